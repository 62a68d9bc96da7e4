/** Stanzas as an async iterator: each one waits until it is asked for. */
import { LocalProtocolError } from '../errors.ts'

/** How stanzas are kept for an iterator. */
export interface StanzaStreamOptions {
  /**
   * The number that may wait; 10,000 where absent. When there are more, the iterator throws: a loop that
   * is slower than its peers for ever would use all memory.
   */
  readonly most?: number | undefined
}

/** The stanzas of one class, as they come, until the entity is offline or the loop is left. */
export class StanzaStream<T> implements AsyncIterableIterator<T> {
  readonly #most: number
  readonly #stop: () => void
  readonly #waiting: T[] = []
  readonly #readers: Reader<T>[] = []
  #end: { readonly error?: unknown } | undefined

  /** @param stop - called once, when no more stanzas are wanted */
  constructor(options: StanzaStreamOptions, stop: () => void) {
    this.#most = options.most ?? 10_000
    this.#stop = stop
  }

  /** Adds a stanza. */
  push(stanza: T): void {
    if (this.#end !== undefined) return
    const reader = this.#readers.shift()
    if (reader !== undefined) {
      reader.resolve({ done: false, value: stanza })
      return
    }
    if (this.#waiting.length < this.#most) this.#waiting.push(stanza)
    else this.end(new LocalProtocolError(`more than ${this.#most} stanzas wait to be read`))
  }

  /** No more stanzas come. Those waiting are read first; then the iterator ends, or throws. */
  end(error?: unknown): void {
    if (this.#end !== undefined) return
    this.#end = error === undefined ? {} : { error }
    this.#stop()
    for (const reader of this.#readers.splice(0)) this.#finish(reader)
  }

  next(): Promise<IteratorResult<T, undefined>> {
    const [first] = this.#waiting
    if (first !== undefined) {
      this.#waiting.shift()
      return Promise.resolve({ done: false, value: first })
    }
    return new Promise((resolve, reject) => {
      const reader = { resolve, reject }
      if (this.#end === undefined) this.#readers.push(reader)
      else this.#finish(reader)
    })
  }

  return(): Promise<IteratorResult<T, undefined>> {
    this.#waiting.length = 0
    this.end()
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
