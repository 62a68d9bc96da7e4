import { TimeoutError } from '../errors.ts'
import type { Clock } from '../connection/platform.ts'

/** What waits to be written while the transport takes no more. */
export class WriteQueue {
  readonly #most: number
  readonly #clock: Clock
  readonly #waiting: Waiting[] = []

  /** @param most - how many writes may wait without their senders having to */
  constructor(most: number, clock: Clock) {
    this.#most = most
    this.#clock = clock
  }

  /** Whether nothing waits. */
  get isEmpty(): boolean {
    return this.#waiting.length === 0
  }

  /**
   * Adds a write; fulfils at once while there is room, else when there is some again. Rejects with
   * TimeoutError when there is none in time; it is not written then.
   */
  add(text: string, timeout: number | undefined): Promise<void> {
    if (this.#waiting.length < this.#most) {
      this.#waiting.push({ text, resolve: () => {}, reject: () => {} })
      return Promise.resolve()
    }
    return new Promise((resolve, reject) => {
      const cancel =
        timeout === undefined
          ? () => {}
          : this.#clock.after(timeout, () => {
              this.#waiting.splice(this.#waiting.indexOf(waiting), 1)
              const message = `nothing could be sent within ${timeout} ms`
              reject(new TimeoutError(message, { milliseconds: timeout }))
            })
      const waiting: Waiting = {
        text,
        resolve: () => {
          cancel()
          resolve()
        },
        reject: (error) => {
          cancel()
          reject(error)
        },
      }
      this.#waiting.push(waiting)
    })
  }

  /** Writes what waits, for as long as `write` gives true. */
  flush(write: (text: string) => boolean): void {
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      next.resolve()
      if (!write(next.text)) return
    }
  }

  /** Lets go of everything: the connection is over. */
  fail(error: Error): void {
    for (const { reject } of this.#waiting.splice(0)) reject(error)
  }
}

interface Waiting {
  readonly text: string
  readonly resolve: () => void
  readonly reject: (error: Error) => void
}
