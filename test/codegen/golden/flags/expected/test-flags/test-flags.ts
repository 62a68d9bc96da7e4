// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const testFlagsPingDeclaration: Declaration = {
  namespace: 'urn:test:flags',
  name: 'ping',
  fields: {},
}

/** `<ping xmlns='urn:test:flags'/>` */
export class TestFlagsPing extends Node<{
  wire: 'urn:test:flags ping'
  init: TestFlagsPingInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testFlagsPingDeclaration
  declare static readonly builder: () => TestFlagsPingBuilder

  constructor(init?: TestFlagsPingInit, content?: Content) {
    super(content)
    take(testFlagsPingDeclaration, init)
  }
}

/** What a new {@link TestFlagsPing} is made of. */
export type TestFlagsPingInit = Readonly<Record<string, never>>

/** Builds a {@link TestFlagsPing}. */
export interface TestFlagsPingBuilder extends Builder<never> {
  add(...content: Content): this
  build(): TestFlagsPing
}

const testFlagsPongDeclaration: Declaration = {
  namespace: 'urn:test:flags',
  name: 'pong',
  fields: {},
}

/** `<pong xmlns='urn:test:flags'/>` */
export class TestFlagsPong extends Node<{
  wire: 'urn:test:flags pong'
  init: TestFlagsPongInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testFlagsPongDeclaration
  declare static readonly builder: () => TestFlagsPongBuilder

  constructor(init?: TestFlagsPongInit, content?: Content) {
    super(content)
    take(testFlagsPongDeclaration, init)
  }
}

/** What a new {@link TestFlagsPong} is made of. */
export type TestFlagsPongInit = Readonly<Record<string, never>>

/** Builds a {@link TestFlagsPong}. */
export interface TestFlagsPongBuilder extends Builder<never> {
  add(...content: Content): this
  build(): TestFlagsPong
}

const testFlagsOptionsDeclaration: Declaration = {
  namespace: 'urn:test:flags',
  name: 'options',
  fields: {
    required: { kind: 'flag' },
    noStore: { kind: 'flag', name: 'no-store' },
    many: { kind: 'flag' },
    always: { kind: 'flag', required: true },
  },
  ordered: true,
}

/** `<options xmlns='urn:test:flags'><required/><no-store/><many/><always/></options>` */
export class TestFlagsOptions extends Node<{
  wire: 'urn:test:flags options'
  init: TestFlagsOptionsInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testFlagsOptionsDeclaration
  declare static readonly builder: () => TestFlagsOptionsBuilder
  /** Child `required`: It cannot be done without. */
  declare readonly required: boolean
  /** Child `no-store`. */
  declare readonly noStore: boolean
  /** Child `many`. */
  declare readonly many: boolean
  /** Child `always`. */
  declare readonly always: boolean

  constructor(init?: TestFlagsOptionsInit, content?: Content) {
    super(content)
    const v = take(testFlagsOptionsDeclaration, init)
    this.required = v[0]
    this.noStore = v[1]
    this.many = v[2]
    this.always = v[3]
  }
}

/** What a new {@link TestFlagsOptions} is made of. */
export interface TestFlagsOptionsInit {
  /** Child `required`: It cannot be done without. */
  readonly required?: boolean | undefined
  /** Child `no-store`. */
  readonly noStore?: boolean | undefined
  /** Child `many`. */
  readonly many?: boolean | undefined
  /** Child `always`. */
  readonly always?: boolean | undefined
}

/** Builds a {@link TestFlagsOptions}. */
export interface TestFlagsOptionsBuilder extends Builder<never> {
  /** Child `required`: It cannot be done without. */
  required(value: boolean): this
  /** Child `no-store`. */
  noStore(value: boolean): this
  /** Child `many`. */
  many(value: boolean): this
  /** Child `always`. */
  always(value: boolean): this
  add(...content: Content): this
  build(): TestFlagsOptions
}
