// Code generated from schema.xsd; DO NOT EDIT.
import { exact, Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration, Jid, JidLike } from 'typed-xmpp/node/v1'
import { testTextSchema } from './test-text-schema.ts'

/**
 * - `good`
 * - `bad`
 */
export type TestTextMoodValue = 'good' | 'bad'

/** The values of {@link TestTextMoodValue}, in the order of the schema. */
export const testTextMoodValues: readonly TestTextMoodValue[] = ['good', 'bad']

/**
 * - `sat`
 * - `sun`
 */
export type TestTextDaysText = 'sat' | 'sun'

/** The values of {@link TestTextDaysText}, in the order of the schema. */
export const testTextDaysTexts: readonly TestTextDaysText[] = ['sat', 'sun']

const testTextNoteDeclaration: Declaration = {
  namespace: 'urn:test:text',
  name: 'note',
  fields: {
    text: { kind: 'text' },
  },
  schema: () => exact(testTextSchema),
}

/**
 * A global element that is nothing but text.
 *
 * `<note xmlns='urn:test:text'>…</note>`
 */
export class TestTextNote extends Node<{
  wire: 'urn:test:text note'
  init: TestTextNoteInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testTextNoteDeclaration
  declare static readonly builder: () => TestTextNoteBuilder
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: TestTextNoteInit | string, content?: Content) {
    super(content)
    const v = take(testTextNoteDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link TestTextNote} is made of. */
export interface TestTextNoteInit {
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link TestTextNote}. */
export interface TestTextNoteBuilder extends Builder<never> {
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): TestTextNote
}

const testTextCountDeclaration: Declaration = {
  namespace: 'urn:test:text',
  name: 'count',
  fields: {
    text: { kind: 'text', type: 'int', required: true },
  },
  schema: () => exact(testTextSchema),
}

/** `<count xmlns='urn:test:text'>…</count>` */
export class TestTextCount extends Node<{
  wire: 'urn:test:text count'
  init: TestTextCountInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testTextCountDeclaration
  declare static readonly builder: () => TestTextCountBuilder
  /** Text, required. */
  declare readonly text: number

