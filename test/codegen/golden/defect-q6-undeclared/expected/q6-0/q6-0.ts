// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration, NodeLike } from 'typed-xmpp/node/v1'

const q6ADeclaration: Declaration = {
  namespace: 'urn:xmpp:q6:0',
  name: 'a',
  fields: {
    b: { kind: 'child', of: () => Q6AB, required: true },
    c: { kind: 'child', of: () => Q6AC, required: true },
  },
  ordered: true,
}

/** `<a xmlns='urn:xmpp:q6:0'><b/><c/></a>` */
export class Q6A extends Node<{
  wire: 'urn:xmpp:q6:0 a'
  init: Q6AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = q6ADeclaration
  declare static readonly builder: () => Q6ABuilder
  /**
   * Child `b`, required: Declared in no schema that was compiled; `{urn:xmpp:q6:0}b` takes any
   * content here.
   */
  declare readonly b: Q6AB
  /** Child `c`, required. */
  declare readonly c: Q6AC

  constructor(init: Q6AInit, content?: Content) {
    super(content)
    const v = take(q6ADeclaration, init)
    this.b = v[0]
    this.c = v[1]
  }
}

/** What a new {@link Q6A} is made of. */
export interface Q6AInit {
  /**
   * Child `b`, required: Declared in no schema that was compiled; `{urn:xmpp:q6:0}b` takes any
   * content here.
   */
  readonly b: NodeLike<Q6AB>
  /** Child `c`, required. */
  readonly c: NodeLike<Q6AC>
}

/** Builds a {@link Q6A}; `build()` needs `b`, `c` first. */
export interface Q6ABuilder<out Missing extends string = 'b' | 'c'> extends Builder<Missing> {
  /**
   * Child `b`, required: Declared in no schema that was compiled; `{urn:xmpp:q6:0}b` takes any
   * content here.
   */
  b(value: NodeLike<Q6AB>): Q6ABuilder<Exclude<Missing, 'b'>>
  /** Child `c`, required. */
  c(value: NodeLike<Q6AC>): Q6ABuilder<Exclude<Missing, 'c'>>
  add(...content: Content): this
  build(this: Q6ABuilder<never>): Q6A
}

const q6ABDeclaration: Declaration = {
  namespace: 'urn:xmpp:q6:0',
  name: 'b',
  local: true,
  fields: {
    text: { kind: 'text' },
  },
  any: {},
  anyAttribute: true,
}

/**
 * Declared in no schema that was compiled; `{urn:xmpp:q6:0}b` takes any content here.
 *
 * `<b xmlns='urn:xmpp:q6:0'>…</b>`
 */
export class Q6AB extends Node<{
  wire: 'urn:xmpp:q6:0 b'
  init: Q6ABInit
  in: object
}> {
  static override readonly declaration: Declaration = q6ABDeclaration
  declare static readonly builder: () => Q6ABBuilder
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: Q6ABInit | string, content?: Content) {
    super(content)
    const v = take(q6ABDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link Q6AB} is made of. */
export interface Q6ABInit {
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link Q6AB}. */
export interface Q6ABBuilder extends Builder<never> {
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): Q6AB
}

const q6ACDeclaration: Declaration = {
  namespace: 'urn:xmpp:q6:0',
  name: 'c',
  local: true,
  fields: {
    text: { kind: 'text' },
  },
  any: {},
  anyAttribute: true,
}

/** `<c xmlns='urn:xmpp:q6:0'>…</c>` */
export class Q6AC extends Node<{
  wire: 'urn:xmpp:q6:0 c'
  init: Q6ACInit
  in: object
}> {
  static override readonly declaration: Declaration = q6ACDeclaration
  declare static readonly builder: () => Q6ACBuilder
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: Q6ACInit | string, content?: Content) {
    super(content)
    const v = take(q6ACDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link Q6AC} is made of. */
export interface Q6ACInit {
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link Q6AC}. */
export interface Q6ACBuilder extends Builder<never> {
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): Q6AC
}
