// The automaton of a translated pattern (Glushkov): its positions are the characters that the pattern
// has, and each leads to those that can come behind it. In how many ways it leads there is kept, because
// an expression that can be matched in several ways is tried in all of them.

/** The characters of a pattern, as expressions of one character, and what can come behind each. */
export interface PatternAutomaton {
  readonly characters: readonly string[]
  /** By position: the positions behind it, with the number of ways that lead there. */
  readonly follow: readonly ReadonlyMap<number, number>[]
}

/**
 * The automaton of what `translatePattern` gives; bounds are followed as far as they say something.
 * `undefined` for one that is too large: bounds in bounds multiply.
 */
export function patternAutomaton(source: string): PatternAutomaton | undefined {
  const reading = new Reading(source)
  reading.expression()
  return reading.isTooLarge ? undefined : reading
}

/** What a part of the expression begins and ends with. */
interface Part {
  readonly nullable: boolean
  readonly first: readonly number[]
  readonly last: readonly number[]
}

class Reading implements PatternAutomaton {
  readonly characters: string[] = []
  readonly follow: Map<number, number>[] = []
  readonly #source: string
  #at = 0
  #ways = 0

  constructor(source: string) {
    this.#source = source
  }

  /** Whether it was not read to its end. */
  get isTooLarge(): boolean {
    return this.characters.length > mostCharacters || this.#ways > mostWays
  }

  expression(): Part {
    let all: Part = { nullable: false, first: [], last: [] }
    for (;;) {
      const branch = this.#branch()
      all = {
        nullable: all.nullable || branch.nullable,
        first: [...all.first, ...branch.first],
        last: [...all.last, ...branch.last],
      }
      if (this.#source[this.#at] !== '|') return all
      this.#at++
    }
  }

  #branch(): Part {
    let part = nothing
    while (
      !this.isTooLarge &&
      this.#at < this.#source.length &&
      !/[|)]/.test(this.#source[this.#at] as string)
    ) {
      part = this.#joined(part, this.#piece())
    }
    return part
  }

  #piece(): Part {
    const start = this.#at
    const atom = this.#atom()
    const end = this.#at
    const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(this.#source.slice(end, end + 50))
    if (quantifier === null) return atom
    const [written, least = '', comma, greatest = ''] = quantifier
    this.#at = end + written.length
    if (written === '?') return { ...atom, nullable: true }
    if (written === '*') return this.#loop({ ...atom, nullable: true })
    if (written === '+') return this.#loop(atom)
    const behind = this.#at
    const again = (): Part => {
      this.#at = start
      return this.#atom()
    }
    let part = nothing
    let one = atom
    const min = Number(least)
    for (let count = 0; count < Math.min(min, mostCopies); count++) {
      part = this.#joined(part, one)
      one = again()
    }
    const max = comma === '' ? min : greatest === '' ? Number.POSITIVE_INFINITY : Number(greatest)
    if (max - min > mostCopies) part = this.#joined(part, this.#loop({ ...one, nullable: true }))
    else {
      for (let count = min; count < max; count++) {
        part = this.#joined(part, { ...one, nullable: true })
        one = again()
      }
    }
    this.#at = behind
    return part
  }

  #atom(): Part {
    const rest = this.#source.slice(this.#at)
    if (rest.startsWith('(?:') && !rest.startsWith('(?:(?!')) {
      this.#at += 3
      const inner = this.expression()
      this.#at++
      return inner
    }
    const length = lengthOfCharacter(rest)
    this.#at += length
    const position = this.characters.push(rest.slice(0, length)) - 1
    this.follow.push(new Map())
    return { nullable: false, first: [position], last: [position] }
  }

  #joined(left: Part, right: Part): Part {
    this.#lead(left.last, right.first)
    return {
      nullable: left.nullable && right.nullable,
      first: left.nullable ? [...left.first, ...right.first] : left.first,
      last: right.nullable ? [...left.last, ...right.last] : right.last,
    }
  }

  #loop(part: Part): Part {
    this.#lead(part.last, part.first)
    return part
  }

  #lead(from: readonly number[], to: readonly number[]): void {
    for (const one of from) {
      const ways = this.follow[one] as Map<number, number>
      for (const other of to) ways.set(other, (ways.get(other) ?? 0) + 1)
      this.#ways += to.length
    }
  }
}

/** How much of a source stands for its first character: an escape, a class, a class less another. */
function lengthOfCharacter(source: string): number {
  if (source.startsWith('[^]')) return 3
  if (source.startsWith('[')) {
    let at = 1
    while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1
    return at + 1
  }
  if (source.startsWith('\\')) return /^\\[pPu]\{[^}]*\}/.exec(source)?.[0].length ?? 2
  if (!source.startsWith('(')) return String.fromCodePoint(source.codePointAt(0) ?? 0).length
  let at = source.startsWith('(?') ? 3 : 1
  while (source[at] !== ')') at += lengthOfCharacter(source.slice(at))
  return at + 1
}

const nothing: Part = { nullable: true, first: [], last: [] }

/** Beyond so many, a bound is as good as none. */
const mostCopies = 4

/** The characters of a pattern, and the ways between them, beyond which it is not looked at. */
const mostCharacters = 2000
const mostWays = 1_000_000
