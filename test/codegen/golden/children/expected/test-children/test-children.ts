// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type {
  Anywhere,
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
} from 'typed-xmpp/node/v1'

const testChildrenLibraryDeclaration: Declaration = {
  namespace: 'urn:test:children',
  name: 'library',
  fields: {
    name: { kind: 'childText', required: true },
    founded: { kind: 'childText', type: 'int' },
    alias: { kind: 'childTexts', name: 'alias' },
    years: { kind: 'childTexts', name: 'year', type: 'unsignedShort', max: 3 },
    shelves: { kind: 'children', of: () => TestChildrenLibraryShelf, min: 1 },
    owner: { kind: 'child', of: () => TestChildrenLibraryOwner, required: true },
    branch: { kind: 'child', of: () => TestChildrenLibrary },
  },
  ordered: true,
}

/**
 * `<library xmlns='urn:test:children'><name/><founded/><alias/><year/><shelf/><owner/><library/></library>`
 */
export class TestChildrenLibrary extends Node<{
  wire: 'urn:test:children library'
  init: TestChildrenLibraryInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testChildrenLibraryDeclaration
  declare static readonly builder: () => TestChildrenLibraryBuilder
  /** Child `name`, required. */
  declare readonly name: string
  /** Child `founded`. */
  declare readonly founded: number | undefined
  /** Children `alias`. */
  declare readonly alias: readonly string[]
  /** Children `year`. */
  declare readonly years: readonly number[]
  /** Children `shelf`: A shelf, with what stands on it. */
  declare readonly shelves: readonly TestChildrenLibraryShelf[]
  /** Child `owner`, required. */
  declare readonly owner: TestChildrenLibraryOwner
  /** Child `library`: A library inside the library. */
  declare readonly branch: TestChildrenLibrary | undefined

  constructor(init: TestChildrenLibraryInit, content?: Content) {
    super(content)
    const v = take(testChildrenLibraryDeclaration, init)
    this.name = v[0]
    this.founded = v[1]
    this.alias = v[2]
    this.years = v[3]
    this.shelves = v[4]
    this.owner = v[5]
    this.branch = v[6]
  }
}

/** What a new {@link TestChildrenLibrary} is made of. */
export interface TestChildrenLibraryInit {
  /** Child `name`, required. */
  readonly name: string
  /** Child `founded`. */
  readonly founded?: number | undefined
  /** Children `alias`. */
  readonly alias?: readonly string[] | undefined
  /** Children `year`. */
  readonly years?: readonly number[] | undefined
  /** Children `shelf`: A shelf, with what stands on it. */
  readonly shelves: readonly NodeLike<TestChildrenLibraryShelf>[]
  /** Child `owner`, required. */
  readonly owner: NodeLike<TestChildrenLibraryOwner>
  /** Child `library`: A library inside the library. */
  readonly branch?: NodeLike<TestChildrenLibrary> | undefined
}

/** Builds a {@link TestChildrenLibrary}; `build()` needs `name`, `shelves`, `owner` first. */
export interface TestChildrenLibraryBuilder<
  out Missing extends string = 'name' | 'shelves' | 'owner',
> extends Builder<Missing> {
  /** Child `name`, required. */
  name(value: string): TestChildrenLibraryBuilder<Exclude<Missing, 'name'>>
  /** Child `founded`. */
  founded(value: number): this
  /** Children `alias`. */
  alias(value: readonly string[]): this
  /** Children `year`. */
  years(value: readonly number[]): this
  /** Children `shelf`: A shelf, with what stands on it. */
  shelves(
    value: readonly NodeLike<TestChildrenLibraryShelf>[],
  ): TestChildrenLibraryBuilder<Exclude<Missing, 'shelves'>>
  /** Child `owner`, required. */
  owner(
    value: NodeLike<TestChildrenLibraryOwner>,
  ): TestChildrenLibraryBuilder<Exclude<Missing, 'owner'>>
  /** Child `library`: A library inside the library. */
  branch(value: NodeLike<TestChildrenLibrary>): this
  add(...content: Content): this
  build(this: TestChildrenLibraryBuilder<never>): TestChildrenLibrary
}

const testChildrenLibraryShelfDeclaration: Declaration = {
  namespace: 'urn:test:children',
  name: 'shelf',
  local: true,
  fields: {
    code: { kind: 'attribute', type: 'token', required: true },
    books: { kind: 'children', of: () => TestChildrenLibraryShelfBook },
  },
}

/**
 * A shelf, with what stands on it.
 *
 * `<shelf xmlns='urn:test:children' code='…'><book/></shelf>`
 */
