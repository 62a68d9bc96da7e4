// Code generated from schemas/xep-0363/http-upload.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

/**
 * The headers of HTTP that a service may ask for (XEP-0363 §4).
 *
 * - `Authorization`: Credentials for this upload.
 * - `Cookie`: A cookie for this upload.
 * - `Expires`: When the file is deleted.
 */
export type UploadHeaderName = 'Authorization' | 'Cookie' | 'Expires'

/** The values of {@link UploadHeaderName}, in the order of the schema. */
export const uploadHeaderNames: readonly UploadHeaderName[] = ['Authorization', 'Cookie', 'Expires']

const uploadRequestDeclaration: Declaration = {
  namespace: 'urn:xmpp:http:upload:0',
  name: 'request',
  section: 'XEP-0363 §4',
  fields: {
    fileName: { kind: 'attribute', name: 'filename', required: true },
    size: { kind: 'attribute', type: 'positiveInteger', required: true },
    contentType: { kind: 'attribute', name: 'content-type' },
  },
  any: { contexts: ['upload-purpose'], namespaces: '##other' },
  answers: { get: () => UploadSlot },
}

/**
 * Asks for a place for a file (XEP-0363 §4). Its purpose may stand inside (XEP-0363 §5).
 *
 * `<request xmlns='urn:xmpp:http:upload:0' filename='…' …/>`
 *
 * @see [XEP-0363 §4](https://xmpp.org/extensions/xep-0363.html)
 */
export class UploadRequest extends Node<{
  wire: 'urn:xmpp:http:upload:0 request'
  init: UploadRequestInit
  in: { 'iq-get': true }
  answer: { get: UploadSlot }
}> {
  static override readonly declaration: Declaration = uploadRequestDeclaration
  declare static readonly builder: () => UploadRequestBuilder
  /** Attribute `filename`, required: The name of the file, without a path. */
  declare readonly fileName: string
  /** Attribute `size`, required: Its size in bytes, exactly. */
  declare readonly size: number | bigint
  /** Attribute `content-type`: Its media type; the upload needs the same. */
  declare readonly contentType: string | undefined

  constructor(init: UploadRequestInit, content?: Content<'upload-purpose'>) {
    super(content)
    const v = take(uploadRequestDeclaration, init)
    this.fileName = v[0]
    this.size = v[1]
    this.contentType = v[2]
  }
}

/** What a new {@link UploadRequest} is made of. */
export interface UploadRequestInit {
  /** Attribute `filename`, required: The name of the file, without a path. */
  readonly fileName: string
  /** Attribute `size`, required: Its size in bytes, exactly. */
  readonly size: number | bigint
  /** Attribute `content-type`: Its media type; the upload needs the same. */
  readonly contentType?: string | undefined
}

/** Builds a {@link UploadRequest}; `build()` needs `fileName`, `size` first. */
export interface UploadRequestBuilder<out Missing extends string = 'fileName' | 'size'>
  extends Builder<Missing> {
  /** Attribute `filename`, required: The name of the file, without a path. */
  fileName(value: string): UploadRequestBuilder<Exclude<Missing, 'fileName'>>
  /** Attribute `size`, required: Its size in bytes, exactly. */
  size(value: number | bigint): UploadRequestBuilder<Exclude<Missing, 'size'>>
  /** Attribute `content-type`: Its media type; the upload needs the same. */
  contentType(value: string): this
  /**
   * Adds content: What the file is for, so that the service knows how long to keep it (XEP-0363
   * §5).
   */
  add(...content: Content<'upload-purpose'>): this
  build(this: UploadRequestBuilder<never>): UploadRequest
}

const uploadSlotDeclaration: Declaration = {
  namespace: 'urn:xmpp:http:upload:0',
  name: 'slot',
  section: 'XEP-0363 §4',
  fields: {
    put: { kind: 'child', of: () => UploadPut, required: true },
    get_: { kind: 'child', of: () => UploadGet, required: true },
  },
  ordered: true,
}

/**
 * The place that the file has got (XEP-0363 §4).
 *
 * `<slot xmlns='urn:xmpp:http:upload:0'><put/><get/></slot>`
 *
 * @see [XEP-0363 §4](https://xmpp.org/extensions/xep-0363.html)
 */
export class UploadSlot extends Node<{
  wire: 'urn:xmpp:http:upload:0 slot'
  init: UploadSlotInit
  in: { 'iq-result': true }
}> {
  static override readonly declaration: Declaration = uploadSlotDeclaration
  declare static readonly builder: () => UploadSlotBuilder
  /** Child `put`, required: Where to upload the file, by an HTTP PUT. */
  declare readonly put: UploadPut
  /** Child `get`, required: Where everybody gets the file. */
  declare readonly get_: UploadGet

  constructor(init: UploadSlotInit, content?: Content) {
    super(content)
    const v = take(uploadSlotDeclaration, init)
    this.put = v[0]
    this.get_ = v[1]
  }
}

