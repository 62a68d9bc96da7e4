// Code generated from schemas/rfc6120/stanzas.xsd; DO NOT EDIT.
import { Node, Stanza, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
  Texts,
  TextsLike,
} from '../../runtime/node/v1.ts'
import type { StanzaErrorCondition } from './stanza-errors.ts'

/**
 * The conversational contexts of a message (RFC 6121 §5.2.2).
 *
 * - `chat`: A line in a conversation between two, shown with its history.
 * - `error`: An earlier message failed; the error child says why.
 * - `groupchat`: A line in a room of many, sent to the room or passed on by it.
 * - `headline`: News, an alert or an event to which no reply is expected; not kept for later
 *   delivery.
 * - `normal`: A single message outside of a conversation, as a mail is; a reply is possible.
 */
export type MessageType = 'chat' | 'error' | 'groupchat' | 'headline' | 'normal'

/** The values of {@link MessageType}, in the order of the schema. */
export const messageTypes: readonly MessageType[] = [
  'chat',
  'error',
  'groupchat',
  'headline',
  'normal',
]

/**
 * What a presence is about that does not announce availability (RFC 6121 §4.7.1).
 *
 * - `error`: An earlier presence failed; the error child says why.
 * - `probe`: A server asks for the current presence of an entity, on behalf of a user.
 * - `subscribe`: The sender asks to be told the addressee's presence from now on.
 * - `subscribed`: The sender grants the addressee a subscription, asked for or approved beforehand.
 * - `unavailable`: The sender can no longer be reached.
 * - `unsubscribe`: The sender gives up its subscription to the addressee.
 * - `unsubscribed`: The sender refuses a request, or ends a subscription that it had granted.
 */
export type PresenceType =
  | 'error'
  | 'probe'
  | 'subscribe'
  | 'subscribed'
  | 'unavailable'
  | 'unsubscribe'
  | 'unsubscribed'

/** The values of {@link PresenceType}, in the order of the schema. */
export const presenceTypes: readonly PresenceType[] = [
  'error',
  'probe',
  'subscribe',
  'subscribed',
  'unavailable',
  'unsubscribe',
  'unsubscribed',
]

/**
 * Kinds of availability (RFC 6121 §4.7.2.1).
 *
 * - `away`: Gone for a short while.
 * - `chat`: Glad to talk.
 * - `dnd`: Busy; do not disturb.
 * - `xa`: Gone for a long while (extended away).
 */
export type Show = 'away' | 'chat' | 'dnd' | 'xa'

/** The values of {@link Show}, in the order of the schema. */
export const shows: readonly Show[] = ['away', 'chat', 'dnd', 'xa']

/**
 * The steps of a request and its response (RFC 6120 §8.2.3).
 *
 * - `error`: The request failed; the error child says why.
 * - `get`: Asks for information and changes nothing.
 * - `result`: The request succeeded; the payload, if any, is the answer.
 * - `set`: Gives data to be stored or acted upon.
 */
export type IqType = 'error' | 'get' | 'result' | 'set'

/** The values of {@link IqType}, in the order of the schema. */
export const iqTypes: readonly IqType[] = ['error', 'get', 'result', 'set']

/**
 * What can be done about an error (RFC 6120 §8.3.2).
 *
 * - `auth`: Provide credentials, or gain the right, and try again.
 * - `cancel`: Do not try again; it cannot succeed.
 * - `continue`: Go on; the condition was only a warning.
 * - `modify`: Change what was sent and try again.
 * - `wait`: Try again later; the condition is temporary.
 */
export type ErrorType = 'auth' | 'cancel' | 'continue' | 'modify' | 'wait'

/** The values of {@link ErrorType}, in the order of the schema. */
export const errorTypes: readonly ErrorType[] = ['auth', 'cancel', 'continue', 'modify', 'wait']

