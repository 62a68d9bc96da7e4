/**
 * What is to happen later: deadlines by name, on the one timer of a connection. A deadline set anew
 * takes the place of the one before.
 */
import type { Clock } from './platform.ts'

/** The deadlines of one connection. */
export class Agenda {
  readonly #clock: Clock
  readonly #entries = new Map<string, Entry>()
  #cancel: (() => void) | undefined
  /** When the timer goes off. */
  #next = Number.POSITIVE_INFINITY

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** The time, in milliseconds since some moment. */
  get now(): number {
    return this.#clock.now()
  }

  /** Runs `run` at the time `at`, once; never, where it is `undefined` or infinite. */
  set(name: string, at: number | undefined, run: () => void): void {
    if (at === undefined || at === Number.POSITIVE_INFINITY) {
      this.delete(name)
      return
    }
    this.#entries.set(name, { at, run })
    if (at < this.#next) this.#arm(at)
  }

  /** Forgets a deadline. */
  delete(name: string): void {
    this.#entries.delete(name)
    // An idle process is not kept alive, nor woken, for nothing.
    if (this.#entries.size === 0) this.clear()
  }

  /** Forgets all of them. */
  clear(): void {
    this.#entries.clear()
    this.#cancel?.()
    this.#cancel = undefined
    this.#next = Number.POSITIVE_INFINITY
  }

  #arm(at: number): void {
    this.#cancel?.()
    this.#next = at
    const wait = Math.min(Math.max(0, at - this.#clock.now()), longestTimer)
    this.#cancel = this.#clock.after(wait, () => this.#ring())
  }

  #ring(): void {
    this.#cancel = undefined
    this.#next = Number.POSITIVE_INFINITY
    const now = this.#clock.now()
    for (const [name, entry] of [...this.#entries]) {
      if (entry.at > now || this.#entries.get(name) !== entry) continue
      this.#entries.delete(name)
      entry.run()
    }
    let first = Number.POSITIVE_INFINITY
    for (const { at } of this.#entries.values()) first = Math.min(first, at)
    if (first < this.#next) this.#arm(first)
  }
}

interface Entry {
  readonly at: number
  readonly run: () => void
}

/** Platforms keep the delay in 31 bits, and ring at once for more. */
const longestTimer = 2 ** 31 - 1
