// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration, NodeLike } from 'typed-xmpp/node/v1'

const testStanzaDeclaration: Declaration = {
  namespace: 'urn:test:client',
  alsoIn: ['urn:test:server', 'urn:test:component'],
  name: 'stanza',
  fields: {
    body: { kind: 'childText' },
    parts: { kind: 'children', of: () => TestStanzaPart },
  },
  ordered: true,
}

/** `<stanza xmlns='urn:test:client'><body/><part/></stanza>` */
export class TestStanza extends Node<{
  wire: 'urn:test:client stanza'
  init: TestStanzaInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testStanzaDeclaration
  declare static readonly builder: () => TestStanzaBuilder
  /** Child `body`. */
  declare readonly body: string | undefined
  /** Children `part`. */
  declare readonly parts: readonly TestStanzaPart[]

  constructor(init?: TestStanzaInit, content?: Content) {
    super(content)
    const v = take(testStanzaDeclaration, init)
    this.body = v[0]
    this.parts = v[1]
  }
}

/** What a new {@link TestStanza} is made of. */
export interface TestStanzaInit {
  /** Child `body`. */
  readonly body?: string | undefined
  /** Children `part`. */
  readonly parts?: readonly NodeLike<TestStanzaPart>[] | undefined
}

/** Builds a {@link TestStanza}. */
export interface TestStanzaBuilder extends Builder<never> {
  /** Child `body`. */
  body(value: string): this
  /** Children `part`. */
  parts(value: readonly NodeLike<TestStanzaPart>[]): this
  add(...content: Content): this
  build(): TestStanza
}

const testStanzaPartDeclaration: Declaration = {
  namespace: 'urn:test:client',
  alsoIn: ['urn:test:server', 'urn:test:component'],
  name: 'part',
  local: true,
  fields: {
    n: { kind: 'attribute', type: 'int' },
  },
}

/** `<part xmlns='urn:test:client' n='…'/>` */
export class TestStanzaPart extends Node<{
  wire: 'urn:test:client part'
  init: TestStanzaPartInit
  in: object
}> {
  static override readonly declaration: Declaration = testStanzaPartDeclaration
  declare static readonly builder: () => TestStanzaPartBuilder
  /** Attribute `n`. */
  declare readonly n: number | undefined

  constructor(init?: TestStanzaPartInit, content?: Content) {
    super(content)
    const v = take(testStanzaPartDeclaration, init)
    this.n = v[0]
  }
}

/** What a new {@link TestStanzaPart} is made of. */
export interface TestStanzaPartInit {
  /** Attribute `n`. */
  readonly n?: number | undefined
}

/** Builds a {@link TestStanzaPart}. */
export interface TestStanzaPartBuilder extends Builder<never> {
  /** Attribute `n`. */
  n(value: number): this
  add(...content: Content): this
  build(): TestStanzaPart
}
