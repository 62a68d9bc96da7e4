// Code generated from xep-9999.xml; DO NOT EDIT.
//
// XEP-9999: Test of Other Schemas (version 0.1.2, Experimental)
// https://xmpp.org/extensions/xep-9999.html
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const f1ADeclaration: Declaration = {
  namespace: 'urn:xmpp:f1:0',
  name: 'a',
  fields: {
    text: { kind: 'text' },
  },
}

/**
 * `<a xmlns='urn:xmpp:f1:0'>…</a>`
 *
 * @see [XEP-9999](https://xmpp.org/extensions/xep-9999.html)
 */
export class F1A extends Node<{
  wire: 'urn:xmpp:f1:0 a'
  init: F1AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = f1ADeclaration
  declare static readonly builder: () => F1ABuilder
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: F1AInit | string, content?: Content) {
    super(content)
    const v = take(f1ADeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link F1A} is made of. */
export interface F1AInit {
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link F1A}. */
export interface F1ABuilder extends Builder<never> {
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): F1A
}
