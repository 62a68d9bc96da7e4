// Regular expressions of XSD (1.1 Part 2 §G) as those of JavaScript with the flag `u`. Classes become
// groups that take one character, so that they can be subtracted from each other and negated.
import { isExponential } from './is-exponential.ts'
import { unicodeBlock } from './unicode-blocks.ts'

/**
 * The source of an equal expression, without anchors; `undefined` for what is no regular expression, and
 * for one that no value should be matched with.
 */
export function translatePattern(pattern: string): string | undefined {
  const source = readPattern(pattern)
  return source === undefined || isExponential(source) ? undefined : source
}

/** As {@link translatePattern}, however long it takes to match. */
export function readPattern(pattern: string): string | undefined {
  try {
    const source = new Translation([...pattern]).whole()
    // What JavaScript bounds more narrowly than XSD is found here.
    new RegExp(source, 'u')
    return source
  } catch (error) {
    if (error instanceof NotAnExpression || error instanceof SyntaxError) return undefined
    throw error
  }
}

class NotAnExpression extends Error {
  override readonly name = 'NotAnExpression'
}

class Translation {
  readonly #text: readonly string[]
  #at = 0
  #depth = 0

  constructor(text: readonly string[]) {
    this.#text = text
  }

  whole(): string {
    const source = this.#expression()
    if (this.#at < this.#text.length) throw new NotAnExpression()
    return source
  }

  #expression(): string {
    if (++this.#depth > deepest) throw new NotAnExpression()
    let source = ''
    for (;;) {
      const next = this.#text[this.#at]
      if (next === undefined || next === ')') break
      if (next === '|') {
        source += '|'
        this.#at++
      } else source += this.#piece()
    }
    this.#depth--
    return source
  }

  #piece(): string {
    const atom = this.#atom()
    const next = this.#text[this.#at]
    if (next === '*' || next === '+' || next === '?') {
      this.#at++
      return `${atom}${next}`
    }
    if (next !== '{') return atom
    const end = this.#text.indexOf('}', this.#at)
    const bounds = end < 0 ? '' : this.#text.slice(this.#at + 1, end).join('')
    if (!/^\d+(?:,\d*)?$/.test(bounds)) throw new NotAnExpression()
    const [least = '', most] = bounds.split(',')
    if (most !== undefined && most !== '' && BigInt(most) < BigInt(least)) {
      throw new NotAnExpression()
    }
    this.#at = end + 1
    return `${atom}{${bounds}}`
  }

  #atom(): string {
    const next = this.#next()
    switch (next) {
      case '(': {
        const inner = this.#expression()
        if (this.#next() !== ')') throw new NotAnExpression()
        return `(?:${inner})`
      }
      case '[':
        return this.#class()
      case '.':
        return '[^\\n\\r]'
      case '\\':
        return sourceOf(this.#escape())
      case '*':
      case '+':
      case '?':
      case '{':
      case '}':
      case ']':
        throw new NotAnExpression()
      default:
        return literal(next)
    }
  }

  /** A class in brackets, behind the opening one. */
  #class(): string {
    if (++this.#depth > deepest) throw new NotAnExpression()
    const isNegative = this.#text[this.#at] === '^'
    if (isNegative) this.#at++
    const parts: CharacterSet[] = []
    let except: string | undefined
    for (;;) {
      const next = this.#next()
      if (next === ']') {
        if (parts.length === 0) throw new NotAnExpression()
        break
      }
      if (next === '[') throw new NotAnExpression()
      if (next === '-' && this.#text[this.#at] === '[' && parts.length > 0) {
        this.#at++
        except = this.#class()
        if (this.#next() !== ']') throw new NotAnExpression()
        break
      }
      parts.push(this.#range(next))
    }
    this.#depth--
    const all = parts.length === 1 ? sourceOf(parts[0] as CharacterSet) : unionOf(parts)
    const base = isNegative ? `(?!${all})[^]` : all
    return except === undefined ? (isNegative ? `(?:${base})` : base) : `(?:(?!${except})${base})`
  }

  #range(first: string): CharacterSet {
    const start = first === '\\' ? this.#escape() : { characters: member(first), single: first }
    const isRange = this.#text[this.#at] === '-' && !/^[[\]]$/.test(this.#text[this.#at + 1] ?? ']')
    if (!isRange) return start
    if (start.single === undefined) throw new NotAnExpression()
    this.#at++
    const next = this.#next()
    const end = next === '\\' ? this.#escape() : { characters: member(next), single: next }
    if (end.single === undefined || codeOf(end.single) < codeOf(start.single)) {
      throw new NotAnExpression()
    }
    return { characters: `${start.characters}-${end.characters}` }
  }

  /** What a backslash and what is behind it stand for. */
  #escape(): CharacterSet {
    const next = this.#next()
    const control = controls.get(next)
    if (control !== undefined) return { characters: control, single: controlled(next) }
    const known = sets.get(next.toLowerCase())
    if (known !== undefined) {
      return { characters: known, negative: next !== next.toLowerCase() }
    }
    if (next === 'p' || next === 'P') return this.#property(next === 'P')
    if (!/^[\\|.?*+(){}\-[\]^$]$/.test(next)) throw new NotAnExpression()
    return { characters: member(next), single: next }
  }

  #property(negative: boolean): CharacterSet {
    const end = this.#text.indexOf('}', this.#at)
    const name = end < 0 ? '' : this.#text.slice(this.#at + 1, end).join('')
    if (this.#text[this.#at] !== '{') throw new NotAnExpression()
    this.#at = end + 1
    if (name.startsWith('Is')) {
      const block = unicodeBlock(name.slice(2))
      if (block === undefined) throw new NotAnExpression()
      return { characters: block.map(codePoint).join('-'), negative }
    }
    if (!categories.test(name)) throw new NotAnExpression()
    return { characters: `\\p{${name}}`, negative }
  }

  #next(): string {
    const next = this.#text[this.#at++]
    if (next === undefined) throw new NotAnExpression()
    return next
  }
}

