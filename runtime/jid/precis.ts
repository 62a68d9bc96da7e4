/**
 * The two string classes of PRECIS (RFC 8264 §4) and the mappings its profiles use.
 *
 * The derivation of RFC 8264 §8 is written on the platform's own Unicode properties, so that the
 * classes follow the platform's version of Unicode. Categories are tested in the order of the
 * specification: the first that matches decides.
 */
import { contextAllows, isContextual } from './contextual-rules.ts'

/** The first code point that an identifier may not contain there; `undefined` when there is none. */
export function disallowedInIdentifier(text: string): number | undefined {
  return firstDisallowed(text, isIdentifierValid)
}

/** The first code point that free-form text may not contain there; `undefined` when there is none. */
export function disallowedInFreeform(text: string): number | undefined {
  return firstDisallowed(text, isFreeformValid)
}

/** Maps fullwidth and halfwidth code points to their decomposition (RFC 8264 §5.2.1). */
export function mapWidth(text: string): string {
  return text.replace(/[\u3000\uff01-\uffee]/g, (character) => character.normalize('NFKC'))
}

/**
 * Applies the mappings of a profile until they change nothing; `undefined` when three further rounds
 * still change something (RFC 8264 §7).
 */
export function untilStable(text: string, map: (text: string) => string): string | undefined {
  let current = map(text)
  for (let round = 0; round < 3; round++) {
    const next = map(current)
    if (next === current) return current
    current = next
  }
  return undefined
}

function firstDisallowed(
  text: string,
  isValid: (character: string, codePoint: number) => boolean,
): number | undefined {
  let index = 0
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    const allowed = isContextual(codePoint)
      ? contextAllows(text, index, codePoint)
      : isValid(character, codePoint)
    if (!allowed) return codePoint
    index += character.length
  }
  return undefined
}

function isIdentifierValid(character: string, codePoint: number): boolean {
  return (
    isException(codePoint) ??
    (isAscii7(codePoint) ||
      (!isExcluded.test(character) && !hasCompat(character) && isLetterDigit.test(character)))
  )
}

function isFreeformValid(character: string, codePoint: number): boolean {
  return (
    isException(codePoint) ??
    (isAscii7(codePoint) ||
      (!isExcluded.test(character) && (hasCompat(character) || isFreeform.test(character))))
  )
}

/** RFC 8264 §9.6; the contextual ones are dealt with before. */
function isException(codePoint: number): boolean | undefined {
  if (validExceptions.has(codePoint)) return true
  if (disallowedExceptions.has(codePoint)) return false
  return undefined
}

/** RFC 8264 §9.11. */
function isAscii7(codePoint: number): boolean {
  return codePoint >= 0x21 && codePoint <= 0x7e
}

/** RFC 8264 §9.17: it has a compatibility equivalent. */
function hasCompat(character: string): boolean {
  return character.normalize('NFKC') !== character
}

const validExceptions: ReadonlySet<number> = new Set([
  0x00df, 0x03c2, 0x06fd, 0x06fe, 0x0f0b, 0x3007,
])
const disallowedExceptions: ReadonlySet<number> = new Set([
  0x0640, 0x07fa, 0x302e, 0x302f, 0x3031, 0x3032, 0x3033, 0x3034, 0x3035, 0x303b,
])
/** Unassigned, surrogates, conjoining jamo (§9.9), ignorable (§9.13) and controls (§9.12). */
const isExcluded =
  /[\p{Cn}\p{Cs}\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7c6\ud7cb-\ud7fb]/u
/** LetterDigits, §9.1. */
const isLetterDigit = /[\p{Ll}\p{Lu}\p{Lo}\p{Nd}\p{Lm}\p{Mn}\p{Mc}]/u
/** LetterDigits, OtherLetterDigits (§9.18), Spaces, Symbols and Punctuation (§9.14-9.16). */
const isFreeform = /[\p{L}\p{N}\p{M}\p{Zs}\p{S}\p{P}]/u
