// Code generated from schema.xsd; DO NOT EDIT.
import { exact, Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'
import { testOneOfSchema } from './test-one-of-schema.ts'

/**
 * What went wrong.
 *
 * - `not-found`: It is not there.
 * - `not-allowed`
 * - `busy`
 */
export type TestOneOfCondition = 'not-found' | 'not-allowed' | 'busy'

/** The values of {@link TestOneOfCondition}, in the order of the schema. */
export const testOneOfConditions: readonly TestOneOfCondition[] = [
  'not-found',
  'not-allowed',
  'busy',
]

/**
 * How bad it is.
 *
 * - `mild`: It passes.
 * - `grave`: It does not.
 */
export type TestOneOfFailureSeverity = 'mild' | 'grave'

/** The values of {@link TestOneOfFailureSeverity}, in the order of the schema. */
export const testOneOfFailureSeverities: readonly TestOneOfFailureSeverity[] = ['mild', 'grave']

const testOneOfFailureDeclaration: Declaration = {
  namespace: 'urn:test:one-of',
  name: 'failure',
  fields: {
    condition: { kind: 'oneOf', names: testOneOfConditions, required: true },
    severity: { kind: 'oneOf', names: testOneOfFailureSeverities },
    detail: { kind: 'oneOfText', of: 'severity' },
  },
  ordered: true,
  schema: () => exact(testOneOfSchema),
}

/** `<failure xmlns='urn:test:one-of'>……</failure>` */
export class TestOneOfFailure extends Node<{
  wire: 'urn:test:one-of failure'
  init: TestOneOfFailureInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testOneOfFailureDeclaration
  declare static readonly builder: () => TestOneOfFailureBuilder
  /** Child, by its name, required: What went wrong. */
  declare readonly condition: TestOneOfCondition
  /** Child, by its name: How bad it is. */
  declare readonly severity: TestOneOfFailureSeverity | undefined
  /** Text of the child that `severity` names: What stands in `grave`. */
  declare readonly detail: string | undefined

  constructor(init: TestOneOfFailureInit, content?: Content) {
    super(content)
    const v = take(testOneOfFailureDeclaration, init)
    this.condition = v[0]
    this.severity = v[1]
    this.detail = v[2]
  }
}

/** What a new {@link TestOneOfFailure} is made of. */
export interface TestOneOfFailureInit {
  /** Child, by its name, required: What went wrong. */
  readonly condition: TestOneOfCondition
  /** Child, by its name: How bad it is. */
  readonly severity?: TestOneOfFailureSeverity | undefined
  /** Text of the child that `severity` names: What stands in `grave`. */
  readonly detail?: string | undefined
}

/** Builds a {@link TestOneOfFailure}; `build()` needs `condition` first. */
export interface TestOneOfFailureBuilder<out Missing extends string = 'condition'>
  extends Builder<Missing> {
  /** Child, by its name, required: What went wrong. */
  condition(value: TestOneOfCondition): TestOneOfFailureBuilder<Exclude<Missing, 'condition'>>
  /** Child, by its name: How bad it is. */
  severity(value: TestOneOfFailureSeverity): this
  /** Text of the child that `severity` names: What stands in `grave`. */
  detail(value: string): this
  add(...content: Content): this
  build(this: TestOneOfFailureBuilder<never>): TestOneOfFailure
}

const testOneOfBusyDeclaration: Declaration = {
  namespace: 'urn:test:one-of',
  name: 'busy',
  fields: {},
  schema: () => exact(testOneOfSchema),
}

/** `<busy xmlns='urn:test:one-of'/>` */
export class TestOneOfBusy extends Node<{
  wire: 'urn:test:one-of busy'
  init: TestOneOfBusyInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testOneOfBusyDeclaration
  declare static readonly builder: () => TestOneOfBusyBuilder

  constructor(init?: TestOneOfBusyInit, content?: Content) {
    super(content)
    take(testOneOfBusyDeclaration, init)
  }
}

/** What a new {@link TestOneOfBusy} is made of. */
export type TestOneOfBusyInit = Readonly<Record<string, never>>

/** Builds a {@link TestOneOfBusy}. */
export interface TestOneOfBusyBuilder extends Builder<never> {
  add(...content: Content): this
  build(): TestOneOfBusy
}
