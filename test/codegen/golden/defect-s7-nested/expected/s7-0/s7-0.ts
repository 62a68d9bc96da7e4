// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const s7ADeclaration: Declaration = {
  namespace: 'urn:xmpp:s7:0',
  name: 'a',
  fields: {
    b: { kind: 'childText' },
    c: { kind: 'childText' },
    d: { kind: 'childText', type: 'int', required: true },
  },
  ordered: true,
  choices: [{ of: ['b', 'c'], required: true }],
}

/** `<a xmlns='urn:xmpp:s7:0'><b/><c/><d/></a>` */
export class S7A extends Node<{
  wire: 'urn:xmpp:s7:0 a'
  init: S7AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = s7ADeclaration
  declare static readonly builder: () => S7ABuilder
  /** Child `b`. */
  declare readonly b: string | undefined
  /** Child `c`. */
  declare readonly c: string | undefined
  /** Child `d`, required. */
  declare readonly d: number

  constructor(init: S7AInit, content?: Content) {
    super(content)
    const v = take(s7ADeclaration, init)
    this.b = v[0]
    this.c = v[1]
    this.d = v[2]
  }
}

/** What a new {@link S7A} is made of. */
export interface S7AInit {
  /** Child `b`. */
  readonly b?: string | undefined
  /** Child `c`. */
  readonly c?: string | undefined
  /** Child `d`, required. */
  readonly d: number
}

/** Builds a {@link S7A}; `build()` needs `d` first. */
export interface S7ABuilder<out Missing extends string = 'd'> extends Builder<Missing> {
  /** Child `b`. */
  b(value: string): this
  /** Child `c`. */
  c(value: string): this
  /** Child `d`, required. */
  d(value: number): S7ABuilder<Exclude<Missing, 'd'>>
  add(...content: Content): this
  build(this: S7ABuilder<never>): S7A
}
