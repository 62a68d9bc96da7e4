// Code generated from schemas/xep-0313/mam.xsd; DO NOT EDIT.
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
 * What is archived of those that are in no list.
 *
 * - `always`: Every message.
 * - `never`: None.
 * - `roster`: The messages of those that are in the roster.
 */
export type MamDefault = 'always' | 'never' | 'roster'

/** The values of {@link MamDefault}, in the order of the schema. */
export const mamDefaults: readonly MamDefault[] = ['always', 'never', 'roster']

const mamQueryDeclaration: Declaration = {
  namespace: 'urn:xmpp:mam:2',
  name: 'query',
  section: 'XEP-0313 §4',
  fields: {
    queryId: { kind: 'attribute', name: 'queryid' },
    node: { kind: 'attribute' },
    form: { kind: 'child', of: () => DataForm },
    resultSet: { kind: 'child', of: () => ResultSet },
    flipPage: { kind: 'flag', name: 'flip-page' },
  },
  answers: { get: () => MamQuery, set: () => MamFin },
}

/**
 * In a set: send the messages that match. They arrive as messages with a result, and then fin is
 * the answer. In a get, empty: by which fields can be filtered? The result holds the form (XEP-0313
 * §4 and §4.1.5).
 *
 * `<query xmlns='urn:xmpp:mam:2' queryid='…' node='…'><x/><set/><flip-page/></query>`
 *
 * @see [XEP-0313 §4](https://xmpp.org/extensions/xep-0313.html)
 */
export class MamQuery extends Node<{
  wire: 'urn:xmpp:mam:2 query'
  init: MamQueryInit
  in: { 'iq-get': true; 'iq-set': true; 'iq-result': true }
  answer: { get: MamQuery; set: MamFin }
}> {
  static override readonly declaration: Declaration = mamQueryDeclaration
  declare static readonly builder: () => MamQueryBuilder
  /**
   * Attribute `queryid`: Chosen by the client and repeated in each result, to tell the results of
   * several queries apart.
   */
  declare readonly queryId: string | undefined
  /** Attribute `node`: A node of publish-subscribe whose archive is meant (XEP-0313 §6.1.3). */
  declare readonly node: string | undefined
  /**
   * Child `x`: The filters, as a form of the type urn:xmpp:mam:2 with the fields with, start, end,
   * before-id, after-id and ids; all messages without it (XEP-0313 §4.1).
   */
  declare readonly form: DataForm | undefined
  /** Child `set`: Which page of the matching messages, by their archive ids (XEP-0313 §4.3). */
  declare readonly resultSet: ResultSet | undefined
  /**
   * Child `flip-page`: Sends the messages of the page newest first; which messages is not changed
   * by it (XEP-0313 §4.3.4).
   */
  declare readonly flipPage: boolean

  constructor(init?: MamQueryInit, content?: Content) {
    super(content)
    const v = take(mamQueryDeclaration, init)
    this.queryId = v[0]
    this.node = v[1]
    this.form = v[2]
    this.resultSet = v[3]
    this.flipPage = v[4]
  }
}

/** What a new {@link MamQuery} is made of. */
export interface MamQueryInit {
  /**
   * Attribute `queryid`: Chosen by the client and repeated in each result, to tell the results of
   * several queries apart.
   */
  readonly queryId?: string | undefined
  /** Attribute `node`: A node of publish-subscribe whose archive is meant (XEP-0313 §6.1.3). */
  readonly node?: string | undefined
  /**
   * Child `x`: The filters, as a form of the type urn:xmpp:mam:2 with the fields with, start, end,
   * before-id, after-id and ids; all messages without it (XEP-0313 §4.1).
   */
  readonly form?: NodeLike<DataForm> | undefined
  /** Child `set`: Which page of the matching messages, by their archive ids (XEP-0313 §4.3). */
  readonly resultSet?: NodeLike<ResultSet> | undefined
  /**
   * Child `flip-page`: Sends the messages of the page newest first; which messages is not changed
   * by it (XEP-0313 §4.3.4).
   */
  readonly flipPage?: boolean | undefined
}

