// Code generated from schemas/rfc4287/atom.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, Element, NodeLike } from '../../runtime/node/v1.ts'

/**
 * The kinds of words (RFC 4287 §3.1.1).
 *
 * - `html`: Escaped HTML.
 * - `text`: Plain text.
 * - `xhtml`: A div of XHTML.
 */
export type AtomTextType = 'html' | 'text' | 'xhtml'

/** The values of {@link AtomTextType}, in the order of the schema. */
export const atomTextTypes: readonly AtomTextType[] = ['html', 'text', 'xhtml']

const atomEntryDeclaration: Declaration = {
  namespace: 'http://www.w3.org/2005/Atom',
  name: 'entry',
  section: 'RFC 4287 §4.1.2',
  fields: {
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    authors: { kind: 'children', of: () => AtomAuthor },
    categories: { kind: 'children', of: () => AtomCategory },
    contributors: { kind: 'children', of: () => AtomContributor },
    generator: { kind: 'child', of: () => AtomGenerator },
    id: { kind: 'childText', type: 'uri' },
    links: { kind: 'children', of: () => AtomLink },
    rights: { kind: 'child', of: () => AtomRights },
    title: { kind: 'child', of: () => AtomTitle },
    updated: { kind: 'childText', type: 'dateTime' },
    content: { kind: 'child', of: () => AtomContent },
    published: { kind: 'childText', type: 'dateTime' },
    source: { kind: 'child', of: () => AtomSource },
    summary: { kind: 'child', of: () => AtomSummary },
  },
  any: { namespaces: '##other' },
}

/**
 * One entry.
 *
 * `<entry xmlns='http://www.w3.org/2005/Atom' xml:lang='…'><author/><category/><contributor/><generator/><id/><link/>…</entry>`
 *
 * @see [RFC 4287 §4.1.2](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.2)
 */
export class AtomEntry extends Node<{
  wire: 'http://www.w3.org/2005/Atom entry'
  init: AtomEntryInit
  in: { 'pubsub-item': true }
}> {
  static override readonly declaration: Declaration = atomEntryDeclaration
  declare static readonly builder: () => AtomEntryBuilder
  /** Attribute `xml:lang`: The language of the entry. */
  declare readonly lang: string | undefined
  /** Children `author`: Who wrote it. */
  declare readonly authors: readonly AtomAuthor[]
  /** Children `category`: A subject that it belongs to. */
  declare readonly categories: readonly AtomCategory[]
  /** Children `contributor`: Who helped with it. */
  declare readonly contributors: readonly AtomContributor[]
  /**
   * Child `generator`: The program that made it; in an entry of a microblog too (XEP-0277 §2.3.1).
   */
  declare readonly generator: AtomGenerator | undefined
  /** Child `id`: Its name for ever, an IRI. */
  declare readonly id: string | undefined
  /** Children `link`: An address that belongs to it. */
  declare readonly links: readonly AtomLink[]
  /** Child `rights`: Who has which rights to it. */
  declare readonly rights: AtomRights | undefined
  /**
   * Child `title`: What it is called. In a microblog, all that a short post says (XEP-0277 §2.3).
   */
  declare readonly title: AtomTitle | undefined
  /** Child `updated`: When it was changed last in a way that matters. */
  declare readonly updated: Date | undefined
  /** Child `content`: What it says, or where that lies. */
  declare readonly content: AtomContent | undefined
  /** Child `published`: When it was there first. */
  declare readonly published: Date | undefined
  /** Child `source`: The feed that it was taken from. */
  declare readonly source: AtomSource | undefined
  /** Child `summary`: What it says, in short. */
  declare readonly summary: AtomSummary | undefined

  constructor(init?: AtomEntryInit, content?: Content) {
    super(content)
    const v = take(atomEntryDeclaration, init)
    this.lang = v[0]
    this.authors = v[1]
    this.categories = v[2]
    this.contributors = v[3]
    this.generator = v[4]
    this.id = v[5]
    this.links = v[6]
    this.rights = v[7]
    this.title = v[8]
    this.updated = v[9]
    this.content = v[10]
    this.published = v[11]
    this.source = v[12]
    this.summary = v[13]
  }
}

/** What a new {@link AtomEntry} is made of. */
export interface AtomEntryInit {
  /** Attribute `xml:lang`: The language of the entry. */
  readonly lang?: string | undefined
  /** Children `author`: Who wrote it. */
  readonly authors?: readonly NodeLike<AtomAuthor>[] | undefined
  /** Children `category`: A subject that it belongs to. */
  readonly categories?: readonly NodeLike<AtomCategory>[] | undefined
  /** Children `contributor`: Who helped with it. */
  readonly contributors?: readonly NodeLike<AtomContributor>[] | undefined
  /**
   * Child `generator`: The program that made it; in an entry of a microblog too (XEP-0277 §2.3.1).
   */
  readonly generator?: NodeLike<AtomGenerator> | undefined
  /** Child `id`: Its name for ever, an IRI. */
  readonly id?: string | undefined
  /** Children `link`: An address that belongs to it. */
  readonly links?: readonly NodeLike<AtomLink>[] | undefined
  /** Child `rights`: Who has which rights to it. */
  readonly rights?: NodeLike<AtomRights> | undefined
  /**
   * Child `title`: What it is called. In a microblog, all that a short post says (XEP-0277 §2.3).
   */
  readonly title?: NodeLike<AtomTitle> | undefined
  /** Child `updated`: When it was changed last in a way that matters. */
  readonly updated?: Date | undefined
  /** Child `content`: What it says, or where that lies. */
  readonly content?: NodeLike<AtomContent> | undefined
  /** Child `published`: When it was there first. */
  readonly published?: Date | undefined
  /** Child `source`: The feed that it was taken from. */
  readonly source?: NodeLike<AtomSource> | undefined
  /** Child `summary`: What it says, in short. */
  readonly summary?: NodeLike<AtomSummary> | undefined
}

