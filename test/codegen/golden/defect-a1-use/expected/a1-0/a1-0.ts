// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const a1ADeclaration: Declaration = {
  namespace: 'urn:xmpp:a1:0',
  name: 'a',
  fields: {
    id: { kind: 'attribute', required: true },
    b: { kind: 'childText' },
    c: { kind: 'childText' },
  },
  ordered: true,
}

/** `<a xmlns='urn:xmpp:a1:0' id='…'><b/><c/></a>` */
export class A1A extends Node<{
  wire: 'urn:xmpp:a1:0 a'
  init: A1AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = a1ADeclaration
  declare static readonly builder: () => A1ABuilder
  /** Attribute `id`, required. */
  declare readonly id: string
  /** Child `b`. */
  declare readonly b: string | undefined
  /** Child `c`. */
  declare readonly c: string | undefined

  constructor(init: A1AInit, content?: Content) {
    super(content)
    const v = take(a1ADeclaration, init)
    this.id = v[0]
    this.b = v[1]
    this.c = v[2]
  }
}

/** What a new {@link A1A} is made of. */
export interface A1AInit {
  /** Attribute `id`, required. */
  readonly id: string
  /** Child `b`. */
  readonly b?: string | undefined
  /** Child `c`. */
  readonly c?: string | undefined
}

/** Builds a {@link A1A}; `build()` needs `id` first. */
export interface A1ABuilder<out Missing extends string = 'id'> extends Builder<Missing> {
  /** Attribute `id`, required. */
  id(value: string): A1ABuilder<Exclude<Missing, 'id'>>
  /** Child `b`. */
  b(value: string): this
  /** Child `c`. */
  c(value: string): this
  add(...content: Content): this
  build(this: A1ABuilder<never>): A1A
}
