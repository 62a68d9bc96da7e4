// Code generated from xep-9999.xml; DO NOT EDIT.
//
// XEP-9999: Namespaces that are none (Experimental)
// https://xmpp.org/extensions/xep-9999.html
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const f4TipDeclaration: Declaration = {
  namespace: 'urn:xmpp:f4:1',
  name: 'tip',
  fields: {
    text: { kind: 'text', type: 'decimal', required: true },
  },
}

/**
 * `<tip xmlns='urn:xmpp:f4:1'>…</tip>`
 *
 * @see [XEP-9999](https://xmpp.org/extensions/xep-9999.html)
 */
export class F4Tip extends Node<{
  wire: 'urn:xmpp:f4:1 tip'
  init: F4TipInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = f4TipDeclaration
  declare static readonly builder: () => F4TipBuilder
  /** Text, required. */
  declare readonly text: number

  constructor(init: F4TipInit | number, content?: Content) {
    super(content)
    const v = take(f4TipDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link F4Tip} is made of. */
export interface F4TipInit {
  /** Text, required. */
  readonly text: number
}

/** Builds a {@link F4Tip}; `build()` needs `text` first. */
export interface F4TipBuilder<out Missing extends string = 'text'> extends Builder<Missing> {
  /** Text, required. */
  text(value: number): F4TipBuilder<Exclude<Missing, 'text'>>
  add(...content: Content): this
  build(this: F4TipBuilder<never>): F4Tip
}