export class TestChildrenLibraryShelf extends Node<{
  wire: 'urn:test:children shelf'
  init: TestChildrenLibraryShelfInit
  in: object
}> {
  static override readonly declaration: Declaration = testChildrenLibraryShelfDeclaration
  declare static readonly builder: () => TestChildrenLibraryShelfBuilder
  /** Attribute `code`, required. */
  declare readonly code: string
  /** Children `book`. */
  declare readonly books: readonly TestChildrenLibraryShelfBook[]

  constructor(init: TestChildrenLibraryShelfInit, content?: Content) {
    super(content)
    const v = take(testChildrenLibraryShelfDeclaration, init)
    this.code = v[0]
    this.books = v[1]
  }
}

/** What a new {@link TestChildrenLibraryShelf} is made of. */
export interface TestChildrenLibraryShelfInit {
  /** Attribute `code`, required. */
  readonly code: string
  /** Children `book`. */
  readonly books?: readonly NodeLike<TestChildrenLibraryShelfBook>[] | undefined
}

/** Builds a {@link TestChildrenLibraryShelf}; `build()` needs `code` first. */
export interface TestChildrenLibraryShelfBuilder<out Missing extends string = 'code'>
  extends Builder<Missing> {
  /** Attribute `code`, required. */
  code(value: string): TestChildrenLibraryShelfBuilder<Exclude<Missing, 'code'>>
  /** Children `book`. */
  books(value: readonly NodeLike<TestChildrenLibraryShelfBook>[]): this
  add(...content: Content): this
  build(this: TestChildrenLibraryShelfBuilder<never>): TestChildrenLibraryShelf
}

const testChildrenLibraryShelfBookDeclaration: Declaration = {
  namespace: 'urn:test:children',
  name: 'book',
  local: true,
  fields: {
    title: { kind: 'attribute', required: true },
  },
}

/** `<book xmlns='urn:test:children' title='…'/>` */
export class TestChildrenLibraryShelfBook extends Node<{
  wire: 'urn:test:children book'
  init: TestChildrenLibraryShelfBookInit
  in: object
}> {
  static override readonly declaration: Declaration = testChildrenLibraryShelfBookDeclaration
  declare static readonly builder: () => TestChildrenLibraryShelfBookBuilder
  /** Attribute `title`, required. */
  declare readonly title: string

  constructor(init: TestChildrenLibraryShelfBookInit, content?: Content) {
    super(content)
    const v = take(testChildrenLibraryShelfBookDeclaration, init)
    this.title = v[0]
  }
}

/** What a new {@link TestChildrenLibraryShelfBook} is made of. */
export interface TestChildrenLibraryShelfBookInit {
  /** Attribute `title`, required. */
  readonly title: string
}

/** Builds a {@link TestChildrenLibraryShelfBook}; `build()` needs `title` first. */
export interface TestChildrenLibraryShelfBookBuilder<out Missing extends string = 'title'>
  extends Builder<Missing> {
  /** Attribute `title`, required. */
  title(value: string): TestChildrenLibraryShelfBookBuilder<Exclude<Missing, 'title'>>
  add(...content: Content): this
  build(this: TestChildrenLibraryShelfBookBuilder<never>): TestChildrenLibraryShelfBook
}

const testChildrenLibraryOwnerDeclaration: Declaration = {
  namespace: 'urn:test:children',
  name: 'owner',
  local: true,
  fields: {
    jid: { kind: 'attribute', type: 'jid', required: true },
  },
}

/** `<owner xmlns='urn:test:children' jid='…'/>` */
export class TestChildrenLibraryOwner extends Node<{
  wire: 'urn:test:children owner'
  init: TestChildrenLibraryOwnerInit
  in: object
}> {
  static override readonly declaration: Declaration = testChildrenLibraryOwnerDeclaration
  declare static readonly builder: () => TestChildrenLibraryOwnerBuilder
  /** Attribute `jid`, required. */
  declare readonly jid: Jid

  constructor(init: TestChildrenLibraryOwnerInit, content?: Content) {
    super(content)
    const v = take(testChildrenLibraryOwnerDeclaration, init)
    this.jid = v[0]
  }
}

/** What a new {@link TestChildrenLibraryOwner} is made of. */
export interface TestChildrenLibraryOwnerInit {
  /** Attribute `jid`, required. */
  readonly jid: JidLike
}

/** Builds a {@link TestChildrenLibraryOwner}; `build()` needs `jid` first. */
export interface TestChildrenLibraryOwnerBuilder<out Missing extends string = 'jid'>
  extends Builder<Missing> {
  /** Attribute `jid`, required. */
  jid(value: JidLike): TestChildrenLibraryOwnerBuilder<Exclude<Missing, 'jid'>>
  add(...content: Content): this
  build(this: TestChildrenLibraryOwnerBuilder<never>): TestChildrenLibraryOwner
}
