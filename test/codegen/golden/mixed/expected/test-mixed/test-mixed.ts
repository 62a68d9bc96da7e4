// Code generated from schema.xsd; DO NOT EDIT.
import { exact, Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration, Element } from 'typed-xmpp/node/v1'
import { testMixedSchema } from './test-mixed-schema.ts'

const testMixedPDeclaration: Declaration = {
  namespace: 'urn:test:mixed',
  name: 'p',
  fields: {
    class: { kind: 'attribute', type: 'token', list: true },
    content: { kind: 'mixed', of: () => [TestMixedPEm, TestMixedPBr, TestMixedSpan] },
  },
  schema: () => exact(testMixedSchema),
}

/**
 * A paragraph.
 *
 * `<p xmlns='urn:test:mixed' class='…'>…</p>`
 */
export class TestMixedP extends Node<{
  wire: 'urn:test:mixed p'
  init: TestMixedPInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testMixedPDeclaration
  declare static readonly builder: () => TestMixedPBuilder
  /** Attribute `class`. */
  declare readonly class: readonly string[] | undefined
  /** Text and children, in order. */
  declare readonly content: readonly TestMixedPContent[]

  constructor(init?: TestMixedPInit, content?: Content) {
    super(content)
    const v = take(testMixedPDeclaration, init)
    this.class = v[0]
    this.content = v[1]
  }
}

/** What stands in {@link TestMixedP.content}. */
export type TestMixedPContent = string | TestMixedPEm | TestMixedPBr | TestMixedSpan

/** What a new {@link TestMixedP} is made of. */
export interface TestMixedPInit {
  /** Attribute `class`. */
  readonly class?: readonly string[] | undefined
  /** Text and children, in order. */
  readonly content?: readonly TestMixedPContent[] | undefined
}

/** Builds a {@link TestMixedP}. */
export interface TestMixedPBuilder extends Builder<never> {
  /** Attribute `class`. */
  class(value: readonly string[]): this
  /** Text and children, in order. */
  content(value: readonly TestMixedPContent[]): this
  add(...content: Content): this
  build(): TestMixedP
}

const testMixedPEmDeclaration: Declaration = {
  namespace: 'urn:test:mixed',
  name: 'em',
  local: true,
  fields: {
    text: { kind: 'text' },
  },
  schema: () => exact(testMixedSchema),
}

/** `<em xmlns='urn:test:mixed'>…</em>` */
export class TestMixedPEm extends Node<{
  wire: 'urn:test:mixed em'
  init: TestMixedPEmInit
  in: object
}> {
  static override readonly declaration: Declaration = testMixedPEmDeclaration
  declare static readonly builder: () => TestMixedPEmBuilder
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: TestMixedPEmInit | string, content?: Content) {
    super(content)
    const v = take(testMixedPEmDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link TestMixedPEm} is made of. */
export interface TestMixedPEmInit {
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link TestMixedPEm}. */
export interface TestMixedPEmBuilder extends Builder<never> {
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): TestMixedPEm
}

const testMixedPBrDeclaration: Declaration = {
  namespace: 'urn:test:mixed',
  name: 'br',
  local: true,
  fields: {},
  schema: () => exact(testMixedSchema),
}

/** `<br xmlns='urn:test:mixed'/>` */
export class TestMixedPBr extends Node<{
  wire: 'urn:test:mixed br'
  init: TestMixedPBrInit
  in: object
}> {
  static override readonly declaration: Declaration = testMixedPBrDeclaration
  declare static readonly builder: () => TestMixedPBrBuilder

  constructor(init?: TestMixedPBrInit, content?: Content) {
    super(content)
    take(testMixedPBrDeclaration, init)
  }
}

/** What a new {@link TestMixedPBr} is made of. */
export type TestMixedPBrInit = Readonly<Record<string, never>>

/** Builds a {@link TestMixedPBr}. */
export interface TestMixedPBrBuilder extends Builder<never> {
  add(...content: Content): this
  build(): TestMixedPBr
}

const testMixedSpanDeclaration: Declaration = {
  namespace: 'urn:test:mixed',
  name: 'span',
  fields: {
    content: { kind: 'mixed', of: () => [] },
  },
  any: {},
  schema: () => exact(testMixedSchema),
}

/** `<span xmlns='urn:test:mixed'>…</span>` */
export class TestMixedSpan extends Node<{
  wire: 'urn:test:mixed span'
  init: TestMixedSpanInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testMixedSpanDeclaration
  declare static readonly builder: () => TestMixedSpanBuilder
  /** Text and children, in order. */
  declare readonly content: readonly TestMixedSpanContent[]

  constructor(init?: TestMixedSpanInit, content?: Content) {
    super(content)
    const v = take(testMixedSpanDeclaration, init)
    this.content = v[0]
  }
}

/** What stands in {@link TestMixedSpan.content}. */
export type TestMixedSpanContent = string | Node | Element

/** What a new {@link TestMixedSpan} is made of. */
export interface TestMixedSpanInit {
  /** Text and children, in order. */
  readonly content?: readonly TestMixedSpanContent[] | undefined
}

/** Builds a {@link TestMixedSpan}. */
export interface TestMixedSpanBuilder extends Builder<never> {
  /** Text and children, in order. */
  content(value: readonly TestMixedSpanContent[]): this
  add(...content: Content): this
  build(): TestMixedSpan
}

const testMixedPlainDeclaration: Declaration = {
  namespace: 'urn:test:mixed',
  name: 'plain',
  fields: {
    a: { kind: 'attribute' },
    text: { kind: 'text' },
  },
  schema: () => exact(testMixedSchema),
}

/** `<plain xmlns='urn:test:mixed' a='…'>…</plain>` */
export class TestMixedPlain extends Node<{
  wire: 'urn:test:mixed plain'
  init: TestMixedPlainInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testMixedPlainDeclaration
  declare static readonly builder: () => TestMixedPlainBuilder
  /** Attribute `a`. */
  declare readonly a: string | undefined
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: TestMixedPlainInit | string, content?: Content) {
    super(content)
    const v = take(testMixedPlainDeclaration, init)
    this.a = v[0]
    this.text = v[1]
  }
}

/** What a new {@link TestMixedPlain} is made of. */
export interface TestMixedPlainInit {
  /** Attribute `a`. */
  readonly a?: string | undefined
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link TestMixedPlain}. */
export interface TestMixedPlainBuilder extends Builder<never> {
  /** Attribute `a`. */
  a(value: string): this
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): TestMixedPlain
}
