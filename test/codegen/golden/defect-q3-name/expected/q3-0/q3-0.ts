// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const q3ADeclaration: Declaration = {
  namespace: 'urn:xmpp:q3:0',
  name: 'a',
  fields: {
    id: { kind: 'attribute', type: 'int' },
  },
  any: { namespaces: ['urn:xmpp:forward:0'], min: 1, max: 1 },
}

/** `<a xmlns='urn:xmpp:q3:0' id='…'/>` */
export class Q3A extends Node<{
  wire: 'urn:xmpp:q3:0 a'
  init: Q3AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = q3ADeclaration
  declare static readonly builder: () => Q3ABuilder
  /** Attribute `id`. */
  declare readonly id: number | undefined

  constructor(init?: Q3AInit, content?: Content) {
    super(content)
    const v = take(q3ADeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link Q3A} is made of. */
export interface Q3AInit {
  /** Attribute `id`. */
  readonly id?: number | undefined
}

/** Builds a {@link Q3A}. */
export interface Q3ABuilder extends Builder<never> {
  /** Attribute `id`. */
  id(value: number): this
  add(...content: Content): this
  build(): Q3A
}