/** Builds a {@link AtomEntry}. */
export interface AtomEntryBuilder extends Builder<never> {
  /** Attribute `xml:lang`: The language of the entry. */
  lang(value: string): this
  /** Children `author`: Who wrote it. */
  authors(value: readonly NodeLike<AtomAuthor>[]): this
  /** Children `category`: A subject that it belongs to. */
  categories(value: readonly NodeLike<AtomCategory>[]): this
  /** Children `contributor`: Who helped with it. */
  contributors(value: readonly NodeLike<AtomContributor>[]): this
  /**
   * Child `generator`: The program that made it; in an entry of a microblog too (XEP-0277 §2.3.1).
   */
  generator(value: NodeLike<AtomGenerator>): this
  /** Child `id`: Its name for ever, an IRI. */
  id(value: string): this
  /** Children `link`: An address that belongs to it. */
  links(value: readonly NodeLike<AtomLink>[]): this
  /** Child `rights`: Who has which rights to it. */
  rights(value: NodeLike<AtomRights>): this
  /**
   * Child `title`: What it is called. In a microblog, all that a short post says (XEP-0277 §2.3).
   */
  title(value: NodeLike<AtomTitle>): this
  /** Child `updated`: When it was changed last in a way that matters. */
  updated(value: Date): this
  /** Child `content`: What it says, or where that lies. */
  content(value: NodeLike<AtomContent>): this
  /** Child `published`: When it was there first. */
  published(value: Date): this
  /** Child `source`: The feed that it was taken from. */
  source(value: NodeLike<AtomSource>): this
  /** Child `summary`: What it says, in short. */
  summary(value: NodeLike<AtomSummary>): this
  /** Adds content: Extensions, such as threads (RFC 4685) or a place (XEP-0080). */
  add(...content: Content): this
  build(): AtomEntry
}

const atomAuthorDeclaration: Declaration = {
  namespace: 'http://www.w3.org/2005/Atom',
  name: 'author',
  local: true,
  section: 'RFC 4287 §4.2.1',
  fields: {
    email: { kind: 'childText' },
    name: { kind: 'childText' },
    uri: { kind: 'childText', type: 'uri' },
  },
}

/**
 * Who wrote it.
 *
 * `<author xmlns='http://www.w3.org/2005/Atom'><email/><name/><uri/></author>`
 *
 * @see [RFC 4287 §4.2.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.1)
 */
export class AtomAuthor extends Node<{
  wire: 'http://www.w3.org/2005/Atom author'
  init: AtomAuthorInit
  in: object
}> {
  static override readonly declaration: Declaration = atomAuthorDeclaration
  declare static readonly builder: () => AtomAuthorBuilder
  /** Child `email`: The email address. */
  declare readonly email: string | undefined
  /** Child `name`: The name. */
  declare readonly name: string | undefined
  /** Child `uri`: An address that belongs to the person, in XMPP often a JID as xmpp URI. */
  declare readonly uri: string | undefined

  constructor(init?: AtomAuthorInit, content?: Content) {
    super(content)
    const v = take(atomAuthorDeclaration, init)
    this.email = v[0]
    this.name = v[1]
    this.uri = v[2]
  }
}

/** What a new {@link AtomAuthor} is made of. */
export interface AtomAuthorInit {
  /** Child `email`: The email address. */
  readonly email?: string | undefined
  /** Child `name`: The name. */
  readonly name?: string | undefined
  /** Child `uri`: An address that belongs to the person, in XMPP often a JID as xmpp URI. */
  readonly uri?: string | undefined
}

/** Builds a {@link AtomAuthor}. */
export interface AtomAuthorBuilder extends Builder<never> {
  /** Child `email`: The email address. */
  email(value: string): this
  /** Child `name`: The name. */
  name(value: string): this
  /** Child `uri`: An address that belongs to the person, in XMPP often a JID as xmpp URI. */
  uri(value: string): this
  add(...content: Content): this
  build(): AtomAuthor
}

const atomCategoryDeclaration: Declaration = {
  namespace: 'http://www.w3.org/2005/Atom',
  name: 'category',
  local: true,
  section: 'RFC 4287 §4.2.2',
  fields: {
    label: { kind: 'attribute' },
    scheme: { kind: 'attribute', type: 'uri' },
    term: { kind: 'attribute', required: true },
  },
}

/**
 * A subject that it belongs to.
 *
 * `<category xmlns='http://www.w3.org/2005/Atom' label='…' …/>`
 *
 * @see [RFC 4287 §4.2.2](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.2)
 */
export class AtomCategory extends Node<{
  wire: 'http://www.w3.org/2005/Atom category'
  init: AtomCategoryInit
  in: object
}> {
  static override readonly declaration: Declaration = atomCategoryDeclaration
  declare static readonly builder: () => AtomCategoryBuilder
  /** Attribute `label`: Its name for people. */
  declare readonly label: string | undefined
  /** Attribute `scheme`: The list that the term is from. */
  declare readonly scheme: string | undefined
  /** Attribute `term`, required: The subject. */
  declare readonly term: string

  constructor(init: AtomCategoryInit, content?: Content) {
    super(content)
    const v = take(atomCategoryDeclaration, init)
    this.label = v[0]
    this.scheme = v[1]
    this.term = v[2]
  }
}

/** What a new {@link AtomCategory} is made of. */
export interface AtomCategoryInit {
  /** Attribute `label`: Its name for people. */
  readonly label?: string | undefined
  /** Attribute `scheme`: The list that the term is from. */
  readonly scheme?: string | undefined
  /** Attribute `term`, required: The subject. */
  readonly term: string
}

