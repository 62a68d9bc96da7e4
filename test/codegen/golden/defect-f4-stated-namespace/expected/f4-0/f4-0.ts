// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const f4OrderDeclaration: Declaration = {
  namespace: 'urn:xmpp:f4:0',
  name: 'order',
  fields: {
    dishes: { kind: 'childTexts', name: 'dish', min: 1 },
  },
}

/** `<order xmlns='urn:xmpp:f4:0'><dish/></order>` */
export class F4Order extends Node<{
  wire: 'urn:xmpp:f4:0 order'
  init: F4OrderInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = f4OrderDeclaration
  declare static readonly builder: () => F4OrderBuilder
  /** Children `dish`. */
  declare readonly dishes: readonly string[]

  constructor(init: F4OrderInit, content?: Content) {
    super(content)
    const v = take(f4OrderDeclaration, init)
    this.dishes = v[0]
  }
}

/** What a new {@link F4Order} is made of. */
export interface F4OrderInit {
  /** Children `dish`. */
  readonly dishes: readonly string[]
}

/** Builds a {@link F4Order}; `build()` needs `dishes` first. */
export interface F4OrderBuilder<out Missing extends string = 'dishes'> extends Builder<Missing> {
  /** Children `dish`. */
  dishes(value: readonly string[]): F4OrderBuilder<Exclude<Missing, 'dishes'>>
  add(...content: Content): this
  build(this: F4OrderBuilder<never>): F4Order
}
