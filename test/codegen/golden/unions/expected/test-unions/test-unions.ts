// Code generated from schema.xsd; DO NOT EDIT.
import { exact, Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'
import { testUnionsSchema } from './test-unions-schema.ts'

/**
 * - `red`
 * - `orange`
 */
export type TestUnionsWarm = 'red' | 'orange'

/** The values of {@link TestUnionsWarm}, in the order of the schema. */
export const testUnionsWarms: readonly TestUnionsWarm[] = ['red', 'orange']

/** - `blue` */
export type TestUnionsCold = 'blue'

/** The values of {@link TestUnionsCold}, in the order of the schema. */
export const testUnionsColds: readonly TestUnionsCold[] = ['blue']

/**
 * - `red`
 * - `orange`
 * - `blue`
 */
export type TestUnionsClosed = 'red' | 'orange' | 'blue'

/** The values of {@link TestUnionsClosed}, in the order of the schema. */
export const testUnionsCloseds: readonly TestUnionsClosed[] = ['red', 'orange', 'blue']

/**
 * - `red`
 * - `orange`
 *
 * Other values are allowed too.
 */
export type TestUnionsOpen = 'red' | 'orange' | (string & {})

/** The values of {@link TestUnionsOpen}, in the order of the schema. */
export const testUnionsOpens: readonly string[] = ['red', 'orange']

/**
 * - `blue`
 * - `''`
 */
export type TestUnionsMaybe = 'blue' | ''

/** The values of {@link TestUnionsMaybe}, in the order of the schema. */
export const testUnionsMaybes: readonly TestUnionsMaybe[] = ['blue', '']

const testUnionsColourDeclaration: Declaration = {
  namespace: 'urn:test:unions',
  name: 'colour',
  fields: {
    name: { kind: 'attribute', values: testUnionsCloseds },
    open: { kind: 'attribute', values: testUnionsOpens, open: true },
    numeric: { kind: 'attribute', type: 'int' },
    maybe: { kind: 'attribute', values: testUnionsMaybes },
    level: { kind: 'attribute', type: 'unsignedByte' },
    many: { kind: 'attribute', type: 'token', list: true, values: testUnionsWarms },
  },
  schema: () => exact(testUnionsSchema),
}

/** `<colour xmlns='urn:test:unions' name='…' open='…' …/>` */
export class TestUnionsColour extends Node<{
  wire: 'urn:test:unions colour'
  init: TestUnionsColourInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testUnionsColourDeclaration
  declare static readonly builder: () => TestUnionsColourBuilder
  /** Attribute `name`. One of `red`, `orange`, `blue`. */
  declare readonly name: TestUnionsClosed | undefined
  /** Attribute `open`. One of `red`, `orange`. */
  declare readonly open: TestUnionsOpen | undefined
  /** Attribute `numeric`. */
  declare readonly numeric: number | undefined
  /** Attribute `maybe`. One of `blue`, `''`. */
  declare readonly maybe: TestUnionsMaybe | undefined
  /** Attribute `level`. */
  declare readonly level: number | undefined
  /** Attribute `many`. One of `red`, `orange`. */
  declare readonly many: readonly TestUnionsWarm[] | undefined

  constructor(init?: TestUnionsColourInit, content?: Content) {
    super(content)
    const v = take(testUnionsColourDeclaration, init)
    this.name = v[0]
    this.open = v[1]
    this.numeric = v[2]
    this.maybe = v[3]
    this.level = v[4]
    this.many = v[5]
  }
}

/** What a new {@link TestUnionsColour} is made of. */
export interface TestUnionsColourInit {
  /** Attribute `name`. One of `red`, `orange`, `blue`. */
  readonly name?: TestUnionsClosed | undefined
  /** Attribute `open`. One of `red`, `orange`. */
  readonly open?: TestUnionsOpen | undefined
  /** Attribute `numeric`. */
  readonly numeric?: number | undefined
  /** Attribute `maybe`. One of `blue`, `''`. */
  readonly maybe?: TestUnionsMaybe | undefined
  /** Attribute `level`. */
  readonly level?: number | undefined
  /** Attribute `many`. One of `red`, `orange`. */
  readonly many?: readonly TestUnionsWarm[] | undefined
}

/** Builds a {@link TestUnionsColour}. */
export interface TestUnionsColourBuilder extends Builder<never> {
  /** Attribute `name`. One of `red`, `orange`, `blue`. */
  name(value: TestUnionsClosed): this
  /** Attribute `open`. One of `red`, `orange`. */
  open(value: TestUnionsOpen): this
  /** Attribute `numeric`. */
  numeric(value: number): this
  /** Attribute `maybe`. One of `blue`, `''`. */
  maybe(value: TestUnionsMaybe): this
  /** Attribute `level`. */
  level(value: number): this
  /** Attribute `many`. One of `red`, `orange`. */
  many(value: readonly TestUnionsWarm[]): this
  add(...content: Content): this
  build(): TestUnionsColour
}
