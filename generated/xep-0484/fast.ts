// Code generated from schemas/xep-0484/fast.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const fastDeclaration: Declaration = {
  namespace: 'urn:xmpp:fast:0',
  name: 'fast',
  section: 'XEP-0484 §3',
  fields: {
    tls0rtt: { kind: 'attribute', name: 'tls-0rtt', type: 'boolean', default: 'false' },
    count: { kind: 'attribute', type: 'unsignedInt' },
    invalidate: { kind: 'attribute', type: 'boolean', default: 'false' },
    mechanisms: {
      kind: 'childTexts',
      name: 'mechanism',
      facets: { patterns: ['[A-Z0-9_\\-]{1,20}'] },
    },
  },
}

/**
 * Among the inline features of SASL2: the mechanisms that take tokens. In the authenticate element:
 * the client logs in with a token (XEP-0484 §3.1 and §3.4).
 *
 * `<fast xmlns='urn:xmpp:fast:0' tls-0rtt='…' count='…' …><mechanism/></fast>`
 *
 * @see [XEP-0484 §3](https://xmpp.org/extensions/xep-0484.html)
 */
export class Fast extends Node<{
  wire: 'urn:xmpp:fast:0 fast'
  init: FastInit
  in: { 'sasl2-inline': true; 'sasl2-authenticate': true }
}> {
  static override readonly declaration: Declaration = fastDeclaration
  declare static readonly builder: () => FastBuilder
  /**
   * Attribute `tls-0rtt`: As a feature: whether the client may log in with the first bytes of a TLS
   * connection (early data). Default: `false`.
   */
  declare readonly tls0rtt: boolean
  /**
   * Attribute `count`: In a login: how many times the client has tried this token, which must grow;
   * required in early data, where it keeps a copy of the bytes from being used again (XEP-0484
   * §3.4).
   */
  declare readonly count: number | undefined
  /**
   * Attribute `invalidate`: In a login: whether the token is to be worthless afterwards, as for
   * logging out (XEP-0484 §3.6). Default: `false`.
   */
  declare readonly invalidate: boolean
  /**
   * Children `mechanism`: As a feature: a mechanism that takes a token, such as HT-SHA-256-EXPR.
   */
  declare readonly mechanisms: readonly string[]

  constructor(init?: FastInit, content?: Content) {
    super(content)
    const v = take(fastDeclaration, init)
    this.tls0rtt = v[0]
    this.count = v[1]
    this.invalidate = v[2]
    this.mechanisms = v[3]
  }
}

/** What a new {@link Fast} is made of. */
export interface FastInit {
  /**
   * Attribute `tls-0rtt`: As a feature: whether the client may log in with the first bytes of a TLS
   * connection (early data). Default: `false`.
   */
  readonly tls0rtt?: boolean | undefined
  /**
   * Attribute `count`: In a login: how many times the client has tried this token, which must grow;
   * required in early data, where it keeps a copy of the bytes from being used again (XEP-0484
   * §3.4).
   */
  readonly count?: number | undefined
  /**
   * Attribute `invalidate`: In a login: whether the token is to be worthless afterwards, as for
   * logging out (XEP-0484 §3.6). Default: `false`.
   */
  readonly invalidate?: boolean | undefined
  /**
   * Children `mechanism`: As a feature: a mechanism that takes a token, such as HT-SHA-256-EXPR.
   */
  readonly mechanisms?: readonly string[] | undefined
}

/** Builds a {@link Fast}. */
export interface FastBuilder extends Builder<never> {
  /**
   * Attribute `tls-0rtt`: As a feature: whether the client may log in with the first bytes of a TLS
   * connection (early data). Default: `false`.
   */
  tls0rtt(value: boolean): this
  /**
   * Attribute `count`: In a login: how many times the client has tried this token, which must grow;
   * required in early data, where it keeps a copy of the bytes from being used again (XEP-0484
   * §3.4).
   */
  count(value: number): this
  /**
   * Attribute `invalidate`: In a login: whether the token is to be worthless afterwards, as for
   * logging out (XEP-0484 §3.6). Default: `false`.
   */
  invalidate(value: boolean): this
  /**
   * Children `mechanism`: As a feature: a mechanism that takes a token, such as HT-SHA-256-EXPR.
   */
  mechanisms(value: readonly string[]): this
  add(...content: Content): this
  build(): Fast
}

