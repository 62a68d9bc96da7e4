// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const a3ADeclaration: Declaration = {
  namespace: 'urn:xmpp:a3:0',
  name: 'a',
  fields: {
    id: { kind: 'attribute', type: 'int', default: '3', required: true },
  },
}

/** `<a xmlns='urn:xmpp:a3:0' id='…'/>` */
export class A3A extends Node<{
  wire: 'urn:xmpp:a3:0 a'
  init: A3AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = a3ADeclaration
  declare static readonly builder: () => A3ABuilder
  /** Attribute `id`, required. Default: `3`. */
  declare readonly id: number

  constructor(init: A3AInit, content?: Content) {
    super(content)
    const v = take(a3ADeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link A3A} is made of. */
export interface A3AInit {
  /** Attribute `id`, required. Default: `3`. */
  readonly id: number
}

/** Builds a {@link A3A}; `build()` needs `id` first. */
export interface A3ABuilder<out Missing extends string = 'id'> extends Builder<Missing> {
  /** Attribute `id`, required. Default: `3`. */
  id(value: number): A3ABuilder<Exclude<Missing, 'id'>>
  add(...content: Content): this
  build(this: A3ABuilder<never>): A3A
}