const messageDeclaration: Declaration = {
  namespace: 'jabber:client',
  alsoIn: ['jabber:server', 'jabber:component:accept'],
  name: 'message',
  section: 'RFC 6120 §8.2.1',
  fields: {
    from: { kind: 'attribute', type: 'jid' },
    to: { kind: 'attribute', type: 'jid' },
    id: { kind: 'attribute' },
    type: { kind: 'attribute', type: 'token', values: messageTypes, default: 'normal' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    subjects: { kind: 'texts', name: 'subject' },
    subject: { kind: 'shortcut', of: 'subjects' },
    bodies: { kind: 'texts', name: 'body' },
    body: { kind: 'shortcut', of: 'bodies' },
    thread: { kind: 'child', of: () => MessageThread },
    error: { kind: 'child', of: () => StanzaErrorElement },
  },
  any: { contexts: ['message'], namespaces: '##other' },
}

/**
 * A message that is pushed to an address and not answered by the protocol: a line of chat, a
 * headline, an event, or only a payload (RFC 6120 §8.2.1, RFC 6121 §5).
 *
 * `<message xmlns='jabber:client' from='…' to='…' id='…' …><subject/><body/><thread/><error/></message>`
 *
 * @see [RFC 6120 §8.2.1](https://www.rfc-editor.org/rfc/rfc6120#section-8.2.1)
 */
export class Message extends Stanza<{
  wire: 'jabber:client message'
  init: MessageInit
  in: object
}> {
  static override readonly declaration: Declaration = messageDeclaration
  declare static readonly builder: () => MessageBuilder
  /**
   * Attribute `from`: The JID of the sender. A client may leave it out, for its server sets it;
   * servers and components always state it (RFC 6120 §8.1.2).
   */
  declare readonly from: Jid | undefined
  /**
   * Attribute `to`: The JID of the addressee. Without it a client's stanza is for its own account
   * on its server; servers and components always state it (RFC 6120 §8.1.1).
   */
  declare readonly to: Jid | undefined
  /**
   * Attribute `id`: Identifies the stanza for its sender, who chooses it and matches errors and
   * receipts with it (RFC 6120 §8.1.3). Unique within a stream at least.
   */
  declare readonly id: string | undefined
  /**
   * Attribute `type`: The conversational context, by which a client chooses how to show the message
   * (RFC 6121 §5.2.2). Normal when it is absent or unknown. Default: `normal`. One of `chat`,
   * `error`, `groupchat`, `headline`, `normal`.
   */
  declare readonly type: MessageType
  /**
   * Attribute `xml:lang`: The language of the texts in the stanza where they name none of their
   * own; inherited from the stream when absent (RFC 6120 §8.1.5).
   */
  declare readonly lang: string | undefined
  /**
   * Children `subject`: The topic of the message, at most one for each language (RFC 6121 §5.2.4).
   * In a room a subject without a body changes the room's topic.
   */
  declare readonly subjects: Texts
  /**
   * Child `subject`: The topic of the message, at most one for each language (RFC 6121 §5.2.4). In
   * a room a subject without a body changes the room's topic.
   */
  declare readonly subject: string | undefined
  /**
   * Children `body`: The plain text that a person reads, at most one for each language; several are
   * translations of each other (RFC 6121 §5.2.3).
   */
  declare readonly bodies: Texts
  /**
   * Child `body`: The plain text that a person reads, at most one for each language; several are
   * translations of each other (RFC 6121 §5.2.3).
   */
  declare readonly body: string | undefined
  /**
   * Child `thread`: Names the conversation the message belongs to (RFC 6121 §5.2.5). The value is
   * opaque, unique over all conversations of both sides, and not for people's eyes.
   */
  declare readonly thread: MessageThread | undefined
  /**
   * Child `error`: Why the message could not be delivered or handled; only in a message of type
   * error.
   */
  declare readonly error: StanzaErrorElement | undefined

  constructor(init?: MessageInit, content?: Content<'message'>) {
    super(content)
    const v = take(messageDeclaration, init)
    this.from = v[0]
    this.to = v[1]
    this.id = v[2]
    this.type = v[3]
    this.lang = v[4]
    this.subjects = v[5]
    this.subject = v[6]
    this.bodies = v[7]
    this.body = v[8]
    this.thread = v[9]
    this.error = v[10]
  }
}

/** What a new {@link Message} is made of. */
export interface MessageInit {
  /**
   * Attribute `from`: The JID of the sender. A client may leave it out, for its server sets it;
   * servers and components always state it (RFC 6120 §8.1.2).
   */
  readonly from?: JidLike | undefined
  /**
   * Attribute `to`: The JID of the addressee. Without it a client's stanza is for its own account
   * on its server; servers and components always state it (RFC 6120 §8.1.1).
   */
  readonly to?: JidLike | undefined
  /**
   * Attribute `id`: Identifies the stanza for its sender, who chooses it and matches errors and
   * receipts with it (RFC 6120 §8.1.3). Unique within a stream at least.
   */
  readonly id?: string | undefined
  /**
   * Attribute `type`: The conversational context, by which a client chooses how to show the message
   * (RFC 6121 §5.2.2). Normal when it is absent or unknown. Default: `normal`. One of `chat`,
   * `error`, `groupchat`, `headline`, `normal`.
   */
  readonly type?: MessageType | undefined
  /**
   * Attribute `xml:lang`: The language of the texts in the stanza where they name none of their
   * own; inherited from the stream when absent (RFC 6120 §8.1.5).
   */
  readonly lang?: string | undefined
  /**
   * Children `subject`: The topic of the message, at most one for each language (RFC 6121 §5.2.4).
   * In a room a subject without a body changes the room's topic.
   */
  readonly subjects?: TextsLike | undefined
  /**
   * Child `subject`: The topic of the message, at most one for each language (RFC 6121 §5.2.4). In
   * a room a subject without a body changes the room's topic.
   */
  readonly subject?: string | undefined
  /**
   * Children `body`: The plain text that a person reads, at most one for each language; several are
   * translations of each other (RFC 6121 §5.2.3).
   */
  readonly bodies?: TextsLike | undefined
  /**
   * Child `body`: The plain text that a person reads, at most one for each language; several are
   * translations of each other (RFC 6121 §5.2.3).
   */
  readonly body?: string | undefined
  /**
   * Child `thread`: Names the conversation the message belongs to (RFC 6121 §5.2.5). The value is
   * opaque, unique over all conversations of both sides, and not for people's eyes.
   */
  readonly thread?: NodeLike<MessageThread> | undefined
  /**
   * Child `error`: Why the message could not be delivered or handled; only in a message of type
   * error.
   */
  readonly error?: NodeLike<StanzaErrorElement> | undefined
}

/** Builds a {@link Message}. */
export interface MessageBuilder extends Builder<never> {
  /**
   * Attribute `from`: The JID of the sender. A client may leave it out, for its server sets it;
   * servers and components always state it (RFC 6120 §8.1.2).
   */
  from(value: JidLike): this
  /**
   * Attribute `to`: The JID of the addressee. Without it a client's stanza is for its own account
   * on its server; servers and components always state it (RFC 6120 §8.1.1).
   */
  to(value: JidLike): this
  /**
   * Attribute `id`: Identifies the stanza for its sender, who chooses it and matches errors and
   * receipts with it (RFC 6120 §8.1.3). Unique within a stream at least.
   */
  id(value: string): this
  /**
   * Attribute `type`: The conversational context, by which a client chooses how to show the message
   * (RFC 6121 §5.2.2). Normal when it is absent or unknown. Default: `normal`. One of `chat`,
   * `error`, `groupchat`, `headline`, `normal`.
   */
  type(value: MessageType): this
  /**
   * Attribute `xml:lang`: The language of the texts in the stanza where they name none of their
   * own; inherited from the stream when absent (RFC 6120 §8.1.5).
   */
  lang(value: string): this
  /**
   * Children `subject`: The topic of the message, at most one for each language (RFC 6121 §5.2.4).
   * In a room a subject without a body changes the room's topic.
   */
  subjects(value: TextsLike): this
  /**
   * Child `subject`: The topic of the message, at most one for each language (RFC 6121 §5.2.4). In
   * a room a subject without a body changes the room's topic.
   */
  subject(value: string): this
  /**
   * Children `body`: The plain text that a person reads, at most one for each language; several are
   * translations of each other (RFC 6121 §5.2.3).
   */
  bodies(value: TextsLike): this
  /**
   * Child `body`: The plain text that a person reads, at most one for each language; several are
   * translations of each other (RFC 6121 §5.2.3).
   */
  body(value: string): this
  /**
   * Child `thread`: Names the conversation the message belongs to (RFC 6121 §5.2.5). The value is
   * opaque, unique over all conversations of both sides, and not for people's eyes.
   */
  thread(value: NodeLike<MessageThread>): this
  /**
   * Child `error`: Why the message could not be delivered or handled; only in a message of type
   * error.
   */
  error(value: NodeLike<StanzaErrorElement>): this
  /**
   * Adds content: Payloads of extensions, each in a namespace of its own. What a receiver does not
   * know it passes over (RFC 6120 §8.4).
   */
  add(...content: Content<'message'>): this
  build(): Message
}

const messageThreadDeclaration: Declaration = {
  namespace: 'jabber:client',
  alsoIn: ['jabber:server', 'jabber:component:accept'],
  name: 'thread',
  local: true,
  section: 'RFC 6120 §8.2.1',
  fields: {
    parent: { kind: 'attribute' },
    text: { kind: 'text' },
  },
}

/**
 * Names the conversation the message belongs to (RFC 6121 §5.2.5). The value is opaque, unique over
 * all conversations of both sides, and not for people's eyes.
 *
 * `<thread xmlns='jabber:client' parent='…'>…</thread>`
 *
 * @see [RFC 6120 §8.2.1](https://www.rfc-editor.org/rfc/rfc6120#section-8.2.1)
 */
export class MessageThread extends Node<{
  wire: 'jabber:client thread'
  init: MessageThreadInit
  in: object
}> {
  static override readonly declaration: Declaration = messageThreadDeclaration
  declare static readonly builder: () => MessageThreadBuilder
  /**
   * Attribute `parent`: The thread from which this one branched off, when it is a side
   * conversation.
   */
  declare readonly parent: string | undefined
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: MessageThreadInit | string, content?: Content) {
    super(content)
    const v = take(messageThreadDeclaration, init)
    this.parent = v[0]
    this.text = v[1]
  }
}

