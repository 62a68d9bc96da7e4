// Code generated from schemas/xep-0402/bookmarks-0.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const bookmark0Declaration: Declaration = {
  namespace: 'urn:xmpp:bookmarks:0',
  name: 'conference',
  fields: {
    autojoin: { kind: 'attribute', type: 'boolean', default: 'false' },
    name: { kind: 'attribute' },
    nick: { kind: 'childText' },
  },
}

/**
 * A room that is kept. The JID of the room is the id of the item.
 *
 * `<conference xmlns='urn:xmpp:bookmarks:0' autojoin='…' …><nick/></conference>`
 *
 * @see [XEP-0402](https://xmpp.org/extensions/attic/xep-0402-0.3.0.html)
 */
export class Bookmark0 extends Node<{
  wire: 'urn:xmpp:bookmarks:0 conference'
  init: Bookmark0Init
  in: { 'pubsub-item': true }
}> {
  static override readonly declaration: Declaration = bookmark0Declaration
  declare static readonly builder: () => Bookmark0Builder
  /**
   * Attribute `autojoin`: Whether clients enter the room when they come online. Default: `false`.
   */
  declare readonly autojoin: boolean
  /** Attribute `name`: A name of the room for the user. */
  declare readonly name: string | undefined
  /** Child `nick`: The nickname to enter the room with. */
  declare readonly nick: string | undefined

  constructor(init?: Bookmark0Init, content?: Content) {
    super(content)
    const v = take(bookmark0Declaration, init)
    this.autojoin = v[0]
    this.name = v[1]
    this.nick = v[2]
  }
}

/** What a new {@link Bookmark0} is made of. */
export interface Bookmark0Init {
  /**
   * Attribute `autojoin`: Whether clients enter the room when they come online. Default: `false`.
   */
  readonly autojoin?: boolean | undefined
  /** Attribute `name`: A name of the room for the user. */
  readonly name?: string | undefined
  /** Child `nick`: The nickname to enter the room with. */
  readonly nick?: string | undefined
}

/** Builds a {@link Bookmark0}. */
export interface Bookmark0Builder extends Builder<never> {
  /**
   * Attribute `autojoin`: Whether clients enter the room when they come online. Default: `false`.
   */
  autojoin(value: boolean): this
  /** Attribute `name`: A name of the room for the user. */
  name(value: string): this
  /** Child `nick`: The nickname to enter the room with. */
  nick(value: string): this
  add(...content: Content): this
  build(): Bookmark0
}
