// Code generated from xep-9999.xml; DO NOT EDIT.
//
// XEP-9999: Elements that are declared twice (Deferred)
// https://xmpp.org/extensions/xep-9999.html
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const d1PlaceDeclaration: Declaration = {
  namespace: 'urn:xmpp:d1:1',
  name: 'place',
  fields: {
    street: { kind: 'childText', required: true },
    number: { kind: 'childText', type: 'unsignedShort' },
  },
  ordered: true,
}

/**
 * `<place xmlns='urn:xmpp:d1:1'><street/><number/></place>`
 *
 * @see [XEP-9999](https://xmpp.org/extensions/xep-9999.html)
 */
export class D1Place extends Node<{
  wire: 'urn:xmpp:d1:1 place'
  init: D1PlaceInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = d1PlaceDeclaration
  declare static readonly builder: () => D1PlaceBuilder
  /** Child `street`, required. */
  declare readonly street: string
  /** Child `number`. */
  declare readonly number: number | undefined

  constructor(init: D1PlaceInit, content?: Content) {
    super(content)
    const v = take(d1PlaceDeclaration, init)
    this.street = v[0]
    this.number = v[1]
  }
}

/** What a new {@link D1Place} is made of. */
export interface D1PlaceInit {
  /** Child `street`, required. */
  readonly street: string
  /** Child `number`. */
  readonly number?: number | undefined
}

/** Builds a {@link D1Place}; `build()` needs `street` first. */
export interface D1PlaceBuilder<out Missing extends string = 'street'> extends Builder<Missing> {
  /** Child `street`, required. */
  street(value: string): D1PlaceBuilder<Exclude<Missing, 'street'>>
  /** Child `number`. */
  number(value: number): this
  add(...content: Content): this
  build(this: D1PlaceBuilder<never>): D1Place
}
