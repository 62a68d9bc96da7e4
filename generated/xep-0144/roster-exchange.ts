// Code generated from schemas/xep-0144/roster-exchange.xsd; DO NOT EDIT.
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
 * What to do about a contact (XEP-0144 §3).
 *
 * - `add`: Put the contact in the list.
 * - `delete`: Take the contact from the list.
 * - `modify`: Change the name or groups of the contact.
 */
export type RosterExchangeAction = 'add' | 'delete' | 'modify'

/** The values of {@link RosterExchangeAction}, in the order of the schema. */
export const rosterExchangeActions: readonly RosterExchangeAction[] = ['add', 'delete', 'modify']

const rosterExchangeDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/rosterx',
  name: 'x',
  section: 'XEP-0144 §3',
  fields: {
    items: { kind: 'children', of: () => RosterExchangeItem, min: 1 },
  },
  answers: { set: 'empty' },
}

/**
 * Suggested changes (XEP-0144 §3).
 *
 * `<x xmlns='http://jabber.org/protocol/rosterx'><item/></x>`
 *
 * @see [XEP-0144 §3](https://xmpp.org/extensions/xep-0144.html)
 */
export class RosterExchange extends Node<{
  wire: 'http://jabber.org/protocol/rosterx x'
  init: RosterExchangeInit
  in: { message: true; 'iq-set': true }
  answer: { set: undefined }
}> {
  static override readonly declaration: Declaration = rosterExchangeDeclaration
  declare static readonly builder: () => RosterExchangeBuilder
  /** Children `item`: A contact and what to do about it. */
  declare readonly items: readonly RosterExchangeItem[]

  constructor(init: RosterExchangeInit, content?: Content) {
    super(content)
    const v = take(rosterExchangeDeclaration, init)
    this.items = v[0]
  }
}

/** What a new {@link RosterExchange} is made of. */
export interface RosterExchangeInit {
  /** Children `item`: A contact and what to do about it. */
  readonly items: readonly NodeLike<RosterExchangeItem>[]
}

/** Builds a {@link RosterExchange}; `build()` needs `items` first. */
export interface RosterExchangeBuilder<out Missing extends string = 'items'>
  extends Builder<Missing> {
  /** Children `item`: A contact and what to do about it. */
  items(
    value: readonly NodeLike<RosterExchangeItem>[],
  ): RosterExchangeBuilder<Exclude<Missing, 'items'>>
  add(...content: Content): this
  build(this: RosterExchangeBuilder<never>): RosterExchange
}

const rosterExchangeItemDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/rosterx',
  name: 'item',
  local: true,
  section: 'XEP-0144 §3.1',
  fields: {
    action: { kind: 'attribute', type: 'token', values: rosterExchangeActions, default: 'add' },
    jid: { kind: 'attribute', type: 'jid', required: true },
    name: { kind: 'attribute' },
    groups: { kind: 'childTexts', name: 'group' },
  },
}

/**
 * A contact and what to do about it.
 *
 * `<item xmlns='http://jabber.org/protocol/rosterx' action='…' …><group/></item>`
 *
 * @see [XEP-0144 §3.1](https://xmpp.org/extensions/xep-0144.html)
 */
export class RosterExchangeItem extends Node<{
  wire: 'http://jabber.org/protocol/rosterx item'
  init: RosterExchangeItemInit
  in: object
}> {
  static override readonly declaration: Declaration = rosterExchangeItemDeclaration
  declare static readonly builder: () => RosterExchangeItemBuilder
  /** Attribute `action`: What to do. Default: `add`. One of `add`, `delete`, `modify`. */
  declare readonly action: RosterExchangeAction
  /** Attribute `jid`, required: The contact. */
  declare readonly jid: Jid
  /** Attribute `name`: The name of the contact. */
  declare readonly name: string | undefined
  /** Children `group`: A group of the contact. */
  declare readonly groups: readonly string[]

  constructor(init: RosterExchangeItemInit, content?: Content) {
    super(content)
    const v = take(rosterExchangeItemDeclaration, init)
    this.action = v[0]
    this.jid = v[1]
    this.name = v[2]
    this.groups = v[3]
  }
}

/** What a new {@link RosterExchangeItem} is made of. */
export interface RosterExchangeItemInit {
  /** Attribute `action`: What to do. Default: `add`. One of `add`, `delete`, `modify`. */
  readonly action?: RosterExchangeAction | undefined
  /** Attribute `jid`, required: The contact. */
  readonly jid: JidLike
  /** Attribute `name`: The name of the contact. */
  readonly name?: string | undefined
  /** Children `group`: A group of the contact. */
  readonly groups?: readonly string[] | undefined
}

/** Builds a {@link RosterExchangeItem}; `build()` needs `jid` first. */
export interface RosterExchangeItemBuilder<out Missing extends string = 'jid'>
  extends Builder<Missing> {
  /** Attribute `action`: What to do. Default: `add`. One of `add`, `delete`, `modify`. */
  action(value: RosterExchangeAction): this
  /** Attribute `jid`, required: The contact. */
  jid(value: JidLike): RosterExchangeItemBuilder<Exclude<Missing, 'jid'>>
  /** Attribute `name`: The name of the contact. */
  name(value: string): this
  /** Children `group`: A group of the contact. */
  groups(value: readonly string[]): this
  add(...content: Content): this
  build(this: RosterExchangeItemBuilder<never>): RosterExchangeItem
}
