// Code generated from schemas/xep-0367/message-attaching.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const attachToDeclaration: Declaration = {
  namespace: 'urn:xmpp:message-attaching:1',
  name: 'attach-to',
  section: 'XEP-0367 §3',
  fields: {
    id: { kind: 'attribute', required: true },
  },
}

/**
 * The message that this one belongs to (XEP-0367 §3).
 *
 * `<attach-to xmlns='urn:xmpp:message-attaching:1' id='…'/>`
 *
 * @see [XEP-0367 §3](https://xmpp.org/extensions/xep-0367.html)
 */
export class AttachTo extends Node<{
  wire: 'urn:xmpp:message-attaching:1 attach-to'
  init: AttachToInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = attachToDeclaration
  declare static readonly builder: () => AttachToBuilder
  /**
   * Attribute `id`, required: Its id: that of StanzaId by the room in a groupchat, otherwise of
   * OriginId, or the id of the message (XEP-0367 §4.1).
   */
  declare readonly id: string

  constructor(init: AttachToInit, content?: Content) {
    super(content)
    const v = take(attachToDeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link AttachTo} is made of. */
export interface AttachToInit {
  /**
   * Attribute `id`, required: Its id: that of StanzaId by the room in a groupchat, otherwise of
   * OriginId, or the id of the message (XEP-0367 §4.1).
   */
  readonly id: string
}

/** Builds a {@link AttachTo}; `build()` needs `id` first. */
export interface AttachToBuilder<out Missing extends string = 'id'> extends Builder<Missing> {
  /**
   * Attribute `id`, required: Its id: that of StanzaId by the room in a groupchat, otherwise of
   * OriginId, or the id of the message (XEP-0367 §4.1).
   */
  id(value: string): AttachToBuilder<Exclude<Missing, 'id'>>
  add(...content: Content): this
  build(this: AttachToBuilder<never>): AttachTo
}
