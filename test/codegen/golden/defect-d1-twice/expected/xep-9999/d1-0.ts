// Code generated from xep-9999.xml; DO NOT EDIT.
//
// XEP-9999: Test of Entities (version 0.1.2, Experimental)
// https://xmpp.org/extensions/xep-9999.html
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const d1ADeclaration: Declaration = {
  namespace: 'urn:xmpp:d1:0',
  name: 'a',
  fields: {
    text: { kind: 'text' },
  },
}

/**
 * `<a xmlns='urn:xmpp:d1:0'>…</a>`
 *
 * @see [XEP-9999](https://xmpp.org/extensions/xep-9999.html)
 */
export class D1A extends Node<{
  wire: 'urn:xmpp:d1:0 a'
  init: D1AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = d1ADeclaration
  declare static readonly builder: () => D1ABuilder
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: D1AInit | string, content?: Content) {
    super(content)
    const v = take(d1ADeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link D1A} is made of. */
export interface D1AInit {
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link D1A}. */
export interface D1ABuilder extends Builder<never> {
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): D1A
}
