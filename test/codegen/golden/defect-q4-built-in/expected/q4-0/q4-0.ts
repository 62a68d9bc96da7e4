// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const q4ADeclaration: Declaration = {
  namespace: 'urn:xmpp:q4:0',
  name: 'a',
  fields: {
    text: { kind: 'text', type: 'base64' },
  },
}

/** `<a xmlns='urn:xmpp:q4:0'>…</a>` */
export class Q4A extends Node<{
  wire: 'urn:xmpp:q4:0 a'
  init: Q4AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = q4ADeclaration
  declare static readonly builder: () => Q4ABuilder
  /** Text. */
  declare readonly text: Uint8Array | undefined

  constructor(init?: Q4AInit | Uint8Array, content?: Content) {
    super(content)
    const v = take(q4ADeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link Q4A} is made of. */
export interface Q4AInit {
  /** Text. */
  readonly text?: Uint8Array | undefined
}

/** Builds a {@link Q4A}. */
export interface Q4ABuilder extends Builder<never> {
  /** Text. */
  text(value: Uint8Array): this
  add(...content: Content): this
  build(): Q4A
}
