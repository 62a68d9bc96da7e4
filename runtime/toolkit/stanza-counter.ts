import { Tokenizer, XmlError } from '../xml/index.ts'

/** Counts the stanzas, and other children of a stream, that bytes complete, cut anywhere. */
export class StanzaCounter {
  #tokenizer = this.#make()
  #count = 0
  #isBlind = false

  /** How many the bytes complete. Of what is no XML each piece counts as one. */
  count(bytes: Uint8Array): number {
    if (this.#isBlind) return 1
    this.#count = 0
    try {
      this.#tokenizer.receive(bytes)
    } catch (error) {
      if (!(error instanceof XmlError)) throw error
      this.#isBlind = true
      return 1
    }
    return this.#count
  }

  /** A stream begins, or begins anew. */
  reset(): void {
    this.#isBlind = false
    this.#tokenizer = this.#make()
  }

  #make(): Tokenizer {
    return new Tokenizer({
      header: () => {},
      element: () => {
        this.#count++
      },
      footer: () => {},
    })
  }
}
