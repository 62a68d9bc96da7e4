// Code generated from schemas/xep-0313/mam-1.xsd; DO NOT EDIT.
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
import { Forwarded } from '../xep-0297/forward.ts'

/**
 * - `always`: All are archived.
 * - `never`: None is archived.
 * - `roster`: Those of contacts are archived.
 */
export type Mam1PreferencesDefault = 'always' | 'never' | 'roster'

/** The values of {@link Mam1PreferencesDefault}, in the order of the schema. */
export const mam1PreferencesDefaults: readonly Mam1PreferencesDefault[] = [
  'always',
  'never',
  'roster',
]

const mam1QueryDeclaration: Declaration = {
  namespace: 'urn:xmpp:mam:1',
  name: 'query',
  fields: {
    node: { kind: 'attribute' },
    queryId: { kind: 'attribute', name: 'queryid' },
    form: { kind: 'child', of: () => DataForm },
    resultSet: { kind: 'child', of: () => ResultSet },
  },
  answers: { get: () => Mam1Query, set: () => Mam1Fin },
}

/**
 * In a set: send the messages that match; then fin is the answer. In a get, empty: by which fields
 * can be filtered? The result holds the form.
 *
 * `<query xmlns='urn:xmpp:mam:1' node='…' queryid='…'><x/><set/></query>`
 *
 * @see [XEP-0313](https://xmpp.org/extensions/attic/xep-0313-0.5.1.html)
 */
export class Mam1Query extends Node<{
  wire: 'urn:xmpp:mam:1 query'
  init: Mam1QueryInit
  in: { 'iq-get': true; 'iq-set': true; 'iq-result': true }
  answer: { get: Mam1Query; set: Mam1Fin }
}> {
  static override readonly declaration: Declaration = mam1QueryDeclaration
  declare static readonly builder: () => Mam1QueryBuilder
  /** Attribute `node`: A node of publish-subscribe whose archive is meant. */
  declare readonly node: string | undefined
  /** Attribute `queryid`: Chosen by the client and repeated in each result. */
  declare readonly queryId: string | undefined
  /**
   * Child `x`: The filters: a form of the type urn:xmpp:mam:1 with the fields with, start and end.
   */
  declare readonly form: DataForm | undefined
  /** Child `set`: Which page of the matching messages. */
  declare readonly resultSet: ResultSet | undefined

  constructor(init?: Mam1QueryInit, content?: Content) {
    super(content)
    const v = take(mam1QueryDeclaration, init)
    this.node = v[0]
    this.queryId = v[1]
    this.form = v[2]
    this.resultSet = v[3]
  }
}

/** What a new {@link Mam1Query} is made of. */
export interface Mam1QueryInit {
  /** Attribute `node`: A node of publish-subscribe whose archive is meant. */
  readonly node?: string | undefined
  /** Attribute `queryid`: Chosen by the client and repeated in each result. */
  readonly queryId?: string | undefined
  /**
   * Child `x`: The filters: a form of the type urn:xmpp:mam:1 with the fields with, start and end.
   */
  readonly form?: NodeLike<DataForm> | undefined
  /** Child `set`: Which page of the matching messages. */
  readonly resultSet?: NodeLike<ResultSet> | undefined
}

/** Builds a {@link Mam1Query}. */
export interface Mam1QueryBuilder extends Builder<never> {
  /** Attribute `node`: A node of publish-subscribe whose archive is meant. */
  node(value: string): this
  /** Attribute `queryid`: Chosen by the client and repeated in each result. */
  queryId(value: string): this
  /**
   * Child `x`: The filters: a form of the type urn:xmpp:mam:1 with the fields with, start and end.
   */
  form(value: NodeLike<DataForm>): this
  /** Child `set`: Which page of the matching messages. */
  resultSet(value: NodeLike<ResultSet>): this
  add(...content: Content): this
  build(): Mam1Query
}

const mam1ResultDeclaration: Declaration = {
  namespace: 'urn:xmpp:mam:1',
  name: 'result',
  fields: {
    id: { kind: 'attribute', required: true },
    queryId: { kind: 'attribute', name: 'queryid' },
    forwarded: { kind: 'child', of: () => Forwarded, required: true },
  },
}

/**
 * One message of the archive, in a message from it. Take it only from the archive that was asked.
 *
 * `<result xmlns='urn:xmpp:mam:1' id='…' queryid='…'><forwarded/></result>`
 *
 * @see [XEP-0313](https://xmpp.org/extensions/attic/xep-0313-0.5.1.html)
 */
export class Mam1Result extends Node<{
  wire: 'urn:xmpp:mam:1 result'
  init: Mam1ResultInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = mam1ResultDeclaration
  declare static readonly builder: () => Mam1ResultBuilder
  /** Attribute `id`, required: The name of the message in the archive. */
  declare readonly id: string
  /** Attribute `queryid`: The queryid of the query that this answers, if it had one. */
  declare readonly queryId: string | undefined
  /** Child `forwarded`, required: The archived message and when it was received. */
  declare readonly forwarded: Forwarded

