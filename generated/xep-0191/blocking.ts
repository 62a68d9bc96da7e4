// Code generated from schemas/xep-0191/blocking.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
} from '../../runtime/node/v1.ts'

const blocklistDeclaration: Declaration = {
  namespace: 'urn:xmpp:blocking',
  name: 'blocklist',
  section: 'XEP-0191 §3.2',
  fields: {
    items: { kind: 'children', of: () => BlockItem },
  },
  answers: { get: () => Blocklist },
}

/**
 * In a get, empty: whom have I blocked? In the result: all blocked JIDs, or none (XEP-0191 §3.2).
 *
 * `<blocklist xmlns='urn:xmpp:blocking'><item/></blocklist>`
 *
 * @see [XEP-0191 §3.2](https://xmpp.org/extensions/xep-0191.html)
 */
export class Blocklist extends Node<{
  wire: 'urn:xmpp:blocking blocklist'
  init: BlocklistInit
  in: { 'iq-get': true; 'iq-result': true }
  answer: { get: Blocklist }
}> {
  static override readonly declaration: Declaration = blocklistDeclaration
  declare static readonly builder: () => BlocklistBuilder
  /**
   * Children `item`: A JID: a full JID, a bare JID with all its resources, or a domain with all in
   * it.
   */
  declare readonly items: readonly BlockItem[]

  constructor(init?: BlocklistInit, content?: Content) {
    super(content)
    const v = take(blocklistDeclaration, init)
    this.items = v[0]
  }
}

/** What a new {@link Blocklist} is made of. */
export interface BlocklistInit {
  /**
   * Children `item`: A JID: a full JID, a bare JID with all its resources, or a domain with all in
   * it.
   */
  readonly items?: readonly NodeLike<BlockItem>[] | undefined
}

/** Builds a {@link Blocklist}. */
export interface BlocklistBuilder extends Builder<never> {
  /**
   * Children `item`: A JID: a full JID, a bare JID with all its resources, or a domain with all in
   * it.
   */
  items(value: readonly NodeLike<BlockItem>[]): this
  add(...content: Content): this
  build(): Blocklist
}

const blockDeclaration: Declaration = {
  namespace: 'urn:xmpp:blocking',
  name: 'block',
  section: 'XEP-0191 §3.3',
  fields: {
    items: { kind: 'children', of: () => BlockItem, min: 1 },
  },
  answers: { set: 'empty' },
}

/**
 * In a set from a client: block these too. In a set from the server: another client has blocked
 * them; take it only from the own account (XEP-0191 §3.3).
 *
 * `<block xmlns='urn:xmpp:blocking'><item/></block>`
 *
 * @see [XEP-0191 §3.3](https://xmpp.org/extensions/xep-0191.html)
 */
export class Block extends Node<{
  wire: 'urn:xmpp:blocking block'
  init: BlockInit
  in: { 'iq-set': true }
  answer: { set: undefined }
}> {
  static override readonly declaration: Declaration = blockDeclaration
  declare static readonly builder: () => BlockBuilder
  /**
   * Children `item`: A JID: a full JID, a bare JID with all its resources, or a domain with all in
   * it.
   */
  declare readonly items: readonly BlockItem[]

  constructor(init: BlockInit, content?: Content) {
    super(content)
    const v = take(blockDeclaration, init)
    this.items = v[0]
  }
}

/** What a new {@link Block} is made of. */
export interface BlockInit {
  /**
   * Children `item`: A JID: a full JID, a bare JID with all its resources, or a domain with all in
   * it.
   */
  readonly items: readonly NodeLike<BlockItem>[]
}

/** Builds a {@link Block}; `build()` needs `items` first. */
export interface BlockBuilder<out Missing extends string = 'items'> extends Builder<Missing> {
  /**
   * Children `item`: A JID: a full JID, a bare JID with all its resources, or a domain with all in
   * it.
   */
  items(value: readonly NodeLike<BlockItem>[]): BlockBuilder<Exclude<Missing, 'items'>>
  add(...content: Content): this
  build(this: BlockBuilder<never>): Block
}

