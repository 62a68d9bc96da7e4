// Code generated from schemas/xep-0104/http-scheme.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

const httpSchemeAuthDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/url-data/scheme/http',
  name: 'auth',
  section: 'XEP-0104 §5.2',
  fields: {
    scheme: { kind: 'attribute', required: true },
    parameters: { kind: 'children', of: () => HttpSchemeParameter },
  },
}

/**
 * How the web server authenticates (XEP-0104 §3.1).
 *
 * `<auth xmlns='http://jabber.org/protocol/url-data/scheme/http' …><auth-param/></auth>`
 *
 * @see [XEP-0104 §5.2](https://xmpp.org/extensions/xep-0104.html)
 */
export class HttpSchemeAuth extends Node<{
  wire: 'http://jabber.org/protocol/url-data/scheme/http auth'
  init: HttpSchemeAuthInit
  in: object
}> {
  static override readonly declaration: Declaration = httpSchemeAuthDeclaration
  declare static readonly builder: () => HttpSchemeAuthBuilder
  /** Attribute `scheme`, required: The scheme of HTTP, such as basic. */
  declare readonly scheme: string
  /** Children `auth-param`: A parameter of the authentication. */
  declare readonly parameters: readonly HttpSchemeParameter[]

  constructor(init: HttpSchemeAuthInit, content?: Content) {
    super(content)
    const v = take(httpSchemeAuthDeclaration, init)
    this.scheme = v[0]
    this.parameters = v[1]
  }
}

/** What a new {@link HttpSchemeAuth} is made of. */
export interface HttpSchemeAuthInit {
  /** Attribute `scheme`, required: The scheme of HTTP, such as basic. */
  readonly scheme: string
  /** Children `auth-param`: A parameter of the authentication. */
  readonly parameters?: readonly NodeLike<HttpSchemeParameter>[] | undefined
}

/** Builds a {@link HttpSchemeAuth}; `build()` needs `scheme` first. */
export interface HttpSchemeAuthBuilder<out Missing extends string = 'scheme'>
  extends Builder<Missing> {
  /** Attribute `scheme`, required: The scheme of HTTP, such as basic. */
  scheme(value: string): HttpSchemeAuthBuilder<Exclude<Missing, 'scheme'>>
  /** Children `auth-param`: A parameter of the authentication. */
  parameters(value: readonly NodeLike<HttpSchemeParameter>[]): this
  add(...content: Content): this
  build(this: HttpSchemeAuthBuilder<never>): HttpSchemeAuth
}

const httpSchemeParameterDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/url-data/scheme/http',
  name: 'auth-param',
  local: true,
  section: 'XEP-0104 §5.3',
  fields: {
    name: { kind: 'attribute', required: true },
    value: { kind: 'attribute', required: true },
  },
}

/**
 * A parameter of the authentication.
 *
 * `<auth-param xmlns='http://jabber.org/protocol/url-data/scheme/http' …/>`
 *
 * @see [XEP-0104 §5.3](https://xmpp.org/extensions/xep-0104.html)
 */
export class HttpSchemeParameter extends Node<{
  wire: 'http://jabber.org/protocol/url-data/scheme/http auth-param'
  init: HttpSchemeParameterInit
  in: object
}> {
  static override readonly declaration: Declaration = httpSchemeParameterDeclaration
  declare static readonly builder: () => HttpSchemeParameterBuilder
  /** Attribute `name`, required: The parameter, such as realm or username. */
  declare readonly name: string
  /** Attribute `value`, required: Its value; may be empty. */
  declare readonly value: string

  constructor(init: HttpSchemeParameterInit, content?: Content) {
    super(content)
    const v = take(httpSchemeParameterDeclaration, init)
    this.name = v[0]
    this.value = v[1]
  }
}

