// Code generated from xep-9999.xml; DO NOT EDIT.
//
// XEP-9999: Namespaces that are none (Experimental)
// https://xmpp.org/extensions/xep-9999.html
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const notYetGivenOrderDeclaration: Declaration = {
  namespace: 'NOT YET GIVEN',
  name: 'order',
  fields: {
    dishes: { kind: 'childTexts', name: 'dish', min: 1 },
  },
}

/**
 * `<order xmlns='NOT YET GIVEN'><dish/></order>`
 *
 * @see [XEP-9999](https://xmpp.org/extensions/xep-9999.html)
 */
export class NotYetGivenOrder extends Node<{
  wire: 'NOT YET GIVEN order'
  init: NotYetGivenOrderInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = notYetGivenOrderDeclaration
  declare static readonly builder: () => NotYetGivenOrderBuilder
  /** Children `dish`. */
  declare readonly dishes: readonly string[]

  constructor(init: NotYetGivenOrderInit, content?: Content) {
    super(content)
    const v = take(notYetGivenOrderDeclaration, init)
    this.dishes = v[0]
  }
}

/** What a new {@link NotYetGivenOrder} is made of. */
export interface NotYetGivenOrderInit {
  /** Children `dish`. */
  readonly dishes: readonly string[]
}

/** Builds a {@link NotYetGivenOrder}; `build()` needs `dishes` first. */
export interface NotYetGivenOrderBuilder<out Missing extends string = 'dishes'>
  extends Builder<Missing> {
  /** Children `dish`. */
  dishes(value: readonly string[]): NotYetGivenOrderBuilder<Exclude<Missing, 'dishes'>>
  add(...content: Content): this
  build(this: NotYetGivenOrderBuilder<never>): NotYetGivenOrder
}
