// Code generated from schemas/xep-0359/stanza-ids.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, Jid, JidLike } from '../../runtime/node/v1.ts'

const stanzaIdDeclaration: Declaration = {
  namespace: 'urn:xmpp:sid:0',
  name: 'stanza-id',
  section: 'XEP-0359 §2.1',
  fields: {
    id: { kind: 'attribute', required: true },
    by: { kind: 'attribute', type: 'jid', required: true },
  },
}

/**
 * The name that an archive or a room gave the message. A forged one is possible: believe only one
 * whose by is the account or room that the message came through, and only if that announces this
 * protocol. At most one for each by (XEP-0359 §3).
 *
 * `<stanza-id xmlns='urn:xmpp:sid:0' id='…' by='…'/>`
 *
 * @see [XEP-0359 §2.1](https://xmpp.org/extensions/xep-0359.html)
 */
export class StanzaId extends Node<{
  wire: 'urn:xmpp:sid:0 stanza-id'
  init: StanzaIdInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = stanzaIdDeclaration
  declare static readonly builder: () => StanzaIdBuilder
  /**
   * Attribute `id`, required: The name, unique for the entity that gave it, opaque and not to be
   * guessed.
   */
  declare readonly id: string
  /**
   * Attribute `by`, required: Who gave the name: the bare JID of the account, or that of the room.
   */
  declare readonly by: Jid

  constructor(init: StanzaIdInit, content?: Content) {
    super(content)
    const v = take(stanzaIdDeclaration, init)
    this.id = v[0]
    this.by = v[1]
  }
}

/** What a new {@link StanzaId} is made of. */
export interface StanzaIdInit {
  /**
   * Attribute `id`, required: The name, unique for the entity that gave it, opaque and not to be
   * guessed.
   */
  readonly id: string
  /**
   * Attribute `by`, required: Who gave the name: the bare JID of the account, or that of the room.
   */
  readonly by: JidLike
}

/** Builds a {@link StanzaId}; `build()` needs `id`, `by` first. */
export interface StanzaIdBuilder<out Missing extends string = 'id' | 'by'>
  extends Builder<Missing> {
  /**
   * Attribute `id`, required: The name, unique for the entity that gave it, opaque and not to be
   * guessed.
   */
  id(value: string): StanzaIdBuilder<Exclude<Missing, 'id'>>
  /**
   * Attribute `by`, required: Who gave the name: the bare JID of the account, or that of the room.
   */
  by(value: JidLike): StanzaIdBuilder<Exclude<Missing, 'by'>>
  add(...content: Content): this
  build(this: StanzaIdBuilder<never>): StanzaId
}

const originIdDeclaration: Declaration = {
  namespace: 'urn:xmpp:sid:0',
  name: 'origin-id',
  section: 'XEP-0359 §2.2',
  fields: {
    id: { kind: 'attribute', required: true },
  },
}

/**
 * The name that the author gave the message. Nobody vouches for it; it serves to recognise the own
 * message when it comes back (XEP-0359 §2.2).
 *
 * `<origin-id xmlns='urn:xmpp:sid:0' id='…'/>`
 *
 * @see [XEP-0359 §2.2](https://xmpp.org/extensions/xep-0359.html)
 */
export class OriginId extends Node<{
  wire: 'urn:xmpp:sid:0 origin-id'
  init: OriginIdInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = originIdDeclaration
  declare static readonly builder: () => OriginIdBuilder
  /** Attribute `id`, required: The name, chosen by the author. */
  declare readonly id: string

  constructor(init: OriginIdInit, content?: Content) {
    super(content)
    const v = take(originIdDeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link OriginId} is made of. */
export interface OriginIdInit {
  /** Attribute `id`, required: The name, chosen by the author. */
  readonly id: string
}

/** Builds a {@link OriginId}; `build()` needs `id` first. */
export interface OriginIdBuilder<out Missing extends string = 'id'> extends Builder<Missing> {
  /** Attribute `id`, required: The name, chosen by the author. */
  id(value: string): OriginIdBuilder<Exclude<Missing, 'id'>>
  add(...content: Content): this
  build(this: OriginIdBuilder<never>): OriginId
}

const referencedStanzaDeclaration: Declaration = {
  namespace: 'urn:xmpp:sid:0',
  name: 'referenced-stanza',
  section: 'XEP-0359 §4',
  fields: {
    id: { kind: 'attribute', required: true },
    by: { kind: 'attribute', type: 'jid' },
  },
}

/**
 * Points to another stanza by the stanza-id that it has (XEP-0359 §4).
 *
 * `<referenced-stanza xmlns='urn:xmpp:sid:0' id='…' by='…'/>`
 *
 * @see [XEP-0359 §4](https://xmpp.org/extensions/xep-0359.html)
 */
export class ReferencedStanza extends Node<{
  wire: 'urn:xmpp:sid:0 referenced-stanza'
  init: ReferencedStanzaInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = referencedStanzaDeclaration
  declare static readonly builder: () => ReferencedStanzaBuilder
  /** Attribute `id`, required: The id of the stanza-id of the other stanza. */
  declare readonly id: string
  /** Attribute `by`: Who gave that id. */
  declare readonly by: Jid | undefined

  constructor(init: ReferencedStanzaInit, content?: Content) {
    super(content)
    const v = take(referencedStanzaDeclaration, init)
    this.id = v[0]
    this.by = v[1]
  }
}

/** What a new {@link ReferencedStanza} is made of. */
export interface ReferencedStanzaInit {
  /** Attribute `id`, required: The id of the stanza-id of the other stanza. */
  readonly id: string
  /** Attribute `by`: Who gave that id. */
  readonly by?: JidLike | undefined
}

/** Builds a {@link ReferencedStanza}; `build()` needs `id` first. */
export interface ReferencedStanzaBuilder<out Missing extends string = 'id'>
  extends Builder<Missing> {
  /** Attribute `id`, required: The id of the stanza-id of the other stanza. */
  id(value: string): ReferencedStanzaBuilder<Exclude<Missing, 'id'>>
  /** Attribute `by`: Who gave that id. */
  by(value: JidLike): this
  add(...content: Content): this
  build(this: ReferencedStanzaBuilder<never>): ReferencedStanza
}
