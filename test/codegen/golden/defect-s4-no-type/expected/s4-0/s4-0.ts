// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const s4ADeclaration: Declaration = {
  namespace: 'urn:xmpp:s4:0',
  name: 'a',
  fields: {
    id: { kind: 'attribute' },
    b: { kind: 'childText', required: true },
  },
}

/** `<a xmlns='urn:xmpp:s4:0' id='…'><b/></a>` */
export class S4A extends Node<{
  wire: 'urn:xmpp:s4:0 a'
  init: S4AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = s4ADeclaration
  declare static readonly builder: () => S4ABuilder
  /** Attribute `id`. */
  declare readonly id: string | undefined
  /** Child `b`, required. */
  declare readonly b: string

  constructor(init: S4AInit, content?: Content) {
    super(content)
    const v = take(s4ADeclaration, init)
    this.id = v[0]
    this.b = v[1]
  }
}

/** What a new {@link S4A} is made of. */
export interface S4AInit {
  /** Attribute `id`. */
  readonly id?: string | undefined
  /** Child `b`, required. */
  readonly b: string
}

/** Builds a {@link S4A}; `build()` needs `b` first. */
export interface S4ABuilder<out Missing extends string = 'b'> extends Builder<Missing> {
  /** Attribute `id`. */
  id(value: string): this
  /** Child `b`, required. */
  b(value: string): S4ABuilder<Exclude<Missing, 'b'>>
  add(...content: Content): this
  build(this: S4ABuilder<never>): S4A
}