/** What a new {@link HttpSchemeParameter} is made of. */
export interface HttpSchemeParameterInit {
  /** Attribute `name`, required: The parameter, such as realm or username. */
  readonly name: string
  /** Attribute `value`, required: Its value; may be empty. */
  readonly value: string
}

/** Builds a {@link HttpSchemeParameter}; `build()` needs `name`, `value` first. */
export interface HttpSchemeParameterBuilder<out Missing extends string = 'name' | 'value'>
  extends Builder<Missing> {
  /** Attribute `name`, required: The parameter, such as realm or username. */
  name(value: string): HttpSchemeParameterBuilder<Exclude<Missing, 'name'>>
  /** Attribute `value`, required: Its value; may be empty. */
  value(value: string): HttpSchemeParameterBuilder<Exclude<Missing, 'value'>>
  add(...content: Content): this
  build(this: HttpSchemeParameterBuilder<never>): HttpSchemeParameter
}

const httpSchemeCookieDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/url-data/scheme/http',
  name: 'cookie',
  section: 'XEP-0104 §5.4',
  fields: {
    name: { kind: 'attribute', required: true },
    value: { kind: 'attribute', required: true },
    comment: { kind: 'attribute' },
    domain: { kind: 'attribute' },
    maxAge: { kind: 'attribute', name: 'max-age', type: 'nonNegativeInteger', default: '0' },
    path: { kind: 'attribute' },
    secure: { kind: 'attribute', type: 'boolean', default: 'false' },
    version: { kind: 'attribute', default: '1.0' },
  },
}

/**
 * A cookie to send along (XEP-0104 §3.2).
 *
 * `<cookie xmlns='http://jabber.org/protocol/url-data/scheme/http' …/>`
 *
 * @see [XEP-0104 §5.4](https://xmpp.org/extensions/xep-0104.html)
 */
export class HttpSchemeCookie extends Node<{
  wire: 'http://jabber.org/protocol/url-data/scheme/http cookie'
  init: HttpSchemeCookieInit
  in: object
}> {
  static override readonly declaration: Declaration = httpSchemeCookieDeclaration
  declare static readonly builder: () => HttpSchemeCookieBuilder
  /** Attribute `name`, required: The name of the cookie. */
  declare readonly name: string
  /** Attribute `value`, required: Its value; may be empty. */
  declare readonly value: string
  /** Attribute `comment`: What the cookie is for, in words. */
  declare readonly comment: string | undefined
  /** Attribute `domain`: The domain that it belongs to. */
  declare readonly domain: string | undefined
  /** Attribute `max-age`: For how many seconds it is kept. Default: `0`. */
  declare readonly maxAge: number | bigint
  /** Attribute `path`: The path below which it is sent. */
  declare readonly path: string | undefined
  /** Attribute `secure`: Whether it is sent over TLS only. Default: `false`. */
  declare readonly secure: boolean
  /** Attribute `version`: The version of its syntax. Default: `1.0`. */
  declare readonly version: string

  constructor(init: HttpSchemeCookieInit, content?: Content) {
    super(content)
    const v = take(httpSchemeCookieDeclaration, init)
    this.name = v[0]
    this.value = v[1]
    this.comment = v[2]
    this.domain = v[3]
    this.maxAge = v[4]
    this.path = v[5]
    this.secure = v[6]
    this.version = v[7]
  }
}

/** What a new {@link HttpSchemeCookie} is made of. */
export interface HttpSchemeCookieInit {
  /** Attribute `name`, required: The name of the cookie. */
  readonly name: string
  /** Attribute `value`, required: Its value; may be empty. */
  readonly value: string
  /** Attribute `comment`: What the cookie is for, in words. */
  readonly comment?: string | undefined
  /** Attribute `domain`: The domain that it belongs to. */
  readonly domain?: string | undefined
  /** Attribute `max-age`: For how many seconds it is kept. Default: `0`. */
  readonly maxAge?: number | bigint | undefined
  /** Attribute `path`: The path below which it is sent. */
  readonly path?: string | undefined
  /** Attribute `secure`: Whether it is sent over TLS only. Default: `false`. */
  readonly secure?: boolean | undefined
  /** Attribute `version`: The version of its syntax. Default: `1.0`. */
  readonly version?: string | undefined
}

