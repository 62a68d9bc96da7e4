// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const a5ADeclaration: Declaration = {
  namespace: 'urn:xmpp:a5:0',
  name: 'a',
  fields: {
    id: { kind: 'attribute', facets: { maxLength: 8 } },
  },
}

/** `<a xmlns='urn:xmpp:a5:0' id='…'/>` */
export class A5A extends Node<{
  wire: 'urn:xmpp:a5:0 a'
  init: A5AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = a5ADeclaration
  declare static readonly builder: () => A5ABuilder
  /** Attribute `id`. */
  declare readonly id: string | undefined

  constructor(init?: A5AInit, content?: Content) {
    super(content)
    const v = take(a5ADeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link A5A} is made of. */
export interface A5AInit {
  /** Attribute `id`. */
  readonly id?: string | undefined
}

/** Builds a {@link A5A}. */
export interface A5ABuilder extends Builder<never> {
  /** Attribute `id`. */
  id(value: string): this
  add(...content: Content): this
  build(): A5A
}
