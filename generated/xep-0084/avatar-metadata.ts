// Code generated from schemas/xep-0084/avatar-metadata.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

const avatarMetadataDeclaration: Declaration = {
  namespace: 'urn:xmpp:avatar:metadata',
  name: 'metadata',
  section: 'XEP-0084 §4.2',
  fields: {
    infos: { kind: 'children', of: () => AvatarInfo },
    pointers: { kind: 'children', of: () => AvatarPointer },
  },
}

/**
 * The avatar that is shown now; empty when none is (XEP-0084 §4.2 and §3.5).
 *
 * `<metadata xmlns='urn:xmpp:avatar:metadata'><info/><pointer/></metadata>`
 *
 * @see [XEP-0084 §4.2](https://xmpp.org/extensions/xep-0084.html)
 */
export class AvatarMetadata extends Node<{
  wire: 'urn:xmpp:avatar:metadata metadata'
  init: AvatarMetadataInit
  in: { 'pubsub-item': true }
}> {
  static override readonly declaration: Declaration = avatarMetadataDeclaration
  declare static readonly builder: () => AvatarMetadataBuilder
  /**
   * Children `info`: One form of the picture; all show the same. One of them is a PNG whose bytes
   * are published (XEP-0084 §4.2.1).
   */
  declare readonly infos: readonly AvatarInfo[]
  /**
   * Children `pointer`: The picture is made by an application, such as a game, that knows more
   * about it (XEP-0084 §4.2.2).
   */
  declare readonly pointers: readonly AvatarPointer[]

  constructor(init?: AvatarMetadataInit, content?: Content) {
    super(content)
    const v = take(avatarMetadataDeclaration, init)
    this.infos = v[0]
    this.pointers = v[1]
  }
}

/** What a new {@link AvatarMetadata} is made of. */
export interface AvatarMetadataInit {
  /**
   * Children `info`: One form of the picture; all show the same. One of them is a PNG whose bytes
   * are published (XEP-0084 §4.2.1).
   */
  readonly infos?: readonly NodeLike<AvatarInfo>[] | undefined
  /**
   * Children `pointer`: The picture is made by an application, such as a game, that knows more
   * about it (XEP-0084 §4.2.2).
   */
  readonly pointers?: readonly NodeLike<AvatarPointer>[] | undefined
}

/** Builds a {@link AvatarMetadata}. */
export interface AvatarMetadataBuilder extends Builder<never> {
  /**
   * Children `info`: One form of the picture; all show the same. One of them is a PNG whose bytes
   * are published (XEP-0084 §4.2.1).
   */
  infos(value: readonly NodeLike<AvatarInfo>[]): this
  /**
   * Children `pointer`: The picture is made by an application, such as a game, that knows more
   * about it (XEP-0084 §4.2.2).
   */
  pointers(value: readonly NodeLike<AvatarPointer>[]): this
  add(...content: Content): this
  build(): AvatarMetadata
}

const avatarInfoDeclaration: Declaration = {
  namespace: 'urn:xmpp:avatar:metadata',
  name: 'info',
  local: true,
  section: 'XEP-0084 §4.2.1',
  fields: {
    bytes: { kind: 'attribute', type: 'unsignedInt', required: true },
    height: { kind: 'attribute', type: 'unsignedShort' },
    id: { kind: 'attribute', required: true },
    type: { kind: 'attribute', required: true },
    url: { kind: 'attribute', type: 'uri' },
    width: { kind: 'attribute', type: 'unsignedShort' },
  },
}

/**
 * One form of the picture; all show the same. One of them is a PNG whose bytes are published
 * (XEP-0084 §4.2.1).
 *
 * `<info xmlns='urn:xmpp:avatar:metadata' bytes='…' height='…' …/>`
 *
 * @see [XEP-0084 §4.2.1](https://xmpp.org/extensions/xep-0084.html)
 */
export class AvatarInfo extends Node<{
  wire: 'urn:xmpp:avatar:metadata info'
  init: AvatarInfoInit
  in: object
}> {
  static override readonly declaration: Declaration = avatarInfoDeclaration
  declare static readonly builder: () => AvatarInfoBuilder
  /** Attribute `bytes`, required: The size of the picture in bytes. */
  declare readonly bytes: number
  /** Attribute `height`: Its height in pixels. */
  declare readonly height: number | undefined
  /**
   * Attribute `id`, required: The SHA-1 of its bytes in hexadecimal, which is the id of the item
   * with them.
   */
  declare readonly id: string
  /** Attribute `type`, required: Its media type, such as image/png. */
  declare readonly type: string
  /** Attribute `url`: Where to fetch it by HTTP, when its bytes are not published. */
  declare readonly url: string | undefined
  /** Attribute `width`: Its width in pixels. */
  declare readonly width: number | undefined

  constructor(init: AvatarInfoInit, content?: Content) {
    super(content)
    const v = take(avatarInfoDeclaration, init)
    this.bytes = v[0]
    this.height = v[1]
    this.id = v[2]
    this.type = v[3]
    this.url = v[4]
    this.width = v[5]
  }
}

