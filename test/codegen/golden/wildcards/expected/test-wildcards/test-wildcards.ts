// Code generated from schema.xsd; DO NOT EDIT.
import { exact, Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration, NodeLike } from 'typed-xmpp/node/v1'
import { testWildcardsSchema } from './test-wildcards-schema.ts'

const testWildcardsOpenDeclaration: Declaration = {
  namespace: 'urn:test:wildcards',
  name: 'open',
  fields: {
    known: { kind: 'childText' },
  },
  any: {},
  anyAttribute: true,
  schema: () => exact(testWildcardsSchema),
}

/** `<open xmlns='urn:test:wildcards'><known/></open>` */
export class TestWildcardsOpen extends Node<{
  wire: 'urn:test:wildcards open'
  init: TestWildcardsOpenInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testWildcardsOpenDeclaration
  declare static readonly builder: () => TestWildcardsOpenBuilder
  /** Child `known`. */
  declare readonly known: string | undefined

  constructor(init?: TestWildcardsOpenInit, content?: Content) {
    super(content)
    const v = take(testWildcardsOpenDeclaration, init)
    this.known = v[0]
  }
}

/** What a new {@link TestWildcardsOpen} is made of. */
export interface TestWildcardsOpenInit {
  /** Child `known`. */
  readonly known?: string | undefined
}

/** Builds a {@link TestWildcardsOpen}. */
export interface TestWildcardsOpenBuilder extends Builder<never> {
  /** Child `known`. */
  known(value: string): this
  add(...content: Content): this
  build(): TestWildcardsOpen
}

const testWildcardsOneDeclaration: Declaration = {
  namespace: 'urn:test:wildcards',
  name: 'one',
  fields: {},
  any: { namespaces: '##other', min: 1, max: 1 },
  schema: () => exact(testWildcardsSchema),
}

/** `<one xmlns='urn:test:wildcards'/>` */
export class TestWildcardsOne extends Node<{
  wire: 'urn:test:wildcards one'
  init: TestWildcardsOneInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testWildcardsOneDeclaration
  declare static readonly builder: () => TestWildcardsOneBuilder

  constructor(init?: TestWildcardsOneInit, content?: Content) {
    super(content)
    take(testWildcardsOneDeclaration, init)
  }
}

/** What a new {@link TestWildcardsOne} is made of. */
export type TestWildcardsOneInit = Readonly<Record<string, never>>

/** Builds a {@link TestWildcardsOne}. */
export interface TestWildcardsOneBuilder extends Builder<never> {
  add(...content: Content): this
  build(): TestWildcardsOne
}

const testWildcardsListedDeclaration: Declaration = {
  namespace: 'urn:test:wildcards',
  name: 'listed',
  fields: {},
  any: { namespaces: ['urn:a', 'urn:b', 'urn:c'], max: 2 },
  schema: () => exact(testWildcardsSchema),
}

/** `<listed xmlns='urn:test:wildcards'/>` */
export class TestWildcardsListed extends Node<{
  wire: 'urn:test:wildcards listed'
  init: TestWildcardsListedInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testWildcardsListedDeclaration
  declare static readonly builder: () => TestWildcardsListedBuilder

  constructor(init?: TestWildcardsListedInit, content?: Content) {
    super(content)
    take(testWildcardsListedDeclaration, init)
  }
}

/** What a new {@link TestWildcardsListed} is made of. */
export type TestWildcardsListedInit = Readonly<Record<string, never>>

/** Builds a {@link TestWildcardsListed}. */
export interface TestWildcardsListedBuilder extends Builder<never> {
  add(...content: Content): this
  build(): TestWildcardsListed
}

const testWildcardsEnvelopeDeclaration: Declaration = {
  namespace: 'urn:test:wildcards',
  name: 'envelope',
  fields: {},
  any: { contexts: ['message', 'presence'] },
  schema: () => exact(testWildcardsSchema),
}

/** `<envelope xmlns='urn:test:wildcards'/>` */
export class TestWildcardsEnvelope extends Node<{
  wire: 'urn:test:wildcards envelope'
  init: TestWildcardsEnvelopeInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testWildcardsEnvelopeDeclaration
  declare static readonly builder: () => TestWildcardsEnvelopeBuilder

  constructor(init?: TestWildcardsEnvelopeInit, content?: Content<'message' | 'presence'>) {
    super(content)
    take(testWildcardsEnvelopeDeclaration, init)
  }
}

/** What a new {@link TestWildcardsEnvelope} is made of. */
export type TestWildcardsEnvelopeInit = Readonly<Record<string, never>>

/** Builds a {@link TestWildcardsEnvelope}. */
export interface TestWildcardsEnvelopeBuilder extends Builder<never> {
  /** Adds content: What is carried. */
  add(...content: Content<'message' | 'presence'>): this
  build(): TestWildcardsEnvelope
}

