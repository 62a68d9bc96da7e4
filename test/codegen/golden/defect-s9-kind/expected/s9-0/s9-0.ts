// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const s9ADeclaration: Declaration = {
  namespace: 'urn:xmpp:s9:0',
  name: 'a',
  fields: {
    id: { kind: 'attribute', required: true },
  },
}

/** `<a xmlns='urn:xmpp:s9:0' id='…'/>` */
export class S9A extends Node<{
  wire: 'urn:xmpp:s9:0 a'
  init: S9AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = s9ADeclaration
  declare static readonly builder: () => S9ABuilder
  /** Attribute `id`, required. */
  declare readonly id: string

  constructor(init: S9AInit, content?: Content) {
    super(content)
    const v = take(s9ADeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link S9A} is made of. */
export interface S9AInit {
  /** Attribute `id`, required. */
  readonly id: string
}

/** Builds a {@link S9A}; `build()` needs `id` first. */
export interface S9ABuilder<out Missing extends string = 'id'> extends Builder<Missing> {
  /** Attribute `id`, required. */
  id(value: string): S9ABuilder<Exclude<Missing, 'id'>>
  add(...content: Content): this
  build(this: S9ABuilder<never>): S9A
}
