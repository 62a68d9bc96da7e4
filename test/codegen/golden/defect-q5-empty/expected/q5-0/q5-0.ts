// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const q5ADeclaration: Declaration = {
  namespace: 'urn:xmpp:q5:0',
  name: 'a',
  fields: {
    b: { kind: 'flag' },
  },
}

/** `<a xmlns='urn:xmpp:q5:0'><b/></a>` */
export class Q5A extends Node<{
  wire: 'urn:xmpp:q5:0 a'
  init: Q5AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = q5ADeclaration
  declare static readonly builder: () => Q5ABuilder
  /** Child `b`. */
  declare readonly b: boolean

  constructor(init?: Q5AInit, content?: Content) {
    super(content)
    const v = take(q5ADeclaration, init)
    this.b = v[0]
  }
}

/** What a new {@link Q5A} is made of. */
export interface Q5AInit {
  /** Child `b`. */
  readonly b?: boolean | undefined
}

/** Builds a {@link Q5A}. */
export interface Q5ABuilder extends Builder<never> {
  /** Child `b`. */
  b(value: boolean): this
  add(...content: Content): this
  build(): Q5A
}
