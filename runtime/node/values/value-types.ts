import type { ValueType } from '../declaration.ts'
import { base64Mapping, hexMapping } from './binary.ts'
import { dateTimeMapping, legacyDateTimeMapping } from './date-time.ts'
import { jidMapping } from './jid.ts'
import {
  booleanMapping,
  boundedInteger,
  decimalMapping,
  doubleMapping,
  wideInteger,
} from './numbers.ts'
import { qnameMapping } from './qname.ts'
import {
  dateMapping,
  durationMapping,
  languageMapping,
  stringMapping,
  timeMapping,
  tokenMapping,
  uriMapping,
} from './strings.ts'
import type { ValueMapping } from './value-mapping.ts'

/** The mapping of a value type. */
export function mappingOf(type: ValueType = 'string'): ValueMapping {
  return mappings[type] as ValueMapping
}

/** The mapping of a white-space separated list of values. */
export function listOf(item: ValueMapping): ValueMapping<readonly unknown[]> {
  return {
    expected: `a list, each item ${item.expected}`,
    parse: (text) => {
      const items: unknown[] = []
      for (const word of text.split(/[ \t\n\r]+/)) {
        if (word === '') continue
        const value = item.parse(word)
        if (value === undefined) return undefined
        items.push(value)
      }
      return items
    },
    format: (value) => value.map((each) => item.format(each)).join(' '),
    isExact: (text, value) => text === value.map((each) => item.format(each)).join(' '),
    accept: (input) => {
      if (!Array.isArray(input)) throw new TypeError('expected an array')
      const values = input.map((each) => item.accept(each))
      const parted = values.find((each) => !/^[^ \t\n\r]+$/.test(item.format(each)))
      if (parted === undefined) return values
      throw new TypeError(`expected items without white space, got ${JSON.stringify(parted)}`)
    },
    equals: (a, b) =>
      a.length === b.length && a.every((value, index) => item.equals(value, b[index])),
  }
}

/** The mapping of a type of strings that has these values only. */
export function literalsOf(item: ValueMapping, values: readonly string[]): ValueMapping {
  const expected = values.join(' | ')
  return {
    ...item,
    expected,
    parse: (text) => {
      const value = item.parse(text)
      return values.includes(value as string) ? value : undefined
    },
    accept: (input) => {
      const value = item.accept(input)
      if (values.includes(value as string)) return value
      throw new TypeError(`expected one of ${values.join(', ')}, got ${JSON.stringify(value)}`)
    },
  }
}

const mappings: Record<ValueType, unknown> = {
  string: stringMapping,
  token: tokenMapping,
  boolean: booleanMapping,
  byte: boundedInteger('a byte', -128, 127),
  unsignedByte: boundedInteger('an unsigned byte', 0, 255),
  short: boundedInteger('a short', -0x8000, 0x7fff),
  unsignedShort: boundedInteger('an unsigned short', 0, 0xffff),
  int: boundedInteger('an int', -0x8000_0000, 0x7fff_ffff),
  unsignedInt: boundedInteger('an unsigned int', 0, 0xffff_ffff),
  long: wideInteger('a long', -(1n << 63n), (1n << 63n) - 1n),
  unsignedLong: wideInteger('an unsigned long', 0n, (1n << 64n) - 1n),
  integer: wideInteger('an integer', undefined, undefined),
  nonNegativeInteger: wideInteger('a non-negative integer', 0n, undefined),
  positiveInteger: wideInteger('a positive integer', 1n, undefined),
  nonPositiveInteger: wideInteger('a non-positive integer', undefined, 0n),
  negativeInteger: wideInteger('a negative integer', undefined, -1n),
  float: doubleMapping,
  double: doubleMapping,
  decimal: decimalMapping,
  dateTime: dateTimeMapping,
  legacyDateTime: legacyDateTimeMapping,
  date: dateMapping,
  time: timeMapping,
  duration: durationMapping,
  base64: base64Mapping,
  hex: hexMapping,
  jid: jidMapping,
  language: languageMapping,
  uri: uriMapping,
  qname: qnameMapping,
}
