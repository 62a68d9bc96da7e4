// Code generated from schemas/xep-0221/media-element.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

const mediaElementDeclaration: Declaration = {
  namespace: 'urn:xmpp:media-element',
  name: 'media',
  section: 'XEP-0221 §2',
  fields: {
    height: { kind: 'attribute', type: 'unsignedShort' },
    width: { kind: 'attribute', type: 'unsignedShort' },
    uris: { kind: 'children', of: () => MediaUri },
  },
}

/**
 * The medium of the field around it, in one or several forms (XEP-0221 §2).
 *
 * `<media xmlns='urn:xmpp:media-element' height='…' width='…'><uri/></media>`
 *
 * @see [XEP-0221 §2](https://xmpp.org/extensions/xep-0221.html)
 */
export class MediaElement extends Node<{
  wire: 'urn:xmpp:media-element media'
  init: MediaElementInit
  in: object
}> {
  static override readonly declaration: Declaration = mediaElementDeclaration
  declare static readonly builder: () => MediaElementBuilder
  /** Attribute `height`: Its height in pixels. */
  declare readonly height: number | undefined
  /** Attribute `width`: Its width in pixels. */
  declare readonly width: number | undefined
  /** Children `uri`: Where it lies in one form, often a cid of XEP-0231. */
  declare readonly uris: readonly MediaUri[]

  constructor(init?: MediaElementInit, content?: Content) {
    super(content)
    const v = take(mediaElementDeclaration, init)
    this.height = v[0]
    this.width = v[1]
    this.uris = v[2]
  }
}

/** What a new {@link MediaElement} is made of. */
export interface MediaElementInit {
  /** Attribute `height`: Its height in pixels. */
  readonly height?: number | undefined
  /** Attribute `width`: Its width in pixels. */
  readonly width?: number | undefined
  /** Children `uri`: Where it lies in one form, often a cid of XEP-0231. */
  readonly uris?: readonly NodeLike<MediaUri>[] | undefined
}

/** Builds a {@link MediaElement}. */
export interface MediaElementBuilder extends Builder<never> {
  /** Attribute `height`: Its height in pixels. */
  height(value: number): this
  /** Attribute `width`: Its width in pixels. */
  width(value: number): this
  /** Children `uri`: Where it lies in one form, often a cid of XEP-0231. */
  uris(value: readonly NodeLike<MediaUri>[]): this
  add(...content: Content): this
  build(): MediaElement
}

const mediaUriDeclaration: Declaration = {
  namespace: 'urn:xmpp:media-element',
  name: 'uri',
  local: true,
  section: 'XEP-0221 §2',
  fields: {
    type: { kind: 'attribute', required: true },
    text: { kind: 'text', type: 'uri' },
  },
}

/**
 * Where it lies in one form, often a cid of XEP-0231.
 *
 * `<uri xmlns='urn:xmpp:media-element' type='…'>…</uri>`
 *
 * @see [XEP-0221 §2](https://xmpp.org/extensions/xep-0221.html)
 */
export class MediaUri extends Node<{
  wire: 'urn:xmpp:media-element uri'
  init: MediaUriInit
  in: object
}> {
  static override readonly declaration: Declaration = mediaUriDeclaration
  declare static readonly builder: () => MediaUriBuilder
  /** Attribute `type`, required: The media type there. */
  declare readonly type: string
  /** Text. */
  declare readonly text: string | undefined

  constructor(init: MediaUriInit, content?: Content) {
    super(content)
    const v = take(mediaUriDeclaration, init)
    this.type = v[0]
    this.text = v[1]
  }
}

/** What a new {@link MediaUri} is made of. */
export interface MediaUriInit {
  /** Attribute `type`, required: The media type there. */
  readonly type: string
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link MediaUri}; `build()` needs `type` first. */
export interface MediaUriBuilder<out Missing extends string = 'type'> extends Builder<Missing> {
  /** Attribute `type`, required: The media type there. */
  type(value: string): MediaUriBuilder<Exclude<Missing, 'type'>>
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(this: MediaUriBuilder<never>): MediaUri
}
