// Code generated from schemas/xep-0433/channel-search-errors.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const channelSearchConflictingFieldsDeclaration: Declaration = {
  namespace: 'urn:xmpp:channel-search:0:error',
  name: 'conflicting-fields',
  section: 'XEP-0433 §4.2.2',
  fields: {
    fields: { kind: 'childTexts', name: 'var' },
  },
}

/**
 * Fields of the form exclude each other, such as words to search for and all (XEP-0433 §4.2.2).
 *
 * `<conflicting-fields xmlns='urn:xmpp:channel-search:0:error'><var/></conflicting-fields>`
 *
 * @see [XEP-0433 §4.2.2](https://xmpp.org/extensions/xep-0433.html)
 */
export class ChannelSearchConflictingFields extends Node<{
  wire: 'urn:xmpp:channel-search:0:error conflicting-fields'
  init: ChannelSearchConflictingFieldsInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = channelSearchConflictingFieldsDeclaration
  declare static readonly builder: () => ChannelSearchConflictingFieldsBuilder
  /** Children `var`: The name of a field that is part of the conflict. */
  declare readonly fields: readonly string[]

  constructor(init?: ChannelSearchConflictingFieldsInit, content?: Content) {
    super(content)
    const v = take(channelSearchConflictingFieldsDeclaration, init)
    this.fields = v[0]
  }
}

/** What a new {@link ChannelSearchConflictingFields} is made of. */
export interface ChannelSearchConflictingFieldsInit {
  /** Children `var`: The name of a field that is part of the conflict. */
  readonly fields?: readonly string[] | undefined
}

/** Builds a {@link ChannelSearchConflictingFields}. */
export interface ChannelSearchConflictingFieldsBuilder extends Builder<never> {
  /** Children `var`: The name of a field that is part of the conflict. */
  fields(value: readonly string[]): this
  add(...content: Content): this
  build(): ChannelSearchConflictingFields
}

const channelSearchFullSetRejectedDeclaration: Declaration = {
  namespace: 'urn:xmpp:channel-search:0:error',
  name: 'full-set-retrieval-rejected',
  section: 'XEP-0433 §4.2.2',
  fields: {},
}

/**
 * The service does not give all that it has (XEP-0433 §4.2.2).
 *
 * `<full-set-retrieval-rejected xmlns='urn:xmpp:channel-search:0:error'/>`
 *
 * @see [XEP-0433 §4.2.2](https://xmpp.org/extensions/xep-0433.html)
 */
export class ChannelSearchFullSetRejected extends Node<{
  wire: 'urn:xmpp:channel-search:0:error full-set-retrieval-rejected'
  init: ChannelSearchFullSetRejectedInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = channelSearchFullSetRejectedDeclaration
  declare static readonly builder: () => ChannelSearchFullSetRejectedBuilder

  constructor(init?: ChannelSearchFullSetRejectedInit, content?: Content) {
    super(content)
    take(channelSearchFullSetRejectedDeclaration, init)
  }
}

/** What a new {@link ChannelSearchFullSetRejected} is made of. */
export type ChannelSearchFullSetRejectedInit = Readonly<Record<string, never>>

/** Builds a {@link ChannelSearchFullSetRejected}. */
export interface ChannelSearchFullSetRejectedBuilder extends Builder<never> {
  add(...content: Content): this
  build(): ChannelSearchFullSetRejected
}

const channelSearchInvalidTermsDeclaration: Declaration = {
  namespace: 'urn:xmpp:channel-search:0:error',
  name: 'invalid-search-terms',
  section: 'XEP-0433 §4.2.2',
  fields: {},
}

/**
 * None of the words can be searched for (XEP-0433 §4.2.2).
 *
 * `<invalid-search-terms xmlns='urn:xmpp:channel-search:0:error'/>`
 *
 * @see [XEP-0433 §4.2.2](https://xmpp.org/extensions/xep-0433.html)
 */
export class ChannelSearchInvalidTerms extends Node<{
  wire: 'urn:xmpp:channel-search:0:error invalid-search-terms'
  init: ChannelSearchInvalidTermsInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = channelSearchInvalidTermsDeclaration
  declare static readonly builder: () => ChannelSearchInvalidTermsBuilder

  constructor(init?: ChannelSearchInvalidTermsInit, content?: Content) {
    super(content)
    take(channelSearchInvalidTermsDeclaration, init)
  }
}

/** What a new {@link ChannelSearchInvalidTerms} is made of. */
export type ChannelSearchInvalidTermsInit = Readonly<Record<string, never>>

/** Builds a {@link ChannelSearchInvalidTerms}. */
export interface ChannelSearchInvalidTermsBuilder extends Builder<never> {
  add(...content: Content): this
  build(): ChannelSearchInvalidTerms
}

