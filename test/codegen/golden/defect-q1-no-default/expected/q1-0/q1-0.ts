// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const q1ADeclaration: Declaration = {
  namespace: 'urn:xmpp:q1:0',
  name: 'a',
  fields: {
    id: { kind: 'attribute', required: true },
  },
}

/** `<a xmlns='urn:xmpp:q1:0' id='…'/>` */
export class Q1A extends Node<{
  wire: 'urn:xmpp:q1:0 a'
  init: Q1AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = q1ADeclaration
  declare static readonly builder: () => Q1ABuilder
  /** Attribute `id`, required. */
  declare readonly id: string

  constructor(init: Q1AInit, content?: Content) {
    super(content)
    const v = take(q1ADeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link Q1A} is made of. */
export interface Q1AInit {
  /** Attribute `id`, required. */
  readonly id: string
}

/** Builds a {@link Q1A}; `build()` needs `id` first. */
export interface Q1ABuilder<out Missing extends string = 'id'> extends Builder<Missing> {
  /** Attribute `id`, required. */
  id(value: string): Q1ABuilder<Exclude<Missing, 'id'>>
  add(...content: Content): this
  build(this: Q1ABuilder<never>): Q1A
}

const q1CDeclaration: Declaration = {
  namespace: 'urn:xmpp:q1:0',
  name: 'c',
  fields: {
    text: { kind: 'text', type: 'int', required: true },
  },
}

/** `<c xmlns='urn:xmpp:q1:0'>…</c>` */
export class Q1C extends Node<{
  wire: 'urn:xmpp:q1:0 c'
  init: Q1CInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = q1CDeclaration
  declare static readonly builder: () => Q1CBuilder
  /** Text, required. */
  declare readonly text: number

  constructor(init: Q1CInit | number, content?: Content) {
    super(content)
    const v = take(q1CDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link Q1C} is made of. */
export interface Q1CInit {
  /** Text, required. */
  readonly text: number
}

/** Builds a {@link Q1C}; `build()` needs `text` first. */
export interface Q1CBuilder<out Missing extends string = 'text'> extends Builder<Missing> {
  /** Text, required. */
  text(value: number): Q1CBuilder<Exclude<Missing, 'text'>>
  add(...content: Content): this
  build(this: Q1CBuilder<never>): Q1C
}
