// Code generated from schemas/xep-0059/result-set.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

const resultSetDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/rsm',
  name: 'set',
  section: 'XEP-0059 §2',
  fields: {
    after: { kind: 'childText' },
    before: { kind: 'childText' },
    count: { kind: 'childText', type: 'unsignedInt' },
    first: { kind: 'child', of: () => ResultSetFirst },
    index: { kind: 'childText', type: 'unsignedInt' },
    last: { kind: 'childText' },
    max: { kind: 'childText', type: 'unsignedInt' },
  },
}

/**
 * In a request: which page is wanted, and how long it may be. In a result: which part of the whole
 * the page is (XEP-0059 §2). Items are named by opaque identifiers, in archives by their archive
 * id.
 *
 * `<set xmlns='http://jabber.org/protocol/rsm'><after/><before/><count/><first/><index/><last/><max/></set>`
 *
 * @see [XEP-0059 §2](https://xmpp.org/extensions/xep-0059.html)
 */
export class ResultSet extends Node<{
  wire: 'http://jabber.org/protocol/rsm set'
  init: ResultSetInit
  in: object
}> {
  static override readonly declaration: Declaration = resultSetDeclaration
  declare static readonly builder: () => ResultSetBuilder
  /**
   * Child `after`: In a request: the page that follows this item, paging forwards; from last of the
   * page before (XEP-0059 §2.2).
   */
  declare readonly after: string | undefined
  /**
   * Child `before`: In a request: the page that goes before this item, paging backwards; from first
   * of the page after. Empty: the last page of all (XEP-0059 §2.3 and §2.5).
   */
  declare readonly before: string | undefined
  /**
   * Child `count`: In a result: how many items there are in all, perhaps an estimate (XEP-0059
   * §2.7).
   */
  declare readonly count: number | undefined
  /**
   * Child `first`: In a result: the first item of the page; absent where the page is empty
   * (XEP-0059 §2.2).
   */
  declare readonly first: ResultSetFirst | undefined
  /**
   * Child `index`: In a request: the page that begins at this place, where 0 is the first; for
   * jumping into the middle (XEP-0059 §2.6).
   */
  declare readonly index: number | undefined
  /** Child `last`: In a result: the last item of the page, to go on from (XEP-0059 §2.2). */
  declare readonly last: string | undefined
  /**
   * Child `max`: In a request: the greatest number of items in a page; 0 asks for the count alone
   * (XEP-0059 §2.1 and §2.7).
   */
  declare readonly max: number | undefined

  constructor(init?: ResultSetInit, content?: Content) {
    super(content)
    const v = take(resultSetDeclaration, init)
    this.after = v[0]
    this.before = v[1]
    this.count = v[2]
    this.first = v[3]
    this.index = v[4]
    this.last = v[5]
    this.max = v[6]
  }
}

/** What a new {@link ResultSet} is made of. */
export interface ResultSetInit {
  /**
   * Child `after`: In a request: the page that follows this item, paging forwards; from last of the
   * page before (XEP-0059 §2.2).
   */
  readonly after?: string | undefined
  /**
   * Child `before`: In a request: the page that goes before this item, paging backwards; from first
   * of the page after. Empty: the last page of all (XEP-0059 §2.3 and §2.5).
   */
  readonly before?: string | undefined
  /**
   * Child `count`: In a result: how many items there are in all, perhaps an estimate (XEP-0059
   * §2.7).
   */
  readonly count?: number | undefined
  /**
   * Child `first`: In a result: the first item of the page; absent where the page is empty
   * (XEP-0059 §2.2).
   */
  readonly first?: NodeLike<ResultSetFirst> | undefined
  /**
   * Child `index`: In a request: the page that begins at this place, where 0 is the first; for
   * jumping into the middle (XEP-0059 §2.6).
   */
  readonly index?: number | undefined
  /** Child `last`: In a result: the last item of the page, to go on from (XEP-0059 §2.2). */
  readonly last?: string | undefined
  /**
   * Child `max`: In a request: the greatest number of items in a page; 0 asks for the count alone
   * (XEP-0059 §2.1 and §2.7).
   */
  readonly max?: number | undefined
}

/** Builds a {@link ResultSet}. */
export interface ResultSetBuilder extends Builder<never> {
  /**
   * Child `after`: In a request: the page that follows this item, paging forwards; from last of the
   * page before (XEP-0059 §2.2).
   */
  after(value: string): this
  /**
   * Child `before`: In a request: the page that goes before this item, paging backwards; from first
   * of the page after. Empty: the last page of all (XEP-0059 §2.3 and §2.5).
   */
  before(value: string): this
  /**
   * Child `count`: In a result: how many items there are in all, perhaps an estimate (XEP-0059
   * §2.7).
   */
  count(value: number): this
  /**
   * Child `first`: In a result: the first item of the page; absent where the page is empty
   * (XEP-0059 §2.2).
   */
  first(value: NodeLike<ResultSetFirst>): this
  /**
   * Child `index`: In a request: the page that begins at this place, where 0 is the first; for
   * jumping into the middle (XEP-0059 §2.6).
   */
  index(value: number): this
  /** Child `last`: In a result: the last item of the page, to go on from (XEP-0059 §2.2). */
  last(value: string): this
  /**
   * Child `max`: In a request: the greatest number of items in a page; 0 asks for the count alone
   * (XEP-0059 §2.1 and §2.7).
   */
  max(value: number): this
  add(...content: Content): this
  build(): ResultSet
}

const resultSetFirstDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/rsm',
  name: 'first',
  local: true,
  section: 'XEP-0059 §2.2',
  fields: {
    index: { kind: 'attribute', type: 'unsignedInt' },
    text: { kind: 'text' },
  },
}

/**
 * In a result: the first item of the page; absent where the page is empty (XEP-0059 §2.2).
 *
 * `<first xmlns='http://jabber.org/protocol/rsm' index='…'>…</first>`
 *
 * @see [XEP-0059 §2.2](https://xmpp.org/extensions/xep-0059.html)
 */
export class ResultSetFirst extends Node<{
  wire: 'http://jabber.org/protocol/rsm first'
  init: ResultSetFirstInit
  in: object
}> {
  static override readonly declaration: Declaration = resultSetFirstDeclaration
  declare static readonly builder: () => ResultSetFirstBuilder
  /** Attribute `index`: The place of the item in the whole list, where 0 is the first. */
  declare readonly index: number | undefined
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: ResultSetFirstInit | string, content?: Content) {
    super(content)
    const v = take(resultSetFirstDeclaration, init)
    this.index = v[0]
    this.text = v[1]
  }
}

/** What a new {@link ResultSetFirst} is made of. */
export interface ResultSetFirstInit {
  /** Attribute `index`: The place of the item in the whole list, where 0 is the first. */
  readonly index?: number | undefined
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link ResultSetFirst}. */
export interface ResultSetFirstBuilder extends Builder<never> {
  /** Attribute `index`: The place of the item in the whole list, where 0 is the first. */
  index(value: number): this
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): ResultSetFirst
}
