// Code generated from schemas/xep-0234/jingle-file-transfer-3.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'
import { Hash1 } from '../xep-0300/hashes-1.ts'

const fileTransfer3DescriptionDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:file-transfer:3',
  name: 'description',
  fields: {
    offer: { kind: 'child', of: () => FileTransfer3Offer },
    request: { kind: 'child', of: () => FileTransfer3Request },
  },
  ordered: true,
  choices: [{ of: ['offer', 'request'] }],
}

/**
 * What is offered or asked for; empty in an answer of some clients.
 *
 * `<description xmlns='urn:xmpp:jingle:apps:file-transfer:3'><offer/><request/></description>`
 *
 * @see [XEP-0234](https://xmpp.org/extensions/attic/xep-0234-0.15.html)
 */
export class FileTransfer3Description extends Node<{
  wire: 'urn:xmpp:jingle:apps:file-transfer:3 description'
  init: FileTransfer3DescriptionInit
  in: { 'jingle-content': true }
}> {
  static override readonly declaration: Declaration = fileTransfer3DescriptionDeclaration
  declare static readonly builder: () => FileTransfer3DescriptionBuilder
  /** Child `offer`: The files that the party offers. */
  declare readonly offer: FileTransfer3Offer | undefined
  /** Child `request`: The files that the party asks for, named by name or hash. */
  declare readonly request: FileTransfer3Request | undefined

  constructor(init?: FileTransfer3DescriptionInit, content?: Content) {
    super(content)
    const v = take(fileTransfer3DescriptionDeclaration, init)
    this.offer = v[0]
    this.request = v[1]
  }
}

/** What a new {@link FileTransfer3Description} is made of. */
export interface FileTransfer3DescriptionInit {
  /** Child `offer`: The files that the party offers. */
  readonly offer?: NodeLike<FileTransfer3Offer> | undefined
  /** Child `request`: The files that the party asks for, named by name or hash. */
  readonly request?: NodeLike<FileTransfer3Request> | undefined
}

/** Builds a {@link FileTransfer3Description}. */
export interface FileTransfer3DescriptionBuilder extends Builder<never> {
  /** Child `offer`: The files that the party offers. */
  offer(value: NodeLike<FileTransfer3Offer>): this
  /** Child `request`: The files that the party asks for, named by name or hash. */
  request(value: NodeLike<FileTransfer3Request>): this
  add(...content: Content): this
  build(): FileTransfer3Description
}

const fileTransfer3OfferDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:file-transfer:3',
  name: 'offer',
  local: true,
  fields: {
    files: { kind: 'children', of: () => FileTransfer3File, min: 1 },
  },
}

/**
 * The files that the party offers.
 *
 * `<offer xmlns='urn:xmpp:jingle:apps:file-transfer:3'><file/></offer>`
 *
 * @see [XEP-0234](https://xmpp.org/extensions/attic/xep-0234-0.15.html)
 */
export class FileTransfer3Offer extends Node<{
  wire: 'urn:xmpp:jingle:apps:file-transfer:3 offer'
  init: FileTransfer3OfferInit
  in: object
}> {
  static override readonly declaration: Declaration = fileTransfer3OfferDeclaration
  declare static readonly builder: () => FileTransfer3OfferBuilder
  /** Children `file`: A file. */
  declare readonly files: readonly FileTransfer3File[]

  constructor(init: FileTransfer3OfferInit, content?: Content) {
    super(content)
    const v = take(fileTransfer3OfferDeclaration, init)
    this.files = v[0]
  }
}

/** What a new {@link FileTransfer3Offer} is made of. */
export interface FileTransfer3OfferInit {
  /** Children `file`: A file. */
  readonly files: readonly NodeLike<FileTransfer3File>[]
}

/** Builds a {@link FileTransfer3Offer}; `build()` needs `files` first. */
export interface FileTransfer3OfferBuilder<out Missing extends string = 'files'>
  extends Builder<Missing> {
  /** Children `file`: A file. */
  files(
    value: readonly NodeLike<FileTransfer3File>[],
  ): FileTransfer3OfferBuilder<Exclude<Missing, 'files'>>
  add(...content: Content): this
  build(this: FileTransfer3OfferBuilder<never>): FileTransfer3Offer
}

const fileTransfer3RequestDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:file-transfer:3',
  name: 'request',
  local: true,
  fields: {
    files: { kind: 'children', of: () => FileTransfer3File, min: 1 },
  },
}

