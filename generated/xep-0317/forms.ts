// Code generated from schemas/xep-0317/forms.xml; DO NOT EDIT.
import { formInit, formValues } from '../../runtime/node/v1.ts'
import type { Content, FormDeclaration, Jid, JidLike } from '../../runtime/node/v1.ts'
import { DataForm } from '../xep-0004/data-forms.ts'
import type { DataFormBuilder, DataFormInit } from '../xep-0004/data-forms.ts'

const hatsCommandFormDeclaration: FormDeclaration = {
  type: 'urn:xmpp:hats:commands',
  section: 'XEP-0317 §3.6',
  fields: {
    jid: { var: 'hats#jid', type: 'jid-single' },
    hatTitle: { var: 'hats#title' },
    uri: { var: 'hats#uri', datatype: 'uri' },
    hue: { var: 'hats#hue', datatype: 'double' },
  },
}

/**
 * What the commands ask for that create, destroy, assign and take away hats, and what the list of
 * hats has in each item.
 *
 * Forms with the FORM_TYPE `urn:xmpp:hats:commands`.
 *
 * @see [XEP-0317 §3.6](https://xmpp.org/extensions/xep-0317.html)
 */
export class HatsCommandForm extends DataForm {
  static override readonly form: FormDeclaration = hatsCommandFormDeclaration
  declare static readonly builder: () => HatsCommandFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'urn:xmpp:hats:commands'
  /** Field `hats#jid` (jid-single): Who gets the hat, or loses it (XEP-0317 §3.4 and §3.5). */
  declare readonly jid: Jid | undefined
  /** Field `hats#title` (text-single): The name of the hat for people (XEP-0317 §3.2). */
  declare readonly hatTitle: string | undefined
  /**
   * Field `hats#uri` (text-single): Which hat it is. A form may offer the hats there are as a list
   * (XEP-0317 §3.4).
   */
  declare readonly uri: string | undefined
  /**
   * Field `hats#hue` (text-single): The colour of the hat as the angle of its hue in degrees
   * (XEP-0392 §3.2).
   */
  declare readonly hue: number | undefined

  constructor(init?: HatsCommandFormInit, content?: Content) {
    super(formInit(hatsCommandFormDeclaration, init), content)
    const v = formValues(this, hatsCommandFormDeclaration)
    this.jid = v[0]
    this.hatTitle = v[1]
    this.uri = v[2]
    this.hue = v[3]
  }

  override with(changes: Partial<HatsCommandFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof HatsCommandFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link HatsCommandForm} is made of. */
export interface HatsCommandFormInit extends Partial<DataFormInit> {
  /** Field `hats#jid` (jid-single): Who gets the hat, or loses it (XEP-0317 §3.4 and §3.5). */
  readonly jid?: JidLike | undefined
  /** Field `hats#title` (text-single): The name of the hat for people (XEP-0317 §3.2). */
  readonly hatTitle?: string | undefined
  /**
   * Field `hats#uri` (text-single): Which hat it is. A form may offer the hats there are as a list
   * (XEP-0317 §3.4).
   */
  readonly uri?: string | undefined
  /**
   * Field `hats#hue` (text-single): The colour of the hat as the angle of its hue in degrees
   * (XEP-0392 §3.2).
   */
  readonly hue?: number | undefined
}

/** Builds a {@link HatsCommandForm}. */
export interface HatsCommandFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /** Field `hats#jid` (jid-single): Who gets the hat, or loses it (XEP-0317 §3.4 and §3.5). */
  jid(value: JidLike): this
  /** Field `hats#title` (text-single): The name of the hat for people (XEP-0317 §3.2). */
  hatTitle(value: string): this
  /**
   * Field `hats#uri` (text-single): Which hat it is. A form may offer the hats there are as a list
   * (XEP-0317 §3.4).
   */
  uri(value: string): this
  /**
   * Field `hats#hue` (text-single): The colour of the hat as the angle of its hue in degrees
   * (XEP-0392 §3.2).
   */
  hue(value: number): this
  build(): HatsCommandForm
}

const mucHatsInfoFormDeclaration: FormDeclaration = {
  type: 'http://jabber.org/protocol/muc#roominfo',
  section: 'XEP-0317 §2',
  fields: {
    hatsHash: { var: 'hats#hash' },
  },
}

/**
 * The field that this specification adds to what a room tells of itself (MucRoomInfoForm).
 *
 * Forms with the FORM_TYPE `http://jabber.org/protocol/muc#roominfo`.
 *
 * @see [XEP-0317 §2](https://xmpp.org/extensions/xep-0317.html)
 */
export class MucHatsInfoForm extends DataForm {
  static override readonly form: FormDeclaration = mucHatsInfoFormDeclaration
  declare static readonly builder: () => MucHatsInfoFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'http://jabber.org/protocol/muc#roominfo'
  /**
   * Field `hats#hash` (text-single): A hash over the hats of the room, which changes with them; how
   * it is computed is up to the room.
   */
  declare readonly hatsHash: string | undefined

  constructor(init?: MucHatsInfoFormInit, content?: Content) {
    super(formInit(mucHatsInfoFormDeclaration, init), content)
    const v = formValues(this, mucHatsInfoFormDeclaration)
    this.hatsHash = v[0]
  }

  override with(changes: Partial<MucHatsInfoFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof MucHatsInfoFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link MucHatsInfoForm} is made of. */
export interface MucHatsInfoFormInit extends Partial<DataFormInit> {
  /**
   * Field `hats#hash` (text-single): A hash over the hats of the room, which changes with them; how
   * it is computed is up to the room.
   */
  readonly hatsHash?: string | undefined
}

/** Builds a {@link MucHatsInfoForm}. */
export interface MucHatsInfoFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /**
   * Field `hats#hash` (text-single): A hash over the hats of the room, which changes with them; how
   * it is computed is up to the room.
   */
  hatsHash(value: string): this
  build(): MucHatsInfoForm
}