/** Builds a {@link MamQuery}. */
export interface MamQueryBuilder extends Builder<never> {
  /**
   * Attribute `queryid`: Chosen by the client and repeated in each result, to tell the results of
   * several queries apart.
   */
  queryId(value: string): this
  /** Attribute `node`: A node of publish-subscribe whose archive is meant (XEP-0313 §6.1.3). */
  node(value: string): this
  /**
   * Child `x`: The filters, as a form of the type urn:xmpp:mam:2 with the fields with, start, end,
   * before-id, after-id and ids; all messages without it (XEP-0313 §4.1).
   */
  form(value: NodeLike<DataForm>): this
  /** Child `set`: Which page of the matching messages, by their archive ids (XEP-0313 §4.3). */
  resultSet(value: NodeLike<ResultSet>): this
  /**
   * Child `flip-page`: Sends the messages of the page newest first; which messages is not changed
   * by it (XEP-0313 §4.3.4).
   */
  flipPage(value: boolean): this
  add(...content: Content): this
  build(): MamQuery
}

const mamResultDeclaration: Declaration = {
  namespace: 'urn:xmpp:mam:2',
  name: 'result',
  section: 'XEP-0313 §4.2',
  fields: {
    id: { kind: 'attribute', required: true },
    queryId: { kind: 'attribute', name: 'queryid' },
    forwarded: { kind: 'child', of: () => Forwarded, required: true },
  },
}

/**
 * One message of the archive, in a message from the archive. Take it only from the archive that was
 * asked, and only with a queryid that was given (XEP-0313 §4.2 and §8.2).
 *
 * `<result xmlns='urn:xmpp:mam:2' id='…' queryid='…'><forwarded/></result>`
 *
 * @see [XEP-0313 §4.2](https://xmpp.org/extensions/xep-0313.html)
 */
export class MamResult extends Node<{
  wire: 'urn:xmpp:mam:2 result'
  init: MamResultInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = mamResultDeclaration
  declare static readonly builder: () => MamResultBuilder
  /**
   * Attribute `id`, required: The name of the message in the archive, opaque and never used again.
   */
  declare readonly id: string
  /** Attribute `queryid`: The queryid of the query that this answers, if it had one. */
  declare readonly queryId: string | undefined
  /**
   * Child `forwarded`, required: The archived message and when it was received; without the message
   * where it was removed.
   */
  declare readonly forwarded: Forwarded

  constructor(init: MamResultInit, content?: Content) {
    super(content)
    const v = take(mamResultDeclaration, init)
    this.id = v[0]
    this.queryId = v[1]
    this.forwarded = v[2]
  }
}

/** What a new {@link MamResult} is made of. */
export interface MamResultInit {
  /**
   * Attribute `id`, required: The name of the message in the archive, opaque and never used again.
   */
  readonly id: string
  /** Attribute `queryid`: The queryid of the query that this answers, if it had one. */
  readonly queryId?: string | undefined
  /**
   * Child `forwarded`, required: The archived message and when it was received; without the message
   * where it was removed.
   */
  readonly forwarded: NodeLike<Forwarded>
}

/** Builds a {@link MamResult}; `build()` needs `id`, `forwarded` first. */
export interface MamResultBuilder<out Missing extends string = 'id' | 'forwarded'>
  extends Builder<Missing> {
  /**
   * Attribute `id`, required: The name of the message in the archive, opaque and never used again.
   */
  id(value: string): MamResultBuilder<Exclude<Missing, 'id'>>
  /** Attribute `queryid`: The queryid of the query that this answers, if it had one. */
  queryId(value: string): this
  /**
   * Child `forwarded`, required: The archived message and when it was received; without the message
   * where it was removed.
   */
  forwarded(value: NodeLike<Forwarded>): MamResultBuilder<Exclude<Missing, 'forwarded'>>
  add(...content: Content): this
  build(this: MamResultBuilder<never>): MamResult
}

