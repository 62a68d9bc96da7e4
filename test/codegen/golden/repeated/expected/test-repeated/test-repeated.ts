// Code generated from schema.xsd; DO NOT EDIT.
import { exact, Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'
import { testRepeatedSchema } from './test-repeated-schema.ts'

const testRepeatedStepsDeclaration: Declaration = {
  namespace: 'urn:test:repeated',
  name: 'steps',
  fields: {
    steps: {
      kind: 'choice',
      of: () => [
        TestRepeatedStepsWalk,
        TestRepeatedStepsSay,
        TestRepeatedStepsRest,
        TestRepeatedSteps,
      ],
      min: 1,
    },
  },
  schema: () => exact(testRepeatedSchema),
}

/** `<steps xmlns='urn:test:repeated'><walk/><say/><rest/><steps/></steps>` */
export class TestRepeatedSteps extends Node<{
  wire: 'urn:test:repeated steps'
  init: TestRepeatedStepsInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testRepeatedStepsDeclaration
  declare static readonly builder: () => TestRepeatedStepsBuilder
  /** Children `walk`, `say`, `rest`, `steps`, in order: What is done, one after the other. */
  declare readonly steps: readonly TestRepeatedStepsStep[]

  constructor(init: TestRepeatedStepsInit, content?: Content) {
    super(content)
    const v = take(testRepeatedStepsDeclaration, init)
    this.steps = v[0]
  }
}

/** What stands in {@link TestRepeatedSteps.steps}. */
export type TestRepeatedStepsStep =
  | TestRepeatedStepsWalk
  | TestRepeatedStepsSay
  | TestRepeatedStepsRest
  | TestRepeatedSteps

/** What a new {@link TestRepeatedSteps} is made of. */
export interface TestRepeatedStepsInit {
  /** Children `walk`, `say`, `rest`, `steps`, in order: What is done, one after the other. */
  readonly steps: readonly TestRepeatedStepsStep[]
}

/** Builds a {@link TestRepeatedSteps}; `build()` needs `steps` first. */
export interface TestRepeatedStepsBuilder<out Missing extends string = 'steps'>
  extends Builder<Missing> {
  /** Children `walk`, `say`, `rest`, `steps`, in order: What is done, one after the other. */
  steps(
    value: readonly TestRepeatedStepsStep[],
  ): TestRepeatedStepsBuilder<Exclude<Missing, 'steps'>>
  add(...content: Content): this
  build(this: TestRepeatedStepsBuilder<never>): TestRepeatedSteps
}

const testRepeatedStepsWalkDeclaration: Declaration = {
  namespace: 'urn:test:repeated',
  name: 'walk',
  local: true,
  fields: {
    metres: { kind: 'attribute', type: 'unsignedInt', required: true },
  },
  schema: () => exact(testRepeatedSchema),
}

/** `<walk xmlns='urn:test:repeated' metres='…'/>` */
export class TestRepeatedStepsWalk extends Node<{
  wire: 'urn:test:repeated walk'
  init: TestRepeatedStepsWalkInit
  in: object
}> {
  static override readonly declaration: Declaration = testRepeatedStepsWalkDeclaration
  declare static readonly builder: () => TestRepeatedStepsWalkBuilder
  /** Attribute `metres`, required. */
  declare readonly metres: number

  constructor(init: TestRepeatedStepsWalkInit, content?: Content) {
    super(content)
    const v = take(testRepeatedStepsWalkDeclaration, init)
    this.metres = v[0]
  }
}

/** What a new {@link TestRepeatedStepsWalk} is made of. */
export interface TestRepeatedStepsWalkInit {
  /** Attribute `metres`, required. */
  readonly metres: number
}

/** Builds a {@link TestRepeatedStepsWalk}; `build()` needs `metres` first. */
export interface TestRepeatedStepsWalkBuilder<out Missing extends string = 'metres'>
  extends Builder<Missing> {
  /** Attribute `metres`, required. */
  metres(value: number): TestRepeatedStepsWalkBuilder<Exclude<Missing, 'metres'>>
  add(...content: Content): this
  build(this: TestRepeatedStepsWalkBuilder<never>): TestRepeatedStepsWalk
}

const testRepeatedStepsSayDeclaration: Declaration = {
  namespace: 'urn:test:repeated',
  name: 'say',
  local: true,
  fields: {
    text: { kind: 'text' },
  },
  schema: () => exact(testRepeatedSchema),
}

/** `<say xmlns='urn:test:repeated'>…</say>` */
export class TestRepeatedStepsSay extends Node<{
  wire: 'urn:test:repeated say'
  init: TestRepeatedStepsSayInit
  in: object
}> {
  static override readonly declaration: Declaration = testRepeatedStepsSayDeclaration
  declare static readonly builder: () => TestRepeatedStepsSayBuilder
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: TestRepeatedStepsSayInit | string, content?: Content) {
    super(content)
    const v = take(testRepeatedStepsSayDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link TestRepeatedStepsSay} is made of. */
export interface TestRepeatedStepsSayInit {
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link TestRepeatedStepsSay}. */
export interface TestRepeatedStepsSayBuilder extends Builder<never> {
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): TestRepeatedStepsSay
}

const testRepeatedStepsRestDeclaration: Declaration = {
  namespace: 'urn:test:repeated',
  name: 'rest',
  local: true,
  fields: {},
  schema: () => exact(testRepeatedSchema),
}

/** `<rest xmlns='urn:test:repeated'/>` */
export class TestRepeatedStepsRest extends Node<{
  wire: 'urn:test:repeated rest'
  init: TestRepeatedStepsRestInit
  in: object
}> {
  static override readonly declaration: Declaration = testRepeatedStepsRestDeclaration
  declare static readonly builder: () => TestRepeatedStepsRestBuilder

  constructor(init?: TestRepeatedStepsRestInit, content?: Content) {
    super(content)
    take(testRepeatedStepsRestDeclaration, init)
  }
}

/** What a new {@link TestRepeatedStepsRest} is made of. */
export type TestRepeatedStepsRestInit = Readonly<Record<string, never>>

/** Builds a {@link TestRepeatedStepsRest}. */
export interface TestRepeatedStepsRestBuilder extends Builder<never> {
  add(...content: Content): this
  build(): TestRepeatedStepsRest
}

const testRepeatedPairsDeclaration: Declaration = {
  namespace: 'urn:test:repeated',
  name: 'pairs',
  fields: {
    children: { kind: 'choice', of: () => [TestRepeatedPairsKey, TestRepeatedPairsValue] },
  },
  schema: () => exact(testRepeatedSchema),
}

/** `<pairs xmlns='urn:test:repeated'><key/><value/></pairs>` */
export class TestRepeatedPairs extends Node<{
  wire: 'urn:test:repeated pairs'
  init: TestRepeatedPairsInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testRepeatedPairsDeclaration
  declare static readonly builder: () => TestRepeatedPairsBuilder
  /** Children `key`, `value`, in order. */
  declare readonly children: readonly TestRepeatedPairsChild[]

  constructor(init?: TestRepeatedPairsInit, content?: Content) {
    super(content)
    const v = take(testRepeatedPairsDeclaration, init)
    this.children = v[0]
  }
}

/** What stands in {@link TestRepeatedPairs.children}. */
export type TestRepeatedPairsChild = TestRepeatedPairsKey | TestRepeatedPairsValue

/** What a new {@link TestRepeatedPairs} is made of. */
export interface TestRepeatedPairsInit {
  /** Children `key`, `value`, in order. */
  readonly children?: readonly TestRepeatedPairsChild[] | undefined
}

/** Builds a {@link TestRepeatedPairs}. */
export interface TestRepeatedPairsBuilder extends Builder<never> {
  /** Children `key`, `value`, in order. */
  children(value: readonly TestRepeatedPairsChild[]): this
  add(...content: Content): this
  build(): TestRepeatedPairs
}

const testRepeatedPairsKeyDeclaration: Declaration = {
  namespace: 'urn:test:repeated',
  name: 'key',
  local: true,
  fields: {
    text: { kind: 'text' },
  },
  schema: () => exact(testRepeatedSchema),
}

/** `<key xmlns='urn:test:repeated'>…</key>` */
export class TestRepeatedPairsKey extends Node<{
  wire: 'urn:test:repeated key'
  init: TestRepeatedPairsKeyInit
  in: object
}> {
  static override readonly declaration: Declaration = testRepeatedPairsKeyDeclaration
  declare static readonly builder: () => TestRepeatedPairsKeyBuilder
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: TestRepeatedPairsKeyInit | string, content?: Content) {
    super(content)
    const v = take(testRepeatedPairsKeyDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link TestRepeatedPairsKey} is made of. */
export interface TestRepeatedPairsKeyInit {
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link TestRepeatedPairsKey}. */
export interface TestRepeatedPairsKeyBuilder extends Builder<never> {
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): TestRepeatedPairsKey
}

const testRepeatedPairsValueDeclaration: Declaration = {
  namespace: 'urn:test:repeated',
  name: 'value',
  local: true,
  fields: {
    text: { kind: 'text' },
  },
  schema: () => exact(testRepeatedSchema),
}

/** `<value xmlns='urn:test:repeated'>…</value>` */
export class TestRepeatedPairsValue extends Node<{
  wire: 'urn:test:repeated value'
  init: TestRepeatedPairsValueInit
  in: object
}> {
  static override readonly declaration: Declaration = testRepeatedPairsValueDeclaration
  declare static readonly builder: () => TestRepeatedPairsValueBuilder
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: TestRepeatedPairsValueInit | string, content?: Content) {
    super(content)
    const v = take(testRepeatedPairsValueDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link TestRepeatedPairsValue} is made of. */
export interface TestRepeatedPairsValueInit {
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link TestRepeatedPairsValue}. */
export interface TestRepeatedPairsValueBuilder extends Builder<never> {
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): TestRepeatedPairsValue
}

const testRepeatedBagDeclaration: Declaration = {
  namespace: 'urn:test:repeated',
  name: 'bag',
  fields: {
    label: { kind: 'childText' },
    items: { kind: 'childTexts', name: 'item' },
    open: { kind: 'flag' },
  },
  schema: () => exact(testRepeatedSchema),
}

/** `<bag xmlns='urn:test:repeated'><label/><item/><open/></bag>` */
export class TestRepeatedBag extends Node<{
  wire: 'urn:test:repeated bag'
  init: TestRepeatedBagInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testRepeatedBagDeclaration
  declare static readonly builder: () => TestRepeatedBagBuilder
  /** Child `label`. */
  declare readonly label: string | undefined
  /** Children `item`. */
  declare readonly items: readonly string[]
  /** Child `open`. */
  declare readonly open: boolean

  constructor(init?: TestRepeatedBagInit, content?: Content) {
    super(content)
    const v = take(testRepeatedBagDeclaration, init)
    this.label = v[0]
    this.items = v[1]
    this.open = v[2]
  }
}

/** What a new {@link TestRepeatedBag} is made of. */
export interface TestRepeatedBagInit {
  /** Child `label`. */
  readonly label?: string | undefined
  /** Children `item`. */
  readonly items?: readonly string[] | undefined
  /** Child `open`. */
  readonly open?: boolean | undefined
}

/** Builds a {@link TestRepeatedBag}. */
export interface TestRepeatedBagBuilder extends Builder<never> {
  /** Child `label`. */
  label(value: string): this
  /** Children `item`. */
  items(value: readonly string[]): this
  /** Child `open`. */
  open(value: boolean): this
  add(...content: Content): this
  build(): TestRepeatedBag
}

const testRepeatedWordsDeclaration: Declaration = {
  namespace: 'urn:test:repeated',
  name: 'words',
  fields: {
    words: { kind: 'childTexts', name: 'word', min: 1 },
  },
  any: { namespaces: '##other' },
  schema: () => exact(testRepeatedSchema),
}

/** `<words xmlns='urn:test:repeated'><word/></words>` */
export class TestRepeatedWords extends Node<{
  wire: 'urn:test:repeated words'
  init: TestRepeatedWordsInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testRepeatedWordsDeclaration
  declare static readonly builder: () => TestRepeatedWordsBuilder
  /** Children `word`. */
  declare readonly words: readonly string[]

  constructor(init: TestRepeatedWordsInit, content?: Content) {
    super(content)
    const v = take(testRepeatedWordsDeclaration, init)
    this.words = v[0]
  }
}

/** What a new {@link TestRepeatedWords} is made of. */
export interface TestRepeatedWordsInit {
  /** Children `word`. */
  readonly words: readonly string[]
}

/** Builds a {@link TestRepeatedWords}; `build()` needs `words` first. */
export interface TestRepeatedWordsBuilder<out Missing extends string = 'words'>
  extends Builder<Missing> {
  /** Children `word`. */
  words(value: readonly string[]): TestRepeatedWordsBuilder<Exclude<Missing, 'words'>>
  add(...content: Content): this
  build(this: TestRepeatedWordsBuilder<never>): TestRepeatedWords
}
