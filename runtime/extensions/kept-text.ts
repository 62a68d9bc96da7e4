import type { ClientStorage } from '../client/client-storage.ts'

/**
 * A text that outlasts the stream, by its key. What the storage does wrong is reported: nothing depends
 * on it, it is only asked for again.
 */
export class KeptText {
  readonly #storage: ClientStorage
  readonly #key: string
  readonly #report: (error: unknown) => void
  /** What is to be written when the write under way is done. */
  #next: (() => string) | undefined
  #isWriting = false

  constructor(storage: ClientStorage, key: string, report: (error: unknown) => void) {
    this.#storage = storage
    this.#key = key
    this.#report = report
  }

  /** The text; `undefined` where there is none, or it cannot be had. */
  async read(): Promise<string | undefined> {
    try {
      const text = await this.#storage.read(this.#key)
      return text === '' ? undefined : text
    } catch (error) {
      this.#report(error)
      return undefined
    }
  }

  /** Keeps a text, which is made when it is written: of many in a row, the last. */
  write(text: () => string): void {
    this.#next = text
    if (this.#isWriting) return
    this.#isWriting = true
    void this.#write()
  }

  async #write(): Promise<void> {
    // What follows in the same breath is written with it.
    await undefined
    for (let text = this.#next; text !== undefined; text = this.#next) {
      this.#next = undefined
      try {
        await this.#storage.write(this.#key, text())
      } catch (error) {
        this.#report(error)
      }
    }
    this.#isWriting = false
  }
}