/** Builds a {@link AtomCategory}; `build()` needs `term` first. */
export interface AtomCategoryBuilder<out Missing extends string = 'term'> extends Builder<Missing> {
  /** Attribute `label`: Its name for people. */
  label(value: string): this
  /** Attribute `scheme`: The list that the term is from. */
  scheme(value: string): this
  /** Attribute `term`, required: The subject. */
  term(value: string): AtomCategoryBuilder<Exclude<Missing, 'term'>>
  add(...content: Content): this
  build(this: AtomCategoryBuilder<never>): AtomCategory
}

const atomContributorDeclaration: Declaration = {
  namespace: 'http://www.w3.org/2005/Atom',
  name: 'contributor',
  local: true,
  section: 'RFC 4287 §4.2.3',
  fields: {
    email: { kind: 'childText' },
    name: { kind: 'childText' },
    uri: { kind: 'childText', type: 'uri' },
  },
}

/**
 * Who helped with it.
 *
 * `<contributor xmlns='http://www.w3.org/2005/Atom'><email/><name/><uri/></contributor>`
 *
 * @see [RFC 4287 §4.2.3](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.3)
 */
export class AtomContributor extends Node<{
  wire: 'http://www.w3.org/2005/Atom contributor'
  init: AtomContributorInit
  in: object
}> {
  static override readonly declaration: Declaration = atomContributorDeclaration
  declare static readonly builder: () => AtomContributorBuilder
  /** Child `email`: The email address. */
  declare readonly email: string | undefined
  /** Child `name`: The name. */
  declare readonly name: string | undefined
  /** Child `uri`: An address that belongs to the person, in XMPP often a JID as xmpp URI. */
  declare readonly uri: string | undefined

  constructor(init?: AtomContributorInit, content?: Content) {
    super(content)
    const v = take(atomContributorDeclaration, init)
    this.email = v[0]
    this.name = v[1]
    this.uri = v[2]
  }
}

/** What a new {@link AtomContributor} is made of. */
export interface AtomContributorInit {
  /** Child `email`: The email address. */
  readonly email?: string | undefined
  /** Child `name`: The name. */
  readonly name?: string | undefined
  /** Child `uri`: An address that belongs to the person, in XMPP often a JID as xmpp URI. */
  readonly uri?: string | undefined
}

/** Builds a {@link AtomContributor}. */
export interface AtomContributorBuilder extends Builder<never> {
  /** Child `email`: The email address. */
  email(value: string): this
  /** Child `name`: The name. */
  name(value: string): this
  /** Child `uri`: An address that belongs to the person, in XMPP often a JID as xmpp URI. */
  uri(value: string): this
  add(...content: Content): this
  build(): AtomContributor
}

const atomGeneratorDeclaration: Declaration = {
  namespace: 'http://www.w3.org/2005/Atom',
  name: 'generator',
  local: true,
  section: 'RFC 4287 §4.2.4',
  fields: {
    uri: { kind: 'attribute', type: 'uri' },
    version: { kind: 'attribute' },
    text: { kind: 'text' },
  },
}

/**
 * The program that made it; in an entry of a microblog too (XEP-0277 §2.3.1).
 *
 * `<generator xmlns='http://www.w3.org/2005/Atom' uri='…' …>…</generator>`
 *
 * @see [RFC 4287 §4.2.4](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.4)
 */
export class AtomGenerator extends Node<{
  wire: 'http://www.w3.org/2005/Atom generator'
  init: AtomGeneratorInit
  in: object
}> {
  static override readonly declaration: Declaration = atomGeneratorDeclaration
  declare static readonly builder: () => AtomGeneratorBuilder
  /** Attribute `uri`: Where more about the program is found. */
  declare readonly uri: string | undefined
  /** Attribute `version`: Its version. */
  declare readonly version: string | undefined
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: AtomGeneratorInit | string, content?: Content) {
    super(content)
    const v = take(atomGeneratorDeclaration, init)
    this.uri = v[0]
    this.version = v[1]
    this.text = v[2]
  }
}

/** What a new {@link AtomGenerator} is made of. */
export interface AtomGeneratorInit {
  /** Attribute `uri`: Where more about the program is found. */
  readonly uri?: string | undefined
  /** Attribute `version`: Its version. */
  readonly version?: string | undefined
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link AtomGenerator}. */
export interface AtomGeneratorBuilder extends Builder<never> {
  /** Attribute `uri`: Where more about the program is found. */
  uri(value: string): this
  /** Attribute `version`: Its version. */
  version(value: string): this
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): AtomGenerator
}

const atomLinkDeclaration: Declaration = {
  namespace: 'http://www.w3.org/2005/Atom',
  name: 'link',
  local: true,
  section: 'RFC 4287 §4.2.7',
  fields: {
    href: { kind: 'attribute', type: 'uri', required: true },
    hreflang: { kind: 'attribute' },
    length: { kind: 'attribute', type: 'nonNegativeInteger' },
    ref: { kind: 'attribute', type: 'uri' },
    rel: { kind: 'attribute' },
    title: { kind: 'attribute' },
    type: { kind: 'attribute' },
  },
}

/**
 * An address that belongs to it.
 *
 * `<link xmlns='http://www.w3.org/2005/Atom' href='…' …/>`
 *
 * @see [RFC 4287 §4.2.7](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7)
 */
