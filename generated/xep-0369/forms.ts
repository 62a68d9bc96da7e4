// Code generated from schemas/xep-0369/forms.xml; DO NOT EDIT.
import { formInit, formValues } from '../../runtime/node/v1.ts'
import type { Content, FormDeclaration, Jid, JidLike } from '../../runtime/node/v1.ts'
import { DataForm } from '../xep-0004/data-forms.ts'
import type { DataFormBuilder, DataFormInit } from '../xep-0004/data-forms.ts'

const mixInformationFormDeclaration: FormDeclaration = {
  type: 'urn:xmpp:mix:core:1',
  section: 'XEP-0369 §4.7.4',
  fields: {
    name: { var: 'Name' },
    description: { var: 'Description' },
    contacts: { var: 'Contact', type: 'jid-multi' },
  },
}

/**
 * What a channel tells of itself, in the one item of its information node urn:xmpp:mix:nodes:info.
 * Who may change the node publishes it (XEP-0406).
 *
 * Forms with the FORM_TYPE `urn:xmpp:mix:core:1`.
 *
 * @see [XEP-0369 §4.7.4](https://xmpp.org/extensions/xep-0369.html)
 */
export class MixInformationForm extends DataForm {
  static override readonly form: FormDeclaration = mixInformationFormDeclaration
  declare static readonly builder: () => MixInformationFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'urn:xmpp:mix:core:1'
  /**
   * Field `Name` (text-single): The name of the channel for people: short, for lists and titles.
   */
  declare readonly name: string | undefined
  /** Field `Description` (text-single): A longer description of the channel. */
  declare readonly description: string | undefined
  /** Field `Contact` (jid-multi): Who is responsible for the channel. */
  declare readonly contacts: readonly Jid[] | undefined

  constructor(init?: MixInformationFormInit, content?: Content) {
    super(formInit(mixInformationFormDeclaration, init), content)
    const v = formValues(this, mixInformationFormDeclaration)
    this.name = v[0]
    this.description = v[1]
    this.contacts = v[2]
  }

  override with(changes: Partial<MixInformationFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof MixInformationFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link MixInformationForm} is made of. */
export interface MixInformationFormInit extends Partial<DataFormInit> {
  /**
   * Field `Name` (text-single): The name of the channel for people: short, for lists and titles.
   */
  readonly name?: string | undefined
  /** Field `Description` (text-single): A longer description of the channel. */
  readonly description?: string | undefined
  /** Field `Contact` (jid-multi): Who is responsible for the channel. */
  readonly contacts?: readonly JidLike[] | undefined
}

/** Builds a {@link MixInformationForm}. */
export interface MixInformationFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /**
   * Field `Name` (text-single): The name of the channel for people: short, for lists and titles.
   */
  name(value: string): this
  /** Field `Description` (text-single): A longer description of the channel. */
  description(value: string): this
  /** Field `Contact` (jid-multi): Who is responsible for the channel. */
  contacts(value: readonly JidLike[]): this
  build(): MixInformationForm
}
