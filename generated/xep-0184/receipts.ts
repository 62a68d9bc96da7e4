// Code generated from schemas/xep-0184/receipts.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const receiptRequestDeclaration: Declaration = {
  namespace: 'urn:xmpp:receipts',
  name: 'request',
  section: 'XEP-0184 §7',
  fields: {},
}

/**
 * Asks for a receipt of the message it stands in, which must have an id. Not for messages to rooms,
 * and never in a receipt (XEP-0184 §5 and §7).
 *
 * `<request xmlns='urn:xmpp:receipts'/>`
 *
 * @see [XEP-0184 §7](https://xmpp.org/extensions/xep-0184.html)
 */
export class ReceiptRequest extends Node<{
  wire: 'urn:xmpp:receipts request'
  init: ReceiptRequestInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = receiptRequestDeclaration
  declare static readonly builder: () => ReceiptRequestBuilder

  constructor(init?: ReceiptRequestInit, content?: Content) {
    super(content)
    take(receiptRequestDeclaration, init)
  }
}

/** What a new {@link ReceiptRequest} is made of. */
export type ReceiptRequestInit = Readonly<Record<string, never>>

/** Builds a {@link ReceiptRequest}. */
export interface ReceiptRequestBuilder extends Builder<never> {
  add(...content: Content): this
  build(): ReceiptRequest
}

const receiptReceivedDeclaration: Declaration = {
  namespace: 'urn:xmpp:receipts',
  name: 'received',
  section: 'XEP-0184 §7',
  fields: {
    id: { kind: 'attribute', required: true },
  },
}

/**
 * The receipt: the message with this id reached a client. It goes to the sender of that message,
 * with the same type (XEP-0184 §7).
 *
 * `<received xmlns='urn:xmpp:receipts' id='…'/>`
 *
 * @see [XEP-0184 §7](https://xmpp.org/extensions/xep-0184.html)
 */
export class ReceiptReceived extends Node<{
  wire: 'urn:xmpp:receipts received'
  init: ReceiptReceivedInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = receiptReceivedDeclaration
  declare static readonly builder: () => ReceiptReceivedBuilder
  /** Attribute `id`, required: The id of the message that was received. */
  declare readonly id: string

  constructor(init: ReceiptReceivedInit, content?: Content) {
    super(content)
    const v = take(receiptReceivedDeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link ReceiptReceived} is made of. */
export interface ReceiptReceivedInit {
  /** Attribute `id`, required: The id of the message that was received. */
  readonly id: string
}

/** Builds a {@link ReceiptReceived}; `build()` needs `id` first. */
export interface ReceiptReceivedBuilder<out Missing extends string = 'id'>
  extends Builder<Missing> {
  /** Attribute `id`, required: The id of the message that was received. */
  id(value: string): ReceiptReceivedBuilder<Exclude<Missing, 'id'>>
  add(...content: Content): this
  build(this: ReceiptReceivedBuilder<never>): ReceiptReceived
}
