/**
 * A map from byte sequences to entries, asked without making a string.
 *
 * Open addressing, found by a hash the scan has made on its way and verified byte by byte. A key is
 * looked for in at most eight places; whatever finds no room there lies in a `Map` under its text,
 * whose hash the platform seeds at random. So keys made to collide cost a peer's own names a `Map`
 * look-up each and nobody a long search, and no secret is needed for it.
 */
export class ByteTable<Entry extends ByteEntry> {
  #slots: (Entry | undefined)[] = noSlots
  readonly #entries: Entry[] = []
  #crowded: Map<string, Entry> | undefined
  #keys = noKeys
  #keysEnd = 0

  /** The number of entries. */
  get size(): number {
    return this.#entries.length
  }

  /** The entry of the key that stands in `bytes`, with the hash {@link hashOf} gives it. */
  find(bytes: Uint8Array, start: number, end: number, hash: number): Entry | undefined {
    const slots = this.#slots
    const mask = slots.length - 1
    for (let probe = 0; probe < probes; probe++) {
      const entry = slots[(hash + probe) & mask]
      if (entry === undefined) return undefined
      if (entry.hash !== hash || entry.length !== end - start) continue
      const keys = this.#keys
      let at = start
      for (let key = entry.key; at < end && keys[key] === bytes[at]; key++) at++
      if (at === end) return entry
    }
    return this.#crowded?.get(textOf(bytes, start, end))
  }

  /** Adds an entry whose key is in `bytes`; it was not there before. */
  add(entry: Entry, bytes: Uint8Array, start: number, end: number, hash: number): void {
    entry.hash = hash
    entry.length = end - start
    entry.key = this.#keysEnd
    this.#keysEnd += entry.length
    if (this.#keysEnd > this.#keys.length) {
      const keys = new Uint8Array(Math.max(this.#keysEnd, this.#keys.length * 2, 128))
      keys.set(this.#keys)
      this.#keys = keys
    }
    this.#keys.set(bytes.subarray(start, end), entry.key)
    this.#entries.push(entry)
    if (this.#entries.length * 2 > this.#slots.length) this.#grow()
    else this.#place(entry)
  }

  #place(entry: Entry): void {
    const mask = this.#slots.length - 1
    for (let probe = 0; probe < probes; probe++) {
      const slot = (entry.hash + probe) & mask
      if (this.#slots[slot] !== undefined) continue
      this.#slots[slot] = entry
      return
    }
    this.#crowded ??= new Map()
    this.#crowded.set(textOf(this.#keys, entry.key, entry.key + entry.length), entry)
  }

  #grow(): void {
    this.#slots = new Array(Math.max(16, this.#slots.length * 2)).fill(undefined)
    this.#crowded = undefined
    for (const entry of this.#entries) this.#place(entry)
  }
}

/** What a {@link ByteTable} keeps in its entries. */
export interface ByteEntry {
  hash: number
  key: number
  length: number
}

/** One step of the hash of a key; begin with 0 and end with {@link finishedHash}. */
export function hashStep(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193)
}

/** The hash after the last byte. */
export function finishedHash(hash: number): number {
  return hash ^ (hash >>> 15)
}

/** The hash of a key that no scan has hashed on its way. */
export function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = hashStep(hash, bytes[at]!)
  return finishedHash(hash)
}

const probes = 8

/** What an empty table has, never written to: most connections bring no name of their own. */
const noSlots: undefined[] = [undefined]
const noKeys = new Uint8Array(0)

function textOf(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at]!)
  return text
}
