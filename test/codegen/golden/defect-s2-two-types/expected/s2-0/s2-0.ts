// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const s2ADeclaration: Declaration = {
  namespace: 'urn:xmpp:s2:0',
  name: 'a',
  fields: {
    id: { kind: 'attribute', required: true },
    text: { kind: 'text' },
  },
}

/** `<a xmlns='urn:xmpp:s2:0' id='…'>…</a>` */
export class S2A extends Node<{
  wire: 'urn:xmpp:s2:0 a'
  init: S2AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = s2ADeclaration
  declare static readonly builder: () => S2ABuilder
  /** Attribute `id`, required. */
  declare readonly id: string
  /** Text. */
  declare readonly text: string | undefined

  constructor(init: S2AInit, content?: Content) {
    super(content)
    const v = take(s2ADeclaration, init)
    this.id = v[0]
    this.text = v[1]
  }
}

/** What a new {@link S2A} is made of. */
export interface S2AInit {
  /** Attribute `id`, required. */
  readonly id: string
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link S2A}; `build()` needs `id` first. */
export interface S2ABuilder<out Missing extends string = 'id'> extends Builder<Missing> {
  /** Attribute `id`, required. */
  id(value: string): S2ABuilder<Exclude<Missing, 'id'>>
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(this: S2ABuilder<never>): S2A
}
