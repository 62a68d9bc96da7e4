// Code generated from schemas/xep-0264/thumbnails.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const thumbnailDeclaration: Declaration = {
  namespace: 'urn:xmpp:thumbs:1',
  name: 'thumbnail',
  section: 'XEP-0264 §4',
  fields: {
    uri: { kind: 'attribute', type: 'uri', required: true },
    mediaType: { kind: 'attribute', name: 'media-type' },
    width: { kind: 'attribute', type: 'unsignedShort' },
    height: { kind: 'attribute', type: 'unsignedShort' },
  },
}

/**
 * A small picture of the file around it (XEP-0264 §4).
 *
 * `<thumbnail xmlns='urn:xmpp:thumbs:1' uri='…' media-type='…' …/>`
 *
 * @see [XEP-0264 §4](https://xmpp.org/extensions/xep-0264.html)
 */
export class Thumbnail extends Node<{
  wire: 'urn:xmpp:thumbs:1 thumbnail'
  init: ThumbnailInit
  in: object
}> {
  static override readonly declaration: Declaration = thumbnailDeclaration
  declare static readonly builder: () => ThumbnailBuilder
  /** Attribute `uri`, required: Where it lies, often a cid of XEP-0231. */
  declare readonly uri: string
  /** Attribute `media-type`: Its media type. */
  declare readonly mediaType: string | undefined
  /** Attribute `width`: Its width in pixels. */
  declare readonly width: number | undefined
  /** Attribute `height`: Its height in pixels. */
  declare readonly height: number | undefined

  constructor(init: ThumbnailInit, content?: Content) {
    super(content)
    const v = take(thumbnailDeclaration, init)
    this.uri = v[0]
    this.mediaType = v[1]
    this.width = v[2]
    this.height = v[3]
  }
}

/** What a new {@link Thumbnail} is made of. */
export interface ThumbnailInit {
  /** Attribute `uri`, required: Where it lies, often a cid of XEP-0231. */
  readonly uri: string
  /** Attribute `media-type`: Its media type. */
  readonly mediaType?: string | undefined
  /** Attribute `width`: Its width in pixels. */
  readonly width?: number | undefined
  /** Attribute `height`: Its height in pixels. */
  readonly height?: number | undefined
}

/** Builds a {@link Thumbnail}; `build()` needs `uri` first. */
export interface ThumbnailBuilder<out Missing extends string = 'uri'> extends Builder<Missing> {
  /** Attribute `uri`, required: Where it lies, often a cid of XEP-0231. */
  uri(value: string): ThumbnailBuilder<Exclude<Missing, 'uri'>>
  /** Attribute `media-type`: Its media type. */
  mediaType(value: string): this
  /** Attribute `width`: Its width in pixels. */
  width(value: number): this
  /** Attribute `height`: Its height in pixels. */
  height(value: number): this
  add(...content: Content): this
  build(this: ThumbnailBuilder<never>): Thumbnail
}
