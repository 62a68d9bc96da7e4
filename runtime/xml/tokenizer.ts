/**
 * The tokenizer: chunks of bytes in, complete top-level elements out, each as a tape.
 *
 * The buffer in which chunks are scanned and the tape are shared by the whole process, since nobody
 * needs them between two calls; a connection keeps what is unfinished only.
 */
import { LocalProtocolError } from '../errors.ts'
import { checkedLimits, type XmlLimits } from './limits.ts'
import { Remainder } from './remainder.ts'
import { Scanner, type ScanResult } from './scanner.ts'
import { type ByteDecoder, decodeLatin1, decodeUtf8, type Tape } from './tape.ts'
import type { Workspace } from './workspace.ts'
import { XmlError } from './xml-error.ts'

/** Takes what a tokenizer has read. A tape is valid only during the call. */
export interface TokenSink {
  /** The start tag of the root of a stream: an OPEN with attributes, and its CLOSE. */
  header?(tape: Tape): void
  /** A child of the root of a stream; or the one element. */
  element(tape: Tape): void
  /** The end tag of the root. */
  footer?(): void
}

/** How a tokenizer reads. */
export interface TokenizerOptions {
  /** `stream` (where absent): a root whose children are handed over; `element`: one element. */
  readonly mode?: 'stream' | 'element'
  /** The default namespace around the one element; `jabber:client` where absent. */
  readonly namespace?: string
  /** The prefixes bound around the one element; where absent, `stream` to that of streams. */
  readonly prefixes?: Readonly<Record<string, string>>
  /** The limits, those of {@link defaultLimits} where absent. */
  readonly limits?: Partial<XmlLimits>
  /** Makes a string of one character a byte; `TextDecoder` where absent, which is slower. */
  readonly latin1?: ByteDecoder
  /** Makes a string of UTF-8; `TextDecoder` where absent. */
  readonly utf8?: ByteDecoder
}

/** What a tokenizer has done so far: proportional to what it received, however that was cut. */
export interface TokenizerWork {
  /** The bytes scanned, those scanned again counted again. */
  readonly scanned: number
  /** The bytes copied, including the words of tapes. */
  readonly copied: number
}

/** Reads RFC 6120's restricted XML (§11) with Namespaces in XML 1.0. */
export class Tokenizer {
  readonly #sink: TokenSink
  readonly #scanner: Scanner
  readonly #latin1: ByteDecoder
  readonly #utf8: ByteDecoder
  readonly #remainder = new Remainder()
  #busy = false
  #failure: XmlError | undefined

  constructor(sink: TokenSink, options: TokenizerOptions = {}) {
    const { mode = 'stream', namespace = 'jabber:client', prefixes = streamPrefix } = options
    const root = { namespace, prefixes: new Map(Object.entries(prefixes)) }
    this.#sink = sink
    this.#scanner = new Scanner(
      mode === 'element' ? root : undefined,
      checkedLimits(options.limits),
    )
    this.#latin1 = options.latin1 ?? decodeLatin1
    this.#utf8 = options.utf8 ?? decodeUtf8
  }

  /** The limits. What is set takes effect with the next top-level element. */
  get limits(): XmlLimits {
    return this.#scanner.limits
  }

  set limits(limits: Partial<XmlLimits>) {
    this.#scanner.limits = checkedLimits(limits)
  }

  /** What has been done so far. */
  get work(): TokenizerWork {
    return { scanned: this.#scanner.scanned, copied: this.#remainder.copied }
  }

  /** True when bytes are kept of an element that is not complete. */
  get unfinished(): boolean {
    return this.#remainder.length > 0
  }

  /**
   * Reads the next bytes and hands over every element that is complete with them.
   *
   * Throws {@link XmlError} for what is refused, and again on every further call: the tokenizer stays
   * failed. What the sink throws passes through; the element counts as handed over, and the bytes
   * behind it are read by the next call. Throws {@link LocalProtocolError} when called by its own
   * sink.
   */
  receive(chunk: Uint8Array): void {
    if (this.#busy) throw new LocalProtocolError('bytes received while the sink has an element')
    if (this.#failure !== undefined) throw this.#failure
    if (chunk.length === 0 && !this.unfinished) return
    const workspace = this.#load(chunk)
    this.#busy = true
    try {
      for (let result = this.#scan(); result !== 'starved'; result = this.#scan()) {
        this.#handOver(result, workspace.tape)
      }
    } finally {
      this.#busy = false
      this.#store(workspace)
    }
  }

  /** Throws {@link XmlError} when what was received is not complete. */
  end(): void {
    if (this.#failure !== undefined) throw this.#failure
    if (this.#scanner.complete) return
    throw new XmlError('not-well-formed', 'the bytes end before the element does', {
      offset: this.#scanner.source.received + this.#scanner.source.end,
    })
  }

  /**
   * Begins anew with another document: after a stream restart, or for the next element. The sink may
   * call it; the bytes behind what it was handed are then the first of the new document, unless they
   * are to be discarded (they came in the clear before TLS).
   */
  reset(rest: 'keep' | 'discard' = 'keep'): void {
    if (this.#failure !== undefined) throw this.#failure
    const { source } = this.#scanner
    if (!this.#busy) source.position = source.base
    if (rest === 'discard') source.position = source.end
    this.#scanner.restart()
    if (this.#busy || rest === 'keep') return
    this.#scanner.detach(source.end)
    this.#remainder.drop()
  }

  #scan(): ScanResult {
    try {
      return this.#scanner.scan()
    } catch (error) {
      this.#failure = error as XmlError
      throw error
    }
  }

  #handOver(what: 'header' | 'element' | 'footer', tape: Tape): void {
    const { source } = this.#scanner
    const { base, position } = source
    // Before the sink has it: if that throws, the element counts as handed over.
    source.base = position
    if (what === 'footer') {
      this.#sink.footer?.()
      return
    }
    tape.base = base
    tape.text = this.#latin1(source.bytes, base, position)
    if (what === 'header') this.#sink.header?.(tape)
    else this.#sink.element(tape)
  }

  /** Lets the scanner at what is unfinished and the chunk behind it. */
  #load(chunk: Uint8Array): Workspace {
    const workspace = this.#remainder.join(chunk)
    const { tape } = workspace
    tape.buffer = workspace.bytes
    tape.view = workspace.view
    tape.latin1 = this.#latin1
    tape.utf8 = this.#utf8
    this.#scanner.attach(workspace, this.#remainder.length + chunk.length)
    return workspace
  }

  /** Keeps what is unfinished. */
  #store(workspace: Workspace): void {
    const { base, end } = this.#scanner.source
    const start = this.#failure === undefined ? base : end
    this.#remainder.keep(workspace, start, end)
    this.#scanner.detach(start)
  }
}

const streamPrefix = { stream: 'http://etherx.jabber.org/streams' }
