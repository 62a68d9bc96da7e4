// Code generated from schemas/xep-0033/addresses.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
} from '../../runtime/node/v1.ts'

/**
 * What an address is (XEP-0033 §4.6).
 *
 * - `bcc`: Gets the stanza without others being told.
 * - `cc`: Gets the stanza as well.
 * - `noreply`: Nobody: it is not to be answered.
 * - `ofrom`: The first sender, where the stanza was sent on.
 * - `replyroom`: The room to answer in.
 * - `replyto`: The one to answer to.
 * - `to`: Gets the stanza.
 */
export type Type = 'bcc' | 'cc' | 'noreply' | 'ofrom' | 'replyroom' | 'replyto' | 'to'

/** The values of {@link Type}, in the order of the schema. */
export const types: readonly Type[] = [
  'bcc',
  'cc',
  'noreply',
  'ofrom',
  'replyroom',
  'replyto',
  'to',
]

const addressesDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/address',
  name: 'addresses',
  section: 'XEP-0033 §4',
  fields: {
    addresses: { kind: 'children', of: () => Address, min: 1 },
  },
}

/**
 * All addresses of the stanza, as those of mail (XEP-0033 §4).
 *
 * `<addresses xmlns='http://jabber.org/protocol/address'><address/></addresses>`
 *
 * @see [XEP-0033 §4](https://xmpp.org/extensions/xep-0033.html)
 */
export class Addresses extends Node<{
  wire: 'http://jabber.org/protocol/address addresses'
  init: AddressesInit
  in: { message: true; presence: true }
}> {
  static override readonly declaration: Declaration = addressesDeclaration
  declare static readonly builder: () => AddressesBuilder
  /** Children `address`: An address, by its JID or otherwise. */
  declare readonly addresses: readonly Address[]

  constructor(init: AddressesInit, content?: Content) {
    super(content)
    const v = take(addressesDeclaration, init)
    this.addresses = v[0]
  }
}

/** What a new {@link Addresses} is made of. */
export interface AddressesInit {
  /** Children `address`: An address, by its JID or otherwise. */
  readonly addresses: readonly NodeLike<Address>[]
}

/** Builds a {@link Addresses}; `build()` needs `addresses` first. */
export interface AddressesBuilder<out Missing extends string = 'addresses'>
  extends Builder<Missing> {
  /** Children `address`: An address, by its JID or otherwise. */
  addresses(value: readonly NodeLike<Address>[]): AddressesBuilder<Exclude<Missing, 'addresses'>>
  add(...content: Content): this
  build(this: AddressesBuilder<never>): Addresses
}

const addressDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/address',
  name: 'address',
  local: true,
  section: 'XEP-0033 §4',
  fields: {
    delivered: { kind: 'attribute', type: 'boolean', facets: { patterns: ['true'] } },
    description: { kind: 'attribute', name: 'desc' },
    jid: { kind: 'attribute', type: 'jid' },
    node: { kind: 'attribute' },
    type: { kind: 'attribute', type: 'token', values: types, required: true },
    uri: { kind: 'attribute', type: 'uri' },
  },
  any: { namespaces: '##other' },
}

/**
 * An address, by its JID or otherwise.
 *
 * `<address xmlns='http://jabber.org/protocol/address' …/>`
 *
 * @see [XEP-0033 §4](https://xmpp.org/extensions/xep-0033.html)
 */
export class Address extends Node<{
  wire: 'http://jabber.org/protocol/address address'
  init: AddressInit
  in: object
}> {
  static override readonly declaration: Declaration = addressDeclaration
  declare static readonly builder: () => AddressBuilder
  /**
   * Attribute `delivered`: True where a service has taken care of the address, so that no other one
   * sends there again (XEP-0033 §4.5); otherwise absent. Whoever answers leaves it out (XEP-0033
   * §8).
   */
  declare readonly delivered: boolean | undefined
  /** Attribute `desc`: The name of the person, in words. */
  declare readonly description: string | undefined
  /** Attribute `jid`: The JID. */
  declare readonly jid: Jid | undefined
  /** Attribute `node`: A node of service discovery at the JID. */
  declare readonly node: string | undefined
  /**
   * Attribute `type`, required: What the address is. One of `bcc`, `cc`, `noreply`, `ofrom`,
   * `replyroom`, `replyto`, `to`.
   */
  declare readonly type: Type
  /** Attribute `uri`: An address outside of XMPP; only without a JID. */
  declare readonly uri: string | undefined

  constructor(init: AddressInit, content?: Content) {
    super(content)
    const v = take(addressDeclaration, init)
    this.delivered = v[0]
    this.description = v[1]
    this.jid = v[2]
    this.node = v[3]
    this.type = v[4]
    this.uri = v[5]
  }
}

/** What a new {@link Address} is made of. */
export interface AddressInit {
  /**
   * Attribute `delivered`: True where a service has taken care of the address, so that no other one
   * sends there again (XEP-0033 §4.5); otherwise absent. Whoever answers leaves it out (XEP-0033
   * §8).
   */
  readonly delivered?: boolean | undefined
  /** Attribute `desc`: The name of the person, in words. */
  readonly description?: string | undefined
  /** Attribute `jid`: The JID. */
  readonly jid?: JidLike | undefined
  /** Attribute `node`: A node of service discovery at the JID. */
  readonly node?: string | undefined
  /**
   * Attribute `type`, required: What the address is. One of `bcc`, `cc`, `noreply`, `ofrom`,
   * `replyroom`, `replyto`, `to`.
   */
  readonly type: Type
  /** Attribute `uri`: An address outside of XMPP; only without a JID. */
  readonly uri?: string | undefined
}

/** Builds a {@link Address}; `build()` needs `type` first. */
export interface AddressBuilder<out Missing extends string = 'type'> extends Builder<Missing> {
  /**
   * Attribute `delivered`: True where a service has taken care of the address, so that no other one
   * sends there again (XEP-0033 §4.5); otherwise absent. Whoever answers leaves it out (XEP-0033
   * §8).
   */
  delivered(value: boolean): this
  /** Attribute `desc`: The name of the person, in words. */
  description(value: string): this
  /** Attribute `jid`: The JID. */
  jid(value: JidLike): this
  /** Attribute `node`: A node of service discovery at the JID. */
  node(value: string): this
  /**
   * Attribute `type`, required: What the address is. One of `bcc`, `cc`, `noreply`, `ofrom`,
   * `replyroom`, `replyto`, `to`.
   */
  type(value: Type): AddressBuilder<Exclude<Missing, 'type'>>
  /** Attribute `uri`: An address outside of XMPP; only without a JID. */
  uri(value: string): this
  /** Adds content: More about the address (XEP-0033 §4.7). */
  add(...content: Content): this
  build(this: AddressBuilder<never>): Address
}
