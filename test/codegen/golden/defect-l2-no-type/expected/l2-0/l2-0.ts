// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration, NodeLike } from 'typed-xmpp/node/v1'

const l2ADeclaration: Declaration = {
  namespace: 'urn:xmpp:l2:0',
  name: 'a',
  fields: {
    id: { kind: 'attribute' },
    b: { kind: 'child', of: () => L2AB, required: true },
  },
}

/** `<a xmlns='urn:xmpp:l2:0' id='…'><b/></a>` */
export class L2A extends Node<{
  wire: 'urn:xmpp:l2:0 a'
  init: L2AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = l2ADeclaration
  declare static readonly builder: () => L2ABuilder
  /** Attribute `id`. */
  declare readonly id: string | undefined
  /** Child `b`, required. */
  declare readonly b: L2AB

  constructor(init: L2AInit, content?: Content) {
    super(content)
    const v = take(l2ADeclaration, init)
    this.id = v[0]
    this.b = v[1]
  }
}

/** What a new {@link L2A} is made of. */
export interface L2AInit {
  /** Attribute `id`. */
  readonly id?: string | undefined
  /** Child `b`, required. */
  readonly b: NodeLike<L2AB>
}

/** Builds a {@link L2A}; `build()` needs `b` first. */
export interface L2ABuilder<out Missing extends string = 'b'> extends Builder<Missing> {
  /** Attribute `id`. */
  id(value: string): this
  /** Child `b`, required. */
  b(value: NodeLike<L2AB>): L2ABuilder<Exclude<Missing, 'b'>>
  add(...content: Content): this
  build(this: L2ABuilder<never>): L2A
}

const l2ABDeclaration: Declaration = {
  namespace: 'urn:xmpp:l2:0',
  name: 'b',
  local: true,
  fields: {
    text: { kind: 'text' },
  },
  any: {},
  anyAttribute: true,
}

/** `<b xmlns='urn:xmpp:l2:0'>…</b>` */
export class L2AB extends Node<{
  wire: 'urn:xmpp:l2:0 b'
  init: L2ABInit
  in: object
}> {
  static override readonly declaration: Declaration = l2ABDeclaration
  declare static readonly builder: () => L2ABBuilder
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: L2ABInit | string, content?: Content) {
    super(content)
    const v = take(l2ABDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link L2AB} is made of. */
export interface L2ABInit {
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link L2AB}. */
export interface L2ABBuilder extends Builder<never> {
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): L2AB
}
