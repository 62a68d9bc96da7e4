/** The bytes behind a key that are read along with it, and do not matter. */
export const slack = 4

const noKeys = new DataView(new ArrayBuffer(slack))

/**
 * A map from byte sequences to entries, asked without making a string and without a loop over the
 * bytes of a short key: words are loaded from a `DataView`, which compiles to plain loads.
 *
 * Open addressing. A key of up to eight bytes is its first and last word and its length; of longer
 * ones the middle is compared too. A key is looked for in at most eight places; whatever finds no room
 * there lies in a `Map` under its text, whose hash the platform seeds at random. So keys made to
 * collide cost the peer's own names a `Map` look-up each, and no secret is needed for it.
 */
export class ByteTable<Entry extends ByteEntry> {
  #slots: (Entry | undefined)[] = noSlots
  readonly #entries: Entry[] = []
  #crowded: Map<string, Entry> | undefined
  #keys: DataView = noKeys
  #keysEnd = 0

  /** The number of entries. */
  get size(): number {
    return this.#entries.length
  }

  /** The entry of the key at `start`; {@link slack} bytes behind it must be there to be read. */
  find(bytes: DataView, start: number, length: number): Entry | undefined {
    const first = bytes.getInt32(start, true) & maskOf(length)
    const last = length <= 4 ? 0 : bytes.getInt32(start + length - 4, true)
    const slots = this.#slots
    const mask = slots.length - 1
    const hash = hashOf(bytes, start, length, first, last)
    for (let probe = 0; probe < probes; probe++) {
      const entry = slots[(hash + probe) & mask]
      if (entry === undefined) return undefined
      if (entry.first !== first || entry.last !== last || entry.length !== length) continue
      if (length <= 8 || hasMiddle(entry, bytes, start)) return entry
    }
    return this.#crowded?.get(textOf(bytes, start, length))
  }

  /** Adds an entry for a key that has none. */
  add(entry: Entry, bytes: DataView, start: number, length: number): void {
    entry.length = length
    entry.mask = maskOf(length)
    entry.first = bytes.getInt32(start, true) & entry.mask
    entry.last = length <= 4 ? 0 : bytes.getInt32(start + length - 4, true)
    entry.key = this.#keysEnd
    this.#keysEnd += length
    if (this.#keysEnd + slack > this.#keys.byteLength) {
      const keys = new Uint8Array(Math.max(this.#keysEnd + slack, this.#keys.byteLength * 2, 128))
      keys.set(bytesOf(this.#keys))
      this.#keys = new DataView(keys.buffer)
    }
    bytesOf(this.#keys).set(bytesOf(bytes).subarray(start, start + length), entry.key)
    entry.keys = this.#keys
    this.#entries.push(entry)
    if (this.#entries.length * 2 > this.#slots.length) this.#grow()
    else this.#place(entry)
  }

  #place(entry: Entry): void {
    const mask = this.#slots.length - 1
    const hash = hashOf(this.#keys, entry.key, entry.length, entry.first, entry.last)
    for (let probe = 0; probe < probes; probe++) {
      const slot = (hash + probe) & mask
      if (this.#slots[slot] !== undefined) continue
      this.#slots[slot] = entry
      return
    }
    this.#crowded ??= new Map()
    this.#crowded.set(textOf(this.#keys, entry.key, entry.length), entry)
  }

  #grow(): void {
    this.#slots = new Array(Math.max(16, this.#slots.length * 2)).fill(undefined)
    this.#crowded = undefined
    for (const entry of this.#entries) this.#place(entry)
  }
}

/** What a {@link ByteTable} keeps in its entries. */
export class ByteEntry {
  /** The first four bytes, fewer with zeros behind. */
  first = 0
  /** The last four bytes, 0 where there are no more than four. */
  last = 0
  length = 0
  /** The bits of {@link first} that the key has. */
  mask = 0
  /** Where the key is in {@link keys}. */
  key = 0
  keys: DataView = noKeys
}

/** True when the key of the entry stands at `at`; as many bytes, but at least four, can be read. */
export function standsAt(entry: ByteEntry, bytes: DataView, at: number): boolean {
  if ((bytes.getInt32(at, true) & entry.mask) !== entry.first) return false
  const { length } = entry
  if (length <= 4) return true
  if (bytes.getInt32(at + length - 4, true) !== entry.last) return false
  return length <= 8 || hasMiddle(entry, bytes, at)
}

const probes = 8

/** What an empty table has, never written to: most connections bring no name of their own. */
const noSlots: undefined[] = [undefined]

function maskOf(length: number): number {
  return length < 4 ? (1 << (8 * length)) - 1 : -1
}

/** True when what lies between the first and the last word is the same. */
function hasMiddle(entry: ByteEntry, bytes: DataView, start: number): boolean {
  const { keys, length } = entry
  let key = entry.key + 4
  const last = entry.key + length - 4
  for (let at = start + 4; key < last; at += 4) {
    if (keys.getInt32(key, true) !== bytes.getInt32(at, true)) return false
    key += 4
  }
  return true
}

/** Of the key's ends, its length and its middle. */
function hashOf(
  bytes: DataView,
  start: number,
  length: number,
  first: number,
  last: number,
): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(last + length, 0x85ebca6b)
  if (length > 8) hash ^= Math.imul(bytes.getInt32(start + (length >> 1), true), 0xc2b2ae35)
  return hash ^ (hash >>> 15)
}

function textOf(bytes: DataView, start: number, length: number): string {
  let text = ''
  for (let at = start; at < start + length; at++) text += String.fromCharCode(bytes.getUint8(at))
  return text
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
}
