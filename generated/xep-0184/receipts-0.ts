// Code generated from schemas/xep-0184/receipts-0.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const receipt0RequestDeclaration: Declaration = {
  namespace: 'http://www.xmpp.org/extensions/xep-0184.html#ns',
  name: 'request',
  fields: {},
}

/**
 * Asks for a receipt of the message it stands in.
 *
 * `<request xmlns='http://www.xmpp.org/extensions/xep-0184.html#ns'/>`
 *
 * @see [XEP-0184](https://xmpp.org/extensions/attic/xep-0184-0.4.html)
 */
export class Receipt0Request extends Node<{
  wire: 'http://www.xmpp.org/extensions/xep-0184.html#ns request'
  init: Receipt0RequestInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = receipt0RequestDeclaration
  declare static readonly builder: () => Receipt0RequestBuilder

  constructor(init?: Receipt0RequestInit, content?: Content) {
    super(content)
    take(receipt0RequestDeclaration, init)
  }
}

/** What a new {@link Receipt0Request} is made of. */
export type Receipt0RequestInit = Readonly<Record<string, never>>

/** Builds a {@link Receipt0Request}. */
export interface Receipt0RequestBuilder extends Builder<never> {
  add(...content: Content): this
  build(): Receipt0Request
}

const receipt0ReceivedDeclaration: Declaration = {
  namespace: 'http://www.xmpp.org/extensions/xep-0184.html#ns',
  name: 'received',
  fields: {},
}

/**
 * The receipt, in a message with the id of the one that was received.
 *
 * `<received xmlns='http://www.xmpp.org/extensions/xep-0184.html#ns'/>`
 *
 * @see [XEP-0184](https://xmpp.org/extensions/attic/xep-0184-0.4.html)
 */
export class Receipt0Received extends Node<{
  wire: 'http://www.xmpp.org/extensions/xep-0184.html#ns received'
  init: Receipt0ReceivedInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = receipt0ReceivedDeclaration
  declare static readonly builder: () => Receipt0ReceivedBuilder

  constructor(init?: Receipt0ReceivedInit, content?: Content) {
    super(content)
    take(receipt0ReceivedDeclaration, init)
  }
}

/** What a new {@link Receipt0Received} is made of. */
export type Receipt0ReceivedInit = Readonly<Record<string, never>>

/** Builds a {@link Receipt0Received}. */
export interface Receipt0ReceivedBuilder extends Builder<never> {
  add(...content: Content): this
  build(): Receipt0Received
}
