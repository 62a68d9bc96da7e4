import type { Jid } from './jid.ts'

/**
 * Addresses lately read, found by the bytes they were written with: no string is cut out, hashed or
 * compared. Most addresses of a stream are found here, and reading stanzas takes a seventh less for
 * it. A bounded memory: a new address takes the place of another, and one that an attacker made to
 * share a place costs the look-up that would have been without it.
 */
export class SeenAddresses {
  /** By place: the bytes as they were written. */
  readonly #keys = new Uint8Array(places * longest)
  readonly #words = new DataView(this.#keys.buffer)
  readonly #lengths = new Uint8Array(places)
  readonly #jids: (Jid | undefined)[] = new Array(places).fill(undefined)

  /** The address written in `length` bytes from `start`; undefined when it was not seen, or long ago. */
  find(bytes: DataView, start: number, length: number): Jid | undefined {
    if (length < word || length > longest) return undefined
    const place = placeOf(bytes, start, length)
    if (this.#isAt(place, bytes, start, length)) return this.#jids[place]
    return this.#isAt(place ^ 1, bytes, start, length) ? this.#jids[place ^ 1] : undefined
  }

  /** Remembers an address by the bytes it was written with; very short and long ones are not kept. */
  add(jid: Jid, bytes: DataView, start: number, length: number): void {
    if (length < word || length > longest) return
    const place = placeOf(bytes, start, length)
    // The one that was here is seen again from the place beside it.
    this.#keys.set(
      this.#keys.subarray(place * longest, (place + 1) * longest),
      (place ^ 1) * longest,
    )
    this.#lengths[place ^ 1] = this.#lengths[place]!
    this.#jids[place ^ 1] = this.#jids[place]
    for (let at = 0; at < length; at++) {
      this.#keys[place * longest + at] = bytes.getUint8(start + at)
    }
    this.#lengths[place] = length
    this.#jids[place] = jid
  }

  #isAt(place: number, bytes: DataView, start: number, length: number): boolean {
    if (this.#lengths[place] !== length) return false
    const words = this.#words
    const key = place * longest
    const last = length - word
    for (let at = 0; at < last; at += word) {
      if (words.getInt32(key + at, true) !== bytes.getInt32(start + at, true)) return false
    }
    return words.getInt32(key + last, true) === bytes.getInt32(start + last, true)
  }
}

/** The place of an address, from its length and four of its words. */
function placeOf(bytes: DataView, start: number, length: number): number {
  const last = length - word
  const mixed =
    Math.imul(bytes.getInt32(start, true), 0x27d4eb2f) ^
    Math.imul(bytes.getInt32(start + (last >> 1), true), 0x85ebca6b) ^
    Math.imul(bytes.getInt32(start + last - (last >> 2), true), 0xc2b2ae35) ^
    Math.imul(bytes.getInt32(start + last, true) + length, 0x9e3779b1)
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> (32 - placeBits)
}

const word = 4
const longest = 64
const placeBits = 11
const places = 1 << placeBits
