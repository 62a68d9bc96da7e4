// Code generated from schemas/xep-0466/ephemeral.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const ephemeralDeclaration: Declaration = {
  namespace: 'urn:xmpp:ephemeral:0',
  name: 'ephemeral',
  section: 'XEP-0466 §3.2',
  fields: {
    timer: { kind: 'attribute', type: 'unsignedInt', required: true },
  },
}

/**
 * Delete this message later, and let yours be deleted so too. In a message without a body: from now
 * on it is so (XEP-0466 §3.2 and §3.4).
 *
 * `<ephemeral xmlns='urn:xmpp:ephemeral:0' timer='…'/>`
 *
 * @see [XEP-0466 §3.2](https://xmpp.org/extensions/xep-0466.html)
 */
export class Ephemeral extends Node<{
  wire: 'urn:xmpp:ephemeral:0 ephemeral'
  init: EphemeralInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = ephemeralDeclaration
  declare static readonly builder: () => EphemeralBuilder
  /** Attribute `timer`, required: For how many seconds the message is kept after it was read. */
  declare readonly timer: number

  constructor(init: EphemeralInit, content?: Content) {
    super(content)
    const v = take(ephemeralDeclaration, init)
    this.timer = v[0]
  }
}

/** What a new {@link Ephemeral} is made of. */
export interface EphemeralInit {
  /** Attribute `timer`, required: For how many seconds the message is kept after it was read. */
  readonly timer: number
}

/** Builds a {@link Ephemeral}; `build()` needs `timer` first. */
export interface EphemeralBuilder<out Missing extends string = 'timer'> extends Builder<Missing> {
  /** Attribute `timer`, required: For how many seconds the message is kept after it was read. */
  timer(value: number): EphemeralBuilder<Exclude<Missing, 'timer'>>
  add(...content: Content): this
  build(this: EphemeralBuilder<never>): Ephemeral
}
