// Code generated from schemas/xep-0425/message-moderate.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
} from '../../runtime/node/v1.ts'
import { OccupantId } from '../xep-0421/occupant-id.ts'
import { MessageRetract } from '../xep-0424/message-retract.ts'

const moderateDeclaration: Declaration = {
  namespace: 'urn:xmpp:message-moderate:1',
  name: 'moderate',
  section: 'XEP-0425 §3',
  fields: {
    id: { kind: 'attribute', required: true },
    retract: { kind: 'child', of: () => MessageRetract },
    reason: { kind: 'childText' },
  },
  answers: { set: 'empty' },
}

/**
 * Asks the room to take back a message (XEP-0425 §3).
 *
 * `<moderate xmlns='urn:xmpp:message-moderate:1' id='…'><retract/><reason/></moderate>`
 *
 * @see [XEP-0425 §3](https://xmpp.org/extensions/xep-0425.html)
 */
export class Moderate extends Node<{
  wire: 'urn:xmpp:message-moderate:1 moderate'
  init: ModerateInit
  in: { 'iq-set': true }
  answer: { set: undefined }
}> {
  static override readonly declaration: Declaration = moderateDeclaration
  declare static readonly builder: () => ModerateBuilder
  /** Attribute `id`, required: The message, by the stanza id of the room (XEP-0359). */
  declare readonly id: string
  /** Child `retract`: What is to be done: it is to be taken back (XEP-0424). */
  declare readonly retract: MessageRetract | undefined
  /** Child `reason`: Why, in words. */
  declare readonly reason: string | undefined

  constructor(init: ModerateInit, content?: Content) {
    super(content)
    const v = take(moderateDeclaration, init)
    this.id = v[0]
    this.retract = v[1]
    this.reason = v[2]
  }
}

/** What a new {@link Moderate} is made of. */
export interface ModerateInit {
  /** Attribute `id`, required: The message, by the stanza id of the room (XEP-0359). */
  readonly id: string
  /** Child `retract`: What is to be done: it is to be taken back (XEP-0424). */
  readonly retract?: NodeLike<MessageRetract> | undefined
  /** Child `reason`: Why, in words. */
  readonly reason?: string | undefined
}

/** Builds a {@link Moderate}; `build()` needs `id` first. */
export interface ModerateBuilder<out Missing extends string = 'id'> extends Builder<Missing> {
  /** Attribute `id`, required: The message, by the stanza id of the room (XEP-0359). */
  id(value: string): ModerateBuilder<Exclude<Missing, 'id'>>
  /** Child `retract`: What is to be done: it is to be taken back (XEP-0424). */
  retract(value: NodeLike<MessageRetract>): this
  /** Child `reason`: Why, in words. */
  reason(value: string): this
  add(...content: Content): this
  build(this: ModerateBuilder<never>): Moderate
}

const moderatedDeclaration: Declaration = {
  namespace: 'urn:xmpp:message-moderate:1',
  name: 'moderated',
  section: 'XEP-0425 §3.1',
  fields: {
    by: { kind: 'attribute', type: 'jid' },
    occupantId: { kind: 'child', of: () => OccupantId },
  },
}

/**
 * Inside of what takes a message back: a moderator did it (XEP-0425 §3.1 and §4). Only the room
 * itself may say so.
 *
 * `<moderated xmlns='urn:xmpp:message-moderate:1' by='…'><occupant-id/></moderated>`
 *
 * @see [XEP-0425 §3.1](https://xmpp.org/extensions/xep-0425.html)
 */
export class Moderated extends Node<{
  wire: 'urn:xmpp:message-moderate:1 moderated'
  init: ModeratedInit
  in: object
}> {
  static override readonly declaration: Declaration = moderatedDeclaration
  declare static readonly builder: () => ModeratedBuilder
  /** Attribute `by`: Who it was, as the room knows them. */
  declare readonly by: Jid | undefined
  /** Child `occupant-id`: Which occupant it was (XEP-0421). */
  declare readonly occupantId: OccupantId | undefined

  constructor(init?: ModeratedInit, content?: Content) {
    super(content)
    const v = take(moderatedDeclaration, init)
    this.by = v[0]
    this.occupantId = v[1]
  }
}

/** What a new {@link Moderated} is made of. */
export interface ModeratedInit {
  /** Attribute `by`: Who it was, as the room knows them. */
  readonly by?: JidLike | undefined
  /** Child `occupant-id`: Which occupant it was (XEP-0421). */
  readonly occupantId?: NodeLike<OccupantId> | undefined
}

/** Builds a {@link Moderated}. */
export interface ModeratedBuilder extends Builder<never> {
  /** Attribute `by`: Who it was, as the room knows them. */
  by(value: JidLike): this
  /** Child `occupant-id`: Which occupant it was (XEP-0421). */
  occupantId(value: NodeLike<OccupantId>): this
  add(...content: Content): this
  build(): Moderated
}
