// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const f2ADeclaration: Declaration = {
  namespace: 'urn:xmpp:f2:0',
  name: 'a',
  fields: {
    text: { kind: 'text' },
  },
}

/** `<a xmlns='urn:xmpp:f2:0'>…</a>` */
export class F2A extends Node<{
  wire: 'urn:xmpp:f2:0 a'
  init: F2AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = f2ADeclaration
  declare static readonly builder: () => F2ABuilder
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: F2AInit | string, content?: Content) {
    super(content)
    const v = take(f2ADeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link F2A} is made of. */
export interface F2AInit {
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link F2A}. */
export interface F2ABuilder extends Builder<never> {
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): F2A
}

const f2BDeclaration: Declaration = {
  namespace: 'urn:xmpp:f2:0',
  name: 'b',
  fields: {
    text: { kind: 'text' },
  },
}

/** `<b xmlns='urn:xmpp:f2:0'>…</b>` */
export class F2B extends Node<{
  wire: 'urn:xmpp:f2:0 b'
  init: F2BInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = f2BDeclaration
  declare static readonly builder: () => F2BBuilder
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: F2BInit | string, content?: Content) {
    super(content)
    const v = take(f2BDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link F2B} is made of. */
export interface F2BInit {
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link F2B}. */
export interface F2BBuilder extends Builder<never> {
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): F2B
}
