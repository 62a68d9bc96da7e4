// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const s8ADeclaration: Declaration = {
  namespace: 'urn:xmpp:s8:0',
  name: 'a',
  fields: {
    bs: { kind: 'childTexts', name: 'b', min: 1 },
    c: { kind: 'childText', required: true },
  },
}

/** `<a xmlns='urn:xmpp:s8:0'><b/><c/></a>` */
export class S8A extends Node<{
  wire: 'urn:xmpp:s8:0 a'
  init: S8AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = s8ADeclaration
  declare static readonly builder: () => S8ABuilder
  /** Children `b`. */
  declare readonly bs: readonly string[]
  /** Child `c`, required. */
  declare readonly c: string

  constructor(init: S8AInit, content?: Content) {
    super(content)
    const v = take(s8ADeclaration, init)
    this.bs = v[0]
    this.c = v[1]
  }
}

/** What a new {@link S8A} is made of. */
export interface S8AInit {
  /** Children `b`. */
  readonly bs: readonly string[]
  /** Child `c`, required. */
  readonly c: string
}

/** Builds a {@link S8A}; `build()` needs `bs`, `c` first. */
export interface S8ABuilder<out Missing extends string = 'bs' | 'c'> extends Builder<Missing> {
  /** Children `b`. */
  bs(value: readonly string[]): S8ABuilder<Exclude<Missing, 'bs'>>
  /** Child `c`, required. */
  c(value: string): S8ABuilder<Exclude<Missing, 'c'>>
  add(...content: Content): this
  build(this: S8ABuilder<never>): S8A
}
