import { decodeBase64, encodeBase64 } from './base64.ts'
import { unacceptable, type ValueMapping } from './value-mapping.ts'

/** `xs:base64Binary`; white space, which XSD allows anywhere in it, is read over. */
export const base64Mapping: ValueMapping<Uint8Array> = {
  expected: 'base64',
  parse: (text) => decodeBase64(whiteSpace.test(text) ? text.replace(/[ \t\n\r]+/g, '') : text),
  format: encodeBase64,
  isPlain: true,
  isExact: (text) => !whiteSpace.test(text),
  accept: acceptBytes,
  equals: sameBytes,
}

/** `xs:hexBinary`, written in upper case as its canonical form is. */
export const hexMapping: ValueMapping<Uint8Array> = {
  expected: 'hexadecimal digits',
  parse: (text) => {
    const digits = text.trim()
    if (digits.length % 2 === 1 || !/^[0-9A-Fa-f]*$/.test(digits)) return undefined
    return Uint8Array.from({ length: digits.length / 2 }, (_, index) =>
      Number.parseInt(digits.slice(2 * index, 2 * index + 2), 16),
    )
  },
  format: (value) => {
    let text = ''
    for (const byte of value) text += byte.toString(16).padStart(2, '0')
    return text.toUpperCase()
  },
  isPlain: true,
  isExact: (text, value) => text === hexMapping.format(value),
  accept: acceptBytes,
  equals: sameBytes,
}

function acceptBytes(input: unknown): Uint8Array {
  if (input instanceof Uint8Array) return input
  throw unacceptable('a Uint8Array', input)
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}

const whiteSpace = /[ \t\n\r]/
