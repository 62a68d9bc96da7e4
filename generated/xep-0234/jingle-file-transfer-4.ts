// Code generated from schemas/xep-0234/jingle-file-transfer-4.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  NodeLike,
  Texts,
  TextsLike,
} from '../../runtime/node/v1.ts'
import { Thumbnail } from '../xep-0264/thumbnails.ts'
import { Hash1 } from '../xep-0300/hashes-1.ts'

/**
 * The parties of a session.
 *
 * - `initiator`: The one who began the session.
 * - `responder`: The other one.
 */
export type FileTransfer4Party = 'initiator' | 'responder'

/** The values of {@link FileTransfer4Party}, in the order of the schema. */
export const fileTransfer4Parties: readonly FileTransfer4Party[] = ['initiator', 'responder']

const fileTransfer4DescriptionDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:file-transfer:4',
  name: 'description',
  fields: {
    file: { kind: 'child', of: () => FileTransfer4File, required: true },
  },
}

/**
 * The file that is offered, or asked for where the responder is to send.
 *
 * `<description xmlns='urn:xmpp:jingle:apps:file-transfer:4'><file/></description>`
 *
 * @see [XEP-0234](https://xmpp.org/extensions/attic/xep-0234-0.17.2.html)
 */
export class FileTransfer4Description extends Node<{
  wire: 'urn:xmpp:jingle:apps:file-transfer:4 description'
  init: FileTransfer4DescriptionInit
  in: { 'jingle-content': true }
}> {
  static override readonly declaration: Declaration = fileTransfer4DescriptionDeclaration
  declare static readonly builder: () => FileTransfer4DescriptionBuilder
  /** Child `file`, required: What is known of the file. */
  declare readonly file: FileTransfer4File

  constructor(init: FileTransfer4DescriptionInit, content?: Content) {
    super(content)
    const v = take(fileTransfer4DescriptionDeclaration, init)
    this.file = v[0]
  }
}

/** What a new {@link FileTransfer4Description} is made of. */
export interface FileTransfer4DescriptionInit {
  /** Child `file`, required: What is known of the file. */
  readonly file: NodeLike<FileTransfer4File>
}

/** Builds a {@link FileTransfer4Description}; `build()` needs `file` first. */
export interface FileTransfer4DescriptionBuilder<out Missing extends string = 'file'>
  extends Builder<Missing> {
  /** Child `file`, required: What is known of the file. */
  file(
    value: NodeLike<FileTransfer4File>,
  ): FileTransfer4DescriptionBuilder<Exclude<Missing, 'file'>>
  add(...content: Content): this
  build(this: FileTransfer4DescriptionBuilder<never>): FileTransfer4Description
}

const fileTransfer4FileDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:file-transfer:4',
  name: 'file',
  fields: {
    date: { kind: 'childText', type: 'dateTime' },
    descriptions: { kind: 'texts', name: 'desc' },
    description: { kind: 'shortcut', of: 'descriptions' },
    hashes: { kind: 'children', of: () => Hash1 },
    mediaType: { kind: 'childText', name: 'media-type' },
    name: { kind: 'childText' },
    range: { kind: 'child', of: () => FileTransfer4Range },
    size: { kind: 'childText', type: 'nonNegativeInteger' },
    thumbnails: { kind: 'children', of: () => Thumbnail },
  },
}

/**
 * A file: what is known of it, and which part of it is to be sent.
 *
 * `<file xmlns='urn:xmpp:jingle:apps:file-transfer:4'><date/><desc/><hash/><media-type/><name/><range/><size/>…</file>`
 *
 * @see [XEP-0234](https://xmpp.org/extensions/attic/xep-0234-0.17.2.html)
 */
export class FileTransfer4File extends Node<{
  wire: 'urn:xmpp:jingle:apps:file-transfer:4 file'
  init: FileTransfer4FileInit
  in: object
}> {
  static override readonly declaration: Declaration = fileTransfer4FileDeclaration
  declare static readonly builder: () => FileTransfer4FileBuilder
  /** Child `date`: When it was changed last. */
  declare readonly date: Date | undefined
  /** Children `desc`: What it shows or holds, in words; one for each language. */
  declare readonly descriptions: Texts
  /** Child `desc`: What it shows or holds, in words; one for each language. */
  declare readonly description: string | undefined
  /** Children `hash`: A hash of its bytes; without text where it comes later. */
  declare readonly hashes: readonly Hash1[]
  /** Child `media-type`: Its media type. */
  declare readonly mediaType: string | undefined
  /** Child `name`: Its name, without a path. Check it before writing a file of that name. */
  declare readonly name: string | undefined
  /** Child `range`: The part of the file that is sent; empty to say that parts can be. */
  declare readonly range: FileTransfer4Range | undefined
  /** Child `size`: Its size in bytes. */
  declare readonly size: number | bigint | undefined
  /** Children `thumbnail`: A small picture of it. */
  declare readonly thumbnails: readonly Thumbnail[]

  constructor(init?: FileTransfer4FileInit, content?: Content) {
    super(content)
    const v = take(fileTransfer4FileDeclaration, init)
    this.date = v[0]
    this.descriptions = v[1]
    this.description = v[2]
    this.hashes = v[3]
    this.mediaType = v[4]
    this.name = v[5]
    this.range = v[6]
    this.size = v[7]
    this.thumbnails = v[8]
  }
}

