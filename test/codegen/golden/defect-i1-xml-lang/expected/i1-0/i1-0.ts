// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const i1ADeclaration: Declaration = {
  namespace: 'urn:xmpp:i1:0',
  name: 'a',
  fields: {
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
  },
}

/** `<a xmlns='urn:xmpp:i1:0' xml:lang='…'/>` */
export class I1A extends Node<{
  wire: 'urn:xmpp:i1:0 a'
  init: I1AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = i1ADeclaration
  declare static readonly builder: () => I1ABuilder
  /** Attribute `xml:lang`. */
  declare readonly lang: string | undefined

  constructor(init?: I1AInit, content?: Content) {
    super(content)
    const v = take(i1ADeclaration, init)
    this.lang = v[0]
  }
}

/** What a new {@link I1A} is made of. */
export interface I1AInit {
  /** Attribute `xml:lang`. */
  readonly lang?: string | undefined
}

/** Builds a {@link I1A}. */
export interface I1ABuilder extends Builder<never> {
  /** Attribute `xml:lang`. */
  lang(value: string): this
  add(...content: Content): this
  build(): I1A
}
