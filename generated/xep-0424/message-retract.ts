// Code generated from schemas/xep-0424/message-retract.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
} from '../../runtime/node/v1.ts'
import { Moderated } from '../xep-0425/message-moderate.ts'

const messageRetractDeclaration: Declaration = {
  namespace: 'urn:xmpp:message-retract:1',
  name: 'retract',
  section: 'XEP-0424 §3',
  fields: {
    id: { kind: 'attribute' },
    moderated: { kind: 'child', of: () => Moderated },
    reason: { kind: 'childText' },
  },
}

/**
 * The message of this id is taken back. In a room only its sender may do so, or the room itself
 * with who moderated (XEP-0424 §3).
 *
 * `<retract xmlns='urn:xmpp:message-retract:1' id='…'><moderated/><reason/></retract>`
 *
 * @see [XEP-0424 §3](https://xmpp.org/extensions/xep-0424.html)
 */
export class MessageRetract extends Node<{
  wire: 'urn:xmpp:message-retract:1 retract'
  init: MessageRetractInit
  in: { message: true; moderate: true }
}> {
  static override readonly declaration: Declaration = messageRetractDeclaration
  declare static readonly builder: () => MessageRetractBuilder
  /**
   * Attribute `id`: The message: by the id of the stanza, in a room by the stanza id of the room
   * (XEP-0359). Absent only inside of a request to moderate.
   */
  declare readonly id: string | undefined
  /** Child `moderated`: From a room: a moderator did it (XEP-0425). */
  declare readonly moderated: Moderated | undefined
  /** Child `reason`: Why, in words, where a moderator did it. */
  declare readonly reason: string | undefined

  constructor(init?: MessageRetractInit, content?: Content) {
    super(content)
    const v = take(messageRetractDeclaration, init)
    this.id = v[0]
    this.moderated = v[1]
    this.reason = v[2]
  }
}

/** What a new {@link MessageRetract} is made of. */
export interface MessageRetractInit {
  /**
   * Attribute `id`: The message: by the id of the stanza, in a room by the stanza id of the room
   * (XEP-0359). Absent only inside of a request to moderate.
   */
  readonly id?: string | undefined
  /** Child `moderated`: From a room: a moderator did it (XEP-0425). */
  readonly moderated?: NodeLike<Moderated> | undefined
  /** Child `reason`: Why, in words, where a moderator did it. */
  readonly reason?: string | undefined
}

/** Builds a {@link MessageRetract}. */
export interface MessageRetractBuilder extends Builder<never> {
  /**
   * Attribute `id`: The message: by the id of the stanza, in a room by the stanza id of the room
   * (XEP-0359). Absent only inside of a request to moderate.
   */
  id(value: string): this
  /** Child `moderated`: From a room: a moderator did it (XEP-0425). */
  moderated(value: NodeLike<Moderated>): this
  /** Child `reason`: Why, in words, where a moderator did it. */
  reason(value: string): this
  add(...content: Content): this
  build(): MessageRetract
}

const messageRetractedDeclaration: Declaration = {
  namespace: 'urn:xmpp:message-retract:1',
  name: 'retracted',
  section: 'XEP-0424 §4',
  fields: {
    by: { kind: 'attribute', type: 'jid' },
    id: { kind: 'attribute' },
    stamp: { kind: 'attribute', type: 'dateTime' },
    moderated: { kind: 'child', of: () => Moderated },
    reason: { kind: 'childText' },
  },
}

/**
 * What an archive has in the place of the content of a message that was taken back (XEP-0424 §4).
 *
 * `<retracted xmlns='urn:xmpp:message-retract:1' by='…' id='…' …><moderated/><reason/></retracted>`
 *
 * @see [XEP-0424 §4](https://xmpp.org/extensions/xep-0424.html)
 */
export class MessageRetracted extends Node<{
  wire: 'urn:xmpp:message-retract:1 retracted'
  init: MessageRetractedInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = messageRetractedDeclaration
  declare static readonly builder: () => MessageRetractedBuilder
  /** Attribute `by`: Who took it back, where that is not the sender. */
  declare readonly by: Jid | undefined
  /** Attribute `id`: The id of the message that took it back. */
  declare readonly id: string | undefined
  /** Attribute `stamp`: When it was taken back. */
  declare readonly stamp: Date | undefined
  /** Child `moderated`: A moderator did it (XEP-0425). */
  declare readonly moderated: Moderated | undefined
  /** Child `reason`: Why, in words, where a moderator did it. */
  declare readonly reason: string | undefined

  constructor(init?: MessageRetractedInit, content?: Content) {
    super(content)
    const v = take(messageRetractedDeclaration, init)
    this.by = v[0]
    this.id = v[1]
    this.stamp = v[2]
    this.moderated = v[3]
    this.reason = v[4]
  }
}

/** What a new {@link MessageRetracted} is made of. */
export interface MessageRetractedInit {
  /** Attribute `by`: Who took it back, where that is not the sender. */
  readonly by?: JidLike | undefined
  /** Attribute `id`: The id of the message that took it back. */
  readonly id?: string | undefined
  /** Attribute `stamp`: When it was taken back. */
  readonly stamp?: Date | undefined
  /** Child `moderated`: A moderator did it (XEP-0425). */
  readonly moderated?: NodeLike<Moderated> | undefined
  /** Child `reason`: Why, in words, where a moderator did it. */
  readonly reason?: string | undefined
}

/** Builds a {@link MessageRetracted}. */
export interface MessageRetractedBuilder extends Builder<never> {
  /** Attribute `by`: Who took it back, where that is not the sender. */
  by(value: JidLike): this
  /** Attribute `id`: The id of the message that took it back. */
  id(value: string): this
  /** Attribute `stamp`: When it was taken back. */
  stamp(value: Date): this
  /** Child `moderated`: A moderator did it (XEP-0425). */
  moderated(value: NodeLike<Moderated>): this
  /** Child `reason`: Why, in words, where a moderator did it. */
  reason(value: string): this
  add(...content: Content): this
  build(): MessageRetracted
}
