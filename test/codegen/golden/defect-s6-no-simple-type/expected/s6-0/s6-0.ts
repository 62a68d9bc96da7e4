// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

/**
 * - `one`
 * - `two`
 */
export type S6AId = 'one' | 'two'

/** The values of {@link S6AId}, in the order of the schema. */
export const s6AIds: readonly S6AId[] = ['one', 'two']

const s6ADeclaration: Declaration = {
  namespace: 'urn:xmpp:s6:0',
  name: 'a',
  fields: {
    id: { kind: 'attribute', type: 'token', values: s6AIds },
  },
}

/** `<a xmlns='urn:xmpp:s6:0' id='…'/>` */
export class S6A extends Node<{
  wire: 'urn:xmpp:s6:0 a'
  init: S6AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = s6ADeclaration
  declare static readonly builder: () => S6ABuilder
  /** Attribute `id`. One of `one`, `two`. */
  declare readonly id: S6AId | undefined

  constructor(init?: S6AInit, content?: Content) {
    super(content)
    const v = take(s6ADeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link S6A} is made of. */
export interface S6AInit {
  /** Attribute `id`. One of `one`, `two`. */
  readonly id?: S6AId | undefined
}

/** Builds a {@link S6A}. */
export interface S6ABuilder extends Builder<never> {
  /** Attribute `id`. One of `one`, `two`. */
  id(value: S6AId): this
  add(...content: Content): this
  build(): S6A
}