/** What a new {@link MessageThread} is made of. */
export interface MessageThreadInit {
  /**
   * Attribute `parent`: The thread from which this one branched off, when it is a side
   * conversation.
   */
  readonly parent?: string | undefined
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link MessageThread}. */
export interface MessageThreadBuilder extends Builder<never> {
  /**
   * Attribute `parent`: The thread from which this one branched off, when it is a side
   * conversation.
   */
  parent(value: string): this
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): MessageThread
}

const presenceDeclaration: Declaration = {
  namespace: 'jabber:client',
  alsoIn: ['jabber:server', 'jabber:component:accept'],
  name: 'presence',
  section: 'RFC 6120 §8.2.2',
  fields: {
    from: { kind: 'attribute', type: 'jid' },
    to: { kind: 'attribute', type: 'jid' },
    id: { kind: 'attribute' },
    type: { kind: 'attribute', type: 'token', values: presenceTypes },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    show: { kind: 'childText', type: 'token', values: shows },
    statuses: { kind: 'texts', name: 'status' },
    status: { kind: 'shortcut', of: 'statuses' },
    priority: { kind: 'childText', type: 'byte' },
    error: { kind: 'child', of: () => StanzaErrorElement },
  },
  any: { contexts: ['presence'], namespaces: '##other' },
}

