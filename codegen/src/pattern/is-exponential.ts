// Whether an expression can be matched in so many ways that a text which does not match takes for ever:
// a value that a peer sends would stop the program that reads it.
import { strongComponents } from '../strong-components.ts'
import { type PatternAutomaton, patternAutomaton } from './pattern-automaton.ts'

/**
 * Whether there is a text that leads from some place of the pattern back to it in two ways: each time it
 * stands there, twice as many ways have to be tried. So is one said to be that is too large to tell.
 */
export function isExponential(source: string): boolean {
  // Only what repeats a group can be led back to in two ways.
  if (!/\)[*+{]/.test(source)) return false
  const automaton = patternAutomaton(source)
  if (automaton === undefined) return true
  const { characters, follow } = cyclesOf(automaton)
  if (characters.length > mostPositions) return true
  if (follow.some((ways) => [...ways.values()].some((count) => count > 1))) return true
  const size = characters.length
  const pairs = pairsOf(characters, follow)
  if (pairs === undefined) return true
  const group = groupsOf(pairs)
  const even = new Set(Array.from({ length: size }, (_, one) => group[one * size + one]))
  return pairs.some((_, pair) => Math.floor(pair / size) !== pair % size && even.has(group[pair]))
}

/**
 * The pairs of positions, `left * size + right`, to which one text leads from one position, and to which
 * others it leads from there; `undefined` where there are too many.
 */
function pairsOf(
  characters: readonly string[],
  follow: PatternAutomaton['follow'],
): readonly (readonly number[])[] | undefined {
  const size = characters.length
  const sets = characters.map(charactersOf)
  const meets = sets.map((one) => sets.map((other) => isCommon(one, other)))
  const pairs: number[][] = Array.from({ length: size * size }, () => [])
  const open = Array.from({ length: size }, (_, one) => one * size + one)
  const seen = new Set(open)
  let ways = 0
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const next = pairs[pair] ?? []
    const right = follow[pair % size]
    for (const one of follow[Math.floor(pair / size)]?.keys() ?? []) {
      for (const other of right?.keys() ?? []) {
        if (meets[one]?.[other]) next.push(one * size + other)
      }
    }
    ways += next.length
    if (ways > mostWays) return undefined
    for (const each of next) {
      if (seen.has(each)) continue
      seen.add(each)
      open.push(each)
    }
  }
  return pairs
}

/** What of an automaton can be come back to. */
function cyclesOf({ characters, follow }: PatternAutomaton): PatternAutomaton {
  const group = groupsOf(follow.map((ways) => [...ways.keys()]))
  const isBack = (from: number, to: number): boolean => group[from] === group[to]
  const kept = characters
    .map((_, one) => one)
    .filter((one) => [...(follow[one]?.keys() ?? [])].some((to) => isBack(one, to)))
  const place = new Map(kept.map((one, index) => [one, index]))
  return {
    characters: kept.map((one) => characters[one] as string),
    follow: kept.map((one) => {
      const back = [...(follow[one] ?? [])].filter(([to]) => isBack(one, to))
      return new Map(back.map(([to, count]) => [place.get(to) as number, count]))
    }),
  }
}

/** For each node of a graph a number, the same for those that lead to each other. */
function groupsOf(follow: readonly (readonly number[])[]): readonly number[] {
  const group = new Array<number>(follow.length).fill(-1)
  const components = strongComponents([...follow.keys()], (node) => follow[node] ?? [])
  for (const [index, component] of components.entries()) {
    for (const node of component) group[node] = index
  }
  return group
}

/** Whether two sets of characters have one in common. */
function isCommon(left: Uint32Array, right: Uint32Array): boolean {
  return left === right || left.some((word, at) => (word & (right[at] ?? 0)) !== 0)
}

/** The characters of the basic plane that an expression of one character takes, a bit each. */
function charactersOf(source: string): Uint32Array {
  const found = new Uint32Array(planeSize / 32)
  for (const { 0: run, index } of basicPlane().matchAll(new RegExp(`(?:${source})+`, 'gu'))) {
    for (let at = index; at < index + run.length; at++) {
      found[at >>> 5] = (found[at >>> 5] ?? 0) | (1 << (at & 31))
    }
  }
  return found
}

/** Without halves of surrogate pairs, of which two would be one character. */
function basicPlane(): string {
  plane ??= Array.from({ length: planeSize }, (_, at) =>
    String.fromCharCode(at < 0xd800 ? at : at + 0x800),
  ).join('')
  return plane
}

const planeSize = 0xf800
let plane: string | undefined

/** The positions in loops, and the ways from pairs to pairs of them, up to which a pattern is judged. */
const mostPositions = 200
const mostWays = 500_000
