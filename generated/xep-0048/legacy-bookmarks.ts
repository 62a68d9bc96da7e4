// Code generated from schemas/xep-0048/legacy-bookmarks.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
} from '../../runtime/node/v1.ts'

const legacyBookmarksDeclaration: Declaration = {
  namespace: 'storage:bookmarks',
  name: 'storage',
  section: 'XEP-0048 §2',
  fields: {
    conferences: { kind: 'children', of: () => LegacyBookmarkConference },
    urls: { kind: 'children', of: () => LegacyBookmarkUrl },
  },
}

/**
 * All bookmarks of the user (XEP-0048 §2).
 *
 * `<storage xmlns='storage:bookmarks'><conference/><url/></storage>`
 *
 * @see [XEP-0048 §2](https://xmpp.org/extensions/xep-0048.html)
 */
export class LegacyBookmarks extends Node<{
  wire: 'storage:bookmarks storage'
  init: LegacyBookmarksInit
  in: { 'pubsub-item': true }
}> {
  static override readonly declaration: Declaration = legacyBookmarksDeclaration
  declare static readonly builder: () => LegacyBookmarksBuilder
  /** Children `conference`: A room (XEP-0048 §2.1). */
  declare readonly conferences: readonly LegacyBookmarkConference[]
  /** Children `url`: A page of the web (XEP-0048 §2.2). */
  declare readonly urls: readonly LegacyBookmarkUrl[]

  constructor(init?: LegacyBookmarksInit, content?: Content) {
    super(content)
    const v = take(legacyBookmarksDeclaration, init)
    this.conferences = v[0]
    this.urls = v[1]
  }
}

/** What a new {@link LegacyBookmarks} is made of. */
export interface LegacyBookmarksInit {
  /** Children `conference`: A room (XEP-0048 §2.1). */
  readonly conferences?: readonly NodeLike<LegacyBookmarkConference>[] | undefined
  /** Children `url`: A page of the web (XEP-0048 §2.2). */
  readonly urls?: readonly NodeLike<LegacyBookmarkUrl>[] | undefined
}

/** Builds a {@link LegacyBookmarks}. */
export interface LegacyBookmarksBuilder extends Builder<never> {
  /** Children `conference`: A room (XEP-0048 §2.1). */
  conferences(value: readonly NodeLike<LegacyBookmarkConference>[]): this
  /** Children `url`: A page of the web (XEP-0048 §2.2). */
  urls(value: readonly NodeLike<LegacyBookmarkUrl>[]): this
  add(...content: Content): this
  build(): LegacyBookmarks
}

const legacyBookmarkUrlDeclaration: Declaration = {
  namespace: 'storage:bookmarks',
  name: 'url',
  local: true,
  section: 'XEP-0048 §2.2',
  fields: {
    name: { kind: 'attribute' },
    url: { kind: 'attribute', type: 'uri', required: true },
  },
}

/**
 * A page of the web (XEP-0048 §2.2).
 *
 * `<url xmlns='storage:bookmarks' name='…' url='…'/>`
 *
 * @see [XEP-0048 §2.2](https://xmpp.org/extensions/xep-0048.html)
 */
export class LegacyBookmarkUrl extends Node<{
  wire: 'storage:bookmarks url'
  init: LegacyBookmarkUrlInit
  in: object
}> {
  static override readonly declaration: Declaration = legacyBookmarkUrlDeclaration
  declare static readonly builder: () => LegacyBookmarkUrlBuilder
  /** Attribute `name`: A name of the page for the user. */
  declare readonly name: string | undefined
  /** Attribute `url`, required: Its address. */
  declare readonly url: string

  constructor(init: LegacyBookmarkUrlInit, content?: Content) {
    super(content)
    const v = take(legacyBookmarkUrlDeclaration, init)
    this.name = v[0]
    this.url = v[1]
  }
}

/** What a new {@link LegacyBookmarkUrl} is made of. */
export interface LegacyBookmarkUrlInit {
  /** Attribute `name`: A name of the page for the user. */
  readonly name?: string | undefined
  /** Attribute `url`, required: Its address. */
  readonly url: string
}

