// Code generated from letter.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const a1LetterDeclaration: Declaration = {
  namespace: 'urn:xmpp:a1:3',
  name: 'letter',
  fields: {
    pages: { kind: 'attribute', type: 'unsignedByte' },
  },
}

/** `<letter xmlns='urn:xmpp:a1:3' pages='…'/>` */
export class A1Letter extends Node<{
  wire: 'urn:xmpp:a1:3 letter'
  init: A1LetterInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = a1LetterDeclaration
  declare static readonly builder: () => A1LetterBuilder
  /** Attribute `pages`. */
  declare readonly pages: number | undefined

  constructor(init?: A1LetterInit, content?: Content) {
    super(content)
    const v = take(a1LetterDeclaration, init)
    this.pages = v[0]
  }
}

/** What a new {@link A1Letter} is made of. */
export interface A1LetterInit {
  /** Attribute `pages`. */
  readonly pages?: number | undefined
}

/** Builds a {@link A1Letter}. */
export interface A1LetterBuilder extends Builder<never> {
  /** Attribute `pages`. */
  pages(value: number): this
  add(...content: Content): this
  build(): A1Letter
}