/**
 * Says that an entity can be reached, and how willing it is to talk, or manages a subscription to
 * that knowledge. Without a to address the server tells all subscribers (RFC 6120 §8.2.2, RFC 6121
 * §3 and §4).
 *
 * `<presence xmlns='jabber:client' from='…' to='…' id='…' …><show/><status/><priority/><error/></presence>`
 *
 * @see [RFC 6120 §8.2.2](https://www.rfc-editor.org/rfc/rfc6120#section-8.2.2)
 */
export class Presence extends Stanza<{
  wire: 'jabber:client presence'
  init: PresenceInit
  in: object
}> {
  static override readonly declaration: Declaration = presenceDeclaration
  declare static readonly builder: () => PresenceBuilder
  /**
   * Attribute `from`: The JID of the sender. A client may leave it out, for its server sets it;
   * servers and components always state it (RFC 6120 §8.1.2).
   */
  declare readonly from: Jid | undefined
  /**
   * Attribute `to`: The JID of the addressee. Without it a client's stanza is for its own account
   * on its server; servers and components always state it (RFC 6120 §8.1.1).
   */
  declare readonly to: Jid | undefined
  /**
   * Attribute `id`: Identifies the stanza for its sender, who matches errors with it (RFC 6120
   * §8.1.3).
   */
  declare readonly id: string | undefined
  /**
   * Attribute `type`: What the presence is about when it does not announce availability: absent
   * means available (RFC 6121 §4.7.1). One of `error`, `probe`, `subscribe`, `subscribed`,
   * `unavailable`, `unsubscribe`, `unsubscribed`.
   */
  declare readonly type: PresenceType | undefined
  /**
   * Attribute `xml:lang`: The language of the status where it names none of its own; inherited from
   * the stream when absent (RFC 6120 §8.1.5).
   */
  declare readonly lang: string | undefined
  /**
   * Child `show`: How available the entity is, beyond simply being there (RFC 6121 §4.7.2.1). Only
   * in presence without a type. One of `away`, `chat`, `dnd`, `xa`.
   */
  declare readonly show: Show | undefined
  /**
   * Children `status`: The availability in the user's words, such as why they are away; at most one
   * for each language (RFC 6121 §4.7.2.2).
   */
  declare readonly statuses: Texts
  /**
   * Child `status`: The availability in the user's words, such as why they are away; at most one
   * for each language (RFC 6121 §4.7.2.2).
   */
  declare readonly status: string | undefined
  /**
   * Child `priority`: Which of the account's connected resources is to get what is sent to the bare
   * JID, from -128 to 127; 0 where it is absent. A negative value refuses such stanzas (RFC 6121
   * §4.7.2.3).
   */
  declare readonly priority: number | undefined
  /**
   * Child `error`: Why the presence could not be delivered or handled; only in presence of type
   * error.
   */
  declare readonly error: StanzaErrorElement | undefined

  constructor(init?: PresenceInit, content?: Content<'presence'>) {
    super(content)
    const v = take(presenceDeclaration, init)
    this.from = v[0]
    this.to = v[1]
    this.id = v[2]
    this.type = v[3]
    this.lang = v[4]
    this.show = v[5]
    this.statuses = v[6]
    this.status = v[7]
    this.priority = v[8]
    this.error = v[9]
  }
}

