// Code generated from schemas/xep-0016/privacy-lists.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

/**
 * Whether a stanza may pass (XEP-0016 §2.1).
 *
 * - `allow`: It passes.
 * - `deny`: It does not pass.
 */
export type PrivacyAction = 'allow' | 'deny'

/** The values of {@link PrivacyAction}, in the order of the schema. */
export const privacyActions: readonly PrivacyAction[] = ['allow', 'deny']

/**
 * What a rule is about (XEP-0016 §2.1).
 *
 * - `group`: The contacts in a group.
 * - `jid`: A JID.
 * - `subscription`: The contacts with a subscription.
 */
export type PrivacyType = 'group' | 'jid' | 'subscription'

/** The values of {@link PrivacyType}, in the order of the schema. */
export const privacyTypes: readonly PrivacyType[] = ['group', 'jid', 'subscription']

const privacyListsDeclaration: Declaration = {
  namespace: 'jabber:iq:privacy',
  name: 'query',
  section: 'XEP-0016 §2.1',
  fields: {
    active: { kind: 'child', of: () => PrivacyActive },
    default: { kind: 'child', of: () => PrivacyDefault },
    lists: { kind: 'children', of: () => PrivacyList },
  },
  answers: { get: () => PrivacyLists, set: 'empty' },
}

/**
 * In a get: which lists are there, or what is in this one? In a set: change a list, or which one is
 * used (XEP-0016 §2).
 *
 * `<query xmlns='jabber:iq:privacy'><active/><default/><list/></query>`
 *
 * @see [XEP-0016 §2.1](https://xmpp.org/extensions/xep-0016.html)
 */
export class PrivacyLists extends Node<{
  wire: 'jabber:iq:privacy query'
  init: PrivacyListsInit
  in: { 'iq-get': true; 'iq-set': true; 'iq-result': true }
  answer: { get: PrivacyLists; set: undefined }
}> {
  static override readonly declaration: Declaration = privacyListsDeclaration
  declare static readonly builder: () => PrivacyListsBuilder
  /**
   * Child `active`: The list that is used in this session; none where it names none (XEP-0016
   * §2.4).
   */
  declare readonly active: PrivacyActive | undefined
  /** Child `default`: The list that is used otherwise; none where it names none (XEP-0016 §2.5). */
  declare readonly default: PrivacyDefault | undefined
  /** Children `list`: A list; in a set without items it is removed (XEP-0016 §2.6). */
  declare readonly lists: readonly PrivacyList[]

  constructor(init?: PrivacyListsInit, content?: Content) {
    super(content)
    const v = take(privacyListsDeclaration, init)
    this.active = v[0]
    this.default = v[1]
    this.lists = v[2]
  }
}

/** What a new {@link PrivacyLists} is made of. */
export interface PrivacyListsInit {
  /**
   * Child `active`: The list that is used in this session; none where it names none (XEP-0016
   * §2.4).
   */
  readonly active?: NodeLike<PrivacyActive> | undefined
  /** Child `default`: The list that is used otherwise; none where it names none (XEP-0016 §2.5). */
  readonly default?: NodeLike<PrivacyDefault> | undefined
  /** Children `list`: A list; in a set without items it is removed (XEP-0016 §2.6). */
  readonly lists?: readonly NodeLike<PrivacyList>[] | undefined
}

/** Builds a {@link PrivacyLists}. */
export interface PrivacyListsBuilder extends Builder<never> {
  /**
   * Child `active`: The list that is used in this session; none where it names none (XEP-0016
   * §2.4).
   */
  active(value: NodeLike<PrivacyActive>): this
  /** Child `default`: The list that is used otherwise; none where it names none (XEP-0016 §2.5). */
  default(value: NodeLike<PrivacyDefault>): this
  /** Children `list`: A list; in a set without items it is removed (XEP-0016 §2.6). */
  lists(value: readonly NodeLike<PrivacyList>[]): this
  add(...content: Content): this
  build(): PrivacyLists
}

const privacyActiveDeclaration: Declaration = {
  namespace: 'jabber:iq:privacy',
  name: 'active',
  local: true,
  section: 'XEP-0016 §2.4',
  fields: {
    name: { kind: 'attribute' },
  },
}

/**
 * The list that is used in this session; none where it names none (XEP-0016 §2.4).
 *
 * `<active xmlns='jabber:iq:privacy' name='…'/>`
 *
 * @see [XEP-0016 §2.4](https://xmpp.org/extensions/xep-0016.html)
 */
