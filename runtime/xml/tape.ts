/**
 * The tape: one top-level element as records in an `Int32Array`, in document order.
 *
 * - An element: `[OPEN | DECLARES? | attributes << 4, qid, skip, start]`, its attributes, its content,
 *   `[CLOSE]`. `skip` is the index of the word after its CLOSE, `start` the offset of its `<`.
 * - An attribute, right behind its OPEN: `[qid, start, end << 5 | flags]`, without the quotes.
 *   `xmlns:p` is one too, in the namespace of declarations; `xmlns` only where the element itself has
 *   a prefix. An element with such records has the bit DECLARES.
 * - Text: `[TEXT, start, end << 5 | flags]`. A CDATA section is a record of its own, so several may
 *   stand side by side; none is empty as written.
 *
 * A tape is valid only while it is handed over; the next element overwrites it.
 */
import type { NetworkNames } from './network-names.ts'
import { expandReferences } from './references.ts'

/** The kind of a record, in the low three bits of its first word: the start of an element. */
export const OPEN = 0
/** The kind of a record: text. */
export const TEXT = 1
/** The kind of a record: the end of an element. */
export const CLOSE = 2
/** In the first word of OPEN: the element has records of namespace declarations. */
export const DECLARES = 8

/** A flag of a value: it has bytes above ASCII. */
export const NON_ASCII = 1
/** A flag of a value: it has references. */
export const REFERENCE = 2
/** A flag of a value: it has white space to normalise (XML 1.0 §2.11 and §3.3.3). */
export const NORMALISE = 4
/** A flag of text: a CDATA section. */
export const CDATA = 8
/** A flag of text: nothing but literal white space. */
export const SPACE = 16

/** Bytes to a string of one character each, whatever they are. */
export type ByteDecoder = (bytes: Uint8Array, start: number, end: number) => string

/** An element on a tape. */
export class Tape {
  /** The records. */
  data: Int32Array
  /** The number of words in use. */
  length = 0
  /** The bytes of the element, a character each: character offsets are byte offsets. */
  text = ''
  /** @internal The bytes the element is in, and where in them it begins. */
  buffer: Uint8Array = noBytes
  /** @internal The same bytes, to read words. */
  view: DataView = noView
  /** @internal */
  base = 0
  /** @internal */
  names: NetworkNames | undefined
  /** @internal */
  latin1: ByteDecoder = decodeLatin1
  /** @internal */
  utf8: ByteDecoder = decodeUtf8

  constructor(words = 64) {
    this.data = new Int32Array(words)
  }

  /** The bytes of the element. */
  get bytes(): Uint8Array {
    return this.buffer.subarray(this.base, this.base + this.text.length)
  }

  /** The value of the attribute or text whose `start` word is at `index`. */
  value(index: number): string {
    const start = this.data[index]!
    const word = this.data[index + 1]!
    const end = word >>> 5
    if ((word & (NON_ASCII | REFERENCE | NORMALISE)) === 0) return this.text.substring(start, end)
    return this.decode(this.base + start, this.base + end, word, this.data[index - 1] === TEXT)
  }

  /** The namespace of an element or attribute on this tape. */
  namespaceOf(qid: number): string {
    return this.names!.namespaceOf(qid)
  }

  /** The local name of an element or attribute on this tape. */
  localNameOf(qid: number): string {
    return this.names!.localNameOf(qid)
  }

  /**
   * Puts the qids of names that were trusted after the element was read in the place of those they
   * had, for a reader that interns what it looks for only when it meets the first of its kind.
   */
  refresh(): void {
    const { data, names } = this
    for (let at = 0; at < this.length; ) {
      const first = data[at]!
      if ((first & 7) !== OPEN) {
        at += first === TEXT ? 3 : 1
        continue
      }
      data[at + 1] = names!.currentQid(data[at + 1]!)
      at += 4
      for (const end = at + 3 * (first >>> 4); at < end; at += 3) {
        data[at] = names!.currentQid(data[at]!)
      }
    }
  }

  /** @internal The value from `start` to `end` of the buffer. */
  decode(start: number, end: number, flags: number, isText: boolean): string {
    let value =
      flags & NON_ASCII ? this.utf8(this.buffer, start, end) : this.latin1(this.buffer, start, end)
    if (flags & NORMALISE) {
      value = isText ? value.replace(/\r\n?/g, '\n') : value.replace(/\r\n|[\t\n\r]/g, ' ')
    }
    return flags & REFERENCE ? expandReferences(value) : value
  }

  /** @internal Takes the records of another tape. The number of bytes it copied. */
  load(other: Tape): number {
    if (this.data.length < other.length) this.data = new Int32Array(other.length * 2)
    this.data.set(other.data.subarray(0, other.length))
    this.length = other.length
    return this.length * 4
  }

  /** @internal Twice the room for records. */
  grow(): Int32Array {
    const data = new Int32Array(this.data.length * 2)
    data.set(this.data)
    this.data = data
    return data
  }
}

/**
 * The default for `latin1`. The platform's "latin1" is windows-1252: bytes 0x80 to 0x9f become other
 * characters, but one each. So offsets hold, and values with such bytes are not taken from it.
 */
export function decodeLatin1(bytes: Uint8Array, start: number, end: number): string {
  return latin1Decoder.decode(bytes.subarray(start, end))
}

/** The default for `utf8`. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  return utf8Decoder.decode(bytes.subarray(start, end))
}

const noBytes = new Uint8Array(0)
const noView = new DataView(noBytes.buffer)
const latin1Decoder = new TextDecoder('latin1')
const utf8Decoder = new TextDecoder('utf-8', { ignoreBOM: true })
