// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration, NodeLike } from 'typed-xmpp/node/v1'

const i4ADeclaration: Declaration = {
  namespace: 'urn:xmpp:i4:0',
  name: 'a',
  fields: {
    id: { kind: 'attribute', required: true },
    b: { kind: 'child', of: () => I4AB },
  },
}

/** `<a xmlns='urn:xmpp:i4:0' id='…'><b/></a>` */
export class I4A extends Node<{
  wire: 'urn:xmpp:i4:0 a'
  init: I4AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = i4ADeclaration
  declare static readonly builder: () => I4ABuilder
  /** Attribute `id`, required. */
  declare readonly id: string
  /**
   * Child `b`: Declared in no schema that was compiled; `{urn:xmpp:other:0}b` takes any content
   * here.
   */
  declare readonly b: I4AB | undefined

  constructor(init: I4AInit, content?: Content) {
    super(content)
    const v = take(i4ADeclaration, init)
    this.id = v[0]
    this.b = v[1]
  }
}

/** What a new {@link I4A} is made of. */
export interface I4AInit {
  /** Attribute `id`, required. */
  readonly id: string
  /**
   * Child `b`: Declared in no schema that was compiled; `{urn:xmpp:other:0}b` takes any content
   * here.
   */
  readonly b?: NodeLike<I4AB> | undefined
}

/** Builds a {@link I4A}; `build()` needs `id` first. */
export interface I4ABuilder<out Missing extends string = 'id'> extends Builder<Missing> {
  /** Attribute `id`, required. */
  id(value: string): I4ABuilder<Exclude<Missing, 'id'>>
  /**
   * Child `b`: Declared in no schema that was compiled; `{urn:xmpp:other:0}b` takes any content
   * here.
   */
  b(value: NodeLike<I4AB>): this
  add(...content: Content): this
  build(this: I4ABuilder<never>): I4A
}

const i4ABDeclaration: Declaration = {
  namespace: 'urn:xmpp:other:0',
  name: 'b',
  local: true,
  fields: {
    text: { kind: 'text' },
  },
  any: {},
  anyAttribute: true,
}

/**
 * Declared in no schema that was compiled; `{urn:xmpp:other:0}b` takes any content here.
 *
 * `<b xmlns='urn:xmpp:other:0'>…</b>`
 */
export class I4AB extends Node<{
  wire: 'urn:xmpp:other:0 b'
  init: I4ABInit
  in: object
}> {
  static override readonly declaration: Declaration = i4ABDeclaration
  declare static readonly builder: () => I4ABBuilder
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: I4ABInit | string, content?: Content) {
    super(content)
    const v = take(i4ABDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link I4AB} is made of. */
export interface I4ABInit {
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link I4AB}. */
export interface I4ABBuilder extends Builder<never> {
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): I4AB
}
