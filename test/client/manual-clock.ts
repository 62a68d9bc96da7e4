/** A platform whose time stands still until a test moves it. */
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import type { Clock, Platform } from '../../runtime/connection/platform.ts'

/** A clock that is moved by hand. */
export class ManualClock implements Clock {
  #now = 1000
  #timers = new Set<{ readonly at: number; readonly callback: () => void }>()

  /** The number of timers that are set. */
  get pending(): number {
    return this.#timers.size
  }

  now(): number {
    return this.#now
  }

  after(milliseconds: number, callback: () => void): () => void {
    const timer = { at: this.#now + milliseconds, callback }
    this.#timers.add(timer)
    return () => this.#timers.delete(timer)
  }

  /** Moves on, ringing what is due in order. */
  advance(milliseconds: number): void {
    const until = this.#now + milliseconds
    for (;;) {
      const due = [...this.#timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0]
      if (due === undefined) break
      this.#now = Math.max(this.#now, due.at)
      this.#timers.delete(due)
      due.callback()
    }
    this.#now = until
  }
}

/** Node, with such a clock, and the warnings that nobody was there for. */
export function manualPlatform(): Platform & { readonly clock: ManualClock; warnings: string[] } {
  const warnings: string[] = []
  return {
    ...nodePlatform,
    clock: new ManualClock(),
    warnings,
    warn: (message) => warnings.push(message),
  }
}

/** Lets everything that waits for nothing but a microtask, or for WebCrypto, happen. */
export async function settled(turns = 20): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve))
}
