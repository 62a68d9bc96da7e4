// Code generated from schema.xsd; DO NOT EDIT.
import { exact, Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration, NodeLike } from 'typed-xmpp/node/v1'
import { testGroupsSchema } from './test-groups-schema.ts'

const testGroupsEventDeclaration: Declaration = {
  namespace: 'urn:test:groups',
  name: 'event',
  fields: {
    id: { kind: 'attribute', required: true },
    private: { kind: 'attribute', type: 'boolean', default: 'false' },
    start: { kind: 'childText', type: 'dateTime', required: true },
    end: { kind: 'childText', type: 'dateTime' },
    room: { kind: 'childText' },
    floor: { kind: 'childText', type: 'int' },
    guests: { kind: 'children', of: () => TestGroupsEventGuest },
  },
  ordered: true,
  schema: () => exact(testGroupsSchema),
}

/**
 * `<event xmlns='urn:test:groups' id='…' private='…'><start/><end/><room/><floor/><guest/></event>`
 */
export class TestGroupsEvent extends Node<{
  wire: 'urn:test:groups event'
  init: TestGroupsEventInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testGroupsEventDeclaration
  declare static readonly builder: () => TestGroupsEventBuilder
  /** Attribute `id`, required. */
  declare readonly id: string
  /** Attribute `private`. Default: `false`. */
  declare readonly private: boolean
  /** Child `start`, required. */
  declare readonly start: Date
  /** Child `end`. */
  declare readonly end: Date | undefined
  /** Child `room`. */
  declare readonly room: string | undefined
  /** Child `floor`. */
  declare readonly floor: number | undefined
  /** Children `guest`. */
  declare readonly guests: readonly TestGroupsEventGuest[]

  constructor(init: TestGroupsEventInit, content?: Content) {
    super(content)
    const v = take(testGroupsEventDeclaration, init)
    this.id = v[0]
    this.private = v[1]
    this.start = v[2]
    this.end = v[3]
    this.room = v[4]
    this.floor = v[5]
    this.guests = v[6]
  }
}

/** What a new {@link TestGroupsEvent} is made of. */
export interface TestGroupsEventInit {
  /** Attribute `id`, required. */
  readonly id: string
  /** Attribute `private`. Default: `false`. */
  readonly private?: boolean | undefined
  /** Child `start`, required. */
  readonly start: Date
  /** Child `end`. */
  readonly end?: Date | undefined
  /** Child `room`. */
  readonly room?: string | undefined
  /** Child `floor`. */
  readonly floor?: number | undefined
  /** Children `guest`. */
  readonly guests?: readonly NodeLike<TestGroupsEventGuest>[] | undefined
}

/** Builds a {@link TestGroupsEvent}; `build()` needs `id`, `start` first. */
export interface TestGroupsEventBuilder<out Missing extends string = 'id' | 'start'>
  extends Builder<Missing> {
  /** Attribute `id`, required. */
  id(value: string): TestGroupsEventBuilder<Exclude<Missing, 'id'>>
  /** Attribute `private`. Default: `false`. */
  private(value: boolean): this
  /** Child `start`, required. */
  start(value: Date): TestGroupsEventBuilder<Exclude<Missing, 'start'>>
  /** Child `end`. */
  end(value: Date): this
  /** Child `room`. */
  room(value: string): this
  /** Child `floor`. */
  floor(value: number): this
  /** Children `guest`. */
  guests(value: readonly NodeLike<TestGroupsEventGuest>[]): this
  add(...content: Content): this
  build(this: TestGroupsEventBuilder<never>): TestGroupsEvent
}

const testGroupsEventGuestDeclaration: Declaration = {
  namespace: 'urn:test:groups',
  name: 'guest',
  local: true,
  fields: {
    name: { kind: 'attribute' },
  },
  schema: () => exact(testGroupsSchema),
}

