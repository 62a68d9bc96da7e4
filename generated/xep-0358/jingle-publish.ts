// Code generated from schemas/xep-0358/jingle-publish.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
} from '../../runtime/node/v1.ts'

const jinglePubDeclaration: Declaration = {
  namespace: 'urn:xmpp:jinglepub:1',
  name: 'jinglepub',
  section: 'XEP-0358 §2.1',
  fields: {
    description: { kind: 'attribute' },
    from: { kind: 'attribute', type: 'jid', required: true },
    id: { kind: 'attribute', required: true },
    title: { kind: 'attribute' },
    metas: { kind: 'children', of: () => JinglePubMeta },
    uri: { kind: 'childText', type: 'uri' },
  },
  any: { contexts: ['jingle-content'], namespaces: '##other' },
}

/**
 * A session that can be asked for (XEP-0358 §2.1).
 *
 * `<jinglepub xmlns='urn:xmpp:jinglepub:1' description='…' …><meta/><uri/></jinglepub>`
 *
 * @see [XEP-0358 §2.1](https://xmpp.org/extensions/xep-0358.html)
 */
export class JinglePub extends Node<{
  wire: 'urn:xmpp:jinglepub:1 jinglepub'
  init: JinglePubInit
  in: { message: true; presence: true; 'pubsub-item': true }
}> {
  static override readonly declaration: Declaration = jinglePubDeclaration
  declare static readonly builder: () => JinglePubBuilder
  /** Attribute `description`: A short name for what it is. */
  declare readonly description: string | undefined
  /** Attribute `from`, required: Whom to ask. */
  declare readonly from: Jid
  /** Attribute `id`, required: Its name. */
  declare readonly id: string
  /** Attribute `title`: Its title. */
  declare readonly title: string | undefined
  /** Children `meta`: What it is, in words, for one language. */
  declare readonly metas: readonly JinglePubMeta[]
  /** Child `uri`: Its address as an xmpp URI. */
  declare readonly uri: string | undefined

  constructor(init: JinglePubInit, content?: Content<'jingle-content'>) {
    super(content)
    const v = take(jinglePubDeclaration, init)
    this.description = v[0]
    this.from = v[1]
    this.id = v[2]
    this.title = v[3]
    this.metas = v[4]
    this.uri = v[5]
  }
}

/** What a new {@link JinglePub} is made of. */
export interface JinglePubInit {
  /** Attribute `description`: A short name for what it is. */
  readonly description?: string | undefined
  /** Attribute `from`, required: Whom to ask. */
  readonly from: JidLike
  /** Attribute `id`, required: Its name. */
  readonly id: string
  /** Attribute `title`: Its title. */
  readonly title?: string | undefined
  /** Children `meta`: What it is, in words, for one language. */
  readonly metas?: readonly NodeLike<JinglePubMeta>[] | undefined
  /** Child `uri`: Its address as an xmpp URI. */
  readonly uri?: string | undefined
}

/** Builds a {@link JinglePub}; `build()` needs `from`, `id` first. */
export interface JinglePubBuilder<out Missing extends string = 'from' | 'id'>
  extends Builder<Missing> {
  /** Attribute `description`: A short name for what it is. */
  description(value: string): this
  /** Attribute `from`, required: Whom to ask. */
  from(value: JidLike): JinglePubBuilder<Exclude<Missing, 'from'>>
  /** Attribute `id`, required: Its name. */
  id(value: string): JinglePubBuilder<Exclude<Missing, 'id'>>
  /** Attribute `title`: Its title. */
  title(value: string): this
  /** Children `meta`: What it is, in words, for one language. */
  metas(value: readonly NodeLike<JinglePubMeta>[]): this
  /** Child `uri`: Its address as an xmpp URI. */
  uri(value: string): this
  /** Adds content: The description of the content, as in Jingle. */
  add(...content: Content<'jingle-content'>): this
  build(this: JinglePubBuilder<never>): JinglePub
}

const jinglePubMetaDeclaration: Declaration = {
  namespace: 'urn:xmpp:jinglepub:1',
  name: 'meta',
  local: true,
  section: 'XEP-0358 §2.1',
  fields: {
    summary: { kind: 'attribute' },
    title: { kind: 'attribute', required: true },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
  },
}

/**
 * What it is, in words, for one language.
 *
 * `<meta xmlns='urn:xmpp:jinglepub:1' summary='…' title='…' …/>`
 *
 * @see [XEP-0358 §2.1](https://xmpp.org/extensions/xep-0358.html)
 */