/** Builds a {@link HttpSchemeCookie}; `build()` needs `name`, `value` first. */
export interface HttpSchemeCookieBuilder<out Missing extends string = 'name' | 'value'>
  extends Builder<Missing> {
  /** Attribute `name`, required: The name of the cookie. */
  name(value: string): HttpSchemeCookieBuilder<Exclude<Missing, 'name'>>
  /** Attribute `value`, required: Its value; may be empty. */
  value(value: string): HttpSchemeCookieBuilder<Exclude<Missing, 'value'>>
  /** Attribute `comment`: What the cookie is for, in words. */
  comment(value: string): this
  /** Attribute `domain`: The domain that it belongs to. */
  domain(value: string): this
  /** Attribute `max-age`: For how many seconds it is kept. Default: `0`. */
  maxAge(value: number | bigint): this
  /** Attribute `path`: The path below which it is sent. */
  path(value: string): this
  /** Attribute `secure`: Whether it is sent over TLS only. Default: `false`. */
  secure(value: boolean): this
  /** Attribute `version`: The version of its syntax. Default: `1.0`. */
  version(value: string): this
  add(...content: Content): this
  build(this: HttpSchemeCookieBuilder<never>): HttpSchemeCookie
}

const httpSchemeHeaderDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/url-data/scheme/http',
  name: 'header',
  section: 'XEP-0104 §5.5',
  fields: {
    name: { kind: 'attribute', required: true },
    value: { kind: 'attribute' },
    text: { kind: 'text' },
  },
}

/**
 * A header of the request (XEP-0104 §3.3).
 *
 * `<header xmlns='http://jabber.org/protocol/url-data/scheme/http' …>…</header>`
 *
 * @see [XEP-0104 §5.5](https://xmpp.org/extensions/xep-0104.html)
 */
export class HttpSchemeHeader extends Node<{
  wire: 'http://jabber.org/protocol/url-data/scheme/http header'
  init: HttpSchemeHeaderInit
  in: object
}> {
  static override readonly declaration: Declaration = httpSchemeHeaderDeclaration
  declare static readonly builder: () => HttpSchemeHeaderBuilder
  /** Attribute `name`, required: The name of the header. */
  declare readonly name: string
  /**
   * Attribute `value`: Its value. Section 5.5 requires it; examples of XEP-0103 have it as the
   * text.
   */
  declare readonly value: string | undefined
  /** Text. */
  declare readonly text: string | undefined

  constructor(init: HttpSchemeHeaderInit, content?: Content) {
    super(content)
    const v = take(httpSchemeHeaderDeclaration, init)
    this.name = v[0]
    this.value = v[1]
    this.text = v[2]
  }
}

/** What a new {@link HttpSchemeHeader} is made of. */
export interface HttpSchemeHeaderInit {
  /** Attribute `name`, required: The name of the header. */
  readonly name: string
  /**
   * Attribute `value`: Its value. Section 5.5 requires it; examples of XEP-0103 have it as the
   * text.
   */
  readonly value?: string | undefined
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link HttpSchemeHeader}; `build()` needs `name` first. */
export interface HttpSchemeHeaderBuilder<out Missing extends string = 'name'>
  extends Builder<Missing> {
  /** Attribute `name`, required: The name of the header. */
  name(value: string): HttpSchemeHeaderBuilder<Exclude<Missing, 'name'>>
  /**
   * Attribute `value`: Its value. Section 5.5 requires it; examples of XEP-0103 have it as the
   * text.
   */
  value(value: string): this
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(this: HttpSchemeHeaderBuilder<never>): HttpSchemeHeader
}
