// Whether an expression can be matched in so many ways that a text which does not match takes for ever:
// a value that a peer sends would stop the program that reads it.
import { type PatternAutomaton, patternAutomaton } from './pattern-automaton.ts'

/**
 * Whether there is a text that leads from some place of the pattern back to it in two ways: each time it
 * stands there, twice as many ways have to be tried.
 */
export function isExponential(source: string): boolean {
  // Only what repeats a group can be led back to in two ways.
  if (!/\)[*+{]/.test(source)) return false
  const { characters, follow } = cyclesOf(patternAutomaton(source))
  if (characters.length > mostPositions) return false
  if (follow.some((ways) => [...ways.values()].some((count) => count > 1))) return true
  const size = characters.length
  const meets = characters.map((one) => characters.map((other) => isCommon(one, other)))
  const pairs = Array.from({ length: size * size }, (_, pair) => {
    const [left, right] = [Math.floor(pair / size), pair % size]
    return [...(follow[left]?.keys() ?? [])].flatMap((one) =>
      [...(follow[right]?.keys() ?? [])]
        .filter((other) => meets[one]?.[other])
        .map((other) => one * size + other),
    )
  })
  const group = groupsOf(pairs)
  const even = new Set(Array.from({ length: size }, (_, one) => group[one * size + one]))
  return pairs.some((_, pair) => Math.floor(pair / size) !== pair % size && even.has(group[pair]))
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

/** For each node of a graph a number, the same for those that lead to each other (Kosaraju). */
function groupsOf(follow: readonly (readonly number[])[]): readonly number[] {
  const before: number[][] = follow.map(() => [])
  for (const [from, all] of follow.entries()) for (const to of all) before[to]?.push(from)
  const group = new Array<number>(follow.length).fill(-1)
  for (const root of finished(follow)) {
    if (group[root] !== -1) continue
    const open = [root]
    group[root] = root
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      for (const other of before[one] ?? []) {
        if (group[other] !== -1) continue
        group[other] = root
        open.push(other)
      }
    }
  }
  return group
}

/** The nodes, those first from which a search came back last. */
function finished(follow: readonly (readonly number[])[]): readonly number[] {
  const order: number[] = []
  const seen = new Set<number>()
  for (const root of follow.keys()) {
    const open: (readonly [node: number, isLeft: boolean])[] = [[root, false]]
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      const [node, isLeft] = one
      if (isLeft) order.push(node)
      else if (!seen.has(node)) {
        seen.add(node)
        open.push([node, true], ...(follow[node] ?? []).map((to) => [to, false] as const))
      }
    }
  }
  return order.reverse()
}

/** Whether two expressions of a character have one in common, of the basic plane. */
function isCommon(left: string, right: string): boolean {
  if (left === right) return true
  const [fewer, more] = [charactersOf(left), charactersOf(right)].sort((a, b) => a.size - b.size)
  for (const one of fewer ?? []) if (more?.has(one)) return true
  return false
}

function charactersOf(source: string): ReadonlySet<string> {
  let found = known.get(source)
  if (found === undefined) {
    const one = new RegExp(`^(?:${source})$`, 'u')
    found = new Set(basicPlane().filter((character) => one.test(character)))
    known.set(source, found)
  }
  return found
}

function basicPlane(): readonly string[] {
  plane ??= Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
  return plane
}

const known = new Map<string, ReadonlySet<string>>()
let plane: readonly string[] | undefined

/** Larger patterns are taken as they are. */
const mostPositions = 120