/** `<guest xmlns='urn:test:groups' name='…'/>` */
export class TestGroupsEventGuest extends Node<{
  wire: 'urn:test:groups guest'
  init: TestGroupsEventGuestInit
  in: object
}> {
  static override readonly declaration: Declaration = testGroupsEventGuestDeclaration
  declare static readonly builder: () => TestGroupsEventGuestBuilder
  /** Attribute `name`. */
  declare readonly name: string | undefined

  constructor(init?: TestGroupsEventGuestInit, content?: Content) {
    super(content)
    const v = take(testGroupsEventGuestDeclaration, init)
    this.name = v[0]
  }
}

/** What a new {@link TestGroupsEventGuest} is made of. */
export interface TestGroupsEventGuestInit {
  /** Attribute `name`. */
  readonly name?: string | undefined
}

/** Builds a {@link TestGroupsEventGuest}. */
export interface TestGroupsEventGuestBuilder extends Builder<never> {
  /** Attribute `name`. */
  name(value: string): this
  add(...content: Content): this
  build(): TestGroupsEventGuest
}

const testGroupsMeetingDeclaration: Declaration = {
  namespace: 'urn:test:groups',
  name: 'meeting',
  fields: {
    id: { kind: 'attribute', required: true },
    private: { kind: 'attribute', type: 'boolean', default: 'false' },
    topic: { kind: 'child', of: () => TestGroupsMeetingTopic, required: true },
  },
  schema: () => exact(testGroupsSchema),
}

/**
 * People who talk.
 *
 * `<meeting xmlns='urn:test:groups' id='…' private='…'><topic/></meeting>`
 */
export class TestGroupsMeeting extends Node<{
  wire: 'urn:test:groups meeting'
  init: TestGroupsMeetingInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testGroupsMeetingDeclaration
  declare static readonly builder: () => TestGroupsMeetingBuilder
  /** Attribute `id`, required. */
  declare readonly id: string
  /** Attribute `private`. Default: `false`. */
  declare readonly private: boolean
  /** Child `topic`, required. */
  declare readonly topic: TestGroupsMeetingTopic

  constructor(init: TestGroupsMeetingInit, content?: Content) {
    super(content)
    const v = take(testGroupsMeetingDeclaration, init)
    this.id = v[0]
    this.private = v[1]
    this.topic = v[2]
  }
}

/** What a new {@link TestGroupsMeeting} is made of. */
export interface TestGroupsMeetingInit {
  /** Attribute `id`, required. */
  readonly id: string
  /** Attribute `private`. Default: `false`. */
  readonly private?: boolean | undefined
  /** Child `topic`, required. */
  readonly topic: NodeLike<TestGroupsMeetingTopic>
}

/** Builds a {@link TestGroupsMeeting}; `build()` needs `id`, `topic` first. */
export interface TestGroupsMeetingBuilder<out Missing extends string = 'id' | 'topic'>
  extends Builder<Missing> {
  /** Attribute `id`, required. */
  id(value: string): TestGroupsMeetingBuilder<Exclude<Missing, 'id'>>
  /** Attribute `private`. Default: `false`. */
  private(value: boolean): this
  /** Child `topic`, required. */
  topic(
    value: NodeLike<TestGroupsMeetingTopic>,
  ): TestGroupsMeetingBuilder<Exclude<Missing, 'topic'>>
  add(...content: Content): this
  build(this: TestGroupsMeetingBuilder<never>): TestGroupsMeeting
}

const testGroupsMeetingTopicDeclaration: Declaration = {
  namespace: 'urn:test:groups',
  name: 'topic',
  local: true,
  fields: {
    name: { kind: 'attribute', required: true },
  },
  schema: () => exact(testGroupsSchema),
}

/** `<topic xmlns='urn:test:groups' name='…'/>` */
export class TestGroupsMeetingTopic extends Node<{
  wire: 'urn:test:groups topic'
  init: TestGroupsMeetingTopicInit
  in: object
}> {
  static override readonly declaration: Declaration = testGroupsMeetingTopicDeclaration
  declare static readonly builder: () => TestGroupsMeetingTopicBuilder
  /** Attribute `name`, required. */
  declare readonly name: string

  constructor(init: TestGroupsMeetingTopicInit, content?: Content) {
    super(content)
    const v = take(testGroupsMeetingTopicDeclaration, init)
    this.name = v[0]
  }
}