export class PrivacyActive extends Node<{
  wire: 'jabber:iq:privacy active'
  init: PrivacyActiveInit
  in: object
}> {
  static override readonly declaration: Declaration = privacyActiveDeclaration
  declare static readonly builder: () => PrivacyActiveBuilder
  /** Attribute `name`: The list. */
  declare readonly name: string | undefined

  constructor(init?: PrivacyActiveInit, content?: Content) {
    super(content)
    const v = take(privacyActiveDeclaration, init)
    this.name = v[0]
  }
}

/** What a new {@link PrivacyActive} is made of. */
export interface PrivacyActiveInit {
  /** Attribute `name`: The list. */
  readonly name?: string | undefined
}

/** Builds a {@link PrivacyActive}. */
export interface PrivacyActiveBuilder extends Builder<never> {
  /** Attribute `name`: The list. */
  name(value: string): this
  add(...content: Content): this
  build(): PrivacyActive
}

const privacyDefaultDeclaration: Declaration = {
  namespace: 'jabber:iq:privacy',
  name: 'default',
  local: true,
  section: 'XEP-0016 §2.5',
  fields: {
    name: { kind: 'attribute' },
  },
}

/**
 * The list that is used otherwise; none where it names none (XEP-0016 §2.5).
 *
 * `<default xmlns='jabber:iq:privacy' name='…'/>`
 *
 * @see [XEP-0016 §2.5](https://xmpp.org/extensions/xep-0016.html)
 */
export class PrivacyDefault extends Node<{
  wire: 'jabber:iq:privacy default'
  init: PrivacyDefaultInit
  in: object
}> {
  static override readonly declaration: Declaration = privacyDefaultDeclaration
  declare static readonly builder: () => PrivacyDefaultBuilder
  /** Attribute `name`: The list. */
  declare readonly name: string | undefined

  constructor(init?: PrivacyDefaultInit, content?: Content) {
    super(content)
    const v = take(privacyDefaultDeclaration, init)
    this.name = v[0]
  }
}

/** What a new {@link PrivacyDefault} is made of. */
export interface PrivacyDefaultInit {
  /** Attribute `name`: The list. */
  readonly name?: string | undefined
}

/** Builds a {@link PrivacyDefault}. */
export interface PrivacyDefaultBuilder extends Builder<never> {
  /** Attribute `name`: The list. */
  name(value: string): this
  add(...content: Content): this
  build(): PrivacyDefault
}

const privacyListDeclaration: Declaration = {
  namespace: 'jabber:iq:privacy',
  name: 'list',
  local: true,
  section: 'XEP-0016 §2.6',
  fields: {
    name: { kind: 'attribute', required: true },
    items: { kind: 'children', of: () => PrivacyItem },
  },
}

/**
 * A list; in a set without items it is removed (XEP-0016 §2.6).
 *
 * `<list xmlns='jabber:iq:privacy' name='…'><item/></list>`
 *
 * @see [XEP-0016 §2.6](https://xmpp.org/extensions/xep-0016.html)
 */
export class PrivacyList extends Node<{
  wire: 'jabber:iq:privacy list'
  init: PrivacyListInit
  in: object
}> {
  static override readonly declaration: Declaration = privacyListDeclaration
  declare static readonly builder: () => PrivacyListBuilder
  /** Attribute `name`, required: The name of the list. */
  declare readonly name: string
  /** Children `item`: A rule. The first one that fits a stanza counts. */
  declare readonly items: readonly PrivacyItem[]

  constructor(init: PrivacyListInit, content?: Content) {
    super(content)
    const v = take(privacyListDeclaration, init)
    this.name = v[0]
    this.items = v[1]
  }
}

/** What a new {@link PrivacyList} is made of. */
export interface PrivacyListInit {
  /** Attribute `name`, required: The name of the list. */
  readonly name: string
  /** Children `item`: A rule. The first one that fits a stanza counts. */
  readonly items?: readonly NodeLike<PrivacyItem>[] | undefined
}

/** Builds a {@link PrivacyList}; `build()` needs `name` first. */
export interface PrivacyListBuilder<out Missing extends string = 'name'> extends Builder<Missing> {
  /** Attribute `name`, required: The name of the list. */
  name(value: string): PrivacyListBuilder<Exclude<Missing, 'name'>>
  /** Children `item`: A rule. The first one that fits a stanza counts. */
  items(value: readonly NodeLike<PrivacyItem>[]): this
  add(...content: Content): this
  build(this: PrivacyListBuilder<never>): PrivacyList
}

