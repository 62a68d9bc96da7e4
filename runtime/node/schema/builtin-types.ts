/** The built-in types as tables: the primitive ones by their values, the rest by their facets. */
import { nameRest, nameStart } from '../../xml/characters.ts'
import {
  compareDateTimes,
  compareDurations,
  type DateTime,
  type DateTimeType,
  type Duration,
  parseDateTime,
  parseDuration,
} from './date-times.ts'
import type { ComplexTypeTable, SimpleTypeTable } from './schema-table.ts'

/** The values of a primitive type. */
export interface Primitive {
  /** What two equal values have in common; undefined for a text that is no value. */
  readonly key: (text: string) => string | undefined
  /** How two values are ordered; undefined where they are not. */
  readonly compare?: (a: string, b: string) => number | undefined
  /** The length, for the facets of that name; none where absent. */
  readonly length?: (text: string) => number
}

/** The primitive type of a name of {@link builtinTypes} that has no base there. */
export function primitive(name: string): Primitive | undefined {
  return primitives.get(name)
}

/** The type `xs:anyType`. */
export const anyType: ComplexTypeTable = {
  complex: true,
  mixed: true,
  anyAttribute: { process: 'lax' },
  content: { any: { process: 'lax' }, min: 0, max: -1 },
}

const characters = (text: string): number => [...text].length

function matching(form: RegExp): (text: string) => string | undefined {
  return (text) => (form.test(text) ? text : undefined)
}

const ncName = `[${nameStart}][${nameRest}]*`

function decimalKey(text: string): string | undefined {
  const parts = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text)
  if (parts === null || !/\d/.test(text)) return undefined
  const [, sign, digitsBefore = '', digitsBehind = ''] = parts
  // By hand: in one expression the zeros could be divided in many ways, and each would be tried.
  const whole = digitsBefore.replace(/^0+/, '')
  let length = digitsBehind.length
  while (digitsBehind.endsWith('0', length)) length--
  const fraction = digitsBehind.slice(0, length)
  const digits = `${whole === '' ? '0' : whole}${fraction === '' ? '' : `.${fraction}`}`
  return sign === '-' && digits !== '0' ? `-${digits}` : digits
}

/** How two decimals are ordered, whatever their size. */
function compareDecimals(a: string, b: string): number {
  const isNegative = a.startsWith('-')
  if (isNegative !== b.startsWith('-')) return isNegative ? -1 : 1
  const [wholeA = '', fractionA = ''] = a.replace('-', '').split('.')
  const [wholeB = '', fractionB = ''] = b.replace('-', '').split('.')
  const size = Math.max(fractionA.length, fractionB.length)
  const left = BigInt(wholeA + fractionA.padEnd(size, '0'))
  const right = BigInt(wholeB + fractionB.padEnd(size, '0'))
  const order = left === right ? 0 : left < right ? -1 : 1
  return isNegative ? -order : order
}

function floating(round: (value: number) => number): Primitive {
  const form = /^(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|[+-]?INF|NaN)$/
  return {
    key: (text) =>
      form.test(text) ? String(round(Number(text.replace('INF', 'Infinity')))) : undefined,
    compare: (a, b) =>
      a === b ? 0 : Number(a) < Number(b) ? -1 : Number(a) > Number(b) ? 1 : undefined,
  }
}

function dated(type: DateTimeType): Primitive {
  return {
    key: (text) => {
      const value = parseDateTime(type, text)
      return value && JSON.stringify(value)
    },
    compare: (a, b) => compareDateTimes(JSON.parse(a) as DateTime, JSON.parse(b) as DateTime),
  }
}

const base64 =
  /^(?:(?:[A-Za-z0-9+/] ?){4})*(?:(?:[A-Za-z0-9+/] ?){3}[A-Za-z0-9+/]|(?:[A-Za-z0-9+/] ?){2}[AEIMQUYcgkosw048] ?=|[A-Za-z0-9+/] ?[AQgw] ?= ?=)?$/

function base64Octets(text: string): number {
  const digits = text.replace(/[ =]/g, '').length
  return Math.floor((digits * 3) / 4)
}

