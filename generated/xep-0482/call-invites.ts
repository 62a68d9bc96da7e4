// Code generated from schemas/xep-0482/call-invites.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
} from '../../runtime/node/v1.ts'

const callInviteDeclaration: Declaration = {
  namespace: 'urn:xmpp:call-invites:0',
  name: 'invite',
  section: 'XEP-0482 §2.1',
  fields: {
    video: { kind: 'attribute', type: 'boolean', default: 'false' },
    sessions: { kind: 'children', of: () => CallInviteJingle },
    externals: { kind: 'children', of: () => CallInviteExternal },
  },
}

/**
 * A call to take part in, and where it is (XEP-0482 §2.1).
 *
 * `<invite xmlns='urn:xmpp:call-invites:0' video='…'><jingle/><external/></invite>`
 *
 * @see [XEP-0482 §2.1](https://xmpp.org/extensions/xep-0482.html)
 */
export class CallInvite extends Node<{
  wire: 'urn:xmpp:call-invites:0 invite'
  init: CallInviteInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = callInviteDeclaration
  declare static readonly builder: () => CallInviteBuilder
  /** Attribute `video`: Whether it is a call with film. Default: `false`. */
  declare readonly video: boolean
  /** Children `jingle`: A Jingle session to join. */
  declare readonly sessions: readonly CallInviteJingle[]
  /** Children `external`: An address outside of XMPP. */
  declare readonly externals: readonly CallInviteExternal[]

  constructor(init?: CallInviteInit, content?: Content) {
    super(content)
    const v = take(callInviteDeclaration, init)
    this.video = v[0]
    this.sessions = v[1]
    this.externals = v[2]
  }
}

/** What a new {@link CallInvite} is made of. */
export interface CallInviteInit {
  /** Attribute `video`: Whether it is a call with film. Default: `false`. */
  readonly video?: boolean | undefined
  /** Children `jingle`: A Jingle session to join. */
  readonly sessions?: readonly NodeLike<CallInviteJingle>[] | undefined
  /** Children `external`: An address outside of XMPP. */
  readonly externals?: readonly NodeLike<CallInviteExternal>[] | undefined
}

/** Builds a {@link CallInvite}. */
export interface CallInviteBuilder extends Builder<never> {
  /** Attribute `video`: Whether it is a call with film. Default: `false`. */
  video(value: boolean): this
  /** Children `jingle`: A Jingle session to join. */
  sessions(value: readonly NodeLike<CallInviteJingle>[]): this
  /** Children `external`: An address outside of XMPP. */
  externals(value: readonly NodeLike<CallInviteExternal>[]): this
  add(...content: Content): this
  build(): CallInvite
}

const callInviteRetractDeclaration: Declaration = {
  namespace: 'urn:xmpp:call-invites:0',
  name: 'retract',
  section: 'XEP-0482 §2.2',
  fields: {
    id: { kind: 'attribute', required: true },
  },
}

/**
 * The invitation is taken back (XEP-0482 §2.2).
 *
 * `<retract xmlns='urn:xmpp:call-invites:0' id='…'/>`
 *
 * @see [XEP-0482 §2.2](https://xmpp.org/extensions/xep-0482.html)
 */
export class CallInviteRetract extends Node<{
  wire: 'urn:xmpp:call-invites:0 retract'
  init: CallInviteRetractInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = callInviteRetractDeclaration
  declare static readonly builder: () => CallInviteRetractBuilder
  /**
   * Attribute `id`, required: The id of the message with the invitation; in a room the stanza id of
   * the room.
   */
  declare readonly id: string

