// Code generated from envelope.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration, NodeLike } from 'typed-xmpp/node/v1'
import { A1Letter } from '../a1-3/a1-3.ts'

const a1EnvelopeDeclaration: Declaration = {
  namespace: 'urn:xmpp:a1:2',
  name: 'envelope',
  fields: {
    letter: { kind: 'child', of: () => A1Letter, required: true },
    stamp: { kind: 'childText' },
  },
  ordered: true,
  any: { namespaces: '##other' },
}

/** `<envelope xmlns='urn:xmpp:a1:2'><letter/><stamp/></envelope>` */
export class A1Envelope extends Node<{
  wire: 'urn:xmpp:a1:2 envelope'
  init: A1EnvelopeInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = a1EnvelopeDeclaration
  declare static readonly builder: () => A1EnvelopeBuilder
  /** Child `letter`, required. */
  declare readonly letter: A1Letter
  /** Child `stamp`. */
  declare readonly stamp: string | undefined

  constructor(init: A1EnvelopeInit, content?: Content) {
    super(content)
    const v = take(a1EnvelopeDeclaration, init)
    this.letter = v[0]
    this.stamp = v[1]
  }
}

/** What a new {@link A1Envelope} is made of. */
export interface A1EnvelopeInit {
  /** Child `letter`, required. */
  readonly letter: NodeLike<A1Letter>
  /** Child `stamp`. */
  readonly stamp?: string | undefined
}

/** Builds a {@link A1Envelope}; `build()` needs `letter` first. */
export interface A1EnvelopeBuilder<out Missing extends string = 'letter'> extends Builder<Missing> {
  /** Child `letter`, required. */
  letter(value: NodeLike<A1Letter>): A1EnvelopeBuilder<Exclude<Missing, 'letter'>>
  /** Child `stamp`. */
  stamp(value: string): this
  add(...content: Content): this
  build(this: A1EnvelopeBuilder<never>): A1Envelope
}
