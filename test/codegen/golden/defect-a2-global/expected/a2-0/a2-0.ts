// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const a2ADeclaration: Declaration = {
  namespace: 'urn:xmpp:a2:0',
  name: 'a',
  fields: {
    text: { kind: 'text' },
  },
}

/** `<a xmlns='urn:xmpp:a2:0'>…</a>` */
export class A2A extends Node<{
  wire: 'urn:xmpp:a2:0 a'
  init: A2AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = a2ADeclaration
  declare static readonly builder: () => A2ABuilder
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: A2AInit | string, content?: Content) {
    super(content)
    const v = take(a2ADeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link A2A} is made of. */
export interface A2AInit {
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link A2A}. */
export interface A2ABuilder extends Builder<never> {
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): A2A
}
