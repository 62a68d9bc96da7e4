// Code generated from schema.xsd; DO NOT EDIT.
import { exact, Node, take } from 'typed-xmpp/node/v1'
import type {
  Anywhere,
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  QName,
} from 'typed-xmpp/node/v1'
import { testAttributesSchema } from './test-attributes-schema.ts'

/**
 * The courses of a meal.
 *
 * - `starter`: Comes first.
 * - `main`
 * - `dessert`: Comes last.
 */
export type TestAttributesCourse = 'starter' | 'main' | 'dessert'

/** The values of {@link TestAttributesCourse}, in the order of the schema. */
export const testAttributesCourses: readonly TestAttributesCourse[] = ['starter', 'main', 'dessert']

/**
 * - `small`
 * - `large`
 */
export type TestAttributesOrderSize = 'small' | 'large'

/** The values of {@link TestAttributesOrderSize}, in the order of the schema. */
export const testAttributesOrderSizes: readonly TestAttributesOrderSize[] = ['small', 'large']

const testAttributesOrderDeclaration: Declaration = {
  namespace: 'urn:test:attributes',
  name: 'order',
  fields: {
    id: { kind: 'attribute', required: true },
    table: { kind: 'attribute', type: 'unsignedByte', required: true },
    guests: { kind: 'attribute', type: 'positiveInteger', default: '1' },
    served: { kind: 'attribute', type: 'boolean', default: 'false' },
    at: { kind: 'attribute', type: 'dateTime' },
    day: { kind: 'attribute', type: 'date' },
    by: { kind: 'attribute', type: 'jid' },
    price: { kind: 'attribute', type: 'decimal' },
    weight: { kind: 'attribute', type: 'double' },
    total: { kind: 'attribute', type: 'unsignedLong' },
    digest: { kind: 'attribute', type: 'hex' },
    key: { kind: 'attribute', type: 'base64' },
    link: { kind: 'attribute', type: 'uri' },
    tags: { kind: 'attribute', type: 'token', list: true },
    seats: { kind: 'attribute', type: 'unsignedShort', list: true, required: true },
    kind: { kind: 'attribute', type: 'qname' },
    course: { kind: 'attribute', type: 'token', values: testAttributesCourses, default: 'main' },
    size: { kind: 'attribute', type: 'token', values: testAttributesOrderSizes, default: 'small' },
    version: { kind: 'attribute', default: '1.0', fixed: '1.0' },
    dashEd: { kind: 'attribute', name: 'dash-ed' },
    untyped: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
  },
  schema: () => exact(testAttributesSchema),
}

/**
 * What a table has ordered.
 *
 * `<order xmlns='urn:test:attributes' id='…' table='…' …/>`
 */
export class TestAttributesOrder extends Node<{
  wire: 'urn:test:attributes order'
  init: TestAttributesOrderInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testAttributesOrderDeclaration
  declare static readonly builder: () => TestAttributesOrderBuilder
  /** Attribute `id`, required: Names the order. */
  declare readonly id: string
  /** Attribute `table`, required. */
  declare readonly table: number
  /** Attribute `guests`: How many sit there. Default: `1`. */
  declare readonly guests: number | bigint
  /** Attribute `served`. Default: `false`. */
  declare readonly served: boolean
  /** Attribute `at`. */
  declare readonly at: Date | undefined
  /** Attribute `day`. */
  declare readonly day: string | undefined
  /** Attribute `by`: Who took it. */
  declare readonly by: Jid | undefined
  /** Attribute `price`. */
  declare readonly price: number | undefined
  /** Attribute `weight`. */
  declare readonly weight: number | undefined
  /** Attribute `total`. */
  declare readonly total: number | bigint | undefined
  /** Attribute `digest`. */
  declare readonly digest: Uint8Array | undefined
  /** Attribute `key`. */
  declare readonly key: Uint8Array | undefined
  /** Attribute `link`. */
  declare readonly link: string | undefined
  /** Attribute `tags`. */
  declare readonly tags: readonly string[] | undefined
  /** Attribute `seats`, required. */
  declare readonly seats: readonly number[]
  /** Attribute `kind`. */
  declare readonly kind: QName | undefined
  /** Attribute `course`. Default: `main`. One of `starter`, `main`, `dessert`. */
  declare readonly course: TestAttributesCourse
  /** Attribute `size`. Default: `small`. One of `small`, `large`. */
  declare readonly size: TestAttributesOrderSize
  /** Attribute `version`. Default: `1.0`. */
  declare readonly version: '1.0'
  /** Attribute `dash-ed`. */
  declare readonly dashEd: string | undefined
  /** Attribute `untyped`. */
  declare readonly untyped: string | undefined
  /** Attribute `xml:lang`. */
  declare readonly lang: string | undefined