  constructor(init: CallInviteRetractInit, content?: Content) {
    super(content)
    const v = take(callInviteRetractDeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link CallInviteRetract} is made of. */
export interface CallInviteRetractInit {
  /**
   * Attribute `id`, required: The id of the message with the invitation; in a room the stanza id of
   * the room.
   */
  readonly id: string
}

/** Builds a {@link CallInviteRetract}; `build()` needs `id` first. */
export interface CallInviteRetractBuilder<out Missing extends string = 'id'>
  extends Builder<Missing> {
  /**
   * Attribute `id`, required: The id of the message with the invitation; in a room the stanza id of
   * the room.
   */
  id(value: string): CallInviteRetractBuilder<Exclude<Missing, 'id'>>
  add(...content: Content): this
  build(this: CallInviteRetractBuilder<never>): CallInviteRetract
}

const callInviteAcceptDeclaration: Declaration = {
  namespace: 'urn:xmpp:call-invites:0',
  name: 'accept',
  section: 'XEP-0482 §2.3',
  fields: {
    id: { kind: 'attribute', required: true },
    jingle: { kind: 'child', of: () => CallInviteJingle },
    external: { kind: 'child', of: () => CallInviteExternal },
  },
  ordered: true,
  choices: [{ of: ['jingle', 'external'] }],
}

/**
 * The invitation is accepted, and where it is joined (XEP-0482 §2.3).
 *
 * `<accept xmlns='urn:xmpp:call-invites:0' id='…'><jingle/><external/></accept>`
 *
 * @see [XEP-0482 §2.3](https://xmpp.org/extensions/xep-0482.html)
 */
export class CallInviteAccept extends Node<{
  wire: 'urn:xmpp:call-invites:0 accept'
  init: CallInviteAcceptInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = callInviteAcceptDeclaration
  declare static readonly builder: () => CallInviteAcceptBuilder
  /**
   * Attribute `id`, required: The id of the message with the invitation; in a room the stanza id of
   * the room.
   */
  declare readonly id: string
  /** Child `jingle`: The Jingle session that is joined. */
  declare readonly jingle: CallInviteJingle | undefined
  /** Child `external`: The address outside of XMPP. */
  declare readonly external: CallInviteExternal | undefined

  constructor(init: CallInviteAcceptInit, content?: Content) {
    super(content)
    const v = take(callInviteAcceptDeclaration, init)
    this.id = v[0]
    this.jingle = v[1]
    this.external = v[2]
  }
}

/** What a new {@link CallInviteAccept} is made of. */
export interface CallInviteAcceptInit {
  /**
   * Attribute `id`, required: The id of the message with the invitation; in a room the stanza id of
   * the room.
   */
  readonly id: string
  /** Child `jingle`: The Jingle session that is joined. */
  readonly jingle?: NodeLike<CallInviteJingle> | undefined
  /** Child `external`: The address outside of XMPP. */
  readonly external?: NodeLike<CallInviteExternal> | undefined
}

/** Builds a {@link CallInviteAccept}; `build()` needs `id` first. */
export interface CallInviteAcceptBuilder<out Missing extends string = 'id'>
  extends Builder<Missing> {
  /**
   * Attribute `id`, required: The id of the message with the invitation; in a room the stanza id of
   * the room.
   */
  id(value: string): CallInviteAcceptBuilder<Exclude<Missing, 'id'>>
  /** Child `jingle`: The Jingle session that is joined. */
  jingle(value: NodeLike<CallInviteJingle>): this
  /** Child `external`: The address outside of XMPP. */
  external(value: NodeLike<CallInviteExternal>): this
  add(...content: Content): this
  build(this: CallInviteAcceptBuilder<never>): CallInviteAccept
}

const callInviteRejectDeclaration: Declaration = {
  namespace: 'urn:xmpp:call-invites:0',
  name: 'reject',
  section: 'XEP-0482 §2.4',
  fields: {
    id: { kind: 'attribute', required: true },
  },
}

/**
 * The invitation is refused (XEP-0482 §2.4).
 *
 * `<reject xmlns='urn:xmpp:call-invites:0' id='…'/>`
 *
 * @see [XEP-0482 §2.4](https://xmpp.org/extensions/xep-0482.html)
 */
export class CallInviteReject extends Node<{
  wire: 'urn:xmpp:call-invites:0 reject'
  init: CallInviteRejectInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = callInviteRejectDeclaration
  declare static readonly builder: () => CallInviteRejectBuilder
  /**
   * Attribute `id`, required: The id of the message with the invitation; in a room the stanza id of
   * the room.
   */
  declare readonly id: string

  constructor(init: CallInviteRejectInit, content?: Content) {
    super(content)
    const v = take(callInviteRejectDeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link CallInviteReject} is made of. */
export interface CallInviteRejectInit {
  /**
   * Attribute `id`, required: The id of the message with the invitation; in a room the stanza id of
   * the room.
   */
  readonly id: string
}

/** Builds a {@link CallInviteReject}; `build()` needs `id` first. */
export interface CallInviteRejectBuilder<out Missing extends string = 'id'>
  extends Builder<Missing> {
  /**
   * Attribute `id`, required: The id of the message with the invitation; in a room the stanza id of
   * the room.
   */
  id(value: string): CallInviteRejectBuilder<Exclude<Missing, 'id'>>
  add(...content: Content): this
  build(this: CallInviteRejectBuilder<never>): CallInviteReject
}

const callInviteLeftDeclaration: Declaration = {
  namespace: 'urn:xmpp:call-invites:0',
  name: 'left',
  section: 'XEP-0482 §2.5',
  fields: {
    id: { kind: 'attribute', required: true },
  },
}

/**
 * The sender has left the call (XEP-0482 §2.5).
 *
 * `<left xmlns='urn:xmpp:call-invites:0' id='…'/>`
 *
 * @see [XEP-0482 §2.5](https://xmpp.org/extensions/xep-0482.html)
 */
export class CallInviteLeft extends Node<{
  wire: 'urn:xmpp:call-invites:0 left'
  init: CallInviteLeftInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = callInviteLeftDeclaration
  declare static readonly builder: () => CallInviteLeftBuilder
  /**
   * Attribute `id`, required: The id of the message with the invitation; in a room the stanza id of
   * the room.
   */
  declare readonly id: string

  constructor(init: CallInviteLeftInit, content?: Content) {
    super(content)
    const v = take(callInviteLeftDeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link CallInviteLeft} is made of. */
export interface CallInviteLeftInit {
  /**
   * Attribute `id`, required: The id of the message with the invitation; in a room the stanza id of
   * the room.
   */
  readonly id: string
}

/** Builds a {@link CallInviteLeft}; `build()` needs `id` first. */
export interface CallInviteLeftBuilder<out Missing extends string = 'id'> extends Builder<Missing> {
  /**
   * Attribute `id`, required: The id of the message with the invitation; in a room the stanza id of
   * the room.
   */
  id(value: string): CallInviteLeftBuilder<Exclude<Missing, 'id'>>
  add(...content: Content): this
  build(this: CallInviteLeftBuilder<never>): CallInviteLeft
}

const callInviteJingleDeclaration: Declaration = {
  namespace: 'urn:xmpp:call-invites:0',
  name: 'jingle',
  section: 'XEP-0482 §2.1',
  fields: {
    sid: { kind: 'attribute', required: true },
    jid: { kind: 'attribute', type: 'jid' },
  },
}

/**
 * A Jingle session.
 *
 * `<jingle xmlns='urn:xmpp:call-invites:0' sid='…' jid='…'/>`
 *
 * @see [XEP-0482 §2.1](https://xmpp.org/extensions/xep-0482.html)
 */
export class CallInviteJingle extends Node<{
  wire: 'urn:xmpp:call-invites:0 jingle'
  init: CallInviteJingleInit
  in: object
}> {
  static override readonly declaration: Declaration = callInviteJingleDeclaration
  declare static readonly builder: () => CallInviteJingleBuilder
  /** Attribute `sid`, required: The name of the session. */
  declare readonly sid: string
  /** Attribute `jid`: Where it is, if not at the sender. */
  declare readonly jid: Jid | undefined

  constructor(init: CallInviteJingleInit, content?: Content) {
    super(content)
    const v = take(callInviteJingleDeclaration, init)
    this.sid = v[0]
    this.jid = v[1]
  }
}

/** What a new {@link CallInviteJingle} is made of. */
export interface CallInviteJingleInit {
  /** Attribute `sid`, required: The name of the session. */
  readonly sid: string
  /** Attribute `jid`: Where it is, if not at the sender. */
  readonly jid?: JidLike | undefined
}

/** Builds a {@link CallInviteJingle}; `build()` needs `sid` first. */
export interface CallInviteJingleBuilder<out Missing extends string = 'sid'>
  extends Builder<Missing> {
  /** Attribute `sid`, required: The name of the session. */
  sid(value: string): CallInviteJingleBuilder<Exclude<Missing, 'sid'>>
  /** Attribute `jid`: Where it is, if not at the sender. */
  jid(value: JidLike): this
  add(...content: Content): this
  build(this: CallInviteJingleBuilder<never>): CallInviteJingle
}

const callInviteExternalDeclaration: Declaration = {
  namespace: 'urn:xmpp:call-invites:0',
  name: 'external',
  section: 'XEP-0482 §2.1',
  fields: {
    uri: { kind: 'attribute', type: 'uri', required: true },
  },
}

/**
 * An address outside of XMPP where the call is.
 *
 * `<external xmlns='urn:xmpp:call-invites:0' uri='…'/>`
 *
 * @see [XEP-0482 §2.1](https://xmpp.org/extensions/xep-0482.html)
 */
export class CallInviteExternal extends Node<{
  wire: 'urn:xmpp:call-invites:0 external'
  init: CallInviteExternalInit
  in: object
}> {
  static override readonly declaration: Declaration = callInviteExternalDeclaration
  declare static readonly builder: () => CallInviteExternalBuilder
  /** Attribute `uri`, required: The address. */
  declare readonly uri: string

  constructor(init: CallInviteExternalInit, content?: Content) {
    super(content)
    const v = take(callInviteExternalDeclaration, init)
    this.uri = v[0]
  }
}

/** What a new {@link CallInviteExternal} is made of. */
export interface CallInviteExternalInit {
  /** Attribute `uri`, required: The address. */
  readonly uri: string
}

/** Builds a {@link CallInviteExternal}; `build()` needs `uri` first. */
export interface CallInviteExternalBuilder<out Missing extends string = 'uri'>
  extends Builder<Missing> {
  /** Attribute `uri`, required: The address. */
  uri(value: string): CallInviteExternalBuilder<Exclude<Missing, 'uri'>>
  add(...content: Content): this
  build(this: CallInviteExternalBuilder<never>): CallInviteExternal
}