const mamFinDeclaration: Declaration = {
  namespace: 'urn:xmpp:mam:2',
  name: 'fin',
  section: 'XEP-0313 §4',
  fields: {
    complete: { kind: 'attribute', type: 'boolean', default: 'false' },
    stable: { kind: 'attribute', type: 'boolean', default: 'true' },
    resultSet: { kind: 'child', of: () => ResultSet, required: true },
  },
}

/**
 * The answer to a query, after its last message: which page was sent (XEP-0313 §4).
 *
 * `<fin xmlns='urn:xmpp:mam:2' complete='…' stable='…'><set/></fin>`
 *
 * @see [XEP-0313 §4](https://xmpp.org/extensions/xep-0313.html)
 */
export class MamFin extends Node<{
  wire: 'urn:xmpp:mam:2 fin'
  init: MamFinInit
  in: { 'iq-result': true }
}> {
  static override readonly declaration: Declaration = mamFinDeclaration
  declare static readonly builder: () => MamFinBuilder
  /**
   * Attribute `complete`: Whether this was the last page, so that there is nothing more to fetch
   * (XEP-0313 §4.3.2). Default: `false`.
   */
  declare readonly complete: boolean
  /**
   * Attribute `stable`: Whether asking again gives the same; if not, it is not to be kept without
   * asking once more (XEP-0313 §4.3.2). Default: `true`.
   */
  declare readonly stable: boolean
  /**
   * Child `set`, required: Which part of the matching messages the page was, by their archive ids.
   */
  declare readonly resultSet: ResultSet

  constructor(init: MamFinInit, content?: Content) {
    super(content)
    const v = take(mamFinDeclaration, init)
    this.complete = v[0]
    this.stable = v[1]
    this.resultSet = v[2]
  }
}

/** What a new {@link MamFin} is made of. */
export interface MamFinInit {
  /**
   * Attribute `complete`: Whether this was the last page, so that there is nothing more to fetch
   * (XEP-0313 §4.3.2). Default: `false`.
   */
  readonly complete?: boolean | undefined
  /**
   * Attribute `stable`: Whether asking again gives the same; if not, it is not to be kept without
   * asking once more (XEP-0313 §4.3.2). Default: `true`.
   */
  readonly stable?: boolean | undefined
  /**
   * Child `set`, required: Which part of the matching messages the page was, by their archive ids.
   */
  readonly resultSet: NodeLike<ResultSet>
}

/** Builds a {@link MamFin}; `build()` needs `resultSet` first. */
export interface MamFinBuilder<out Missing extends string = 'resultSet'> extends Builder<Missing> {
  /**
   * Attribute `complete`: Whether this was the last page, so that there is nothing more to fetch
   * (XEP-0313 §4.3.2). Default: `false`.
   */
  complete(value: boolean): this
  /**
   * Attribute `stable`: Whether asking again gives the same; if not, it is not to be kept without
   * asking once more (XEP-0313 §4.3.2). Default: `true`.
   */
  stable(value: boolean): this
  /**
   * Child `set`, required: Which part of the matching messages the page was, by their archive ids.
   */
  resultSet(value: NodeLike<ResultSet>): MamFinBuilder<Exclude<Missing, 'resultSet'>>
  add(...content: Content): this
  build(this: MamFinBuilder<never>): MamFin
}

const mamMetadataDeclaration: Declaration = {
  namespace: 'urn:xmpp:mam:2',
  name: 'metadata',
  section: 'XEP-0313 §5',
  fields: {
    start: { kind: 'child', of: () => MamStart },
    end: { kind: 'child', of: () => MamEnd },
  },
  ordered: true,
  answers: { get: () => MamMetadata },
}

/**
 * In a get, empty: what is in the archive? In the result, and in the answer to a Bind 2 request:
 * its first and its last message, none where it is empty (XEP-0313 §5).
 *
 * `<metadata xmlns='urn:xmpp:mam:2'><start/><end/></metadata>`
 *
 * @see [XEP-0313 §5](https://xmpp.org/extensions/xep-0313.html)
 */
