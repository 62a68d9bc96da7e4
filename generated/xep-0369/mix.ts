// Code generated from schemas/xep-0369/mix.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, Jid, JidLike } from '../../runtime/node/v1.ts'

const mixCreateDeclaration: Declaration = {
  namespace: 'urn:xmpp:mix:core:1',
  name: 'create',
  section: 'XEP-0369 §7.3.2',
  fields: {
    channel: { kind: 'attribute' },
  },
  answers: { set: () => MixCreate },
}

/**
 * In a set to the service: make a channel. The result says its name (XEP-0369 §7.3.2).
 *
 * `<create xmlns='urn:xmpp:mix:core:1' channel='…'/>`
 *
 * @see [XEP-0369 §7.3.2](https://xmpp.org/extensions/xep-0369.html)
 */
export class MixCreate extends Node<{
  wire: 'urn:xmpp:mix:core:1 create'
  init: MixCreateInit
  in: { 'iq-set': true; 'iq-result': true }
  answer: { set: MixCreate }
}> {
  static override readonly declaration: Declaration = mixCreateDeclaration
  declare static readonly builder: () => MixCreateBuilder
  /**
   * Attribute `channel`: The local part of its JID; absent in a set where the service is to choose.
   */
  declare readonly channel: string | undefined

  constructor(init?: MixCreateInit, content?: Content) {
    super(content)
    const v = take(mixCreateDeclaration, init)
    this.channel = v[0]
  }
}

/** What a new {@link MixCreate} is made of. */
export interface MixCreateInit {
  /**
   * Attribute `channel`: The local part of its JID; absent in a set where the service is to choose.
   */
  readonly channel?: string | undefined
}

/** Builds a {@link MixCreate}. */
export interface MixCreateBuilder extends Builder<never> {
  /**
   * Attribute `channel`: The local part of its JID; absent in a set where the service is to choose.
   */
  channel(value: string): this
  add(...content: Content): this
  build(): MixCreate
}

const mixDestroyDeclaration: Declaration = {
  namespace: 'urn:xmpp:mix:core:1',
  name: 'destroy',
  section: 'XEP-0369 §7.3.4',
  fields: {
    channel: { kind: 'attribute', required: true },
  },
  answers: { set: 'empty' },
}

/**
 * Ends a channel; for its owners (XEP-0369 §7.3.4).
 *
 * `<destroy xmlns='urn:xmpp:mix:core:1' channel='…'/>`
 *
 * @see [XEP-0369 §7.3.4](https://xmpp.org/extensions/xep-0369.html)
 */
export class MixDestroy extends Node<{
  wire: 'urn:xmpp:mix:core:1 destroy'
  init: MixDestroyInit
  in: { 'iq-set': true }
  answer: { set: undefined }
}> {
  static override readonly declaration: Declaration = mixDestroyDeclaration
  declare static readonly builder: () => MixDestroyBuilder
  /** Attribute `channel`, required: The local part of its JID. */
  declare readonly channel: string

  constructor(init: MixDestroyInit, content?: Content) {
    super(content)
    const v = take(mixDestroyDeclaration, init)
    this.channel = v[0]
  }
}

/** What a new {@link MixDestroy} is made of. */
export interface MixDestroyInit {
  /** Attribute `channel`, required: The local part of its JID. */
  readonly channel: string
}

/** Builds a {@link MixDestroy}; `build()` needs `channel` first. */
export interface MixDestroyBuilder<out Missing extends string = 'channel'>
  extends Builder<Missing> {
  /** Attribute `channel`, required: The local part of its JID. */
  channel(value: string): MixDestroyBuilder<Exclude<Missing, 'channel'>>
  add(...content: Content): this
  build(this: MixDestroyBuilder<never>): MixDestroy
}

const mixJoinDeclaration: Declaration = {
  namespace: 'urn:xmpp:mix:core:1',
  name: 'join',
  section: 'XEP-0369 §7.1.2',
  fields: {
    id: { kind: 'attribute' },
    jid: { kind: 'attribute', type: 'jid' },
    nick: { kind: 'childText' },
    subscribe: { kind: 'childAttributes', name: 'subscribe', attribute: 'node' },
  },
  any: { namespaces: '##other' },
  answers: { set: () => MixJoin },
}

