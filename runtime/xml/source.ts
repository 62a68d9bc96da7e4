/** The bytes a scanner is at, and how to complain about one of them. */
import { type XmlCondition, XmlError } from './xml-error.ts'

/** The bytes received and not yet done with. */
export class Source {
  /** The bytes. Writable: a NUL is put behind them, and for a moment at the limit. */
  bytes: Uint8Array = noBytes
  /** The same bytes, to read words. */
  view: DataView = noView
  /** Where the bytes end. */
  end = 0
  /** The number of bytes received before the first of {@link bytes}. */
  received = 0

  /** Lets go of the bytes, of which the first `done` are done with and `rest` are kept elsewhere. */
  release(done: number, rest: number): void {
    this.bytes = noBytes
    this.view = noView
    this.received += done
    this.end = rest
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
