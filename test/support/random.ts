/** Randomness that repeats: mulberry32, so that a failing case is named by its seed. */

/** A source of random values. */
export interface Random {
  /** A number in [0, 1). */
  (): number
  /** An integer in [0, below). */
  below(limit: number): number
  /** One of the values. */
  pick<T>(values: readonly T[]): T
}

/** A source of random values that is the same for the same seed. */
export function random(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return Object.assign(next, {
    below,
    pick: <T>(values: readonly T[]): T => values[below(values.length)] as T,
  })
}