/** What a new {@link UploadSlot} is made of. */
export interface UploadSlotInit {
  /** Child `put`, required: Where to upload the file, by an HTTP PUT. */
  readonly put: NodeLike<UploadPut>
  /** Child `get`, required: Where everybody gets the file. */
  readonly get_: NodeLike<UploadGet>
}

/** Builds a {@link UploadSlot}; `build()` needs `put`, `get_` first. */
export interface UploadSlotBuilder<out Missing extends string = 'put' | 'get_'>
  extends Builder<Missing> {
  /** Child `put`, required: Where to upload the file, by an HTTP PUT. */
  put(value: NodeLike<UploadPut>): UploadSlotBuilder<Exclude<Missing, 'put'>>
  /** Child `get`, required: Where everybody gets the file. */
  get_(value: NodeLike<UploadGet>): UploadSlotBuilder<Exclude<Missing, 'get_'>>
  add(...content: Content): this
  build(this: UploadSlotBuilder<never>): UploadSlot
}

const uploadPutDeclaration: Declaration = {
  namespace: 'urn:xmpp:http:upload:0',
  name: 'put',
  local: true,
  section: 'XEP-0363 §4',
  fields: {
    url: { kind: 'attribute', type: 'uri', required: true },
    headers: { kind: 'children', of: () => UploadHeader },
  },
}

/**
 * Where to upload the file, by an HTTP PUT.
 *
 * `<put xmlns='urn:xmpp:http:upload:0' url='…'><header/></put>`
 *
 * @see [XEP-0363 §4](https://xmpp.org/extensions/xep-0363.html)
 */
export class UploadPut extends Node<{
  wire: 'urn:xmpp:http:upload:0 put'
  init: UploadPutInit
  in: object
}> {
  static override readonly declaration: Declaration = uploadPutDeclaration
  declare static readonly builder: () => UploadPutBuilder
  /** Attribute `url`, required: The address, of HTTPS. */
  declare readonly url: string
  /**
   * Children `header`: A header of HTTP to send along. Take no other than these three, and no line
   * breaks in them.
   */
  declare readonly headers: readonly UploadHeader[]

  constructor(init: UploadPutInit, content?: Content) {
    super(content)
    const v = take(uploadPutDeclaration, init)
    this.url = v[0]
    this.headers = v[1]
  }
}

/** What a new {@link UploadPut} is made of. */
export interface UploadPutInit {
  /** Attribute `url`, required: The address, of HTTPS. */
  readonly url: string
  /**
   * Children `header`: A header of HTTP to send along. Take no other than these three, and no line
   * breaks in them.
   */
  readonly headers?: readonly NodeLike<UploadHeader>[] | undefined
}

/** Builds a {@link UploadPut}; `build()` needs `url` first. */
export interface UploadPutBuilder<out Missing extends string = 'url'> extends Builder<Missing> {
  /** Attribute `url`, required: The address, of HTTPS. */
  url(value: string): UploadPutBuilder<Exclude<Missing, 'url'>>
  /**
   * Children `header`: A header of HTTP to send along. Take no other than these three, and no line
   * breaks in them.
   */
  headers(value: readonly NodeLike<UploadHeader>[]): this
  add(...content: Content): this
  build(this: UploadPutBuilder<never>): UploadPut
}

const uploadHeaderDeclaration: Declaration = {
  namespace: 'urn:xmpp:http:upload:0',
  name: 'header',
  local: true,
  section: 'XEP-0363 §4',
  fields: {
    name: { kind: 'attribute', values: uploadHeaderNames, required: true },
    text: { kind: 'text' },
  },
}

/**
 * A header of HTTP to send along. Take no other than these three, and no line breaks in them.
 *
 * `<header xmlns='urn:xmpp:http:upload:0' name='…'>…</header>`
 *
 * @see [XEP-0363 §4](https://xmpp.org/extensions/xep-0363.html)
 */
export class UploadHeader extends Node<{
  wire: 'urn:xmpp:http:upload:0 header'
  init: UploadHeaderInit
  in: object
}> {
  static override readonly declaration: Declaration = uploadHeaderDeclaration
  declare static readonly builder: () => UploadHeaderBuilder
  /**
   * Attribute `name`, required: The name of the header. One of `Authorization`, `Cookie`,
   * `Expires`.
   */
  declare readonly name: UploadHeaderName
  /** Text. */
  declare readonly text: string | undefined

  constructor(init: UploadHeaderInit, content?: Content) {
    super(content)
    const v = take(uploadHeaderDeclaration, init)
    this.name = v[0]
    this.text = v[1]
  }
}

/** What a new {@link UploadHeader} is made of. */
export interface UploadHeaderInit {
  /**
   * Attribute `name`, required: The name of the header. One of `Authorization`, `Cookie`,
   * `Expires`.
   */
  readonly name: UploadHeaderName
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link UploadHeader}; `build()` needs `name` first. */
export interface UploadHeaderBuilder<out Missing extends string = 'name'> extends Builder<Missing> {
  /**
   * Attribute `name`, required: The name of the header. One of `Authorization`, `Cookie`,
   * `Expires`.
   */
  name(value: UploadHeaderName): UploadHeaderBuilder<Exclude<Missing, 'name'>>
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(this: UploadHeaderBuilder<never>): UploadHeader
}