  constructor(init: Mam1ResultInit, content?: Content) {
    super(content)
    const v = take(mam1ResultDeclaration, init)
    this.id = v[0]
    this.queryId = v[1]
    this.forwarded = v[2]
  }
}

/** What a new {@link Mam1Result} is made of. */
export interface Mam1ResultInit {
  /** Attribute `id`, required: The name of the message in the archive. */
  readonly id: string
  /** Attribute `queryid`: The queryid of the query that this answers, if it had one. */
  readonly queryId?: string | undefined
  /** Child `forwarded`, required: The archived message and when it was received. */
  readonly forwarded: NodeLike<Forwarded>
}

/** Builds a {@link Mam1Result}; `build()` needs `id`, `forwarded` first. */
export interface Mam1ResultBuilder<out Missing extends string = 'id' | 'forwarded'>
  extends Builder<Missing> {
  /** Attribute `id`, required: The name of the message in the archive. */
  id(value: string): Mam1ResultBuilder<Exclude<Missing, 'id'>>
  /** Attribute `queryid`: The queryid of the query that this answers, if it had one. */
  queryId(value: string): this
  /** Child `forwarded`, required: The archived message and when it was received. */
  forwarded(value: NodeLike<Forwarded>): Mam1ResultBuilder<Exclude<Missing, 'forwarded'>>
  add(...content: Content): this
  build(this: Mam1ResultBuilder<never>): Mam1Result
}

const mam1FinDeclaration: Declaration = {
  namespace: 'urn:xmpp:mam:1',
  name: 'fin',
  fields: {
    complete: { kind: 'attribute', type: 'boolean', default: 'false' },
    stable: { kind: 'attribute', type: 'boolean', default: 'true' },
    resultSet: { kind: 'child', of: () => ResultSet, required: true },
  },
}

/**
 * The answer to a query, after its last message: which page was sent.
 *
 * `<fin xmlns='urn:xmpp:mam:1' complete='…' stable='…'><set/></fin>`
 *
 * @see [XEP-0313](https://xmpp.org/extensions/attic/xep-0313-0.5.1.html)
 */
export class Mam1Fin extends Node<{
  wire: 'urn:xmpp:mam:1 fin'
  init: Mam1FinInit
  in: { 'iq-result': true }
}> {
  static override readonly declaration: Declaration = mam1FinDeclaration
  declare static readonly builder: () => Mam1FinBuilder
  /** Attribute `complete`: Whether there is nothing more to fetch. Default: `false`. */
  declare readonly complete: boolean
  /** Attribute `stable`: Whether asking again gives the same. Default: `true`. */
  declare readonly stable: boolean
  /** Child `set`, required: Which part of the matching messages the page was. */
  declare readonly resultSet: ResultSet

  constructor(init: Mam1FinInit, content?: Content) {
    super(content)
    const v = take(mam1FinDeclaration, init)
    this.complete = v[0]
    this.stable = v[1]
    this.resultSet = v[2]
  }
}

/** What a new {@link Mam1Fin} is made of. */
export interface Mam1FinInit {
  /** Attribute `complete`: Whether there is nothing more to fetch. Default: `false`. */
  readonly complete?: boolean | undefined
  /** Attribute `stable`: Whether asking again gives the same. Default: `true`. */
  readonly stable?: boolean | undefined
  /** Child `set`, required: Which part of the matching messages the page was. */
  readonly resultSet: NodeLike<ResultSet>
}

/** Builds a {@link Mam1Fin}; `build()` needs `resultSet` first. */
export interface Mam1FinBuilder<out Missing extends string = 'resultSet'> extends Builder<Missing> {
  /** Attribute `complete`: Whether there is nothing more to fetch. Default: `false`. */
  complete(value: boolean): this
  /** Attribute `stable`: Whether asking again gives the same. Default: `true`. */
  stable(value: boolean): this
  /** Child `set`, required: Which part of the matching messages the page was. */
  resultSet(value: NodeLike<ResultSet>): Mam1FinBuilder<Exclude<Missing, 'resultSet'>>
  add(...content: Content): this
  build(this: Mam1FinBuilder<never>): Mam1Fin
}

const mam1PreferencesDeclaration: Declaration = {
  namespace: 'urn:xmpp:mam:1',
  name: 'prefs',
  fields: {
    default: { kind: 'attribute', type: 'token', values: mam1PreferencesDefaults },
    always: { kind: 'child', of: () => Mam1Always },
    never: { kind: 'child', of: () => Mam1Never },
  },
  answers: { get: () => Mam1Preferences, set: () => Mam1Preferences },
}

/**
 * What is archived. In a get, empty: how is it now? In a set: how it shall be; the result says how
 * it is then.
 *
 * `<prefs xmlns='urn:xmpp:mam:1' default='…'><always/><never/></prefs>`
 *
 * @see [XEP-0313](https://xmpp.org/extensions/attic/xep-0313-0.5.1.html)
 */
