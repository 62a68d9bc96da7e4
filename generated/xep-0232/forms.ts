// Code generated from schemas/xep-0232/forms.xml; DO NOT EDIT.
import { formInit, formValues } from '../../runtime/node/v1.ts'
import type { Content, FormDeclaration } from '../../runtime/node/v1.ts'
import { DataForm } from '../xep-0004/data-forms.ts'
import type { DataFormBuilder, DataFormInit } from '../xep-0004/data-forms.ts'

const softwareInfoFormDeclaration: FormDeclaration = {
  type: 'urn:xmpp:dataforms:softwareinfo',
  section: 'XEP-0232 §2',
  fields: {
    icon: { datatype: 'uri' },
    os: {},
    osVersion: { var: 'os_version' },
    software: {},
    softwareVersion: { var: 'software_version' },
  },
}

/**
 * Which software an entity is, in DiscoInfo. It is part of what entity capabilities are made of
 * (XEP-0115, XEP-0390).
 *
 * Forms with the FORM_TYPE `urn:xmpp:dataforms:softwareinfo`.
 *
 * @see [XEP-0232 §2](https://xmpp.org/extensions/xep-0232.html)
 */
export class SoftwareInfoForm extends DataForm {
  static override readonly form: FormDeclaration = softwareInfoFormDeclaration
  declare static readonly builder: () => SoftwareInfoFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'urn:xmpp:dataforms:softwareinfo'
  /**
   * Field `icon` (text-single): The address of an icon of the software. The specification registers
   * it as a text, and shows Media in the place of one (XEP-0221).
   */
  declare readonly icon: string | undefined
  /** Field `os` (text-single): The operating system. */
  declare readonly os: string | undefined
  /** Field `os_version` (text-single): The version of the operating system. */
  declare readonly osVersion: string | undefined
  /**
   * Field `software` (text-single): The name of the software; it counts more than the name of the
   * identity.
   */
  declare readonly software: string | undefined
  /** Field `software_version` (text-single): The version of the software. */
  declare readonly softwareVersion: string | undefined

  constructor(init?: SoftwareInfoFormInit, content?: Content) {
    super(formInit(softwareInfoFormDeclaration, init), content)
    const v = formValues(this, softwareInfoFormDeclaration)
    this.icon = v[0]
    this.os = v[1]
    this.osVersion = v[2]
    this.software = v[3]
    this.softwareVersion = v[4]
  }

  override with(changes: Partial<SoftwareInfoFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof SoftwareInfoFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link SoftwareInfoForm} is made of. */
export interface SoftwareInfoFormInit extends Partial<DataFormInit> {
  /**
   * Field `icon` (text-single): The address of an icon of the software. The specification registers
   * it as a text, and shows Media in the place of one (XEP-0221).
   */
  readonly icon?: string | undefined
  /** Field `os` (text-single): The operating system. */
  readonly os?: string | undefined
  /** Field `os_version` (text-single): The version of the operating system. */
  readonly osVersion?: string | undefined
  /**
   * Field `software` (text-single): The name of the software; it counts more than the name of the
   * identity.
   */
  readonly software?: string | undefined
  /** Field `software_version` (text-single): The version of the software. */
  readonly softwareVersion?: string | undefined
}

/** Builds a {@link SoftwareInfoForm}. */
export interface SoftwareInfoFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /**
   * Field `icon` (text-single): The address of an icon of the software. The specification registers
   * it as a text, and shows Media in the place of one (XEP-0221).
   */
  icon(value: string): this
  /** Field `os` (text-single): The operating system. */
  os(value: string): this
  /** Field `os_version` (text-single): The version of the operating system. */
  osVersion(value: string): this
  /**
   * Field `software` (text-single): The name of the software; it counts more than the name of the
   * identity.
   */
  software(value: string): this
  /** Field `software_version` (text-single): The version of the software. */
  softwareVersion(value: string): this
  build(): SoftwareInfoForm
}
