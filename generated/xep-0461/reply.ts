// Code generated from schemas/xep-0461/reply.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, Jid, JidLike } from '../../runtime/node/v1.ts'

const replyDeclaration: Declaration = {
  namespace: 'urn:xmpp:reply:0',
  name: 'reply',
  section: 'XEP-0461 §3',
  fields: {
    id: { kind: 'attribute', required: true },
    to: { kind: 'attribute', type: 'jid' },
  },
}

/**
 * The message answers this one (XEP-0461 §3).
 *
 * `<reply xmlns='urn:xmpp:reply:0' id='…' to='…'/>`
 *
 * @see [XEP-0461 §3](https://xmpp.org/extensions/xep-0461.html)
 */
export class Reply extends Node<{
  wire: 'urn:xmpp:reply:0 reply'
  init: ReplyInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = replyDeclaration
  declare static readonly builder: () => ReplyBuilder
  /**
   * Attribute `id`, required: The other message: by the id of the stanza, in a room by the stanza
   * id of the room (XEP-0461 §4.1).
   */
  declare readonly id: string
  /** Attribute `to`: Who sent the other message. */
  declare readonly to: Jid | undefined

  constructor(init: ReplyInit, content?: Content) {
    super(content)
    const v = take(replyDeclaration, init)
    this.id = v[0]
    this.to = v[1]
  }
}

/** What a new {@link Reply} is made of. */
export interface ReplyInit {
  /**
   * Attribute `id`, required: The other message: by the id of the stanza, in a room by the stanza
   * id of the room (XEP-0461 §4.1).
   */
  readonly id: string
  /** Attribute `to`: Who sent the other message. */
  readonly to?: JidLike | undefined
}

/** Builds a {@link Reply}; `build()` needs `id` first. */
export interface ReplyBuilder<out Missing extends string = 'id'> extends Builder<Missing> {
  /**
   * Attribute `id`, required: The other message: by the id of the stanza, in a room by the stanza
   * id of the room (XEP-0461 §4.1).
   */
  id(value: string): ReplyBuilder<Exclude<Missing, 'id'>>
  /** Attribute `to`: Who sent the other message. */
  to(value: JidLike): this
  add(...content: Content): this
  build(this: ReplyBuilder<never>): Reply
}