/** What a new {@link Presence} is made of. */
export interface PresenceInit {
  /**
   * Attribute `from`: The JID of the sender. A client may leave it out, for its server sets it;
   * servers and components always state it (RFC 6120 §8.1.2).
   */
  readonly from?: JidLike | undefined
  /**
   * Attribute `to`: The JID of the addressee. Without it a client's stanza is for its own account
   * on its server; servers and components always state it (RFC 6120 §8.1.1).
   */
  readonly to?: JidLike | undefined
  /**
   * Attribute `id`: Identifies the stanza for its sender, who matches errors with it (RFC 6120
   * §8.1.3).
   */
  readonly id?: string | undefined
  /**
   * Attribute `type`: What the presence is about when it does not announce availability: absent
   * means available (RFC 6121 §4.7.1). One of `error`, `probe`, `subscribe`, `subscribed`,
   * `unavailable`, `unsubscribe`, `unsubscribed`.
   */
  readonly type?: PresenceType | undefined
  /**
   * Attribute `xml:lang`: The language of the status where it names none of its own; inherited from
   * the stream when absent (RFC 6120 §8.1.5).
   */
  readonly lang?: string | undefined
  /**
   * Child `show`: How available the entity is, beyond simply being there (RFC 6121 §4.7.2.1). Only
   * in presence without a type. One of `away`, `chat`, `dnd`, `xa`.
   */
  readonly show?: Show | undefined
  /**
   * Children `status`: The availability in the user's words, such as why they are away; at most one
   * for each language (RFC 6121 §4.7.2.2).
   */
  readonly statuses?: TextsLike | undefined
  /**
   * Child `status`: The availability in the user's words, such as why they are away; at most one
   * for each language (RFC 6121 §4.7.2.2).
   */
  readonly status?: string | undefined
  /**
   * Child `priority`: Which of the account's connected resources is to get what is sent to the bare
   * JID, from -128 to 127; 0 where it is absent. A negative value refuses such stanzas (RFC 6121
   * §4.7.2.3).
   */
  readonly priority?: number | undefined
  /**
   * Child `error`: Why the presence could not be delivered or handled; only in presence of type
   * error.
   */
  readonly error?: NodeLike<StanzaErrorElement> | undefined
}

/** Builds a {@link Presence}. */
export interface PresenceBuilder extends Builder<never> {
  /**
   * Attribute `from`: The JID of the sender. A client may leave it out, for its server sets it;
   * servers and components always state it (RFC 6120 §8.1.2).
   */
  from(value: JidLike): this
  /**
   * Attribute `to`: The JID of the addressee. Without it a client's stanza is for its own account
   * on its server; servers and components always state it (RFC 6120 §8.1.1).
   */
  to(value: JidLike): this
  /**
   * Attribute `id`: Identifies the stanza for its sender, who matches errors with it (RFC 6120
   * §8.1.3).
   */
  id(value: string): this
  /**
   * Attribute `type`: What the presence is about when it does not announce availability: absent
   * means available (RFC 6121 §4.7.1). One of `error`, `probe`, `subscribe`, `subscribed`,
   * `unavailable`, `unsubscribe`, `unsubscribed`.
   */
  type(value: PresenceType): this
  /**
   * Attribute `xml:lang`: The language of the status where it names none of its own; inherited from
   * the stream when absent (RFC 6120 §8.1.5).
   */
  lang(value: string): this
  /**
   * Child `show`: How available the entity is, beyond simply being there (RFC 6121 §4.7.2.1). Only
   * in presence without a type. One of `away`, `chat`, `dnd`, `xa`.
   */
  show(value: Show): this
  /**
   * Children `status`: The availability in the user's words, such as why they are away; at most one
   * for each language (RFC 6121 §4.7.2.2).
   */
  statuses(value: TextsLike): this
  /**
   * Child `status`: The availability in the user's words, such as why they are away; at most one
   * for each language (RFC 6121 §4.7.2.2).
   */
  status(value: string): this
  /**
   * Child `priority`: Which of the account's connected resources is to get what is sent to the bare
   * JID, from -128 to 127; 0 where it is absent. A negative value refuses such stanzas (RFC 6121
   * §4.7.2.3).
   */
  priority(value: number): this
  /**
   * Child `error`: Why the presence could not be delivered or handled; only in presence of type
   * error.
   */
  error(value: NodeLike<StanzaErrorElement>): this
  /**
   * Adds content: Payloads of extensions that describe the sender or its availability, each in a
   * namespace of its own.
   */
  add(...content: Content<'presence'>): this
  build(): Presence
}