/**
 * The files that the party asks for, named by name or hash.
 *
 * `<request xmlns='urn:xmpp:jingle:apps:file-transfer:3'><file/></request>`
 *
 * @see [XEP-0234](https://xmpp.org/extensions/attic/xep-0234-0.15.html)
 */
export class FileTransfer3Request extends Node<{
  wire: 'urn:xmpp:jingle:apps:file-transfer:3 request'
  init: FileTransfer3RequestInit
  in: object
}> {
  static override readonly declaration: Declaration = fileTransfer3RequestDeclaration
  declare static readonly builder: () => FileTransfer3RequestBuilder
  /** Children `file`: A file. */
  declare readonly files: readonly FileTransfer3File[]

  constructor(init: FileTransfer3RequestInit, content?: Content) {
    super(content)
    const v = take(fileTransfer3RequestDeclaration, init)
    this.files = v[0]
  }
}

/** What a new {@link FileTransfer3Request} is made of. */
export interface FileTransfer3RequestInit {
  /** Children `file`: A file. */
  readonly files: readonly NodeLike<FileTransfer3File>[]
}

/** Builds a {@link FileTransfer3Request}; `build()` needs `files` first. */
export interface FileTransfer3RequestBuilder<out Missing extends string = 'files'>
  extends Builder<Missing> {
  /** Children `file`: A file. */
  files(
    value: readonly NodeLike<FileTransfer3File>[],
  ): FileTransfer3RequestBuilder<Exclude<Missing, 'files'>>
  add(...content: Content): this
  build(this: FileTransfer3RequestBuilder<never>): FileTransfer3Request
}

const fileTransfer3FileDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:file-transfer:3',
  name: 'file',
  fields: {
    date: { kind: 'childText', type: 'dateTime' },
    description: { kind: 'childText', name: 'desc' },
    hashes: { kind: 'children', of: () => Hash1 },
    name: { kind: 'childText' },
    range: { kind: 'child', of: () => FileTransfer3Range },
    size: { kind: 'childText', type: 'nonNegativeInteger' },
  },
}

/**
 * A file: what is known of it, and which part of it is to be sent.
 *
 * `<file xmlns='urn:xmpp:jingle:apps:file-transfer:3'><date/><desc/><hash/><name/><range/><size/></file>`
 *
 * @see [XEP-0234](https://xmpp.org/extensions/attic/xep-0234-0.15.html)
 */
export class FileTransfer3File extends Node<{
  wire: 'urn:xmpp:jingle:apps:file-transfer:3 file'
  init: FileTransfer3FileInit
  in: object
}> {
  static override readonly declaration: Declaration = fileTransfer3FileDeclaration
  declare static readonly builder: () => FileTransfer3FileBuilder
  /** Child `date`: When it was changed last. */
  declare readonly date: Date | undefined
  /** Child `desc`: What it shows or holds, in words. */
  declare readonly description: string | undefined
  /** Children `hash`: A hash of its bytes; without text where it comes later. */
  declare readonly hashes: readonly Hash1[]
  /** Child `name`: Its name, without a path. Check it before writing a file of that name. */
  declare readonly name: string | undefined
  /** Child `range`: The part of the file that is sent; empty to say that parts can be. */
  declare readonly range: FileTransfer3Range | undefined
  /** Child `size`: Its size in bytes. */
  declare readonly size: number | bigint | undefined

  constructor(init?: FileTransfer3FileInit, content?: Content) {
    super(content)
    const v = take(fileTransfer3FileDeclaration, init)
    this.date = v[0]
    this.description = v[1]
    this.hashes = v[2]
    this.name = v[3]
    this.range = v[4]
    this.size = v[5]
  }
}

/** What a new {@link FileTransfer3File} is made of. */
export interface FileTransfer3FileInit {
  /** Child `date`: When it was changed last. */
  readonly date?: Date | undefined
  /** Child `desc`: What it shows or holds, in words. */
  readonly description?: string | undefined
  /** Children `hash`: A hash of its bytes; without text where it comes later. */
  readonly hashes?: readonly NodeLike<Hash1>[] | undefined
  /** Child `name`: Its name, without a path. Check it before writing a file of that name. */
  readonly name?: string | undefined
  /** Child `range`: The part of the file that is sent; empty to say that parts can be. */
  readonly range?: NodeLike<FileTransfer3Range> | undefined
  /** Child `size`: Its size in bytes. */
  readonly size?: number | bigint | undefined
}

