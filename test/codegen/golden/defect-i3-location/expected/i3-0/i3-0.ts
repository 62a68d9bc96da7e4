// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const i3ADeclaration: Declaration = {
  namespace: 'urn:xmpp:i3:0',
  name: 'a',
  fields: {
    id: { kind: 'attribute', required: true },
  },
}

/** `<a xmlns='urn:xmpp:i3:0' id='…'/>` */
export class I3A extends Node<{
  wire: 'urn:xmpp:i3:0 a'
  init: I3AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = i3ADeclaration
  declare static readonly builder: () => I3ABuilder
  /** Attribute `id`, required. */
  declare readonly id: string

  constructor(init: I3AInit, content?: Content) {
    super(content)
    const v = take(i3ADeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link I3A} is made of. */
export interface I3AInit {
  /** Attribute `id`, required. */
  readonly id: string
}

/** Builds a {@link I3A}; `build()` needs `id` first. */
export interface I3ABuilder<out Missing extends string = 'id'> extends Builder<Missing> {
  /** Attribute `id`, required. */
  id(value: string): I3ABuilder<Exclude<Missing, 'id'>>
  add(...content: Content): this
  build(this: I3ABuilder<never>): I3A
}