export class AtomLink extends Node<{
  wire: 'http://www.w3.org/2005/Atom link'
  init: AtomLinkInit
  in: object
}> {
  static override readonly declaration: Declaration = atomLinkDeclaration
  declare static readonly builder: () => AtomLinkBuilder
  /** Attribute `href`, required: The address. */
  declare readonly href: string
  /** Attribute `hreflang`: The language of what lies there. */
  declare readonly hreflang: string | undefined
  /** Attribute `length`: How many bytes lie there, about. */
  declare readonly length: number | bigint | undefined
  /** Attribute `ref`: The id of the entry that lies there; only XEP-0277 has it. */
  declare readonly ref: string | undefined
  /**
   * Attribute `rel`: How it belongs; alternate where it is absent. In microblogs also via for what
   * is repeated, replies for the comments and start for what is commented on.
   */
  declare readonly rel: string | undefined
  /** Attribute `title`: What lies there, in words. */
  declare readonly title: string | undefined
  /** Attribute `type`: The media type of what lies there. */
  declare readonly type: string | undefined

  constructor(init: AtomLinkInit, content?: Content) {
    super(content)
    const v = take(atomLinkDeclaration, init)
    this.href = v[0]
    this.hreflang = v[1]
    this.length = v[2]
    this.ref = v[3]
    this.rel = v[4]
    this.title = v[5]
    this.type = v[6]
  }
}

/** What a new {@link AtomLink} is made of. */
export interface AtomLinkInit {
  /** Attribute `href`, required: The address. */
  readonly href: string
  /** Attribute `hreflang`: The language of what lies there. */
  readonly hreflang?: string | undefined
  /** Attribute `length`: How many bytes lie there, about. */
  readonly length?: number | bigint | undefined
  /** Attribute `ref`: The id of the entry that lies there; only XEP-0277 has it. */
  readonly ref?: string | undefined
  /**
   * Attribute `rel`: How it belongs; alternate where it is absent. In microblogs also via for what
   * is repeated, replies for the comments and start for what is commented on.
   */
  readonly rel?: string | undefined
  /** Attribute `title`: What lies there, in words. */
  readonly title?: string | undefined
  /** Attribute `type`: The media type of what lies there. */
  readonly type?: string | undefined
}

/** Builds a {@link AtomLink}; `build()` needs `href` first. */
export interface AtomLinkBuilder<out Missing extends string = 'href'> extends Builder<Missing> {
  /** Attribute `href`, required: The address. */
  href(value: string): AtomLinkBuilder<Exclude<Missing, 'href'>>
  /** Attribute `hreflang`: The language of what lies there. */
  hreflang(value: string): this
  /** Attribute `length`: How many bytes lie there, about. */
  length(value: number | bigint): this
  /** Attribute `ref`: The id of the entry that lies there; only XEP-0277 has it. */
  ref(value: string): this
  /**
   * Attribute `rel`: How it belongs; alternate where it is absent. In microblogs also via for what
   * is repeated, replies for the comments and start for what is commented on.
   */
  rel(value: string): this
  /** Attribute `title`: What lies there, in words. */
  title(value: string): this
  /** Attribute `type`: The media type of what lies there. */
  type(value: string): this
  add(...content: Content): this
  build(this: AtomLinkBuilder<never>): AtomLink
}

const atomRightsDeclaration: Declaration = {
  namespace: 'http://www.w3.org/2005/Atom',
  name: 'rights',
  local: true,
  section: 'RFC 4287 §4.2.10',
  fields: {
    type: { kind: 'attribute', type: 'token', values: atomTextTypes },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: { kind: 'mixed', of: () => [] },
  },
  any: {},
}

/**
 * Who has which rights to it.
 *
 * `<rights xmlns='http://www.w3.org/2005/Atom' type='…' …>…</rights>`
 *
 * @see [RFC 4287 §4.2.10](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.10)
 */