/** What a new {@link TestGroupsMeetingTopic} is made of. */
export interface TestGroupsMeetingTopicInit {
  /** Attribute `name`, required. */
  readonly name: string
}

/** Builds a {@link TestGroupsMeetingTopic}; `build()` needs `name` first. */
export interface TestGroupsMeetingTopicBuilder<out Missing extends string = 'name'>
  extends Builder<Missing> {
  /** Attribute `name`, required. */
  name(value: string): TestGroupsMeetingTopicBuilder<Exclude<Missing, 'name'>>
  add(...content: Content): this
  build(this: TestGroupsMeetingTopicBuilder<never>): TestGroupsMeetingTopic
}

const testGroupsSummitDeclaration: Declaration = {
  namespace: 'urn:test:groups',
  name: 'summit',
  fields: {
    id: { kind: 'attribute', required: true },
    private: { kind: 'attribute', type: 'boolean', default: 'false' },
    year: { kind: 'attribute', type: 'int' },
    topic: { kind: 'child', of: () => TestGroupsMeetingTopic, required: true },
    countries: { kind: 'childTexts', name: 'country', min: 1 },
  },
  ordered: true,
  schema: () => exact(testGroupsSchema),
}

/** `<summit xmlns='urn:test:groups' id='…' private='…' year='…'><topic/><country/></summit>` */
export class TestGroupsSummit extends Node<{
  wire: 'urn:test:groups summit'
  init: TestGroupsSummitInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testGroupsSummitDeclaration
  declare static readonly builder: () => TestGroupsSummitBuilder
  /** Attribute `id`, required. */
  declare readonly id: string
  /** Attribute `private`. Default: `false`. */
  declare readonly private: boolean
  /** Attribute `year`. */
  declare readonly year: number | undefined
  /** Child `topic`, required. */
  declare readonly topic: TestGroupsMeetingTopic
  /** Children `country`. */
  declare readonly countries: readonly string[]

  constructor(init: TestGroupsSummitInit, content?: Content) {
    super(content)
    const v = take(testGroupsSummitDeclaration, init)
    this.id = v[0]
    this.private = v[1]
    this.year = v[2]
    this.topic = v[3]
    this.countries = v[4]
  }
}

/** What a new {@link TestGroupsSummit} is made of. */
export interface TestGroupsSummitInit {
  /** Attribute `id`, required. */
  readonly id: string
  /** Attribute `private`. Default: `false`. */
  readonly private?: boolean | undefined
  /** Attribute `year`. */
  readonly year?: number | undefined
  /** Child `topic`, required. */
  readonly topic: NodeLike<TestGroupsMeetingTopic>
  /** Children `country`. */
  readonly countries: readonly string[]
}

/** Builds a {@link TestGroupsSummit}; `build()` needs `id`, `topic`, `countries` first. */
export interface TestGroupsSummitBuilder<out Missing extends string = 'id' | 'topic' | 'countries'>
  extends Builder<Missing> {
  /** Attribute `id`, required. */
  id(value: string): TestGroupsSummitBuilder<Exclude<Missing, 'id'>>
  /** Attribute `private`. Default: `false`. */
  private(value: boolean): this
  /** Attribute `year`. */
  year(value: number): this
  /** Child `topic`, required. */
  topic(value: NodeLike<TestGroupsMeetingTopic>): TestGroupsSummitBuilder<Exclude<Missing, 'topic'>>
  /** Children `country`. */
  countries(value: readonly string[]): TestGroupsSummitBuilder<Exclude<Missing, 'countries'>>
  add(...content: Content): this
  build(this: TestGroupsSummitBuilder<never>): TestGroupsSummit
}
