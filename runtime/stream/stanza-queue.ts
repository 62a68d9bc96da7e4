/**
 * The stanzas that were sent and not acknowledged, and the count of those that were. The count is kept
 * modulo 2^32, as XEP-0198 §4 counts.
 */
export class StanzaQueue<Entry> {
  #entries: Entry[]
  /** The entries before it are acknowledged; they leave the array many at a time. */
  #head = 0
  #acknowledged: number

  constructor(entries: readonly Entry[] = [], acknowledged = 0) {
    this.#entries = [...entries]
    this.#acknowledged = acknowledged >>> 0
  }

  /** How many were acknowledged, modulo 2^32. */
  get acknowledged(): number {
    return this.#acknowledged
  }

  /** How many were sent, modulo 2^32. */
  get sent(): number {
    return (this.#acknowledged + this.size) >>> 0
  }

  /** How many wait. */
  get size(): number {
    return this.#entries.length - this.#head
  }

  /** Those that wait, the oldest first. */
  get entries(): readonly Entry[] {
    return this.#entries.slice(this.#head)
  }

  /** Adds one that was sent. */
  push(entry: Entry): void {
    this.#entries.push(entry)
  }

  /**
   * Takes out those that a count acknowledges; `undefined` when it is none that the peer can have come
   * to: beyond what was sent, or short of what it had acknowledged before.
   */
  acknowledge(count: number): readonly Entry[] | undefined {
    const number = (count - this.#acknowledged) >>> 0
    if (number > this.size) return undefined
    const taken = this.#entries.slice(this.#head, this.#head + number)
    this.#head += number
    this.#acknowledged = count >>> 0
    if (this.#head > this.#entries.length / 2) {
      this.#entries = this.#entries.slice(this.#head)
      this.#head = 0
    }
    return taken
  }
}
