// Code generated from schemas/xep-0394/markup.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

const markupDeclaration: Declaration = {
  namespace: 'urn:xmpp:markup:0',
  name: 'markup',
  section: 'XEP-0394 §4',
  fields: {
    spans: { kind: 'children', of: () => MarkupSpan },
    codeBlocks: { kind: 'children', of: () => MarkupCodeBlock },
    lists: { kind: 'children', of: () => MarkupList },
    quotes: { kind: 'children', of: () => MarkupQuote },
  },
}

/**
 * The markup of the body of the message (XEP-0394 §4).
 *
 * `<markup xmlns='urn:xmpp:markup:0'><span/><bcode/><list/><bquote/></markup>`
 *
 * @see [XEP-0394 §4](https://xmpp.org/extensions/xep-0394.html)
 */
export class Markup extends Node<{
  wire: 'urn:xmpp:markup:0 markup'
  init: MarkupInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = markupDeclaration
  declare static readonly builder: () => MarkupBuilder
  /** Children `span`: A range within a line (XEP-0394 §4.1). */
  declare readonly spans: readonly MarkupSpan[]
  /** Children `bcode`: A block of code (XEP-0394 §4.2). */
  declare readonly codeBlocks: readonly MarkupCodeBlock[]
  /** Children `list`: A list (XEP-0394 §4.3). */
  declare readonly lists: readonly MarkupList[]
  /** Children `bquote`: A quotation; one within another is nested (XEP-0394 §4.4). */
  declare readonly quotes: readonly MarkupQuote[]

  constructor(init?: MarkupInit, content?: Content) {
    super(content)
    const v = take(markupDeclaration, init)
    this.spans = v[0]
    this.codeBlocks = v[1]
    this.lists = v[2]
    this.quotes = v[3]
  }
}

/** What a new {@link Markup} is made of. */
export interface MarkupInit {
  /** Children `span`: A range within a line (XEP-0394 §4.1). */
  readonly spans?: readonly NodeLike<MarkupSpan>[] | undefined
  /** Children `bcode`: A block of code (XEP-0394 §4.2). */
  readonly codeBlocks?: readonly NodeLike<MarkupCodeBlock>[] | undefined
  /** Children `list`: A list (XEP-0394 §4.3). */
  readonly lists?: readonly NodeLike<MarkupList>[] | undefined
  /** Children `bquote`: A quotation; one within another is nested (XEP-0394 §4.4). */
  readonly quotes?: readonly NodeLike<MarkupQuote>[] | undefined
}

/** Builds a {@link Markup}. */
export interface MarkupBuilder extends Builder<never> {
  /** Children `span`: A range within a line (XEP-0394 §4.1). */
  spans(value: readonly NodeLike<MarkupSpan>[]): this
  /** Children `bcode`: A block of code (XEP-0394 §4.2). */
  codeBlocks(value: readonly NodeLike<MarkupCodeBlock>[]): this
  /** Children `list`: A list (XEP-0394 §4.3). */
  lists(value: readonly NodeLike<MarkupList>[]): this
  /** Children `bquote`: A quotation; one within another is nested (XEP-0394 §4.4). */
  quotes(value: readonly NodeLike<MarkupQuote>[]): this
  add(...content: Content): this
  build(): Markup
}

const markupSpanDeclaration: Declaration = {
  namespace: 'urn:xmpp:markup:0',
  name: 'span',
  local: true,
  section: 'XEP-0394 §4.1',
  fields: {
    start: { kind: 'attribute', type: 'unsignedInt', required: true },
    end: { kind: 'attribute', type: 'unsignedInt', required: true },
    emphasis: { kind: 'flag' },
    strong: { kind: 'flag' },
    code: { kind: 'flag' },
    deleted: { kind: 'flag' },
  },
}

/**
 * A range within a line (XEP-0394 §4.1).
 *
 * `<span xmlns='urn:xmpp:markup:0' start='…' end='…'><emphasis/><strong/><code/><deleted/></span>`
 *
 * @see [XEP-0394 §4.1](https://xmpp.org/extensions/xep-0394.html)
 */
