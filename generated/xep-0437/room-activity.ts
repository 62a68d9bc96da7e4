// Code generated from schemas/xep-0437/room-activity.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, Jid, JidLike } from '../../runtime/node/v1.ts'

const roomActivityDeclaration: Declaration = {
  namespace: 'urn:xmpp:rai:0',
  name: 'rai',
  section: 'XEP-0437 §3.1',
  fields: {
    rooms: { kind: 'childTexts', name: 'activity', type: 'jid' },
  },
}

/**
 * In presence to the service: tell me. In a message from it: these rooms are active (XEP-0437 §3).
 *
 * `<rai xmlns='urn:xmpp:rai:0'><activity/></rai>`
 *
 * @see [XEP-0437 §3.1](https://xmpp.org/extensions/xep-0437.html)
 */
export class RoomActivity extends Node<{
  wire: 'urn:xmpp:rai:0 rai'
  init: RoomActivityInit
  in: { presence: true; message: true }
}> {
  static override readonly declaration: Declaration = roomActivityDeclaration
  declare static readonly builder: () => RoomActivityBuilder
  /** Children `activity`: A room where something happened. */
  declare readonly rooms: readonly Jid[]

  constructor(init?: RoomActivityInit, content?: Content) {
    super(content)
    const v = take(roomActivityDeclaration, init)
    this.rooms = v[0]
  }
}

/** What a new {@link RoomActivity} is made of. */
export interface RoomActivityInit {
  /** Children `activity`: A room where something happened. */
  readonly rooms?: readonly JidLike[] | undefined
}

/** Builds a {@link RoomActivity}. */
export interface RoomActivityBuilder extends Builder<never> {
  /** Children `activity`: A room where something happened. */
  rooms(value: readonly JidLike[]): this
  add(...content: Content): this
  build(): RoomActivity
}
