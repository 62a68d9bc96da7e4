/**
 * Patterns of XSD (Part 2 §F) as regular expressions of JavaScript. A pattern is for the whole value;
 * `^` and `$` are ordinary characters in it.
 */
import { nameCharacters, nameStartCharacters } from '../xml/characters.ts'
import { blockRange } from './unicode-blocks.ts'

const known = new Map<string, RegExp | undefined>()

/** The regular expression of a pattern; undefined for what is none, or names an unknown block. */
export function xsdPattern(pattern: string): RegExp | undefined {
  if (!known.has(pattern)) known.set(pattern, compile(pattern))
  return known.get(pattern)
}

function compile(pattern: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${new Translation(pattern).regularExpression()})$`, 'v')
  } catch (error) {
    // What the schema says is no pattern is the compiler's to report, not the reader's.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** One pattern being translated, from left to right. */
class Translation {
  readonly #characters: readonly string[]
  #at = 0

  constructor(pattern: string) {
    this.#characters = [...pattern]
  }

  regularExpression(): string {
    let source = ''
    while (this.#at < this.#characters.length) {
      const character = this.#next()
      if (character === '[') source += this.#characterClass()
      else if (character === '\\') source += this.#escape()
      else if (character === '.') source += '[^\\n\\r]'
      else if (operators.has(character)) source += this.#operator(character)
      else source += literal(character)
    }
    return source
  }

  /** A group is no more than a group in XSD, whatever JavaScript makes of `(?`. */
  #operator(character: string): string {
    if (character === '(' && this.#characters[this.#at] === '?') throw noPattern()
    return character
  }

  /** A class behind its `[`: `[a-z-[aeiou]]` is the first without the second. */
  #characterClass(): string {
    const isNegative = this.#take('^')
    let members = ''
    let subtracted = ''
    for (let isFirst = true; !this.#take(']'); isFirst = false) {
      const character = this.#next()
      if (character === '-' && this.#take('[')) {
        subtracted = `--${this.#characterClass()}`
        continue
      }
      // A hyphen is one at the ends, and behind a range or a class.
      if (character === '[' || subtracted !== '') throw noPattern()
      const member = character === '\\' ? this.#escape() : literal(character)
      const isRange = this.#characters[this.#at] === '-' && !endsClass.has(this.#peek(1))
      if (!isRange || (isFirst && character === '-')) members += member
      else {
        this.#at++
        const last = this.#next()
        members += `${member}-${last === '\\' ? this.#escape() : literal(last)}`
      }
    }
    if (members === '') throw noPattern()
    return `[${isNegative ? '[^' : '['}${members}]${subtracted}]`
  }

  /** An escape behind its backslash, as it stands in a class or outside. */
  #escape(): string {
    const escaped = this.#next()
    if (escaped === 'p' || escaped === 'P') return this.#property(escaped === 'P')
    const set = sets[escaped.toLowerCase()]
    if (set !== undefined) return escaped === escaped.toLowerCase() ? `[${set}]` : `[^${set}]`
    return controls[escaped] ?? literal(escaped)
  }

  /** `{Lu}` or `{IsGreek}` behind `\p`. */
  #property(isNegative: boolean): string {
    if (!this.#take('{')) throw noPattern()
    let name = ''
    while (!this.#take('}')) name += this.#next()
    if (!name.startsWith('Is')) return `\\${isNegative ? 'P' : 'p'}{${name}}`
    const range = blockRange(name.slice(2))
    if (range === undefined) throw noPattern()
    return `[${isNegative ? '^' : ''}${hex(range[0])}-${hex(range[1])}]`
  }

  #peek(ahead: number): string {
    return this.#characters[this.#at + ahead] ?? ''
  }

  #next(): string {
    const character = this.#characters[this.#at++]
    if (character === undefined) throw noPattern()
    return character
  }

  #take(character: string): boolean {
    if (this.#characters[this.#at] !== character) return false
    this.#at++
    return true
  }
}

function noPattern(): SyntaxError {
  return new SyntaxError('no pattern of XSD')
}

function literal(character: string): string {
  return /^[A-Za-z0-9]$/.test(character) ? character : hex(character.codePointAt(0)!)
}

function hex(codePoint: number): string {
  return `\\u{${codePoint.toString(16)}}`
}

const operators = new Set('()|?*+{},')
/** What a hyphen stands before that makes no range. */
const endsClass = new Set(['[', ']', ''])

const controls: Readonly<Record<string, string>> = { n: '\\n', r: '\\r', t: '\\t' }

const sets: Readonly<Record<string, string>> = {
  i: `\\u{3a}${nameStartCharacters}`,
  c: `\\u{3a}${nameCharacters}`,
  d: '\\p{Nd}',
  s: ' \\t\\n\\r',
  w: '\\p{L}\\p{M}\\p{N}\\p{S}',
}
