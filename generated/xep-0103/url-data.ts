// Code generated from schemas/xep-0103/url-data.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, Texts, TextsLike } from '../../runtime/node/v1.ts'

const urlDataDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/url-data',
  name: 'url-data',
  section: 'XEP-0103 §5.1',
  fields: {
    target: { kind: 'attribute', type: 'uri', required: true },
    sid: { kind: 'attribute' },
    descriptions: { kind: 'texts', name: 'desc' },
    description: { kind: 'shortcut', of: 'descriptions' },
  },
  any: { namespaces: '##other' },
  answers: { set: 'empty' },
}

/**
 * Where the data lies (XEP-0103 §5.1).
 *
 * `<url-data xmlns='http://jabber.org/protocol/url-data' …><desc/></url-data>`
 *
 * @see [XEP-0103 §5.1](https://xmpp.org/extensions/xep-0103.html)
 */
export class UrlData extends Node<{
  wire: 'http://jabber.org/protocol/url-data url-data'
  init: UrlDataInit
  in: { message: true; 'iq-set': true }
  answer: { set: undefined }
}> {
  static override readonly declaration: Declaration = urlDataDeclaration
  declare static readonly builder: () => UrlDataBuilder
  /** Attribute `target`, required: The address. */
  declare readonly target: string
  /** Attribute `sid`: The session of stream initiation that this belongs to. */
  declare readonly sid: string | undefined
  /** Children `desc`: What it is, in words; one for each language. */
  declare readonly descriptions: Texts
  /** Child `desc`: What it is, in words; one for each language. */
  declare readonly description: string | undefined

  constructor(init: UrlDataInit, content?: Content) {
    super(content)
    const v = take(urlDataDeclaration, init)
    this.target = v[0]
    this.sid = v[1]
    this.descriptions = v[2]
    this.description = v[3]
  }
}

/** What a new {@link UrlData} is made of. */
export interface UrlDataInit {
  /** Attribute `target`, required: The address. */
  readonly target: string
  /** Attribute `sid`: The session of stream initiation that this belongs to. */
  readonly sid?: string | undefined
  /** Children `desc`: What it is, in words; one for each language. */
  readonly descriptions?: TextsLike | undefined
  /** Child `desc`: What it is, in words; one for each language. */
  readonly description?: string | undefined
}

/** Builds a {@link UrlData}; `build()` needs `target` first. */
export interface UrlDataBuilder<out Missing extends string = 'target'> extends Builder<Missing> {
  /** Attribute `target`, required: The address. */
  target(value: string): UrlDataBuilder<Exclude<Missing, 'target'>>
  /** Attribute `sid`: The session of stream initiation that this belongs to. */
  sid(value: string): this
  /** Children `desc`: What it is, in words; one for each language. */
  descriptions(value: TextsLike): this
  /** Child `desc`: What it is, in words; one for each language. */
  description(value: string): this
  /** Adds content: How to fetch it, such as credentials for HTTP (XEP-0104). */
  add(...content: Content): this
  build(this: UrlDataBuilder<never>): UrlData
}

const urlDataMalformedDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/url-data',
  name: 'malformed-url',
  section: 'XEP-0103 §5.3',
  fields: {},
}

/**
 * The address is not well formed (XEP-0103 §5.3).
 *
 * `<malformed-url xmlns='http://jabber.org/protocol/url-data'/>`
 *
 * @see [XEP-0103 §5.3](https://xmpp.org/extensions/xep-0103.html)
 */
export class UrlDataMalformed extends Node<{
  wire: 'http://jabber.org/protocol/url-data malformed-url'
  init: UrlDataMalformedInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = urlDataMalformedDeclaration
  declare static readonly builder: () => UrlDataMalformedBuilder

  constructor(init?: UrlDataMalformedInit, content?: Content) {
    super(content)
    take(urlDataMalformedDeclaration, init)
  }
}

/** What a new {@link UrlDataMalformed} is made of. */
export type UrlDataMalformedInit = Readonly<Record<string, never>>

/** Builds a {@link UrlDataMalformed}. */
export interface UrlDataMalformedBuilder extends Builder<never> {
  add(...content: Content): this
  build(): UrlDataMalformed
}

const urlDataTransferFailedDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/url-data',
  name: 'transfer-failed',
  section: 'XEP-0103 §5.3',
  fields: {},
}

/**
 * The data could not be fetched (XEP-0103 §5.3).
 *
 * `<transfer-failed xmlns='http://jabber.org/protocol/url-data'/>`
 *
 * @see [XEP-0103 §5.3](https://xmpp.org/extensions/xep-0103.html)
 */
export class UrlDataTransferFailed extends Node<{
  wire: 'http://jabber.org/protocol/url-data transfer-failed'
  init: UrlDataTransferFailedInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = urlDataTransferFailedDeclaration
  declare static readonly builder: () => UrlDataTransferFailedBuilder

  constructor(init?: UrlDataTransferFailedInit, content?: Content) {
    super(content)
    take(urlDataTransferFailedDeclaration, init)
  }
}

/** What a new {@link UrlDataTransferFailed} is made of. */
export type UrlDataTransferFailedInit = Readonly<Record<string, never>>

/** Builds a {@link UrlDataTransferFailed}. */
export interface UrlDataTransferFailedBuilder extends Builder<never> {
  add(...content: Content): this
  build(): UrlDataTransferFailed
}

const urlDataTransferRefusedDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/url-data',
  name: 'transfer-refused',
  section: 'XEP-0103 §5.3',
  fields: {},
}

/**
 * The receiver does not want the data (XEP-0103 §5.3).
 *
 * `<transfer-refused xmlns='http://jabber.org/protocol/url-data'/>`
 *
 * @see [XEP-0103 §5.3](https://xmpp.org/extensions/xep-0103.html)
 */
export class UrlDataTransferRefused extends Node<{
  wire: 'http://jabber.org/protocol/url-data transfer-refused'
  init: UrlDataTransferRefusedInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = urlDataTransferRefusedDeclaration
  declare static readonly builder: () => UrlDataTransferRefusedBuilder

  constructor(init?: UrlDataTransferRefusedInit, content?: Content) {
    super(content)
    take(urlDataTransferRefusedDeclaration, init)
  }
}

/** What a new {@link UrlDataTransferRefused} is made of. */
export type UrlDataTransferRefusedInit = Readonly<Record<string, never>>

/** Builds a {@link UrlDataTransferRefused}. */
export interface UrlDataTransferRefusedBuilder extends Builder<never> {
  add(...content: Content): this
  build(): UrlDataTransferRefused
}
