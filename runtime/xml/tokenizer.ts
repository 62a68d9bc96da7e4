/**
 * The tokenizer: chunks of bytes in, complete top-level elements out, each as a tape.
 *
 * The buffer in which chunks are scanned and the tape are shared by the whole process, since nobody
 * needs them between two calls. Only a connection with an unfinished element keeps something: the
 * bytes of that element and its tape so far.
 */
import { LocalProtocolError } from '../errors.ts'
import { slack } from './byte-table.ts'
import { checkedLimits, type XmlLimits } from './limits.ts'
import { Scanner, type ScanResult } from './scanner.ts'
import { type ByteDecoder, decodeLatin1, decodeUtf8, type Tape } from './tape.ts'
import { acquireWorkspace, releaseWorkspace, Workspace } from './workspace.ts'
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
  /** What is unfinished: the bytes up to `#heldEnd`, and their tape. */
  #held: Workspace | undefined
  #heldEnd = 0
  #copied = 0
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
    return { scanned: this.#scanner.scanned, copied: this.#copied }
  }

  /** True when bytes are kept of an element that is not complete. */
  get unfinished(): boolean {
    return this.#heldEnd > 0
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
    if (chunk.length === 0 && this.#heldEnd === 0) return
    const scanner = this.#scanner
    const workspace = this.#load(chunk)
    this.#busy = true
    try {
      for (let result = this.#scan(); result !== 'starved'; result = this.#scan()) {
        if (result === 'footer') this.#sink.footer?.()
        else this.#handOver(result, workspace.tape)
        scanner.base = scanner.position
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
      offset: this.#scanner.source.received + this.#heldEnd,
    })
  }

  /**
   * Begins anew with another document: after a stream restart, or for the next element. The sink may
   * call it; the bytes behind what it was handed are then the first of the new document, unless they
   * are to be discarded (they came in the clear before TLS).
   */
  reset(rest: 'keep' | 'discard' = 'keep'): void {
    if (this.#failure !== undefined) throw this.#failure
    const scanner = this.#scanner
    if (!this.#busy) scanner.position = scanner.base
    if (rest === 'discard') scanner.position = scanner.source.end
    scanner.restart()
    if (!this.#busy && rest === 'discard') this.#release()
  }

  #scan(): ScanResult {
    try {
      return this.#scanner.scan()
    } catch (error) {
      this.#failure = error as XmlError
      throw error
    }
  }

  #handOver(what: 'header' | 'element', tape: Tape): void {
    const { source, base, position } = this.#scanner
    tape.base = base
    tape.text = this.#latin1(source.bytes, base, position)
    if (what === 'header') this.#sink.header?.(tape)
    else this.#sink.element(tape)
  }

  /**
   * Puts the chunk behind what is unfinished: where that lies if it is the larger part, so that many
   * small chunks do not copy it each time, otherwise in a workspace of the process.
   */
  #load(chunk: Uint8Array): Workspace {
    const scanner = this.#scanner
    const used = this.#heldEnd
    const end = used + chunk.length
    let workspace = this.#held
    if (workspace === undefined || used < chunk.length) {
      workspace = acquireWorkspace()
      workspace.reserve(end, 0)
      if (used > 0) this.#copied += workspace.load(this.#held!, 0, used)
    } else {
      this.#copied += workspace.reserve(end, used)
    }
    workspace.bytes.set(chunk, used)
    this.#copied += chunk.length
    scanner.source.bytes = workspace.bytes
    scanner.source.view = workspace.view
    scanner.source.end = end
    const { tape } = workspace
    tape.buffer = workspace.bytes
    tape.latin1 = this.#latin1
    tape.utf8 = this.#utf8
    scanner.tape = tape
    scanner.refresh()
    return workspace
  }

  /** Keeps what is unfinished, and gives back what the process shares. */
  #store(workspace: Workspace): void {
    const scanner = this.#scanner
    const { base } = scanner
    const { end } = scanner.source
    const rest = this.#failure === undefined && scanner.unfinished ? end - base : 0
    const isHeld = workspace === this.#held
    scanner.source.received += end - rest
    scanner.position -= base
    scanner.base = 0
    scanner.source.end = rest
    this.#heldEnd = rest
    if (rest === 0) {
      scanner.position = 0
      if (!isHeld) releaseWorkspace(workspace)
      this.#release()
    } else if (isHeld) {
      if (base > 0) this.#copied += workspace.load(workspace, base, end)
    } else if (rest * 2 > workspace.bytes.length) {
      // Most of it is kept: kept as it is, and the process makes another.
      this.#copied += workspace.load(workspace, base, end)
      this.#held = workspace
    } else {
      if (this.#held === undefined || this.#held.bytes.length < rest + slack) {
        this.#held = new Workspace(Math.max(leastHeld, rest * 2), leastHeld)
      }
      this.#copied += this.#held.load(workspace, base, end)
      releaseWorkspace(workspace)
    }
  }

  /** Nothing is unfinished: gives up what was held, unless it is too little to matter. */
  #release(): void {
    this.#heldEnd = 0
    if (this.#held !== undefined && this.#held.bytes.length > leastHeld) this.#held = undefined
  }
}

const leastHeld = 512
const streamPrefix = { stream: 'http://etherx.jabber.org/streams' }