export class MarkupSpan extends Node<{
  wire: 'urn:xmpp:markup:0 span'
  init: MarkupSpanInit
  in: object
}> {
  static override readonly declaration: Declaration = markupSpanDeclaration
  declare static readonly builder: () => MarkupSpanBuilder
  /**
   * Attribute `start`, required: Where it begins: the number of code points of the body before it.
   */
  declare readonly start: number
  /**
   * Attribute `end`, required: Where it ends: the number of code points of the body up to there.
   */
  declare readonly end: number
  /** Child `emphasis`: It is emphasised, as by italics. */
  declare readonly emphasis: boolean
  /** Child `strong`: It is emphasised strongly, as by bold letters. */
  declare readonly strong: boolean
  /** Child `code`: It is code, in letters of one width. */
  declare readonly code: boolean
  /** Child `deleted`: It is struck out. */
  declare readonly deleted: boolean

  constructor(init: MarkupSpanInit, content?: Content) {
    super(content)
    const v = take(markupSpanDeclaration, init)
    this.start = v[0]
    this.end = v[1]
    this.emphasis = v[2]
    this.strong = v[3]
    this.code = v[4]
    this.deleted = v[5]
  }
}

/** What a new {@link MarkupSpan} is made of. */
export interface MarkupSpanInit {
  /**
   * Attribute `start`, required: Where it begins: the number of code points of the body before it.
   */
  readonly start: number
  /**
   * Attribute `end`, required: Where it ends: the number of code points of the body up to there.
   */
  readonly end: number
  /** Child `emphasis`: It is emphasised, as by italics. */
  readonly emphasis?: boolean | undefined
  /** Child `strong`: It is emphasised strongly, as by bold letters. */
  readonly strong?: boolean | undefined
  /** Child `code`: It is code, in letters of one width. */
  readonly code?: boolean | undefined
  /** Child `deleted`: It is struck out. */
  readonly deleted?: boolean | undefined
}

/** Builds a {@link MarkupSpan}; `build()` needs `start`, `end` first. */
export interface MarkupSpanBuilder<out Missing extends string = 'start' | 'end'>
  extends Builder<Missing> {
  /**
   * Attribute `start`, required: Where it begins: the number of code points of the body before it.
   */
  start(value: number): MarkupSpanBuilder<Exclude<Missing, 'start'>>
  /**
   * Attribute `end`, required: Where it ends: the number of code points of the body up to there.
   */
  end(value: number): MarkupSpanBuilder<Exclude<Missing, 'end'>>
  /** Child `emphasis`: It is emphasised, as by italics. */
  emphasis(value: boolean): this
  /** Child `strong`: It is emphasised strongly, as by bold letters. */
  strong(value: boolean): this
  /** Child `code`: It is code, in letters of one width. */
  code(value: boolean): this
  /** Child `deleted`: It is struck out. */
  deleted(value: boolean): this
  add(...content: Content): this
  build(this: MarkupSpanBuilder<never>): MarkupSpan
}

const markupCodeBlockDeclaration: Declaration = {
  namespace: 'urn:xmpp:markup:0',
  name: 'bcode',
  local: true,
  section: 'XEP-0394 §4.2',
  fields: {
    start: { kind: 'attribute', type: 'unsignedInt', required: true },
    end: { kind: 'attribute', type: 'unsignedInt', required: true },
    language: { kind: 'attribute' },
  },
}

/**
 * A block of code (XEP-0394 §4.2).
 *
 * `<bcode xmlns='urn:xmpp:markup:0' start='…' end='…' …/>`
 *
 * @see [XEP-0394 §4.2](https://xmpp.org/extensions/xep-0394.html)
 */
export class MarkupCodeBlock extends Node<{
  wire: 'urn:xmpp:markup:0 bcode'
  init: MarkupCodeBlockInit
  in: object
}> {
  static override readonly declaration: Declaration = markupCodeBlockDeclaration
  declare static readonly builder: () => MarkupCodeBlockBuilder
  /**
   * Attribute `start`, required: Where it begins: the number of code points of the body before it.
   */
  declare readonly start: number
  /**
   * Attribute `end`, required: Where it ends: the number of code points of the body up to there.
   */
  declare readonly end: number
  /** Attribute `language`: The language of the code. */
  declare readonly language: string | undefined

  constructor(init: MarkupCodeBlockInit, content?: Content) {
    super(content)
    const v = take(markupCodeBlockDeclaration, init)
    this.start = v[0]
    this.end = v[1]
    this.language = v[2]
  }
}

