// Code generated from schemas/xep-0258/forms.xml; DO NOT EDIT.
import { formInit, formValues } from '../../runtime/node/v1.ts'
import type { Content, FormDeclaration } from '../../runtime/node/v1.ts'
import { DataForm } from '../xep-0004/data-forms.ts'
import type { DataFormBuilder, DataFormInit } from '../xep-0004/data-forms.ts'

const mucLabelConfigFormDeclaration: FormDeclaration = {
  type: 'http://jabber.org/protocol/muc#roomconfig',
  section: 'XEP-0258 §5.2.7',
  fields: {
    label: { var: 'sec-label#label', type: 'list-single' },
    customLabel: { var: 'sec-label#custom-label' },
    clearance: { var: 'sec-label#clearance', type: 'list-multi' },
    customClearance: { var: 'sec-label#custom-clearance' },
  },
}

/**
 * The fields that this specification adds to the configuration of a room (MucRoomConfigForm).
 *
 * Forms with the FORM_TYPE `http://jabber.org/protocol/muc#roomconfig`.
 *
 * @see [XEP-0258 §5.2.7](https://xmpp.org/extensions/xep-0258.html)
 */
export class MucLabelConfigForm extends DataForm {
  static override readonly form: FormDeclaration = mucLabelConfigFormDeclaration
  declare static readonly builder: () => MucLabelConfigFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'http://jabber.org/protocol/muc#roomconfig'
  /**
   * Field `sec-label#label` (list-single): The label of the room, as the selector of an item of the
   * catalog, or Custom.
   */
  declare readonly label: string | undefined
  /**
   * Field `sec-label#custom-label` (text-single): The label of the room, where the choice is
   * Custom.
   */
  declare readonly customLabel: string | undefined
  /**
   * Field `sec-label#clearance` (list-multi): The labels that messages in the room may have, each
   * as the selector of an item of the catalog, or Custom.
   */
  declare readonly clearance: readonly string[] | undefined
  /**
   * Field `sec-label#custom-clearance` (text-single): The clearance of the room, where the choice
   * is Custom.
   */
  declare readonly customClearance: string | undefined

  constructor(init?: MucLabelConfigFormInit, content?: Content) {
    super(formInit(mucLabelConfigFormDeclaration, init), content)
    const v = formValues(this, mucLabelConfigFormDeclaration)
    this.label = v[0]
    this.customLabel = v[1]
    this.clearance = v[2]
    this.customClearance = v[3]
  }

  override with(changes: Partial<MucLabelConfigFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof MucLabelConfigFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link MucLabelConfigForm} is made of. */
export interface MucLabelConfigFormInit extends Partial<DataFormInit> {
  /**
   * Field `sec-label#label` (list-single): The label of the room, as the selector of an item of the
   * catalog, or Custom.
   */
  readonly label?: string | undefined
  /**
   * Field `sec-label#custom-label` (text-single): The label of the room, where the choice is
   * Custom.
   */
  readonly customLabel?: string | undefined
  /**
   * Field `sec-label#clearance` (list-multi): The labels that messages in the room may have, each
   * as the selector of an item of the catalog, or Custom.
   */
  readonly clearance?: readonly string[] | undefined
  /**
   * Field `sec-label#custom-clearance` (text-single): The clearance of the room, where the choice
   * is Custom.
   */
  readonly customClearance?: string | undefined
}

/** Builds a {@link MucLabelConfigForm}. */
export interface MucLabelConfigFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /**
   * Field `sec-label#label` (list-single): The label of the room, as the selector of an item of the
   * catalog, or Custom.
   */
  label(value: string): this
  /**
   * Field `sec-label#custom-label` (text-single): The label of the room, where the choice is
   * Custom.
   */
  customLabel(value: string): this
  /**
   * Field `sec-label#clearance` (list-multi): The labels that messages in the room may have, each
   * as the selector of an item of the catalog, or Custom.
   */
  clearance(value: readonly string[]): this
  /**
   * Field `sec-label#custom-clearance` (text-single): The clearance of the room, where the choice
   * is Custom.
   */
  customClearance(value: string): this
  build(): MucLabelConfigForm
}