const primitives: ReadonlyMap<string, Primitive> = new Map<string, Primitive>([
  ['xs:anySimpleType', { key: (text) => text, length: characters }],
  ['xs:string', { key: (text) => text, length: characters }],
  ['xs:anyURI', { key: (text) => text, length: characters }],
  [
    'xs:boolean',
    {
      key: (text) =>
        /^(?:true|1)$/.test(text) ? 'true' : /^(?:false|0)$/.test(text) ? 'false' : undefined,
    },
  ],
  ['xs:decimal', { key: decimalKey, compare: compareDecimals }],
  ['xs:float', floating(Math.fround)],
  ['xs:double', floating((value) => value)],
  [
    'xs:duration',
    {
      key: (text) => {
        const value = parseDuration(text)
        return value && JSON.stringify(value)
      },
      compare: (a, b) => compareDurations(JSON.parse(a) as Duration, JSON.parse(b) as Duration),
    },
  ],
  ...(
    ['dateTime', 'date', 'time', 'gYearMonth', 'gYear', 'gMonthDay', 'gDay', 'gMonth'] as const
  ).map((type) => [`xs:${type}`, dated(type)] as const),
  [
    'xs:hexBinary',
    {
      key: (text) => (/^(?:[0-9A-Fa-f]{2})*$/.test(text) ? text.toUpperCase() : undefined),
      length: (text) => text.length / 2,
    },
  ],
  [
    'xs:base64Binary',
    {
      key: (text) => (base64.test(text) ? text.replaceAll(' ', '') : undefined),
      length: base64Octets,
    },
  ],
  // Names reach this with their prefix resolved.
  ['xs:QName', { key: matching(new RegExp(`^\\{[^}]*\\}${ncName}$`, 'u')) }],
  ['xs:NOTATION', { key: matching(new RegExp(`^\\{[^}]*\\}${ncName}$`, 'u')) }],
])

const collapse = 'collapse'

function restricts(base: string, facets: Omit<SimpleTypeTable, 'base'> = {}): SimpleTypeTable {
  return { base: `xs:${base}`, ...facets }
}

const derived: readonly (readonly [name: string, type: SimpleTypeTable])[] = [
  ['anyAtomicType', restricts('anySimpleType')],
  ['normalizedString', restricts('string', { whiteSpace: 'replace' })],
  ['token', restricts('normalizedString', { whiteSpace: collapse })],
  ['language', restricts('token', { patterns: ['[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*'] })],
  ['NMTOKEN', restricts('token', { patterns: [`[:${nameRest}]+`] })],
  ['Name', restricts('token', { patterns: [`[:${nameStart}][:${nameRest}]*`] })],
  ['NCName', restricts('Name', { patterns: [ncName] })],
  ['ID', restricts('NCName')],
  ['IDREF', restricts('NCName')],
  ['ENTITY', restricts('NCName')],
  ['NMTOKENS', { list: 'xs:NMTOKEN', minLength: 1 }],
  ['IDREFS', { list: 'xs:IDREF', minLength: 1 }],
  ['ENTITIES', { list: 'xs:ENTITY', minLength: 1 }],
  ['integer', restricts('decimal', { patterns: ['[\\-+]?[0-9]+'] })],
  ['nonPositiveInteger', restricts('integer', { maxInclusive: '0' })],
  ['negativeInteger', restricts('nonPositiveInteger', { maxInclusive: '-1' })],
  ['nonNegativeInteger', restricts('integer', { minInclusive: '0' })],
  ['positiveInteger', restricts('nonNegativeInteger', { minInclusive: '1' })],
  ['long', integers('integer', -(2n ** 63n), 2n ** 63n - 1n)],
  ['int', integers('long', -(2n ** 31n), 2n ** 31n - 1n)],
  ['short', integers('int', -32768n, 32767n)],
  ['byte', integers('short', -128n, 127n)],
  ['unsignedLong', integers('nonNegativeInteger', 0n, 2n ** 64n - 1n)],
  ['unsignedInt', integers('unsignedLong', 0n, 2n ** 32n - 1n)],
  ['unsignedShort', integers('unsignedInt', 0n, 65535n)],
  ['unsignedByte', integers('unsignedShort', 0n, 255n)],
  ['yearMonthDuration', restricts('duration', { patterns: ['[^DT]*'] })],
  ['dayTimeDuration', restricts('duration', { patterns: ['[^YM]*([T].*)?'] })],
  ['dateTimeStamp', restricts('dateTime', { patterns: ['.*(Z|[+\\-][0-9][0-9]:[0-9][0-9])'] })],
]

function integers(base: string, least: bigint, greatest: bigint): SimpleTypeTable {
  return restricts(base, { minInclusive: String(least), maxInclusive: String(greatest) })
}

/** The built-in types by name; a primitive one has no base. */
export const builtinTypes: ReadonlyMap<string, SimpleTypeTable> = new Map([
  ...[...primitives.keys()].map((name): readonly [string, SimpleTypeTable] => {
    const isText = name === 'xs:string' || name === 'xs:anySimpleType'
    return [name, isText ? { whiteSpace: 'preserve' } : { whiteSpace: collapse }]
  }),
  ...derived.map(([name, type]) => [`xs:${name}`, type] as const),
])