const iqDeclaration: Declaration = {
  namespace: 'jabber:client',
  alsoIn: ['jabber:server', 'jabber:component:accept'],
  name: 'iq',
  section: 'RFC 6120 §8.2.3',
  fields: {
    from: { kind: 'attribute', type: 'jid' },
    to: { kind: 'attribute', type: 'jid' },
    id: { kind: 'attribute', required: true },
    type: { kind: 'attribute', type: 'token', values: iqTypes, required: true },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    error: { kind: 'child', of: () => StanzaErrorElement },
  },
  any: {
    contexts: ['iq-get', 'iq-set', 'iq-result'],
    namespaces: '##other',
    before: 'error',
    max: 1,
  },
}

/**
 * A request or the response to one ("info/query"). A get or a set holds exactly one payload and is
 * always answered, with a result or an error of the same id (RFC 6120 §8.2.3).
 *
 * `<iq xmlns='jabber:client' from='…' to='…' id='…' type='…' …><error/></iq>`
 *
 * @see [RFC 6120 §8.2.3](https://www.rfc-editor.org/rfc/rfc6120#section-8.2.3)
 */
export class Iq extends Stanza<{
  wire: 'jabber:client iq'
  init: IqInit
  in: object
}> {
  static override readonly declaration: Declaration = iqDeclaration
  declare static readonly builder: () => IqBuilder
  /**
   * Attribute `from`: The JID of the sender. A client may leave it out, for its server sets it;
   * servers and components always state it (RFC 6120 §8.1.2).
   */
  declare readonly from: Jid | undefined
  /**
   * Attribute `to`: The JID of the addressee. Without it a client's stanza is for its own account
   * on its server; servers and components always state it (RFC 6120 §8.1.1).
   */
  declare readonly to: Jid | undefined
  /**
   * Attribute `id`, required: Chosen by the requester and repeated in the response, which is
   * matched by it and by the address (RFC 6120 §8.1.3).
   */
  declare readonly id: string
  /**
   * Attribute `type`, required: The step of the exchange: a request (get, set) or a response
   * (result, error). One of `error`, `get`, `result`, `set`.
   */
  declare readonly type: IqType
  /**
   * Attribute `xml:lang`: The language of the texts in the stanza where they name none of their
   * own; a service may answer in it (RFC 6120 §8.1.5).
   */
  declare readonly lang: string | undefined
  /** Child `error`: Why the request failed; in an iq of type error and nowhere else. */
  declare readonly error: StanzaErrorElement | undefined

  constructor(init: IqInit, content?: Content<'iq-get' | 'iq-set' | 'iq-result'>) {
    super(content)
    const v = take(iqDeclaration, init)
    this.from = v[0]
    this.to = v[1]
    this.id = v[2]
    this.type = v[3]
    this.lang = v[4]
    this.error = v[5]
  }
}

/** What a new {@link Iq} is made of. */
export interface IqInit {
  /**
   * Attribute `from`: The JID of the sender. A client may leave it out, for its server sets it;
   * servers and components always state it (RFC 6120 §8.1.2).
   */
  readonly from?: JidLike | undefined
  /**
   * Attribute `to`: The JID of the addressee. Without it a client's stanza is for its own account
   * on its server; servers and components always state it (RFC 6120 §8.1.1).
   */
  readonly to?: JidLike | undefined
  /**
   * Attribute `id`, required: Chosen by the requester and repeated in the response, which is
   * matched by it and by the address (RFC 6120 §8.1.3).
   */
  readonly id: string
  /**
   * Attribute `type`, required: The step of the exchange: a request (get, set) or a response
   * (result, error). One of `error`, `get`, `result`, `set`.
   */
  readonly type: IqType
  /**
   * Attribute `xml:lang`: The language of the texts in the stanza where they name none of their
   * own; a service may answer in it (RFC 6120 §8.1.5).
   */
  readonly lang?: string | undefined
  /** Child `error`: Why the request failed; in an iq of type error and nowhere else. */
  readonly error?: NodeLike<StanzaErrorElement> | undefined
}

