// Code generated from schemas/rfc6121/roster.xsd; DO NOT EDIT.
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
 * The one state of an unanswered request (RFC 6121 §2.1.2.2).
 *
 * - `subscribe`: The user asked to be told the contact's presence and has no answer yet.
 */
export type RosterAsk = 'subscribe'

/** The values of {@link RosterAsk}, in the order of the schema. */
export const rosterAsks: readonly RosterAsk[] = ['subscribe']

/**
 * Who is told whose presence (RFC 6121 §2.1.2.5).
 *
 * - `both`: Each is told the presence of the other.
 * - `from`: The contact is told the user's presence.
 * - `none`: Neither is told the presence of the other.
 * - `remove`: The item is, or is to be, removed from the roster, together with both subscriptions.
 * - `to`: The user is told the contact's presence.
 */
export type RosterSubscription = 'both' | 'from' | 'none' | 'remove' | 'to'

/** The values of {@link RosterSubscription}, in the order of the schema. */
export const rosterSubscriptions: readonly RosterSubscription[] = [
  'both',
  'from',
  'none',
  'remove',
  'to',
]

const rosterDeclaration: Declaration = {
  namespace: 'jabber:iq:roster',
  name: 'query',
  section: 'RFC 6121 §2.1',
  fields: {
    ver: { kind: 'attribute' },
    items: { kind: 'children', of: () => RosterItem },
  },
  any: { contexts: ['roster'], namespaces: '##other' },
  answers: { get: () => Roster, set: 'empty' },
}

/**
 * In a get, empty: fetch the roster. In a set from a client: change or remove the one item it
 * holds. In a set from the server: a roster push, which is trusted only from the account's own bare
 * JID or without a from (RFC 6121 §2.1).
 *
 * `<query xmlns='jabber:iq:roster' ver='…'><item/></query>`
 *
 * @see [RFC 6121 §2.1](https://www.rfc-editor.org/rfc/rfc6121#section-2.1)
 */
export class Roster extends Node<{
  wire: 'jabber:iq:roster query'
  init: RosterInit
  in: { 'iq-get': true; 'iq-set': true; 'iq-result': true }
  answer: { get: Roster; set: undefined }
}> {
  static override readonly declaration: Declaration = rosterDeclaration
  declare static readonly builder: () => RosterBuilder
  /**
   * Attribute `ver`: The version of the roster, chosen by the server and opaque (RFC 6121 §2.6). In
   * a get: the version the client has kept, empty if it has none; an empty result then says that it
   * is current and only pushes follow.
   */
  declare readonly ver: string | undefined
  /** Children `item`: A contact, or what is to be changed about one (RFC 6121 §2.1.2). */
  declare readonly items: readonly RosterItem[]

  constructor(init?: RosterInit, content?: Content<'roster'>) {
    super(content)
    const v = take(rosterDeclaration, init)
    this.ver = v[0]
    this.items = v[1]
  }
}

/** What a new {@link Roster} is made of. */
export interface RosterInit {
  /**
   * Attribute `ver`: The version of the roster, chosen by the server and opaque (RFC 6121 §2.6). In
   * a get: the version the client has kept, empty if it has none; an empty result then says that it
   * is current and only pushes follow.
   */
  readonly ver?: string | undefined
  /** Children `item`: A contact, or what is to be changed about one (RFC 6121 §2.1.2). */
  readonly items?: readonly NodeLike<RosterItem>[] | undefined
}

/** Builds a {@link Roster}. */
export interface RosterBuilder extends Builder<never> {
  /**
   * Attribute `ver`: The version of the roster, chosen by the server and opaque (RFC 6121 §2.6). In
   * a get: the version the client has kept, empty if it has none; an empty result then says that it
   * is current and only pushes follow.
   */
  ver(value: string): this
  /** Children `item`: A contact, or what is to be changed about one (RFC 6121 §2.1.2). */
  items(value: readonly NodeLike<RosterItem>[]): this
  /**
   * Adds content: What extensions ask for along with the roster, such as which contacts are
   * channels (XEP-0405).
   */
  add(...content: Content<'roster'>): this
  build(): Roster
}

const rosterItemDeclaration: Declaration = {
  namespace: 'jabber:iq:roster',
  name: 'item',
  local: true,
  section: 'RFC 6121 §2.1.2',
  fields: {
    approved: { kind: 'attribute', type: 'boolean' },
    ask: { kind: 'attribute', type: 'token', values: rosterAsks },
    jid: { kind: 'attribute', type: 'jid', required: true },
    name: { kind: 'attribute' },
    subscription: {
      kind: 'attribute',
      type: 'token',
      values: rosterSubscriptions,
      default: 'none',
    },
    groups: { kind: 'childTexts', name: 'group' },
  },
  any: { contexts: ['roster-item'], namespaces: '##other' },
}

/**
 * A contact, or what is to be changed about one (RFC 6121 §2.1.2).
 *
 * `<item xmlns='jabber:iq:roster' approved='…' ask='…' jid='…' …><group/></item>`
 *
 * @see [RFC 6121 §2.1.2](https://www.rfc-editor.org/rfc/rfc6121#section-2.1.2)
 */
