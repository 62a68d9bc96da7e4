// Code generated from schemas/xep-0452/forms.xml; DO NOT EDIT.
import { formInit, formValues } from '../../runtime/node/v1.ts'
import type { Content, FormDeclaration } from '../../runtime/node/v1.ts'
import { DataForm } from '../xep-0004/data-forms.ts'
import type { DataFormBuilder, DataFormInit } from '../xep-0004/data-forms.ts'

const mucMentionsConfigFormDeclaration: FormDeclaration = {
  type: 'http://jabber.org/protocol/muc#roomconfig',
  section: 'XEP-0452 §3.1',
  fields: {
    forwardMentions: { var: 'muc#roomconfig_forwardmentions', type: 'boolean' },
  },
}

/**
 * The field that this specification adds to the configuration of a room (MucRoomConfigForm).
 *
 * Forms with the FORM_TYPE `http://jabber.org/protocol/muc#roomconfig`.
 *
 * @see [XEP-0452 §3.1](https://xmpp.org/extensions/xep-0452.html)
 */
export class MucMentionsConfigForm extends DataForm {
  static override readonly form: FormDeclaration = mucMentionsConfigFormDeclaration
  declare static readonly builder: () => MucMentionsConfigFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'http://jabber.org/protocol/muc#roomconfig'
  /**
   * Field `muc#roomconfig_forwardmentions` (boolean): Whether who is affiliated, but not in the
   * room, is sent the messages that mention them.
   */
  declare readonly forwardMentions: boolean | undefined

  constructor(init?: MucMentionsConfigFormInit, content?: Content) {
    super(formInit(mucMentionsConfigFormDeclaration, init), content)
    const v = formValues(this, mucMentionsConfigFormDeclaration)
    this.forwardMentions = v[0]
  }

  override with(changes: Partial<MucMentionsConfigFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof MucMentionsConfigFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link MucMentionsConfigForm} is made of. */
export interface MucMentionsConfigFormInit extends Partial<DataFormInit> {
  /**
   * Field `muc#roomconfig_forwardmentions` (boolean): Whether who is affiliated, but not in the
   * room, is sent the messages that mention them.
   */
  readonly forwardMentions?: boolean | undefined
}

/** Builds a {@link MucMentionsConfigForm}. */
export interface MucMentionsConfigFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /**
   * Field `muc#roomconfig_forwardmentions` (boolean): Whether who is affiliated, but not in the
   * room, is sent the messages that mention them.
   */
  forwardMentions(value: boolean): this
  build(): MucMentionsConfigForm
}
