/** Character references and the five entity references of XML 1.0 §4.1 and §4.6. */
import { nameBytes } from './byte-classes.ts'
import { isCharacter } from './characters.ts'
import type { XmlCondition } from './xml-error.ts'

/** What is wrong with a reference. */
export interface ReferenceFault {
  readonly condition: XmlCondition
  readonly message: string
  /** The offset of its ampersand. */
  readonly at: number
}

/**
 * The first reference in `bytes` from `start` to `end` that cannot be expanded: `restricted-xml` for
 * an entity other than the five (RFC 6120 §11.1), `not-well-formed` for the rest.
 */
export function faultInReferences(
  bytes: Uint8Array,
  start: number,
  end: number,
): ReferenceFault | undefined {
  for (let at = start; at < end; at++) {
    if (bytes[at] !== 0x26) continue
    let semicolon = at + 1
    while (semicolon < end && bytes[semicolon] !== 0x3b) semicolon++
    if (semicolon === end) return malformed(at)
    const fault =
      bytes[at + 1] === 0x23
        ? faultInNumber(bytes, at, semicolon)
        : faultInName(bytes, at, semicolon)
    if (fault !== undefined) return fault
    at = semicolon
  }
  return undefined
}

/** The text with its references expanded; they have been checked. */
export function expandReferences(text: string): string {
  let expanded = ''
  let from = 0
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', from)) {
    const semicolon = text.indexOf(';', at)
    expanded += text.slice(from, at) + expansion(text.slice(at + 1, semicolon))
    from = semicolon + 1
  }
  return expanded + text.slice(from)
}

function expansion(name: string): string {
  const known = entities[name]
  if (known !== undefined) return known
  const hexadecimal = name.charCodeAt(1) === 0x78
  return String.fromCodePoint(
    Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10),
  )
}

/** From the `&` at `at` to the `;`: `&#` digits, or `&#x` hexadecimal digits. */
function faultInNumber(
  bytes: Uint8Array,
  at: number,
  semicolon: number,
): ReferenceFault | undefined {
  const base = bytes[at + 2] === 0x78 ? 16 : 10
  const first = at + (base === 16 ? 3 : 2)
  if (first === semicolon) return malformed(at)
  let codePoint = 0
  for (let digit = first; digit < semicolon; digit++) {
    const value = digitValue(bytes[digit]!)
    if (value >= base) return malformed(at)
    // Past the last character it only has to stay there, however many digits follow.
    codePoint = Math.min(codePoint * base + value, 0x110000)
  }
  if (isCharacter(codePoint)) return undefined
  return {
    condition: 'not-well-formed',
    message: 'a reference to a character that XML does not have',
    at,
  }
}

function digitValue(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : 99
}

/** From the `&` at `at` to the `;`: one of the five names, or another. */
function faultInName(bytes: Uint8Array, at: number, semicolon: number): ReferenceFault | undefined {
  let name = ''
  for (let next = at + 1; next < semicolon; next++) {
    const byte = bytes[next]!
    if (!nameBytes[byte]) return malformed(at)
    // One longer than the five is told by its beginning.
    if (name.length < 5) name += String.fromCharCode(byte)
  }
  if (entities[name] !== undefined) return undefined
  if (name === '' || /^[-.0-9]/.test(name)) return malformed(at)
  return { condition: 'restricted-xml', message: 'a reference to an entity', at }
}

function malformed(at: number): ReferenceFault {
  return { condition: 'not-well-formed', message: 'an ampersand that begins no reference', at }
}

// Without a prototype, so that `&constructor;` finds nothing.
const entities: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  quot: '"',
})
