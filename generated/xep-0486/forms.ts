// Code generated from schemas/xep-0486/forms.xml; DO NOT EDIT.
import { formInit, formValues } from '../../runtime/node/v1.ts'
import type { Content, FormDeclaration } from '../../runtime/node/v1.ts'
import { DataForm } from '../xep-0004/data-forms.ts'
import type { DataFormBuilder, DataFormInit } from '../xep-0004/data-forms.ts'

const mucAvatarInfoFormDeclaration: FormDeclaration = {
  type: 'http://jabber.org/protocol/muc#roominfo',
  section: 'XEP-0486 §3.3',
  fields: {
    avatarHashes: { var: 'muc#roominfo_avatarhash', type: 'text-multi' },
  },
}

/**
 * The field that this specification adds to what a room tells of itself (MucRoomInfoForm).
 *
 * Forms with the FORM_TYPE `http://jabber.org/protocol/muc#roominfo`.
 *
 * @see [XEP-0486 §3.3](https://xmpp.org/extensions/xep-0486.html)
 */
export class MucAvatarInfoForm extends DataForm {
  static override readonly form: FormDeclaration = mucAvatarInfoFormDeclaration
  declare static readonly builder: () => MucAvatarInfoFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'http://jabber.org/protocol/muc#roominfo'
  /**
   * Field `muc#roominfo_avatarhash` (text-multi): The hashes of the picture of the room,
   * hexadecimal SHA-1 (XEP-0153), one for each of its formats (XEP-0486 §5.1).
   */
  declare readonly avatarHashes: readonly string[] | undefined

  constructor(init?: MucAvatarInfoFormInit, content?: Content) {
    super(formInit(mucAvatarInfoFormDeclaration, init), content)
    const v = formValues(this, mucAvatarInfoFormDeclaration)
    this.avatarHashes = v[0]
  }

  override with(changes: Partial<MucAvatarInfoFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof MucAvatarInfoFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link MucAvatarInfoForm} is made of. */
export interface MucAvatarInfoFormInit extends Partial<DataFormInit> {
  /**
   * Field `muc#roominfo_avatarhash` (text-multi): The hashes of the picture of the room,
   * hexadecimal SHA-1 (XEP-0153), one for each of its formats (XEP-0486 §5.1).
   */
  readonly avatarHashes?: readonly string[] | undefined
}

/** Builds a {@link MucAvatarInfoForm}. */
export interface MucAvatarInfoFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /**
   * Field `muc#roominfo_avatarhash` (text-multi): The hashes of the picture of the room,
   * hexadecimal SHA-1 (XEP-0153), one for each of its formats (XEP-0486 §5.1).
   */
  avatarHashes(value: readonly string[]): this
  build(): MucAvatarInfoForm
}
