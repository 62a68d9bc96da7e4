// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration, NodeLike } from 'typed-xmpp/node/v1'

const testSharedLeftDeclaration: Declaration = {
  namespace: 'urn:test:shared',
  name: 'left',
  fields: {
    end: { kind: 'child', of: () => TestSharedSideEnd },
  },
}

/** `<left xmlns='urn:test:shared'><end/></left>` */
export class TestSharedLeft extends Node<{
  wire: 'urn:test:shared left'
  init: TestSharedLeftInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testSharedLeftDeclaration
  declare static readonly builder: () => TestSharedLeftBuilder
  /** Child `end`. */
  declare readonly end: TestSharedSideEnd | undefined

  constructor(init?: TestSharedLeftInit, content?: Content) {
    super(content)
    const v = take(testSharedLeftDeclaration, init)
    this.end = v[0]
  }
}

/** What a new {@link TestSharedLeft} is made of. */
export interface TestSharedLeftInit {
  /** Child `end`. */
  readonly end?: NodeLike<TestSharedSideEnd> | undefined
}

/** Builds a {@link TestSharedLeft}. */
export interface TestSharedLeftBuilder extends Builder<never> {
  /** Child `end`. */
  end(value: NodeLike<TestSharedSideEnd>): this
  add(...content: Content): this
  build(): TestSharedLeft
}

const testSharedSideEndDeclaration: Declaration = {
  namespace: 'urn:test:shared',
  name: 'end',
  local: true,
  fields: {
    n: { kind: 'attribute', type: 'int' },
  },
}

/** `<end xmlns='urn:test:shared' n='…'/>` */
export class TestSharedSideEnd extends Node<{
  wire: 'urn:test:shared end'
  init: TestSharedSideEndInit
  in: object
}> {
  static override readonly declaration: Declaration = testSharedSideEndDeclaration
  declare static readonly builder: () => TestSharedSideEndBuilder
  /** Attribute `n`. */
  declare readonly n: number | undefined

  constructor(init?: TestSharedSideEndInit, content?: Content) {
    super(content)
    const v = take(testSharedSideEndDeclaration, init)
    this.n = v[0]
  }
}

/** What a new {@link TestSharedSideEnd} is made of. */
export interface TestSharedSideEndInit {
  /** Attribute `n`. */
  readonly n?: number | undefined
}

/** Builds a {@link TestSharedSideEnd}. */
export interface TestSharedSideEndBuilder extends Builder<never> {
  /** Attribute `n`. */
  n(value: number): this
  add(...content: Content): this
  build(): TestSharedSideEnd
}

const testSharedRightDeclaration: Declaration = {
  namespace: 'urn:test:shared',
  name: 'right',
  fields: {
    end: { kind: 'child', of: () => TestSharedSideEnd },
  },
}

/** `<right xmlns='urn:test:shared'><end/></right>` */
export class TestSharedRight extends Node<{
  wire: 'urn:test:shared right'
  init: TestSharedRightInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testSharedRightDeclaration
  declare static readonly builder: () => TestSharedRightBuilder
  /** Child `end`. */
  declare readonly end: TestSharedSideEnd | undefined

  constructor(init?: TestSharedRightInit, content?: Content) {
    super(content)
    const v = take(testSharedRightDeclaration, init)
    this.end = v[0]
  }
}

/** What a new {@link TestSharedRight} is made of. */
export interface TestSharedRightInit {
  /** Child `end`. */
  readonly end?: NodeLike<TestSharedSideEnd> | undefined
}

/** Builds a {@link TestSharedRight}. */
export interface TestSharedRightBuilder extends Builder<never> {
  /** Child `end`. */
  end(value: NodeLike<TestSharedSideEnd>): this
  add(...content: Content): this
  build(): TestSharedRight
}

const testSharedCentreDeclaration: Declaration = {
  namespace: 'urn:test:shared',
  name: 'centre',
  fields: {
    point: { kind: 'child', of: () => TestSharedCentrePoint, required: true },
  },
}

/** `<centre xmlns='urn:test:shared'><point/></centre>` */
export class TestSharedCentre extends Node<{
  wire: 'urn:test:shared centre'
  init: TestSharedCentreInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testSharedCentreDeclaration
  declare static readonly builder: () => TestSharedCentreBuilder
  /** Child `point`, required. */
  declare readonly point: TestSharedCentrePoint

  constructor(init: TestSharedCentreInit, content?: Content) {
    super(content)
    const v = take(testSharedCentreDeclaration, init)
    this.point = v[0]
  }
}

/** What a new {@link TestSharedCentre} is made of. */
export interface TestSharedCentreInit {
  /** Child `point`, required. */
  readonly point: NodeLike<TestSharedCentrePoint>
}

