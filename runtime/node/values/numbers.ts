import { collapse, unacceptable, type ValueMapping } from './value-mapping.ts'

/** `xs:boolean`: read in its four forms, written as `true` or `false`. */
export const booleanMapping: ValueMapping<boolean> = {
  expected: 'a boolean',
  parse: (text) => {
    switch (collapse(text)) {
      case 'true':
      case '1':
        return true
      case 'false':
      case '0':
        return false
      default:
        return undefined
    }
  },
  format: String,
  isPlain: true,
  isExact: (text, value) => text === String(value),
  accept: (input) => {
    if (typeof input === 'boolean') return input
    throw unacceptable('a boolean', input)
  },
  equals: (a, b) => a === b,
}

/** An integer type with both bounds inside what a number holds exactly. */
export function boundedInteger(
  name: string,
  least: number,
  greatest: number,
): ValueMapping<number> {
  const expected = `${name}, from ${least} to ${greatest}`
  return {
    expected,
    parse: (text) => {
      const digits = collapse(text)
      if (!integer.test(digits)) return undefined
      const value = Number(digits)
      return value >= least && value <= greatest ? value + 0 : undefined
    },
    format: String,
    isPlain: true,
    isExact: (text, value) => text === String(value),
    accept: (input) => {
      if (typeof input !== 'number') throw unacceptable(expected, input)
      if (Number.isInteger(input) && input >= least && input <= greatest) return input
      throw new TypeError(`expected ${expected}, got ${input}`)
    },
    equals: (a, b) => a === b,
  }
}

/** An integer type that goes past what a number holds exactly: there, the value is a bigint. */
export function wideInteger(
  name: string,
  least: bigint | undefined,
  greatest: bigint | undefined,
): ValueMapping<number | bigint> {
  const fits = (value: bigint): boolean =>
    (least === undefined || value >= least) && (greatest === undefined || value <= greatest)
  return {
    expected: name,
    parse: (text) => {
      const digits = collapse(text)
      // A bound on the digits: converting them is not linear.
      if (!integer.test(digits) || digits.length > mostDigits) return undefined
      const value = BigInt(digits.startsWith('+') ? digits.slice(1) : digits)
      if (!fits(value)) return undefined
      const number = Number(value)
      return Number.isSafeInteger(number) ? number : value
    },
    format: String,
    isPlain: true,
    isExact: (text, value) => text === String(value),
    accept: (input) => {
      if (typeof input === 'bigint' ? fits(input) : Number.isSafeInteger(input)) {
        if (fits(BigInt(input as bigint | number))) return input as bigint | number
      }
      if (typeof input !== 'number' && typeof input !== 'bigint') throw unacceptable(name, input)
      throw new TypeError(`expected ${name}, got ${input}`)
    },
    equals: (a, b) => a === b,
  }
}

/** `xs:float` and `xs:double`. */
export const doubleMapping: ValueMapping<number> = {
  expected: 'a number',
  parse: (text) => {
    const value = collapse(text)
    if (value === 'INF') return Number.POSITIVE_INFINITY
    if (value === '-INF') return Number.NEGATIVE_INFINITY
    if (value === 'NaN') return Number.NaN
    return double.test(value) ? Number(value) : undefined
  },
  format: (value) => {
    if (Number.isNaN(value)) return 'NaN'
    if (Number.isFinite(value)) return String(value).replace('e', 'E')
    return value > 0 ? 'INF' : '-INF'
  },
  isPlain: true,
  isExact: (text, value) => text === doubleMapping.format(value),
  accept: acceptNumber,
  equals: (a, b) => a === b || (Number.isNaN(a) && Number.isNaN(b)),
}

/** `xs:decimal`, as a number; digits past a number's precision stay in the lexical form only. */
export const decimalMapping: ValueMapping<number> = {
  expected: 'a decimal number',
  parse: (text) => {
    const digits = collapse(text)
    const value = decimal.test(digits) ? Number(digits) : Number.NaN
    return Number.isFinite(value) ? value : undefined
  },
  format: (value) => {
    const text = String(value)
    return text.includes('e') ? withoutExponent(text) : text
  },
  isPlain: true,
  isExact: (text, value) => text === decimalMapping.format(value),
  accept: (input) => {
    const value = acceptNumber(input)
    if (Number.isFinite(value)) return value
    throw new TypeError(`expected a decimal number, got ${value}`)
  },
  equals: (a, b) => a === b,
}

/** `-1.5e-7` as `-0.00000015`, of which XSD's decimals have no other form. */
function withoutExponent(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = ''] = scientific.exec(text) ?? []
  const point = whole.length + Number(exponent)
  const digits = whole + fraction
  return point <= 0
    ? `${sign}0.${'0'.repeat(-point)}${digits}`
    : `${sign}${digits.padEnd(point, '0')}`
}

function acceptNumber(input: unknown): number {
  if (typeof input === 'number') return input
  throw unacceptable('a number', input)
}

const integer = /^[+-]?\d+$/
const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)$/
const double = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/
const scientific = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/
const mostDigits = 1000