/** Builds a {@link FileTransfer3File}. */
export interface FileTransfer3FileBuilder extends Builder<never> {
  /** Child `date`: When it was changed last. */
  date(value: Date): this
  /** Child `desc`: What it shows or holds, in words. */
  description(value: string): this
  /** Children `hash`: A hash of its bytes; without text where it comes later. */
  hashes(value: readonly NodeLike<Hash1>[]): this
  /** Child `name`: Its name, without a path. Check it before writing a file of that name. */
  name(value: string): this
  /** Child `range`: The part of the file that is sent; empty to say that parts can be. */
  range(value: NodeLike<FileTransfer3Range>): this
  /** Child `size`: Its size in bytes. */
  size(value: number | bigint): this
  add(...content: Content): this
  build(): FileTransfer3File
}

const fileTransfer3RangeDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:file-transfer:3',
  name: 'range',
  local: true,
  fields: {
    length: { kind: 'attribute', type: 'nonNegativeInteger' },
    offset: { kind: 'attribute', type: 'nonNegativeInteger', default: '0' },
    hashes: { kind: 'children', of: () => Hash1 },
  },
}

/**
 * The part of the file that is sent; empty to say that parts can be.
 *
 * `<range xmlns='urn:xmpp:jingle:apps:file-transfer:3' …><hash/></range>`
 *
 * @see [XEP-0234](https://xmpp.org/extensions/attic/xep-0234-0.15.html)
 */
export class FileTransfer3Range extends Node<{
  wire: 'urn:xmpp:jingle:apps:file-transfer:3 range'
  init: FileTransfer3RangeInit
  in: object
}> {
  static override readonly declaration: Declaration = fileTransfer3RangeDeclaration
  declare static readonly builder: () => FileTransfer3RangeBuilder
  /** Attribute `length`: How many bytes; up to the end without it. */
  declare readonly length: number | bigint | undefined
  /** Attribute `offset`: How many bytes are skipped. Default: `0`. */
  declare readonly offset: number | bigint
  /** Children `hash`: A hash of the part. */
  declare readonly hashes: readonly Hash1[]

  constructor(init?: FileTransfer3RangeInit, content?: Content) {
    super(content)
    const v = take(fileTransfer3RangeDeclaration, init)
    this.length = v[0]
    this.offset = v[1]
    this.hashes = v[2]
  }
}

/** What a new {@link FileTransfer3Range} is made of. */
export interface FileTransfer3RangeInit {
  /** Attribute `length`: How many bytes; up to the end without it. */
  readonly length?: number | bigint | undefined
  /** Attribute `offset`: How many bytes are skipped. Default: `0`. */
  readonly offset?: number | bigint | undefined
  /** Children `hash`: A hash of the part. */
  readonly hashes?: readonly NodeLike<Hash1>[] | undefined
}

/** Builds a {@link FileTransfer3Range}. */
export interface FileTransfer3RangeBuilder extends Builder<never> {
  /** Attribute `length`: How many bytes; up to the end without it. */
  length(value: number | bigint): this
  /** Attribute `offset`: How many bytes are skipped. Default: `0`. */
  offset(value: number | bigint): this
  /** Children `hash`: A hash of the part. */
  hashes(value: readonly NodeLike<Hash1>[]): this
  add(...content: Content): this
  build(): FileTransfer3Range
}

const fileTransfer3AbortDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:file-transfer:3',
  name: 'abort',
  fields: {
    file: { kind: 'child', of: () => FileTransfer3File, required: true },
  },
}

/**
 * Sends no more of a file, while others go on.
 *
 * `<abort xmlns='urn:xmpp:jingle:apps:file-transfer:3'><file/></abort>`
 *
 * @see [XEP-0234](https://xmpp.org/extensions/attic/xep-0234-0.15.html)
 */
export class FileTransfer3Abort extends Node<{
  wire: 'urn:xmpp:jingle:apps:file-transfer:3 abort'
  init: FileTransfer3AbortInit
  in: { jingle: true }
}> {
  static override readonly declaration: Declaration = fileTransfer3AbortDeclaration
  declare static readonly builder: () => FileTransfer3AbortBuilder
  /** Child `file`, required: The file, with the hash only. */
  declare readonly file: FileTransfer3File

  constructor(init: FileTransfer3AbortInit, content?: Content) {
    super(content)
    const v = take(fileTransfer3AbortDeclaration, init)
    this.file = v[0]
  }
}

