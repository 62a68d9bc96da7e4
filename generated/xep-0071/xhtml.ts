// Code generated from schemas/xep-0071/xhtml.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

const xhtmlBodyDeclaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'body',
  section: 'XEP-0071 §6.1',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlA,
        XhtmlImg,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
        XhtmlAddress,
        XhtmlBlockquote,
        XhtmlDiv,
        XhtmlDl,
        XhtmlH1,
        XhtmlH2,
        XhtmlH3,
        XhtmlH4,
        XhtmlH5,
        XhtmlH6,
        XhtmlOl,
        XhtmlP,
        XhtmlPre,
        XhtmlUl,
      ],
    },
  },
}

/**
 * The text. Words belong into paragraphs, yet many clients put them here as they are (XEP-0071
 * §6.1).
 *
 * `<body xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …>…</body>`
 *
 * @see [XEP-0071 §6.1](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlBody extends Node<{
  wire: 'http://www.w3.org/1999/xhtml body'
  init: XhtmlBodyInit
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlBodyDeclaration
  declare static readonly builder: () => XhtmlBodyBuilder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlBodyContent[]

  constructor(init?: XhtmlBodyInit, content?: Content) {
    super(content)
    const v = take(xhtmlBodyDeclaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.content = v[5]
  }
}

/** What stands in {@link XhtmlBody.content}. */
export type XhtmlBodyContent =
  | string
  | XhtmlA
  | XhtmlImg
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar
  | XhtmlAddress
  | XhtmlBlockquote
  | XhtmlDiv
  | XhtmlDl
  | XhtmlH1
  | XhtmlH2
  | XhtmlH3
  | XhtmlH4
  | XhtmlH5
  | XhtmlH6
  | XhtmlOl
  | XhtmlP
  | XhtmlPre
  | XhtmlUl

/** What a new {@link XhtmlBody} is made of. */
export interface XhtmlBodyInit {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlBodyContent[] | undefined
}

/** Builds a {@link XhtmlBody}. */
export interface XhtmlBodyBuilder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlBodyContent[]): this
  add(...content: Content): this
  build(): XhtmlBody
}

const xhtmlAbbrDeclaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'abbr',
  section: 'XEP-0071 §6.2',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlA,
        XhtmlImg,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
      ],
    },
  },
}

/**
 * An abbreviation, spelled out in its title (XEP-0071 §6.2).
 *
 * `<abbr xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …>…</abbr>`
 *
 * @see [XEP-0071 §6.2](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlAbbr extends Node<{
  wire: 'http://www.w3.org/1999/xhtml abbr'
  init: XhtmlAbbrInit
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlAbbrDeclaration
  declare static readonly builder: () => XhtmlAbbrBuilder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlAbbrContent[]

  constructor(init?: XhtmlAbbrInit, content?: Content) {
    super(content)
    const v = take(xhtmlAbbrDeclaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.content = v[5]
  }
}

/** What stands in {@link XhtmlAbbr.content}. */
export type XhtmlAbbrContent =
  | string
  | XhtmlA
  | XhtmlImg
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar

/** What a new {@link XhtmlAbbr} is made of. */
export interface XhtmlAbbrInit {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlAbbrContent[] | undefined
}

/** Builds a {@link XhtmlAbbr}. */
export interface XhtmlAbbrBuilder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlAbbrContent[]): this
  add(...content: Content): this
  build(): XhtmlAbbr
}

const xhtmlAcronymDeclaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'acronym',
  section: 'XEP-0071 §6.2',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlA,
        XhtmlImg,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
      ],
    },
  },
}

/**
 * A word of initials, spelled out in its title (XEP-0071 §6.2).
 *
 * `<acronym xmlns='http://www.w3.org/1999/xhtml' class='…' …>…</acronym>`
 *
 * @see [XEP-0071 §6.2](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlAcronym extends Node<{
  wire: 'http://www.w3.org/1999/xhtml acronym'
  init: XhtmlAcronymInit
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlAcronymDeclaration
  declare static readonly builder: () => XhtmlAcronymBuilder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlAcronymContent[]

  constructor(init?: XhtmlAcronymInit, content?: Content) {
    super(content)
    const v = take(xhtmlAcronymDeclaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.content = v[5]
  }
}

/** What stands in {@link XhtmlAcronym.content}. */
export type XhtmlAcronymContent =
  | string
  | XhtmlA
  | XhtmlImg
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar

/** What a new {@link XhtmlAcronym} is made of. */
export interface XhtmlAcronymInit {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlAcronymContent[] | undefined
}

/** Builds a {@link XhtmlAcronym}. */
export interface XhtmlAcronymBuilder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlAcronymContent[]): this
  add(...content: Content): this
  build(): XhtmlAcronym
}

const xhtmlAddressDeclaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'address',
  section: 'XEP-0071 §6.2',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlA,
        XhtmlImg,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
      ],
    },
  },
}

/**
 * How to reach who wrote it (XEP-0071 §6.2).
 *
 * `<address xmlns='http://www.w3.org/1999/xhtml' class='…' …>…</address>`
 *
 * @see [XEP-0071 §6.2](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlAddress extends Node<{
  wire: 'http://www.w3.org/1999/xhtml address'
  init: XhtmlAddressInit
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlAddressDeclaration
  declare static readonly builder: () => XhtmlAddressBuilder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlAddressContent[]

  constructor(init?: XhtmlAddressInit, content?: Content) {
    super(content)
    const v = take(xhtmlAddressDeclaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.content = v[5]
  }
}

/** What stands in {@link XhtmlAddress.content}. */
export type XhtmlAddressContent =
  | string
  | XhtmlA
  | XhtmlImg
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar

/** What a new {@link XhtmlAddress} is made of. */
export interface XhtmlAddressInit {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlAddressContent[] | undefined
}

/** Builds a {@link XhtmlAddress}. */
export interface XhtmlAddressBuilder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlAddressContent[]): this
  add(...content: Content): this
  build(): XhtmlAddress
}

const xhtmlBlockquoteDeclaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'blockquote',
  section: 'XEP-0071 §6.2',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    cite: { kind: 'attribute', type: 'uri' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlA,
        XhtmlImg,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
        XhtmlAddress,
        XhtmlBlockquote,
        XhtmlDiv,
        XhtmlDl,
        XhtmlH1,
        XhtmlH2,
        XhtmlH3,
        XhtmlH4,
        XhtmlH5,
        XhtmlH6,
        XhtmlOl,
        XhtmlP,
        XhtmlPre,
        XhtmlUl,
      ],
    },
  },
}

