/** The bytes a scanner is at, its place in them, and how to complain about one. */
import { type XmlCondition, XmlError } from './xml-error.ts'

/** The bytes received and not yet done with. */
export class Source {
  /** The bytes. Writable: a NUL is put behind them, and for a moment at the limit. */
  bytes: Uint8Array = noBytes
  /** The same bytes, to read words. */
  view: DataView = noView
  /** Where the bytes end. */
  end = 0
  /** Where the unfinished top-level element begins; {@link position} where none is unfinished. */
  base = 0
  /** The next byte to scan. */
  position = 0
  /** The number of bytes received before the first of {@link bytes}. */
  received = 0

  /** Is now at the same bytes, of which the first were let go and others added, elsewhere. */
  attach(bytes: Uint8Array, view: DataView, end: number): void {
    this.bytes = bytes
    this.view = view
    this.end = end
  }

  /** Lets go of the bytes; those from `start` on are kept by whoever attaches them again. */
  detach(start: number): void {
    this.bytes = noBytes
    this.view = noView
    this.received += start
    this.end -= start
    this.position -= start
    this.base -= start
  }

  /** The error for what is at `at`. */
  fault(condition: XmlCondition, message: string, at: number): XmlError {
    return new XmlError(condition, message, { offset: this.received + at })
  }

  /** The error for a control at `at`, or another byte that stands for no character there. */
  illegal(at: number): XmlError {
    const code = this.bytes[at]!.toString(16).toUpperCase().padStart(4, '0')
    return this.fault('not-well-formed', `U+${code}, which XML does not have`, at)
  }

  /** The error for a byte above ASCII that belongs to no character of XML. */
  notUtf8(at: number): XmlError {
    return this.fault('not-well-formed', 'a byte that is not UTF-8 of a character of XML', at)
  }

  /** The error for a byte where only elements may stand: between stanzas, or before the root. */
  outside(at: number, inStream: boolean): XmlError {
    if (this.bytes[at]! < 0x20) return this.illegal(at)
    return inStream
      ? this.fault('bad-format', 'text between stanzas', at)
      : this.fault('not-well-formed', 'something before the first element', at)
  }
}

const noBytes = new Uint8Array(0)
const noView = new DataView(noBytes.buffer)
