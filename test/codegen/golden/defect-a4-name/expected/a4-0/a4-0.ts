// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const a4ADeclaration: Declaration = {
  namespace: 'urn:xmpp:a4:0',
  name: 'a',
  fields: {
    kind: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
  },
}

/** `<a xmlns='urn:xmpp:a4:0' kind='…' xml:lang='…'/>` */
export class A4A extends Node<{
  wire: 'urn:xmpp:a4:0 a'
  init: A4AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = a4ADeclaration
  declare static readonly builder: () => A4ABuilder
  /** Attribute `kind`. */
  declare readonly kind: string | undefined
  /** Attribute `xml:lang`. */
  declare readonly lang: string | undefined

  constructor(init?: A4AInit, content?: Content) {
    super(content)
    const v = take(a4ADeclaration, init)
    this.kind = v[0]
    this.lang = v[1]
  }
}

/** What a new {@link A4A} is made of. */
export interface A4AInit {
  /** Attribute `kind`. */
  readonly kind?: string | undefined
  /** Attribute `xml:lang`. */
  readonly lang?: string | undefined
}

/** Builds a {@link A4A}. */
export interface A4ABuilder extends Builder<never> {
  /** Attribute `kind`. */
  kind(value: string): this
  /** Attribute `xml:lang`. */
  lang(value: string): this
  add(...content: Content): this
  build(): A4A
}
