// Code generated from schemas/xep-0096/si-file-transfer.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

const siFileDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/si/profile/file-transfer',
  name: 'file',
  section: 'XEP-0096 §3',
  fields: {
    name: { kind: 'attribute' },
    size: { kind: 'attribute', type: 'unsignedLong' },
    date: { kind: 'attribute', type: 'dateTime' },
    hash: { kind: 'attribute' },
    description: { kind: 'childText', name: 'desc' },
    range: { kind: 'child', of: () => SiFileRange },
  },
}

/**
 * The file that is offered; in an acceptance, the part of it that is wanted (XEP-0096 §3).
 *
 * `<file xmlns='http://jabber.org/protocol/si/profile/file-transfer' …><desc/><range/></file>`
 *
 * @see [XEP-0096 §3](https://xmpp.org/extensions/xep-0096.html)
 */
export class SiFile extends Node<{
  wire: 'http://jabber.org/protocol/si/profile/file-transfer file'
  init: SiFileInit
  in: object
}> {
  static override readonly declaration: Declaration = siFileDeclaration
  declare static readonly builder: () => SiFileBuilder
  /** Attribute `name`: The name of the file; required in an offer. */
  declare readonly name: string | undefined
  /** Attribute `size`: Its size in bytes; required in an offer. */
  declare readonly size: number | bigint | undefined
  /** Attribute `date`: When it was last changed, in UTC. */
  declare readonly date: Date | undefined
  /** Attribute `hash`: The MD5 sum of its content, in hexadecimal digits. */
  declare readonly hash: string | undefined
  /** Child `desc`: What the file is, in words; in offers only. */
  declare readonly description: string | undefined
  /**
   * Child `range`: In an offer, that a part of the file can be asked for; in an acceptance, which.
   */
  declare readonly range: SiFileRange | undefined

  constructor(init?: SiFileInit, content?: Content) {
    super(content)
    const v = take(siFileDeclaration, init)
    this.name = v[0]
    this.size = v[1]
    this.date = v[2]
    this.hash = v[3]
    this.description = v[4]
    this.range = v[5]
  }
}

/** What a new {@link SiFile} is made of. */
export interface SiFileInit {
  /** Attribute `name`: The name of the file; required in an offer. */
  readonly name?: string | undefined
  /** Attribute `size`: Its size in bytes; required in an offer. */
  readonly size?: number | bigint | undefined
  /** Attribute `date`: When it was last changed, in UTC. */
  readonly date?: Date | undefined
  /** Attribute `hash`: The MD5 sum of its content, in hexadecimal digits. */
  readonly hash?: string | undefined
  /** Child `desc`: What the file is, in words; in offers only. */
  readonly description?: string | undefined
  /**
   * Child `range`: In an offer, that a part of the file can be asked for; in an acceptance, which.
   */
  readonly range?: NodeLike<SiFileRange> | undefined
}

/** Builds a {@link SiFile}. */
export interface SiFileBuilder extends Builder<never> {
  /** Attribute `name`: The name of the file; required in an offer. */
  name(value: string): this
  /** Attribute `size`: Its size in bytes; required in an offer. */
  size(value: number | bigint): this
  /** Attribute `date`: When it was last changed, in UTC. */
  date(value: Date): this
  /** Attribute `hash`: The MD5 sum of its content, in hexadecimal digits. */
  hash(value: string): this
  /** Child `desc`: What the file is, in words; in offers only. */
  description(value: string): this
  /**
   * Child `range`: In an offer, that a part of the file can be asked for; in an acceptance, which.
   */
  range(value: NodeLike<SiFileRange>): this
  add(...content: Content): this
  build(): SiFile
}

const siFileRangeDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/si/profile/file-transfer',
  name: 'range',
  local: true,
  section: 'XEP-0096 §3',
  fields: {
    offset: { kind: 'attribute', type: 'unsignedLong', default: '0' },
    length: { kind: 'attribute', type: 'unsignedLong' },
  },
}

/**
 * In an offer, that a part of the file can be asked for; in an acceptance, which.
 *
 * `<range xmlns='http://jabber.org/protocol/si/profile/file-transfer' …/>`
 *
 * @see [XEP-0096 §3](https://xmpp.org/extensions/xep-0096.html)
 */
export class SiFileRange extends Node<{
  wire: 'http://jabber.org/protocol/si/profile/file-transfer range'
  init: SiFileRangeInit
  in: object
}> {
  static override readonly declaration: Declaration = siFileRangeDeclaration
  declare static readonly builder: () => SiFileRangeBuilder
  /** Attribute `offset`: Where to begin, in bytes from the start. Default: `0`. */
  declare readonly offset: number | bigint
  /** Attribute `length`: How many bytes to send; the rest of the file where it is absent. */
  declare readonly length: number | bigint | undefined

  constructor(init?: SiFileRangeInit, content?: Content) {
    super(content)
    const v = take(siFileRangeDeclaration, init)
    this.offset = v[0]
    this.length = v[1]
  }
}

/** What a new {@link SiFileRange} is made of. */
export interface SiFileRangeInit {
  /** Attribute `offset`: Where to begin, in bytes from the start. Default: `0`. */
  readonly offset?: number | bigint | undefined
  /** Attribute `length`: How many bytes to send; the rest of the file where it is absent. */
  readonly length?: number | bigint | undefined
}

/** Builds a {@link SiFileRange}. */
export interface SiFileRangeBuilder extends Builder<never> {
  /** Attribute `offset`: Where to begin, in bytes from the start. Default: `0`. */
  offset(value: number | bigint): this
  /** Attribute `length`: How many bytes to send; the rest of the file where it is absent. */
  length(value: number | bigint): this
  add(...content: Content): this
  build(): SiFileRange
}
