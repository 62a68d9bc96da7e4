// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const f2ADeclaration: Declaration = {
  namespace: 'urn:xmpp:f2:0',
  name: 'a',
  fields: {
    id: { kind: 'attribute' },
    n: { kind: 'attribute', type: 'int' },
  },
}

/** `<a xmlns='urn:xmpp:f2:0' id='…' n='…'/>` */
export class F2A extends Node<{
  wire: 'urn:xmpp:f2:0 a'
  init: F2AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = f2ADeclaration
  declare static readonly builder: () => F2ABuilder
  /** Attribute `id`. */
  declare readonly id: string | undefined
  /** Attribute `n`. */
  declare readonly n: number | undefined

  constructor(init?: F2AInit, content?: Content) {
    super(content)
    const v = take(f2ADeclaration, init)
    this.id = v[0]
    this.n = v[1]
  }
}

/** What a new {@link F2A} is made of. */
export interface F2AInit {
  /** Attribute `id`. */
  readonly id?: string | undefined
  /** Attribute `n`. */
  readonly n?: number | undefined
}

/** Builds a {@link F2A}. */
export interface F2ABuilder extends Builder<never> {
  /** Attribute `id`. */
  id(value: string): this
  /** Attribute `n`. */
  n(value: number): this
  add(...content: Content): this
  build(): F2A
}