const fastRequestTokenDeclaration: Declaration = {
  namespace: 'urn:xmpp:fast:0',
  name: 'request-token',
  section: 'XEP-0484 §3.2',
  fields: {
    mechanism: { kind: 'attribute', facets: { patterns: ['[A-Z0-9_\\-]{1,20}'] }, required: true },
  },
}

/**
 * The client asks for a token while it logs in with something else (XEP-0484 §3.2). It has to say a
 * user-agent with an id.
 *
 * `<request-token xmlns='urn:xmpp:fast:0' mechanism='…'/>`
 *
 * @see [XEP-0484 §3.2](https://xmpp.org/extensions/xep-0484.html)
 */
export class FastRequestToken extends Node<{
  wire: 'urn:xmpp:fast:0 request-token'
  init: FastRequestTokenInit
  in: { 'sasl2-authenticate': true }
}> {
  static override readonly declaration: Declaration = fastRequestTokenDeclaration
  declare static readonly builder: () => FastRequestTokenBuilder
  /**
   * Attribute `mechanism`, required: The mechanism that the token is for, one of those in the
   * feature.
   */
  declare readonly mechanism: string

  constructor(init: FastRequestTokenInit, content?: Content) {
    super(content)
    const v = take(fastRequestTokenDeclaration, init)
    this.mechanism = v[0]
  }
}

/** What a new {@link FastRequestToken} is made of. */
export interface FastRequestTokenInit {
  /**
   * Attribute `mechanism`, required: The mechanism that the token is for, one of those in the
   * feature.
   */
  readonly mechanism: string
}

/** Builds a {@link FastRequestToken}; `build()` needs `mechanism` first. */
export interface FastRequestTokenBuilder<out Missing extends string = 'mechanism'>
  extends Builder<Missing> {
  /**
   * Attribute `mechanism`, required: The mechanism that the token is for, one of those in the
   * feature.
   */
  mechanism(value: string): FastRequestTokenBuilder<Exclude<Missing, 'mechanism'>>
  add(...content: Content): this
  build(this: FastRequestTokenBuilder<never>): FastRequestToken
}

const fastTokenDeclaration: Declaration = {
  namespace: 'urn:xmpp:fast:0',
  name: 'token',
  section: 'XEP-0484 §3.3',
  fields: {
    expiry: { kind: 'attribute', type: 'dateTime', required: true },
    token: { kind: 'attribute', required: true },
  },
}

/**
 * A new token, in the success of SASL2: asked for, or in place of one that expires soon. The old
 * one is good until the new one is used (XEP-0484 §3.3 and §3.5).
 *
 * `<token xmlns='urn:xmpp:fast:0' expiry='…' token='…'/>`
 *
 * @see [XEP-0484 §3.3](https://xmpp.org/extensions/xep-0484.html)
 */
export class FastToken extends Node<{
  wire: 'urn:xmpp:fast:0 token'
  init: FastTokenInit
  in: { 'sasl2-success': true }
}> {
  static override readonly declaration: Declaration = fastTokenDeclaration
  declare static readonly builder: () => FastTokenBuilder
  /** Attribute `expiry`, required: When the token expires, in UTC. */
  declare readonly expiry: Date
  /** Attribute `token`, required: The secret; keep it as a password is kept and never log it. */
  declare readonly token: string

  constructor(init: FastTokenInit, content?: Content) {
    super(content)
    const v = take(fastTokenDeclaration, init)
    this.expiry = v[0]
    this.token = v[1]
  }
}

/** What a new {@link FastToken} is made of. */
export interface FastTokenInit {
  /** Attribute `expiry`, required: When the token expires, in UTC. */
  readonly expiry: Date
  /** Attribute `token`, required: The secret; keep it as a password is kept and never log it. */
  readonly token: string
}

/** Builds a {@link FastToken}; `build()` needs `expiry`, `token` first. */
export interface FastTokenBuilder<out Missing extends string = 'expiry' | 'token'>
  extends Builder<Missing> {
  /** Attribute `expiry`, required: When the token expires, in UTC. */
  expiry(value: Date): FastTokenBuilder<Exclude<Missing, 'expiry'>>
  /** Attribute `token`, required: The secret; keep it as a password is kept and never log it. */
  token(value: string): FastTokenBuilder<Exclude<Missing, 'token'>>
  add(...content: Content): this
  build(this: FastTokenBuilder<never>): FastToken
}