const privacyItemDeclaration: Declaration = {
  namespace: 'jabber:iq:privacy',
  name: 'item',
  local: true,
  section: 'XEP-0016 §2.1',
  fields: {
    action: { kind: 'attribute', type: 'token', values: privacyActions, required: true },
    order: { kind: 'attribute', type: 'unsignedInt', required: true },
    type: { kind: 'attribute', type: 'token', values: privacyTypes },
    value: { kind: 'attribute' },
    iq: { kind: 'flag' },
    message: { kind: 'flag' },
    presenceIn: { kind: 'flag', name: 'presence-in' },
    presenceOut: { kind: 'flag', name: 'presence-out' },
  },
}

/**
 * A rule. The first one that fits a stanza counts.
 *
 * `<item xmlns='jabber:iq:privacy' action='…' order='…' …><iq/><message/><presence-in/><presence-out/></item>`
 *
 * @see [XEP-0016 §2.1](https://xmpp.org/extensions/xep-0016.html)
 */
export class PrivacyItem extends Node<{
  wire: 'jabber:iq:privacy item'
  init: PrivacyItemInit
  in: object
}> {
  static override readonly declaration: Declaration = privacyItemDeclaration
  declare static readonly builder: () => PrivacyItemBuilder
  /** Attribute `action`, required: Whether a stanza may pass. One of `allow`, `deny`. */
  declare readonly action: PrivacyAction
  /** Attribute `order`, required: Where the rule stands: the lowest number comes first. */
  declare readonly order: number
  /**
   * Attribute `type`: What the value is; the rule fits all without it. One of `group`, `jid`,
   * `subscription`.
   */
  declare readonly type: PrivacyType | undefined
  /** Attribute `value`: Which JID, group or subscription the rule is about. */
  declare readonly value: string | undefined
  /** Child `iq`: Only iqs that come in. */
  declare readonly iq: boolean
  /** Child `message`: Only messages that come in. */
  declare readonly message: boolean
  /** Child `presence-in`: Only presence that comes in. */
  declare readonly presenceIn: boolean
  /** Child `presence-out`: Only presence that goes out. */
  declare readonly presenceOut: boolean

  constructor(init: PrivacyItemInit, content?: Content) {
    super(content)
    const v = take(privacyItemDeclaration, init)
    this.action = v[0]
    this.order = v[1]
    this.type = v[2]
    this.value = v[3]
    this.iq = v[4]
    this.message = v[5]
    this.presenceIn = v[6]
    this.presenceOut = v[7]
  }
}

/** What a new {@link PrivacyItem} is made of. */
export interface PrivacyItemInit {
  /** Attribute `action`, required: Whether a stanza may pass. One of `allow`, `deny`. */
  readonly action: PrivacyAction
  /** Attribute `order`, required: Where the rule stands: the lowest number comes first. */
  readonly order: number
  /**
   * Attribute `type`: What the value is; the rule fits all without it. One of `group`, `jid`,
   * `subscription`.
   */
  readonly type?: PrivacyType | undefined
  /** Attribute `value`: Which JID, group or subscription the rule is about. */
  readonly value?: string | undefined
  /** Child `iq`: Only iqs that come in. */
  readonly iq?: boolean | undefined
  /** Child `message`: Only messages that come in. */
  readonly message?: boolean | undefined
  /** Child `presence-in`: Only presence that comes in. */
  readonly presenceIn?: boolean | undefined
  /** Child `presence-out`: Only presence that goes out. */
  readonly presenceOut?: boolean | undefined
}

/** Builds a {@link PrivacyItem}; `build()` needs `action`, `order` first. */
export interface PrivacyItemBuilder<out Missing extends string = 'action' | 'order'>
  extends Builder<Missing> {
  /** Attribute `action`, required: Whether a stanza may pass. One of `allow`, `deny`. */
  action(value: PrivacyAction): PrivacyItemBuilder<Exclude<Missing, 'action'>>
  /** Attribute `order`, required: Where the rule stands: the lowest number comes first. */
  order(value: number): PrivacyItemBuilder<Exclude<Missing, 'order'>>
  /**
   * Attribute `type`: What the value is; the rule fits all without it. One of `group`, `jid`,
   * `subscription`.
   */
  type(value: PrivacyType): this
  /** Attribute `value`: Which JID, group or subscription the rule is about. */
  value(value: string): this
  /** Child `iq`: Only iqs that come in. */
  iq(value: boolean): this
  /** Child `message`: Only messages that come in. */
  message(value: boolean): this
  /** Child `presence-in`: Only presence that comes in. */
  presenceIn(value: boolean): this
  /** Child `presence-out`: Only presence that goes out. */
  presenceOut(value: boolean): this
  add(...content: Content): this
  build(this: PrivacyItemBuilder<never>): PrivacyItem
}
