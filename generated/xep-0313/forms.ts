// Code generated from schemas/xep-0313/forms.xml; DO NOT EDIT.
import { formInit, formValues } from '../../runtime/node/v1.ts'
import type { Content, FormDeclaration, Jid, JidLike } from '../../runtime/node/v1.ts'
import { DataForm } from '../xep-0004/data-forms.ts'
import type { DataFormBuilder, DataFormInit } from '../xep-0004/data-forms.ts'

const mamFormDeclaration: FormDeclaration = {
  type: 'urn:xmpp:mam:2',
  section: 'XEP-0313 §4.1',
  fields: {
    withJid: { var: 'with', type: 'jid-single' },
    start: { datatype: 'dateTime' },
    end: { datatype: 'dateTime' },
    beforeId: { var: 'before-id' },
    afterId: { var: 'after-id' },
    ids: { type: 'text-multi' },
    includeGroupchat: { var: 'include-groupchat', type: 'boolean' },
  },
}

/**
 * Which messages of an archive are asked for: it stands in MamQuery. Every field makes the answer
 * smaller; without any, all of the archive is asked for.
 *
 * Forms with the FORM_TYPE `urn:xmpp:mam:2`.
 *
 * @see [XEP-0313 §4.1](https://xmpp.org/extensions/xep-0313.html)
 */
export class MamForm extends DataForm {
  static override readonly form: FormDeclaration = mamFormDeclaration
  declare static readonly builder: () => MamFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'urn:xmpp:mam:2'
  /**
   * Field `with` (jid-single): The other side of the conversation. A bare JID stands for all its
   * resources; in the archive of a room it is the occupant who wrote the message. The JID of the
   * own account finds only what was sent to oneself (XEP-0313 §4.1.1).
   */
  declare readonly withJid: Jid | undefined
  /**
   * Field `start` (text-single): The earliest time: messages archived before it are left out
   * (XEP-0313 §4.1.2).
   */
  declare readonly start: Date | undefined
  /**
   * Field `end` (text-single): The latest time: messages archived after it are left out (XEP-0313
   * §4.1.2).
   */
  declare readonly end: Date | undefined
  /**
   * Field `before-id` (text-single): The archive's id of a message: only those before it. For
   * services that announce urn:xmpp:mam:2#extended; they answer an id that they do not have with
   * item-not-found (XEP-0313 §4.1.3).
   */
  declare readonly beforeId: string | undefined
  /**
   * Field `after-id` (text-single): The archive's id of a message: only those after it. For
   * services that announce urn:xmpp:mam:2#extended; they answer an id that they do not have with
   * item-not-found (XEP-0313 §4.1.3).
   */
  declare readonly afterId: string | undefined
  /**
   * Field `ids` (text-multi): The archive's ids of the messages that are wanted, and no others. For
   * services that announce urn:xmpp:mam:2#extended; they answer an id that they do not have with
   * item-not-found (XEP-0313 §4.1.3).
   */
  declare readonly ids: readonly string[] | undefined
  /**
   * Field `include-groupchat` (boolean): Whether messages of rooms are wanted from the archive of a
   * user; without it the service decides. For services that announce
   * urn:xmpp:mam:2#groupchat-field, as others refuse the form; they have such messages where they
   * announce urn:xmpp:mam:2#groupchat-available (XEP-0313 §4.1.4).
   */
  declare readonly includeGroupchat: boolean | undefined

  constructor(init?: MamFormInit, content?: Content) {
    super(formInit(mamFormDeclaration, init), content)
    const v = formValues(this, mamFormDeclaration)
    this.withJid = v[0]
    this.start = v[1]
    this.end = v[2]
    this.beforeId = v[3]
    this.afterId = v[4]
    this.ids = v[5]
    this.includeGroupchat = v[6]
  }

