// Code generated from schemas/xep-0433/channel-search.xsd; DO NOT EDIT.
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

/**
 * Whether a channel is open. Services send the element without text too, which says that it is.
 *
 * - `''`: It is open.
 * - `0`: It is not open.
 * - `1`: It is open.
 * - `false`: It is not open.
 * - `true`: It is open.
 */
export type ChannelSearchOpen = '' | '0' | '1' | 'false' | 'true'

/** The values of {@link ChannelSearchOpen}, in the order of the schema. */
export const channelSearchOpens: readonly ChannelSearchOpen[] = ['', '0', '1', 'false', 'true']

/**
 * The kinds of chat.
 *
 * - `xep-0045`: A room of Multi-User Chat.
 * - `xep-0369`: A channel of MIX.
 */
export type ChannelSearchServiceType = 'xep-0045' | 'xep-0369'

/** The values of {@link ChannelSearchServiceType}, in the order of the schema. */
export const channelSearchServiceTypes: readonly ChannelSearchServiceType[] = [
  'xep-0045',
  'xep-0369',
]

const channelSearchDeclaration: Declaration = {
  namespace: 'urn:xmpp:channel-search:0:search',
  name: 'search',
  section: 'XEP-0433 §4.2',
  fields: {
    form: { kind: 'child', of: () => DataForm },
    resultSet: { kind: 'child', of: () => ResultSet },
  },
  answers: { get: [() => ChannelSearch, () => ChannelSearchResult] },
}

/**
 * Empty: by which fields can be searched? The result holds the form. With the form filled in:
 * search; then a result is the answer (XEP-0433 §4.2).
 *
 * `<search xmlns='urn:xmpp:channel-search:0:search'><x/><set/></search>`
 *
 * @see [XEP-0433 §4.2](https://xmpp.org/extensions/xep-0433.html)
 */
export class ChannelSearch extends Node<{
  wire: 'urn:xmpp:channel-search:0:search search'
  init: ChannelSearchInit
  in: { 'iq-get': true; 'iq-result': true }
  answer: { get: ChannelSearch | ChannelSearchResult }
}> {
  static override readonly declaration: Declaration = channelSearchDeclaration
  declare static readonly builder: () => ChannelSearchBuilder
  /** Child `x`: The fields, as a form of the type urn:xmpp:channel-search:0:search-params. */
  declare readonly form: DataForm | undefined
  /** Child `set`: Which page of the answer. */
  declare readonly resultSet: ResultSet | undefined

  constructor(init?: ChannelSearchInit, content?: Content) {
    super(content)
    const v = take(channelSearchDeclaration, init)
    this.form = v[0]
    this.resultSet = v[1]
  }
}

/** What a new {@link ChannelSearch} is made of. */
export interface ChannelSearchInit {
  /** Child `x`: The fields, as a form of the type urn:xmpp:channel-search:0:search-params. */
  readonly form?: NodeLike<DataForm> | undefined
  /** Child `set`: Which page of the answer. */
  readonly resultSet?: NodeLike<ResultSet> | undefined
}

/** Builds a {@link ChannelSearch}. */
export interface ChannelSearchBuilder extends Builder<never> {
  /** Child `x`: The fields, as a form of the type urn:xmpp:channel-search:0:search-params. */
  form(value: NodeLike<DataForm>): this
  /** Child `set`: Which page of the answer. */
  resultSet(value: NodeLike<ResultSet>): this
  add(...content: Content): this
  build(): ChannelSearch
}

const channelSearchResultDeclaration: Declaration = {
  namespace: 'urn:xmpp:channel-search:0:search',
  name: 'result',
  section: 'XEP-0433 §4.2.2',
  fields: {
    items: { kind: 'children', of: () => ChannelSearchItem },
    resultSet: { kind: 'child', of: () => ResultSet },
  },
}

/**
 * What was found; without items where nothing was (XEP-0433 §4.2.2).
 *
 * `<result xmlns='urn:xmpp:channel-search:0:search'><item/><set/></result>`
 *
 * @see [XEP-0433 §4.2.2](https://xmpp.org/extensions/xep-0433.html)
 */
export class ChannelSearchResult extends Node<{
  wire: 'urn:xmpp:channel-search:0:search result'
  init: ChannelSearchResultInit
  in: { 'iq-result': true }
}> {
  static override readonly declaration: Declaration = channelSearchResultDeclaration
  declare static readonly builder: () => ChannelSearchResultBuilder
  /** Children `item`: A room or channel, and what the service knows of it (XEP-0433 §6.2). */
  declare readonly items: readonly ChannelSearchItem[]
  /** Child `set`: Which part of the answer the page is. */
  declare readonly resultSet: ResultSet | undefined

  constructor(init?: ChannelSearchResultInit, content?: Content) {
    super(content)
    const v = take(channelSearchResultDeclaration, init)
    this.items = v[0]
    this.resultSet = v[1]
  }
}

/** What a new {@link ChannelSearchResult} is made of. */
export interface ChannelSearchResultInit {
  /** Children `item`: A room or channel, and what the service knows of it (XEP-0433 §6.2). */
  readonly items?: readonly NodeLike<ChannelSearchItem>[] | undefined
  /** Child `set`: Which part of the answer the page is. */
  readonly resultSet?: NodeLike<ResultSet> | undefined
}

/** Builds a {@link ChannelSearchResult}. */
export interface ChannelSearchResultBuilder extends Builder<never> {
  /** Children `item`: A room or channel, and what the service knows of it (XEP-0433 §6.2). */
  items(value: readonly NodeLike<ChannelSearchItem>[]): this
  /** Child `set`: Which part of the answer the page is. */
  resultSet(value: NodeLike<ResultSet>): this
  add(...content: Content): this
  build(): ChannelSearchResult
}