/** Some characters, or all others. */
interface CharacterSet {
  /** What stands for them between brackets. */
  readonly characters: string
  readonly negative?: boolean
  /** The character, where it is one. */
  readonly single?: string
}

/** A set outside of brackets. */
function sourceOf({ characters, negative, single }: CharacterSet): string {
  if (single !== undefined) return /\s/.test(single) ? characters : literal(single)
  if (/^\\p\{\w+\}$/.test(characters)) return negative ? characters.replace('p', 'P') : characters
  return `[${negative === true ? '^' : ''}${characters}]`
}

function unionOf(sets: readonly CharacterSet[]): string {
  const positive = sets.filter((each) => each.negative !== true).map((each) => each.characters)
  const negative = sets.filter((each) => each.negative === true)
  const parts = [
    ...(positive.length === 0 ? [] : [`[${positive.join('')}]`]),
    ...negative.map(sourceOf),
  ]
  return parts.length === 1 ? (parts[0] ?? '') : `(?:${parts.join('|')})`
}

/** A character that stands for itself, outside of brackets. */
function literal(character: string): string {
  return /^[\\^$.*+?()[\]{}|]$/.test(character) ? `\\${character}` : character
}

/** A character that stands for itself, between brackets. */
function member(character: string): string {
  return /^[\\^[\]-]$/.test(character) ? `\\${character}` : character
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0
}

function codePoint(code: number): string {
  return `\\u{${code.toString(16)}}`
}

function controlled(name: string): string {
  return name === 'n' ? '\n' : name === 'r' ? '\r' : '\t'
}

const deepest = 100

const controls: ReadonlyMap<string, string> = new Map([
  ['n', '\\n'],
  ['r', '\\r'],
  ['t', '\\t'],
])

const nameStart =
  ':A-Z_a-z\\u{c0}-\\u{d6}\\u{d8}-\\u{f6}\\u{f8}-\\u{2ff}\\u{370}-\\u{37d}\\u{37f}-\\u{1fff}\\u{200c}\\u{200d}\\u{2070}-\\u{218f}\\u{2c00}-\\u{2fef}\\u{3001}-\\u{d7ff}\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{fffd}\\u{10000}-\\u{effff}'

const sets: ReadonlyMap<string, string> = new Map([
  ['s', ' \\t\\n\\r'],
  ['i', nameStart],
  ['c', `${nameStart}\\-.0-9\\u{b7}\\u{300}-\\u{36f}\\u{203f}\\u{2040}`],
  ['d', '\\p{Nd}'],
  ['w', '\\p{L}\\p{M}\\p{N}\\p{S}'],
])

const categories = /^(?:L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|Z[slp]?|S[mcko]?|C[cfon]?)$/
