// Code generated from schema.xsd; DO NOT EDIT.
import { exact, Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration, NodeLike } from 'typed-xmpp/node/v1'
import { testLongSchema } from './test-long-schema.ts'

/**
 * - `oneValueThatIsLongEnoughToBreakTheLineOfTheUnion`
 * - `anotherValueThatIsLongEnough`
 */
export type TestLongValuesOfAnEnumerationWithALongName =
  | 'oneValueThatIsLongEnoughToBreakTheLineOfTheUnion'
  | 'anotherValueThatIsLongEnough'

/** The values of {@link TestLongValuesOfAnEnumerationWithALongName}, in the order of the schema. */
export const testLongValuesOfAnEnumerationWithALongNames: readonly TestLongValuesOfAnEnumerationWithALongName[] =
  ['oneValueThatIsLongEnoughToBreakTheLineOfTheUnion', 'anotherValueThatIsLongEnough']

const testLongThisElementHasALongNameIndeedDeclaration: Declaration = {
  namespace: 'urn:test:long',
  name: 'thisElementHasALongNameIndeed',
  fields: {
    a: { kind: 'attribute', required: true },
    b: { kind: 'attribute', required: true },
    andItsChildHasOneToos: {
      kind: 'children',
      of: () => TestLongThisElementHasALongNameIndeedAndItsChildHasOneToo,
      min: 1,
    },
    children: {
      kind: 'choice',
      of: () => [
        TestLongThisElementHasALongNameIndeedTheFirstKindOfChild,
        TestLongThisElementHasALongNameIndeedTheSecondKindOfChild,
      ],
    },
  },
  ordered: true,
  any: {
    namespaces: [
      'urn:test:the-first-of-three-namespaces',
      'urn:test:the-second',
      'urn:test:the-third-namespace',
    ],
    max: 1,
  },
  schema: () => exact(testLongSchema),
}

/**
 * `<thisElementHasALongNameIndeed xmlns='urn:test:long' a='…' …><andItsChildHasOneToo/><theFirstKindOfChild/>…</thisElementHasALongNameIndeed>`
 */
export class TestLongThisElementHasALongNameIndeed extends Node<{
  wire: 'urn:test:long thisElementHasALongNameIndeed'
  init: TestLongThisElementHasALongNameIndeedInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration =
    testLongThisElementHasALongNameIndeedDeclaration
  declare static readonly builder: () => TestLongThisElementHasALongNameIndeedBuilder
  /** Attribute `a`, required. */
  declare readonly a: string
  /** Attribute `b`, required. */
  declare readonly b: string
  /** Children `andItsChildHasOneToo`. */
  declare readonly andItsChildHasOneToos: readonly TestLongThisElementHasALongNameIndeedAndItsChildHasOneToo[]
  /** Children `theFirstKindOfChild`, `theSecondKindOfChild`, in order. */
  declare readonly children: readonly TestLongThisElementHasALongNameIndeedChild[]

  constructor(init: TestLongThisElementHasALongNameIndeedInit, content?: Content) {
    super(content)
    const v = take(testLongThisElementHasALongNameIndeedDeclaration, init)
    this.a = v[0]
    this.b = v[1]
    this.andItsChildHasOneToos = v[2]
    this.children = v[3]
  }
}

/** What stands in {@link TestLongThisElementHasALongNameIndeed.children}. */
export type TestLongThisElementHasALongNameIndeedChild =
  | TestLongThisElementHasALongNameIndeedTheFirstKindOfChild
  | TestLongThisElementHasALongNameIndeedTheSecondKindOfChild

/** What a new {@link TestLongThisElementHasALongNameIndeed} is made of. */
export interface TestLongThisElementHasALongNameIndeedInit {
  /** Attribute `a`, required. */
  readonly a: string
  /** Attribute `b`, required. */
  readonly b: string
  /** Children `andItsChildHasOneToo`. */
  readonly andItsChildHasOneToos: readonly NodeLike<TestLongThisElementHasALongNameIndeedAndItsChildHasOneToo>[]
  /** Children `theFirstKindOfChild`, `theSecondKindOfChild`, in order. */
  readonly children?: readonly TestLongThisElementHasALongNameIndeedChild[] | undefined
}

/**
 * Builds a {@link TestLongThisElementHasALongNameIndeed}; `build()` needs `a`, `b`,
 * `andItsChildHasOneToos` first.
 */
export interface TestLongThisElementHasALongNameIndeedBuilder<
  out Missing extends string = 'a' | 'b' | 'andItsChildHasOneToos',