  constructor(init: TestAttributesOrderInit, content?: Content) {
    super(content)
    const v = take(testAttributesOrderDeclaration, init)
    this.id = v[0]
    this.table = v[1]
    this.guests = v[2]
    this.served = v[3]
    this.at = v[4]
    this.day = v[5]
    this.by = v[6]
    this.price = v[7]
    this.weight = v[8]
    this.total = v[9]
    this.digest = v[10]
    this.key = v[11]
    this.link = v[12]
    this.tags = v[13]
    this.seats = v[14]
    this.kind = v[15]
    this.course = v[16]
    this.size = v[17]
    this.version = v[18]
    this.dashEd = v[19]
    this.untyped = v[20]
    this.lang = v[21]
  }
}

/** What a new {@link TestAttributesOrder} is made of. */
export interface TestAttributesOrderInit {
  /** Attribute `id`, required: Names the order. */
  readonly id: string
  /** Attribute `table`, required. */
  readonly table: number
  /** Attribute `guests`: How many sit there. Default: `1`. */
  readonly guests?: number | bigint | undefined
  /** Attribute `served`. Default: `false`. */
  readonly served?: boolean | undefined
  /** Attribute `at`. */
  readonly at?: Date | undefined
  /** Attribute `day`. */
  readonly day?: string | undefined
  /** Attribute `by`: Who took it. */
  readonly by?: JidLike | undefined
  /** Attribute `price`. */
  readonly price?: number | undefined
  /** Attribute `weight`. */
  readonly weight?: number | undefined
  /** Attribute `total`. */
  readonly total?: number | bigint | undefined
  /** Attribute `digest`. */
  readonly digest?: Uint8Array | undefined
  /** Attribute `key`. */
  readonly key?: Uint8Array | undefined
  /** Attribute `link`. */
  readonly link?: string | undefined
  /** Attribute `tags`. */
  readonly tags?: readonly string[] | undefined
  /** Attribute `seats`, required. */
  readonly seats: readonly number[]
  /** Attribute `kind`. */
  readonly kind?: QName | undefined
  /** Attribute `course`. Default: `main`. One of `starter`, `main`, `dessert`. */
  readonly course?: TestAttributesCourse | undefined
  /** Attribute `size`. Default: `small`. One of `small`, `large`. */
  readonly size?: TestAttributesOrderSize | undefined
  /** Attribute `version`. Default: `1.0`. */
  readonly version?: '1.0' | undefined
  /** Attribute `dash-ed`. */
  readonly dashEd?: string | undefined
  /** Attribute `untyped`. */
  readonly untyped?: string | undefined
  /** Attribute `xml:lang`. */
  readonly lang?: string | undefined
}

/** Builds a {@link TestAttributesOrder}; `build()` needs `id`, `table`, `seats` first. */
export interface TestAttributesOrderBuilder<out Missing extends string = 'id' | 'table' | 'seats'>
  extends Builder<Missing> {
  /** Attribute `id`, required: Names the order. */
  id(value: string): TestAttributesOrderBuilder<Exclude<Missing, 'id'>>
  /** Attribute `table`, required. */
  table(value: number): TestAttributesOrderBuilder<Exclude<Missing, 'table'>>
  /** Attribute `guests`: How many sit there. Default: `1`. */
  guests(value: number | bigint): this
  /** Attribute `served`. Default: `false`. */
  served(value: boolean): this
  /** Attribute `at`. */
  at(value: Date): this
  /** Attribute `day`. */
  day(value: string): this
  /** Attribute `by`: Who took it. */
  by(value: JidLike): this
  /** Attribute `price`. */
  price(value: number): this
  /** Attribute `weight`. */
  weight(value: number): this
  /** Attribute `total`. */
  total(value: number | bigint): this
  /** Attribute `digest`. */
  digest(value: Uint8Array): this
  /** Attribute `key`. */
  key(value: Uint8Array): this
  /** Attribute `link`. */
  link(value: string): this
  /** Attribute `tags`. */
  tags(value: readonly string[]): this
  /** Attribute `seats`, required. */
  seats(value: readonly number[]): TestAttributesOrderBuilder<Exclude<Missing, 'seats'>>
  /** Attribute `kind`. */
  kind(value: QName): this
  /** Attribute `course`. Default: `main`. One of `starter`, `main`, `dessert`. */
  course(value: TestAttributesCourse): this
  /** Attribute `size`. Default: `small`. One of `small`, `large`. */
  size(value: TestAttributesOrderSize): this
  /** Attribute `version`. Default: `1.0`. */
  version(value: '1.0'): this
  /** Attribute `dash-ed`. */
  dashEd(value: string): this
  /** Attribute `untyped`. */
  untyped(value: string): this
  /** Attribute `xml:lang`. */
  lang(value: string): this
  add(...content: Content): this
  build(this: TestAttributesOrderBuilder<never>): TestAttributesOrder
}
