// Code generated from schemas/xep-0447/file-sharing.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'
import { FileMetadata } from '../xep-0446/file-metadata.ts'

/**
 * How a shared file is shown (XEP-0447 §3.2).
 *
 * - `attachment`: As something to save: do not fetch it unasked.
 * - `inline`: In the conversation.
 */
export type FileSharingDisposition = 'attachment' | 'inline'

/** The values of {@link FileSharingDisposition}, in the order of the schema. */
export const fileSharingDispositions: readonly FileSharingDisposition[] = ['attachment', 'inline']

const fileSharingDeclaration: Declaration = {
  namespace: 'urn:xmpp:sfs:0',
  name: 'file-sharing',
  section: 'XEP-0447 §3.1',
  fields: {
    disposition: { kind: 'attribute', type: 'token', values: fileSharingDispositions },
    id: { kind: 'attribute' },
    file: { kind: 'child', of: () => FileMetadata },
    sources: { kind: 'child', of: () => FileSources },
  },
}

/**
 * A shared file (XEP-0447 §3.1).
 *
 * `<file-sharing xmlns='urn:xmpp:sfs:0' disposition='…' id='…'><file/><sources/></file-sharing>`
 *
 * @see [XEP-0447 §3.1](https://xmpp.org/extensions/xep-0447.html)
 */
export class FileSharing extends Node<{
  wire: 'urn:xmpp:sfs:0 file-sharing'
  init: FileSharingInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = fileSharingDeclaration
  declare static readonly builder: () => FileSharingBuilder
  /** Attribute `disposition`: How it is meant to be shown. One of `attachment`, `inline`. */
  declare readonly disposition: FileSharingDisposition | undefined
  /** Attribute `id`: Names the file where a message shares several (XEP-0447 §4.2). */
  declare readonly id: string | undefined
  /** Child `file`: What the file is. */
  declare readonly file: FileMetadata | undefined
  /** Child `sources`: Where to get it. */
  declare readonly sources: FileSources | undefined

  constructor(init?: FileSharingInit, content?: Content) {
    super(content)
    const v = take(fileSharingDeclaration, init)
    this.disposition = v[0]
    this.id = v[1]
    this.file = v[2]
    this.sources = v[3]
  }
}

/** What a new {@link FileSharing} is made of. */
export interface FileSharingInit {
  /** Attribute `disposition`: How it is meant to be shown. One of `attachment`, `inline`. */
  readonly disposition?: FileSharingDisposition | undefined
  /** Attribute `id`: Names the file where a message shares several (XEP-0447 §4.2). */
  readonly id?: string | undefined
  /** Child `file`: What the file is. */
  readonly file?: NodeLike<FileMetadata> | undefined
  /** Child `sources`: Where to get it. */
  readonly sources?: NodeLike<FileSources> | undefined
}

/** Builds a {@link FileSharing}. */
export interface FileSharingBuilder extends Builder<never> {
  /** Attribute `disposition`: How it is meant to be shown. One of `attachment`, `inline`. */
  disposition(value: FileSharingDisposition): this
  /** Attribute `id`: Names the file where a message shares several (XEP-0447 §4.2). */
  id(value: string): this
  /** Child `file`: What the file is. */
  file(value: NodeLike<FileMetadata>): this
  /** Child `sources`: Where to get it. */
  sources(value: NodeLike<FileSources>): this
  add(...content: Content): this
  build(): FileSharing
}

const fileSourcesDeclaration: Declaration = {
  namespace: 'urn:xmpp:sfs:0',
  name: 'sources',
  section: 'XEP-0447 §3.3',
  fields: {
    id: { kind: 'attribute' },
  },
  any: { namespaces: '##other' },
}

/**
 * Where to get a file; in a message of its own for a file that an earlier one shared (XEP-0447
 * §3.3).
 *
 * `<sources xmlns='urn:xmpp:sfs:0' id='…'/>`
 *
 * @see [XEP-0447 §3.3](https://xmpp.org/extensions/xep-0447.html)
 */
export class FileSources extends Node<{
  wire: 'urn:xmpp:sfs:0 sources'
  init: FileSourcesInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = fileSourcesDeclaration
  declare static readonly builder: () => FileSourcesBuilder
  /** Attribute `id`: In a message of its own: which of several files. */
  declare readonly id: string | undefined

  constructor(init?: FileSourcesInit, content?: Content) {
    super(content)
    const v = take(fileSourcesDeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link FileSources} is made of. */
export interface FileSourcesInit {
  /** Attribute `id`: In a message of its own: which of several files. */
  readonly id?: string | undefined
}

/** Builds a {@link FileSources}. */
export interface FileSourcesBuilder extends Builder<never> {
  /** Attribute `id`: In a message of its own: which of several files. */
  id(value: string): this
  /**
   * Adds content: A source, such as an address of HTTP (XEP-0103), a Jingle session (XEP-0358) or
   * an encrypted form (XEP-0448).
   */
  add(...content: Content): this
  build(): FileSources
}