> extends Builder<Missing> {
  /** Attribute `a`, required. */
  a(value: string): TestLongThisElementHasALongNameIndeedBuilder<Exclude<Missing, 'a'>>
  /** Attribute `b`, required. */
  b(value: string): TestLongThisElementHasALongNameIndeedBuilder<Exclude<Missing, 'b'>>
  /** Children `andItsChildHasOneToo`. */
  andItsChildHasOneToos(
    value: readonly NodeLike<TestLongThisElementHasALongNameIndeedAndItsChildHasOneToo>[],
  ): TestLongThisElementHasALongNameIndeedBuilder<Exclude<Missing, 'andItsChildHasOneToos'>>
  /** Children `theFirstKindOfChild`, `theSecondKindOfChild`, in order. */
  children(value: readonly TestLongThisElementHasALongNameIndeedChild[]): this
  add(...content: Content): this
  build(
    this: TestLongThisElementHasALongNameIndeedBuilder<never>,
  ): TestLongThisElementHasALongNameIndeed
}

const testLongThisElementHasALongNameIndeedAndItsChildHasOneTooDeclaration: Declaration = {
  namespace: 'urn:test:long',
  name: 'andItsChildHasOneToo',
  local: true,
  fields: {
    thatNeedsSeveralAttributesToExceedTheLine: { kind: 'attribute', required: true },
    allOfThemRequired: { kind: 'attribute', required: true },
    soTheBuilderIsWide: {
      kind: 'attribute',
      type: 'token',
      values: testLongValuesOfAnEnumerationWithALongNames,
      required: true,
    },
  },
  schema: () => exact(testLongSchema),
}

/** `<andItsChildHasOneToo xmlns='urn:test:long' …/>` */
export class TestLongThisElementHasALongNameIndeedAndItsChildHasOneToo extends Node<{
  wire: 'urn:test:long andItsChildHasOneToo'
  init: TestLongThisElementHasALongNameIndeedAndItsChildHasOneTooInit
  in: object
}> {
  static override readonly declaration: Declaration =
    testLongThisElementHasALongNameIndeedAndItsChildHasOneTooDeclaration
  declare static readonly builder: () => TestLongThisElementHasALongNameIndeedAndItsChildHasOneTooBuilder
  /** Attribute `thatNeedsSeveralAttributesToExceedTheLine`, required. */
  declare readonly thatNeedsSeveralAttributesToExceedTheLine: string
  /** Attribute `allOfThemRequired`, required. */
  declare readonly allOfThemRequired: string
  /**
   * Attribute `soTheBuilderIsWide`, required. One of
   * `oneValueThatIsLongEnoughToBreakTheLineOfTheUnion`, `anotherValueThatIsLongEnough`.
   */
  declare readonly soTheBuilderIsWide: TestLongValuesOfAnEnumerationWithALongName

  constructor(
    init: TestLongThisElementHasALongNameIndeedAndItsChildHasOneTooInit,
    content?: Content,
  ) {
    super(content)
    const v = take(testLongThisElementHasALongNameIndeedAndItsChildHasOneTooDeclaration, init)
    this.thatNeedsSeveralAttributesToExceedTheLine = v[0]
    this.allOfThemRequired = v[1]
    this.soTheBuilderIsWide = v[2]
  }
}

/** What a new {@link TestLongThisElementHasALongNameIndeedAndItsChildHasOneToo} is made of. */
export interface TestLongThisElementHasALongNameIndeedAndItsChildHasOneTooInit {
  /** Attribute `thatNeedsSeveralAttributesToExceedTheLine`, required. */
  readonly thatNeedsSeveralAttributesToExceedTheLine: string
  /** Attribute `allOfThemRequired`, required. */
  readonly allOfThemRequired: string
  /**
   * Attribute `soTheBuilderIsWide`, required. One of
   * `oneValueThatIsLongEnoughToBreakTheLineOfTheUnion`, `anotherValueThatIsLongEnough`.
   */
  readonly soTheBuilderIsWide: TestLongValuesOfAnEnumerationWithALongName
}

/**
 * Builds a {@link TestLongThisElementHasALongNameIndeedAndItsChildHasOneToo}; `build()` needs
 * `thatNeedsSeveralAttributesToExceedTheLine`, `allOfThemRequired`, `soTheBuilderIsWide` first.
 */
export interface TestLongThisElementHasALongNameIndeedAndItsChildHasOneTooBuilder<
  out Missing extends string =
    | 'thatNeedsSeveralAttributesToExceedTheLine'
    | 'allOfThemRequired'
    | 'soTheBuilderIsWide',