export class AtomRights extends Node<{
  wire: 'http://www.w3.org/2005/Atom rights'
  init: AtomRightsInit
  in: object
}> {
  static override readonly declaration: Declaration = atomRightsDeclaration
  declare static readonly builder: () => AtomRightsBuilder
  /**
   * Attribute `type`: Of what kind they are; text where it is absent. One of `html`, `text`,
   * `xhtml`.
   */
  declare readonly type: AtomTextType | undefined
  /** Attribute `xml:lang`: The language of the words. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly AtomRightsContent[]

  constructor(init?: AtomRightsInit, content?: Content) {
    super(content)
    const v = take(atomRightsDeclaration, init)
    this.type = v[0]
    this.lang = v[1]
    this.content = v[2]
  }
}

/** What stands in {@link AtomRights.content}. */
export type AtomRightsContent = string | Node | Element

/** What a new {@link AtomRights} is made of. */
export interface AtomRightsInit {
  /**
   * Attribute `type`: Of what kind they are; text where it is absent. One of `html`, `text`,
   * `xhtml`.
   */
  readonly type?: AtomTextType | undefined
  /** Attribute `xml:lang`: The language of the words. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly AtomRightsContent[] | undefined
}

/** Builds a {@link AtomRights}. */
export interface AtomRightsBuilder extends Builder<never> {
  /**
   * Attribute `type`: Of what kind they are; text where it is absent. One of `html`, `text`,
   * `xhtml`.
   */
  type(value: AtomTextType): this
  /** Attribute `xml:lang`: The language of the words. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly AtomRightsContent[]): this
  /** Adds content: A div of XHTML, where the kind is xhtml. */
  add(...content: Content): this
  build(): AtomRights
}

const atomTitleDeclaration: Declaration = {
  namespace: 'http://www.w3.org/2005/Atom',
  name: 'title',
  local: true,
  section: 'RFC 4287 §4.2.14',
  fields: {
    type: { kind: 'attribute', type: 'token', values: atomTextTypes },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: { kind: 'mixed', of: () => [] },
  },
  any: {},
}

/**
 * What it is called. In a microblog, all that a short post says (XEP-0277 §2.3).
 *
 * `<title xmlns='http://www.w3.org/2005/Atom' type='…' …>…</title>`
 *
 * @see [RFC 4287 §4.2.14](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.14)
 */
export class AtomTitle extends Node<{
  wire: 'http://www.w3.org/2005/Atom title'
  init: AtomTitleInit
  in: object
}> {
  static override readonly declaration: Declaration = atomTitleDeclaration
  declare static readonly builder: () => AtomTitleBuilder
  /**
   * Attribute `type`: Of what kind they are; text where it is absent. One of `html`, `text`,
   * `xhtml`.
   */
  declare readonly type: AtomTextType | undefined
  /** Attribute `xml:lang`: The language of the words. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly AtomTitleContent[]

  constructor(init?: AtomTitleInit, content?: Content) {
    super(content)
    const v = take(atomTitleDeclaration, init)
    this.type = v[0]
    this.lang = v[1]
    this.content = v[2]
  }
}

/** What stands in {@link AtomTitle.content}. */
export type AtomTitleContent = string | Node | Element

/** What a new {@link AtomTitle} is made of. */
export interface AtomTitleInit {
  /**
   * Attribute `type`: Of what kind they are; text where it is absent. One of `html`, `text`,
   * `xhtml`.
   */
  readonly type?: AtomTextType | undefined
  /** Attribute `xml:lang`: The language of the words. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly AtomTitleContent[] | undefined
}

/** Builds a {@link AtomTitle}. */
export interface AtomTitleBuilder extends Builder<never> {
  /**
   * Attribute `type`: Of what kind they are; text where it is absent. One of `html`, `text`,
   * `xhtml`.
   */
  type(value: AtomTextType): this
  /** Attribute `xml:lang`: The language of the words. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly AtomTitleContent[]): this
  /** Adds content: A div of XHTML, where the kind is xhtml. */
  add(...content: Content): this
  build(): AtomTitle
}

const atomContentDeclaration: Declaration = {
  namespace: 'http://www.w3.org/2005/Atom',
  name: 'content',
  local: true,
  section: 'RFC 4287 §4.1.3',
  fields: {
    src: { kind: 'attribute', type: 'uri' },
    type: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: { kind: 'mixed', of: () => [] },
  },
  any: {},
}

/**
 * What it says, or where that lies.
 *
 * `<content xmlns='http://www.w3.org/2005/Atom' src='…' …>…</content>`
 *
 * @see [RFC 4287 §4.1.3](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3)
 */
export class AtomContent extends Node<{
  wire: 'http://www.w3.org/2005/Atom content'
  init: AtomContentInit
  in: object
}> {
  static override readonly declaration: Declaration = atomContentDeclaration
  declare static readonly builder: () => AtomContentBuilder
  /** Attribute `src`: Where what it says lies. */
  declare readonly src: string | undefined
  /** Attribute `type`: Of what kind it is: text, html, xhtml or a media type. */
  declare readonly type: string | undefined
  /** Attribute `xml:lang`: The language of what it says. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly AtomContentContent[]

  constructor(init?: AtomContentInit, content?: Content) {
    super(content)
    const v = take(atomContentDeclaration, init)
    this.src = v[0]
    this.type = v[1]
    this.lang = v[2]
    this.content = v[3]
  }
}

/** What stands in {@link AtomContent.content}. */
export type AtomContentContent = string | Node | Element

/** What a new {@link AtomContent} is made of. */
export interface AtomContentInit {
  /** Attribute `src`: Where what it says lies. */
  readonly src?: string | undefined
  /** Attribute `type`: Of what kind it is: text, html, xhtml or a media type. */
  readonly type?: string | undefined
  /** Attribute `xml:lang`: The language of what it says. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly AtomContentContent[] | undefined
}

/** Builds a {@link AtomContent}. */
export interface AtomContentBuilder extends Builder<never> {
  /** Attribute `src`: Where what it says lies. */
  src(value: string): this
  /** Attribute `type`: Of what kind it is: text, html, xhtml or a media type. */
  type(value: string): this
  /** Attribute `xml:lang`: The language of what it says. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly AtomContentContent[]): this
  /** Adds content: What it says in XML, such as XHTML. */
  add(...content: Content): this
  build(): AtomContent
}

const atomSourceDeclaration: Declaration = {
  namespace: 'http://www.w3.org/2005/Atom',
  name: 'source',
  local: true,
  section: 'RFC 4287 §4.2.11',
  fields: {
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    authors: { kind: 'children', of: () => AtomAuthor },
    categories: { kind: 'children', of: () => AtomCategory },
    contributors: { kind: 'children', of: () => AtomContributor },
    generator: { kind: 'child', of: () => AtomGenerator },
    id: { kind: 'childText', type: 'uri' },
    links: { kind: 'children', of: () => AtomLink },
    rights: { kind: 'child', of: () => AtomRights },
    title: { kind: 'child', of: () => AtomTitle },
    updated: { kind: 'childText', type: 'dateTime' },
    icon: { kind: 'childText', type: 'uri' },
    logo: { kind: 'childText', type: 'uri' },
    subtitle: { kind: 'child', of: () => AtomSubtitle },
  },
  any: { namespaces: '##other' },
}

/**
 * The feed that it was taken from.
 *
 * `<source xmlns='http://www.w3.org/2005/Atom' xml:lang='…'><author/><category/><contributor/><generator/><id/><link/>…</source>`
 *
 * @see [RFC 4287 §4.2.11](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.11)
 */
export class AtomSource extends Node<{
  wire: 'http://www.w3.org/2005/Atom source'
  init: AtomSourceInit
  in: object
}> {
  static override readonly declaration: Declaration = atomSourceDeclaration
  declare static readonly builder: () => AtomSourceBuilder
  /** Attribute `xml:lang`: The language of the feed. */
  declare readonly lang: string | undefined
  /** Children `author`: Who wrote it. */
  declare readonly authors: readonly AtomAuthor[]
  /** Children `category`: A subject that it belongs to. */
  declare readonly categories: readonly AtomCategory[]
  /** Children `contributor`: Who helped with it. */
  declare readonly contributors: readonly AtomContributor[]
  /**
   * Child `generator`: The program that made it; in an entry of a microblog too (XEP-0277 §2.3.1).
   */
  declare readonly generator: AtomGenerator | undefined
  /** Child `id`: Its name for ever, an IRI. */
  declare readonly id: string | undefined
  /** Children `link`: An address that belongs to it. */
  declare readonly links: readonly AtomLink[]
  /** Child `rights`: Who has which rights to it. */
  declare readonly rights: AtomRights | undefined
  /**
   * Child `title`: What it is called. In a microblog, all that a short post says (XEP-0277 §2.3).
   */
  declare readonly title: AtomTitle | undefined
  /** Child `updated`: When it was changed last in a way that matters. */
  declare readonly updated: Date | undefined
  /** Child `icon`: The address of a small square picture of it. */
  declare readonly icon: string | undefined
  /** Child `logo`: The address of a picture of it, twice as wide as high. */
  declare readonly logo: string | undefined
  /** Child `subtitle`: What it is about. */
  declare readonly subtitle: AtomSubtitle | undefined

  constructor(init?: AtomSourceInit, content?: Content) {
    super(content)
    const v = take(atomSourceDeclaration, init)
    this.lang = v[0]
    this.authors = v[1]
    this.categories = v[2]
    this.contributors = v[3]
    this.generator = v[4]
    this.id = v[5]
    this.links = v[6]
    this.rights = v[7]
    this.title = v[8]
    this.updated = v[9]
    this.icon = v[10]
    this.logo = v[11]
    this.subtitle = v[12]
  }
}

/** What a new {@link AtomSource} is made of. */
export interface AtomSourceInit {
  /** Attribute `xml:lang`: The language of the feed. */
  readonly lang?: string | undefined
  /** Children `author`: Who wrote it. */
  readonly authors?: readonly NodeLike<AtomAuthor>[] | undefined
  /** Children `category`: A subject that it belongs to. */
  readonly categories?: readonly NodeLike<AtomCategory>[] | undefined
  /** Children `contributor`: Who helped with it. */
  readonly contributors?: readonly NodeLike<AtomContributor>[] | undefined
  /**
   * Child `generator`: The program that made it; in an entry of a microblog too (XEP-0277 §2.3.1).
   */
  readonly generator?: NodeLike<AtomGenerator> | undefined
  /** Child `id`: Its name for ever, an IRI. */
  readonly id?: string | undefined
  /** Children `link`: An address that belongs to it. */
  readonly links?: readonly NodeLike<AtomLink>[] | undefined
  /** Child `rights`: Who has which rights to it. */
  readonly rights?: NodeLike<AtomRights> | undefined
  /**
   * Child `title`: What it is called. In a microblog, all that a short post says (XEP-0277 §2.3).
   */
  readonly title?: NodeLike<AtomTitle> | undefined
  /** Child `updated`: When it was changed last in a way that matters. */
  readonly updated?: Date | undefined
  /** Child `icon`: The address of a small square picture of it. */
  readonly icon?: string | undefined
  /** Child `logo`: The address of a picture of it, twice as wide as high. */
  readonly logo?: string | undefined
  /** Child `subtitle`: What it is about. */
  readonly subtitle?: NodeLike<AtomSubtitle> | undefined
}

/** Builds a {@link AtomSource}. */
export interface AtomSourceBuilder extends Builder<never> {
  /** Attribute `xml:lang`: The language of the feed. */
  lang(value: string): this
  /** Children `author`: Who wrote it. */
  authors(value: readonly NodeLike<AtomAuthor>[]): this
  /** Children `category`: A subject that it belongs to. */
  categories(value: readonly NodeLike<AtomCategory>[]): this
  /** Children `contributor`: Who helped with it. */
  contributors(value: readonly NodeLike<AtomContributor>[]): this
  /**
   * Child `generator`: The program that made it; in an entry of a microblog too (XEP-0277 §2.3.1).
   */
  generator(value: NodeLike<AtomGenerator>): this
  /** Child `id`: Its name for ever, an IRI. */
  id(value: string): this
  /** Children `link`: An address that belongs to it. */
  links(value: readonly NodeLike<AtomLink>[]): this
  /** Child `rights`: Who has which rights to it. */
  rights(value: NodeLike<AtomRights>): this
  /**
   * Child `title`: What it is called. In a microblog, all that a short post says (XEP-0277 §2.3).
   */
  title(value: NodeLike<AtomTitle>): this
  /** Child `updated`: When it was changed last in a way that matters. */
  updated(value: Date): this
  /** Child `icon`: The address of a small square picture of it. */
  icon(value: string): this
  /** Child `logo`: The address of a picture of it, twice as wide as high. */
  logo(value: string): this
  /** Child `subtitle`: What it is about. */
  subtitle(value: NodeLike<AtomSubtitle>): this
  /** Adds content: Extensions. */
  add(...content: Content): this
  build(): AtomSource
}

const atomSummaryDeclaration: Declaration = {
  namespace: 'http://www.w3.org/2005/Atom',
  name: 'summary',
  local: true,
  section: 'RFC 4287 §4.2.13',
  fields: {
    type: { kind: 'attribute', type: 'token', values: atomTextTypes },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: { kind: 'mixed', of: () => [] },
  },
  any: {},
}

/**
 * What it says, in short.
 *
 * `<summary xmlns='http://www.w3.org/2005/Atom' type='…' …>…</summary>`
 *
 * @see [RFC 4287 §4.2.13](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.13)
 */
export class AtomSummary extends Node<{
  wire: 'http://www.w3.org/2005/Atom summary'
  init: AtomSummaryInit
  in: object
}> {
  static override readonly declaration: Declaration = atomSummaryDeclaration
  declare static readonly builder: () => AtomSummaryBuilder
  /**
   * Attribute `type`: Of what kind they are; text where it is absent. One of `html`, `text`,
   * `xhtml`.
   */
  declare readonly type: AtomTextType | undefined
  /** Attribute `xml:lang`: The language of the words. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly AtomSummaryContent[]

  constructor(init?: AtomSummaryInit, content?: Content) {
    super(content)
    const v = take(atomSummaryDeclaration, init)
    this.type = v[0]
    this.lang = v[1]
    this.content = v[2]
  }
}

/** What stands in {@link AtomSummary.content}. */
export type AtomSummaryContent = string | Node | Element

/** What a new {@link AtomSummary} is made of. */
export interface AtomSummaryInit {
  /**
   * Attribute `type`: Of what kind they are; text where it is absent. One of `html`, `text`,
   * `xhtml`.
   */
  readonly type?: AtomTextType | undefined
  /** Attribute `xml:lang`: The language of the words. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly AtomSummaryContent[] | undefined
}

/** Builds a {@link AtomSummary}. */
export interface AtomSummaryBuilder extends Builder<never> {
  /**
   * Attribute `type`: Of what kind they are; text where it is absent. One of `html`, `text`,
   * `xhtml`.
   */
  type(value: AtomTextType): this
  /** Attribute `xml:lang`: The language of the words. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly AtomSummaryContent[]): this
  /** Adds content: A div of XHTML, where the kind is xhtml. */
  add(...content: Content): this
  build(): AtomSummary
}

const atomFeedDeclaration: Declaration = {
  namespace: 'http://www.w3.org/2005/Atom',
  name: 'feed',
  section: 'RFC 4287 §4.1.1',
  fields: {
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    authors: { kind: 'children', of: () => AtomAuthor },
    categories: { kind: 'children', of: () => AtomCategory },
    contributors: { kind: 'children', of: () => AtomContributor },
    generator: { kind: 'child', of: () => AtomGenerator },
    id: { kind: 'childText', type: 'uri' },
    links: { kind: 'children', of: () => AtomLink },
    rights: { kind: 'child', of: () => AtomRights },
    title: { kind: 'child', of: () => AtomTitle },
    updated: { kind: 'childText', type: 'dateTime' },
    icon: { kind: 'childText', type: 'uri' },
    logo: { kind: 'childText', type: 'uri' },
    subtitle: { kind: 'child', of: () => AtomSubtitle },
    entries: { kind: 'children', of: () => AtomEntry },
  },
  any: { namespaces: '##other' },
}

/**
 * What a journal is about. In a microblog it is the item with the id 0 of the node, without entries
 * (XEP-0277 §5).
 *
 * `<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='…'><author/><category/><contributor/><generator/><id/><link/>…</feed>`
 *
 * @see [RFC 4287 §4.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1)
 */
export class AtomFeed extends Node<{
  wire: 'http://www.w3.org/2005/Atom feed'
  init: AtomFeedInit
  in: { 'pubsub-item': true }
}> {
  static override readonly declaration: Declaration = atomFeedDeclaration
  declare static readonly builder: () => AtomFeedBuilder
  /** Attribute `xml:lang`: The language of the feed. */
  declare readonly lang: string | undefined
  /** Children `author`: Who wrote it. */
  declare readonly authors: readonly AtomAuthor[]
  /** Children `category`: A subject that it belongs to. */
  declare readonly categories: readonly AtomCategory[]
  /** Children `contributor`: Who helped with it. */
  declare readonly contributors: readonly AtomContributor[]
  /**
   * Child `generator`: The program that made it; in an entry of a microblog too (XEP-0277 §2.3.1).
   */
  declare readonly generator: AtomGenerator | undefined
  /** Child `id`: Its name for ever, an IRI. */
  declare readonly id: string | undefined
  /** Children `link`: An address that belongs to it. */
  declare readonly links: readonly AtomLink[]
  /** Child `rights`: Who has which rights to it. */
  declare readonly rights: AtomRights | undefined
  /**
   * Child `title`: What it is called. In a microblog, all that a short post says (XEP-0277 §2.3).
   */
  declare readonly title: AtomTitle | undefined
  /** Child `updated`: When it was changed last in a way that matters. */
  declare readonly updated: Date | undefined
  /** Child `icon`: The address of a small square picture of it. */
  declare readonly icon: string | undefined
  /** Child `logo`: The address of a picture of it, twice as wide as high. */
  declare readonly logo: string | undefined
  /** Child `subtitle`: What it is about. */
  declare readonly subtitle: AtomSubtitle | undefined
  /** Children `entry`: An entry of the feed; not in XMPP, where each is an item. */
  declare readonly entries: readonly AtomEntry[]

  constructor(init?: AtomFeedInit, content?: Content) {
    super(content)
    const v = take(atomFeedDeclaration, init)
    this.lang = v[0]
    this.authors = v[1]
    this.categories = v[2]
    this.contributors = v[3]
    this.generator = v[4]
    this.id = v[5]
    this.links = v[6]
    this.rights = v[7]
    this.title = v[8]
    this.updated = v[9]
    this.icon = v[10]
    this.logo = v[11]
    this.subtitle = v[12]
    this.entries = v[13]
  }
}

/** What a new {@link AtomFeed} is made of. */
export interface AtomFeedInit {
  /** Attribute `xml:lang`: The language of the feed. */
  readonly lang?: string | undefined
  /** Children `author`: Who wrote it. */
  readonly authors?: readonly NodeLike<AtomAuthor>[] | undefined
  /** Children `category`: A subject that it belongs to. */
  readonly categories?: readonly NodeLike<AtomCategory>[] | undefined
  /** Children `contributor`: Who helped with it. */
  readonly contributors?: readonly NodeLike<AtomContributor>[] | undefined
  /**
   * Child `generator`: The program that made it; in an entry of a microblog too (XEP-0277 §2.3.1).
   */
  readonly generator?: NodeLike<AtomGenerator> | undefined
  /** Child `id`: Its name for ever, an IRI. */
  readonly id?: string | undefined
  /** Children `link`: An address that belongs to it. */
  readonly links?: readonly NodeLike<AtomLink>[] | undefined
  /** Child `rights`: Who has which rights to it. */
  readonly rights?: NodeLike<AtomRights> | undefined
  /**
   * Child `title`: What it is called. In a microblog, all that a short post says (XEP-0277 §2.3).
   */
  readonly title?: NodeLike<AtomTitle> | undefined
  /** Child `updated`: When it was changed last in a way that matters. */
  readonly updated?: Date | undefined
  /** Child `icon`: The address of a small square picture of it. */
  readonly icon?: string | undefined
  /** Child `logo`: The address of a picture of it, twice as wide as high. */
  readonly logo?: string | undefined
  /** Child `subtitle`: What it is about. */
  readonly subtitle?: NodeLike<AtomSubtitle> | undefined
  /** Children `entry`: An entry of the feed; not in XMPP, where each is an item. */
  readonly entries?: readonly NodeLike<AtomEntry>[] | undefined
}

/** Builds a {@link AtomFeed}. */
export interface AtomFeedBuilder extends Builder<never> {
  /** Attribute `xml:lang`: The language of the feed. */
  lang(value: string): this
  /** Children `author`: Who wrote it. */
  authors(value: readonly NodeLike<AtomAuthor>[]): this
  /** Children `category`: A subject that it belongs to. */
  categories(value: readonly NodeLike<AtomCategory>[]): this
  /** Children `contributor`: Who helped with it. */
  contributors(value: readonly NodeLike<AtomContributor>[]): this
  /**
   * Child `generator`: The program that made it; in an entry of a microblog too (XEP-0277 §2.3.1).
   */
  generator(value: NodeLike<AtomGenerator>): this
  /** Child `id`: Its name for ever, an IRI. */
  id(value: string): this
  /** Children `link`: An address that belongs to it. */
  links(value: readonly NodeLike<AtomLink>[]): this
  /** Child `rights`: Who has which rights to it. */
  rights(value: NodeLike<AtomRights>): this
  /**
   * Child `title`: What it is called. In a microblog, all that a short post says (XEP-0277 §2.3).
   */
  title(value: NodeLike<AtomTitle>): this
  /** Child `updated`: When it was changed last in a way that matters. */
  updated(value: Date): this
  /** Child `icon`: The address of a small square picture of it. */
  icon(value: string): this
  /** Child `logo`: The address of a picture of it, twice as wide as high. */
  logo(value: string): this
  /** Child `subtitle`: What it is about. */
  subtitle(value: NodeLike<AtomSubtitle>): this
  /** Children `entry`: An entry of the feed; not in XMPP, where each is an item. */
  entries(value: readonly NodeLike<AtomEntry>[]): this
  /** Adds content: Extensions. */
  add(...content: Content): this
  build(): AtomFeed
}

const atomSubtitleDeclaration: Declaration = {
  namespace: 'http://www.w3.org/2005/Atom',
  name: 'subtitle',
  local: true,
  section: 'RFC 4287 §4.2.12',
  fields: {
    type: { kind: 'attribute', type: 'token', values: atomTextTypes },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: { kind: 'mixed', of: () => [] },
  },
  any: {},
}

/**
 * What it is about.
 *
 * `<subtitle xmlns='http://www.w3.org/2005/Atom' type='…' …>…</subtitle>`
 *
 * @see [RFC 4287 §4.2.12](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.12)
 */
export class AtomSubtitle extends Node<{
  wire: 'http://www.w3.org/2005/Atom subtitle'
  init: AtomSubtitleInit
  in: object
}> {
  static override readonly declaration: Declaration = atomSubtitleDeclaration
  declare static readonly builder: () => AtomSubtitleBuilder
  /**
   * Attribute `type`: Of what kind they are; text where it is absent. One of `html`, `text`,
   * `xhtml`.
   */
  declare readonly type: AtomTextType | undefined
  /** Attribute `xml:lang`: The language of the words. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly AtomSubtitleContent[]

  constructor(init?: AtomSubtitleInit, content?: Content) {
    super(content)
    const v = take(atomSubtitleDeclaration, init)
    this.type = v[0]
    this.lang = v[1]
    this.content = v[2]
  }
}

/** What stands in {@link AtomSubtitle.content}. */
export type AtomSubtitleContent = string | Node | Element

/** What a new {@link AtomSubtitle} is made of. */
export interface AtomSubtitleInit {
  /**
   * Attribute `type`: Of what kind they are; text where it is absent. One of `html`, `text`,
   * `xhtml`.
   */
  readonly type?: AtomTextType | undefined
  /** Attribute `xml:lang`: The language of the words. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly AtomSubtitleContent[] | undefined
}

/** Builds a {@link AtomSubtitle}. */
export interface AtomSubtitleBuilder extends Builder<never> {
  /**
   * Attribute `type`: Of what kind they are; text where it is absent. One of `html`, `text`,
   * `xhtml`.
   */
  type(value: AtomTextType): this
  /** Attribute `xml:lang`: The language of the words. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly AtomSubtitleContent[]): this
  /** Adds content: A div of XHTML, where the kind is xhtml. */
  add(...content: Content): this
  build(): AtomSubtitle
}