  override with(changes: Partial<MamFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof MamFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link MamForm} is made of. */
export interface MamFormInit extends Partial<DataFormInit> {
  /**
   * Field `with` (jid-single): The other side of the conversation. A bare JID stands for all its
   * resources; in the archive of a room it is the occupant who wrote the message. The JID of the
   * own account finds only what was sent to oneself (XEP-0313 §4.1.1).
   */
  readonly withJid?: JidLike | undefined
  /**
   * Field `start` (text-single): The earliest time: messages archived before it are left out
   * (XEP-0313 §4.1.2).
   */
  readonly start?: Date | undefined
  /**
   * Field `end` (text-single): The latest time: messages archived after it are left out (XEP-0313
   * §4.1.2).
   */
  readonly end?: Date | undefined
  /**
   * Field `before-id` (text-single): The archive's id of a message: only those before it. For
   * services that announce urn:xmpp:mam:2#extended; they answer an id that they do not have with
   * item-not-found (XEP-0313 §4.1.3).
   */
  readonly beforeId?: string | undefined
  /**
   * Field `after-id` (text-single): The archive's id of a message: only those after it. For
   * services that announce urn:xmpp:mam:2#extended; they answer an id that they do not have with
   * item-not-found (XEP-0313 §4.1.3).
   */
  readonly afterId?: string | undefined
  /**
   * Field `ids` (text-multi): The archive's ids of the messages that are wanted, and no others. For
   * services that announce urn:xmpp:mam:2#extended; they answer an id that they do not have with
   * item-not-found (XEP-0313 §4.1.3).
   */
  readonly ids?: readonly string[] | undefined
  /**
   * Field `include-groupchat` (boolean): Whether messages of rooms are wanted from the archive of a
   * user; without it the service decides. For services that announce
   * urn:xmpp:mam:2#groupchat-field, as others refuse the form; they have such messages where they
   * announce urn:xmpp:mam:2#groupchat-available (XEP-0313 §4.1.4).
   */
  readonly includeGroupchat?: boolean | undefined
}

/** Builds a {@link MamForm}. */
export interface MamFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /**
   * Field `with` (jid-single): The other side of the conversation. A bare JID stands for all its
   * resources; in the archive of a room it is the occupant who wrote the message. The JID of the
   * own account finds only what was sent to oneself (XEP-0313 §4.1.1).
   */
  withJid(value: JidLike): this
  /**
   * Field `start` (text-single): The earliest time: messages archived before it are left out
   * (XEP-0313 §4.1.2).
   */
  start(value: Date): this
  /**
   * Field `end` (text-single): The latest time: messages archived after it are left out (XEP-0313
   * §4.1.2).
   */
  end(value: Date): this
  /**
   * Field `before-id` (text-single): The archive's id of a message: only those before it. For
   * services that announce urn:xmpp:mam:2#extended; they answer an id that they do not have with
   * item-not-found (XEP-0313 §4.1.3).
   */
  beforeId(value: string): this
  /**
   * Field `after-id` (text-single): The archive's id of a message: only those after it. For
   * services that announce urn:xmpp:mam:2#extended; they answer an id that they do not have with
   * item-not-found (XEP-0313 §4.1.3).
   */
  afterId(value: string): this
  /**
   * Field `ids` (text-multi): The archive's ids of the messages that are wanted, and no others. For
   * services that announce urn:xmpp:mam:2#extended; they answer an id that they do not have with
   * item-not-found (XEP-0313 §4.1.3).
   */
  ids(value: readonly string[]): this
  /**
   * Field `include-groupchat` (boolean): Whether messages of rooms are wanted from the archive of a
   * user; without it the service decides. For services that announce
   * urn:xmpp:mam:2#groupchat-field, as others refuse the form; they have such messages where they
   * announce urn:xmpp:mam:2#groupchat-available (XEP-0313 §4.1.4).
   */
  includeGroupchat(value: boolean): this
  build(): MamForm
}

const mam1FormDeclaration: FormDeclaration = {
  type: 'urn:xmpp:mam:1',
  fields: {
    withJid: { var: 'with', type: 'jid-single' },
    start: { datatype: 'dateTime' },
    end: { datatype: 'dateTime' },
  },
}

/**
 * The form of the version before: which messages of an archive are asked for. It stands in
 * Mam1Query.
 *
 * Forms with the FORM_TYPE `urn:xmpp:mam:1`.
 *
 * @see [XEP-0313](https://xmpp.org/extensions/xep-0313.html)
 */
export class Mam1Form extends DataForm {
  static override readonly form: FormDeclaration = mam1FormDeclaration
  declare static readonly builder: () => Mam1FormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'urn:xmpp:mam:1'
  /**
   * Field `with` (jid-single): The other side of the conversation; a bare JID stands for all its
   * resources.
   */
  declare readonly withJid: Jid | undefined
  /** Field `start` (text-single): The earliest time: messages archived before it are left out. */
  declare readonly start: Date | undefined
  /** Field `end` (text-single): The latest time: messages archived after it are left out. */
  declare readonly end: Date | undefined

  constructor(init?: Mam1FormInit, content?: Content) {
    super(formInit(mam1FormDeclaration, init), content)
    const v = formValues(this, mam1FormDeclaration)
    this.withJid = v[0]
    this.start = v[1]
    this.end = v[2]
  }

  override with(changes: Partial<Mam1FormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof Mam1FormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link Mam1Form} is made of. */
export interface Mam1FormInit extends Partial<DataFormInit> {
  /**
   * Field `with` (jid-single): The other side of the conversation; a bare JID stands for all its
   * resources.
   */
  readonly withJid?: JidLike | undefined
  /** Field `start` (text-single): The earliest time: messages archived before it are left out. */
  readonly start?: Date | undefined
  /** Field `end` (text-single): The latest time: messages archived after it are left out. */
  readonly end?: Date | undefined
}

/** Builds a {@link Mam1Form}. */
export interface Mam1FormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /**
   * Field `with` (jid-single): The other side of the conversation; a bare JID stands for all its
   * resources.
   */
  withJid(value: JidLike): this
  /** Field `start` (text-single): The earliest time: messages archived before it are left out. */
  start(value: Date): this
  /** Field `end` (text-single): The latest time: messages archived after it are left out. */
  end(value: Date): this
  build(): Mam1Form
}