/** What a new {@link AvatarInfo} is made of. */
export interface AvatarInfoInit {
  /** Attribute `bytes`, required: The size of the picture in bytes. */
  readonly bytes: number
  /** Attribute `height`: Its height in pixels. */
  readonly height?: number | undefined
  /**
   * Attribute `id`, required: The SHA-1 of its bytes in hexadecimal, which is the id of the item
   * with them.
   */
  readonly id: string
  /** Attribute `type`, required: Its media type, such as image/png. */
  readonly type: string
  /** Attribute `url`: Where to fetch it by HTTP, when its bytes are not published. */
  readonly url?: string | undefined
  /** Attribute `width`: Its width in pixels. */
  readonly width?: number | undefined
}

/** Builds a {@link AvatarInfo}; `build()` needs `bytes`, `id`, `type` first. */
export interface AvatarInfoBuilder<out Missing extends string = 'bytes' | 'id' | 'type'>
  extends Builder<Missing> {
  /** Attribute `bytes`, required: The size of the picture in bytes. */
  bytes(value: number): AvatarInfoBuilder<Exclude<Missing, 'bytes'>>
  /** Attribute `height`: Its height in pixels. */
  height(value: number): this
  /**
   * Attribute `id`, required: The SHA-1 of its bytes in hexadecimal, which is the id of the item
   * with them.
   */
  id(value: string): AvatarInfoBuilder<Exclude<Missing, 'id'>>
  /** Attribute `type`, required: Its media type, such as image/png. */
  type(value: string): AvatarInfoBuilder<Exclude<Missing, 'type'>>
  /** Attribute `url`: Where to fetch it by HTTP, when its bytes are not published. */
  url(value: string): this
  /** Attribute `width`: Its width in pixels. */
  width(value: number): this
  add(...content: Content): this
  build(this: AvatarInfoBuilder<never>): AvatarInfo
}

const avatarPointerDeclaration: Declaration = {
  namespace: 'urn:xmpp:avatar:metadata',
  name: 'pointer',
  local: true,
  section: 'XEP-0084 §4.2.2',
  fields: {
    bytes: { kind: 'attribute', type: 'unsignedInt' },
    height: { kind: 'attribute', type: 'unsignedShort' },
    id: { kind: 'attribute' },
    type: { kind: 'attribute' },
    width: { kind: 'attribute', type: 'unsignedShort' },
  },
  any: { namespaces: '##other' },
}

/**
 * The picture is made by an application, such as a game, that knows more about it (XEP-0084
 * §4.2.2).
 *
 * `<pointer xmlns='urn:xmpp:avatar:metadata' bytes='…' …/>`
 *
 * @see [XEP-0084 §4.2.2](https://xmpp.org/extensions/xep-0084.html)
 */
export class AvatarPointer extends Node<{
  wire: 'urn:xmpp:avatar:metadata pointer'
  init: AvatarPointerInit
  in: object
}> {
  static override readonly declaration: Declaration = avatarPointerDeclaration
  declare static readonly builder: () => AvatarPointerBuilder
  /** Attribute `bytes`: The size of the picture in bytes, if known. */
  declare readonly bytes: number | undefined
  /** Attribute `height`: Its height in pixels, if known. */
  declare readonly height: number | undefined
  /** Attribute `id`: The SHA-1 of its bytes in hexadecimal, if known. */
  declare readonly id: string | undefined
  /** Attribute `type`: Its media type, if known. */
  declare readonly type: string | undefined
  /** Attribute `width`: Its width in pixels, if known. */
  declare readonly width: number | undefined

  constructor(init?: AvatarPointerInit, content?: Content) {
    super(content)
    const v = take(avatarPointerDeclaration, init)
    this.bytes = v[0]
    this.height = v[1]
    this.id = v[2]
    this.type = v[3]
    this.width = v[4]
  }
}

/** What a new {@link AvatarPointer} is made of. */
export interface AvatarPointerInit {
  /** Attribute `bytes`: The size of the picture in bytes, if known. */
  readonly bytes?: number | undefined
  /** Attribute `height`: Its height in pixels, if known. */
  readonly height?: number | undefined
  /** Attribute `id`: The SHA-1 of its bytes in hexadecimal, if known. */
  readonly id?: string | undefined
  /** Attribute `type`: Its media type, if known. */
  readonly type?: string | undefined
  /** Attribute `width`: Its width in pixels, if known. */
  readonly width?: number | undefined
}

/** Builds a {@link AvatarPointer}. */
export interface AvatarPointerBuilder extends Builder<never> {
  /** Attribute `bytes`: The size of the picture in bytes, if known. */
  bytes(value: number): this
  /** Attribute `height`: Its height in pixels, if known. */
  height(value: number): this
  /** Attribute `id`: The SHA-1 of its bytes in hexadecimal, if known. */
  id(value: string): this
  /** Attribute `type`: Its media type, if known. */
  type(value: string): this
  /** Attribute `width`: Its width in pixels, if known. */
  width(value: number): this
  /** Adds content: What the application has to say about it, in a namespace of its own. */
  add(...content: Content): this
  build(): AvatarPointer
}