export class JinglePubMeta extends Node<{
  wire: 'urn:xmpp:jinglepub:1 meta'
  init: JinglePubMetaInit
  in: object
}> {
  static override readonly declaration: Declaration = jinglePubMetaDeclaration
  declare static readonly builder: () => JinglePubMetaBuilder
  /** Attribute `summary`: More about it. */
  declare readonly summary: string | undefined
  /** Attribute `title`, required: Its title. */
  declare readonly title: string
  /** Attribute `xml:lang`: The language of the words. */
  declare readonly lang: string | undefined

  constructor(init: JinglePubMetaInit, content?: Content) {
    super(content)
    const v = take(jinglePubMetaDeclaration, init)
    this.summary = v[0]
    this.title = v[1]
    this.lang = v[2]
  }
}

/** What a new {@link JinglePubMeta} is made of. */
export interface JinglePubMetaInit {
  /** Attribute `summary`: More about it. */
  readonly summary?: string | undefined
  /** Attribute `title`, required: Its title. */
  readonly title: string
  /** Attribute `xml:lang`: The language of the words. */
  readonly lang?: string | undefined
}

/** Builds a {@link JinglePubMeta}; `build()` needs `title` first. */
export interface JinglePubMetaBuilder<out Missing extends string = 'title'>
  extends Builder<Missing> {
  /** Attribute `summary`: More about it. */
  summary(value: string): this
  /** Attribute `title`, required: Its title. */
  title(value: string): JinglePubMetaBuilder<Exclude<Missing, 'title'>>
  /** Attribute `xml:lang`: The language of the words. */
  lang(value: string): this
  add(...content: Content): this
  build(this: JinglePubMetaBuilder<never>): JinglePubMeta
}

const jinglePubStartDeclaration: Declaration = {
  namespace: 'urn:xmpp:jinglepub:1',
  name: 'start',
  section: 'XEP-0358 §2.2',
  fields: {
    id: { kind: 'attribute', required: true },
  },
  answers: { get: () => JinglePubStarting },
}

/**
 * Asks for a session (XEP-0358 §2.2).
 *
 * `<start xmlns='urn:xmpp:jinglepub:1' id='…'/>`
 *
 * @see [XEP-0358 §2.2](https://xmpp.org/extensions/xep-0358.html)
 */
export class JinglePubStart extends Node<{
  wire: 'urn:xmpp:jinglepub:1 start'
  init: JinglePubStartInit
  in: { 'iq-get': true }
  answer: { get: JinglePubStarting }
}> {
  static override readonly declaration: Declaration = jinglePubStartDeclaration
  declare static readonly builder: () => JinglePubStartBuilder
  /** Attribute `id`, required: Its name. */
  declare readonly id: string

  constructor(init: JinglePubStartInit, content?: Content) {
    super(content)
    const v = take(jinglePubStartDeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link JinglePubStart} is made of. */
export interface JinglePubStartInit {
  /** Attribute `id`, required: Its name. */
  readonly id: string
}

/** Builds a {@link JinglePubStart}; `build()` needs `id` first. */
export interface JinglePubStartBuilder<out Missing extends string = 'id'> extends Builder<Missing> {
  /** Attribute `id`, required: Its name. */
  id(value: string): JinglePubStartBuilder<Exclude<Missing, 'id'>>
  add(...content: Content): this
  build(this: JinglePubStartBuilder<never>): JinglePubStart
}

const jinglePubStartingDeclaration: Declaration = {
  namespace: 'urn:xmpp:jinglepub:1',
  name: 'starting',
  section: 'XEP-0358 §2.2',
  fields: {
    sid: { kind: 'attribute', required: true },
  },
}

/**
 * The session will be offered (XEP-0358 §2.2).
 *
 * `<starting xmlns='urn:xmpp:jinglepub:1' sid='…'/>`
 *
 * @see [XEP-0358 §2.2](https://xmpp.org/extensions/xep-0358.html)
 */
export class JinglePubStarting extends Node<{
  wire: 'urn:xmpp:jinglepub:1 starting'
  init: JinglePubStartingInit
  in: { 'iq-result': true }
}> {
  static override readonly declaration: Declaration = jinglePubStartingDeclaration
  declare static readonly builder: () => JinglePubStartingBuilder
  /** Attribute `sid`, required: The name of the session. */
  declare readonly sid: string

  constructor(init: JinglePubStartingInit, content?: Content) {
    super(content)
    const v = take(jinglePubStartingDeclaration, init)
    this.sid = v[0]
  }
}

/** What a new {@link JinglePubStarting} is made of. */
export interface JinglePubStartingInit {
  /** Attribute `sid`, required: The name of the session. */
  readonly sid: string
}

/** Builds a {@link JinglePubStarting}; `build()` needs `sid` first. */
export interface JinglePubStartingBuilder<out Missing extends string = 'sid'>
  extends Builder<Missing> {
  /** Attribute `sid`, required: The name of the session. */
  sid(value: string): JinglePubStartingBuilder<Exclude<Missing, 'sid'>>
  add(...content: Content): this
  build(this: JinglePubStartingBuilder<never>): JinglePubStarting
}