/**
 * A quotation that stands by itself (XEP-0071 §6.2).
 *
 * `<blockquote xmlns='http://www.w3.org/1999/xhtml' class='…' …>…</blockquote>`
 *
 * @see [XEP-0071 §6.2](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlBlockquote extends Node<{
  wire: 'http://www.w3.org/1999/xhtml blockquote'
  init: XhtmlBlockquoteInit
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlBlockquoteDeclaration
  declare static readonly builder: () => XhtmlBlockquoteBuilder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `cite`: Where it is quoted from. */
  declare readonly cite: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlBlockquoteContent[]

  constructor(init?: XhtmlBlockquoteInit, content?: Content) {
    super(content)
    const v = take(xhtmlBlockquoteDeclaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.cite = v[4]
    this.lang = v[5]
    this.content = v[6]
  }
}

/** What stands in {@link XhtmlBlockquote.content}. */
export type XhtmlBlockquoteContent =
  | string
  | XhtmlA
  | XhtmlImg
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar
  | XhtmlAddress
  | XhtmlBlockquote
  | XhtmlDiv
  | XhtmlDl
  | XhtmlH1
  | XhtmlH2
  | XhtmlH3
  | XhtmlH4
  | XhtmlH5
  | XhtmlH6
  | XhtmlOl
  | XhtmlP
  | XhtmlPre
  | XhtmlUl

/** What a new {@link XhtmlBlockquote} is made of. */
export interface XhtmlBlockquoteInit {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `cite`: Where it is quoted from. */
  readonly cite?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlBlockquoteContent[] | undefined
}

/** Builds a {@link XhtmlBlockquote}. */
export interface XhtmlBlockquoteBuilder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `cite`: Where it is quoted from. */
  cite(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlBlockquoteContent[]): this
  add(...content: Content): this
  build(): XhtmlBlockquote
}

const xhtmlBrDeclaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'br',
  section: 'XEP-0071 §6.2',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
  },
}

/**
 * A line break (XEP-0071 §6.2).
 *
 * `<br xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …/>`
 *
 * @see [XEP-0071 §6.2](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlBr extends Node<{
  wire: 'http://www.w3.org/1999/xhtml br'
  init: XhtmlBrInit
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlBrDeclaration
  declare static readonly builder: () => XhtmlBrBuilder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined

  constructor(init?: XhtmlBrInit, content?: Content) {
    super(content)
    const v = take(xhtmlBrDeclaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
  }
}

/** What a new {@link XhtmlBr} is made of. */
export interface XhtmlBrInit {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
}

/** Builds a {@link XhtmlBr}. */
export interface XhtmlBrBuilder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  add(...content: Content): this
  build(): XhtmlBr
}

const xhtmlCiteDeclaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'cite',
  section: 'XEP-0071 §6.2',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlA,
        XhtmlImg,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
      ],
    },
  },
}

/**
 * The name of a work or a person that is referred to (XEP-0071 §6.2).
 *
 * `<cite xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …>…</cite>`
 *
 * @see [XEP-0071 §6.2](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlCite extends Node<{
  wire: 'http://www.w3.org/1999/xhtml cite'
  init: XhtmlCiteInit
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlCiteDeclaration
  declare static readonly builder: () => XhtmlCiteBuilder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlCiteContent[]

  constructor(init?: XhtmlCiteInit, content?: Content) {
    super(content)
    const v = take(xhtmlCiteDeclaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.content = v[5]
  }
}

/** What stands in {@link XhtmlCite.content}. */
export type XhtmlCiteContent =
  | string
  | XhtmlA
  | XhtmlImg
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar

/** What a new {@link XhtmlCite} is made of. */
export interface XhtmlCiteInit {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlCiteContent[] | undefined
}

/** Builds a {@link XhtmlCite}. */
export interface XhtmlCiteBuilder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlCiteContent[]): this
  add(...content: Content): this
  build(): XhtmlCite
}

const xhtmlCodeDeclaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'code',
  section: 'XEP-0071 §6.2',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlA,
        XhtmlImg,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
      ],
    },
  },
}

/**
 * Program code (XEP-0071 §6.2).
 *
 * `<code xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …>…</code>`
 *
 * @see [XEP-0071 §6.2](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlCode extends Node<{
  wire: 'http://www.w3.org/1999/xhtml code'
  init: XhtmlCodeInit
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlCodeDeclaration
  declare static readonly builder: () => XhtmlCodeBuilder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlCodeContent[]

  constructor(init?: XhtmlCodeInit, content?: Content) {
    super(content)
    const v = take(xhtmlCodeDeclaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.content = v[5]
  }
}

/** What stands in {@link XhtmlCode.content}. */
export type XhtmlCodeContent =
  | string
  | XhtmlA
  | XhtmlImg
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar

/** What a new {@link XhtmlCode} is made of. */
export interface XhtmlCodeInit {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlCodeContent[] | undefined
}

/** Builds a {@link XhtmlCode}. */
export interface XhtmlCodeBuilder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlCodeContent[]): this
  add(...content: Content): this
  build(): XhtmlCode
}

const xhtmlDfnDeclaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'dfn',
  section: 'XEP-0071 §6.2',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlA,
        XhtmlImg,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
      ],
    },
  },
}

/**
 * A term where it is defined (XEP-0071 §6.2).
 *
 * `<dfn xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …>…</dfn>`
 *
 * @see [XEP-0071 §6.2](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlDfn extends Node<{
  wire: 'http://www.w3.org/1999/xhtml dfn'
  init: XhtmlDfnInit
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlDfnDeclaration
  declare static readonly builder: () => XhtmlDfnBuilder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlDfnContent[]

  constructor(init?: XhtmlDfnInit, content?: Content) {
    super(content)
    const v = take(xhtmlDfnDeclaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.content = v[5]
  }
}

/** What stands in {@link XhtmlDfn.content}. */
export type XhtmlDfnContent =
  | string
  | XhtmlA
  | XhtmlImg
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar

/** What a new {@link XhtmlDfn} is made of. */
export interface XhtmlDfnInit {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlDfnContent[] | undefined
}

/** Builds a {@link XhtmlDfn}. */
export interface XhtmlDfnBuilder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlDfnContent[]): this
  add(...content: Content): this
  build(): XhtmlDfn
}

const xhtmlDivDeclaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'div',
  section: 'XEP-0071 §6.2',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlA,
        XhtmlImg,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
        XhtmlAddress,
        XhtmlBlockquote,
        XhtmlDiv,
        XhtmlDl,
        XhtmlH1,
        XhtmlH2,
        XhtmlH3,
        XhtmlH4,
        XhtmlH5,
        XhtmlH6,
        XhtmlOl,
        XhtmlP,
        XhtmlPre,
        XhtmlUl,
      ],
    },
  },
}

/**
 * A part of the text, for a style of its own (XEP-0071 §6.2).
 *
 * `<div xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …>…</div>`
 *
 * @see [XEP-0071 §6.2](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlDiv extends Node<{
  wire: 'http://www.w3.org/1999/xhtml div'
  init: XhtmlDivInit
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlDivDeclaration
  declare static readonly builder: () => XhtmlDivBuilder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlDivContent[]

  constructor(init?: XhtmlDivInit, content?: Content) {
    super(content)
    const v = take(xhtmlDivDeclaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.content = v[5]
  }
}

/** What stands in {@link XhtmlDiv.content}. */
export type XhtmlDivContent =
  | string
  | XhtmlA
  | XhtmlImg
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar
  | XhtmlAddress
  | XhtmlBlockquote
  | XhtmlDiv
  | XhtmlDl
  | XhtmlH1
  | XhtmlH2
  | XhtmlH3
  | XhtmlH4
  | XhtmlH5
  | XhtmlH6
  | XhtmlOl
  | XhtmlP
  | XhtmlPre
  | XhtmlUl

/** What a new {@link XhtmlDiv} is made of. */
export interface XhtmlDivInit {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlDivContent[] | undefined
}

/** Builds a {@link XhtmlDiv}. */
export interface XhtmlDivBuilder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlDivContent[]): this
  add(...content: Content): this
  build(): XhtmlDiv
}

const xhtmlEmDeclaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'em',
  section: 'XEP-0071 §6.2',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlA,
        XhtmlImg,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
      ],
    },
  },
}

/**
 * Words with stress, most often in italics (XEP-0071 §6.2).
 *
 * `<em xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …>…</em>`
 *
 * @see [XEP-0071 §6.2](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlEm extends Node<{
  wire: 'http://www.w3.org/1999/xhtml em'
  init: XhtmlEmInit
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlEmDeclaration
  declare static readonly builder: () => XhtmlEmBuilder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlEmContent[]

  constructor(init?: XhtmlEmInit, content?: Content) {
    super(content)
    const v = take(xhtmlEmDeclaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.content = v[5]
  }
}

/** What stands in {@link XhtmlEm.content}. */
export type XhtmlEmContent =
  | string
  | XhtmlA
  | XhtmlImg
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar

/** What a new {@link XhtmlEm} is made of. */
export interface XhtmlEmInit {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlEmContent[] | undefined
}

/** Builds a {@link XhtmlEm}. */
export interface XhtmlEmBuilder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlEmContent[]): this
  add(...content: Content): this
  build(): XhtmlEm
}

const xhtmlH1Declaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'h1',
  section: 'XEP-0071 §6.2',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlA,
        XhtmlImg,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
      ],
    },
  },
}

/**
 * A heading of level 1, of six (XEP-0071 §6.2).
 *
 * `<h1 xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …>…</h1>`
 *
 * @see [XEP-0071 §6.2](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlH1 extends Node<{
  wire: 'http://www.w3.org/1999/xhtml h1'
  init: XhtmlH1Init
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlH1Declaration
  declare static readonly builder: () => XhtmlH1Builder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlH1Content[]

  constructor(init?: XhtmlH1Init, content?: Content) {
    super(content)
    const v = take(xhtmlH1Declaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.content = v[5]
  }
}

/** What stands in {@link XhtmlH1.content}. */
export type XhtmlH1Content =
  | string
  | XhtmlA
  | XhtmlImg
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar

/** What a new {@link XhtmlH1} is made of. */
export interface XhtmlH1Init {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlH1Content[] | undefined
}

/** Builds a {@link XhtmlH1}. */
export interface XhtmlH1Builder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlH1Content[]): this
  add(...content: Content): this
  build(): XhtmlH1
}

const xhtmlH2Declaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'h2',
  section: 'XEP-0071 §6.2',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlA,
        XhtmlImg,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
      ],
    },
  },
}

/**
 * A heading of level 2, of six (XEP-0071 §6.2).
 *
 * `<h2 xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …>…</h2>`
 *
 * @see [XEP-0071 §6.2](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlH2 extends Node<{
  wire: 'http://www.w3.org/1999/xhtml h2'
  init: XhtmlH2Init
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlH2Declaration
  declare static readonly builder: () => XhtmlH2Builder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlH2Content[]

  constructor(init?: XhtmlH2Init, content?: Content) {
    super(content)
    const v = take(xhtmlH2Declaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.content = v[5]
  }
}

/** What stands in {@link XhtmlH2.content}. */
export type XhtmlH2Content =
  | string
  | XhtmlA
  | XhtmlImg
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar

/** What a new {@link XhtmlH2} is made of. */
export interface XhtmlH2Init {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlH2Content[] | undefined
}

/** Builds a {@link XhtmlH2}. */
export interface XhtmlH2Builder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlH2Content[]): this
  add(...content: Content): this
  build(): XhtmlH2
}

const xhtmlH3Declaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'h3',
  section: 'XEP-0071 §6.2',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlA,
        XhtmlImg,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
      ],
    },
  },
}

/**
 * A heading of level 3, of six (XEP-0071 §6.2).
 *
 * `<h3 xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …>…</h3>`
 *
 * @see [XEP-0071 §6.2](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlH3 extends Node<{
  wire: 'http://www.w3.org/1999/xhtml h3'
  init: XhtmlH3Init
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlH3Declaration
  declare static readonly builder: () => XhtmlH3Builder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlH3Content[]

  constructor(init?: XhtmlH3Init, content?: Content) {
    super(content)
    const v = take(xhtmlH3Declaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.content = v[5]
  }
}

/** What stands in {@link XhtmlH3.content}. */
export type XhtmlH3Content =
  | string
  | XhtmlA
  | XhtmlImg
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar

/** What a new {@link XhtmlH3} is made of. */
export interface XhtmlH3Init {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlH3Content[] | undefined
}

/** Builds a {@link XhtmlH3}. */
export interface XhtmlH3Builder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlH3Content[]): this
  add(...content: Content): this
  build(): XhtmlH3
}

const xhtmlH4Declaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'h4',
  section: 'XEP-0071 §6.2',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlA,
        XhtmlImg,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
      ],
    },
  },
}