/** Builds a {@link Iq}; `build()` needs `id`, `type` first. */
export interface IqBuilder<out Missing extends string = 'id' | 'type'> extends Builder<Missing> {
  /**
   * Attribute `from`: The JID of the sender. A client may leave it out, for its server sets it;
   * servers and components always state it (RFC 6120 §8.1.2).
   */
  from(value: JidLike): this
  /**
   * Attribute `to`: The JID of the addressee. Without it a client's stanza is for its own account
   * on its server; servers and components always state it (RFC 6120 §8.1.1).
   */
  to(value: JidLike): this
  /**
   * Attribute `id`, required: Chosen by the requester and repeated in the response, which is
   * matched by it and by the address (RFC 6120 §8.1.3).
   */
  id(value: string): IqBuilder<Exclude<Missing, 'id'>>
  /**
   * Attribute `type`, required: The step of the exchange: a request (get, set) or a response
   * (result, error). One of `error`, `get`, `result`, `set`.
   */
  type(value: IqType): IqBuilder<Exclude<Missing, 'type'>>
  /**
   * Attribute `xml:lang`: The language of the texts in the stanza where they name none of their
   * own; a service may answer in it (RFC 6120 §8.1.5).
   */
  lang(value: string): this
  /** Child `error`: Why the request failed; in an iq of type error and nowhere else. */
  error(value: NodeLike<StanzaErrorElement>): this
  /**
   * Adds content: The payload, whose name and namespace say what is asked: exactly one in a get or
   * a set, at most one in a result, and in an error possibly that of the request.
   */
  add(...content: Content<'iq-get' | 'iq-set' | 'iq-result'>): this
  build(this: IqBuilder<never>): Iq
}

const stanzaErrorElementDeclaration: Declaration = {
  namespace: 'jabber:client',
  alsoIn: ['jabber:server', 'jabber:component:accept'],
  name: 'error',
  section: 'RFC 6120 §8.3',
  fields: {
    by: { kind: 'attribute', type: 'jid' },
    code: { kind: 'attribute', type: 'unsignedShort' },
    type: { kind: 'attribute', type: 'token', values: errorTypes, required: true },
    condition: {
      kind: 'oneOf',
      names: [
        'bad-request',
        'conflict',
        'feature-not-implemented',
        'forbidden',
        'gone',
        'internal-server-error',
        'item-not-found',
        'jid-malformed',
        'not-acceptable',
        'not-allowed',
        'not-authorized',
        'payment-required',
        'policy-violation',
        'recipient-unavailable',
        'redirect',
        'registration-required',
        'remote-server-not-found',
        'remote-server-timeout',
        'resource-constraint',
        'service-unavailable',
        'subscription-required',
        'undefined-condition',
        'unexpected-request',
      ],
      namespace: 'urn:ietf:params:xml:ns:xmpp-stanzas',
      required: true,
    },
    uri: { kind: 'oneOfText', of: 'condition' },
    texts: { kind: 'texts', name: 'text', namespace: 'urn:ietf:params:xml:ns:xmpp-stanzas' },
    text: { kind: 'shortcut', of: 'texts' },
  },
  ordered: true,
  any: { contexts: ['error'] },
}

/**
 * Why a stanza failed: a condition for programs, a type that says what may help, and a text for
 * people. The stanza that carries it has the type error, goes back to the sender and is never
 * answered by another error (RFC 6120 §8.3).
 *
 * `<error xmlns='jabber:client' by='…' code='…' type='…'>…<text/></error>`
 *
 * @see [RFC 6120 §8.3](https://www.rfc-editor.org/rfc/rfc6120#section-8.3)
 */
export class StanzaErrorElement extends Node<{
  wire: 'jabber:client error'
  init: StanzaErrorElementInit
  in: object
}> {
  static override readonly declaration: Declaration = stanzaErrorElementDeclaration
  declare static readonly builder: () => StanzaErrorElementBuilder
  /**
   * Attribute `by`: The entity that noticed the error, such as a server on the way, where it is not
   * the addressee itself (RFC 6120 §8.3.2).
   */
  declare readonly by: Jid | undefined
  /**
   * Attribute `code`: The number of the error before RFC 3920 (XEP-0086), which some servers still
   * send. The condition says more; set none.
   */
  declare readonly code: number | undefined
  /**
   * Attribute `type`, required: What the sender can do about it (RFC 6120 §8.3.2). One of `auth`,
   * `cancel`, `continue`, `modify`, `wait`.
   */
  declare readonly type: ErrorType
  /**
   * Child, by its name, required: What went wrong, as one of the conditions that RFC 6120 §8.3.3
   * defines; each says in its own description when it is used. The text of gone and redirect is an
   * address.
   */
  declare readonly condition: StanzaErrorCondition
  /** Text of the child that `condition` names: What stands in `gone` or `redirect`. */
  declare readonly uri: string | undefined
  /**
   * Children `text`: Explains the error to a person, in the language that xml:lang names. Programs
   * decide by the condition alone; this is for logs and dialogs (RFC 6120 §8.3.2). One is usual.
   */
  declare readonly texts: Texts
  /**
   * Child `text`: Explains the error to a person, in the language that xml:lang names. Programs
   * decide by the condition alone; this is for logs and dialogs (RFC 6120 §8.3.2). One is usual.
   */
  declare readonly text: string | undefined

  constructor(init: StanzaErrorElementInit, content?: Content<'error'>) {
    super(content)
    const v = take(stanzaErrorElementDeclaration, init)
    this.by = v[0]
    this.code = v[1]
    this.type = v[2]
    this.condition = v[3]
    this.uri = v[4]
    this.texts = v[5]
    this.text = v[6]
  }
}

