// Code generated from schemas/xep-0357/forms.xml; DO NOT EDIT.
import { formInit, formValues } from '../../runtime/node/v1.ts'
import type { Content, FormDeclaration, Jid, JidLike } from '../../runtime/node/v1.ts'
import { DataForm } from '../xep-0004/data-forms.ts'
import type { DataFormBuilder, DataFormInit } from '../xep-0004/data-forms.ts'

const pushSummaryFormDeclaration: FormDeclaration = {
  type: 'urn:xmpp:push:summary',
  section: 'XEP-0357 §7',
  fields: {
    messageCount: { var: 'message-count', datatype: 'unsignedInt' },
    pendingSubscriptionCount: { var: 'pending-subscription-count', datatype: 'unsignedInt' },
    lastMessageSender: { var: 'last-message-sender', type: 'jid-single' },
    lastMessageBody: { var: 'last-message-body' },
  },
}

/**
 * What has happened, in few words: a server sends it to the service that wakes a device, in
 * PushNotification.
 *
 * Forms with the FORM_TYPE `urn:xmpp:push:summary`.
 *
 * @see [XEP-0357 §7](https://xmpp.org/extensions/xep-0357.html)
 */
export class PushSummaryForm extends DataForm {
  static override readonly form: FormDeclaration = pushSummaryFormDeclaration
  declare static readonly builder: () => PushSummaryFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'urn:xmpp:push:summary'
  /**
   * Field `message-count` (text-single): How many messages have not been delivered, or not read.
   */
  declare readonly messageCount: number | undefined
  /**
   * Field `pending-subscription-count` (text-single): How many requests to see the presence wait
   * for an answer.
   */
  declare readonly pendingSubscriptionCount: number | undefined
  /** Field `last-message-sender` (jid-single): Who sent the last message. */
  declare readonly lastMessageSender: Jid | undefined
  /** Field `last-message-body` (text-single): The text of the last message. */
  declare readonly lastMessageBody: string | undefined

  constructor(init?: PushSummaryFormInit, content?: Content) {
    super(formInit(pushSummaryFormDeclaration, init), content)
    const v = formValues(this, pushSummaryFormDeclaration)
    this.messageCount = v[0]
    this.pendingSubscriptionCount = v[1]
    this.lastMessageSender = v[2]
    this.lastMessageBody = v[3]
  }

  override with(changes: Partial<PushSummaryFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof PushSummaryFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link PushSummaryForm} is made of. */
export interface PushSummaryFormInit extends Partial<DataFormInit> {
  /**
   * Field `message-count` (text-single): How many messages have not been delivered, or not read.
   */
  readonly messageCount?: number | undefined
  /**
   * Field `pending-subscription-count` (text-single): How many requests to see the presence wait
   * for an answer.
   */
  readonly pendingSubscriptionCount?: number | undefined
  /** Field `last-message-sender` (jid-single): Who sent the last message. */
  readonly lastMessageSender?: JidLike | undefined
  /** Field `last-message-body` (text-single): The text of the last message. */
  readonly lastMessageBody?: string | undefined
}

/** Builds a {@link PushSummaryForm}. */
export interface PushSummaryFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /**
   * Field `message-count` (text-single): How many messages have not been delivered, or not read.
   */
  messageCount(value: number): this
  /**
   * Field `pending-subscription-count` (text-single): How many requests to see the presence wait
   * for an answer.
   */
  pendingSubscriptionCount(value: number): this
  /** Field `last-message-sender` (jid-single): Who sent the last message. */
  lastMessageSender(value: JidLike): this
  /** Field `last-message-body` (text-single): The text of the last message. */
  lastMessageBody(value: string): this
  build(): PushSummaryForm
}

const pushPublishOptionsFormDeclaration: FormDeclaration = {
  type: 'http://jabber.org/protocol/pubsub#publish-options',
  section: 'XEP-0357 §5',
  fields: {
    secret: {},
  },
}

/**
 * What the push service wants with every notification; the client gives it with PushEnable, the
 * server passes it on.
 *
 * Forms with the FORM_TYPE `http://jabber.org/protocol/pubsub#publish-options`.
 *
 * @see [XEP-0357 §5](https://xmpp.org/extensions/xep-0357.html)
 */
export class PushPublishOptionsForm extends DataForm {
  static override readonly form: FormDeclaration = pushPublishOptionsFormDeclaration
  declare static readonly builder: () => PushPublishOptionsFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'http://jabber.org/protocol/pubsub#publish-options'
  /** Field `secret` (text-single): What proves to the push service that the server may publish. */
  declare readonly secret: string | undefined

  constructor(init?: PushPublishOptionsFormInit, content?: Content) {
    super(formInit(pushPublishOptionsFormDeclaration, init), content)
    const v = formValues(this, pushPublishOptionsFormDeclaration)
    this.secret = v[0]
  }

  override with(changes: Partial<PushPublishOptionsFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof PushPublishOptionsFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link PushPublishOptionsForm} is made of. */
export interface PushPublishOptionsFormInit extends Partial<DataFormInit> {
  /** Field `secret` (text-single): What proves to the push service that the server may publish. */
  readonly secret?: string | undefined
}

/** Builds a {@link PushPublishOptionsForm}. */
export interface PushPublishOptionsFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /** Field `secret` (text-single): What proves to the push service that the server may publish. */
  secret(value: string): this
  build(): PushPublishOptionsForm
}
