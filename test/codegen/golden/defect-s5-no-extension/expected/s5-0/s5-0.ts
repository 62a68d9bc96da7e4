// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const s5ADeclaration: Declaration = {
  namespace: 'urn:xmpp:s5:0',
  name: 'a',
  fields: {
    id: { kind: 'attribute', required: true },
    text: { kind: 'text' },
  },
}

/** `<a xmlns='urn:xmpp:s5:0' id='…'>…</a>` */
export class S5A extends Node<{
  wire: 'urn:xmpp:s5:0 a'
  init: S5AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = s5ADeclaration
  declare static readonly builder: () => S5ABuilder
  /** Attribute `id`, required. */
  declare readonly id: string
  /** Text. */
  declare readonly text: string | undefined

  constructor(init: S5AInit, content?: Content) {
    super(content)
    const v = take(s5ADeclaration, init)
    this.id = v[0]
    this.text = v[1]
  }
}

/** What a new {@link S5A} is made of. */
export interface S5AInit {
  /** Attribute `id`, required. */
  readonly id: string
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link S5A}; `build()` needs `id` first. */
export interface S5ABuilder<out Missing extends string = 'id'> extends Builder<Missing> {
  /** Attribute `id`, required. */
  id(value: string): S5ABuilder<Exclude<Missing, 'id'>>
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(this: S5ABuilder<never>): S5A
}