/** What a new {@link FileTransfer4File} is made of. */
export interface FileTransfer4FileInit {
  /** Child `date`: When it was changed last. */
  readonly date?: Date | undefined
  /** Children `desc`: What it shows or holds, in words; one for each language. */
  readonly descriptions?: TextsLike | undefined
  /** Child `desc`: What it shows or holds, in words; one for each language. */
  readonly description?: string | undefined
  /** Children `hash`: A hash of its bytes; without text where it comes later. */
  readonly hashes?: readonly NodeLike<Hash1>[] | undefined
  /** Child `media-type`: Its media type. */
  readonly mediaType?: string | undefined
  /** Child `name`: Its name, without a path. Check it before writing a file of that name. */
  readonly name?: string | undefined
  /** Child `range`: The part of the file that is sent; empty to say that parts can be. */
  readonly range?: NodeLike<FileTransfer4Range> | undefined
  /** Child `size`: Its size in bytes. */
  readonly size?: number | bigint | undefined
  /** Children `thumbnail`: A small picture of it. */
  readonly thumbnails?: readonly NodeLike<Thumbnail>[] | undefined
}

/** Builds a {@link FileTransfer4File}. */
export interface FileTransfer4FileBuilder extends Builder<never> {
  /** Child `date`: When it was changed last. */
  date(value: Date): this
  /** Children `desc`: What it shows or holds, in words; one for each language. */
  descriptions(value: TextsLike): this
  /** Child `desc`: What it shows or holds, in words; one for each language. */
  description(value: string): this
  /** Children `hash`: A hash of its bytes; without text where it comes later. */
  hashes(value: readonly NodeLike<Hash1>[]): this
  /** Child `media-type`: Its media type. */
  mediaType(value: string): this
  /** Child `name`: Its name, without a path. Check it before writing a file of that name. */
  name(value: string): this
  /** Child `range`: The part of the file that is sent; empty to say that parts can be. */
  range(value: NodeLike<FileTransfer4Range>): this
  /** Child `size`: Its size in bytes. */
  size(value: number | bigint): this
  /** Children `thumbnail`: A small picture of it. */
  thumbnails(value: readonly NodeLike<Thumbnail>[]): this
  add(...content: Content): this
  build(): FileTransfer4File
}

const fileTransfer4RangeDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:file-transfer:4',
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
 * `<range xmlns='urn:xmpp:jingle:apps:file-transfer:4' …><hash/></range>`
 *
 * @see [XEP-0234](https://xmpp.org/extensions/attic/xep-0234-0.17.2.html)
 */
export class FileTransfer4Range extends Node<{
  wire: 'urn:xmpp:jingle:apps:file-transfer:4 range'
  init: FileTransfer4RangeInit
  in: object
}> {
  static override readonly declaration: Declaration = fileTransfer4RangeDeclaration
  declare static readonly builder: () => FileTransfer4RangeBuilder
  /** Attribute `length`: How many bytes; up to the end without it. */
  declare readonly length: number | bigint | undefined
  /** Attribute `offset`: How many bytes are skipped. Default: `0`. */
  declare readonly offset: number | bigint
  /** Children `hash`: A hash of the part. */
  declare readonly hashes: readonly Hash1[]

  constructor(init?: FileTransfer4RangeInit, content?: Content) {
    super(content)
    const v = take(fileTransfer4RangeDeclaration, init)
    this.length = v[0]
    this.offset = v[1]
    this.hashes = v[2]
  }
}

/** What a new {@link FileTransfer4Range} is made of. */
export interface FileTransfer4RangeInit {
  /** Attribute `length`: How many bytes; up to the end without it. */
  readonly length?: number | bigint | undefined
  /** Attribute `offset`: How many bytes are skipped. Default: `0`. */
  readonly offset?: number | bigint | undefined
  /** Children `hash`: A hash of the part. */
  readonly hashes?: readonly NodeLike<Hash1>[] | undefined
}

/** Builds a {@link FileTransfer4Range}. */
export interface FileTransfer4RangeBuilder extends Builder<never> {
  /** Attribute `length`: How many bytes; up to the end without it. */
  length(value: number | bigint): this
  /** Attribute `offset`: How many bytes are skipped. Default: `0`. */
  offset(value: number | bigint): this
  /** Children `hash`: A hash of the part. */
  hashes(value: readonly NodeLike<Hash1>[]): this
  add(...content: Content): this
  build(): FileTransfer4Range
}

const fileTransfer4ChecksumDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:file-transfer:4',
  name: 'checksum',
  fields: {
    creator: { kind: 'attribute', type: 'token', values: fileTransfer4Parties, required: true },
    name: { kind: 'attribute', required: true },
    file: { kind: 'child', of: () => FileTransfer4File, required: true },
  },
}

