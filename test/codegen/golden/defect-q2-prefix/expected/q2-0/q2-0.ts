// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const q2ADeclaration: Declaration = {
  namespace: 'urn:xmpp:q2:0',
  name: 'a',
  fields: {
    id: { kind: 'attribute', type: 'int' },
  },
}

/** `<a xmlns='urn:xmpp:q2:0' id='…'/>` */
export class Q2A extends Node<{
  wire: 'urn:xmpp:q2:0 a'
  init: Q2AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = q2ADeclaration
  declare static readonly builder: () => Q2ABuilder
  /** Attribute `id`. */
  declare readonly id: number | undefined

  constructor(init?: Q2AInit, content?: Content) {
    super(content)
    const v = take(q2ADeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link Q2A} is made of. */
export interface Q2AInit {
  /** Attribute `id`. */
  readonly id?: number | undefined
}

/** Builds a {@link Q2A}. */
export interface Q2ABuilder extends Builder<never> {
  /** Attribute `id`. */
  id(value: number): this
  add(...content: Content): this
  build(): Q2A
}