/**
 * A heading of level 4, of six (XEP-0071 §6.2).
 *
 * `<h4 xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …>…</h4>`
 *
 * @see [XEP-0071 §6.2](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlH4 extends Node<{
  wire: 'http://www.w3.org/1999/xhtml h4'
  init: XhtmlH4Init
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlH4Declaration
  declare static readonly builder: () => XhtmlH4Builder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlH4Content[]

  constructor(init?: XhtmlH4Init, content?: Content) {
    super(content)
    const v = take(xhtmlH4Declaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.content = v[5]
  }
}

/** What stands in {@link XhtmlH4.content}. */
export type XhtmlH4Content =
  | string
  | XhtmlA
  | XhtmlImg
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar

/** What a new {@link XhtmlH4} is made of. */
export interface XhtmlH4Init {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlH4Content[] | undefined
}

/** Builds a {@link XhtmlH4}. */
export interface XhtmlH4Builder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlH4Content[]): this
  add(...content: Content): this
  build(): XhtmlH4
}

const xhtmlH5Declaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'h5',
  section: 'XEP-0071 §6.2',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlA,
        XhtmlImg,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
      ],
    },
  },
}

/**
 * A heading of level 5, of six (XEP-0071 §6.2).
 *
 * `<h5 xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …>…</h5>`
 *
 * @see [XEP-0071 §6.2](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlH5 extends Node<{
  wire: 'http://www.w3.org/1999/xhtml h5'
  init: XhtmlH5Init
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlH5Declaration
  declare static readonly builder: () => XhtmlH5Builder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlH5Content[]

  constructor(init?: XhtmlH5Init, content?: Content) {
    super(content)
    const v = take(xhtmlH5Declaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.content = v[5]
  }
}

/** What stands in {@link XhtmlH5.content}. */
export type XhtmlH5Content =
  | string
  | XhtmlA
  | XhtmlImg
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar

/** What a new {@link XhtmlH5} is made of. */
export interface XhtmlH5Init {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlH5Content[] | undefined
}

/** Builds a {@link XhtmlH5}. */
export interface XhtmlH5Builder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlH5Content[]): this
  add(...content: Content): this
  build(): XhtmlH5
}

const xhtmlH6Declaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'h6',
  section: 'XEP-0071 §6.2',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlA,
        XhtmlImg,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
      ],
    },
  },
}

/**
 * A heading of level 6, of six (XEP-0071 §6.2).
 *
 * `<h6 xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …>…</h6>`
 *
 * @see [XEP-0071 §6.2](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlH6 extends Node<{
  wire: 'http://www.w3.org/1999/xhtml h6'
  init: XhtmlH6Init
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlH6Declaration
  declare static readonly builder: () => XhtmlH6Builder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlH6Content[]

  constructor(init?: XhtmlH6Init, content?: Content) {
    super(content)
    const v = take(xhtmlH6Declaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.content = v[5]
  }
}

/** What stands in {@link XhtmlH6.content}. */
export type XhtmlH6Content =
  | string
  | XhtmlA
  | XhtmlImg
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar

/** What a new {@link XhtmlH6} is made of. */
export interface XhtmlH6Init {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlH6Content[] | undefined
}

/** Builds a {@link XhtmlH6}. */
export interface XhtmlH6Builder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlH6Content[]): this
  add(...content: Content): this
  build(): XhtmlH6
}

const xhtmlKbdDeclaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'kbd',
  section: 'XEP-0071 §6.2',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlA,
        XhtmlImg,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
      ],
    },
  },
}

/**
 * What the user is to type (XEP-0071 §6.2).
 *
 * `<kbd xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …>…</kbd>`
 *
 * @see [XEP-0071 §6.2](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlKbd extends Node<{
  wire: 'http://www.w3.org/1999/xhtml kbd'
  init: XhtmlKbdInit
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlKbdDeclaration
  declare static readonly builder: () => XhtmlKbdBuilder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlKbdContent[]

  constructor(init?: XhtmlKbdInit, content?: Content) {
    super(content)
    const v = take(xhtmlKbdDeclaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.content = v[5]
  }
}

/** What stands in {@link XhtmlKbd.content}. */
export type XhtmlKbdContent =
  | string
  | XhtmlA
  | XhtmlImg
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar

/** What a new {@link XhtmlKbd} is made of. */
export interface XhtmlKbdInit {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlKbdContent[] | undefined
}

/** Builds a {@link XhtmlKbd}. */
export interface XhtmlKbdBuilder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlKbdContent[]): this
  add(...content: Content): this
  build(): XhtmlKbd
}

const xhtmlPDeclaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'p',
  section: 'XEP-0071 §6.2',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlA,
        XhtmlImg,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
      ],
    },
  },
}

/**
 * A paragraph (XEP-0071 §6.2).
 *
 * `<p xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …>…</p>`
 *
 * @see [XEP-0071 §6.2](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlP extends Node<{
  wire: 'http://www.w3.org/1999/xhtml p'
  init: XhtmlPInit
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlPDeclaration
  declare static readonly builder: () => XhtmlPBuilder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlPContent[]

  constructor(init?: XhtmlPInit, content?: Content) {
    super(content)
    const v = take(xhtmlPDeclaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.content = v[5]
  }
}

/** What stands in {@link XhtmlP.content}. */
export type XhtmlPContent =
  | string
  | XhtmlA
  | XhtmlImg
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar

/** What a new {@link XhtmlP} is made of. */
export interface XhtmlPInit {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlPContent[] | undefined
}

/** Builds a {@link XhtmlP}. */
export interface XhtmlPBuilder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlPContent[]): this
  add(...content: Content): this
  build(): XhtmlP
}

const xhtmlPreDeclaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'pre',
  section: 'XEP-0071 §6.2',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlA,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
      ],
    },
  },
}

/**
 * Text whose spaces and line breaks stay as they are (XEP-0071 §6.2).
 *
 * `<pre xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …>…</pre>`
 *
 * @see [XEP-0071 §6.2](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlPre extends Node<{
  wire: 'http://www.w3.org/1999/xhtml pre'
  init: XhtmlPreInit
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlPreDeclaration
  declare static readonly builder: () => XhtmlPreBuilder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlPreContent[]

  constructor(init?: XhtmlPreInit, content?: Content) {
    super(content)
    const v = take(xhtmlPreDeclaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.content = v[5]
  }
}

/** What stands in {@link XhtmlPre.content}. */
export type XhtmlPreContent =
  | string
  | XhtmlA
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar

/** What a new {@link XhtmlPre} is made of. */
export interface XhtmlPreInit {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlPreContent[] | undefined
}

/** Builds a {@link XhtmlPre}. */
export interface XhtmlPreBuilder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlPreContent[]): this
  add(...content: Content): this
  build(): XhtmlPre
}

const xhtmlQDeclaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'q',
  section: 'XEP-0071 §6.2',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    cite: { kind: 'attribute', type: 'uri' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlA,
        XhtmlImg,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
      ],
    },
  },
}

/**
 * A quotation within the line (XEP-0071 §6.2).
 *
 * `<q xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …>…</q>`
 *
 * @see [XEP-0071 §6.2](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlQ extends Node<{
  wire: 'http://www.w3.org/1999/xhtml q'
  init: XhtmlQInit
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlQDeclaration
  declare static readonly builder: () => XhtmlQBuilder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `cite`: Where it is quoted from. */
  declare readonly cite: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlQContent[]

  constructor(init?: XhtmlQInit, content?: Content) {
    super(content)
    const v = take(xhtmlQDeclaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.cite = v[4]
    this.lang = v[5]
    this.content = v[6]
  }
}

/** What stands in {@link XhtmlQ.content}. */
export type XhtmlQContent =
  | string
  | XhtmlA
  | XhtmlImg
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar

/** What a new {@link XhtmlQ} is made of. */
export interface XhtmlQInit {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `cite`: Where it is quoted from. */
  readonly cite?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlQContent[] | undefined
}

/** Builds a {@link XhtmlQ}. */
export interface XhtmlQBuilder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `cite`: Where it is quoted from. */
  cite(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlQContent[]): this
  add(...content: Content): this
  build(): XhtmlQ
}

const xhtmlSampDeclaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'samp',
  section: 'XEP-0071 §6.2',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlA,
        XhtmlImg,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
      ],
    },
  },
}

/**
 * What a program prints (XEP-0071 §6.2).
 *
 * `<samp xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …>…</samp>`
 *
 * @see [XEP-0071 §6.2](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlSamp extends Node<{
  wire: 'http://www.w3.org/1999/xhtml samp'
  init: XhtmlSampInit
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlSampDeclaration
  declare static readonly builder: () => XhtmlSampBuilder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlSampContent[]

  constructor(init?: XhtmlSampInit, content?: Content) {
    super(content)
    const v = take(xhtmlSampDeclaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.content = v[5]
  }
}

/** What stands in {@link XhtmlSamp.content}. */
export type XhtmlSampContent =
  | string
  | XhtmlA
  | XhtmlImg
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar

/** What a new {@link XhtmlSamp} is made of. */
export interface XhtmlSampInit {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlSampContent[] | undefined
}

/** Builds a {@link XhtmlSamp}. */
export interface XhtmlSampBuilder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlSampContent[]): this
  add(...content: Content): this
  build(): XhtmlSamp
}

const xhtmlSpanDeclaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'span',
  section: 'XEP-0071 §6.2',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlA,
        XhtmlImg,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
      ],
    },
  },
}

/**
 * Words with a style of their own, such as a colour (XEP-0071 §6.2).
 *
 * `<span xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …>…</span>`
 *
 * @see [XEP-0071 §6.2](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlSpan extends Node<{
  wire: 'http://www.w3.org/1999/xhtml span'
  init: XhtmlSpanInit
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlSpanDeclaration
  declare static readonly builder: () => XhtmlSpanBuilder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlSpanContent[]

  constructor(init?: XhtmlSpanInit, content?: Content) {
    super(content)
    const v = take(xhtmlSpanDeclaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.content = v[5]
  }
}

/** What stands in {@link XhtmlSpan.content}. */
export type XhtmlSpanContent =
  | string
  | XhtmlA
  | XhtmlImg
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar

/** What a new {@link XhtmlSpan} is made of. */
export interface XhtmlSpanInit {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlSpanContent[] | undefined
}

/** Builds a {@link XhtmlSpan}. */
export interface XhtmlSpanBuilder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlSpanContent[]): this
  add(...content: Content): this
  build(): XhtmlSpan
}

const xhtmlStrongDeclaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'strong',
  section: 'XEP-0071 §6.2',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlA,
        XhtmlImg,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
      ],
    },
  },
}

/**
 * Words with strong stress, most often in bold (XEP-0071 §6.2).
 *
 * `<strong xmlns='http://www.w3.org/1999/xhtml' class='…' …>…</strong>`
 *
 * @see [XEP-0071 §6.2](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlStrong extends Node<{
  wire: 'http://www.w3.org/1999/xhtml strong'
  init: XhtmlStrongInit
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlStrongDeclaration
  declare static readonly builder: () => XhtmlStrongBuilder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlStrongContent[]

  constructor(init?: XhtmlStrongInit, content?: Content) {
    super(content)
    const v = take(xhtmlStrongDeclaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.content = v[5]
  }
}

/** What stands in {@link XhtmlStrong.content}. */
export type XhtmlStrongContent =
  | string
  | XhtmlA
  | XhtmlImg
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar

/** What a new {@link XhtmlStrong} is made of. */
export interface XhtmlStrongInit {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlStrongContent[] | undefined
}

/** Builds a {@link XhtmlStrong}. */
export interface XhtmlStrongBuilder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlStrongContent[]): this
  add(...content: Content): this
  build(): XhtmlStrong
}

const xhtmlVarDeclaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'var',
  section: 'XEP-0071 §6.2',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlA,
        XhtmlImg,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
      ],
    },
  },
}

/**
 * A variable or an argument (XEP-0071 §6.2).
 *
 * `<var xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …>…</var>`
 *
 * @see [XEP-0071 §6.2](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlVar extends Node<{
  wire: 'http://www.w3.org/1999/xhtml var'
  init: XhtmlVarInit
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlVarDeclaration
  declare static readonly builder: () => XhtmlVarBuilder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlVarContent[]

  constructor(init?: XhtmlVarInit, content?: Content) {
    super(content)
    const v = take(xhtmlVarDeclaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.content = v[5]
  }
}

/** What stands in {@link XhtmlVar.content}. */
export type XhtmlVarContent =
  | string
  | XhtmlA
  | XhtmlImg
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar

/** What a new {@link XhtmlVar} is made of. */
export interface XhtmlVarInit {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlVarContent[] | undefined
}

/** Builds a {@link XhtmlVar}. */
export interface XhtmlVarBuilder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlVarContent[]): this
  add(...content: Content): this
  build(): XhtmlVar
}

const xhtmlADeclaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'a',
  section: 'XEP-0071 §6.3',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    accessKey: { kind: 'attribute', name: 'accesskey' },
    charset: { kind: 'attribute' },
    href: { kind: 'attribute', type: 'uri' },
    hrefLang: { kind: 'attribute', name: 'hreflang' },
    rel: { kind: 'attribute', list: true },
    rev: { kind: 'attribute', list: true },
    tabIndex: { kind: 'attribute', name: 'tabindex', type: 'nonNegativeInteger' },
    type: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlImg,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
      ],
    },
  },
}

/**
 * A link. Show where it leads, and follow http, https, mailto and xmpp at most: javascript runs
 * what the sender wrote (XEP-0071 §6.3 and §11).
 *
 * `<a xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …>…</a>`
 *
 * @see [XEP-0071 §6.3](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlA extends Node<{
  wire: 'http://www.w3.org/1999/xhtml a'
  init: XhtmlAInit
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlADeclaration
  declare static readonly builder: () => XhtmlABuilder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `accesskey`: A key that leads to the link; not recommended. */
  declare readonly accessKey: string | undefined
  /** Attribute `charset`: The encoding of what is linked; not recommended. */
  declare readonly charset: string | undefined
  /** Attribute `href`: Where it leads. */
  declare readonly href: string | undefined
  /** Attribute `hreflang`: The language of what is linked; not recommended. */
  declare readonly hrefLang: string | undefined
  /** Attribute `rel`: What the linked is to this; not recommended. */
  declare readonly rel: readonly string[] | undefined
  /** Attribute `rev`: What this is to the linked; not recommended. */
  declare readonly rev: readonly string[] | undefined
  /** Attribute `tabindex`: Its place in the order of the tabulator key; not recommended. */
  declare readonly tabIndex: number | bigint | undefined
  /** Attribute `type`: The media type of what is linked. */
  declare readonly type: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlAContent[]

  constructor(init?: XhtmlAInit, content?: Content) {
    super(content)
    const v = take(xhtmlADeclaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.accessKey = v[4]
    this.charset = v[5]
    this.href = v[6]
    this.hrefLang = v[7]
    this.rel = v[8]
    this.rev = v[9]
    this.tabIndex = v[10]
    this.type = v[11]
    this.lang = v[12]
    this.content = v[13]
  }
}

/** What stands in {@link XhtmlA.content}. */
export type XhtmlAContent =
  | string
  | XhtmlImg
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar

/** What a new {@link XhtmlA} is made of. */
export interface XhtmlAInit {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `accesskey`: A key that leads to the link; not recommended. */
  readonly accessKey?: string | undefined
  /** Attribute `charset`: The encoding of what is linked; not recommended. */
  readonly charset?: string | undefined
  /** Attribute `href`: Where it leads. */
  readonly href?: string | undefined
  /** Attribute `hreflang`: The language of what is linked; not recommended. */
  readonly hrefLang?: string | undefined
  /** Attribute `rel`: What the linked is to this; not recommended. */
  readonly rel?: readonly string[] | undefined
  /** Attribute `rev`: What this is to the linked; not recommended. */
  readonly rev?: readonly string[] | undefined
  /** Attribute `tabindex`: Its place in the order of the tabulator key; not recommended. */
  readonly tabIndex?: number | bigint | undefined
  /** Attribute `type`: The media type of what is linked. */
  readonly type?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlAContent[] | undefined
}

/** Builds a {@link XhtmlA}. */
export interface XhtmlABuilder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `accesskey`: A key that leads to the link; not recommended. */
  accessKey(value: string): this
  /** Attribute `charset`: The encoding of what is linked; not recommended. */
  charset(value: string): this
  /** Attribute `href`: Where it leads. */
  href(value: string): this
  /** Attribute `hreflang`: The language of what is linked; not recommended. */
  hrefLang(value: string): this
  /** Attribute `rel`: What the linked is to this; not recommended. */
  rel(value: readonly string[]): this
  /** Attribute `rev`: What this is to the linked; not recommended. */
  rev(value: readonly string[]): this
  /** Attribute `tabindex`: Its place in the order of the tabulator key; not recommended. */
  tabIndex(value: number | bigint): this
  /** Attribute `type`: The media type of what is linked. */
  type(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlAContent[]): this
  add(...content: Content): this
  build(): XhtmlA
}

const xhtmlDlDeclaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'dl',
  section: 'XEP-0071 §6.4',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    entries: { kind: 'choice', of: () => [XhtmlDt, XhtmlDd], min: 1 },
  },
}

/**
 * A list of terms and what they mean (XEP-0071 §6.4).
 *
 * `<dl xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …><dt/><dd/></dl>`
 *
 * @see [XEP-0071 §6.4](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlDl extends Node<{
  wire: 'http://www.w3.org/1999/xhtml dl'
  init: XhtmlDlInit
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlDlDeclaration
  declare static readonly builder: () => XhtmlDlBuilder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Children `dt`, `dd`, in order. */
  declare readonly entries: readonly XhtmlDlEntry[]

  constructor(init: XhtmlDlInit, content?: Content) {
    super(content)
    const v = take(xhtmlDlDeclaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.entries = v[5]
  }
}

/** What stands in {@link XhtmlDl.entries}. */
export type XhtmlDlEntry = XhtmlDt | XhtmlDd

/** What a new {@link XhtmlDl} is made of. */
export interface XhtmlDlInit {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Children `dt`, `dd`, in order. */
  readonly entries: readonly XhtmlDlEntry[]
}

/** Builds a {@link XhtmlDl}; `build()` needs `entries` first. */
export interface XhtmlDlBuilder<out Missing extends string = 'entries'> extends Builder<Missing> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Children `dt`, `dd`, in order. */
  entries(value: readonly XhtmlDlEntry[]): XhtmlDlBuilder<Exclude<Missing, 'entries'>>
  add(...content: Content): this
  build(this: XhtmlDlBuilder<never>): XhtmlDl
}

const xhtmlDtDeclaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'dt',
  section: 'XEP-0071 §6.4',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlA,
        XhtmlImg,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
      ],
    },
  },
}

