// Code generated from schemas/xep-0449/stickers.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
  Texts,
  TextsLike,
} from '../../runtime/node/v1.ts'
import { Hash } from '../xep-0300/hashes.ts'
import { FileMetadata } from '../xep-0446/file-metadata.ts'
import { FileSources } from '../xep-0447/file-sharing.ts'

const stickerPackDeclaration: Declaration = {
  namespace: 'urn:xmpp:stickers:0',
  name: 'pack',
  section: 'XEP-0449 §4.3.1',
  fields: {
    hash: { kind: 'child', of: () => Hash },
    items: { kind: 'children', of: () => StickerPackItem },
    names: { kind: 'texts', name: 'name' },
    name: { kind: 'shortcut', of: 'names' },
    restricted: { kind: 'flag' },
    summaries: { kind: 'texts', name: 'summary' },
    summary: { kind: 'shortcut', of: 'summaries' },
  },
}

/**
 * A pack of stickers, in the node urn:xmpp:stickers:0; the id of its item is the beginning of its
 * hash (XEP-0449 §4.3.1).
 *
 * `<pack xmlns='urn:xmpp:stickers:0'><hash/><item/><name/><restricted/><summary/></pack>`
 *
 * @see [XEP-0449 §4.3.1](https://xmpp.org/extensions/xep-0449.html)
 */
export class StickerPack extends Node<{
  wire: 'urn:xmpp:stickers:0 pack'
  init: StickerPackInit
  in: { 'pubsub-item': true }
}> {
  static override readonly declaration: Declaration = stickerPackDeclaration
  declare static readonly builder: () => StickerPackBuilder
  /** Child `hash`: The hash over all that matters of the pack (XEP-0449 §4.3.2). */
  declare readonly hash: Hash | undefined
  /** Children `item`: A sticker. */
  declare readonly items: readonly StickerPackItem[]
  /** Children `name`: The name of the pack, for people; one for each language. */
  declare readonly names: Texts
  /** Child `name`: The name of the pack, for people; one for each language. */
  declare readonly name: string | undefined
  /** Child `restricted`: Whether others may not take the pack over. */
  declare readonly restricted: boolean
  /** Children `summary`: What the pack is, for people; one for each language. */
  declare readonly summaries: Texts
  /** Child `summary`: What the pack is, for people; one for each language. */
  declare readonly summary: string | undefined

  constructor(init?: StickerPackInit, content?: Content) {
    super(content)
    const v = take(stickerPackDeclaration, init)
    this.hash = v[0]
    this.items = v[1]
    this.names = v[2]
    this.name = v[3]
    this.restricted = v[4]
    this.summaries = v[5]
    this.summary = v[6]
  }
}

/** What a new {@link StickerPack} is made of. */
export interface StickerPackInit {
  /** Child `hash`: The hash over all that matters of the pack (XEP-0449 §4.3.2). */
  readonly hash?: NodeLike<Hash> | undefined
  /** Children `item`: A sticker. */
  readonly items?: readonly NodeLike<StickerPackItem>[] | undefined
  /** Children `name`: The name of the pack, for people; one for each language. */
  readonly names?: TextsLike | undefined
  /** Child `name`: The name of the pack, for people; one for each language. */
  readonly name?: string | undefined
  /** Child `restricted`: Whether others may not take the pack over. */
  readonly restricted?: boolean | undefined
  /** Children `summary`: What the pack is, for people; one for each language. */
  readonly summaries?: TextsLike | undefined
  /** Child `summary`: What the pack is, for people; one for each language. */
  readonly summary?: string | undefined
}

/** Builds a {@link StickerPack}. */
export interface StickerPackBuilder extends Builder<never> {
  /** Child `hash`: The hash over all that matters of the pack (XEP-0449 §4.3.2). */
  hash(value: NodeLike<Hash>): this
  /** Children `item`: A sticker. */
  items(value: readonly NodeLike<StickerPackItem>[]): this
  /** Children `name`: The name of the pack, for people; one for each language. */
  names(value: TextsLike): this
  /** Child `name`: The name of the pack, for people; one for each language. */
  name(value: string): this
  /** Child `restricted`: Whether others may not take the pack over. */
  restricted(value: boolean): this
  /** Children `summary`: What the pack is, for people; one for each language. */
  summaries(value: TextsLike): this
  /** Child `summary`: What the pack is, for people; one for each language. */
  summary(value: string): this
  add(...content: Content): this
  build(): StickerPack
}

const stickerPackItemDeclaration: Declaration = {
  namespace: 'urn:xmpp:stickers:0',
  name: 'item',
  local: true,
  section: 'XEP-0449 §4.3.1',
  fields: {
    file: { kind: 'child', of: () => FileMetadata },
    sources: { kind: 'child', of: () => FileSources },
    suggestions: { kind: 'texts', name: 'suggest' },
    suggestion: { kind: 'shortcut', of: 'suggestions' },
  },
}