> extends Builder<Missing> {
  /** Attribute `thatNeedsSeveralAttributesToExceedTheLine`, required. */
  thatNeedsSeveralAttributesToExceedTheLine(
    value: string,
  ): TestLongThisElementHasALongNameIndeedAndItsChildHasOneTooBuilder<
    Exclude<Missing, 'thatNeedsSeveralAttributesToExceedTheLine'>
  >
  /** Attribute `allOfThemRequired`, required. */
  allOfThemRequired(
    value: string,
  ): TestLongThisElementHasALongNameIndeedAndItsChildHasOneTooBuilder<
    Exclude<Missing, 'allOfThemRequired'>
  >
  /**
   * Attribute `soTheBuilderIsWide`, required. One of
   * `oneValueThatIsLongEnoughToBreakTheLineOfTheUnion`, `anotherValueThatIsLongEnough`.
   */
  soTheBuilderIsWide(
    value: TestLongValuesOfAnEnumerationWithALongName,
  ): TestLongThisElementHasALongNameIndeedAndItsChildHasOneTooBuilder<
    Exclude<Missing, 'soTheBuilderIsWide'>
  >
  add(...content: Content): this
  build(
    this: TestLongThisElementHasALongNameIndeedAndItsChildHasOneTooBuilder<never>,
  ): TestLongThisElementHasALongNameIndeedAndItsChildHasOneToo
}

const testLongThisElementHasALongNameIndeedTheFirstKindOfChildDeclaration: Declaration = {
  namespace: 'urn:test:long',
  name: 'theFirstKindOfChild',
  local: true,
  fields: {},
  schema: () => exact(testLongSchema),
}

/** `<theFirstKindOfChild xmlns='urn:test:long'/>` */
export class TestLongThisElementHasALongNameIndeedTheFirstKindOfChild extends Node<{
  wire: 'urn:test:long theFirstKindOfChild'
  init: TestLongThisElementHasALongNameIndeedTheFirstKindOfChildInit
  in: object
}> {
  static override readonly declaration: Declaration =
    testLongThisElementHasALongNameIndeedTheFirstKindOfChildDeclaration
  declare static readonly builder: () => TestLongThisElementHasALongNameIndeedTheFirstKindOfChildBuilder

  constructor(
    init?: TestLongThisElementHasALongNameIndeedTheFirstKindOfChildInit,
    content?: Content,
  ) {
    super(content)
    take(testLongThisElementHasALongNameIndeedTheFirstKindOfChildDeclaration, init)
  }
}

/** What a new {@link TestLongThisElementHasALongNameIndeedTheFirstKindOfChild} is made of. */
export type TestLongThisElementHasALongNameIndeedTheFirstKindOfChildInit = Readonly<
  Record<string, never>
>

/** Builds a {@link TestLongThisElementHasALongNameIndeedTheFirstKindOfChild}. */
export interface TestLongThisElementHasALongNameIndeedTheFirstKindOfChildBuilder
  extends Builder<never> {
  add(...content: Content): this
  build(): TestLongThisElementHasALongNameIndeedTheFirstKindOfChild
}

const testLongThisElementHasALongNameIndeedTheSecondKindOfChildDeclaration: Declaration = {
  namespace: 'urn:test:long',
  name: 'theSecondKindOfChild',
  local: true,
  fields: {},
  schema: () => exact(testLongSchema),
}

/** `<theSecondKindOfChild xmlns='urn:test:long'/>` */
export class TestLongThisElementHasALongNameIndeedTheSecondKindOfChild extends Node<{
  wire: 'urn:test:long theSecondKindOfChild'
  init: TestLongThisElementHasALongNameIndeedTheSecondKindOfChildInit
  in: object
}> {
  static override readonly declaration: Declaration =
    testLongThisElementHasALongNameIndeedTheSecondKindOfChildDeclaration
  declare static readonly builder: () => TestLongThisElementHasALongNameIndeedTheSecondKindOfChildBuilder

  constructor(
    init?: TestLongThisElementHasALongNameIndeedTheSecondKindOfChildInit,
    content?: Content,
  ) {
    super(content)
    take(testLongThisElementHasALongNameIndeedTheSecondKindOfChildDeclaration, init)
  }
}

/** What a new {@link TestLongThisElementHasALongNameIndeedTheSecondKindOfChild} is made of. */
export type TestLongThisElementHasALongNameIndeedTheSecondKindOfChildInit = Readonly<
  Record<string, never>
>

/** Builds a {@link TestLongThisElementHasALongNameIndeedTheSecondKindOfChild}. */
export interface TestLongThisElementHasALongNameIndeedTheSecondKindOfChildBuilder
  extends Builder<never> {
  add(...content: Content): this
  build(): TestLongThisElementHasALongNameIndeedTheSecondKindOfChild
}