const uploadGetDeclaration: Declaration = {
  namespace: 'urn:xmpp:http:upload:0',
  name: 'get',
  local: true,
  section: 'XEP-0363 §4',
  fields: {
    url: { kind: 'attribute', type: 'uri', required: true },
  },
}

/**
 * Where everybody gets the file.
 *
 * `<get xmlns='urn:xmpp:http:upload:0' url='…'/>`
 *
 * @see [XEP-0363 §4](https://xmpp.org/extensions/xep-0363.html)
 */
export class UploadGet extends Node<{
  wire: 'urn:xmpp:http:upload:0 get'
  init: UploadGetInit
  in: object
}> {
  static override readonly declaration: Declaration = uploadGetDeclaration
  declare static readonly builder: () => UploadGetBuilder
  /** Attribute `url`, required: The address, of HTTPS. */
  declare readonly url: string

  constructor(init: UploadGetInit, content?: Content) {
    super(content)
    const v = take(uploadGetDeclaration, init)
    this.url = v[0]
  }
}

/** What a new {@link UploadGet} is made of. */
export interface UploadGetInit {
  /** Attribute `url`, required: The address, of HTTPS. */
  readonly url: string
}

/** Builds a {@link UploadGet}; `build()` needs `url` first. */
export interface UploadGetBuilder<out Missing extends string = 'url'> extends Builder<Missing> {
  /** Attribute `url`, required: The address, of HTTPS. */
  url(value: string): UploadGetBuilder<Exclude<Missing, 'url'>>
  add(...content: Content): this
  build(this: UploadGetBuilder<never>): UploadGet
}

const uploadFileTooLargeDeclaration: Declaration = {
  namespace: 'urn:xmpp:http:upload:0',
  name: 'file-too-large',
  section: 'XEP-0363 §6',
  fields: {
    maxFileSize: { kind: 'childText', name: 'max-file-size', type: 'positiveInteger' },
  },
}

/**
 * The file is larger than the service takes (XEP-0363 §6). It stands beside not-acceptable.
 *
 * `<file-too-large xmlns='urn:xmpp:http:upload:0'><max-file-size/></file-too-large>`
 *
 * @see [XEP-0363 §6](https://xmpp.org/extensions/xep-0363.html)
 */
export class UploadFileTooLarge extends Node<{
  wire: 'urn:xmpp:http:upload:0 file-too-large'
  init: UploadFileTooLargeInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = uploadFileTooLargeDeclaration
  declare static readonly builder: () => UploadFileTooLargeBuilder
  /** Child `max-file-size`: The largest size in bytes. */
  declare readonly maxFileSize: number | bigint | undefined

  constructor(init?: UploadFileTooLargeInit, content?: Content) {
    super(content)
    const v = take(uploadFileTooLargeDeclaration, init)
    this.maxFileSize = v[0]
  }
}

/** What a new {@link UploadFileTooLarge} is made of. */
export interface UploadFileTooLargeInit {
  /** Child `max-file-size`: The largest size in bytes. */
  readonly maxFileSize?: number | bigint | undefined
}

/** Builds a {@link UploadFileTooLarge}. */
export interface UploadFileTooLargeBuilder extends Builder<never> {
  /** Child `max-file-size`: The largest size in bytes. */
  maxFileSize(value: number | bigint): this
  add(...content: Content): this
  build(): UploadFileTooLarge
}

const uploadRetryDeclaration: Declaration = {
  namespace: 'urn:xmpp:http:upload:0',
  name: 'retry',
  section: 'XEP-0363 §6',
  fields: {
    stamp: { kind: 'attribute', type: 'dateTime', required: true },
  },
}

/**
 * A quota is used up; try again later (XEP-0363 §6). It stands beside resource-constraint.
 *
 * `<retry xmlns='urn:xmpp:http:upload:0' stamp='…'/>`
 *
 * @see [XEP-0363 §6](https://xmpp.org/extensions/xep-0363.html)
 */
export class UploadRetry extends Node<{
  wire: 'urn:xmpp:http:upload:0 retry'
  init: UploadRetryInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = uploadRetryDeclaration
  declare static readonly builder: () => UploadRetryBuilder
  /** Attribute `stamp`, required: From when on. */
  declare readonly stamp: Date

  constructor(init: UploadRetryInit, content?: Content) {
    super(content)
    const v = take(uploadRetryDeclaration, init)
    this.stamp = v[0]
  }
}

/** What a new {@link UploadRetry} is made of. */
export interface UploadRetryInit {
  /** Attribute `stamp`, required: From when on. */
  readonly stamp: Date
}

/** Builds a {@link UploadRetry}; `build()` needs `stamp` first. */
export interface UploadRetryBuilder<out Missing extends string = 'stamp'> extends Builder<Missing> {
  /** Attribute `stamp`, required: From when on. */
  stamp(value: Date): UploadRetryBuilder<Exclude<Missing, 'stamp'>>
  add(...content: Content): this
  build(this: UploadRetryBuilder<never>): UploadRetry
}
