// Code generated from xep-9999.xml; DO NOT EDIT.
//
// XEP-9999: Test of Entities (version 0.1.2, Experimental)
// https://xmpp.org/extensions/xep-9999.html
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const f3ADeclaration: Declaration = {
  namespace: 'urn:xmpp:f3:0',
  name: 'a',
  fields: {
    text: { kind: 'text' },
  },
}

/**
 * `<a xmlns='urn:xmpp:f3:0'>…</a>`
 *
 * @see [XEP-9999](https://xmpp.org/extensions/xep-9999.html)
 */
export class F3A extends Node<{
  wire: 'urn:xmpp:f3:0 a'
  init: F3AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = f3ADeclaration
  declare static readonly builder: () => F3ABuilder
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: F3AInit | string, content?: Content) {
    super(content)
    const v = take(f3ADeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link F3A} is made of. */
export interface F3AInit {
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link F3A}. */
export interface F3ABuilder extends Builder<never> {
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): F3A
}