/** What a new {@link MarkupCodeBlock} is made of. */
export interface MarkupCodeBlockInit {
  /**
   * Attribute `start`, required: Where it begins: the number of code points of the body before it.
   */
  readonly start: number
  /**
   * Attribute `end`, required: Where it ends: the number of code points of the body up to there.
   */
  readonly end: number
  /** Attribute `language`: The language of the code. */
  readonly language?: string | undefined
}

/** Builds a {@link MarkupCodeBlock}; `build()` needs `start`, `end` first. */
export interface MarkupCodeBlockBuilder<out Missing extends string = 'start' | 'end'>
  extends Builder<Missing> {
  /**
   * Attribute `start`, required: Where it begins: the number of code points of the body before it.
   */
  start(value: number): MarkupCodeBlockBuilder<Exclude<Missing, 'start'>>
  /**
   * Attribute `end`, required: Where it ends: the number of code points of the body up to there.
   */
  end(value: number): MarkupCodeBlockBuilder<Exclude<Missing, 'end'>>
  /** Attribute `language`: The language of the code. */
  language(value: string): this
  add(...content: Content): this
  build(this: MarkupCodeBlockBuilder<never>): MarkupCodeBlock
}

const markupListDeclaration: Declaration = {
  namespace: 'urn:xmpp:markup:0',
  name: 'list',
  local: true,
  section: 'XEP-0394 §4.3',
  fields: {
    start: { kind: 'attribute', type: 'unsignedInt', required: true },
    end: { kind: 'attribute', type: 'unsignedInt', required: true },
    ordered: { kind: 'attribute', type: 'boolean', default: 'false' },
    items: { kind: 'children', of: () => MarkupListItem },
  },
}

/**
 * A list (XEP-0394 §4.3).
 *
 * `<list xmlns='urn:xmpp:markup:0' start='…' end='…' …><li/></list>`
 *
 * @see [XEP-0394 §4.3](https://xmpp.org/extensions/xep-0394.html)
 */
export class MarkupList extends Node<{
  wire: 'urn:xmpp:markup:0 list'
  init: MarkupListInit
  in: object
}> {
  static override readonly declaration: Declaration = markupListDeclaration
  declare static readonly builder: () => MarkupListBuilder
  /**
   * Attribute `start`, required: Where it begins: the number of code points of the body before it.
   */
  declare readonly start: number
  /**
   * Attribute `end`, required: Where it ends: the number of code points of the body up to there.
   */
  declare readonly end: number
  /** Attribute `ordered`: Whether the items are numbered. Default: `false`. */
  declare readonly ordered: boolean
  /** Children `li`: An item, up to the next one or to the end of the list. */
  declare readonly items: readonly MarkupListItem[]

  constructor(init: MarkupListInit, content?: Content) {
    super(content)
    const v = take(markupListDeclaration, init)
    this.start = v[0]
    this.end = v[1]
    this.ordered = v[2]
    this.items = v[3]
  }
}

/** What a new {@link MarkupList} is made of. */
export interface MarkupListInit {
  /**
   * Attribute `start`, required: Where it begins: the number of code points of the body before it.
   */
  readonly start: number
  /**
   * Attribute `end`, required: Where it ends: the number of code points of the body up to there.
   */
  readonly end: number
  /** Attribute `ordered`: Whether the items are numbered. Default: `false`. */
  readonly ordered?: boolean | undefined
  /** Children `li`: An item, up to the next one or to the end of the list. */
  readonly items?: readonly NodeLike<MarkupListItem>[] | undefined
}

/** Builds a {@link MarkupList}; `build()` needs `start`, `end` first. */
export interface MarkupListBuilder<out Missing extends string = 'start' | 'end'>
  extends Builder<Missing> {
  /**
   * Attribute `start`, required: Where it begins: the number of code points of the body before it.
   */
  start(value: number): MarkupListBuilder<Exclude<Missing, 'start'>>
  /**
   * Attribute `end`, required: Where it ends: the number of code points of the body up to there.
   */
  end(value: number): MarkupListBuilder<Exclude<Missing, 'end'>>
  /** Attribute `ordered`: Whether the items are numbered. Default: `false`. */
  ordered(value: boolean): this
  /** Children `li`: An item, up to the next one or to the end of the list. */
  items(value: readonly NodeLike<MarkupListItem>[]): this
  add(...content: Content): this
  build(this: MarkupListBuilder<never>): MarkupList
}