/**
 * A term that is explained (XEP-0071 §6.4).
 *
 * `<dt xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …>…</dt>`
 *
 * @see [XEP-0071 §6.4](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlDt extends Node<{
  wire: 'http://www.w3.org/1999/xhtml dt'
  init: XhtmlDtInit
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlDtDeclaration
  declare static readonly builder: () => XhtmlDtBuilder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlDtContent[]

  constructor(init?: XhtmlDtInit, content?: Content) {
    super(content)
    const v = take(xhtmlDtDeclaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.content = v[5]
  }
}

/** What stands in {@link XhtmlDt.content}. */
export type XhtmlDtContent =
  | string
  | XhtmlA
  | XhtmlImg
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar

/** What a new {@link XhtmlDt} is made of. */
export interface XhtmlDtInit {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlDtContent[] | undefined
}

/** Builds a {@link XhtmlDt}. */
export interface XhtmlDtBuilder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlDtContent[]): this
  add(...content: Content): this
  build(): XhtmlDt
}

const xhtmlDdDeclaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'dd',
  section: 'XEP-0071 §6.4',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlA,
        XhtmlImg,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
        XhtmlAddress,
        XhtmlBlockquote,
        XhtmlDiv,
        XhtmlDl,
        XhtmlH1,
        XhtmlH2,
        XhtmlH3,
        XhtmlH4,
        XhtmlH5,
        XhtmlH6,
        XhtmlOl,
        XhtmlP,
        XhtmlPre,
        XhtmlUl,
      ],
    },
  },
}

/**
 * What the term before it means (XEP-0071 §6.4).
 *
 * `<dd xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …>…</dd>`
 *
 * @see [XEP-0071 §6.4](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlDd extends Node<{
  wire: 'http://www.w3.org/1999/xhtml dd'
  init: XhtmlDdInit
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlDdDeclaration
  declare static readonly builder: () => XhtmlDdBuilder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlDdContent[]

  constructor(init?: XhtmlDdInit, content?: Content) {
    super(content)
    const v = take(xhtmlDdDeclaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.content = v[5]
  }
}

/** What stands in {@link XhtmlDd.content}. */
export type XhtmlDdContent =
  | string
  | XhtmlA
  | XhtmlImg
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar
  | XhtmlAddress
  | XhtmlBlockquote
  | XhtmlDiv
  | XhtmlDl
  | XhtmlH1
  | XhtmlH2
  | XhtmlH3
  | XhtmlH4
  | XhtmlH5
  | XhtmlH6
  | XhtmlOl
  | XhtmlP
  | XhtmlPre
  | XhtmlUl

/** What a new {@link XhtmlDd} is made of. */
export interface XhtmlDdInit {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlDdContent[] | undefined
}

/** Builds a {@link XhtmlDd}. */
export interface XhtmlDdBuilder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlDdContent[]): this
  add(...content: Content): this
  build(): XhtmlDd
}

const xhtmlOlDeclaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'ol',
  section: 'XEP-0071 §6.4',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    items: { kind: 'children', of: () => XhtmlLi, min: 1 },
  },
}

/**
 * A list whose items are numbered (XEP-0071 §6.4).
 *
 * `<ol xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …><li/></ol>`
 *
 * @see [XEP-0071 §6.4](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlOl extends Node<{
  wire: 'http://www.w3.org/1999/xhtml ol'
  init: XhtmlOlInit
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlOlDeclaration
  declare static readonly builder: () => XhtmlOlBuilder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Children `li`: An item. */
  declare readonly items: readonly XhtmlLi[]

  constructor(init: XhtmlOlInit, content?: Content) {
    super(content)
    const v = take(xhtmlOlDeclaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.items = v[5]
  }
}

/** What a new {@link XhtmlOl} is made of. */
export interface XhtmlOlInit {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Children `li`: An item. */
  readonly items: readonly NodeLike<XhtmlLi>[]
}

/** Builds a {@link XhtmlOl}; `build()` needs `items` first. */
export interface XhtmlOlBuilder<out Missing extends string = 'items'> extends Builder<Missing> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Children `li`: An item. */
  items(value: readonly NodeLike<XhtmlLi>[]): XhtmlOlBuilder<Exclude<Missing, 'items'>>
  add(...content: Content): this
  build(this: XhtmlOlBuilder<never>): XhtmlOl
}

const xhtmlUlDeclaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'ul',
  section: 'XEP-0071 §6.4',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    items: { kind: 'children', of: () => XhtmlLi, min: 1 },
  },
}

/**
 * A list whose items are in no order (XEP-0071 §6.4).
 *
 * `<ul xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …><li/></ul>`
 *
 * @see [XEP-0071 §6.4](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlUl extends Node<{
  wire: 'http://www.w3.org/1999/xhtml ul'
  init: XhtmlUlInit
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlUlDeclaration
  declare static readonly builder: () => XhtmlUlBuilder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Children `li`: An item. */
  declare readonly items: readonly XhtmlLi[]

  constructor(init: XhtmlUlInit, content?: Content) {
    super(content)
    const v = take(xhtmlUlDeclaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.items = v[5]
  }
}

/** What a new {@link XhtmlUl} is made of. */
export interface XhtmlUlInit {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Children `li`: An item. */
  readonly items: readonly NodeLike<XhtmlLi>[]
}

/** Builds a {@link XhtmlUl}; `build()` needs `items` first. */
export interface XhtmlUlBuilder<out Missing extends string = 'items'> extends Builder<Missing> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Children `li`: An item. */
  items(value: readonly NodeLike<XhtmlLi>[]): XhtmlUlBuilder<Exclude<Missing, 'items'>>
  add(...content: Content): this
  build(this: XhtmlUlBuilder<never>): XhtmlUl
}

const xhtmlLiDeclaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'li',
  section: 'XEP-0071 §6.4',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    content: {
      kind: 'mixed',
      of: () => [
        XhtmlA,
        XhtmlImg,
        XhtmlAbbr,
        XhtmlAcronym,
        XhtmlBr,
        XhtmlCite,
        XhtmlCode,
        XhtmlDfn,
        XhtmlEm,
        XhtmlKbd,
        XhtmlQ,
        XhtmlSamp,
        XhtmlSpan,
        XhtmlStrong,
        XhtmlVar,
        XhtmlAddress,
        XhtmlBlockquote,
        XhtmlDiv,
        XhtmlDl,
        XhtmlH1,
        XhtmlH2,
        XhtmlH3,
        XhtmlH4,
        XhtmlH5,
        XhtmlH6,
        XhtmlOl,
        XhtmlP,
        XhtmlPre,
        XhtmlUl,
      ],
    },
  },
}

