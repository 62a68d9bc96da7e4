// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const s11ADeclaration: Declaration = {
  namespace: 'urn:xmpp:s11:0',
  name: 'a',
  fields: {
    id: { kind: 'attribute', required: true },
  },
}

/** `<a xmlns='urn:xmpp:s11:0' id='…'/>` */
export class S11A extends Node<{
  wire: 'urn:xmpp:s11:0 a'
  init: S11AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = s11ADeclaration
  declare static readonly builder: () => S11ABuilder
  /** Attribute `id`, required. */
  declare readonly id: string

  constructor(init: S11AInit, content?: Content) {
    super(content)
    const v = take(s11ADeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link S11A} is made of. */
export interface S11AInit {
  /** Attribute `id`, required. */
  readonly id: string
}

/** Builds a {@link S11A}; `build()` needs `id` first. */
export interface S11ABuilder<out Missing extends string = 'id'> extends Builder<Missing> {
  /** Attribute `id`, required. */
  id(value: string): S11ABuilder<Exclude<Missing, 'id'>>
  add(...content: Content): this
  build(this: S11ABuilder<never>): S11A
}