/**
 * The hash of a file, now that it is known.
 *
 * `<checksum xmlns='urn:xmpp:jingle:apps:file-transfer:4' …><file/></checksum>`
 *
 * @see [XEP-0234](https://xmpp.org/extensions/attic/xep-0234-0.17.2.html)
 */
export class FileTransfer4Checksum extends Node<{
  wire: 'urn:xmpp:jingle:apps:file-transfer:4 checksum'
  init: FileTransfer4ChecksumInit
  in: { jingle: true }
}> {
  static override readonly declaration: Declaration = fileTransfer4ChecksumDeclaration
  declare static readonly builder: () => FileTransfer4ChecksumBuilder
  /**
   * Attribute `creator`, required: Which party made the content. One of `initiator`, `responder`.
   */
  declare readonly creator: FileTransfer4Party
  /** Attribute `name`, required: The content. */
  declare readonly name: string
  /** Child `file`, required: The file, with the hash only. */
  declare readonly file: FileTransfer4File

  constructor(init: FileTransfer4ChecksumInit, content?: Content) {
    super(content)
    const v = take(fileTransfer4ChecksumDeclaration, init)
    this.creator = v[0]
    this.name = v[1]
    this.file = v[2]
  }
}

/** What a new {@link FileTransfer4Checksum} is made of. */
export interface FileTransfer4ChecksumInit {
  /**
   * Attribute `creator`, required: Which party made the content. One of `initiator`, `responder`.
   */
  readonly creator: FileTransfer4Party
  /** Attribute `name`, required: The content. */
  readonly name: string
  /** Child `file`, required: The file, with the hash only. */
  readonly file: NodeLike<FileTransfer4File>
}

/** Builds a {@link FileTransfer4Checksum}; `build()` needs `creator`, `name`, `file` first. */
export interface FileTransfer4ChecksumBuilder<
  out Missing extends string = 'creator' | 'name' | 'file',
> extends Builder<Missing> {
  /**
   * Attribute `creator`, required: Which party made the content. One of `initiator`, `responder`.
   */
  creator(value: FileTransfer4Party): FileTransfer4ChecksumBuilder<Exclude<Missing, 'creator'>>
  /** Attribute `name`, required: The content. */
  name(value: string): FileTransfer4ChecksumBuilder<Exclude<Missing, 'name'>>
  /** Child `file`, required: The file, with the hash only. */
  file(value: NodeLike<FileTransfer4File>): FileTransfer4ChecksumBuilder<Exclude<Missing, 'file'>>
  add(...content: Content): this
  build(this: FileTransfer4ChecksumBuilder<never>): FileTransfer4Checksum
}

const fileTransfer4ReceivedDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:file-transfer:4',
  name: 'received',
  fields: {
    creator: { kind: 'attribute', type: 'token', values: fileTransfer4Parties, required: true },
    name: { kind: 'attribute', required: true },
  },
}

/**
 * The file of a content has arrived.
 *
 * `<received xmlns='urn:xmpp:jingle:apps:file-transfer:4' …/>`
 *
 * @see [XEP-0234](https://xmpp.org/extensions/attic/xep-0234-0.17.2.html)
 */
export class FileTransfer4Received extends Node<{
  wire: 'urn:xmpp:jingle:apps:file-transfer:4 received'
  init: FileTransfer4ReceivedInit
  in: { jingle: true }
}> {
  static override readonly declaration: Declaration = fileTransfer4ReceivedDeclaration
  declare static readonly builder: () => FileTransfer4ReceivedBuilder
  /**
   * Attribute `creator`, required: Which party made the content. One of `initiator`, `responder`.
   */
  declare readonly creator: FileTransfer4Party
  /** Attribute `name`, required: The content. */
  declare readonly name: string

  constructor(init: FileTransfer4ReceivedInit, content?: Content) {
    super(content)
    const v = take(fileTransfer4ReceivedDeclaration, init)
    this.creator = v[0]
    this.name = v[1]
  }
}

/** What a new {@link FileTransfer4Received} is made of. */
export interface FileTransfer4ReceivedInit {
  /**
   * Attribute `creator`, required: Which party made the content. One of `initiator`, `responder`.
   */
  readonly creator: FileTransfer4Party
  /** Attribute `name`, required: The content. */
  readonly name: string
}

/** Builds a {@link FileTransfer4Received}; `build()` needs `creator`, `name` first. */
export interface FileTransfer4ReceivedBuilder<out Missing extends string = 'creator' | 'name'>
  extends Builder<Missing> {
  /**
   * Attribute `creator`, required: Which party made the content. One of `initiator`, `responder`.
   */
  creator(value: FileTransfer4Party): FileTransfer4ReceivedBuilder<Exclude<Missing, 'creator'>>
  /** Attribute `name`, required: The content. */
  name(value: string): FileTransfer4ReceivedBuilder<Exclude<Missing, 'name'>>
  add(...content: Content): this
  build(this: FileTransfer4ReceivedBuilder<never>): FileTransfer4Received
}
