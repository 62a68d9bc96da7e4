/** A map of at most so many entries: what was not used for the longest time makes room for what is new. */
export class BoundedMap<Key, Value> {
  readonly #most: number
  /** In the order of their last use. */
  readonly #entries = new Map<Key, Value>()

  /** @param most - how many entries there may be; one at least */
  constructor(most: number) {
    this.#most = Math.max(1, most)
  }

  /** How many entries there are. */
  get size(): number {
    return this.#entries.size
  }

  /** The entries, those last used last. */
  [Symbol.iterator](): IterableIterator<[Key, Value]> {
    return this.#entries.entries()
  }

  /** The value of a key, which is used by that. */
  get(key: Key): Value | undefined {
    const value = this.#entries.get(key)
    if (value === undefined) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, value)
    return value
  }

  /** Sets the value of a key. */
  set(key: Key, value: Value): void {
    this.#entries.delete(key)
    this.#entries.set(key, value)
    if (this.#entries.size <= this.#most) return
    const [oldest] = this.#entries.keys()
    this.#entries.delete(oldest as Key)
  }

  /** Removes a key; false when it was not there. */
  delete(key: Key): boolean {
    return this.#entries.delete(key)
  }

  /** Removes everything. */
  clear(): void {
    this.#entries.clear()
  }
}
