/** Strings that match patterns of XSD (Part 2 §F), made at random. */
import type { Random } from '../../support/random.ts'

/** A string that matches the pattern. Throws for what schemas of the project have not used so far. */
export function randomMatch(pattern: string, random: Random): string {
  const maker = new PatternMaker(pattern, random)
  const made = maker.alternatives()
  if (!maker.atEnd) throw new Error(`pattern ${pattern} ends early`)
  return made
}

class PatternMaker {
  readonly #pattern: string
  readonly #random: Random
  #at = 0

  constructor(pattern: string, random: Random) {
    this.#pattern = pattern
    this.#random = random
  }

  get atEnd(): boolean {
    return this.#at === this.#pattern.length
  }

  /** Branches between bars; all are gone through, one is taken. */
  alternatives(): string {
    const branches = [this.#branch()]
    while (this.#take('|')) branches.push(this.#branch())
    return this.#random.pick(branches)
  }

  #branch(): string {
    let made = ''
    while (!this.atEnd && !')|'.includes(this.#peek())) made += this.#piece()
    return made
  }

  /** An atom as often as its quantifier says, each time made anew. */
  #piece(): string {
    const start = this.#at
    let made = this.#atom()
    const end = this.#at
    const [least, most] = this.#quantifier()
    const behind = this.#at
    const count = least + this.#random.below(Math.min(most, least + 8) - least + 1)
    made = ''
    for (let index = 0; index < count; index++) {
      this.#at = start
      made += this.#atom()
    }
    if (count > 0 && this.#at !== end) throw new Error(`pattern ${this.#pattern} went astray`)
    this.#at = behind
    return made
  }

  #quantifier(): readonly [least: number, most: number] {
    if (this.#take('?')) return [0, 1]
    if (this.#take('*')) return [0, Number.POSITIVE_INFINITY]
    if (this.#take('+')) return [1, Number.POSITIVE_INFINITY]
    const found = /^\{(\d+)(,?)(\d*)\}/.exec(this.#pattern.slice(this.#at))
    if (found === null) return [1, 1]
    this.#at += found[0].length
    const least = Number(found[1])
    if (found[2] === '') return [least, least]
    return [least, found[3] === '' ? Number.POSITIVE_INFINITY : Number(found[3])]
  }

  #atom(): string {
    if (this.#take('(')) {
      const made = this.alternatives()
      this.#expect(')')
      return made
    }
    if (this.#take('[')) return this.#random.pick(this.#class())
    if (this.#take('.')) return this.#random.pick(['a', '0', ' ', 'é', '-'])
    if (this.#take('\\')) return this.#random.pick(this.#escape())
    return this.#next()
  }

  #class(): readonly string[] {
    const negative = this.#take('^')
    const members = new Set<string>()
    while (!this.#take(']')) {
      const first = this.#member()
      const [from = ''] = first
      if (first.length === 1 && this.#peek() === '-' && this.#pattern[this.#at + 1] !== ']') {
        this.#at++
        for (const each of range(from, this.#member()[0] ?? '')) members.add(each)
      } else for (const each of first) members.add(each)
    }
    return negative ? printable.filter((each) => !members.has(each)) : [...members]
  }

  #member(): readonly string[] {
    return this.#take('\\') ? this.#escape() : [this.#next()]
  }

  #escape(): readonly string[] {
    const escaped = this.#next()
    const set = sets[escaped]
    if (set !== undefined) return set
    if (/[A-Za-z]/.test(escaped)) throw new Error(`pattern ${this.#pattern}: \\${escaped}`)
    return [escaped]
  }

  #peek(): string {
    return this.#pattern[this.#at] ?? ''
  }

  #next(): string {
    const next = String.fromCodePoint(this.#pattern.codePointAt(this.#at) ?? 0)
    this.#at += next.length
    return next
  }

  #take(character: string): boolean {
    if (this.#peek() !== character) return false
    this.#at++
    return true
  }

  #expect(character: string): void {
    if (!this.#take(character)) throw new Error(`pattern ${this.#pattern} lacks ${character}`)
  }
}

function range(from: string, to: string): readonly string[] {
  const first = from.codePointAt(0) ?? 0
  const length = Math.min((to.codePointAt(0) ?? 0) - first + 1, 256)
  return Array.from({ length }, (_, index) => String.fromCodePoint(first + index))
}

const printable = range('!', '~')
const digits = range('0', '9')
const letters = [...range('a', 'z'), ...range('A', 'Z'), 'é']
const sets: Readonly<Record<string, readonly string[]>> = {
  d: digits,
  w: [...letters, ...digits],
  i: [...letters, '_'],
  c: [...letters, ...digits, '-', '.', '_'],
  s: [' '],
  S: printable,
  n: ['\n'],
  r: ['\r'],
  t: ['\t'],
}
