// Code generated from schemas/xep-0452/muc-mentions.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'
import { Forwarded } from '../xep-0297/forward.ts'

const mucMentionsDeclaration: Declaration = {
  namespace: 'urn:xmpp:mmn:0',
  name: 'mentions',
  section: 'XEP-0452 §3.2',
  fields: {
    forwarded: { kind: 'child', of: () => Forwarded, required: true },
  },
}

/**
 * A message of the room that mentions the receiver. Take it only from a room one belongs to
 * (XEP-0452 §3.2).
 *
 * `<mentions xmlns='urn:xmpp:mmn:0'><forwarded/></mentions>`
 *
 * @see [XEP-0452 §3.2](https://xmpp.org/extensions/xep-0452.html)
 */
export class MucMentions extends Node<{
  wire: 'urn:xmpp:mmn:0 mentions'
  init: MucMentionsInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = mucMentionsDeclaration
  declare static readonly builder: () => MucMentionsBuilder
  /** Child `forwarded`, required: The message, as the occupants got it, and when. */
  declare readonly forwarded: Forwarded

  constructor(init: MucMentionsInit, content?: Content) {
    super(content)
    const v = take(mucMentionsDeclaration, init)
    this.forwarded = v[0]
  }
}

/** What a new {@link MucMentions} is made of. */
export interface MucMentionsInit {
  /** Child `forwarded`, required: The message, as the occupants got it, and when. */
  readonly forwarded: NodeLike<Forwarded>
}

/** Builds a {@link MucMentions}; `build()` needs `forwarded` first. */
export interface MucMentionsBuilder<out Missing extends string = 'forwarded'>
  extends Builder<Missing> {
  /** Child `forwarded`, required: The message, as the occupants got it, and when. */
  forwarded(value: NodeLike<Forwarded>): MucMentionsBuilder<Exclude<Missing, 'forwarded'>>
  add(...content: Content): this
  build(this: MucMentionsBuilder<never>): MucMentions
}