/** Builds a {@link LegacyBookmarkUrl}; `build()` needs `url` first. */
export interface LegacyBookmarkUrlBuilder<out Missing extends string = 'url'>
  extends Builder<Missing> {
  /** Attribute `name`: A name of the page for the user. */
  name(value: string): this
  /** Attribute `url`, required: Its address. */
  url(value: string): LegacyBookmarkUrlBuilder<Exclude<Missing, 'url'>>
  add(...content: Content): this
  build(this: LegacyBookmarkUrlBuilder<never>): LegacyBookmarkUrl
}

const legacyBookmarkConferenceDeclaration: Declaration = {
  namespace: 'storage:bookmarks',
  name: 'conference',
  section: 'XEP-0048 §2.1',
  fields: {
    autojoin: { kind: 'attribute', type: 'boolean', default: 'false' },
    jid: { kind: 'attribute', type: 'jid', required: true },
    name: { kind: 'attribute' },
    nick: { kind: 'childText' },
    password: { kind: 'childText' },
  },
}

/**
 * A room (XEP-0048 §2.1). It stands in storage; some clients, and examples of XEP-0223, publish
 * each by itself.
 *
 * `<conference xmlns='storage:bookmarks' autojoin='…' jid='…' …><nick/><password/></conference>`
 *
 * @see [XEP-0048 §2.1](https://xmpp.org/extensions/xep-0048.html)
 */
export class LegacyBookmarkConference extends Node<{
  wire: 'storage:bookmarks conference'
  init: LegacyBookmarkConferenceInit
  in: { 'pubsub-item': true }
}> {
  static override readonly declaration: Declaration = legacyBookmarkConferenceDeclaration
  declare static readonly builder: () => LegacyBookmarkConferenceBuilder
  /**
   * Attribute `autojoin`: Whether to enter the room when the client comes online. Default: `false`.
   */
  declare readonly autojoin: boolean
  /** Attribute `jid`, required: The room. */
  declare readonly jid: Jid
  /** Attribute `name`: A name of the room for the user. */
  declare readonly name: string | undefined
  /** Child `nick`: The nickname to enter the room with. */
  declare readonly nick: string | undefined
  /** Child `password`: The password of the room; better not stored. */
  declare readonly password: string | undefined

  constructor(init: LegacyBookmarkConferenceInit, content?: Content) {
    super(content)
    const v = take(legacyBookmarkConferenceDeclaration, init)
    this.autojoin = v[0]
    this.jid = v[1]
    this.name = v[2]
    this.nick = v[3]
    this.password = v[4]
  }
}

/** What a new {@link LegacyBookmarkConference} is made of. */
export interface LegacyBookmarkConferenceInit {
  /**
   * Attribute `autojoin`: Whether to enter the room when the client comes online. Default: `false`.
   */
  readonly autojoin?: boolean | undefined
  /** Attribute `jid`, required: The room. */
  readonly jid: JidLike
  /** Attribute `name`: A name of the room for the user. */
  readonly name?: string | undefined
  /** Child `nick`: The nickname to enter the room with. */
  readonly nick?: string | undefined
  /** Child `password`: The password of the room; better not stored. */
  readonly password?: string | undefined
}

/** Builds a {@link LegacyBookmarkConference}; `build()` needs `jid` first. */
export interface LegacyBookmarkConferenceBuilder<out Missing extends string = 'jid'>
  extends Builder<Missing> {
  /**
   * Attribute `autojoin`: Whether to enter the room when the client comes online. Default: `false`.
   */
  autojoin(value: boolean): this
  /** Attribute `jid`, required: The room. */
  jid(value: JidLike): LegacyBookmarkConferenceBuilder<Exclude<Missing, 'jid'>>
  /** Attribute `name`: A name of the room for the user. */
  name(value: string): this
  /** Child `nick`: The nickname to enter the room with. */
  nick(value: string): this
  /** Child `password`: The password of the room; better not stored. */
  password(value: string): this
  add(...content: Content): this
  build(this: LegacyBookmarkConferenceBuilder<never>): LegacyBookmarkConference
}
