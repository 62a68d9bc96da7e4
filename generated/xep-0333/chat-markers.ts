// Code generated from schemas/xep-0333/chat-markers.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const markerMarkableDeclaration: Declaration = {
  namespace: 'urn:xmpp:chat-markers:0',
  name: 'markable',
  section: 'XEP-0333 §4.1',
  fields: {},
}

/**
 * Asks for a marker when the message is displayed; the message needs an id (XEP-0333 §4.1).
 *
 * `<markable xmlns='urn:xmpp:chat-markers:0'/>`
 *
 * @see [XEP-0333 §4.1](https://xmpp.org/extensions/xep-0333.html)
 */
export class MarkerMarkable extends Node<{
  wire: 'urn:xmpp:chat-markers:0 markable'
  init: MarkerMarkableInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = markerMarkableDeclaration
  declare static readonly builder: () => MarkerMarkableBuilder

  constructor(init?: MarkerMarkableInit, content?: Content) {
    super(content)
    take(markerMarkableDeclaration, init)
  }
}

/** What a new {@link MarkerMarkable} is made of. */
export type MarkerMarkableInit = Readonly<Record<string, never>>

/** Builds a {@link MarkerMarkable}. */
export interface MarkerMarkableBuilder extends Builder<never> {
  add(...content: Content): this
  build(): MarkerMarkable
}

const markerDisplayedDeclaration: Declaration = {
  namespace: 'urn:xmpp:chat-markers:0',
  name: 'displayed',
  section: 'XEP-0333 §4.2',
  fields: {
    id: { kind: 'attribute', required: true },
  },
}

/**
 * The message with this id, and all before it, were displayed. It is never answered by a marker,
 * and an older one than that known is passed over (XEP-0333 §4.2 and §5).
 *
 * `<displayed xmlns='urn:xmpp:chat-markers:0' id='…'/>`
 *
 * @see [XEP-0333 §4.2](https://xmpp.org/extensions/xep-0333.html)
 */
export class MarkerDisplayed extends Node<{
  wire: 'urn:xmpp:chat-markers:0 displayed'
  init: MarkerDisplayedInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = markerDisplayedDeclaration
  declare static readonly builder: () => MarkerDisplayedBuilder
  /**
   * Attribute `id`, required: The id of the message; in a room that gives messages stable ids
   * (XEP-0359) the one that the room gave (XEP-0333 §4.3).
   */
  declare readonly id: string

  constructor(init: MarkerDisplayedInit, content?: Content) {
    super(content)
    const v = take(markerDisplayedDeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link MarkerDisplayed} is made of. */
export interface MarkerDisplayedInit {
  /**
   * Attribute `id`, required: The id of the message; in a room that gives messages stable ids
   * (XEP-0359) the one that the room gave (XEP-0333 §4.3).
   */
  readonly id: string
}

/** Builds a {@link MarkerDisplayed}; `build()` needs `id` first. */
export interface MarkerDisplayedBuilder<out Missing extends string = 'id'>
  extends Builder<Missing> {
  /**
   * Attribute `id`, required: The id of the message; in a room that gives messages stable ids
   * (XEP-0359) the one that the room gave (XEP-0333 §4.3).
   */
  id(value: string): MarkerDisplayedBuilder<Exclude<Missing, 'id'>>
  add(...content: Content): this
  build(this: MarkerDisplayedBuilder<never>): MarkerDisplayed
}

const markerReceivedDeclaration: Declaration = {
  namespace: 'urn:xmpp:chat-markers:0',
  name: 'received',
  fields: {
    id: { kind: 'attribute', required: true },
  },
}

/**
 * The message with this id reached a client. Versions before 0.5 of the specification have it;
 * receipts (XEP-0184) say the same.
 *
 * `<received xmlns='urn:xmpp:chat-markers:0' id='…'/>`
 *
 * @see [XEP-0333](https://xmpp.org/extensions/xep-0333.html)
 */
export class MarkerReceived extends Node<{
  wire: 'urn:xmpp:chat-markers:0 received'
  init: MarkerReceivedInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = markerReceivedDeclaration
  declare static readonly builder: () => MarkerReceivedBuilder
  /** Attribute `id`, required: The id of the message. */
  declare readonly id: string

  constructor(init: MarkerReceivedInit, content?: Content) {
    super(content)
    const v = take(markerReceivedDeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link MarkerReceived} is made of. */
export interface MarkerReceivedInit {
  /** Attribute `id`, required: The id of the message. */
  readonly id: string
}

/** Builds a {@link MarkerReceived}; `build()` needs `id` first. */
export interface MarkerReceivedBuilder<out Missing extends string = 'id'> extends Builder<Missing> {
  /** Attribute `id`, required: The id of the message. */
  id(value: string): MarkerReceivedBuilder<Exclude<Missing, 'id'>>
  add(...content: Content): this
  build(this: MarkerReceivedBuilder<never>): MarkerReceived
}

const markerAcknowledgedDeclaration: Declaration = {
  namespace: 'urn:xmpp:chat-markers:0',
  name: 'acknowledged',
  fields: {
    id: { kind: 'attribute', required: true },
  },
}

/**
 * The user said to have taken note of the message with this id. Versions before 0.5 of the
 * specification have it.
 *
 * `<acknowledged xmlns='urn:xmpp:chat-markers:0' id='…'/>`
 *
 * @see [XEP-0333](https://xmpp.org/extensions/xep-0333.html)
 */
export class MarkerAcknowledged extends Node<{
  wire: 'urn:xmpp:chat-markers:0 acknowledged'
  init: MarkerAcknowledgedInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = markerAcknowledgedDeclaration
  declare static readonly builder: () => MarkerAcknowledgedBuilder
  /** Attribute `id`, required: The id of the message. */
  declare readonly id: string

  constructor(init: MarkerAcknowledgedInit, content?: Content) {
    super(content)
    const v = take(markerAcknowledgedDeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link MarkerAcknowledged} is made of. */
export interface MarkerAcknowledgedInit {
  /** Attribute `id`, required: The id of the message. */
  readonly id: string
}

/** Builds a {@link MarkerAcknowledged}; `build()` needs `id` first. */
export interface MarkerAcknowledgedBuilder<out Missing extends string = 'id'>
  extends Builder<Missing> {
  /** Attribute `id`, required: The id of the message. */
  id(value: string): MarkerAcknowledgedBuilder<Exclude<Missing, 'id'>>
  add(...content: Content): this
  build(this: MarkerAcknowledgedBuilder<never>): MarkerAcknowledged
}