/**
 * An item of a list (XEP-0071 §6.4).
 *
 * `<li xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …>…</li>`
 *
 * @see [XEP-0071 §6.4](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlLi extends Node<{
  wire: 'http://www.w3.org/1999/xhtml li'
  init: XhtmlLiInit
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlLiDeclaration
  declare static readonly builder: () => XhtmlLiBuilder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined
  /** Text and children, in order. */
  declare readonly content: readonly XhtmlLiContent[]

  constructor(init?: XhtmlLiInit, content?: Content) {
    super(content)
    const v = take(xhtmlLiDeclaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.lang = v[4]
    this.content = v[5]
  }
}

/** What stands in {@link XhtmlLi.content}. */
export type XhtmlLiContent =
  | string
  | XhtmlA
  | XhtmlImg
  | XhtmlAbbr
  | XhtmlAcronym
  | XhtmlBr
  | XhtmlCite
  | XhtmlCode
  | XhtmlDfn
  | XhtmlEm
  | XhtmlKbd
  | XhtmlQ
  | XhtmlSamp
  | XhtmlSpan
  | XhtmlStrong
  | XhtmlVar
  | XhtmlAddress
  | XhtmlBlockquote
  | XhtmlDiv
  | XhtmlDl
  | XhtmlH1
  | XhtmlH2
  | XhtmlH3
  | XhtmlH4
  | XhtmlH5
  | XhtmlH6
  | XhtmlOl
  | XhtmlP
  | XhtmlPre
  | XhtmlUl

/** What a new {@link XhtmlLi} is made of. */
export interface XhtmlLiInit {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
  /** Text and children, in order. */
  readonly content?: readonly XhtmlLiContent[] | undefined
}

/** Builds a {@link XhtmlLi}. */
export interface XhtmlLiBuilder extends Builder<never> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  /** Text and children, in order. */
  content(value: readonly XhtmlLiContent[]): this
  add(...content: Content): this
  build(): XhtmlLi
}

const xhtmlImgDeclaration: Declaration = {
  namespace: 'http://www.w3.org/1999/xhtml',
  name: 'img',
  section: 'XEP-0071 §6.5',
  fields: {
    class: { kind: 'attribute', list: true },
    id: { kind: 'attribute' },
    style: { kind: 'attribute' },
    title: { kind: 'attribute' },
    alt: { kind: 'attribute', required: true },
    height: { kind: 'attribute' },
    longDescription: { kind: 'attribute', name: 'longdesc', type: 'uri' },
    source: { kind: 'attribute', name: 'src', type: 'uri', required: true },
    width: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
  },
}

/**
 * A picture. Fetching it tells the sender where the reader is; ask first (XEP-0071 §6.5 and §11.3).
 *
 * `<img xmlns='http://www.w3.org/1999/xhtml' class='…' id='…' …/>`
 *
 * @see [XEP-0071 §6.5](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlImg extends Node<{
  wire: 'http://www.w3.org/1999/xhtml img'
  init: XhtmlImgInit
  in: object
}> {
  static override readonly declaration: Declaration = xhtmlImgDeclaration
  declare static readonly builder: () => XhtmlImgBuilder
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  declare readonly class: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  declare readonly id: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  declare readonly style: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  declare readonly title: string | undefined
  /** Attribute `alt`, required: What is shown in its place. */
  declare readonly alt: string
  /** Attribute `height`: How high it is, in pixels or percent. */
  declare readonly height: string | undefined
  /** Attribute `longdesc`: Where it is described; not recommended. */
  declare readonly longDescription: string | undefined
  /** Attribute `src`, required: Where it lies, or a cid of XEP-0231. */
  declare readonly source: string
  /** Attribute `width`: How wide it is, in pixels or percent. */
  declare readonly width: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  declare readonly lang: string | undefined

  constructor(init: XhtmlImgInit, content?: Content) {
    super(content)
    const v = take(xhtmlImgDeclaration, init)
    this.class = v[0]
    this.id = v[1]
    this.style = v[2]
    this.title = v[3]
    this.alt = v[4]
    this.height = v[5]
    this.longDescription = v[6]
    this.source = v[7]
    this.width = v[8]
    this.lang = v[9]
  }
}

/** What a new {@link XhtmlImg} is made of. */
export interface XhtmlImgInit {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  readonly class?: readonly string[] | undefined
  /** Attribute `id`: A name of the element; not recommended. */
  readonly id?: string | undefined
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  readonly style?: string | undefined
  /** Attribute `title`: A hint to the element; not recommended. */
  readonly title?: string | undefined
  /** Attribute `alt`, required: What is shown in its place. */
  readonly alt: string
  /** Attribute `height`: How high it is, in pixels or percent. */
  readonly height?: string | undefined
  /** Attribute `longdesc`: Where it is described; not recommended. */
  readonly longDescription?: string | undefined
  /** Attribute `src`, required: Where it lies, or a cid of XEP-0231. */
  readonly source: string
  /** Attribute `width`: How wide it is, in pixels or percent. */
  readonly width?: string | undefined
  /** Attribute `xml:lang`: The language; on the body only. */
  readonly lang?: string | undefined
}

/** Builds a {@link XhtmlImg}; `build()` needs `alt`, `source` first. */
export interface XhtmlImgBuilder<out Missing extends string = 'alt' | 'source'>
  extends Builder<Missing> {
  /** Attribute `class`: Names of style classes; not recommended, there is no style sheet. */
  class(value: readonly string[]): this
  /** Attribute `id`: A name of the element; not recommended. */
  id(value: string): this
  /**
   * Attribute `style`: How it looks, as CSS: colour, font and margin at most. Pass over all else,
   * for CSS can fetch and hide things (XEP-0071 §7.6).
   */
  style(value: string): this
  /** Attribute `title`: A hint to the element; not recommended. */
  title(value: string): this
  /** Attribute `alt`, required: What is shown in its place. */
  alt(value: string): XhtmlImgBuilder<Exclude<Missing, 'alt'>>
  /** Attribute `height`: How high it is, in pixels or percent. */
  height(value: string): this
  /** Attribute `longdesc`: Where it is described; not recommended. */
  longDescription(value: string): this
  /** Attribute `src`, required: Where it lies, or a cid of XEP-0231. */
  source(value: string): XhtmlImgBuilder<Exclude<Missing, 'source'>>
  /** Attribute `width`: How wide it is, in pixels or percent. */
  width(value: string): this
  /** Attribute `xml:lang`: The language; on the body only. */
  lang(value: string): this
  add(...content: Content): this
  build(this: XhtmlImgBuilder<never>): XhtmlImg
}