export class Mam1Preferences extends Node<{
  wire: 'urn:xmpp:mam:1 prefs'
  init: Mam1PreferencesInit
  in: { 'iq-get': true; 'iq-set': true; 'iq-result': true }
  answer: { get: Mam1Preferences; set: Mam1Preferences }
}> {
  static override readonly declaration: Declaration = mam1PreferencesDeclaration
  declare static readonly builder: () => Mam1PreferencesBuilder
  /**
   * Attribute `default`: What becomes of the messages of all others. One of `always`, `never`,
   * `roster`.
   */
  declare readonly default: Mam1PreferencesDefault | undefined
  /** Child `always`: Whose messages are archived in any case. */
  declare readonly always: Mam1Always | undefined
  /** Child `never`: Whose messages are never archived. */
  declare readonly never: Mam1Never | undefined

  constructor(init?: Mam1PreferencesInit, content?: Content) {
    super(content)
    const v = take(mam1PreferencesDeclaration, init)
    this.default = v[0]
    this.always = v[1]
    this.never = v[2]
  }
}

/** What a new {@link Mam1Preferences} is made of. */
export interface Mam1PreferencesInit {
  /**
   * Attribute `default`: What becomes of the messages of all others. One of `always`, `never`,
   * `roster`.
   */
  readonly default?: Mam1PreferencesDefault | undefined
  /** Child `always`: Whose messages are archived in any case. */
  readonly always?: NodeLike<Mam1Always> | undefined
  /** Child `never`: Whose messages are never archived. */
  readonly never?: NodeLike<Mam1Never> | undefined
}

/** Builds a {@link Mam1Preferences}. */
export interface Mam1PreferencesBuilder extends Builder<never> {
  /**
   * Attribute `default`: What becomes of the messages of all others. One of `always`, `never`,
   * `roster`.
   */
  default(value: Mam1PreferencesDefault): this
  /** Child `always`: Whose messages are archived in any case. */
  always(value: NodeLike<Mam1Always>): this
  /** Child `never`: Whose messages are never archived. */
  never(value: NodeLike<Mam1Never>): this
  add(...content: Content): this
  build(): Mam1Preferences
}

const mam1AlwaysDeclaration: Declaration = {
  namespace: 'urn:xmpp:mam:1',
  name: 'always',
  local: true,
  fields: {
    jids: { kind: 'childTexts', name: 'jid', type: 'jid' },
  },
}

/**
 * Whose messages are archived in any case.
 *
 * `<always xmlns='urn:xmpp:mam:1'><jid/></always>`
 *
 * @see [XEP-0313](https://xmpp.org/extensions/attic/xep-0313-0.5.1.html)
 */
export class Mam1Always extends Node<{
  wire: 'urn:xmpp:mam:1 always'
  init: Mam1AlwaysInit
  in: object
}> {
  static override readonly declaration: Declaration = mam1AlwaysDeclaration
  declare static readonly builder: () => Mam1AlwaysBuilder
  /** Children `jid`: An address; a bare JID stands for all of its resources. */
  declare readonly jids: readonly Jid[]

  constructor(init?: Mam1AlwaysInit, content?: Content) {
    super(content)
    const v = take(mam1AlwaysDeclaration, init)
    this.jids = v[0]
  }
}

/** What a new {@link Mam1Always} is made of. */
export interface Mam1AlwaysInit {
  /** Children `jid`: An address; a bare JID stands for all of its resources. */
  readonly jids?: readonly JidLike[] | undefined
}

/** Builds a {@link Mam1Always}. */
export interface Mam1AlwaysBuilder extends Builder<never> {
  /** Children `jid`: An address; a bare JID stands for all of its resources. */
  jids(value: readonly JidLike[]): this
  add(...content: Content): this
  build(): Mam1Always
}

const mam1NeverDeclaration: Declaration = {
  namespace: 'urn:xmpp:mam:1',
  name: 'never',
  local: true,
  fields: {
    jids: { kind: 'childTexts', name: 'jid', type: 'jid' },
  },
}

/**
 * Whose messages are never archived.
 *
 * `<never xmlns='urn:xmpp:mam:1'><jid/></never>`
 *
 * @see [XEP-0313](https://xmpp.org/extensions/attic/xep-0313-0.5.1.html)
 */
export class Mam1Never extends Node<{
  wire: 'urn:xmpp:mam:1 never'
  init: Mam1NeverInit
  in: object
}> {
  static override readonly declaration: Declaration = mam1NeverDeclaration
  declare static readonly builder: () => Mam1NeverBuilder
  /** Children `jid`: An address; a bare JID stands for all of its resources. */
  declare readonly jids: readonly Jid[]

  constructor(init?: Mam1NeverInit, content?: Content) {
    super(content)
    const v = take(mam1NeverDeclaration, init)
    this.jids = v[0]
  }
}

/** What a new {@link Mam1Never} is made of. */
export interface Mam1NeverInit {
  /** Children `jid`: An address; a bare JID stands for all of its resources. */
  readonly jids?: readonly JidLike[] | undefined
}

/** Builds a {@link Mam1Never}. */
export interface Mam1NeverBuilder extends Builder<never> {
  /** Children `jid`: An address; a bare JID stands for all of its resources. */
  jids(value: readonly JidLike[]): this
  add(...content: Content): this
  build(): Mam1Never
}