  constructor(init: TestTextCountInit | number, content?: Content) {
    super(content)
    const v = take(testTextCountDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link TestTextCount} is made of. */
export interface TestTextCountInit {
  /** Text, required. */
  readonly text: number
}

/** Builds a {@link TestTextCount}; `build()` needs `text` first. */
export interface TestTextCountBuilder<out Missing extends string = 'text'>
  extends Builder<Missing> {
  /** Text, required. */
  text(value: number): TestTextCountBuilder<Exclude<Missing, 'text'>>
  add(...content: Content): this
  build(this: TestTextCountBuilder<never>): TestTextCount
}

const testTextAddressDeclaration: Declaration = {
  namespace: 'urn:test:text',
  name: 'address',
  fields: {
    text: { kind: 'text', type: 'jid', required: true },
  },
  schema: () => exact(testTextSchema),
}

/** `<address xmlns='urn:test:text'>…</address>` */
export class TestTextAddress extends Node<{
  wire: 'urn:test:text address'
  init: TestTextAddressInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testTextAddressDeclaration
  declare static readonly builder: () => TestTextAddressBuilder
  /** Text, required. */
  declare readonly text: Jid

  constructor(init: TestTextAddressInit | string, content?: Content) {
    super(content)
    const v = take(testTextAddressDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link TestTextAddress} is made of. */
export interface TestTextAddressInit {
  /** Text, required. */
  readonly text: JidLike
}

/** Builds a {@link TestTextAddress}; `build()` needs `text` first. */
export interface TestTextAddressBuilder<out Missing extends string = 'text'>
  extends Builder<Missing> {
  /** Text, required. */
  text(value: JidLike): TestTextAddressBuilder<Exclude<Missing, 'text'>>
  add(...content: Content): this
  build(this: TestTextAddressBuilder<never>): TestTextAddress
}

const testTextDaysDeclaration: Declaration = {
  namespace: 'urn:test:text',
  name: 'days',
  fields: {
    text: { kind: 'text', type: 'token', list: true, values: testTextDaysTexts },
  },
  schema: () => exact(testTextSchema),
}

/** `<days xmlns='urn:test:text'>…</days>` */
export class TestTextDays extends Node<{
  wire: 'urn:test:text days'
  init: TestTextDaysInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testTextDaysDeclaration
  declare static readonly builder: () => TestTextDaysBuilder
  /** Text. One of `sat`, `sun`. */
  declare readonly text: readonly TestTextDaysText[] | undefined

  constructor(init?: TestTextDaysInit, content?: Content) {
    super(content)
    const v = take(testTextDaysDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link TestTextDays} is made of. */
export interface TestTextDaysInit {
  /** Text. One of `sat`, `sun`. */
  readonly text?: readonly TestTextDaysText[] | undefined
}

/** Builds a {@link TestTextDays}. */
export interface TestTextDaysBuilder extends Builder<never> {
  /** Text. One of `sat`, `sun`. */
  text(value: readonly TestTextDaysText[]): this
  add(...content: Content): this
  build(): TestTextDays
}

const testTextMoodDeclaration: Declaration = {
  namespace: 'urn:test:text',
  name: 'mood',
  fields: {
    text: { kind: 'text', values: testTextMoodValues, required: true },
  },
  schema: () => exact(testTextSchema),
}

/** `<mood xmlns='urn:test:text'>…</mood>` */
export class TestTextMood extends Node<{
  wire: 'urn:test:text mood'
  init: TestTextMoodInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testTextMoodDeclaration
  declare static readonly builder: () => TestTextMoodBuilder
  /** Text, required. One of `good`, `bad`. */
  declare readonly text: TestTextMoodValue

  constructor(init: TestTextMoodInit | TestTextMoodValue, content?: Content) {
    super(content)
    const v = take(testTextMoodDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link TestTextMood} is made of. */
export interface TestTextMoodInit {
  /** Text, required. One of `good`, `bad`. */
  readonly text: TestTextMoodValue
}

/** Builds a {@link TestTextMood}; `build()` needs `text` first. */
export interface TestTextMoodBuilder<out Missing extends string = 'text'> extends Builder<Missing> {
  /** Text, required. One of `good`, `bad`. */
  text(value: TestTextMoodValue): TestTextMoodBuilder<Exclude<Missing, 'text'>>
  add(...content: Content): this
  build(this: TestTextMoodBuilder<never>): TestTextMood
}

const testTextLevelDeclaration: Declaration = {
  namespace: 'urn:test:text',
  name: 'level',
  fields: {
    text: { kind: 'text', type: 'token', default: 'low' },
  },
  schema: () => exact(testTextSchema),
}

/** `<level xmlns='urn:test:text'>…</level>` */
export class TestTextLevel extends Node<{
  wire: 'urn:test:text level'
  init: TestTextLevelInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testTextLevelDeclaration
  declare static readonly builder: () => TestTextLevelBuilder
  /** Text. Default: `low`. */
  declare readonly text: string

  constructor(init?: TestTextLevelInit | string, content?: Content) {
    super(content)
    const v = take(testTextLevelDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link TestTextLevel} is made of. */
export interface TestTextLevelInit {
  /** Text. Default: `low`. */
  readonly text?: string | undefined
}

/** Builds a {@link TestTextLevel}. */
export interface TestTextLevelBuilder extends Builder<never> {
  /** Text. Default: `low`. */
  text(value: string): this
  add(...content: Content): this
  build(): TestTextLevel
}

const testTextRemarkDeclaration: Declaration = {
  namespace: 'urn:test:text',
  name: 'remark',
  fields: {
    by: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    text: { kind: 'text', facets: { maxLength: 5, patterns: ['[a-z]*'] } },
  },
  schema: () => exact(testTextSchema),
}

/** `<remark xmlns='urn:test:text' by='…' xml:lang='…'>…</remark>` */
export class TestTextRemark extends Node<{
  wire: 'urn:test:text remark'
  init: TestTextRemarkInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testTextRemarkDeclaration
  declare static readonly builder: () => TestTextRemarkBuilder
  /** Attribute `by`. */
  declare readonly by: string | undefined
  /** Attribute `xml:lang`. */
  declare readonly lang: string | undefined
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: TestTextRemarkInit | string, content?: Content) {
    super(content)
    const v = take(testTextRemarkDeclaration, init)
    this.by = v[0]
    this.lang = v[1]
    this.text = v[2]
  }
}

/** What a new {@link TestTextRemark} is made of. */
export interface TestTextRemarkInit {
  /** Attribute `by`. */
  readonly by?: string | undefined
  /** Attribute `xml:lang`. */
  readonly lang?: string | undefined
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link TestTextRemark}. */
export interface TestTextRemarkBuilder extends Builder<never> {
  /** Attribute `by`. */
  by(value: string): this
  /** Attribute `xml:lang`. */
  lang(value: string): this
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): TestTextRemark
}

const testTextQuantityDeclaration: Declaration = {
  namespace: 'urn:test:text',
  name: 'quantity',
  fields: {
    unit: { kind: 'attribute', required: true },
    text: { kind: 'text', type: 'decimal', required: true },
  },
  schema: () => exact(testTextSchema),
}

/** `<quantity xmlns='urn:test:text' unit='…'>…</quantity>` */
export class TestTextQuantity extends Node<{
  wire: 'urn:test:text quantity'
  init: TestTextQuantityInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testTextQuantityDeclaration
  declare static readonly builder: () => TestTextQuantityBuilder
  /** Attribute `unit`, required. */
  declare readonly unit: string
  /** Text, required. */
  declare readonly text: number

  constructor(init: TestTextQuantityInit, content?: Content) {
    super(content)
    const v = take(testTextQuantityDeclaration, init)
    this.unit = v[0]
    this.text = v[1]
  }
}

/** What a new {@link TestTextQuantity} is made of. */
export interface TestTextQuantityInit {
  /** Attribute `unit`, required. */
  readonly unit: string
  /** Text, required. */
  readonly text: number
}

/** Builds a {@link TestTextQuantity}; `build()` needs `unit`, `text` first. */
export interface TestTextQuantityBuilder<out Missing extends string = 'unit' | 'text'>
  extends Builder<Missing> {
  /** Attribute `unit`, required. */
  unit(value: string): TestTextQuantityBuilder<Exclude<Missing, 'unit'>>
  /** Text, required. */
  text(value: number): TestTextQuantityBuilder<Exclude<Missing, 'text'>>
  add(...content: Content): this
  build(this: TestTextQuantityBuilder<never>): TestTextQuantity
}
