// Code generated from schemas/xep-0385/media-sharing.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'
import { FileTransferFile } from '../xep-0234/jingle-file-transfer.ts'
import { Reference } from '../xep-0372/references.ts'

const mediaSharingDeclaration: Declaration = {
  namespace: 'urn:xmpp:sims:1',
  name: 'media-sharing',
  section: 'XEP-0385 §4.1',
  fields: {
    file: { kind: 'child', of: () => FileTransferFile },
    sources: { kind: 'child', of: () => MediaSources },
  },
}

/**
 * A file, inside of the reference of XEP-0372 that says which part of the body it belongs to
 * (XEP-0385 §4.1).
 *
 * `<media-sharing xmlns='urn:xmpp:sims:1'><file/><sources/></media-sharing>`
 *
 * @see [XEP-0385 §4.1](https://xmpp.org/extensions/xep-0385.html)
 */
export class MediaSharing extends Node<{
  wire: 'urn:xmpp:sims:1 media-sharing'
  init: MediaSharingInit
  in: object
}> {
  static override readonly declaration: Declaration = mediaSharingDeclaration
  declare static readonly builder: () => MediaSharingBuilder
  /** Child `file`: What the file is; a media type, a size and a hash are required here. */
  declare readonly file: FileTransferFile | undefined
  /** Child `sources`: Where to get it. */
  declare readonly sources: MediaSources | undefined

  constructor(init?: MediaSharingInit, content?: Content) {
    super(content)
    const v = take(mediaSharingDeclaration, init)
    this.file = v[0]
    this.sources = v[1]
  }
}

/** What a new {@link MediaSharing} is made of. */
export interface MediaSharingInit {
  /** Child `file`: What the file is; a media type, a size and a hash are required here. */
  readonly file?: NodeLike<FileTransferFile> | undefined
  /** Child `sources`: Where to get it. */
  readonly sources?: NodeLike<MediaSources> | undefined
}

/** Builds a {@link MediaSharing}. */
export interface MediaSharingBuilder extends Builder<never> {
  /** Child `file`: What the file is; a media type, a size and a hash are required here. */
  file(value: NodeLike<FileTransferFile>): this
  /** Child `sources`: Where to get it. */
  sources(value: NodeLike<MediaSources>): this
  add(...content: Content): this
  build(): MediaSharing
}

const mediaSourcesDeclaration: Declaration = {
  namespace: 'urn:xmpp:sims:1',
  name: 'sources',
  local: true,
  section: 'XEP-0385 §4.1',
  fields: {
    sources: { kind: 'children', of: () => Reference, min: 1 },
  },
}

/**
 * Where to get it.
 *
 * `<sources xmlns='urn:xmpp:sims:1'><reference/></sources>`
 *
 * @see [XEP-0385 §4.1](https://xmpp.org/extensions/xep-0385.html)
 */
export class MediaSources extends Node<{
  wire: 'urn:xmpp:sims:1 sources'
  init: MediaSourcesInit
  in: object
}> {
  static override readonly declaration: Declaration = mediaSourcesDeclaration
  declare static readonly builder: () => MediaSourcesBuilder
  /** Children `reference`: An address, such as one of HTTP or of a Jingle session (XEP-0358). */
  declare readonly sources: readonly Reference[]

  constructor(init: MediaSourcesInit, content?: Content) {
    super(content)
    const v = take(mediaSourcesDeclaration, init)
    this.sources = v[0]
  }
}

/** What a new {@link MediaSources} is made of. */
export interface MediaSourcesInit {
  /** Children `reference`: An address, such as one of HTTP or of a Jingle session (XEP-0358). */
  readonly sources: readonly NodeLike<Reference>[]
}

/** Builds a {@link MediaSources}; `build()` needs `sources` first. */
export interface MediaSourcesBuilder<out Missing extends string = 'sources'>
  extends Builder<Missing> {
  /** Children `reference`: An address, such as one of HTTP or of a Jingle session (XEP-0358). */
  sources(value: readonly NodeLike<Reference>[]): MediaSourcesBuilder<Exclude<Missing, 'sources'>>
  add(...content: Content): this
  build(this: MediaSourcesBuilder<never>): MediaSources
}