/** What a new {@link FileTransfer3Abort} is made of. */
export interface FileTransfer3AbortInit {
  /** Child `file`, required: The file, with the hash only. */
  readonly file: NodeLike<FileTransfer3File>
}

/** Builds a {@link FileTransfer3Abort}; `build()` needs `file` first. */
export interface FileTransfer3AbortBuilder<out Missing extends string = 'file'>
  extends Builder<Missing> {
  /** Child `file`, required: The file, with the hash only. */
  file(value: NodeLike<FileTransfer3File>): FileTransfer3AbortBuilder<Exclude<Missing, 'file'>>
  add(...content: Content): this
  build(this: FileTransfer3AbortBuilder<never>): FileTransfer3Abort
}

const fileTransfer3ChecksumDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:file-transfer:3',
  name: 'checksum',
  fields: {
    file: { kind: 'child', of: () => FileTransfer3File, required: true },
  },
}

/**
 * The hash of a file, now that it is known.
 *
 * `<checksum xmlns='urn:xmpp:jingle:apps:file-transfer:3'><file/></checksum>`
 *
 * @see [XEP-0234](https://xmpp.org/extensions/attic/xep-0234-0.15.html)
 */
export class FileTransfer3Checksum extends Node<{
  wire: 'urn:xmpp:jingle:apps:file-transfer:3 checksum'
  init: FileTransfer3ChecksumInit
  in: { jingle: true }
}> {
  static override readonly declaration: Declaration = fileTransfer3ChecksumDeclaration
  declare static readonly builder: () => FileTransfer3ChecksumBuilder
  /** Child `file`, required: The file, with the hash. */
  declare readonly file: FileTransfer3File

  constructor(init: FileTransfer3ChecksumInit, content?: Content) {
    super(content)
    const v = take(fileTransfer3ChecksumDeclaration, init)
    this.file = v[0]
  }
}

/** What a new {@link FileTransfer3Checksum} is made of. */
export interface FileTransfer3ChecksumInit {
  /** Child `file`, required: The file, with the hash. */
  readonly file: NodeLike<FileTransfer3File>
}

/** Builds a {@link FileTransfer3Checksum}; `build()` needs `file` first. */
export interface FileTransfer3ChecksumBuilder<out Missing extends string = 'file'>
  extends Builder<Missing> {
  /** Child `file`, required: The file, with the hash. */
  file(value: NodeLike<FileTransfer3File>): FileTransfer3ChecksumBuilder<Exclude<Missing, 'file'>>
  add(...content: Content): this
  build(this: FileTransfer3ChecksumBuilder<never>): FileTransfer3Checksum
}

const fileTransfer3ReceivedDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:file-transfer:3',
  name: 'received',
  fields: {
    file: { kind: 'child', of: () => FileTransfer3File, required: true },
  },
}

/**
 * A file has arrived.
 *
 * `<received xmlns='urn:xmpp:jingle:apps:file-transfer:3'><file/></received>`
 *
 * @see [XEP-0234](https://xmpp.org/extensions/attic/xep-0234-0.15.html)
 */
export class FileTransfer3Received extends Node<{
  wire: 'urn:xmpp:jingle:apps:file-transfer:3 received'
  init: FileTransfer3ReceivedInit
  in: { jingle: true }
}> {
  static override readonly declaration: Declaration = fileTransfer3ReceivedDeclaration
  declare static readonly builder: () => FileTransfer3ReceivedBuilder
  /** Child `file`, required: The file, with the hash only. */
  declare readonly file: FileTransfer3File

  constructor(init: FileTransfer3ReceivedInit, content?: Content) {
    super(content)
    const v = take(fileTransfer3ReceivedDeclaration, init)
    this.file = v[0]
  }
}

/** What a new {@link FileTransfer3Received} is made of. */
export interface FileTransfer3ReceivedInit {
  /** Child `file`, required: The file, with the hash only. */
  readonly file: NodeLike<FileTransfer3File>
}

/** Builds a {@link FileTransfer3Received}; `build()` needs `file` first. */
export interface FileTransfer3ReceivedBuilder<out Missing extends string = 'file'>
  extends Builder<Missing> {
  /** Child `file`, required: The file, with the hash only. */
  file(value: NodeLike<FileTransfer3File>): FileTransfer3ReceivedBuilder<Exclude<Missing, 'file'>>
  add(...content: Content): this
  build(this: FileTransfer3ReceivedBuilder<never>): FileTransfer3Received
}
