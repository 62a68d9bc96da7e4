// Code generated from schemas/xep-0234/jingle-file-transfer.xsd; DO NOT EDIT.
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
import { Hash, HashUsed } from '../xep-0300/hashes.ts'

/**
 * The parties of a session.
 *
 * - `initiator`: The one who began the session.
 * - `responder`: The other one.
 */
export type FileTransferParty = 'initiator' | 'responder'

/** The values of {@link FileTransferParty}, in the order of the schema. */
export const fileTransferParties: readonly FileTransferParty[] = ['initiator', 'responder']

const fileTransferDescriptionDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:file-transfer:5',
  name: 'description',
  section: 'XEP-0234 §5',
  fields: {
    file: { kind: 'child', of: () => FileTransferFile },
  },
}

/**
 * The file that is offered, or asked for where the responder is to send (XEP-0234 §5).
 *
 * `<description xmlns='urn:xmpp:jingle:apps:file-transfer:5'><file/></description>`
 *
 * @see [XEP-0234 §5](https://xmpp.org/extensions/xep-0234.html)
 */
export class FileTransferDescription extends Node<{
  wire: 'urn:xmpp:jingle:apps:file-transfer:5 description'
  init: FileTransferDescriptionInit
  in: { 'jingle-content': true }
}> {
  static override readonly declaration: Declaration = fileTransferDescriptionDeclaration
  declare static readonly builder: () => FileTransferDescriptionBuilder
  /**
   * Child `file`: What is known of the file; absent where that is said elsewhere, as in XEP-0447.
   */
  declare readonly file: FileTransferFile | undefined

  constructor(init?: FileTransferDescriptionInit, content?: Content) {
    super(content)
    const v = take(fileTransferDescriptionDeclaration, init)
    this.file = v[0]
  }
}

/** What a new {@link FileTransferDescription} is made of. */
export interface FileTransferDescriptionInit {
  /**
   * Child `file`: What is known of the file; absent where that is said elsewhere, as in XEP-0447.
   */
  readonly file?: NodeLike<FileTransferFile> | undefined
}

/** Builds a {@link FileTransferDescription}. */
export interface FileTransferDescriptionBuilder extends Builder<never> {
  /**
   * Child `file`: What is known of the file; absent where that is said elsewhere, as in XEP-0447.
   */
  file(value: NodeLike<FileTransferFile>): this
  add(...content: Content): this
  build(): FileTransferDescription
}

const fileTransferFileDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:file-transfer:5',
  name: 'file',
  section: 'XEP-0234 §5',
  fields: {
    date: { kind: 'childText', type: 'dateTime' },
    descriptions: { kind: 'texts', name: 'desc' },
    description: { kind: 'shortcut', of: 'descriptions' },
    hashes: { kind: 'children', of: () => Hash },
    hashUsed: { kind: 'child', of: () => HashUsed },
    mediaType: { kind: 'childText', name: 'media-type' },
    name: { kind: 'childText' },
    range: { kind: 'child', of: () => FileTransferRange },
    size: { kind: 'childText', type: 'nonNegativeInteger' },
    thumbnails: { kind: 'children', of: () => Thumbnail },
  },
}

/**
 * A file: what is known of it, and which part of it is to be sent (XEP-0234 §5).
 *
 * `<file xmlns='urn:xmpp:jingle:apps:file-transfer:5'><date/><desc/><hash/><hash-used/><media-type/><name/>…</file>`
 *
 * @see [XEP-0234 §5](https://xmpp.org/extensions/xep-0234.html)
 */