/** What a new {@link StanzaErrorElement} is made of. */
export interface StanzaErrorElementInit {
  /**
   * Attribute `by`: The entity that noticed the error, such as a server on the way, where it is not
   * the addressee itself (RFC 6120 §8.3.2).
   */
  readonly by?: JidLike | undefined
  /**
   * Attribute `code`: The number of the error before RFC 3920 (XEP-0086), which some servers still
   * send. The condition says more; set none.
   */
  readonly code?: number | undefined
  /**
   * Attribute `type`, required: What the sender can do about it (RFC 6120 §8.3.2). One of `auth`,
   * `cancel`, `continue`, `modify`, `wait`.
   */
  readonly type: ErrorType
  /**
   * Child, by its name, required: What went wrong, as one of the conditions that RFC 6120 §8.3.3
   * defines; each says in its own description when it is used. The text of gone and redirect is an
   * address.
   */
  readonly condition: StanzaErrorCondition
  /** Text of the child that `condition` names: What stands in `gone` or `redirect`. */
  readonly uri?: string | undefined
  /**
   * Children `text`: Explains the error to a person, in the language that xml:lang names. Programs
   * decide by the condition alone; this is for logs and dialogs (RFC 6120 §8.3.2). One is usual.
   */
  readonly texts?: TextsLike | undefined
  /**
   * Child `text`: Explains the error to a person, in the language that xml:lang names. Programs
   * decide by the condition alone; this is for logs and dialogs (RFC 6120 §8.3.2). One is usual.
   */
  readonly text?: string | undefined
}

/** Builds a {@link StanzaErrorElement}; `build()` needs `type`, `condition` first. */
export interface StanzaErrorElementBuilder<out Missing extends string = 'type' | 'condition'>
  extends Builder<Missing> {
  /**
   * Attribute `by`: The entity that noticed the error, such as a server on the way, where it is not
   * the addressee itself (RFC 6120 §8.3.2).
   */
  by(value: JidLike): this
  /**
   * Attribute `code`: The number of the error before RFC 3920 (XEP-0086), which some servers still
   * send. The condition says more; set none.
   */
  code(value: number): this
  /**
   * Attribute `type`, required: What the sender can do about it (RFC 6120 §8.3.2). One of `auth`,
   * `cancel`, `continue`, `modify`, `wait`.
   */
  type(value: ErrorType): StanzaErrorElementBuilder<Exclude<Missing, 'type'>>
  /**
   * Child, by its name, required: What went wrong, as one of the conditions that RFC 6120 §8.3.3
   * defines; each says in its own description when it is used. The text of gone and redirect is an
   * address.
   */
  condition(value: StanzaErrorCondition): StanzaErrorElementBuilder<Exclude<Missing, 'condition'>>
  /** Text of the child that `condition` names: What stands in `gone` or `redirect`. */
  uri(value: string): this
  /**
   * Children `text`: Explains the error to a person, in the language that xml:lang names. Programs
   * decide by the condition alone; this is for logs and dialogs (RFC 6120 §8.3.2). One is usual.
   */
  texts(value: TextsLike): this
  /**
   * Child `text`: Explains the error to a person, in the language that xml:lang names. Programs
   * decide by the condition alone; this is for logs and dialogs (RFC 6120 §8.3.2). One is usual.
   */
  text(value: string): this
  /**
   * Adds content: A condition of the application that says more than the defined one, in a
   * namespace of its own (RFC 6120 §8.3.4). A receiver that does not know it acts on the defined
   * condition.
   */
  add(...content: Content<'error'>): this
  build(this: StanzaErrorElementBuilder<never>): StanzaErrorElement
}
