// Code generated from schemas/xep-0030/disco-items.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
} from '../../runtime/node/v1.ts'

const discoItemsDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/disco#items',
  name: 'query',
  section: 'XEP-0030 §4.1',
  fields: {
    node: { kind: 'attribute' },
    items: { kind: 'children', of: () => DiscoItem },
  },
  any: { namespaces: '##other' },
  answers: { get: () => DiscoItems },
}

/**
 * In a get, empty: what belongs to you? In the result: the items, or none, which is not an error
 * (XEP-0030 §4.1).
 *
 * `<query xmlns='http://jabber.org/protocol/disco#items' …><item/></query>`
 *
 * @see [XEP-0030 §4.1](https://xmpp.org/extensions/xep-0030.html)
 */
export class DiscoItems extends Node<{
  wire: 'http://jabber.org/protocol/disco#items query'
  init: DiscoItemsInit
  in: { 'iq-get': true; 'iq-result': true }
  answer: { get: DiscoItems }
}> {
  static override readonly declaration: Declaration = discoItemsDeclaration
  declare static readonly builder: () => DiscoItemsBuilder
  /** Attribute `node`: Asks for the items below a part of the entity; the answer repeats it. */
  declare readonly node: string | undefined
  /**
   * Children `item`: One entity or part, to be asked in turn with disco#info at its JID and node.
   */
  declare readonly items: readonly DiscoItem[]

  constructor(init?: DiscoItemsInit, content?: Content) {
    super(content)
    const v = take(discoItemsDeclaration, init)
    this.node = v[0]
    this.items = v[1]
  }
}

/** What a new {@link DiscoItems} is made of. */
export interface DiscoItemsInit {
  /** Attribute `node`: Asks for the items below a part of the entity; the answer repeats it. */
  readonly node?: string | undefined
  /**
   * Children `item`: One entity or part, to be asked in turn with disco#info at its JID and node.
   */
  readonly items?: readonly NodeLike<DiscoItem>[] | undefined
}

/** Builds a {@link DiscoItems}. */
export interface DiscoItemsBuilder extends Builder<never> {
  /** Attribute `node`: Asks for the items below a part of the entity; the answer repeats it. */
  node(value: string): this
  /**
   * Children `item`: One entity or part, to be asked in turn with disco#info at its JID and node.
   */
  items(value: readonly NodeLike<DiscoItem>[]): this
  /**
   * Adds content: Extensions of the answer, such as the place in a long list that is fetched page
   * by page (XEP-0059).
   */
  add(...content: Content): this
  build(): DiscoItems
}

const discoItemDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/disco#items',
  name: 'item',
  local: true,
  section: 'XEP-0030 §4.1',
  fields: {
    jid: { kind: 'attribute', type: 'jid', required: true },
    node: { kind: 'attribute' },
    name: { kind: 'attribute' },
  },
}

/**
 * One entity or part, to be asked in turn with disco#info at its JID and node.
 *
 * `<item xmlns='http://jabber.org/protocol/disco#items' jid='…' …/>`
 *
 * @see [XEP-0030 §4.1](https://xmpp.org/extensions/xep-0030.html)
 */
export class DiscoItem extends Node<{
  wire: 'http://jabber.org/protocol/disco#items item'
  init: DiscoItemInit
  in: object
}> {
  static override readonly declaration: Declaration = discoItemDeclaration
  declare static readonly builder: () => DiscoItemBuilder
  /**
   * Attribute `jid`, required: The address to ask about the item. It may be that of the answering
   * entity itself, the node telling the parts apart.
   */
  declare readonly jid: Jid
  /**
   * Attribute `node`: Names the part of the entity where the JID alone does not; repeat it when
   * asking.
   */
  declare readonly node: string | undefined
  /** Attribute `name`: A name of the item for people. */
  declare readonly name: string | undefined

  constructor(init: DiscoItemInit, content?: Content) {
    super(content)
    const v = take(discoItemDeclaration, init)
    this.jid = v[0]
    this.node = v[1]
    this.name = v[2]
  }
}

/** What a new {@link DiscoItem} is made of. */
export interface DiscoItemInit {
  /**
   * Attribute `jid`, required: The address to ask about the item. It may be that of the answering
   * entity itself, the node telling the parts apart.
   */
  readonly jid: JidLike
  /**
   * Attribute `node`: Names the part of the entity where the JID alone does not; repeat it when
   * asking.
   */
  readonly node?: string | undefined
  /** Attribute `name`: A name of the item for people. */
  readonly name?: string | undefined
}

/** Builds a {@link DiscoItem}; `build()` needs `jid` first. */
export interface DiscoItemBuilder<out Missing extends string = 'jid'> extends Builder<Missing> {
  /**
   * Attribute `jid`, required: The address to ask about the item. It may be that of the answering
   * entity itself, the node telling the parts apart.
   */
  jid(value: JidLike): DiscoItemBuilder<Exclude<Missing, 'jid'>>
  /**
   * Attribute `node`: Names the part of the entity where the JID alone does not; repeat it when
   * asking.
   */
  node(value: string): this
  /** Attribute `name`: A name of the item for people. */
  name(value: string): this
  add(...content: Content): this
  build(this: DiscoItemBuilder<never>): DiscoItem
}
