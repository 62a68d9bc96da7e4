// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration, NodeLike } from 'typed-xmpp/node/v1'

const testAllCardDeclaration: Declaration = {
  namespace: 'urn:test:all',
  name: 'card',
  fields: {
    given: { kind: 'childText', name: 'GIVEN', required: true },
    familyName: { kind: 'childText', name: 'FAMILY-NAME' },
    vCard: { kind: 'child', of: () => TestAllCardVCard },
  },
}

/** `<card xmlns='urn:test:all'><GIVEN/><FAMILY-NAME/><vCard/></card>` */
export class TestAllCard extends Node<{
  wire: 'urn:test:all card'
  init: TestAllCardInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testAllCardDeclaration
  declare static readonly builder: () => TestAllCardBuilder
  /** Child `GIVEN`, required. */
  declare readonly given: string
  /** Child `FAMILY-NAME`. */
  declare readonly familyName: string | undefined
  /** Child `vCard`. */
  declare readonly vCard: TestAllCardVCard | undefined

  constructor(init: TestAllCardInit, content?: Content) {
    super(content)
    const v = take(testAllCardDeclaration, init)
    this.given = v[0]
    this.familyName = v[1]
    this.vCard = v[2]
  }
}

/** What a new {@link TestAllCard} is made of. */
export interface TestAllCardInit {
  /** Child `GIVEN`, required. */
  readonly given: string
  /** Child `FAMILY-NAME`. */
  readonly familyName?: string | undefined
  /** Child `vCard`. */
  readonly vCard?: NodeLike<TestAllCardVCard> | undefined
}

/** Builds a {@link TestAllCard}; `build()` needs `given` first. */
export interface TestAllCardBuilder<out Missing extends string = 'given'> extends Builder<Missing> {
  /** Child `GIVEN`, required. */
  given(value: string): TestAllCardBuilder<Exclude<Missing, 'given'>>
  /** Child `FAMILY-NAME`. */
  familyName(value: string): this
  /** Child `vCard`. */
  vCard(value: NodeLike<TestAllCardVCard>): this
  add(...content: Content): this
  build(this: TestAllCardBuilder<never>): TestAllCard
}

const testAllCardVCardDeclaration: Declaration = {
  namespace: 'urn:test:all',
  name: 'vCard',
  local: true,
  fields: {
    url: { kind: 'attribute', name: 'URL', type: 'uri' },
  },
}

/** `<vCard xmlns='urn:test:all' URL='…'/>` */
export class TestAllCardVCard extends Node<{
  wire: 'urn:test:all vCard'
  init: TestAllCardVCardInit
  in: object
}> {
  static override readonly declaration: Declaration = testAllCardVCardDeclaration
  declare static readonly builder: () => TestAllCardVCardBuilder
  /** Attribute `URL`. */
  declare readonly url: string | undefined

  constructor(init?: TestAllCardVCardInit, content?: Content) {
    super(content)
    const v = take(testAllCardVCardDeclaration, init)
    this.url = v[0]
  }
}

/** What a new {@link TestAllCardVCard} is made of. */
export interface TestAllCardVCardInit {
  /** Attribute `URL`. */
  readonly url?: string | undefined
}

/** Builds a {@link TestAllCardVCard}. */
export interface TestAllCardVCardBuilder extends Builder<never> {
  /** Attribute `URL`. */
  url(value: string): this
  add(...content: Content): this
  build(): TestAllCardVCard
}