/** Builds a {@link TestSharedCentre}; `build()` needs `point` first. */
export interface TestSharedCentreBuilder<out Missing extends string = 'point'>
  extends Builder<Missing> {
  /** Child `point`, required. */
  point(value: NodeLike<TestSharedCentrePoint>): TestSharedCentreBuilder<Exclude<Missing, 'point'>>
  add(...content: Content): this
  build(this: TestSharedCentreBuilder<never>): TestSharedCentre
}

const testSharedCentrePointDeclaration: Declaration = {
  namespace: 'urn:test:shared',
  name: 'point',
  local: true,
  fields: {
    n: { kind: 'attribute', type: 'int' },
  },
}

/** `<point xmlns='urn:test:shared' n='…'/>` */
export class TestSharedCentrePoint extends Node<{
  wire: 'urn:test:shared point'
  init: TestSharedCentrePointInit
  in: object
}> {
  static override readonly declaration: Declaration = testSharedCentrePointDeclaration
  declare static readonly builder: () => TestSharedCentrePointBuilder
  /** Attribute `n`. */
  declare readonly n: number | undefined

  constructor(init?: TestSharedCentrePointInit, content?: Content) {
    super(content)
    const v = take(testSharedCentrePointDeclaration, init)
    this.n = v[0]
  }
}

/** What a new {@link TestSharedCentrePoint} is made of. */
export interface TestSharedCentrePointInit {
  /** Attribute `n`. */
  readonly n?: number | undefined
}

/** Builds a {@link TestSharedCentrePoint}. */
export interface TestSharedCentrePointBuilder extends Builder<never> {
  /** Attribute `n`. */
  n(value: number): this
  add(...content: Content): this
  build(): TestSharedCentrePoint
}

const testSharedTreeDeclaration: Declaration = {
  namespace: 'urn:test:shared',
  name: 'tree',
  fields: {
    name: { kind: 'attribute' },
    trees: { kind: 'children', of: () => TestSharedTreeTree },
  },
}

/** `<tree xmlns='urn:test:shared' name='…'><tree/></tree>` */
export class TestSharedTree extends Node<{
  wire: 'urn:test:shared tree'
  init: TestSharedTreeInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testSharedTreeDeclaration
  declare static readonly builder: () => TestSharedTreeBuilder
  /** Attribute `name`. */
  declare readonly name: string | undefined
  /** Children `tree`. */
  declare readonly trees: readonly TestSharedTreeTree[]

  constructor(init?: TestSharedTreeInit, content?: Content) {
    super(content)
    const v = take(testSharedTreeDeclaration, init)
    this.name = v[0]
    this.trees = v[1]
  }
}

/** What a new {@link TestSharedTree} is made of. */
export interface TestSharedTreeInit {
  /** Attribute `name`. */
  readonly name?: string | undefined
  /** Children `tree`. */
  readonly trees?: readonly NodeLike<TestSharedTreeTree>[] | undefined
}

/** Builds a {@link TestSharedTree}. */
export interface TestSharedTreeBuilder extends Builder<never> {
  /** Attribute `name`. */
  name(value: string): this
  /** Children `tree`. */
  trees(value: readonly NodeLike<TestSharedTreeTree>[]): this
  add(...content: Content): this
  build(): TestSharedTree
}

const testSharedTreeTreeDeclaration: Declaration = {
  namespace: 'urn:test:shared',
  name: 'tree',
  local: true,
  fields: {
    name: { kind: 'attribute' },
    trees: { kind: 'children', of: () => TestSharedTreeTree },
  },
}

/** `<tree xmlns='urn:test:shared' name='…'><tree/></tree>` */
export class TestSharedTreeTree extends Node<{
  wire: 'urn:test:shared tree'
  init: TestSharedTreeTreeInit
  in: object
}> {
  static override readonly declaration: Declaration = testSharedTreeTreeDeclaration
  declare static readonly builder: () => TestSharedTreeTreeBuilder
  /** Attribute `name`. */
  declare readonly name: string | undefined
  /** Children `tree`. */
  declare readonly trees: readonly TestSharedTreeTree[]

  constructor(init?: TestSharedTreeTreeInit, content?: Content) {
    super(content)
    const v = take(testSharedTreeTreeDeclaration, init)
    this.name = v[0]
    this.trees = v[1]
  }
}

/** What a new {@link TestSharedTreeTree} is made of. */
export interface TestSharedTreeTreeInit {
  /** Attribute `name`. */
  readonly name?: string | undefined
  /** Children `tree`. */
  readonly trees?: readonly NodeLike<TestSharedTreeTree>[] | undefined
}

/** Builds a {@link TestSharedTreeTree}. */
export interface TestSharedTreeTreeBuilder extends Builder<never> {
  /** Attribute `name`. */
  name(value: string): this
  /** Children `tree`. */
  trees(value: readonly NodeLike<TestSharedTreeTree>[]): this
  add(...content: Content): this
  build(): TestSharedTreeTree
}