const testWildcardsPayloadDeclaration: Declaration = {
  namespace: 'urn:test:wildcards',
  name: 'payload',
  fields: {},
  schema: () => exact(testWildcardsSchema),
}

/** `<payload xmlns='urn:test:wildcards'/>` */
export class TestWildcardsPayload extends Node<{
  wire: 'urn:test:wildcards payload'
  init: TestWildcardsPayloadInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = testWildcardsPayloadDeclaration
  declare static readonly builder: () => TestWildcardsPayloadBuilder

  constructor(init?: TestWildcardsPayloadInit, content?: Content) {
    super(content)
    take(testWildcardsPayloadDeclaration, init)
  }
}

/** What a new {@link TestWildcardsPayload} is made of. */
export type TestWildcardsPayloadInit = Readonly<Record<string, never>>

/** Builds a {@link TestWildcardsPayload}. */
export interface TestWildcardsPayloadBuilder extends Builder<never> {
  add(...content: Content): this
  build(): TestWildcardsPayload
}

const testWildcardsAnythingDeclaration: Declaration = {
  namespace: 'urn:test:wildcards',
  name: 'anything',
  fields: {
    text: { kind: 'text' },
  },
  any: {},
  anyAttribute: true,
  schema: () => exact(testWildcardsSchema),
}

/**
 * Nothing is said of what it holds.
 *
 * `<anything xmlns='urn:test:wildcards'>…</anything>`
 */
export class TestWildcardsAnything extends Node<{
  wire: 'urn:test:wildcards anything'
  init: TestWildcardsAnythingInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testWildcardsAnythingDeclaration
  declare static readonly builder: () => TestWildcardsAnythingBuilder
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: TestWildcardsAnythingInit | string, content?: Content) {
    super(content)
    const v = take(testWildcardsAnythingDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link TestWildcardsAnything} is made of. */
export interface TestWildcardsAnythingInit {
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link TestWildcardsAnything}. */
export interface TestWildcardsAnythingBuilder extends Builder<never> {
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): TestWildcardsAnything
}

const testWildcardsHolderDeclaration: Declaration = {
  namespace: 'urn:test:wildcards',
  name: 'holder',
  fields: {
    data: { kind: 'child', of: () => TestWildcardsHolderData, required: true },
  },
  schema: () => exact(testWildcardsSchema),
}

/** `<holder xmlns='urn:test:wildcards'><data/></holder>` */
export class TestWildcardsHolder extends Node<{
  wire: 'urn:test:wildcards holder'
  init: TestWildcardsHolderInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testWildcardsHolderDeclaration
  declare static readonly builder: () => TestWildcardsHolderBuilder
  /** Child `data`, required. */
  declare readonly data: TestWildcardsHolderData

  constructor(init: TestWildcardsHolderInit, content?: Content) {
    super(content)
    const v = take(testWildcardsHolderDeclaration, init)
    this.data = v[0]
  }
}

/** What a new {@link TestWildcardsHolder} is made of. */
export interface TestWildcardsHolderInit {
  /** Child `data`, required. */
  readonly data: NodeLike<TestWildcardsHolderData>
}

/** Builds a {@link TestWildcardsHolder}; `build()` needs `data` first. */
export interface TestWildcardsHolderBuilder<out Missing extends string = 'data'>
  extends Builder<Missing> {
  /** Child `data`, required. */
  data(
    value: NodeLike<TestWildcardsHolderData>,
  ): TestWildcardsHolderBuilder<Exclude<Missing, 'data'>>
  add(...content: Content): this
  build(this: TestWildcardsHolderBuilder<never>): TestWildcardsHolder
}

const testWildcardsHolderDataDeclaration: Declaration = {
  namespace: 'urn:test:wildcards',
  name: 'data',
  local: true,
  fields: {
    text: { kind: 'text' },
  },
  any: {},
  anyAttribute: true,
  schema: () => exact(testWildcardsSchema),
}

/** `<data xmlns='urn:test:wildcards'>…</data>` */
export class TestWildcardsHolderData extends Node<{
  wire: 'urn:test:wildcards data'
  init: TestWildcardsHolderDataInit
  in: object
}> {
  static override readonly declaration: Declaration = testWildcardsHolderDataDeclaration
  declare static readonly builder: () => TestWildcardsHolderDataBuilder
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: TestWildcardsHolderDataInit | string, content?: Content) {
    super(content)
    const v = take(testWildcardsHolderDataDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link TestWildcardsHolderData} is made of. */
export interface TestWildcardsHolderDataInit {
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link TestWildcardsHolderData}. */
export interface TestWildcardsHolderDataBuilder extends Builder<never> {
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): TestWildcardsHolderData
}
