// Code generated from schemas/xep-0446/file-metadata.xsd; DO NOT EDIT.
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
import { Hash } from '../xep-0300/hashes.ts'

const fileMetadataDeclaration: Declaration = {
  namespace: 'urn:xmpp:file:metadata:0',
  name: 'file',
  section: 'XEP-0446 §2',
  fields: {
    date: { kind: 'childText', type: 'dateTime' },
    descriptions: { kind: 'texts', name: 'desc' },
    description: { kind: 'shortcut', of: 'descriptions' },
    hashes: { kind: 'children', of: () => Hash },
    dimensions: { kind: 'childText' },
    height: { kind: 'childText', type: 'unsignedInt' },
    length: { kind: 'childText', type: 'unsignedInt' },
    mediaType: { kind: 'childText', name: 'media-type' },
    name: { kind: 'childText' },
    size: { kind: 'childText', type: 'nonNegativeInteger' },
    thumbnails: { kind: 'children', of: () => Thumbnail },
    width: { kind: 'childText', type: 'unsignedInt' },
  },
}

/**
 * What is known of the file around which it stands (XEP-0446 §2).
 *
 * `<file xmlns='urn:xmpp:file:metadata:0'><date/><desc/><hash/><dimensions/><height/><length/>…</file>`
 *
 * @see [XEP-0446 §2](https://xmpp.org/extensions/xep-0446.html)
 */
export class FileMetadata extends Node<{
  wire: 'urn:xmpp:file:metadata:0 file'
  init: FileMetadataInit
  in: object
}> {
  static override readonly declaration: Declaration = fileMetadataDeclaration
  declare static readonly builder: () => FileMetadataBuilder
  /** Child `date`: When it was changed last. */
  declare readonly date: Date | undefined
  /** Children `desc`: What it shows or holds, in words; one for each language. */
  declare readonly descriptions: Texts
  /** Child `desc`: What it shows or holds, in words; one for each language. */
  declare readonly description: string | undefined
  /** Children `hash`: A hash of its bytes. */
  declare readonly hashes: readonly Hash[]
  /**
   * Child `dimensions`: Width and height of a picture or film in pixels, with an x between them.
   * Versions before 0.2.0 had it in place of width and height, and it is still met, as in the
   * stickers of XEP-0449.
   */
  declare readonly dimensions: string | undefined
  /** Child `height`: The height of a picture or film in pixels. */
  declare readonly height: number | undefined
  /** Child `length`: How long a sound or film is, in milliseconds. */
  declare readonly length: number | undefined
  /** Child `media-type`: Its media type; bytes of any kind without it. */
  declare readonly mediaType: string | undefined
  /** Child `name`: Its name, without a path. Check it before writing a file of that name. */
  declare readonly name: string | undefined
  /** Child `size`: Its size in bytes. */
  declare readonly size: number | bigint | undefined
  /** Children `thumbnail`: A small picture of it. */
  declare readonly thumbnails: readonly Thumbnail[]
  /** Child `width`: The width of a picture or film in pixels. */
  declare readonly width: number | undefined

  constructor(init?: FileMetadataInit, content?: Content) {
    super(content)
    const v = take(fileMetadataDeclaration, init)
    this.date = v[0]
    this.descriptions = v[1]
    this.description = v[2]
    this.hashes = v[3]
    this.dimensions = v[4]
    this.height = v[5]
    this.length = v[6]
    this.mediaType = v[7]
    this.name = v[8]
    this.size = v[9]
    this.thumbnails = v[10]
    this.width = v[11]
  }
}

/** What a new {@link FileMetadata} is made of. */
export interface FileMetadataInit {
  /** Child `date`: When it was changed last. */
  readonly date?: Date | undefined
  /** Children `desc`: What it shows or holds, in words; one for each language. */
  readonly descriptions?: TextsLike | undefined
  /** Child `desc`: What it shows or holds, in words; one for each language. */
  readonly description?: string | undefined
  /** Children `hash`: A hash of its bytes. */
  readonly hashes?: readonly NodeLike<Hash>[] | undefined
  /**
   * Child `dimensions`: Width and height of a picture or film in pixels, with an x between them.
   * Versions before 0.2.0 had it in place of width and height, and it is still met, as in the
   * stickers of XEP-0449.
   */
  readonly dimensions?: string | undefined
  /** Child `height`: The height of a picture or film in pixels. */
  readonly height?: number | undefined
  /** Child `length`: How long a sound or film is, in milliseconds. */
  readonly length?: number | undefined
  /** Child `media-type`: Its media type; bytes of any kind without it. */
  readonly mediaType?: string | undefined
  /** Child `name`: Its name, without a path. Check it before writing a file of that name. */
  readonly name?: string | undefined
  /** Child `size`: Its size in bytes. */
  readonly size?: number | bigint | undefined
  /** Children `thumbnail`: A small picture of it. */
  readonly thumbnails?: readonly NodeLike<Thumbnail>[] | undefined
  /** Child `width`: The width of a picture or film in pixels. */
  readonly width?: number | undefined
}

/** Builds a {@link FileMetadata}. */
export interface FileMetadataBuilder extends Builder<never> {
  /** Child `date`: When it was changed last. */
  date(value: Date): this
  /** Children `desc`: What it shows or holds, in words; one for each language. */
  descriptions(value: TextsLike): this
  /** Child `desc`: What it shows or holds, in words; one for each language. */
  description(value: string): this
  /** Children `hash`: A hash of its bytes. */
  hashes(value: readonly NodeLike<Hash>[]): this
  /**
   * Child `dimensions`: Width and height of a picture or film in pixels, with an x between them.
   * Versions before 0.2.0 had it in place of width and height, and it is still met, as in the
   * stickers of XEP-0449.
   */
  dimensions(value: string): this
  /** Child `height`: The height of a picture or film in pixels. */
  height(value: number): this
  /** Child `length`: How long a sound or film is, in milliseconds. */
  length(value: number): this
  /** Child `media-type`: Its media type; bytes of any kind without it. */
  mediaType(value: string): this
  /** Child `name`: Its name, without a path. Check it before writing a file of that name. */
  name(value: string): this
  /** Child `size`: Its size in bytes. */
  size(value: number | bigint): this
  /** Children `thumbnail`: A small picture of it. */
  thumbnails(value: readonly NodeLike<Thumbnail>[]): this
  /** Child `width`: The width of a picture or film in pixels. */
  width(value: number): this
  add(...content: Content): this
  build(): FileMetadata
}