/**
 * In a set from the bare JID of the account: take part in the channel. The result says which nodes
 * were subscribed to (XEP-0369 §7.1.2).
 *
 * `<join xmlns='urn:xmpp:mix:core:1' id='…' jid='…'><nick/><subscribe/></join>`
 *
 * @see [XEP-0369 §7.1.2](https://xmpp.org/extensions/xep-0369.html)
 */
export class MixJoin extends Node<{
  wire: 'urn:xmpp:mix:core:1 join'
  init: MixJoinInit
  in: { 'iq-set': true; 'iq-result': true }
  answer: { set: MixJoin }
}> {
  static override readonly declaration: Declaration = mixJoinDeclaration
  declare static readonly builder: () => MixJoinBuilder
  /** Attribute `id`: In the result: what names the participant in this channel, for good. */
  declare readonly id: string | undefined
  /**
   * Attribute `jid`: In the result, instead of id: the JID of the participant in the channel, as
   * earlier versions have it and XEP-0405 still does.
   */
  declare readonly jid: Jid | undefined
  /** Child `nick`: The nickname; in the result the one that is used. */
  declare readonly nick: string | undefined
  /** Children `subscribe`: A node to get news of, such as urn:xmpp:mix:nodes:messages. */
  declare readonly subscribe: readonly string[]

  constructor(init?: MixJoinInit, content?: Content) {
    super(content)
    const v = take(mixJoinDeclaration, init)
    this.id = v[0]
    this.jid = v[1]
    this.nick = v[2]
    this.subscribe = v[3]
  }
}

/** What a new {@link MixJoin} is made of. */
export interface MixJoinInit {
  /** Attribute `id`: In the result: what names the participant in this channel, for good. */
  readonly id?: string | undefined
  /**
   * Attribute `jid`: In the result, instead of id: the JID of the participant in the channel, as
   * earlier versions have it and XEP-0405 still does.
   */
  readonly jid?: JidLike | undefined
  /** Child `nick`: The nickname; in the result the one that is used. */
  readonly nick?: string | undefined
  /** Children `subscribe`: A node to get news of, such as urn:xmpp:mix:nodes:messages. */
  readonly subscribe?: readonly string[] | undefined
}

/** Builds a {@link MixJoin}. */
export interface MixJoinBuilder extends Builder<never> {
  /** Attribute `id`: In the result: what names the participant in this channel, for good. */
  id(value: string): this
  /**
   * Attribute `jid`: In the result, instead of id: the JID of the participant in the channel, as
   * earlier versions have it and XEP-0405 still does.
   */
  jid(value: JidLike): this
  /** Child `nick`: The nickname; in the result the one that is used. */
  nick(value: string): this
  /** Children `subscribe`: A node to get news of, such as urn:xmpp:mix:nodes:messages. */
  subscribe(value: readonly string[]): this
  /**
   * Adds content: More about joining, such as preferences (XEP-0404) or an invitation (XEP-0407).
   */
  add(...content: Content): this
  build(): MixJoin
}

const mixLeaveDeclaration: Declaration = {
  namespace: 'urn:xmpp:mix:core:1',
  name: 'leave',
  section: 'XEP-0369 §7.1.3',
  fields: {},
  answers: { set: () => MixLeave },
}

/**
 * In a set from the bare JID of the account: take part no longer. The result repeats it (XEP-0369
 * §7.1.3).
 *
 * `<leave xmlns='urn:xmpp:mix:core:1'/>`
 *
 * @see [XEP-0369 §7.1.3](https://xmpp.org/extensions/xep-0369.html)
 */
export class MixLeave extends Node<{
  wire: 'urn:xmpp:mix:core:1 leave'
  init: MixLeaveInit
  in: { 'iq-set': true; 'iq-result': true }
  answer: { set: MixLeave }
}> {
  static override readonly declaration: Declaration = mixLeaveDeclaration
  declare static readonly builder: () => MixLeaveBuilder

  constructor(init?: MixLeaveInit, content?: Content) {
    super(content)
    take(mixLeaveDeclaration, init)
  }
}

/** What a new {@link MixLeave} is made of. */
export type MixLeaveInit = Readonly<Record<string, never>>

/** Builds a {@link MixLeave}. */
export interface MixLeaveBuilder extends Builder<never> {
  add(...content: Content): this
  build(): MixLeave
}

