// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const l1ADeclaration: Declaration = {
  namespace: 'urn:xmpp:l1:0',
  name: 'a',
  fields: {
    b: { kind: 'childText', required: true },
  },
}

/** `<a xmlns='urn:xmpp:l1:0'><b/></a>` */
export class L1A extends Node<{
  wire: 'urn:xmpp:l1:0 a'
  init: L1AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = l1ADeclaration
  declare static readonly builder: () => L1ABuilder
  /** Child `b`, required. */
  declare readonly b: string

  constructor(init: L1AInit, content?: Content) {
    super(content)
    const v = take(l1ADeclaration, init)
    this.b = v[0]
  }
}

/** What a new {@link L1A} is made of. */
export interface L1AInit {
  /** Child `b`, required. */
  readonly b: string
}

/** Builds a {@link L1A}; `build()` needs `b` first. */
export interface L1ABuilder<out Missing extends string = 'b'> extends Builder<Missing> {
  /** Child `b`, required. */
  b(value: string): L1ABuilder<Exclude<Missing, 'b'>>
  add(...content: Content): this
  build(this: L1ABuilder<never>): L1A
}
