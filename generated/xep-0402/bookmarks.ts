// Code generated from schemas/xep-0402/bookmarks.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

const bookmarkDeclaration: Declaration = {
  namespace: 'urn:xmpp:bookmarks:1',
  name: 'conference',
  section: 'XEP-0402 §3',
  fields: {
    autojoin: { kind: 'attribute', type: 'boolean', default: 'false' },
    name: { kind: 'attribute' },
    nick: { kind: 'childText' },
    password: { kind: 'childText' },
    extensions: { kind: 'child', of: () => BookmarkExtensions },
  },
}

/**
 * A room that is kept. The JID of the room is the id of the item (XEP-0402 §3).
 *
 * `<conference xmlns='urn:xmpp:bookmarks:1' autojoin='…' …><nick/><password/><extensions/></conference>`
 *
 * @see [XEP-0402 §3](https://xmpp.org/extensions/xep-0402.html)
 */
export class Bookmark extends Node<{
  wire: 'urn:xmpp:bookmarks:1 conference'
  init: BookmarkInit
  in: { 'pubsub-item': true }
}> {
  static override readonly declaration: Declaration = bookmarkDeclaration
  declare static readonly builder: () => BookmarkBuilder
  /**
   * Attribute `autojoin`: Whether clients enter the room when they come online, and leave it when
   * this becomes false. Default: `false`.
   */
  declare readonly autojoin: boolean
  /** Attribute `name`: A name of the room for the user. */
  declare readonly name: string | undefined
  /** Child `nick`: The nickname to enter the room with. */
  declare readonly nick: string | undefined
  /** Child `password`: The password of the room. */
  declare readonly password: string | undefined
  /**
   * Child `extensions`: What other specifications or clients store with the bookmark; keep what is
   * not known (XEP-0402 §3.4).
   */
  declare readonly extensions: BookmarkExtensions | undefined

  constructor(init?: BookmarkInit, content?: Content) {
    super(content)
    const v = take(bookmarkDeclaration, init)
    this.autojoin = v[0]
    this.name = v[1]
    this.nick = v[2]
    this.password = v[3]
    this.extensions = v[4]
  }
}

/** What a new {@link Bookmark} is made of. */
export interface BookmarkInit {
  /**
   * Attribute `autojoin`: Whether clients enter the room when they come online, and leave it when
   * this becomes false. Default: `false`.
   */
  readonly autojoin?: boolean | undefined
  /** Attribute `name`: A name of the room for the user. */
  readonly name?: string | undefined
  /** Child `nick`: The nickname to enter the room with. */
  readonly nick?: string | undefined
  /** Child `password`: The password of the room. */
  readonly password?: string | undefined
  /**
   * Child `extensions`: What other specifications or clients store with the bookmark; keep what is
   * not known (XEP-0402 §3.4).
   */
  readonly extensions?: NodeLike<BookmarkExtensions> | undefined
}

/** Builds a {@link Bookmark}. */
export interface BookmarkBuilder extends Builder<never> {
  /**
   * Attribute `autojoin`: Whether clients enter the room when they come online, and leave it when
   * this becomes false. Default: `false`.
   */
  autojoin(value: boolean): this
  /** Attribute `name`: A name of the room for the user. */
  name(value: string): this
  /** Child `nick`: The nickname to enter the room with. */
  nick(value: string): this
  /** Child `password`: The password of the room. */
  password(value: string): this
  /**
   * Child `extensions`: What other specifications or clients store with the bookmark; keep what is
   * not known (XEP-0402 §3.4).
   */
  extensions(value: NodeLike<BookmarkExtensions>): this
  add(...content: Content): this
  build(): Bookmark
}

const bookmarkExtensionsDeclaration: Declaration = {
  namespace: 'urn:xmpp:bookmarks:1',
  name: 'extensions',
  local: true,
  section: 'XEP-0402 §3',
  fields: {},
  any: { contexts: ['bookmark-extension'], namespaces: '##other' },
}

/**
 * What other specifications or clients store with the bookmark; keep what is not known (XEP-0402
 * §3.4).
 *
 * `<extensions xmlns='urn:xmpp:bookmarks:1'/>`
 *
 * @see [XEP-0402 §3](https://xmpp.org/extensions/xep-0402.html)
 */
export class BookmarkExtensions extends Node<{
  wire: 'urn:xmpp:bookmarks:1 extensions'
  init: BookmarkExtensionsInit
  in: object
}> {
  static override readonly declaration: Declaration = bookmarkExtensionsDeclaration
  declare static readonly builder: () => BookmarkExtensionsBuilder

  constructor(init?: BookmarkExtensionsInit, content?: Content<'bookmark-extension'>) {
    super(content)
    take(bookmarkExtensionsDeclaration, init)
  }
}

/** What a new {@link BookmarkExtensions} is made of. */
export type BookmarkExtensionsInit = Readonly<Record<string, never>>

/** Builds a {@link BookmarkExtensions}. */
export interface BookmarkExtensionsBuilder extends Builder<never> {
  /** Adds content: One setting, such as when to notify (XEP-0492), in a namespace of its own. */
  add(...content: Content<'bookmark-extension'>): this
  build(): BookmarkExtensions
}