export class MamMetadata extends Node<{
  wire: 'urn:xmpp:mam:2 metadata'
  init: MamMetadataInit
  in: { 'iq-get': true; 'iq-result': true; 'bind2-bound': true }
  answer: { get: MamMetadata }
}> {
  static override readonly declaration: Declaration = mamMetadataDeclaration
  declare static readonly builder: () => MamMetadataBuilder
  /** Child `start`: The oldest message of the archive; absent where the archive is empty. */
  declare readonly start: MamStart | undefined
  /** Child `end`: The newest message of the archive; absent where the archive is empty. */
  declare readonly end: MamEnd | undefined

  constructor(init?: MamMetadataInit, content?: Content) {
    super(content)
    const v = take(mamMetadataDeclaration, init)
    this.start = v[0]
    this.end = v[1]
  }
}

/** What a new {@link MamMetadata} is made of. */
export interface MamMetadataInit {
  /** Child `start`: The oldest message of the archive; absent where the archive is empty. */
  readonly start?: NodeLike<MamStart> | undefined
  /** Child `end`: The newest message of the archive; absent where the archive is empty. */
  readonly end?: NodeLike<MamEnd> | undefined
}

/** Builds a {@link MamMetadata}. */
export interface MamMetadataBuilder extends Builder<never> {
  /** Child `start`: The oldest message of the archive; absent where the archive is empty. */
  start(value: NodeLike<MamStart>): this
  /** Child `end`: The newest message of the archive; absent where the archive is empty. */
  end(value: NodeLike<MamEnd>): this
  add(...content: Content): this
  build(): MamMetadata
}

const mamStartDeclaration: Declaration = {
  namespace: 'urn:xmpp:mam:2',
  name: 'start',
  local: true,
  section: 'XEP-0313 §5',
  fields: {
    id: { kind: 'attribute', required: true },
    timestamp: { kind: 'attribute', type: 'dateTime', required: true },
  },
}

/**
 * The oldest message of the archive; absent where the archive is empty.
 *
 * `<start xmlns='urn:xmpp:mam:2' id='…' timestamp='…'/>`
 *
 * @see [XEP-0313 §5](https://xmpp.org/extensions/xep-0313.html)
 */
export class MamStart extends Node<{
  wire: 'urn:xmpp:mam:2 start'
  init: MamStartInit
  in: object
}> {
  static override readonly declaration: Declaration = mamStartDeclaration
  declare static readonly builder: () => MamStartBuilder
  /** Attribute `id`, required: The name of the message in the archive. */
  declare readonly id: string
  /** Attribute `timestamp`, required: When the message was received, in UTC. */
  declare readonly timestamp: Date

  constructor(init: MamStartInit, content?: Content) {
    super(content)
    const v = take(mamStartDeclaration, init)
    this.id = v[0]
    this.timestamp = v[1]
  }
}

/** What a new {@link MamStart} is made of. */
export interface MamStartInit {
  /** Attribute `id`, required: The name of the message in the archive. */
  readonly id: string
  /** Attribute `timestamp`, required: When the message was received, in UTC. */
  readonly timestamp: Date
}

/** Builds a {@link MamStart}; `build()` needs `id`, `timestamp` first. */
export interface MamStartBuilder<out Missing extends string = 'id' | 'timestamp'>
  extends Builder<Missing> {
  /** Attribute `id`, required: The name of the message in the archive. */
  id(value: string): MamStartBuilder<Exclude<Missing, 'id'>>
  /** Attribute `timestamp`, required: When the message was received, in UTC. */
  timestamp(value: Date): MamStartBuilder<Exclude<Missing, 'timestamp'>>
  add(...content: Content): this
  build(this: MamStartBuilder<never>): MamStart
}

