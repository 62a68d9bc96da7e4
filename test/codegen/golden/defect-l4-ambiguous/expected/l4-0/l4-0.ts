// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration, NodeLike } from 'typed-xmpp/node/v1'
import { L4OtherNote } from '../l4-other-0/l4-other-0.ts'

const l4OrderDeclaration: Declaration = {
  namespace: 'urn:xmpp:l4:0',
  name: 'order',
  fields: {
    note: { kind: 'child', of: () => L4OtherNote },
  },
  any: { namespaces: '##other', before: 'note' },
}

/** `<order xmlns='urn:xmpp:l4:0'><note/></order>` */
export class L4Order extends Node<{
  wire: 'urn:xmpp:l4:0 order'
  init: L4OrderInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = l4OrderDeclaration
  declare static readonly builder: () => L4OrderBuilder
  /** Child `note`. */
  declare readonly note: L4OtherNote | undefined

  constructor(init?: L4OrderInit, content?: Content) {
    super(content)
    const v = take(l4OrderDeclaration, init)
    this.note = v[0]
  }
}

/** What a new {@link L4Order} is made of. */
export interface L4OrderInit {
  /** Child `note`. */
  readonly note?: NodeLike<L4OtherNote> | undefined
}

/** Builds a {@link L4Order}. */
export interface L4OrderBuilder extends Builder<never> {
  /** Child `note`. */
  note(value: NodeLike<L4OtherNote>): this
  add(...content: Content): this
  build(): L4Order
}
