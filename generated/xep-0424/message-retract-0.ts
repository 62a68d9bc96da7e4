// Code generated from schemas/xep-0424/message-retract-0.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'
import { OriginId } from '../xep-0359/stanza-ids.ts'

const messageRetract0Declaration: Declaration = {
  namespace: 'urn:xmpp:message-retract:0',
  name: 'retract',
  fields: {},
}

/**
 * Takes back the message that ApplyTo names.
 *
 * `<retract xmlns='urn:xmpp:message-retract:0'/>`
 *
 * @see [XEP-0424](https://xmpp.org/extensions/attic/xep-0424-0.3.0.html)
 */
export class MessageRetract0 extends Node<{
  wire: 'urn:xmpp:message-retract:0 retract'
  init: MessageRetract0Init
  in: object
}> {
  static override readonly declaration: Declaration = messageRetract0Declaration
  declare static readonly builder: () => MessageRetract0Builder

  constructor(init?: MessageRetract0Init, content?: Content) {
    super(content)
    take(messageRetract0Declaration, init)
  }
}

/** What a new {@link MessageRetract0} is made of. */
export type MessageRetract0Init = Readonly<Record<string, never>>

/** Builds a {@link MessageRetract0}. */
export interface MessageRetract0Builder extends Builder<never> {
  add(...content: Content): this
  build(): MessageRetract0
}

const messageRetracted0Declaration: Declaration = {
  namespace: 'urn:xmpp:message-retract:0',
  name: 'retracted',
  fields: {
    stamp: { kind: 'attribute', type: 'dateTime' },
    originId: { kind: 'child', of: () => OriginId },
  },
}

/**
 * What an archive has in the place of the content of a message that was taken back.
 *
 * `<retracted xmlns='urn:xmpp:message-retract:0' stamp='…'><origin-id/></retracted>`
 *
 * @see [XEP-0424](https://xmpp.org/extensions/attic/xep-0424-0.3.0.html)
 */
export class MessageRetracted0 extends Node<{
  wire: 'urn:xmpp:message-retract:0 retracted'
  init: MessageRetracted0Init
  in: { message: true }
}> {
  static override readonly declaration: Declaration = messageRetracted0Declaration
  declare static readonly builder: () => MessageRetracted0Builder
  /** Attribute `stamp`: When it was taken back. */
  declare readonly stamp: Date | undefined
  /** Child `origin-id`: The origin id of the message that was taken back (XEP-0359). */
  declare readonly originId: OriginId | undefined

  constructor(init?: MessageRetracted0Init, content?: Content) {
    super(content)
    const v = take(messageRetracted0Declaration, init)
    this.stamp = v[0]
    this.originId = v[1]
  }
}

/** What a new {@link MessageRetracted0} is made of. */
export interface MessageRetracted0Init {
  /** Attribute `stamp`: When it was taken back. */
  readonly stamp?: Date | undefined
  /** Child `origin-id`: The origin id of the message that was taken back (XEP-0359). */
  readonly originId?: NodeLike<OriginId> | undefined
}

/** Builds a {@link MessageRetracted0}. */
export interface MessageRetracted0Builder extends Builder<never> {
  /** Attribute `stamp`: When it was taken back. */
  stamp(value: Date): this
  /** Child `origin-id`: The origin id of the message that was taken back (XEP-0359). */
  originId(value: NodeLike<OriginId>): this
  add(...content: Content): this
  build(): MessageRetracted0
}
