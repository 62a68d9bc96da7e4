// Code generated from schema.xsd; DO NOT EDIT.
import { exact, Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'
import { testFacetsSchema } from './test-facets-schema.ts'

const testFacetsLimitsDeclaration: Declaration = {
  namespace: 'urn:test:facets',
  name: 'limits',
  fields: {
    code: { kind: 'attribute', facets: { patterns: ['[A-Z]{2}\\p{Nd}+', 'none'] } },
    percent: { kind: 'attribute', type: 'int', facets: { minInclusive: '0', maxInclusive: '100' } },
    ratio: {
      kind: 'attribute',
      type: 'decimal',
      facets: { minExclusive: '0', maxExclusive: '1', fractionDigits: 3 },
    },
    bytes: { kind: 'attribute', type: 'hex', facets: { length: 2 } },
    name: { kind: 'attribute', type: 'token', facets: { minLength: 2 } },
  },
  schema: () => exact(testFacetsSchema),
}

/** `<limits xmlns='urn:test:facets' code='…' percent='…' …/>` */
export class TestFacetsLimits extends Node<{
  wire: 'urn:test:facets limits'
  init: TestFacetsLimitsInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testFacetsLimitsDeclaration
  declare static readonly builder: () => TestFacetsLimitsBuilder
  /** Attribute `code`. */
  declare readonly code: string | undefined
  /** Attribute `percent`. */
  declare readonly percent: number | undefined
  /** Attribute `ratio`. */
  declare readonly ratio: number | undefined
  /** Attribute `bytes`. */
  declare readonly bytes: Uint8Array | undefined
  /** Attribute `name`. */
  declare readonly name: string | undefined

  constructor(init?: TestFacetsLimitsInit, content?: Content) {
    super(content)
    const v = take(testFacetsLimitsDeclaration, init)
    this.code = v[0]
    this.percent = v[1]
    this.ratio = v[2]
    this.bytes = v[3]
    this.name = v[4]
  }
}

/** What a new {@link TestFacetsLimits} is made of. */
export interface TestFacetsLimitsInit {
  /** Attribute `code`. */
  readonly code?: string | undefined
  /** Attribute `percent`. */
  readonly percent?: number | undefined
  /** Attribute `ratio`. */
  readonly ratio?: number | undefined
  /** Attribute `bytes`. */
  readonly bytes?: Uint8Array | undefined
  /** Attribute `name`. */
  readonly name?: string | undefined
}

/** Builds a {@link TestFacetsLimits}. */
export interface TestFacetsLimitsBuilder extends Builder<never> {
  /** Attribute `code`. */
  code(value: string): this
  /** Attribute `percent`. */
  percent(value: number): this
  /** Attribute `ratio`. */
  ratio(value: number): this
  /** Attribute `bytes`. */
  bytes(value: Uint8Array): this
  /** Attribute `name`. */
  name(value: string): this
  add(...content: Content): this
  build(): TestFacetsLimits
}
