/**
 * Content models as machines. A state is a chain of what is still to come; a child leads from a state to
 * those behind the particles that take it. Schemas are unambiguous, so there is nearly always one, and
 * bounds are counted, not written out.
 */
import type { ParticleTable } from './schema-table.ts'

/** Whether a particle that is an element or a wildcard takes a child, and as what. */
export type Take<Child, As> = (particle: ParticleTable, child: Child) => As | undefined

/** How far children match a content model. */
export interface Matched<As> {
  /** What each child that matches was taken as. */
  readonly taken: readonly As[]
  /** Whether the content may end behind those. */
  readonly complete: boolean
}

/** Matches children in order, up to the first that cannot stand in its place. */
export function matchContent<Child, As>(
  content: ParticleTable,
  children: readonly Child[],
  take: Take<Child, As>,
): Matched<As> {
  const taken: As[] = []
  let states: readonly State[] = [
    { kind: 'particle', particle: content, count: 0, next: undefined },
  ]
  for (const child of children) {
    const found = new Map<string, State | undefined>()
    let as: As | undefined
    const walk = new Walk(children.length, (particle, next) => {
      const one = take(particle, child)
      if (one === undefined) return
      // An element goes before a wildcard that would take it too.
      if (as === undefined || !('any' in particle)) as = one
      found.set(keyOf(next), next)
    })
    for (const state of states) walk.start(state)
    if (as === undefined) return { taken, complete: walk.ended }
    taken.push(as)
    states = fewer([...found.values()]).map((each) => each ?? end)
  }
  const walk = new Walk(children.length, () => undefined)
  for (const state of states) walk.start(state)
  return { taken, complete: walk.ended }
}

/**
 * Bounds inside bounds can be met in as many ways as there are children, and each child is matched in all
 * of them. Where there are too many, those with the most and with the fewest occurrences of what is
 * outside are followed: the others lie between.
 */
function fewer<Each>(states: readonly Each[]): readonly Each[] {
  if (states.length <= mostStates) return states
  return [...states.slice(0, mostStates / 2), ...states.slice(-mostStates / 2)]
}

const mostStates = 64

type State =
  | {
      readonly kind: 'particle'
      readonly particle: ParticleTable
      /** How often it has occurred. */
      readonly count: number
      readonly next: State | undefined
    }
  | {
      readonly kind: 'sequence'
      readonly parts: readonly ParticleTable[]
      readonly at: number
      readonly next: State | undefined
    }
  | {
      readonly kind: 'all'
      readonly parts: readonly ParticleTable[]
      readonly counts: readonly number[]
      readonly next: State | undefined
    }
  | { readonly kind: 'end' }

const end: State = { kind: 'end' }

/** What can come next from some states without a child in between. */
class Walk {
  /** Whether the content may end here. */
  ended = false
  readonly #emit: (particle: ParticleTable, next: State | undefined) => void
  readonly #entered = new Set<string>()
  readonly #children: number

  /** `children` is how many there are in all: a bound above that is none. */
  constructor(children: number, emit: (particle: ParticleTable, next: State | undefined) => void) {
    this.#children = children
    this.#emit = emit
  }

  /** Starts at a state: how others came to be says nothing of this one. */
  start(state: State): void {
    this.#entered.clear()
    this.from(state)
  }

  from(state: State | undefined): void {
    if (state === undefined || state.kind === 'end') this.ended = true
    else if (state.kind === 'particle') this.#particle(state)
    else if (state.kind === 'sequence') this.#sequence(state)
    else this.#all(state)
  }

  #particle(state: State & { readonly kind: 'particle' }): void {
    const { particle, count, next } = state
    const { min = 1 } = particle
    const max = (particle.max ?? 1) > this.#children ? -1 : (particle.max ?? 1)
    const place = `${idOf(particle)} ${keyOf(next)}`
    // Met again without a child in between: the rest of its occurrences are as empty.
    const isEmpty = this.#entered.has(place)
    if (count >= min || isEmpty) this.from(next)
    if (isEmpty || (max >= 0 && count >= max)) return
    this.#entered.add(place)
    // Beyond what is asked for, an unbounded count says nothing.
    const more = max < 0 ? Math.min(count + 1, min) : count + 1
    const again: State = { kind: 'particle', particle, count: more, next }
    if ('sequence' in particle) this.#sequence(sequence(particle.sequence, again))
    else if ('choice' in particle) {
      for (const part of particle.choice) {
        this.from({ kind: 'particle', particle: part, count: 0, next: again })
      }
    } else if ('all' in particle) {
      this.#all({
        kind: 'all',
        parts: particle.all,
        counts: particle.all.map(() => 0),
        next: again,
      })
    } else this.#emit(particle, again)
  }

  #sequence({ parts, at, next }: State & { readonly kind: 'sequence' }): void {
    const part = parts[at]
    if (part === undefined) this.from(next)
    else {
      const rest: State = { kind: 'sequence', parts, at: at + 1, next }
      this.from({ kind: 'particle', particle: part, count: 0, next: rest })
    }
  }

  #all({ parts, counts, next }: State & { readonly kind: 'all' }): void {
    for (const [index, part] of parts.entries()) {
      const count = counts[index] ?? 0
      const { max = 1 } = part
      if (max >= 0 && count >= max) continue
      const rest: State = { kind: 'all', parts, counts: counts.with(index, count + 1), next }
      if ('sequence' in part || 'choice' in part || 'all' in part) {
        this.from({ kind: 'particle', particle: { ...part, min: 1, max: 1 }, count: 0, next: rest })
      } else this.#emit(part, rest)
    }
    if (parts.every(({ min = 1 }, index) => (counts[index] ?? 0) >= min)) this.from(next)
  }
}

function sequence(
  parts: readonly ParticleTable[],
  next: State | undefined,
): State & { readonly kind: 'sequence' } {
  return { kind: 'sequence', parts, at: 0, next }
}

function keyOf(state: State | undefined): string {
  if (state === undefined || state.kind === 'end') return ''
  let key = keys.get(state)
  if (key === undefined) {
    const next = keyOf(state.next)
    if (state.kind === 'particle') key = `p${idOf(state.particle)},${state.count};${next}`
    else if (state.kind === 'sequence') key = `s${idOf(state.parts)},${state.at};${next}`
    else key = `a${idOf(state.parts)},${state.counts.join('.')};${next}`
    keys.set(state, key)
  }
  return key
}

const keys = new WeakMap<State, string>()

function idOf(part: object): number {
  const known = ids.get(part)
  if (known !== undefined) return known
  lastId++
  ids.set(part, lastId)
  return lastId
}

const ids = new WeakMap<object, number>()

let lastId = 0
