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
   * TimeoutError when there is none in time, or the reason of the signal; it is not written then.
   */
  async add(text: string, { timeout, signal }: WriteWait): Promise<void> {
    signal?.throwIfAborted()
    if (this.#waiting.length < this.#most) {
      this.#waiting.push({ text, resolve: () => {}, reject: () => {} })
      return
    }
    await new Promise<void>((resolve, reject) => {
      const leave = (): void => {
        cancel()
        signal?.removeEventListener('abort', onAbort)
      }
      const giveUp = (error: unknown): void => {
        leave()
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1)
        reject(error)
      }
      const onAbort = (): void => giveUp(signal?.reason)
      const cancel =
        timeout === undefined ? () => {} : this.#clock.after(timeout, () => giveUp(late(timeout)))
      const waiting: Waiting = {
        text,
        resolve: () => {
          leave()
          resolve()
        },
        reject: (error) => {
          leave()
          reject(error)
        },
      }
      signal?.addEventListener('abort', onAbort, { once: true })
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

/** How long to wait for room. */
export interface WriteWait {
  /** The milliseconds after which it is given up. */
  readonly timeout?: number | undefined
  /** Gives up. */
  readonly signal?: AbortSignal | undefined
}

interface Waiting {
  readonly text: string
  readonly resolve: () => void
  readonly reject: (error: Error) => void
}

function late(milliseconds: number): TimeoutError {
  const message = `nothing could be sent within ${milliseconds} ms`
  return new TimeoutError(message, { milliseconds })
}
