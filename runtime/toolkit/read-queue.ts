import type { Clock } from '../connection/platform.ts'

/** What came and was not received yet. */
export class ReadQueue {
  readonly #clock: Clock
  readonly #pieces: string[] = []
  readonly #readers: ((piece: string | undefined) => void)[] = []
  #isOver = false

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** How many pieces wait. */
  get size(): number {
    return this.#pieces.length
  }

  /** Whether nothing more comes. */
  get isOver(): boolean {
    return this.#isOver
  }

  /** Begins anew. */
  open(): void {
    this.#isOver = false
    this.#pieces.length = 0
  }

  /** Adds a piece. */
  push(piece: string): void {
    const reader = this.#readers.shift()
    if (reader === undefined) this.#pieces.push(piece)
    else reader(piece)
  }

  /** The next piece; `undefined` when there is none in time, or none any more. */
  next(timeout?: number): Promise<string | undefined> {
    const piece = this.#pieces.shift()
    if (piece !== undefined || this.#isOver) return Promise.resolve(piece)
    return new Promise((resolve) => {
      const cancel =
        timeout === undefined
          ? () => {}
          : this.#clock.after(timeout, () => {
              this.#readers.splice(this.#readers.indexOf(reader), 1)
              resolve(undefined)
            })
      const reader = (value: string | undefined): void => {
        cancel()
        resolve(value)
      }
      this.#readers.push(reader)
    })
  }

  /** Nothing more comes; what waits can still be received. */
  end(): void {
    this.#isOver = true
    for (const reader of this.#readers.splice(0)) reader(undefined)
  }
}