export class FileTransferFile extends Node<{
  wire: 'urn:xmpp:jingle:apps:file-transfer:5 file'
  init: FileTransferFileInit
  in: object
}> {
  static override readonly declaration: Declaration = fileTransferFileDeclaration
  declare static readonly builder: () => FileTransferFileBuilder
  /** Child `date`: When it was changed last. */
  declare readonly date: Date | undefined
  /** Children `desc`: What it shows or holds, in words; one for each language. */
  declare readonly descriptions: Texts
  /** Child `desc`: What it shows or holds, in words; one for each language. */
  declare readonly description: string | undefined
  /** Children `hash`: A hash of its bytes; without text where it comes later (XEP-0234 §8.2). */
  declare readonly hashes: readonly Hash[]
  /** Child `hash-used`: Which hash will come later. */
  declare readonly hashUsed: HashUsed | undefined
  /** Child `media-type`: Its media type. */
  declare readonly mediaType: string | undefined
  /** Child `name`: Its name, without a path. Check it before writing a file of that name. */
  declare readonly name: string | undefined
  /**
   * Child `range`: The part of the file that is sent; empty to say that parts can be (XEP-0234
   * §6.4).
   */
  declare readonly range: FileTransferRange | undefined
  /** Child `size`: Its size in bytes. */
  declare readonly size: number | bigint | undefined
  /** Children `thumbnail`: A small picture of it. */
  declare readonly thumbnails: readonly Thumbnail[]

  constructor(init?: FileTransferFileInit, content?: Content) {
    super(content)
    const v = take(fileTransferFileDeclaration, init)
    this.date = v[0]
    this.descriptions = v[1]
    this.description = v[2]
    this.hashes = v[3]
    this.hashUsed = v[4]
    this.mediaType = v[5]
    this.name = v[6]
    this.range = v[7]
    this.size = v[8]
    this.thumbnails = v[9]
  }
}

/** What a new {@link FileTransferFile} is made of. */
export interface FileTransferFileInit {
  /** Child `date`: When it was changed last. */
  readonly date?: Date | undefined
  /** Children `desc`: What it shows or holds, in words; one for each language. */
  readonly descriptions?: TextsLike | undefined
  /** Child `desc`: What it shows or holds, in words; one for each language. */
  readonly description?: string | undefined
  /** Children `hash`: A hash of its bytes; without text where it comes later (XEP-0234 §8.2). */
  readonly hashes?: readonly NodeLike<Hash>[] | undefined
  /** Child `hash-used`: Which hash will come later. */
  readonly hashUsed?: NodeLike<HashUsed> | undefined
  /** Child `media-type`: Its media type. */
  readonly mediaType?: string | undefined
  /** Child `name`: Its name, without a path. Check it before writing a file of that name. */
  readonly name?: string | undefined
  /**
   * Child `range`: The part of the file that is sent; empty to say that parts can be (XEP-0234
   * §6.4).
   */
  readonly range?: NodeLike<FileTransferRange> | undefined
  /** Child `size`: Its size in bytes. */
  readonly size?: number | bigint | undefined
  /** Children `thumbnail`: A small picture of it. */
  readonly thumbnails?: readonly NodeLike<Thumbnail>[] | undefined
}

/** Builds a {@link FileTransferFile}. */
export interface FileTransferFileBuilder extends Builder<never> {
  /** Child `date`: When it was changed last. */
  date(value: Date): this
  /** Children `desc`: What it shows or holds, in words; one for each language. */
  descriptions(value: TextsLike): this
  /** Child `desc`: What it shows or holds, in words; one for each language. */
  description(value: string): this
  /** Children `hash`: A hash of its bytes; without text where it comes later (XEP-0234 §8.2). */
  hashes(value: readonly NodeLike<Hash>[]): this
  /** Child `hash-used`: Which hash will come later. */
  hashUsed(value: NodeLike<HashUsed>): this
  /** Child `media-type`: Its media type. */
  mediaType(value: string): this
  /** Child `name`: Its name, without a path. Check it before writing a file of that name. */
  name(value: string): this
  /**
   * Child `range`: The part of the file that is sent; empty to say that parts can be (XEP-0234
   * §6.4).
   */
  range(value: NodeLike<FileTransferRange>): this
  /** Child `size`: Its size in bytes. */
  size(value: number | bigint): this
  /** Children `thumbnail`: A small picture of it. */
  thumbnails(value: readonly NodeLike<Thumbnail>[]): this
  add(...content: Content): this
  build(): FileTransferFile
}

const fileTransferRangeDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:file-transfer:5',
  name: 'range',
  local: true,
  section: 'XEP-0234 §6.4',
  fields: {
    length: { kind: 'attribute', type: 'nonNegativeInteger' },
    offset: { kind: 'attribute', type: 'nonNegativeInteger', default: '0' },
    hashes: { kind: 'children', of: () => Hash },
  },
}

/**
 * The part of the file that is sent; empty to say that parts can be (XEP-0234 §6.4).
 *
 * `<range xmlns='urn:xmpp:jingle:apps:file-transfer:5' …><hash/></range>`
 *
 * @see [XEP-0234 §6.4](https://xmpp.org/extensions/xep-0234.html)
 */
export class FileTransferRange extends Node<{
  wire: 'urn:xmpp:jingle:apps:file-transfer:5 range'
  init: FileTransferRangeInit
  in: object
}> {
  static override readonly declaration: Declaration = fileTransferRangeDeclaration
  declare static readonly builder: () => FileTransferRangeBuilder
  /** Attribute `length`: How many bytes; up to the end without it. */
  declare readonly length: number | bigint | undefined
  /** Attribute `offset`: How many bytes are skipped. Default: `0`. */
  declare readonly offset: number | bigint
  /** Children `hash`: A hash of the part. */
  declare readonly hashes: readonly Hash[]

  constructor(init?: FileTransferRangeInit, content?: Content) {
    super(content)
    const v = take(fileTransferRangeDeclaration, init)
    this.length = v[0]
    this.offset = v[1]
    this.hashes = v[2]
  }
}

/** What a new {@link FileTransferRange} is made of. */
export interface FileTransferRangeInit {
  /** Attribute `length`: How many bytes; up to the end without it. */
  readonly length?: number | bigint | undefined
  /** Attribute `offset`: How many bytes are skipped. Default: `0`. */
  readonly offset?: number | bigint | undefined
  /** Children `hash`: A hash of the part. */
  readonly hashes?: readonly NodeLike<Hash>[] | undefined
}

/** Builds a {@link FileTransferRange}. */
export interface FileTransferRangeBuilder extends Builder<never> {
  /** Attribute `length`: How many bytes; up to the end without it. */
  length(value: number | bigint): this
  /** Attribute `offset`: How many bytes are skipped. Default: `0`. */
  offset(value: number | bigint): this
  /** Children `hash`: A hash of the part. */
  hashes(value: readonly NodeLike<Hash>[]): this
  add(...content: Content): this
  build(): FileTransferRange
}

const fileTransferChecksumDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:file-transfer:5',
  name: 'checksum',
  section: 'XEP-0234 §8.2',
  fields: {
    creator: { kind: 'attribute', type: 'token', values: fileTransferParties, required: true },
    name: { kind: 'attribute', required: true },
    file: { kind: 'child', of: () => FileTransferFile, required: true },
  },
}

/**
 * The hash of a file, now that it is known (XEP-0234 §8.2).
 *
 * `<checksum xmlns='urn:xmpp:jingle:apps:file-transfer:5' …><file/></checksum>`
 *
 * @see [XEP-0234 §8.2](https://xmpp.org/extensions/xep-0234.html)
 */
export class FileTransferChecksum extends Node<{
  wire: 'urn:xmpp:jingle:apps:file-transfer:5 checksum'
  init: FileTransferChecksumInit
  in: { jingle: true }
}> {
  static override readonly declaration: Declaration = fileTransferChecksumDeclaration
  declare static readonly builder: () => FileTransferChecksumBuilder
  /**
   * Attribute `creator`, required: Which party made the content. One of `initiator`, `responder`.
   */
  declare readonly creator: FileTransferParty
  /** Attribute `name`, required: The content. */
  declare readonly name: string
  /** Child `file`, required: The file, with the hash only. */
  declare readonly file: FileTransferFile

  constructor(init: FileTransferChecksumInit, content?: Content) {
    super(content)
    const v = take(fileTransferChecksumDeclaration, init)
    this.creator = v[0]
    this.name = v[1]
    this.file = v[2]
  }
}

