// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const s1ADeclaration: Declaration = {
  namespace: 'urn:xmpp:s1:0',
  name: 'a',
  fields: {
    id: { kind: 'attribute', required: true },
    b: { kind: 'childText', required: true },
  },
}

/** `<a xmlns='urn:xmpp:s1:0' id='…'><b/></a>` */
export class S1A extends Node<{
  wire: 'urn:xmpp:s1:0 a'
  init: S1AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = s1ADeclaration
  declare static readonly builder: () => S1ABuilder
  /** Attribute `id`, required. */
  declare readonly id: string
  /** Child `b`, required. */
  declare readonly b: string

  constructor(init: S1AInit, content?: Content) {
    super(content)
    const v = take(s1ADeclaration, init)
    this.id = v[0]
    this.b = v[1]
  }
}

/** What a new {@link S1A} is made of. */
export interface S1AInit {
  /** Attribute `id`, required. */
  readonly id: string
  /** Child `b`, required. */
  readonly b: string
}

/** Builds a {@link S1A}; `build()` needs `id`, `b` first. */
export interface S1ABuilder<out Missing extends string = 'id' | 'b'> extends Builder<Missing> {
  /** Attribute `id`, required. */
  id(value: string): S1ABuilder<Exclude<Missing, 'id'>>
  /** Child `b`, required. */
  b(value: string): S1ABuilder<Exclude<Missing, 'b'>>
  add(...content: Content): this
  build(this: S1ABuilder<never>): S1A
}
