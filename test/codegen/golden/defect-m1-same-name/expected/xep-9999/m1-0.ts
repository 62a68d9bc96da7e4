// Code generated from xep-9999.xml; DO NOT EDIT.
//
// XEP-9999: Names (Draft)
// https://xmpp.org/extensions/xep-9999.html
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration, NodeLike } from 'typed-xmpp/node/v1'

const m1ADeclaration: Declaration = {
  namespace: 'urn:xmpp:m1:0',
  name: 'a',
  fields: {
    id: { kind: 'attribute', required: true },
    b: { kind: 'child', of: () => M1AB },
    secondB: { kind: 'child', of: () => M1ASecondB },
    idChild: { kind: 'childText', name: 'id', required: true },
  },
  ordered: true,
}

/**
 * `<a xmlns='urn:xmpp:m1:0' id='…'><b/><b/><id/></a>`
 *
 * @see [XEP-9999](https://xmpp.org/extensions/xep-9999.html)
 */
export class M1A extends Node<{
  wire: 'urn:xmpp:m1:0 a'
  init: M1AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = m1ADeclaration
  declare static readonly builder: () => M1ABuilder
  /** Attribute `id`, required. */
  declare readonly id: string
  /**
   * Child `b`: Declared in no schema that was compiled; `{urn:xmpp:other:0}b` takes any content
   * here.
   */
  declare readonly b: M1AB | undefined
  /**
   * Child `b`: Declared in no schema that was compiled; `{urn:xmpp:second:0}b` takes any content
   * here.
   */
  declare readonly secondB: M1ASecondB | undefined
  /** Child `id`, required. */
  declare readonly idChild: string

  constructor(init: M1AInit, content?: Content) {
    super(content)
    const v = take(m1ADeclaration, init)
    this.id = v[0]
    this.b = v[1]
    this.secondB = v[2]
    this.idChild = v[3]
  }
}

/** What a new {@link M1A} is made of. */
export interface M1AInit {
  /** Attribute `id`, required. */
  readonly id: string
  /**
   * Child `b`: Declared in no schema that was compiled; `{urn:xmpp:other:0}b` takes any content
   * here.
   */
  readonly b?: NodeLike<M1AB> | undefined
  /**
   * Child `b`: Declared in no schema that was compiled; `{urn:xmpp:second:0}b` takes any content
   * here.
   */
  readonly secondB?: NodeLike<M1ASecondB> | undefined
  /** Child `id`, required. */
  readonly idChild: string
}

/** Builds a {@link M1A}; `build()` needs `id`, `idChild` first. */
export interface M1ABuilder<out Missing extends string = 'id' | 'idChild'>
  extends Builder<Missing> {
  /** Attribute `id`, required. */
  id(value: string): M1ABuilder<Exclude<Missing, 'id'>>
  /**
   * Child `b`: Declared in no schema that was compiled; `{urn:xmpp:other:0}b` takes any content
   * here.
   */
  b(value: NodeLike<M1AB>): this
  /**
   * Child `b`: Declared in no schema that was compiled; `{urn:xmpp:second:0}b` takes any content
   * here.
   */
  secondB(value: NodeLike<M1ASecondB>): this
  /** Child `id`, required. */
  idChild(value: string): M1ABuilder<Exclude<Missing, 'idChild'>>
  add(...content: Content): this
  build(this: M1ABuilder<never>): M1A
}

const m1ABDeclaration: Declaration = {
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
 *
 * @see [XEP-9999](https://xmpp.org/extensions/xep-9999.html)
 */
export class M1AB extends Node<{
  wire: 'urn:xmpp:other:0 b'
  init: M1ABInit
  in: object
}> {
  static override readonly declaration: Declaration = m1ABDeclaration
  declare static readonly builder: () => M1ABBuilder
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: M1ABInit | string, content?: Content) {
    super(content)
    const v = take(m1ABDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link M1AB} is made of. */
export interface M1ABInit {
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link M1AB}. */
export interface M1ABBuilder extends Builder<never> {
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): M1AB
}

const m1ASecondBDeclaration: Declaration = {
  namespace: 'urn:xmpp:second:0',
  name: 'b',
  local: true,
  fields: {
    text: { kind: 'text' },
  },
  any: {},
  anyAttribute: true,
}

/**
 * Declared in no schema that was compiled; `{urn:xmpp:second:0}b` takes any content here.
 *
 * `<b xmlns='urn:xmpp:second:0'>…</b>`
 *
 * @see [XEP-9999](https://xmpp.org/extensions/xep-9999.html)
 */
export class M1ASecondB extends Node<{
  wire: 'urn:xmpp:second:0 b'
  init: M1ASecondBInit
  in: object
}> {
  static override readonly declaration: Declaration = m1ASecondBDeclaration
  declare static readonly builder: () => M1ASecondBBuilder
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: M1ASecondBInit | string, content?: Content) {
    super(content)
    const v = take(m1ASecondBDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link M1ASecondB} is made of. */
export interface M1ASecondBInit {
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link M1ASecondB}. */
export interface M1ASecondBBuilder extends Builder<never> {
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): M1ASecondB
}