const channelSearchItemDeclaration: Declaration = {
  namespace: 'urn:xmpp:channel-search:0:search',
  name: 'item',
  local: true,
  section: 'XEP-0433 §6.2',
  fields: {
    address: { kind: 'attribute', type: 'jid', required: true },
    anonymityMode: { kind: 'childText', name: 'anonymity-mode' },
    description: { kind: 'childText' },
    isOpen: { kind: 'childText', name: 'is-open', values: channelSearchOpens },
    language: { kind: 'childText', type: 'language' },
    name: { kind: 'childText' },
    userCount: { kind: 'childText', name: 'nusers', type: 'nonNegativeInteger' },
    serviceType: {
      kind: 'childText',
      name: 'service-type',
      type: 'token',
      values: channelSearchServiceTypes,
    },
  },
  any: { namespaces: '##other' },
}

/**
 * A room or channel, and what the service knows of it (XEP-0433 §6.2).
 *
 * `<item xmlns='urn:xmpp:channel-search:0:search' address='…'><anonymity-mode/><description/><is-open/><language/><name/>…</item>`
 *
 * @see [XEP-0433 §6.2](https://xmpp.org/extensions/xep-0433.html)
 */
export class ChannelSearchItem extends Node<{
  wire: 'urn:xmpp:channel-search:0:search item'
  init: ChannelSearchItemInit
  in: object
}> {
  static override readonly declaration: Declaration = channelSearchItemDeclaration
  declare static readonly builder: () => ChannelSearchItemBuilder
  /** Attribute `address`, required: Its JID, which no other item has. */
  declare readonly address: Jid
  /**
   * Child `anonymity-mode`: How anonymous its occupants are: muc_semianonymous, or
   * {urn:xmpp:channel-search:0:anonymity}none where all see each JID, or a value of another
   * specification.
   */
  declare readonly anonymityMode: string | undefined
  /** Child `description`: What it is about. */
  declare readonly description: string | undefined
  /**
   * Child `is-open`: Whether one can join without a password or an invitation. One of `''`, `0`,
   * `1`, `false`, `true`.
   */
  declare readonly isOpen: ChannelSearchOpen | undefined
  /** Child `language`: The language that is mainly spoken. */
  declare readonly language: string | undefined
  /** Child `name`: Its name, for people. */
  declare readonly name: string | undefined
  /** Child `nusers`: How many are there, perhaps some time ago. */
  declare readonly userCount: number | bigint | undefined
  /** Child `service-type`: What kind of chat it is. One of `xep-0045`, `xep-0369`. */
  declare readonly serviceType: ChannelSearchServiceType | undefined

  constructor(init: ChannelSearchItemInit, content?: Content) {
    super(content)
    const v = take(channelSearchItemDeclaration, init)
    this.address = v[0]
    this.anonymityMode = v[1]
    this.description = v[2]
    this.isOpen = v[3]
    this.language = v[4]
    this.name = v[5]
    this.userCount = v[6]
    this.serviceType = v[7]
  }
}

/** What a new {@link ChannelSearchItem} is made of. */
export interface ChannelSearchItemInit {
  /** Attribute `address`, required: Its JID, which no other item has. */
  readonly address: JidLike
  /**
   * Child `anonymity-mode`: How anonymous its occupants are: muc_semianonymous, or
   * {urn:xmpp:channel-search:0:anonymity}none where all see each JID, or a value of another
   * specification.
   */
  readonly anonymityMode?: string | undefined
  /** Child `description`: What it is about. */
  readonly description?: string | undefined
  /**
   * Child `is-open`: Whether one can join without a password or an invitation. One of `''`, `0`,
   * `1`, `false`, `true`.
   */
  readonly isOpen?: ChannelSearchOpen | undefined
  /** Child `language`: The language that is mainly spoken. */
  readonly language?: string | undefined
  /** Child `name`: Its name, for people. */
  readonly name?: string | undefined
  /** Child `nusers`: How many are there, perhaps some time ago. */
  readonly userCount?: number | bigint | undefined
  /** Child `service-type`: What kind of chat it is. One of `xep-0045`, `xep-0369`. */
  readonly serviceType?: ChannelSearchServiceType | undefined
}

/** Builds a {@link ChannelSearchItem}; `build()` needs `address` first. */
export interface ChannelSearchItemBuilder<out Missing extends string = 'address'>
  extends Builder<Missing> {
  /** Attribute `address`, required: Its JID, which no other item has. */
  address(value: JidLike): ChannelSearchItemBuilder<Exclude<Missing, 'address'>>
  /**
   * Child `anonymity-mode`: How anonymous its occupants are: muc_semianonymous, or
   * {urn:xmpp:channel-search:0:anonymity}none where all see each JID, or a value of another
   * specification.
   */
  anonymityMode(value: string): this
  /** Child `description`: What it is about. */
  description(value: string): this
  /**
   * Child `is-open`: Whether one can join without a password or an invitation. One of `''`, `0`,
   * `1`, `false`, `true`.
   */
  isOpen(value: ChannelSearchOpen): this
  /** Child `language`: The language that is mainly spoken. */
  language(value: string): this
  /** Child `name`: Its name, for people. */
  name(value: string): this
  /** Child `nusers`: How many are there, perhaps some time ago. */
  userCount(value: number | bigint): this
  /** Child `service-type`: What kind of chat it is. One of `xep-0045`, `xep-0369`. */
  serviceType(value: ChannelSearchServiceType): this
  /** Adds content: More about it. */
  add(...content: Content): this
  build(this: ChannelSearchItemBuilder<never>): ChannelSearchItem
}
