// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const l3ADeclaration: Declaration = {
  namespace: 'urn:xmpp:l3:0',
  name: 'a',
  fields: {
    id: { kind: 'attribute', facets: { patterns: ['[0-9a-f]{4}'] } },
  },
}

/** `<a xmlns='urn:xmpp:l3:0' id='…'/>` */
export class L3A extends Node<{
  wire: 'urn:xmpp:l3:0 a'
  init: L3AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = l3ADeclaration
  declare static readonly builder: () => L3ABuilder
  /** Attribute `id`. */
  declare readonly id: string | undefined

  constructor(init?: L3AInit, content?: Content) {
    super(content)
    const v = take(l3ADeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link L3A} is made of. */
export interface L3AInit {
  /** Attribute `id`. */
  readonly id?: string | undefined
}

/** Builds a {@link L3A}. */
export interface L3ABuilder extends Builder<never> {
  /** Attribute `id`. */
  id(value: string): this
  add(...content: Content): this
  build(): L3A
}
