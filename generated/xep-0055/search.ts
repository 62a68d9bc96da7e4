// Code generated from schemas/xep-0055/search.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
} from '../../runtime/node/v1.ts'
import { DataForm } from '../xep-0004/data-forms.ts'
import { ResultSet } from '../xep-0059/result-set.ts'

const searchDeclaration: Declaration = {
  namespace: 'jabber:iq:search',
  name: 'query',
  section: 'XEP-0055 §2.1',
  fields: {
    instructions: { kind: 'childText' },
    first: { kind: 'childText' },
    last: { kind: 'childText' },
    nick: { kind: 'childText' },
    email: { kind: 'childText' },
    items: { kind: 'children', of: () => SearchItem },
    form: { kind: 'child', of: () => DataForm },
    resultSet: { kind: 'child', of: () => ResultSet },
  },
  answers: { get: () => Search, set: () => Search },
}

/**
 * In a get, empty: by what can be searched? In a set: who fits this? The result of both is of the
 * same kind (XEP-0055 §2.1).
 *
 * `<query xmlns='jabber:iq:search'><instructions/><first/><last/><nick/><email/><item/><x/>…</query>`
 *
 * @see [XEP-0055 §2.1](https://xmpp.org/extensions/xep-0055.html)
 */
export class Search extends Node<{
  wire: 'jabber:iq:search query'
  init: SearchInit
  in: { 'iq-get': true; 'iq-set': true; 'iq-result': true }
  answer: { get: Search; set: Search }
}> {
  static override readonly declaration: Declaration = searchDeclaration
  declare static readonly builder: () => SearchBuilder
  /** Child `instructions`: What to fill in, in words. */
  declare readonly instructions: string | undefined
  /** Child `first`: The given name. */
  declare readonly first: string | undefined
  /** Child `last`: The family name. */
  declare readonly last: string | undefined
  /** Child `nick`: The nickname. */
  declare readonly nick: string | undefined
  /** Child `email`: The email address. */
  declare readonly email: string | undefined
  /** Children `item`: In the result of a set: somebody who fits. */
  declare readonly items: readonly SearchItem[]
  /** Child `x`: More fields than the four, as a form of the type jabber:iq:search (XEP-0055 §3). */
  declare readonly form: DataForm | undefined
  /** Child `set`: Which page of those who fit (XEP-0059). */
  declare readonly resultSet: ResultSet | undefined

  constructor(init?: SearchInit, content?: Content) {
    super(content)
    const v = take(searchDeclaration, init)
    this.instructions = v[0]
    this.first = v[1]
    this.last = v[2]
    this.nick = v[3]
    this.email = v[4]
    this.items = v[5]
    this.form = v[6]
    this.resultSet = v[7]
  }
}

/** What a new {@link Search} is made of. */
export interface SearchInit {
  /** Child `instructions`: What to fill in, in words. */
  readonly instructions?: string | undefined
  /** Child `first`: The given name. */
  readonly first?: string | undefined
  /** Child `last`: The family name. */
  readonly last?: string | undefined
  /** Child `nick`: The nickname. */
  readonly nick?: string | undefined
  /** Child `email`: The email address. */
  readonly email?: string | undefined
  /** Children `item`: In the result of a set: somebody who fits. */
  readonly items?: readonly NodeLike<SearchItem>[] | undefined
  /** Child `x`: More fields than the four, as a form of the type jabber:iq:search (XEP-0055 §3). */
  readonly form?: NodeLike<DataForm> | undefined
  /** Child `set`: Which page of those who fit (XEP-0059). */
  readonly resultSet?: NodeLike<ResultSet> | undefined
}

/** Builds a {@link Search}. */
export interface SearchBuilder extends Builder<never> {
  /** Child `instructions`: What to fill in, in words. */
  instructions(value: string): this
  /** Child `first`: The given name. */
  first(value: string): this
  /** Child `last`: The family name. */
  last(value: string): this
  /** Child `nick`: The nickname. */
  nick(value: string): this
  /** Child `email`: The email address. */
  email(value: string): this
  /** Children `item`: In the result of a set: somebody who fits. */
  items(value: readonly NodeLike<SearchItem>[]): this
  /** Child `x`: More fields than the four, as a form of the type jabber:iq:search (XEP-0055 §3). */
  form(value: NodeLike<DataForm>): this
  /** Child `set`: Which page of those who fit (XEP-0059). */
  resultSet(value: NodeLike<ResultSet>): this
  add(...content: Content): this
  build(): Search
}

const searchItemDeclaration: Declaration = {
  namespace: 'jabber:iq:search',
  name: 'item',
  local: true,
  section: 'XEP-0055 §2.1',
  fields: {
    jid: { kind: 'attribute', type: 'jid', required: true },
    first: { kind: 'childText' },
    last: { kind: 'childText' },
    nick: { kind: 'childText' },
    email: { kind: 'childText' },
  },
}

/**
 * In the result of a set: somebody who fits.
 *
 * `<item xmlns='jabber:iq:search' jid='…'><first/><last/><nick/><email/></item>`
 *
 * @see [XEP-0055 §2.1](https://xmpp.org/extensions/xep-0055.html)
 */
export class SearchItem extends Node<{
  wire: 'jabber:iq:search item'
  init: SearchItemInit
  in: object
}> {
  static override readonly declaration: Declaration = searchItemDeclaration
  declare static readonly builder: () => SearchItemBuilder
  /** Attribute `jid`, required: Who it is. */
  declare readonly jid: Jid
  /** Child `first`: The given name. */
  declare readonly first: string | undefined
  /** Child `last`: The family name. */
  declare readonly last: string | undefined
  /** Child `nick`: The nickname. */
  declare readonly nick: string | undefined
  /** Child `email`: The email address. */
  declare readonly email: string | undefined

  constructor(init: SearchItemInit, content?: Content) {
    super(content)
    const v = take(searchItemDeclaration, init)
    this.jid = v[0]
    this.first = v[1]
    this.last = v[2]
    this.nick = v[3]
    this.email = v[4]
  }
}

/** What a new {@link SearchItem} is made of. */
export interface SearchItemInit {
  /** Attribute `jid`, required: Who it is. */
  readonly jid: JidLike
  /** Child `first`: The given name. */
  readonly first?: string | undefined
  /** Child `last`: The family name. */
  readonly last?: string | undefined
  /** Child `nick`: The nickname. */
  readonly nick?: string | undefined
  /** Child `email`: The email address. */
  readonly email?: string | undefined
}

/** Builds a {@link SearchItem}; `build()` needs `jid` first. */
export interface SearchItemBuilder<out Missing extends string = 'jid'> extends Builder<Missing> {
  /** Attribute `jid`, required: Who it is. */
  jid(value: JidLike): SearchItemBuilder<Exclude<Missing, 'jid'>>
  /** Child `first`: The given name. */
  first(value: string): this
  /** Child `last`: The family name. */
  last(value: string): this
  /** Child `nick`: The nickname. */
  nick(value: string): this
  /** Child `email`: The email address. */
  email(value: string): this
  add(...content: Content): this
  build(this: SearchItemBuilder<never>): SearchItem
}