const markupListItemDeclaration: Declaration = {
  namespace: 'urn:xmpp:markup:0',
  name: 'li',
  local: true,
  section: 'XEP-0394 §4.3',
  fields: {
    start: { kind: 'attribute', type: 'unsignedInt', required: true },
  },
}

/**
 * An item, up to the next one or to the end of the list.
 *
 * `<li xmlns='urn:xmpp:markup:0' start='…'/>`
 *
 * @see [XEP-0394 §4.3](https://xmpp.org/extensions/xep-0394.html)
 */
export class MarkupListItem extends Node<{
  wire: 'urn:xmpp:markup:0 li'
  init: MarkupListItemInit
  in: object
}> {
  static override readonly declaration: Declaration = markupListItemDeclaration
  declare static readonly builder: () => MarkupListItemBuilder
  /**
   * Attribute `start`, required: Where it begins: the number of code points of the body before it.
   */
  declare readonly start: number

  constructor(init: MarkupListItemInit, content?: Content) {
    super(content)
    const v = take(markupListItemDeclaration, init)
    this.start = v[0]
  }
}

/** What a new {@link MarkupListItem} is made of. */
export interface MarkupListItemInit {
  /**
   * Attribute `start`, required: Where it begins: the number of code points of the body before it.
   */
  readonly start: number
}

/** Builds a {@link MarkupListItem}; `build()` needs `start` first. */
export interface MarkupListItemBuilder<out Missing extends string = 'start'>
  extends Builder<Missing> {
  /**
   * Attribute `start`, required: Where it begins: the number of code points of the body before it.
   */
  start(value: number): MarkupListItemBuilder<Exclude<Missing, 'start'>>
  add(...content: Content): this
  build(this: MarkupListItemBuilder<never>): MarkupListItem
}

const markupQuoteDeclaration: Declaration = {
  namespace: 'urn:xmpp:markup:0',
  name: 'bquote',
  local: true,
  section: 'XEP-0394 §4.4',
  fields: {
    start: { kind: 'attribute', type: 'unsignedInt', required: true },
    end: { kind: 'attribute', type: 'unsignedInt', required: true },
  },
}

/**
 * A quotation; one within another is nested (XEP-0394 §4.4).
 *
 * `<bquote xmlns='urn:xmpp:markup:0' start='…' end='…'/>`
 *
 * @see [XEP-0394 §4.4](https://xmpp.org/extensions/xep-0394.html)
 */
export class MarkupQuote extends Node<{
  wire: 'urn:xmpp:markup:0 bquote'
  init: MarkupQuoteInit
  in: object
}> {
  static override readonly declaration: Declaration = markupQuoteDeclaration
  declare static readonly builder: () => MarkupQuoteBuilder
  /**
   * Attribute `start`, required: Where it begins: the number of code points of the body before it.
   */
  declare readonly start: number
  /**
   * Attribute `end`, required: Where it ends: the number of code points of the body up to there.
   */
  declare readonly end: number

  constructor(init: MarkupQuoteInit, content?: Content) {
    super(content)
    const v = take(markupQuoteDeclaration, init)
    this.start = v[0]
    this.end = v[1]
  }
}

/** What a new {@link MarkupQuote} is made of. */
export interface MarkupQuoteInit {
  /**
   * Attribute `start`, required: Where it begins: the number of code points of the body before it.
   */
  readonly start: number
  /**
   * Attribute `end`, required: Where it ends: the number of code points of the body up to there.
   */
  readonly end: number
}

/** Builds a {@link MarkupQuote}; `build()` needs `start`, `end` first. */
export interface MarkupQuoteBuilder<out Missing extends string = 'start' | 'end'>
  extends Builder<Missing> {
  /**
   * Attribute `start`, required: Where it begins: the number of code points of the body before it.
   */
  start(value: number): MarkupQuoteBuilder<Exclude<Missing, 'start'>>
  /**
   * Attribute `end`, required: Where it ends: the number of code points of the body up to there.
   */
  end(value: number): MarkupQuoteBuilder<Exclude<Missing, 'end'>>
  add(...content: Content): this
  build(this: MarkupQuoteBuilder<never>): MarkupQuote
}
