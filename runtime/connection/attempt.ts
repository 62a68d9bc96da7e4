import { TimeoutError } from '../errors.ts'

/** How long an {@link Attempt} may take. */
export interface AttemptLimits {
  /** Gives up, with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** The milliseconds for all that is done; 30,000 where absent. */
  readonly timeout?: number | undefined
}

/** Something that takes several waits: its time, and the signal that ends it. */
export class Attempt {
  readonly #deadline: number
  readonly #signal: AbortSignal | undefined
  readonly #aborted: Promise<never>
  readonly #onAbort: () => void

  constructor({ signal, timeout = defaultTimeout }: AttemptLimits) {
    signal?.throwIfAborted()
    this.#deadline = performance.now() + timeout
    this.#signal = signal
    let onAbort = (): void => {}
    this.#aborted = new Promise((_resolve, reject) => {
      onAbort = () => reject(signal?.reason)
    })
    // Whoever waits when it happens hears of it; nobody needs to.
    this.#aborted.catch(() => {})
    this.#onAbort = onAbort
    signal?.addEventListener('abort', onAbort)
  }

  /** The outcome, within one of so many equal parts of the time that is left. */
  async bounded<T>(outcome: Promise<T>, parts: number): Promise<T> {
    const milliseconds = Math.max(1, (this.#deadline - performance.now()) / parts)
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        const rounded = Math.round(milliseconds)
        reject(new TimeoutError(`no answer within ${rounded} ms`, { milliseconds: rounded }))
      }, milliseconds)
    })
    try {
      return await Promise.race([outcome, late, this.#aborted])
    } finally {
      clearTimeout(timer)
    }
  }

  /** @throws the signal's reason */
  throwIfAborted(): void {
    this.#signal?.throwIfAborted()
  }

  /** Lets go of the signal. */
  end(): void {
    this.#signal?.removeEventListener('abort', this.#onAbort)
  }
}

const defaultTimeout = 30_000
