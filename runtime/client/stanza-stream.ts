/** Stanzas as an async iterator: each one waits until it is asked for. */
import { LocalProtocolError } from '../errors.ts'

/** How stanzas are kept for an iterator. */
export interface StanzaStreamOptions {
  /**
   * The number that may wait; 10,000 where absent. When there are more, the iterator throws: a loop that
   * is slower than its peers for ever would use all memory.
   */
  readonly most?: number | undefined
  /**
   * The number from which on the server has to wait: nothing is read any more until fewer wait here; the
   * server is never made to wait where absent. Answers to requests wait as well then, so a loop that
   * makes requests must not have its turns wait for them.
   */
  readonly highWaterMark?: number | undefined
  /** Ends the iterator, which throws the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

/** What an iterator does to where its stanzas come from. */
export interface StanzaSource {
  /** Called once, when no more stanzas are wanted. */
  stop(): void
  /** There are enough for now, or (false) not any more. */
  hold(isFull: boolean): void
}

/** The stanzas of one class, as they come, until the entity is offline or the loop is left. */
export class StanzaStream<T> implements AsyncIterableIterator<T> {
  readonly #most: number
  readonly #highWaterMark: number
  readonly #source: StanzaSource
  readonly #signal: AbortSignal | undefined
  readonly #waiting: T[] = []
  readonly #readers: Reader<T>[] = []
  readonly #onAbort = (): void => this.end(this.#signal?.reason)
  #end: { readonly error?: unknown } | undefined

  constructor(options: StanzaStreamOptions, source: StanzaSource) {
    const { most = 10_000, highWaterMark = Number.POSITIVE_INFINITY, signal } = options
    this.#most = most
    this.#highWaterMark = Math.max(1, highWaterMark)
    this.#source = source
    this.#signal = signal
    // Nothing has begun that the source would have to stop.
    if (signal?.aborted) this.#end = { error: signal.reason }
    else signal?.addEventListener('abort', this.#onAbort, { once: true })
  }

  /** Adds a stanza. */
  push(stanza: T): void {
    if (this.#end !== undefined) return
    const reader = this.#readers.shift()
    if (reader !== undefined) {
      reader.resolve({ done: false, value: stanza })
      return
    }
    if (this.#waiting.length >= this.#most) {
      this.end(new LocalProtocolError(`more than ${this.#most} stanzas wait to be read`))
      return
    }
    this.#waiting.push(stanza)
    if (this.#waiting.length === this.#highWaterMark) this.#source.hold(true)
  }

  /** No more stanzas come. Those waiting are read first; then the iterator ends, or throws. */
  end(error?: unknown): void {
    if (this.#end !== undefined) return
    this.#end = error === undefined ? {} : { error }
    this.#signal?.removeEventListener('abort', this.#onAbort)
    if (this.#waiting.length >= this.#highWaterMark) this.#source.hold(false)
    this.#source.stop()
    for (const reader of this.#readers.splice(0)) this.#finish(reader)
  }

  next(): Promise<IteratorResult<T, undefined>> {
    const [first] = this.#waiting
    if (first !== undefined) {
      this.#waiting.shift()
      const isOpen = this.#end === undefined
      if (isOpen && this.#waiting.length === this.#highWaterMark - 1) this.#source.hold(false)
      return Promise.resolve({ done: false, value: first })
    }
    return new Promise((resolve, reject) => {
      const reader = { resolve, reject }
      if (this.#end === undefined) this.#readers.push(reader)
      else this.#finish(reader)
    })
  }

  return(): Promise<IteratorResult<T, undefined>> {
    this.end()
    this.#waiting.length = 0
    return Promise.resolve({ done: true, value: undefined })
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  /** An error is thrown once. */
  #finish({ resolve, reject }: Reader<T>): void {
    const error = this.#end?.error
    this.#end = {}
    if (error === undefined) resolve({ done: true, value: undefined })
    else reject(error)
  }
}

interface Reader<T> {
  readonly resolve: (result: IteratorResult<T, undefined>) => void
  readonly reject: (error: unknown) => void
}
