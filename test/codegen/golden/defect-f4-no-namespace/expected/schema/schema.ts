// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const schemaOrderDeclaration: Declaration = {
  namespace: '',
  name: 'order',
  fields: {
    dishes: { kind: 'childTexts', name: 'dish', min: 1 },
  },
}

/** `<order xmlns=''><dish/></order>` */
export class SchemaOrder extends Node<{
  wire: ' order'
  init: SchemaOrderInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = schemaOrderDeclaration
  declare static readonly builder: () => SchemaOrderBuilder
  /** Children `dish`. */
  declare readonly dishes: readonly string[]

  constructor(init: SchemaOrderInit, content?: Content) {
    super(content)
    const v = take(schemaOrderDeclaration, init)
    this.dishes = v[0]
  }
}

/** What a new {@link SchemaOrder} is made of. */
export interface SchemaOrderInit {
  /** Children `dish`. */
  readonly dishes: readonly string[]
}

/** Builds a {@link SchemaOrder}; `build()` needs `dishes` first. */
export interface SchemaOrderBuilder<out Missing extends string = 'dishes'>
  extends Builder<Missing> {
  /** Children `dish`. */
  dishes(value: readonly string[]): SchemaOrderBuilder<Exclude<Missing, 'dishes'>>
  add(...content: Content): this
  build(this: SchemaOrderBuilder<never>): SchemaOrder
}
