/** Writes what a stream has to send: what is sent in one turn leaves by one write. */
export class StreamWriter {
  readonly #take: () => string
  readonly #write: (text: string) => Promise<void>
  #flushing: Promise<void> | undefined
  #written: Promise<void> = Promise.resolve()

  /**
   * @param take - takes the text that is to be sent
   * @param write - writes text; fulfils when there is room for more
   */
  constructor(take: () => string, write: (text: string) => Promise<void>) {
    this.#take = take
    this.#write = write
  }

  /** Writes what there is; fulfils when there is room for more, or nobody to write to. */
  flush(): Promise<void> {
    const text = this.#take()
    // What ended the connection is told by its own event.
    if (text !== '') this.#written = this.#write(text).catch(() => {})
    return this.#written
  }

  /** As {@link flush}, at the end of the turn. */
  flushLater(): Promise<void> {
    this.#flushing ??= Promise.resolve().then(() => {
      this.#flushing = undefined
      return this.flush()
    })
    return this.#flushing
  }
}
