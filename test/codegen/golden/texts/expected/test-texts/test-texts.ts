// Code generated from schema.xsd; DO NOT EDIT.
import { exact, Node, take } from 'typed-xmpp/node/v1'
import type {
  Anywhere,
  Builder,
  Content,
  Declaration,
  NodeLike,
  Texts,
  TextsLike,
} from 'typed-xmpp/node/v1'
import { testTextsSchema } from './test-texts-schema.ts'

const testTextsPostDeclaration: Declaration = {
  namespace: 'urn:test:texts',
  name: 'post',
  fields: {
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    titles: { kind: 'texts', name: 'title', min: 1 },
    title: { kind: 'shortcut', of: 'titles' },
    allSummaries: { kind: 'texts', name: 'summary' },
    summary: { kind: 'shortcut', of: 'allSummaries' },
    caption: { kind: 'child', of: () => TestTextsPostCaption },
  },
  ordered: true,
  schema: () => exact(testTextsSchema),
}

/** `<post xmlns='urn:test:texts' xml:lang='…'><title/><summary/><caption/></post>` */
export class TestTextsPost extends Node<{
  wire: 'urn:test:texts post'
  init: TestTextsPostInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testTextsPostDeclaration
  declare static readonly builder: () => TestTextsPostBuilder
  /** Attribute `xml:lang`. */
  declare readonly lang: string | undefined
  /** Children `title`: What it is about. */
  declare readonly titles: Texts
  /** Child `title`: What it is about. */
  declare readonly title: string | undefined
  /** Children `summary`. */
  declare readonly allSummaries: Texts
  /** Child `summary`. */
  declare readonly summary: string | undefined
  /** Child `caption`. */
  declare readonly caption: TestTextsPostCaption | undefined

  constructor(init?: TestTextsPostInit, content?: Content) {
    super(content)
    const v = take(testTextsPostDeclaration, init)
    this.lang = v[0]
    this.titles = v[1]
    this.title = v[2]
    this.allSummaries = v[3]
    this.summary = v[4]
    this.caption = v[5]
  }
}

/** What a new {@link TestTextsPost} is made of. */
export interface TestTextsPostInit {
  /** Attribute `xml:lang`. */
  readonly lang?: string | undefined
  /** Children `title`: What it is about. */
  readonly titles?: TextsLike | undefined
  /** Child `title`: What it is about. */
  readonly title?: string | undefined
  /** Children `summary`. */
  readonly allSummaries?: TextsLike | undefined
  /** Child `summary`. */
  readonly summary?: string | undefined
  /** Child `caption`. */
  readonly caption?: NodeLike<TestTextsPostCaption> | undefined
}

/** Builds a {@link TestTextsPost}. */
export interface TestTextsPostBuilder extends Builder<never> {
  /** Attribute `xml:lang`. */
  lang(value: string): this
  /** Children `title`: What it is about. */
  titles(value: TextsLike): this
  /** Child `title`: What it is about. */
  title(value: string): this
  /** Children `summary`. */
  allSummaries(value: TextsLike): this
  /** Child `summary`. */
  summary(value: string): this
  /** Child `caption`. */
  caption(value: NodeLike<TestTextsPostCaption>): this
  add(...content: Content): this
  build(): TestTextsPost
}

const testTextsPostCaptionDeclaration: Declaration = {
  namespace: 'urn:test:texts',
  name: 'caption',
  local: true,
  fields: {
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    text: { kind: 'text' },
  },
  schema: () => exact(testTextsSchema),
}

/** `<caption xmlns='urn:test:texts' xml:lang='…'>…</caption>` */
export class TestTextsPostCaption extends Node<{
  wire: 'urn:test:texts caption'
  init: TestTextsPostCaptionInit
  in: object
}> {
  static override readonly declaration: Declaration = testTextsPostCaptionDeclaration
  declare static readonly builder: () => TestTextsPostCaptionBuilder
  /** Attribute `xml:lang`. */
  declare readonly lang: string | undefined
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: TestTextsPostCaptionInit | string, content?: Content) {
    super(content)
    const v = take(testTextsPostCaptionDeclaration, init)
    this.lang = v[0]
    this.text = v[1]
  }
}

/** What a new {@link TestTextsPostCaption} is made of. */
export interface TestTextsPostCaptionInit {
  /** Attribute `xml:lang`. */
  readonly lang?: string | undefined
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link TestTextsPostCaption}. */
export interface TestTextsPostCaptionBuilder extends Builder<never> {
  /** Attribute `xml:lang`. */
  lang(value: string): this
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): TestTextsPostCaption
}
