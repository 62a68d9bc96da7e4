// Code generated from schemas/xep-0425/message-moderate-0.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
} from '../../runtime/node/v1.ts'
import { MessageRetract0, MessageRetracted0 } from '../xep-0424/message-retract-0.ts'

const moderate0Declaration: Declaration = {
  namespace: 'urn:xmpp:message-moderate:0',
  name: 'moderate',
  fields: {
    retract: { kind: 'child', of: () => MessageRetract0 },
    reason: { kind: 'childText' },
  },
}

/**
 * Asks the room to take back the message that ApplyTo names.
 *
 * `<moderate xmlns='urn:xmpp:message-moderate:0'><retract/><reason/></moderate>`
 *
 * @see [XEP-0425](https://xmpp.org/extensions/attic/xep-0425-0.2.1.html)
 */
export class Moderate0 extends Node<{
  wire: 'urn:xmpp:message-moderate:0 moderate'
  init: Moderate0Init
  in: object
}> {
  static override readonly declaration: Declaration = moderate0Declaration
  declare static readonly builder: () => Moderate0Builder
  /** Child `retract`: What is to be done: it is to be taken back (XEP-0424). */
  declare readonly retract: MessageRetract0 | undefined
  /** Child `reason`: Why, in words. */
  declare readonly reason: string | undefined

  constructor(init?: Moderate0Init, content?: Content) {
    super(content)
    const v = take(moderate0Declaration, init)
    this.retract = v[0]
    this.reason = v[1]
  }
}

/** What a new {@link Moderate0} is made of. */
export interface Moderate0Init {
  /** Child `retract`: What is to be done: it is to be taken back (XEP-0424). */
  readonly retract?: NodeLike<MessageRetract0> | undefined
  /** Child `reason`: Why, in words. */
  readonly reason?: string | undefined
}

/** Builds a {@link Moderate0}. */
export interface Moderate0Builder extends Builder<never> {
  /** Child `retract`: What is to be done: it is to be taken back (XEP-0424). */
  retract(value: NodeLike<MessageRetract0>): this
  /** Child `reason`: Why, in words. */
  reason(value: string): this
  add(...content: Content): this
  build(): Moderate0
}

const moderated0Declaration: Declaration = {
  namespace: 'urn:xmpp:message-moderate:0',
  name: 'moderated',
  fields: {
    by: { kind: 'attribute', type: 'jid' },
    retract: { kind: 'child', of: () => MessageRetract0 },
    retracted: { kind: 'child', of: () => MessageRetracted0 },
    reason: { kind: 'childText' },
  },
}

/**
 * From a room: a moderator took back the message that ApplyTo names, or, in an archive, this one.
 *
 * `<moderated xmlns='urn:xmpp:message-moderate:0' by='…'><retract/><retracted/><reason/></moderated>`
 *
 * @see [XEP-0425](https://xmpp.org/extensions/attic/xep-0425-0.2.1.html)
 */
export class Moderated0 extends Node<{
  wire: 'urn:xmpp:message-moderate:0 moderated'
  init: Moderated0Init
  in: { message: true }
}> {
  static override readonly declaration: Declaration = moderated0Declaration
  declare static readonly builder: () => Moderated0Builder
  /** Attribute `by`: Who did it, as the room knows them. */
  declare readonly by: Jid | undefined
  /** Child `retract`: The message is taken back (XEP-0424). */
  declare readonly retract: MessageRetract0 | undefined
  /** Child `retracted`: The message was taken back, in an archive (XEP-0424). */
  declare readonly retracted: MessageRetracted0 | undefined
  /** Child `reason`: Why, in words. */
  declare readonly reason: string | undefined

  constructor(init?: Moderated0Init, content?: Content) {
    super(content)
    const v = take(moderated0Declaration, init)
    this.by = v[0]
    this.retract = v[1]
    this.retracted = v[2]
    this.reason = v[3]
  }
}

/** What a new {@link Moderated0} is made of. */
export interface Moderated0Init {
  /** Attribute `by`: Who did it, as the room knows them. */
  readonly by?: JidLike | undefined
  /** Child `retract`: The message is taken back (XEP-0424). */
  readonly retract?: NodeLike<MessageRetract0> | undefined
  /** Child `retracted`: The message was taken back, in an archive (XEP-0424). */
  readonly retracted?: NodeLike<MessageRetracted0> | undefined
  /** Child `reason`: Why, in words. */
  readonly reason?: string | undefined
}

/** Builds a {@link Moderated0}. */
export interface Moderated0Builder extends Builder<never> {
  /** Attribute `by`: Who did it, as the room knows them. */
  by(value: JidLike): this
  /** Child `retract`: The message is taken back (XEP-0424). */
  retract(value: NodeLike<MessageRetract0>): this
  /** Child `retracted`: The message was taken back, in an archive (XEP-0424). */
  retracted(value: NodeLike<MessageRetracted0>): this
  /** Child `reason`: Why, in words. */
  reason(value: string): this
  add(...content: Content): this
  build(): Moderated0
}
