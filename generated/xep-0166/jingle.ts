// Code generated from schemas/xep-0166/jingle.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
} from '../../runtime/node/v1.ts'

/**
 * The parties of a session.
 *
 * - `initiator`: The one who began the session.
 * - `responder`: The other one.
 */
export type JingleParty = 'initiator' | 'responder'

/** The values of {@link JingleParty}, in the order of the schema. */
export const jingleParties: readonly JingleParty[] = ['initiator', 'responder']

/**
 * Who sends a content (XEP-0166 §7.3).
 *
 * - `both`: Both parties.
 * - `none`: Nobody for now.
 * - `initiator`: The one who began the session.
 * - `responder`: The other one.
 */
export type JingleSenders = 'both' | 'none' | 'initiator' | 'responder'

/** The values of {@link JingleSenders}, in the order of the schema. */
export const jingleSendersValues: readonly JingleSenders[] = [
  'both',
  'none',
  'initiator',
  'responder',
]

/**
 * The steps of a session (XEP-0166 §7.2).
 *
 * - `content-accept`: A content that was added is accepted.
 * - `content-add`: A content is to be added.
 * - `content-modify`: Who sends a content is to be changed.
 * - `content-reject`: A content that was added is refused.
 * - `content-remove`: A content is removed.
 * - `description-info`: More about the parameters of an application.
 * - `security-info`: More about the security of a content.
 * - `session-accept`: The session is accepted and begins.
 * - `session-info`: Something about the session, such as that it rings; empty to ask whether it
 *   still lives.
 * - `session-initiate`: A session is offered.
 * - `session-terminate`: The session ends.
 * - `transport-accept`: A new transport is accepted.
 * - `transport-info`: More about the transport, such as a candidate.
 * - `transport-reject`: A new transport is refused.
 * - `transport-replace`: Another transport is proposed.
 */
export type JingleAction =
  | 'content-accept'
  | 'content-add'
  | 'content-modify'
  | 'content-reject'
  | 'content-remove'
  | 'description-info'
  | 'security-info'
  | 'session-accept'
  | 'session-info'
  | 'session-initiate'
  | 'session-terminate'
  | 'transport-accept'
  | 'transport-info'
  | 'transport-reject'
  | 'transport-replace'

/** The values of {@link JingleAction}, in the order of the schema. */
export const jingleActions: readonly JingleAction[] = [
  'content-accept',
  'content-add',
  'content-modify',
  'content-reject',
  'content-remove',
  'description-info',
  'security-info',
  'session-accept',
  'session-info',
  'session-initiate',
  'session-terminate',
  'transport-accept',
  'transport-info',
  'transport-reject',
  'transport-replace',
]

/**
 * What the reason is, unless it is an alternative session.
 *
 * - `busy`: The party is in another session.
 * - `cancel`: The one who began takes the offer back.
 * - `connectivity-error`: The parties cannot reach each other.
 * - `decline`: The party does not want the session.
 * - `expired`: The session has lasted as long as it may.
 * - `failed-application`: The party could not start what the session is for.
 * - `failed-transport`: The party could not start the transport.
 * - `general-error`: Something else went wrong in the application.
 * - `gone`: The party goes offline.
 * - `incompatible-parameters`: The party knows the application and not these parameters of it.
 * - `media-error`: The party could not handle the media.
 * - `security-error`: The security of the session failed.
 * - `success`: The session has done what it was for.
 * - `timeout`: The other party did not answer in time.
 * - `unsupported-applications`: The party knows none of the applications.
 * - `unsupported-transports`: The party knows none of the transports.
 */
export type JingleReasonCondition =
  | 'busy'
  | 'cancel'
  | 'connectivity-error'
  | 'decline'
  | 'expired'
  | 'failed-application'
  | 'failed-transport'
  | 'general-error'
  | 'gone'
  | 'incompatible-parameters'
  | 'media-error'
  | 'security-error'
  | 'success'
  | 'timeout'
  | 'unsupported-applications'
  | 'unsupported-transports'

