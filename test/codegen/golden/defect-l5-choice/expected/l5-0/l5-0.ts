// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const l5ADeclaration: Declaration = {
  namespace: 'urn:xmpp:l5:0',
  name: 'a',
  fields: {
    b: { kind: 'childText' },
    c: { kind: 'childText' },
  },
  ordered: true,
  choices: [{ of: ['b', 'c'] }],
}

/** `<a xmlns='urn:xmpp:l5:0'><b/><c/></a>` */
export class L5A extends Node<{
  wire: 'urn:xmpp:l5:0 a'
  init: L5AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = l5ADeclaration
  declare static readonly builder: () => L5ABuilder
  /** Child `b`. */
  declare readonly b: string | undefined
  /** Child `c`. */
  declare readonly c: string | undefined

  constructor(init?: L5AInit, content?: Content) {
    super(content)
    const v = take(l5ADeclaration, init)
    this.b = v[0]
    this.c = v[1]
  }
}

/** What a new {@link L5A} is made of. */
export interface L5AInit {
  /** Child `b`. */
  readonly b?: string | undefined
  /** Child `c`. */
  readonly c?: string | undefined
}

/** Builds a {@link L5A}. */
export interface L5ABuilder extends Builder<never> {
  /** Child `b`. */
  b(value: string): this
  /** Child `c`. */
  c(value: string): this
  add(...content: Content): this
  build(): L5A
}