const mamEndDeclaration: Declaration = {
  namespace: 'urn:xmpp:mam:2',
  name: 'end',
  local: true,
  section: 'XEP-0313 §5',
  fields: {
    id: { kind: 'attribute', required: true },
    timestamp: { kind: 'attribute', type: 'dateTime', required: true },
  },
}

/**
 * The newest message of the archive; absent where the archive is empty.
 *
 * `<end xmlns='urn:xmpp:mam:2' id='…' timestamp='…'/>`
 *
 * @see [XEP-0313 §5](https://xmpp.org/extensions/xep-0313.html)
 */
export class MamEnd extends Node<{
  wire: 'urn:xmpp:mam:2 end'
  init: MamEndInit
  in: object
}> {
  static override readonly declaration: Declaration = mamEndDeclaration
  declare static readonly builder: () => MamEndBuilder
  /** Attribute `id`, required: The name of the message in the archive. */
  declare readonly id: string
  /** Attribute `timestamp`, required: When the message was received, in UTC. */
  declare readonly timestamp: Date

  constructor(init: MamEndInit, content?: Content) {
    super(content)
    const v = take(mamEndDeclaration, init)
    this.id = v[0]
    this.timestamp = v[1]
  }
}

/** What a new {@link MamEnd} is made of. */
export interface MamEndInit {
  /** Attribute `id`, required: The name of the message in the archive. */
  readonly id: string
  /** Attribute `timestamp`, required: When the message was received, in UTC. */
  readonly timestamp: Date
}

/** Builds a {@link MamEnd}; `build()` needs `id`, `timestamp` first. */
export interface MamEndBuilder<out Missing extends string = 'id' | 'timestamp'>
  extends Builder<Missing> {
  /** Attribute `id`, required: The name of the message in the archive. */
  id(value: string): MamEndBuilder<Exclude<Missing, 'id'>>
  /** Attribute `timestamp`, required: When the message was received, in UTC. */
  timestamp(value: Date): MamEndBuilder<Exclude<Missing, 'timestamp'>>
  add(...content: Content): this
  build(this: MamEndBuilder<never>): MamEnd
}

const mamPreferencesDeclaration: Declaration = {
  namespace: 'urn:xmpp:mam:2',
  name: 'prefs',
  fields: {
    default: { kind: 'attribute', type: 'token', values: mamDefaults },
    always: { kind: 'child', of: () => MamAlways },
    never: { kind: 'child', of: () => MamNever },
  },
  answers: { get: () => MamPreferences, set: () => MamPreferences },
}

/**
 * In a get, empty: what is archived? In a set: archive this from now on. The result says what
 * holds, which may differ from what was asked (XEP-0441 §2.1).
 *
 * `<prefs xmlns='urn:xmpp:mam:2' default='…'><always/><never/></prefs>`
 *
 * @see [XEP-0313](https://xmpp.org/extensions/xep-0313.html)
 */
export class MamPreferences extends Node<{
  wire: 'urn:xmpp:mam:2 prefs'
  init: MamPreferencesInit
  in: { 'iq-get': true; 'iq-set': true; 'iq-result': true }
  answer: { get: MamPreferences; set: MamPreferences }
}> {
  static override readonly declaration: Declaration = mamPreferencesDeclaration
  declare static readonly builder: () => MamPreferencesBuilder
  /**
   * Attribute `default`: What is archived of all others; only a get has none. One of `always`,
   * `never`, `roster`.
   */
  declare readonly default: MamDefault | undefined
  /** Child `always`: Whose messages are archived in any case. */
  declare readonly always: MamAlways | undefined
  /** Child `never`: Whose messages are not archived in any case. */
  declare readonly never: MamNever | undefined

  constructor(init?: MamPreferencesInit, content?: Content) {
    super(content)
    const v = take(mamPreferencesDeclaration, init)
    this.default = v[0]
    this.always = v[1]
    this.never = v[2]
  }
}