export class RosterItem extends Node<{
  wire: 'jabber:iq:roster item'
  init: RosterItemInit
  in: object
}> {
  static override readonly declaration: Declaration = rosterItemDeclaration
  declare static readonly builder: () => RosterItemBuilder
  /**
   * Attribute `approved`: Whether a request of the contact to subscribe is granted beforehand (RFC
   * 6121 §2.1.2.1 and §3.4). Set by the server; absent means false.
   */
  declare readonly approved: boolean | undefined
  /**
   * Attribute `ask`: Whether a request of the user to subscribe awaits its answer (RFC 6121
   * §2.1.2.2). Set by the server. One of `subscribe`.
   */
  declare readonly ask: RosterAsk | undefined
  /**
   * Attribute `jid`, required: The bare JID of the contact, the key of the item (RFC 6121
   * §2.1.2.3).
   */
  declare readonly jid: Jid
  /** Attribute `name`: The name that the user gave the contact, for people (RFC 6121 §2.1.2.4). */
  declare readonly name: string | undefined
  /**
   * Attribute `subscription`: Who is told whose presence (RFC 6121 §2.1.2.5). A client sets it only
   * to remove; all other values come from the server. Default: `none`. One of `both`, `from`,
   * `none`, `remove`, `to`.
   */
  declare readonly subscription: RosterSubscription
  /**
   * Children `group`: A group that the user put the contact in; each stands once, and a contact may
   * be in several or none (RFC 6121 §2.1.2.6).
   */
  declare readonly groups: readonly string[]

  constructor(init: RosterItemInit, content?: Content<'roster-item'>) {
    super(content)
    const v = take(rosterItemDeclaration, init)
    this.approved = v[0]
    this.ask = v[1]
    this.jid = v[2]
    this.name = v[3]
    this.subscription = v[4]
    this.groups = v[5]
  }
}

/** What a new {@link RosterItem} is made of. */
export interface RosterItemInit {
  /**
   * Attribute `approved`: Whether a request of the contact to subscribe is granted beforehand (RFC
   * 6121 §2.1.2.1 and §3.4). Set by the server; absent means false.
   */
  readonly approved?: boolean | undefined
  /**
   * Attribute `ask`: Whether a request of the user to subscribe awaits its answer (RFC 6121
   * §2.1.2.2). Set by the server. One of `subscribe`.
   */
  readonly ask?: RosterAsk | undefined
  /**
   * Attribute `jid`, required: The bare JID of the contact, the key of the item (RFC 6121
   * §2.1.2.3).
   */
  readonly jid: JidLike
  /** Attribute `name`: The name that the user gave the contact, for people (RFC 6121 §2.1.2.4). */
  readonly name?: string | undefined
  /**
   * Attribute `subscription`: Who is told whose presence (RFC 6121 §2.1.2.5). A client sets it only
   * to remove; all other values come from the server. Default: `none`. One of `both`, `from`,
   * `none`, `remove`, `to`.
   */
  readonly subscription?: RosterSubscription | undefined
  /**
   * Children `group`: A group that the user put the contact in; each stands once, and a contact may
   * be in several or none (RFC 6121 §2.1.2.6).
   */
  readonly groups?: readonly string[] | undefined
}

/** Builds a {@link RosterItem}; `build()` needs `jid` first. */
export interface RosterItemBuilder<out Missing extends string = 'jid'> extends Builder<Missing> {
  /**
   * Attribute `approved`: Whether a request of the contact to subscribe is granted beforehand (RFC
   * 6121 §2.1.2.1 and §3.4). Set by the server; absent means false.
   */
  approved(value: boolean): this
  /**
   * Attribute `ask`: Whether a request of the user to subscribe awaits its answer (RFC 6121
   * §2.1.2.2). Set by the server. One of `subscribe`.
   */
  ask(value: RosterAsk): this
  /**
   * Attribute `jid`, required: The bare JID of the contact, the key of the item (RFC 6121
   * §2.1.2.3).
   */
  jid(value: JidLike): RosterItemBuilder<Exclude<Missing, 'jid'>>
  /** Attribute `name`: The name that the user gave the contact, for people (RFC 6121 §2.1.2.4). */
  name(value: string): this
  /**
   * Attribute `subscription`: Who is told whose presence (RFC 6121 §2.1.2.5). A client sets it only
   * to remove; all other values come from the server. Default: `none`. One of `both`, `from`,
   * `none`, `remove`, `to`.
   */
  subscription(value: RosterSubscription): this
  /**
   * Children `group`: A group that the user put the contact in; each stands once, and a contact may
   * be in several or none (RFC 6121 §2.1.2.6).
   */
  groups(value: readonly string[]): this
  /**
   * Adds content: What extensions say about the contact, such as that it is a channel (XEP-0405).
   */
  add(...content: Content<'roster-item'>): this
  build(this: RosterItemBuilder<never>): RosterItem
}
