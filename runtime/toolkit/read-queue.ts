import type { Clock } from '../connection/platform.ts'

/** What came and was not received yet. */
export class ReadQueue {
  readonly #clock: Clock
  readonly #most: number
  readonly #pieces: Piece[] = []
  readonly #readers: ((piece: string | undefined) => void)[] = []
  #stanzas = 0
  #isOver = false

  /** @param most - the stanzas that may wait before the peer has to */
  constructor(most: number, clock: Clock) {
    this.#most = most
    this.#clock = clock
  }

  /** Whether the peer has to wait: stanzas enough do here, or a stanza comes in all too many pieces. */
  get isFull(): boolean {
    return this.#stanzas >= this.#most || this.#pieces.length >= this.#most * piecesOfStanza
  }

  /** Begins anew. */
  open(): void {
    this.#isOver = false
    this.#pieces.length = 0
    this.#stanzas = 0
  }

  /** Adds a piece, which completes so many stanzas. */
  push(text: string, stanzas: number): void {
    const reader = this.#readers.shift()
    if (reader !== undefined) {
      reader(text)
      return
    }
    this.#pieces.push({ text, stanzas })
    this.#stanzas += stanzas
  }

  /**
   * The next piece; `undefined` when there is none in time, or none any more. Rejects with the reason of
   * the signal.
   */
  async next({ timeout, signal }: ReadWait = {}): Promise<string | undefined> {
    signal?.throwIfAborted()
    const piece = this.#pieces.shift()
    if (piece !== undefined) {
      this.#stanzas -= piece.stanzas
      return piece.text
    }
    if (this.#isOver) return undefined
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        cancel()
        signal?.removeEventListener('abort', onAbort)
        const at = this.#readers.indexOf(reader)
        if (at >= 0) this.#readers.splice(at, 1)
      }
      const reader = (value: string | undefined): void => {
        leave()
        resolve(value)
      }
      const onAbort = (): void => {
        leave()
        reject(signal?.reason)
      }
      const cancel =
        timeout === undefined ? () => {} : this.#clock.after(timeout, () => reader(undefined))
      signal?.addEventListener('abort', onAbort, { once: true })
      this.#readers.push(reader)
    })
  }

  /** Nothing more comes; what waits can still be received. */
  end(): void {
    this.#isOver = true
    for (const reader of this.#readers.splice(0)) reader(undefined)
  }
}

/** How long to wait for a piece. */
export interface ReadWait {
  /** The milliseconds after which there is none. */
  readonly timeout?: number | undefined
  /** Gives up. */
  readonly signal?: AbortSignal | undefined
}

interface Piece {
  readonly text: string
  /** How many it completes. */
  readonly stanzas: number
}

/** A bound for pieces that complete nothing. */
const piecesOfStanza = 16