const mixDeclaration: Declaration = {
  namespace: 'urn:xmpp:mix:core:1',
  name: 'mix',
  section: 'XEP-0369 §7.1.6',
  fields: {
    jid: { kind: 'childText', type: 'jid' },
    nick: { kind: 'childText' },
  },
}

/**
 * In a message that the channel passes on: who wrote it (XEP-0369 §7.1.6).
 *
 * `<mix xmlns='urn:xmpp:mix:core:1'><jid/><nick/></mix>`
 *
 * @see [XEP-0369 §7.1.6](https://xmpp.org/extensions/xep-0369.html)
 */
export class Mix extends Node<{
  wire: 'urn:xmpp:mix:core:1 mix'
  init: MixInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = mixDeclaration
  declare static readonly builder: () => MixBuilder
  /** Child `jid`: The bare JID of the sender; absent where the channel hides it. */
  declare readonly jid: Jid | undefined
  /** Child `nick`: The nickname of the sender. */
  declare readonly nick: string | undefined

  constructor(init?: MixInit, content?: Content) {
    super(content)
    const v = take(mixDeclaration, init)
    this.jid = v[0]
    this.nick = v[1]
  }
}

/** What a new {@link Mix} is made of. */
export interface MixInit {
  /** Child `jid`: The bare JID of the sender; absent where the channel hides it. */
  readonly jid?: JidLike | undefined
  /** Child `nick`: The nickname of the sender. */
  readonly nick?: string | undefined
}

/** Builds a {@link Mix}. */
export interface MixBuilder extends Builder<never> {
  /** Child `jid`: The bare JID of the sender; absent where the channel hides it. */
  jid(value: JidLike): this
  /** Child `nick`: The nickname of the sender. */
  nick(value: string): this
  add(...content: Content): this
  build(): Mix
}

const mixParticipantDeclaration: Declaration = {
  namespace: 'urn:xmpp:mix:core:1',
  name: 'participant',
  section: 'XEP-0369 §4.7.3',
  fields: {
    jid: { kind: 'childText', type: 'jid' },
    nick: { kind: 'childText' },
  },
}

/**
 * Who takes part, in the node urn:xmpp:mix:nodes:participants; the id of the item names the
 * participant (XEP-0369 §4.7.3).
 *
 * `<participant xmlns='urn:xmpp:mix:core:1'><jid/><nick/></participant>`
 *
 * @see [XEP-0369 §4.7.3](https://xmpp.org/extensions/xep-0369.html)
 */
export class MixParticipant extends Node<{
  wire: 'urn:xmpp:mix:core:1 participant'
  init: MixParticipantInit
  in: { 'pubsub-item': true }
}> {
  static override readonly declaration: Declaration = mixParticipantDeclaration
  declare static readonly builder: () => MixParticipantBuilder
  /** Child `jid`: The bare JID; absent where the channel hides it. */
  declare readonly jid: Jid | undefined
  /** Child `nick`: The nickname, which no other participant has. */
  declare readonly nick: string | undefined

  constructor(init?: MixParticipantInit, content?: Content) {
    super(content)
    const v = take(mixParticipantDeclaration, init)
    this.jid = v[0]
    this.nick = v[1]
  }
}

/** What a new {@link MixParticipant} is made of. */
export interface MixParticipantInit {
  /** Child `jid`: The bare JID; absent where the channel hides it. */
  readonly jid?: JidLike | undefined
  /** Child `nick`: The nickname, which no other participant has. */
  readonly nick?: string | undefined
}

/** Builds a {@link MixParticipant}. */
export interface MixParticipantBuilder extends Builder<never> {
  /** Child `jid`: The bare JID; absent where the channel hides it. */
  jid(value: JidLike): this
  /** Child `nick`: The nickname, which no other participant has. */
  nick(value: string): this
  add(...content: Content): this
  build(): MixParticipant
}

const mixSetNickDeclaration: Declaration = {
  namespace: 'urn:xmpp:mix:core:1',
  name: 'setnick',
  section: 'XEP-0369 §7.1.4',
  fields: {
    nick: { kind: 'childText' },
  },
  answers: { set: () => MixSetNick },
}

