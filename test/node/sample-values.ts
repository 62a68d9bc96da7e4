/** A class as the compiler writes them, with values of types that the shipped schemas do not have. */
import { Node, take } from '../../runtime/node/v1.ts'
import type { Anywhere, Builder, Content, Declaration, QName } from '../../runtime/node/v1.ts'

/** The namespace of the sample classes. */
export const sampleNamespace = "urn:sample?a='1'&b"
/** The namespace of an attribute that a sample class takes from another schema. */
const linkNamespace = 'urn:sample:link'

const valuesDeclaration: Declaration = {
  namespace: sampleNamespace,
  name: 'values',
  fields: {
    mode: { kind: 'attribute', default: 'plain' },
    edition: { kind: 'attribute', fixed: '1.0' },
    count: { kind: 'attribute', type: 'int', default: '3' },
    big: { kind: 'attribute', type: 'unsignedLong' },
    ratio: { kind: 'attribute', type: 'decimal' },
    measure: { kind: 'attribute', type: 'double' },
    day: { kind: 'attribute', type: 'date' },
    at: { kind: 'attribute', type: 'dateTime' },
    data: { kind: 'attribute', type: 'base64' },
    digest: { kind: 'attribute', type: 'hex' },
    numbers: { kind: 'attribute', type: 'unsignedByte', list: true },
    tags: { kind: 'attribute', type: 'token', list: true, values: ['red', 'green'] },
    shade: { kind: 'attribute', type: 'token', values: ['dark', 'light'], open: true },
    kind: { kind: 'attribute', type: 'qname' },
    other: { kind: 'attribute', type: 'qname' },
    href: { kind: 'attribute', namespace: linkNamespace },
    get_: { kind: 'attribute', name: 'get' },
    class: { kind: 'childText', type: 'qname' },
    level: { kind: 'childText', type: 'int' },
    refs: { kind: 'childTexts', name: 'ref', type: 'qname' },
    codes: { kind: 'childTexts', name: 'code', facets: { patterns: ['[a-z]{2}'] }, min: 1, max: 2 },
    urgent: { kind: 'flag', required: true },
  },
  ordered: true,
  any: { namespaces: '##other', before: 'codes' },
  section: 'Samples §1',
}

/** A class of values of many types. */
export class SampleValues extends Node<{
  wire: 'urn:sample values'
  init: SampleValuesInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = valuesDeclaration
  declare static readonly builder: () => SampleValuesBuilder
  declare readonly mode: string
  declare readonly edition: '1.0' | undefined
  declare readonly count: number
  declare readonly big: number | bigint | undefined
  declare readonly ratio: number | undefined
  declare readonly measure: number | undefined
  declare readonly day: string | undefined
  declare readonly at: Date | undefined
  declare readonly data: Uint8Array | undefined
  declare readonly digest: Uint8Array | undefined
  declare readonly numbers: readonly number[] | undefined
  declare readonly tags: readonly ('red' | 'green')[] | undefined
  declare readonly shade: 'dark' | 'light' | (string & {}) | undefined
  declare readonly kind: QName | undefined
  declare readonly other: QName | undefined
  declare readonly href: string | undefined
  declare readonly get_: string | undefined
  declare readonly class: QName | undefined
  declare readonly level: number | undefined
  declare readonly refs: readonly QName[]
  declare readonly codes: readonly string[]
  declare readonly urgent: boolean

  constructor(init: SampleValuesInit, content?: Content) {
    super(content)
    const v = take(valuesDeclaration, init)
    this.mode = v[0]
    this.edition = v[1]
    this.count = v[2]
    this.big = v[3]
    this.ratio = v[4]
    this.measure = v[5]
    this.day = v[6]
    this.at = v[7]
    this.data = v[8]
    this.digest = v[9]
    this.numbers = v[10]
    this.tags = v[11]
    this.shade = v[12]
    this.kind = v[13]
    this.other = v[14]
    this.href = v[15]
    this.get_ = v[16]
    this.class = v[17]
    this.level = v[18]
    this.refs = v[19]
    this.codes = v[20]
    this.urgent = v[21]
  }
}

/** What a new {@link SampleValues} is made of. */
export interface SampleValuesInit {
  readonly mode?: string | undefined
  readonly edition?: '1.0' | undefined
  readonly count?: number | undefined
  readonly big?: number | bigint | undefined
  readonly ratio?: number | undefined
  readonly measure?: number | undefined
  readonly day?: string | undefined
  readonly at?: Date | undefined
  readonly data?: Uint8Array | undefined
  readonly digest?: Uint8Array | undefined
  readonly numbers?: readonly number[] | undefined
  readonly tags?: readonly ('red' | 'green')[] | undefined
  readonly shade?: 'dark' | 'light' | (string & {}) | undefined
  readonly kind?: QName | undefined
  readonly other?: QName | undefined
  readonly href?: string | undefined
  readonly get_?: string | undefined
  readonly class?: QName | undefined
  readonly level?: number | undefined
  readonly refs?: readonly QName[] | undefined
  readonly codes: readonly string[]
  readonly urgent?: boolean | undefined
}

/** Builds a {@link SampleValues}; `build()` needs `codes` first. */
export interface SampleValuesBuilder<out Missing extends string = 'codes'>
  extends Builder<Missing> {
  mode(value: string): this
  get_(value: string): this
  codes(value: readonly string[]): SampleValuesBuilder<Exclude<Missing, 'codes'>>
  urgent(value: boolean): this
  build(this: SampleValuesBuilder<never>): SampleValues
}