const channelSearchInvalidSortKeyDeclaration: Declaration = {
  namespace: 'urn:xmpp:channel-search:0:error',
  name: 'invalid-sort-key',
  section: 'XEP-0433 §4.2.2',
  fields: {},
}

/**
 * The service cannot sort so (XEP-0433 §4.2.2).
 *
 * `<invalid-sort-key xmlns='urn:xmpp:channel-search:0:error'/>`
 *
 * @see [XEP-0433 §4.2.2](https://xmpp.org/extensions/xep-0433.html)
 */
export class ChannelSearchInvalidSortKey extends Node<{
  wire: 'urn:xmpp:channel-search:0:error invalid-sort-key'
  init: ChannelSearchInvalidSortKeyInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = channelSearchInvalidSortKeyDeclaration
  declare static readonly builder: () => ChannelSearchInvalidSortKeyBuilder

  constructor(init?: ChannelSearchInvalidSortKeyInit, content?: Content) {
    super(content)
    take(channelSearchInvalidSortKeyDeclaration, init)
  }
}

/** What a new {@link ChannelSearchInvalidSortKey} is made of. */
export type ChannelSearchInvalidSortKeyInit = Readonly<Record<string, never>>

/** Builds a {@link ChannelSearchInvalidSortKey}. */
export interface ChannelSearchInvalidSortKeyBuilder extends Builder<never> {
  add(...content: Content): this
  build(): ChannelSearchInvalidSortKey
}

const channelSearchNoConditionsDeclaration: Declaration = {
  namespace: 'urn:xmpp:channel-search:0:error',
  name: 'no-search-conditions',
  section: 'XEP-0433 §4.2.2',
  fields: {},
}

/**
 * No field says what to search for (XEP-0433 §4.2.2).
 *
 * `<no-search-conditions xmlns='urn:xmpp:channel-search:0:error'/>`
 *
 * @see [XEP-0433 §4.2.2](https://xmpp.org/extensions/xep-0433.html)
 */
export class ChannelSearchNoConditions extends Node<{
  wire: 'urn:xmpp:channel-search:0:error no-search-conditions'
  init: ChannelSearchNoConditionsInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = channelSearchNoConditionsDeclaration
  declare static readonly builder: () => ChannelSearchNoConditionsBuilder

  constructor(init?: ChannelSearchNoConditionsInit, content?: Content) {
    super(content)
    take(channelSearchNoConditionsDeclaration, init)
  }
}

/** What a new {@link ChannelSearchNoConditions} is made of. */
export type ChannelSearchNoConditionsInit = Readonly<Record<string, never>>

/** Builds a {@link ChannelSearchNoConditions}. */
export interface ChannelSearchNoConditionsBuilder extends Builder<never> {
  add(...content: Content): this
  build(): ChannelSearchNoConditions
}

const channelSearchRateLimitDeclaration: Declaration = {
  namespace: 'urn:xmpp:channel-search:0:error',
  name: 'rate-limit',
  section: 'XEP-0433 §4.2.2',
  fields: {
    retryAfter: { kind: 'attribute', name: 'retry-after', type: 'unsignedInt' },
  },
}

/**
 * There were too many searches (XEP-0433 §4.2.2).
 *
 * `<rate-limit xmlns='urn:xmpp:channel-search:0:error' …/>`
 *
 * @see [XEP-0433 §4.2.2](https://xmpp.org/extensions/xep-0433.html)
 */
export class ChannelSearchRateLimit extends Node<{
  wire: 'urn:xmpp:channel-search:0:error rate-limit'
  init: ChannelSearchRateLimitInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = channelSearchRateLimitDeclaration
  declare static readonly builder: () => ChannelSearchRateLimitBuilder
  /**
   * Attribute `retry-after`: For how many seconds to wait; where it is absent, wait longer each
   * time.
   */
  declare readonly retryAfter: number | undefined

  constructor(init?: ChannelSearchRateLimitInit, content?: Content) {
    super(content)
    const v = take(channelSearchRateLimitDeclaration, init)
    this.retryAfter = v[0]
  }
}

/** What a new {@link ChannelSearchRateLimit} is made of. */
export interface ChannelSearchRateLimitInit {
  /**
   * Attribute `retry-after`: For how many seconds to wait; where it is absent, wait longer each
   * time.
   */
  readonly retryAfter?: number | undefined
}

/** Builds a {@link ChannelSearchRateLimit}. */
export interface ChannelSearchRateLimitBuilder extends Builder<never> {
  /**
   * Attribute `retry-after`: For how many seconds to wait; where it is absent, wait longer each
   * time.
   */
  retryAfter(value: number): this
  add(...content: Content): this
  build(): ChannelSearchRateLimit
}