/**
 * In a set: use this nickname; without one the channel chooses. The result says which it is
 * (XEP-0369 §7.1.4).
 *
 * `<setnick xmlns='urn:xmpp:mix:core:1'><nick/></setnick>`
 *
 * @see [XEP-0369 §7.1.4](https://xmpp.org/extensions/xep-0369.html)
 */
export class MixSetNick extends Node<{
  wire: 'urn:xmpp:mix:core:1 setnick'
  init: MixSetNickInit
  in: { 'iq-set': true; 'iq-result': true }
  answer: { set: MixSetNick }
}> {
  static override readonly declaration: Declaration = mixSetNickDeclaration
  declare static readonly builder: () => MixSetNickBuilder
  /** Child `nick`: The nickname. */
  declare readonly nick: string | undefined

  constructor(init?: MixSetNickInit, content?: Content) {
    super(content)
    const v = take(mixSetNickDeclaration, init)
    this.nick = v[0]
  }
}

/** What a new {@link MixSetNick} is made of. */
export interface MixSetNickInit {
  /** Child `nick`: The nickname. */
  readonly nick?: string | undefined
}

/** Builds a {@link MixSetNick}. */
export interface MixSetNickBuilder extends Builder<never> {
  /** Child `nick`: The nickname. */
  nick(value: string): this
  add(...content: Content): this
  build(): MixSetNick
}

const mixUpdateSubscriptionDeclaration: Declaration = {
  namespace: 'urn:xmpp:mix:core:1',
  name: 'update-subscription',
  section: 'XEP-0369 §7.1.2',
  fields: {
    jid: { kind: 'attribute', type: 'jid' },
    subscribe: { kind: 'childAttributes', name: 'subscribe', attribute: 'node' },
    unsubscribe: { kind: 'childAttributes', name: 'unsubscribe', attribute: 'node' },
  },
  answers: { set: () => MixUpdateSubscription },
}

/**
 * In a set: get news of these nodes and no longer of those. The result says what was done (XEP-0369
 * §7.1.2).
 *
 * `<update-subscription xmlns='urn:xmpp:mix:core:1' jid='…'><subscribe/><unsubscribe/></update-subscription>`
 *
 * @see [XEP-0369 §7.1.2](https://xmpp.org/extensions/xep-0369.html)
 */
export class MixUpdateSubscription extends Node<{
  wire: 'urn:xmpp:mix:core:1 update-subscription'
  init: MixUpdateSubscriptionInit
  in: { 'iq-set': true; 'iq-result': true }
  answer: { set: MixUpdateSubscription }
}> {
  static override readonly declaration: Declaration = mixUpdateSubscriptionDeclaration
  declare static readonly builder: () => MixUpdateSubscriptionBuilder
  /** Attribute `jid`: In the result: the bare JID of the participant. */
  declare readonly jid: Jid | undefined
  /** Children `subscribe`: A node to get news of. */
  declare readonly subscribe: readonly string[]
  /** Children `unsubscribe`: A node to get no more news of. */
  declare readonly unsubscribe: readonly string[]

  constructor(init?: MixUpdateSubscriptionInit, content?: Content) {
    super(content)
    const v = take(mixUpdateSubscriptionDeclaration, init)
    this.jid = v[0]
    this.subscribe = v[1]
    this.unsubscribe = v[2]
  }
}

/** What a new {@link MixUpdateSubscription} is made of. */
export interface MixUpdateSubscriptionInit {
  /** Attribute `jid`: In the result: the bare JID of the participant. */
  readonly jid?: JidLike | undefined
  /** Children `subscribe`: A node to get news of. */
  readonly subscribe?: readonly string[] | undefined
  /** Children `unsubscribe`: A node to get no more news of. */
  readonly unsubscribe?: readonly string[] | undefined
}

/** Builds a {@link MixUpdateSubscription}. */
export interface MixUpdateSubscriptionBuilder extends Builder<never> {
  /** Attribute `jid`: In the result: the bare JID of the participant. */
  jid(value: JidLike): this
  /** Children `subscribe`: A node to get news of. */
  subscribe(value: readonly string[]): this
  /** Children `unsubscribe`: A node to get no more news of. */
  unsubscribe(value: readonly string[]): this
  add(...content: Content): this
  build(): MixUpdateSubscription
}