/** What a new {@link FileTransferChecksum} is made of. */
export interface FileTransferChecksumInit {
  /**
   * Attribute `creator`, required: Which party made the content. One of `initiator`, `responder`.
   */
  readonly creator: FileTransferParty
  /** Attribute `name`, required: The content. */
  readonly name: string
  /** Child `file`, required: The file, with the hash only. */
  readonly file: NodeLike<FileTransferFile>
}

/** Builds a {@link FileTransferChecksum}; `build()` needs `creator`, `name`, `file` first. */
export interface FileTransferChecksumBuilder<
  out Missing extends string = 'creator' | 'name' | 'file',
> extends Builder<Missing> {
  /**
   * Attribute `creator`, required: Which party made the content. One of `initiator`, `responder`.
   */
  creator(value: FileTransferParty): FileTransferChecksumBuilder<Exclude<Missing, 'creator'>>
  /** Attribute `name`, required: The content. */
  name(value: string): FileTransferChecksumBuilder<Exclude<Missing, 'name'>>
  /** Child `file`, required: The file, with the hash only. */
  file(value: NodeLike<FileTransferFile>): FileTransferChecksumBuilder<Exclude<Missing, 'file'>>
  add(...content: Content): this
  build(this: FileTransferChecksumBuilder<never>): FileTransferChecksum
}

const fileTransferReceivedDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:file-transfer:5',
  name: 'received',
  section: 'XEP-0234 §8.1',
  fields: {
    creator: { kind: 'attribute', type: 'token', values: fileTransferParties, required: true },
    name: { kind: 'attribute', required: true },
  },
}

/**
 * The file of a content has arrived (XEP-0234 §8.1).
 *
 * `<received xmlns='urn:xmpp:jingle:apps:file-transfer:5' …/>`
 *
 * @see [XEP-0234 §8.1](https://xmpp.org/extensions/xep-0234.html)
 */
export class FileTransferReceived extends Node<{
  wire: 'urn:xmpp:jingle:apps:file-transfer:5 received'
  init: FileTransferReceivedInit
  in: { jingle: true }
}> {
  static override readonly declaration: Declaration = fileTransferReceivedDeclaration
  declare static readonly builder: () => FileTransferReceivedBuilder
  /**
   * Attribute `creator`, required: Which party made the content. One of `initiator`, `responder`.
   */
  declare readonly creator: FileTransferParty
  /** Attribute `name`, required: The content. */
  declare readonly name: string

  constructor(init: FileTransferReceivedInit, content?: Content) {
    super(content)
    const v = take(fileTransferReceivedDeclaration, init)
    this.creator = v[0]
    this.name = v[1]
  }
}

/** What a new {@link FileTransferReceived} is made of. */
export interface FileTransferReceivedInit {
  /**
   * Attribute `creator`, required: Which party made the content. One of `initiator`, `responder`.
   */
  readonly creator: FileTransferParty
  /** Attribute `name`, required: The content. */
  readonly name: string
}

/** Builds a {@link FileTransferReceived}; `build()` needs `creator`, `name` first. */
export interface FileTransferReceivedBuilder<out Missing extends string = 'creator' | 'name'>
  extends Builder<Missing> {
  /**
   * Attribute `creator`, required: Which party made the content. One of `initiator`, `responder`.
   */
  creator(value: FileTransferParty): FileTransferReceivedBuilder<Exclude<Missing, 'creator'>>
  /** Attribute `name`, required: The content. */
  name(value: string): FileTransferReceivedBuilder<Exclude<Missing, 'name'>>
  add(...content: Content): this
  build(this: FileTransferReceivedBuilder<never>): FileTransferReceived
}