/** What a new {@link MamPreferences} is made of. */
export interface MamPreferencesInit {
  /**
   * Attribute `default`: What is archived of all others; only a get has none. One of `always`,
   * `never`, `roster`.
   */
  readonly default?: MamDefault | undefined
  /** Child `always`: Whose messages are archived in any case. */
  readonly always?: NodeLike<MamAlways> | undefined
  /** Child `never`: Whose messages are not archived in any case. */
  readonly never?: NodeLike<MamNever> | undefined
}

/** Builds a {@link MamPreferences}. */
export interface MamPreferencesBuilder extends Builder<never> {
  /**
   * Attribute `default`: What is archived of all others; only a get has none. One of `always`,
   * `never`, `roster`.
   */
  default(value: MamDefault): this
  /** Child `always`: Whose messages are archived in any case. */
  always(value: NodeLike<MamAlways>): this
  /** Child `never`: Whose messages are not archived in any case. */
  never(value: NodeLike<MamNever>): this
  add(...content: Content): this
  build(): MamPreferences
}

const mamAlwaysDeclaration: Declaration = {
  namespace: 'urn:xmpp:mam:2',
  name: 'always',
  local: true,
  fields: {
    jids: { kind: 'childTexts', name: 'jid', type: 'jid' },
  },
}

/**
 * Whose messages are archived in any case.
 *
 * `<always xmlns='urn:xmpp:mam:2'><jid/></always>`
 *
 * @see [XEP-0313](https://xmpp.org/extensions/xep-0313.html)
 */
export class MamAlways extends Node<{
  wire: 'urn:xmpp:mam:2 always'
  init: MamAlwaysInit
  in: object
}> {
  static override readonly declaration: Declaration = mamAlwaysDeclaration
  declare static readonly builder: () => MamAlwaysBuilder
  /** Children `jid`: A correspondent: a bare JID for all of its resources, or a full one. */
  declare readonly jids: readonly Jid[]

  constructor(init?: MamAlwaysInit, content?: Content) {
    super(content)
    const v = take(mamAlwaysDeclaration, init)
    this.jids = v[0]
  }
}

/** What a new {@link MamAlways} is made of. */
export interface MamAlwaysInit {
  /** Children `jid`: A correspondent: a bare JID for all of its resources, or a full one. */
  readonly jids?: readonly JidLike[] | undefined
}

/** Builds a {@link MamAlways}. */
export interface MamAlwaysBuilder extends Builder<never> {
  /** Children `jid`: A correspondent: a bare JID for all of its resources, or a full one. */
  jids(value: readonly JidLike[]): this
  add(...content: Content): this
  build(): MamAlways
}

const mamNeverDeclaration: Declaration = {
  namespace: 'urn:xmpp:mam:2',
  name: 'never',
  local: true,
  fields: {
    jids: { kind: 'childTexts', name: 'jid', type: 'jid' },
  },
}

/**
 * Whose messages are not archived in any case.
 *
 * `<never xmlns='urn:xmpp:mam:2'><jid/></never>`
 *
 * @see [XEP-0313](https://xmpp.org/extensions/xep-0313.html)
 */
export class MamNever extends Node<{
  wire: 'urn:xmpp:mam:2 never'
  init: MamNeverInit
  in: object
}> {
  static override readonly declaration: Declaration = mamNeverDeclaration
  declare static readonly builder: () => MamNeverBuilder
  /** Children `jid`: A correspondent: a bare JID for all of its resources, or a full one. */
  declare readonly jids: readonly Jid[]

  constructor(init?: MamNeverInit, content?: Content) {
    super(content)
    const v = take(mamNeverDeclaration, init)
    this.jids = v[0]
  }
}

/** What a new {@link MamNever} is made of. */
export interface MamNeverInit {
  /** Children `jid`: A correspondent: a bare JID for all of its resources, or a full one. */
  readonly jids?: readonly JidLike[] | undefined
}

/** Builds a {@link MamNever}. */
export interface MamNeverBuilder extends Builder<never> {
  /** Children `jid`: A correspondent: a bare JID for all of its resources, or a full one. */
  jids(value: readonly JidLike[]): this
  add(...content: Content): this
  build(): MamNever
}
