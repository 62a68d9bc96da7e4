/**
 * Times sides against each other in one process, interleaved: on a shared machine absolute figures
 * drift by tens of per cent, so what counts is the ratio of two sides within a round, and of those
 * the median over the rounds. Time is that of the processor, collecting garbage included: what a
 * neighbour takes of the wall clock is nobody's work here.
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Corpus, Side } from './side.ts'

/** How long to measure. */
export interface MeasureOptions {
  /** The number of rounds, each of which times every side once. */
  readonly rounds: number
  /** The time in seconds that a side warms up. */
  readonly warmUp: number
  /** The least time in seconds that a side works in a round. */
  readonly slice: number
}

/** What was measured of one side. */
export interface SideFigures {
  /** The name of the side. */
  readonly name: string
  /** The megabytes (10^6) of XML a second, of the fastest round. */
  readonly megabytes: number
  /** The stanzas a second, of the fastest round. */
  readonly stanzas: number
  /** How many times as long as the first side this one takes. */
  readonly ratio: Ratio
}

/** The ratios over all rounds. */
export interface Ratio {
  readonly median: number
  readonly min: number
  readonly max: number
}

/** Measures the sides; ratios are against the first. */
export function measure(
  sides: readonly Side[],
  corpus: Pick<Corpus, 'stanzas' | 'bytes'>,
  options: MeasureOptions,
): SideFigures[] {
  const repeats = sides.map((side) => warmUp(side, options))
  const times: number[][] = sides.map(() => [])
  for (let round = 0; round < options.rounds; round++) {
    for (let i = 0; i < sides.length; i++) {
      // Every side is now first, now last: what one leaves to the next is spread.
      const index = (i + round) % sides.length
      times[index]?.push(time(sides[index] as Side, repeats[index] as number))
    }
  }
  return sides.map(({ name }, index) => {
    const own = times[index] as number[]
    const ratios = own.map((seconds, round) => seconds / (times[0]?.[round] as number))
    const best = Math.min(...own)
    return {
      name,
      megabytes: corpus.bytes / best / 1e6,
      stanzas: corpus.stanzas.length / best,
      ratio: { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) },
    }
  })
}

/** Runs a side until it is compiled; returns how many passes fill a slice. Keeps nothing it made. */
function warmUp(side: Side, { warmUp, slice }: MeasureOptions): number {
  const started = performance.now()
  let last = 0
  let passes = 0
  do {
    const before = performance.now()
    side.pass()
    last = (performance.now() - before) / 1000
    passes++
  } while (passes < 3 || performance.now() - started < warmUp * 1000)
  return Math.max(3, Math.ceil(slice / last))
}

/** The seconds of a pass: the middle one of several, which one disturbance does not move. */
function time(side: Side, repeats: number): number {
  collectYoungGarbage()
  side.pass()
  const times = Array.from({ length: repeats }, () => {
    const started = process.cpuUsage()
    side.pass()
    const { user, system } = process.cpuUsage(started)
    return (user + system) / 1e6
  })
  return median(times)
}

/** The middle one of the values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] as number
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] as number)) / 2
}

// One side's garbage must not be collected in another's time. A full collection would shrink the
// young generation, and every side would then be timed while it grows again.
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as (options: { type: 'minor' }) => void
const collectYoungGarbage = (): void => collect({ type: 'minor' })
