// Code generated from schemas/xep-0405/mix-pam.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
} from '../../runtime/node/v1.ts'
import { MixJoin, MixLeave } from '../xep-0369/mix.ts'

const mixClientJoinDeclaration: Declaration = {
  namespace: 'urn:xmpp:mix:pam:2',
  name: 'client-join',
  section: 'XEP-0405 §2.7',
  fields: {
    channel: { kind: 'attribute', type: 'jid' },
    join: { kind: 'child', of: () => MixJoin, required: true },
  },
  answers: { set: () => MixClientJoin },
}

/**
 * In a set to the own account: join this channel for me. The result holds what the channel answered
 * (XEP-0405 §2.7).
 *
 * `<client-join xmlns='urn:xmpp:mix:pam:2' channel='…'><join/></client-join>`
 *
 * @see [XEP-0405 §2.7](https://xmpp.org/extensions/xep-0405.html)
 */
export class MixClientJoin extends Node<{
  wire: 'urn:xmpp:mix:pam:2 client-join'
  init: MixClientJoinInit
  in: { 'iq-set': true; 'iq-result': true }
  answer: { set: MixClientJoin }
}> {
  static override readonly declaration: Declaration = mixClientJoinDeclaration
  declare static readonly builder: () => MixClientJoinBuilder
  /** Attribute `channel`: The channel; absent in the result. */
  declare readonly channel: Jid | undefined
  /** Child `join`, required: What the channel is asked, and what it answered. */
  declare readonly join: MixJoin

  constructor(init: MixClientJoinInit, content?: Content) {
    super(content)
    const v = take(mixClientJoinDeclaration, init)
    this.channel = v[0]
    this.join = v[1]
  }
}

/** What a new {@link MixClientJoin} is made of. */
export interface MixClientJoinInit {
  /** Attribute `channel`: The channel; absent in the result. */
  readonly channel?: JidLike | undefined
  /** Child `join`, required: What the channel is asked, and what it answered. */
  readonly join: NodeLike<MixJoin>
}

/** Builds a {@link MixClientJoin}; `build()` needs `join` first. */
export interface MixClientJoinBuilder<out Missing extends string = 'join'>
  extends Builder<Missing> {
  /** Attribute `channel`: The channel; absent in the result. */
  channel(value: JidLike): this
  /** Child `join`, required: What the channel is asked, and what it answered. */
  join(value: NodeLike<MixJoin>): MixClientJoinBuilder<Exclude<Missing, 'join'>>
  add(...content: Content): this
  build(this: MixClientJoinBuilder<never>): MixClientJoin
}

const mixClientLeaveDeclaration: Declaration = {
  namespace: 'urn:xmpp:mix:pam:2',
  name: 'client-leave',
  section: 'XEP-0405 §2.8',
  fields: {
    channel: { kind: 'attribute', type: 'jid' },
    leave: { kind: 'child', of: () => MixLeave, required: true },
  },
  answers: { set: () => MixClientLeave },
}

/**
 * In a set to the own account: leave this channel for me (XEP-0405 §2.8).
 *
 * `<client-leave xmlns='urn:xmpp:mix:pam:2' channel='…'><leave/></client-leave>`
 *
 * @see [XEP-0405 §2.8](https://xmpp.org/extensions/xep-0405.html)
 */
export class MixClientLeave extends Node<{
  wire: 'urn:xmpp:mix:pam:2 client-leave'
  init: MixClientLeaveInit
  in: { 'iq-set': true; 'iq-result': true }
  answer: { set: MixClientLeave }
}> {
  static override readonly declaration: Declaration = mixClientLeaveDeclaration
  declare static readonly builder: () => MixClientLeaveBuilder
  /** Attribute `channel`: The channel; absent in the result. */
  declare readonly channel: Jid | undefined
  /** Child `leave`, required: What the channel is asked, and what it answered. */
  declare readonly leave: MixLeave

  constructor(init: MixClientLeaveInit, content?: Content) {
    super(content)
    const v = take(mixClientLeaveDeclaration, init)
    this.channel = v[0]
    this.leave = v[1]
  }
}

/** What a new {@link MixClientLeave} is made of. */
export interface MixClientLeaveInit {
  /** Attribute `channel`: The channel; absent in the result. */
  readonly channel?: JidLike | undefined
  /** Child `leave`, required: What the channel is asked, and what it answered. */
  readonly leave: NodeLike<MixLeave>
}

/** Builds a {@link MixClientLeave}; `build()` needs `leave` first. */
export interface MixClientLeaveBuilder<out Missing extends string = 'leave'>
  extends Builder<Missing> {
  /** Attribute `channel`: The channel; absent in the result. */
  channel(value: JidLike): this
  /** Child `leave`, required: What the channel is asked, and what it answered. */
  leave(value: NodeLike<MixLeave>): MixClientLeaveBuilder<Exclude<Missing, 'leave'>>
  add(...content: Content): this
  build(this: MixClientLeaveBuilder<never>): MixClientLeave
}