const unblockDeclaration: Declaration = {
  namespace: 'urn:xmpp:blocking',
  name: 'unblock',
  section: 'XEP-0191 §3.4',
  fields: {
    items: { kind: 'children', of: () => BlockItem },
  },
  answers: { set: 'empty' },
}

/**
 * In a set from a client: unblock these, or all where none is named. In a set from the server:
 * another client has done so; take it only from the own account (XEP-0191 §3.4 and §3.5).
 *
 * `<unblock xmlns='urn:xmpp:blocking'><item/></unblock>`
 *
 * @see [XEP-0191 §3.4](https://xmpp.org/extensions/xep-0191.html)
 */
export class Unblock extends Node<{
  wire: 'urn:xmpp:blocking unblock'
  init: UnblockInit
  in: { 'iq-set': true }
  answer: { set: undefined }
}> {
  static override readonly declaration: Declaration = unblockDeclaration
  declare static readonly builder: () => UnblockBuilder
  /**
   * Children `item`: A JID: a full JID, a bare JID with all its resources, or a domain with all in
   * it.
   */
  declare readonly items: readonly BlockItem[]

  constructor(init?: UnblockInit, content?: Content) {
    super(content)
    const v = take(unblockDeclaration, init)
    this.items = v[0]
  }
}

/** What a new {@link Unblock} is made of. */
export interface UnblockInit {
  /**
   * Children `item`: A JID: a full JID, a bare JID with all its resources, or a domain with all in
   * it.
   */
  readonly items?: readonly NodeLike<BlockItem>[] | undefined
}

/** Builds a {@link Unblock}. */
export interface UnblockBuilder extends Builder<never> {
  /**
   * Children `item`: A JID: a full JID, a bare JID with all its resources, or a domain with all in
   * it.
   */
  items(value: readonly NodeLike<BlockItem>[]): this
  add(...content: Content): this
  build(): Unblock
}

const blockItemDeclaration: Declaration = {
  namespace: 'urn:xmpp:blocking',
  name: 'item',
  section: 'XEP-0191 §3.3',
  fields: {
    jid: { kind: 'attribute', type: 'jid', required: true },
  },
  any: { namespaces: '##other' },
}

/**
 * One JID to block or unblock.
 *
 * `<item xmlns='urn:xmpp:blocking' jid='…'/>`
 *
 * @see [XEP-0191 §3.3](https://xmpp.org/extensions/xep-0191.html)
 */
export class BlockItem extends Node<{
  wire: 'urn:xmpp:blocking item'
  init: BlockItemInit
  in: object
}> {
  static override readonly declaration: Declaration = blockItemDeclaration
  declare static readonly builder: () => BlockItemBuilder
  /**
   * Attribute `jid`, required: The JID; a more exact one matches before a wider one (XEP-0191 §6).
   */
  declare readonly jid: Jid

  constructor(init: BlockItemInit, content?: Content) {
    super(content)
    const v = take(blockItemDeclaration, init)
    this.jid = v[0]
  }
}

/** What a new {@link BlockItem} is made of. */
export interface BlockItemInit {
  /**
   * Attribute `jid`, required: The JID; a more exact one matches before a wider one (XEP-0191 §6).
   */
  readonly jid: JidLike
}

/** Builds a {@link BlockItem}; `build()` needs `jid` first. */
export interface BlockItemBuilder<out Missing extends string = 'jid'> extends Builder<Missing> {
  /**
   * Attribute `jid`, required: The JID; a more exact one matches before a wider one (XEP-0191 §6).
   */
  jid(value: JidLike): BlockItemBuilder<Exclude<Missing, 'jid'>>
  /** Adds content: Why it is blocked, such as a report of spam (XEP-0377). */
  add(...content: Content): this
  build(this: BlockItemBuilder<never>): BlockItem
}
