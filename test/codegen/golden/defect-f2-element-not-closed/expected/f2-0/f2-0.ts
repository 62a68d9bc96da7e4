// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

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

const f2ADeclaration: Declaration = {
  namespace: 'urn:xmpp:f2:0',
  name: 'a',
  fields: {
    id: { kind: 'attribute', required: true },
  },
}

/** `<a xmlns='urn:xmpp:f2:0' id='…'/>` */
export class F2A extends Node<{
  wire: 'urn:xmpp:f2:0 a'
  init: F2AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = f2ADeclaration
  declare static readonly builder: () => F2ABuilder
  /** Attribute `id`, required. */
  declare readonly id: string

  constructor(init: F2AInit, content?: Content) {
    super(content)
    const v = take(f2ADeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link F2A} is made of. */
export interface F2AInit {
  /** Attribute `id`, required. */
  readonly id: string
}

/** Builds a {@link F2A}; `build()` needs `id` first. */
export interface F2ABuilder<out Missing extends string = 'id'> extends Builder<Missing> {
  /** Attribute `id`, required. */
  id(value: string): F2ABuilder<Exclude<Missing, 'id'>>
  add(...content: Content): this
  build(this: F2ABuilder<never>): F2A
}