/**
 * A sticker.
 *
 * `<item xmlns='urn:xmpp:stickers:0'><file/><sources/><suggest/></item>`
 *
 * @see [XEP-0449 §4.3.1](https://xmpp.org/extensions/xep-0449.html)
 */
export class StickerPackItem extends Node<{
  wire: 'urn:xmpp:stickers:0 item'
  init: StickerPackItemInit
  in: object
}> {
  static override readonly declaration: Declaration = stickerPackItemDeclaration
  declare static readonly builder: () => StickerPackItemBuilder
  /**
   * Child `file`: Its picture; a hash, and a description that stands for it as text, are required
   * here.
   */
  declare readonly file: FileMetadata | undefined
  /** Child `sources`: Where to get the picture. */
  declare readonly sources: FileSources | undefined
  /** Children `suggest`: Words that it may be offered for. */
  declare readonly suggestions: Texts
  /** Child `suggest`: Words that it may be offered for. */
  declare readonly suggestion: string | undefined

  constructor(init?: StickerPackItemInit, content?: Content) {
    super(content)
    const v = take(stickerPackItemDeclaration, init)
    this.file = v[0]
    this.sources = v[1]
    this.suggestions = v[2]
    this.suggestion = v[3]
  }
}

/** What a new {@link StickerPackItem} is made of. */
export interface StickerPackItemInit {
  /**
   * Child `file`: Its picture; a hash, and a description that stands for it as text, are required
   * here.
   */
  readonly file?: NodeLike<FileMetadata> | undefined
  /** Child `sources`: Where to get the picture. */
  readonly sources?: NodeLike<FileSources> | undefined
  /** Children `suggest`: Words that it may be offered for. */
  readonly suggestions?: TextsLike | undefined
  /** Child `suggest`: Words that it may be offered for. */
  readonly suggestion?: string | undefined
}

/** Builds a {@link StickerPackItem}. */
export interface StickerPackItemBuilder extends Builder<never> {
  /**
   * Child `file`: Its picture; a hash, and a description that stands for it as text, are required
   * here.
   */
  file(value: NodeLike<FileMetadata>): this
  /** Child `sources`: Where to get the picture. */
  sources(value: NodeLike<FileSources>): this
  /** Children `suggest`: Words that it may be offered for. */
  suggestions(value: TextsLike): this
  /** Child `suggest`: Words that it may be offered for. */
  suggestion(value: string): this
  add(...content: Content): this
  build(): StickerPackItem
}

const stickerDeclaration: Declaration = {
  namespace: 'urn:xmpp:stickers:0',
  name: 'sticker',
  section: 'XEP-0449 §4.1',
  fields: {
    jid: { kind: 'attribute', type: 'jid' },
    node: { kind: 'attribute' },
    pack: { kind: 'attribute' },
  },
}

/**
 * The file that the message shares (XEP-0447) is a sticker (XEP-0449 §4.1 and §4.4).
 *
 * `<sticker xmlns='urn:xmpp:stickers:0' jid='…' node='…' …/>`
 *
 * @see [XEP-0449 §4.1](https://xmpp.org/extensions/xep-0449.html)
 */
export class Sticker extends Node<{
  wire: 'urn:xmpp:stickers:0 sticker'
  init: StickerInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = stickerDeclaration
  declare static readonly builder: () => StickerBuilder
  /** Attribute `jid`: Where its pack is published, where that is not the account of the sender. */
  declare readonly jid: Jid | undefined
  /** Attribute `node`: The node of its pack, where it is not the usual one. */
  declare readonly node: string | undefined
  /** Attribute `pack`: The id of its pack. */
  declare readonly pack: string | undefined

  constructor(init?: StickerInit, content?: Content) {
    super(content)
    const v = take(stickerDeclaration, init)
    this.jid = v[0]
    this.node = v[1]
    this.pack = v[2]
  }
}

/** What a new {@link Sticker} is made of. */
export interface StickerInit {
  /** Attribute `jid`: Where its pack is published, where that is not the account of the sender. */
  readonly jid?: JidLike | undefined
  /** Attribute `node`: The node of its pack, where it is not the usual one. */
  readonly node?: string | undefined
  /** Attribute `pack`: The id of its pack. */
  readonly pack?: string | undefined
}

/** Builds a {@link Sticker}. */
export interface StickerBuilder extends Builder<never> {
  /** Attribute `jid`: Where its pack is published, where that is not the account of the sender. */
  jid(value: JidLike): this
  /** Attribute `node`: The node of its pack, where it is not the usual one. */
  node(value: string): this
  /** Attribute `pack`: The id of its pack. */
  pack(value: string): this
  add(...content: Content): this
  build(): Sticker
}
