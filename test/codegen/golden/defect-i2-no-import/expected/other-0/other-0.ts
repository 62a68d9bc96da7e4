// Code generated from other.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const otherBDeclaration: Declaration = {
  namespace: 'urn:xmpp:other:0',
  name: 'b',
  fields: {
    text: { kind: 'text' },
  },
}

/** `<b xmlns='urn:xmpp:other:0'>…</b>` */
export class OtherB extends Node<{
  wire: 'urn:xmpp:other:0 b'
  init: OtherBInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = otherBDeclaration
  declare static readonly builder: () => OtherBBuilder
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: OtherBInit | string, content?: Content) {
    super(content)
    const v = take(otherBDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link OtherB} is made of. */
export interface OtherBInit {
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link OtherB}. */
export interface OtherBBuilder extends Builder<never> {
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): OtherB
}