/** The values of {@link JingleReasonCondition}, in the order of the schema. */
export const jingleReasonConditions: readonly JingleReasonCondition[] = [
  'busy',
  'cancel',
  'connectivity-error',
  'decline',
  'expired',
  'failed-application',
  'failed-transport',
  'general-error',
  'gone',
  'incompatible-parameters',
  'media-error',
  'security-error',
  'success',
  'timeout',
  'unsupported-applications',
  'unsupported-transports',
]

const jingleDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:1',
  name: 'jingle',
  section: 'XEP-0166 §7.1',
  fields: {
    action: { kind: 'attribute', type: 'token', values: jingleActions, required: true },
    initiator: { kind: 'attribute', type: 'jid' },
    responder: { kind: 'attribute', type: 'jid' },
    sid: { kind: 'attribute', required: true },
    contents: { kind: 'children', of: () => JingleContent },
    reason: { kind: 'child', of: () => JingleReason },
  },
  any: { contexts: ['jingle'], namespaces: '##other' },
  answers: { set: 'empty' },
}

/**
 * A step of a session. It is answered at once by an empty result, which only says that it came;
 * agreement is a step of its own (XEP-0166 §7.1).
 *
 * `<jingle xmlns='urn:xmpp:jingle:1' action='…' initiator='…' …><content/><reason/></jingle>`
 *
 * @see [XEP-0166 §7.1](https://xmpp.org/extensions/xep-0166.html)
 */
export class Jingle extends Node<{
  wire: 'urn:xmpp:jingle:1 jingle'
  init: JingleInit
  in: { 'iq-set': true }
  answer: { set: undefined }
}> {
  static override readonly declaration: Declaration = jingleDeclaration
  declare static readonly builder: () => JingleBuilder
  /** Attribute `action`, required: Which step it is. */
  declare readonly action: JingleAction
  /** Attribute `initiator`: Who began the session, where that is not the sender of the offer. */
  declare readonly initiator: Jid | undefined
  /**
   * Attribute `responder`: Who answers for the other side, where that is not the one to whom it was
   * offered.
   */
  declare readonly responder: Jid | undefined
  /**
   * Attribute `sid`, required: The name of the session, chosen at random by the one who began it.
   */
  declare readonly sid: string
  /** Children `content`: A content of the session, such as the voice of a call (XEP-0166 §7.3). */
  declare readonly contents: readonly JingleContent[]
  /** Child `reason`: Why the step is done; always where a session ends (XEP-0166 §7.4). */
  declare readonly reason: JingleReason | undefined

  constructor(init: JingleInit, content?: Content<'jingle'>) {
    super(content)
    const v = take(jingleDeclaration, init)
    this.action = v[0]
    this.initiator = v[1]
    this.responder = v[2]
    this.sid = v[3]
    this.contents = v[4]
    this.reason = v[5]
  }
}

/** What a new {@link Jingle} is made of. */
export interface JingleInit {
  /** Attribute `action`, required: Which step it is. */
  readonly action: JingleAction
  /** Attribute `initiator`: Who began the session, where that is not the sender of the offer. */
  readonly initiator?: JidLike | undefined
  /**
   * Attribute `responder`: Who answers for the other side, where that is not the one to whom it was
   * offered.
   */
  readonly responder?: JidLike | undefined
  /**
   * Attribute `sid`, required: The name of the session, chosen at random by the one who began it.
   */
  readonly sid: string
  /** Children `content`: A content of the session, such as the voice of a call (XEP-0166 §7.3). */
  readonly contents?: readonly NodeLike<JingleContent>[] | undefined
  /** Child `reason`: Why the step is done; always where a session ends (XEP-0166 §7.4). */
  readonly reason?: NodeLike<JingleReason> | undefined
}

/** Builds a {@link Jingle}; `build()` needs `action`, `sid` first. */
export interface JingleBuilder<out Missing extends string = 'action' | 'sid'>
  extends Builder<Missing> {
  /** Attribute `action`, required: Which step it is. */
  action(value: JingleAction): JingleBuilder<Exclude<Missing, 'action'>>
  /** Attribute `initiator`: Who began the session, where that is not the sender of the offer. */
  initiator(value: JidLike): this
  /**
   * Attribute `responder`: Who answers for the other side, where that is not the one to whom it was
   * offered.
   */
  responder(value: JidLike): this
  /**
   * Attribute `sid`, required: The name of the session, chosen at random by the one who began it.
   */
  sid(value: string): JingleBuilder<Exclude<Missing, 'sid'>>
  /** Children `content`: A content of the session, such as the voice of a call (XEP-0166 §7.3). */
  contents(value: readonly NodeLike<JingleContent>[]): this
  /** Child `reason`: Why the step is done; always where a session ends (XEP-0166 §7.4). */
  reason(value: NodeLike<JingleReason>): this
  /**
   * Adds content: What the session information is, or something about all contents, such as a group
   * (XEP-0338).
   */
  add(...content: Content<'jingle'>): this
  build(this: JingleBuilder<never>): Jingle
}

const jingleContentDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:1',
  name: 'content',
  local: true,
  section: 'XEP-0166 §7.3',
  fields: {
    creator: { kind: 'attribute', type: 'token', values: jingleParties, required: true },
    disposition: { kind: 'attribute', default: 'session' },
    name: { kind: 'attribute', required: true },
    senders: { kind: 'attribute', type: 'token', values: jingleSendersValues, default: 'both' },
  },
  any: { contexts: ['jingle-content'], namespaces: '##other' },
}

/**
 * A content of the session, such as the voice of a call (XEP-0166 §7.3).
 *
 * `<content xmlns='urn:xmpp:jingle:1' creator='…' …/>`
 *
 * @see [XEP-0166 §7.3](https://xmpp.org/extensions/xep-0166.html)
 */
export class JingleContent extends Node<{
  wire: 'urn:xmpp:jingle:1 content'
  init: JingleContentInit
  in: object
}> {
  static override readonly declaration: Declaration = jingleContentDeclaration
  declare static readonly builder: () => JingleContentBuilder
  /**
   * Attribute `creator`, required: Which party made the content. One of `initiator`, `responder`.
   */
  declare readonly creator: JingleParty
  /**
   * Attribute `disposition`: What the content is for; session, or a value of RFC 2183. Default:
   * `session`.
   */
  declare readonly disposition: string
  /** Attribute `name`, required: The name of the content, unique among those of its creator. */
  declare readonly name: string
  /**
   * Attribute `senders`: Which parties send. Default: `both`. One of `both`, `none`, `initiator`,
   * `responder`.
   */
  declare readonly senders: JingleSenders

  constructor(init: JingleContentInit, content?: Content<'jingle-content'>) {
    super(content)
    const v = take(jingleContentDeclaration, init)
    this.creator = v[0]
    this.disposition = v[1]
    this.name = v[2]
    this.senders = v[3]
  }
}

/** What a new {@link JingleContent} is made of. */
export interface JingleContentInit {
  /**
   * Attribute `creator`, required: Which party made the content. One of `initiator`, `responder`.
   */
  readonly creator: JingleParty
  /**
   * Attribute `disposition`: What the content is for; session, or a value of RFC 2183. Default:
   * `session`.
   */
  readonly disposition?: string | undefined
  /** Attribute `name`, required: The name of the content, unique among those of its creator. */
  readonly name: string
  /**
   * Attribute `senders`: Which parties send. Default: `both`. One of `both`, `none`, `initiator`,
   * `responder`.
   */
  readonly senders?: JingleSenders | undefined
}

/** Builds a {@link JingleContent}; `build()` needs `creator`, `name` first. */
export interface JingleContentBuilder<out Missing extends string = 'creator' | 'name'>
  extends Builder<Missing> {
  /**
   * Attribute `creator`, required: Which party made the content. One of `initiator`, `responder`.
   */
  creator(value: JingleParty): JingleContentBuilder<Exclude<Missing, 'creator'>>
  /**
   * Attribute `disposition`: What the content is for; session, or a value of RFC 2183. Default:
   * `session`.
   */
  disposition(value: string): this
  /** Attribute `name`, required: The name of the content, unique among those of its creator. */
  name(value: string): JingleContentBuilder<Exclude<Missing, 'name'>>
  /**
   * Attribute `senders`: Which parties send. Default: `both`. One of `both`, `none`, `initiator`,
   * `responder`.
   */
  senders(value: JingleSenders): this
  /** Adds content: What is sent (a description), how (a transport), and how it is secured. */
  add(...content: Content<'jingle-content'>): this
  build(this: JingleContentBuilder<never>): JingleContent
}

const jingleReasonDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:1',
  name: 'reason',
  section: 'XEP-0166 §7.4',
  fields: {
    alternativeSession: { kind: 'child', of: () => JingleAlternativeSession },
    condition: { kind: 'oneOf', names: jingleReasonConditions },
    text: { kind: 'childText' },
  },
  ordered: true,
  any: { contexts: ['jingle-reason'], namespaces: '##other', max: 1 },
}

/**
 * Why something was done (XEP-0166 §7.4).
 *
 * `<reason xmlns='urn:xmpp:jingle:1'><alternative-session/>…<text/></reason>`
 *
 * @see [XEP-0166 §7.4](https://xmpp.org/extensions/xep-0166.html)
 */
export class JingleReason extends Node<{
  wire: 'urn:xmpp:jingle:1 reason'
  init: JingleReasonInit
  in: object
}> {
  static override readonly declaration: Declaration = jingleReasonDeclaration
  declare static readonly builder: () => JingleReasonBuilder
  /** Child `alternative-session`: The party uses a session that exists already. */
  declare readonly alternativeSession: JingleAlternativeSession | undefined
  /** Child, by its name: What the reason is, unless it is an alternative session. */
  declare readonly condition: JingleReasonCondition | undefined
  /** Child `text`: More about it, in words. */
  declare readonly text: string | undefined

  constructor(init?: JingleReasonInit, content?: Content<'jingle-reason'>) {
    super(content)
    const v = take(jingleReasonDeclaration, init)
    this.alternativeSession = v[0]
    this.condition = v[1]
    this.text = v[2]
  }
}

/** What a new {@link JingleReason} is made of. */
export interface JingleReasonInit {
  /** Child `alternative-session`: The party uses a session that exists already. */
  readonly alternativeSession?: NodeLike<JingleAlternativeSession> | undefined
  /** Child, by its name: What the reason is, unless it is an alternative session. */
  readonly condition?: JingleReasonCondition | undefined
  /** Child `text`: More about it, in words. */
  readonly text?: string | undefined
}

/** Builds a {@link JingleReason}. */
export interface JingleReasonBuilder extends Builder<never> {
  /** Child `alternative-session`: The party uses a session that exists already. */
  alternativeSession(value: NodeLike<JingleAlternativeSession>): this
  /** Child, by its name: What the reason is, unless it is an alternative session. */
  condition(value: JingleReasonCondition): this
  /** Child `text`: More about it, in words. */
  text(value: string): this
  /** Adds content: What is special to the application. */
  add(...content: Content<'jingle-reason'>): this
  build(): JingleReason
}

const jingleAlternativeSessionDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:1',
  name: 'alternative-session',
  local: true,
  section: 'XEP-0166 §7.4',
  fields: {
    sid: { kind: 'childText' },
  },
}

/**
 * The party uses a session that exists already.
 *
 * `<alternative-session xmlns='urn:xmpp:jingle:1'><sid/></alternative-session>`
 *
 * @see [XEP-0166 §7.4](https://xmpp.org/extensions/xep-0166.html)
 */
export class JingleAlternativeSession extends Node<{
  wire: 'urn:xmpp:jingle:1 alternative-session'
  init: JingleAlternativeSessionInit
  in: object
}> {
  static override readonly declaration: Declaration = jingleAlternativeSessionDeclaration
  declare static readonly builder: () => JingleAlternativeSessionBuilder
  /** Child `sid`: The name of that session. */
  declare readonly sid: string | undefined

  constructor(init?: JingleAlternativeSessionInit, content?: Content) {
    super(content)
    const v = take(jingleAlternativeSessionDeclaration, init)
    this.sid = v[0]
  }
}

/** What a new {@link JingleAlternativeSession} is made of. */
export interface JingleAlternativeSessionInit {
  /** Child `sid`: The name of that session. */
  readonly sid?: string | undefined
}

/** Builds a {@link JingleAlternativeSession}. */
export interface JingleAlternativeSessionBuilder extends Builder<never> {
  /** Child `sid`: The name of that session. */
  sid(value: string): this
  add(...content: Content): this
  build(): JingleAlternativeSession
}
