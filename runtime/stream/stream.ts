/**
 * The stream as XML (RFC 6120 §4): two documents, one in each direction, whose children are stanzas
 * and nonzas. Bytes in, nodes out; nodes in, bytes out. What the peer may say at which moment is not
 * known here but to the negotiation.
 *
 * Nothing of what is received throws. What is wrong becomes the stream error that RFC 6120 §4.9.3 has
 * for it, and the stream is over: the peer is told, and the sink.
 */
import {
  type StreamErrorCondition,
  StreamErrorElement,
  type StreamHeader,
} from '../../generated/rfc6120/index.ts'
import { FrameClose } from '../../generated/rfc7395/index.ts'
import { LocalProtocolError } from '../errors.ts'
import type { Jid } from '../jid/jid.ts'
import { type Node, type Registry, readNode } from '../node/index.ts'
import {
  type ByteDecoder,
  Element,
  type Tape,
  Tokenizer,
  XmlError,
  type XmlLimits,
} from '../xml/index.ts'
import { type FrameReader, type Framing, frameReader, framings } from './framing.ts'
import { nameOf, namespaceOf } from './name-of.ts'
import { type ContentNamespace, contentNamespaces, streamsNamespace } from './namespaces.ts'
import { redacted, type Trace } from './redact.ts'
import type { Role } from './role.ts'
import { checkSize } from './stanza-too-large-error.ts'
import { StreamError } from './stream-error.ts'
import { type HeaderFault, isHeaderFault, prefixesIn, readHeader } from './stream-header.ts'

/** What a stream is made with. */
export interface StreamOptions {
  readonly role: Role
  readonly contentNamespace: ContentNamespace
  /** Whether it is a stream of XMPP 1.0, with features. */
  readonly hasVersion: boolean
  /** How the transport carries it; as one document where absent. */
  readonly framing?: Framing | undefined
  /** The classes that are read. */
  readonly registry: Registry
  readonly limits?: Partial<XmlLimits> | undefined
  readonly latin1?: ByteDecoder | undefined
  readonly utf8?: ByteDecoder | undefined
  /** Takes what goes in and out, with credentials redacted. */
  readonly trace?: Trace | undefined
}

/** Takes what a stream has. Called from within `receive()`, `close()` and `fail()`. */
export interface StreamSink {
  /** The peer's header. A receiving entity answers by {@link Stream.open}. */
  opened(header: StreamHeader): void
  /** A child of the stream. */
  element(node: Node | Element): void
  /** The peer has ended its document in order; this side does, if it had not. */
  closed(): void
  /** The stream is over because of an error: the peer's, or one that the peer was told. */
  failed(error: StreamError): void
}

/** The addresses and the id that this side's header states. */
export interface OpeningInit {
  readonly from?: Jid | undefined
  readonly to?: Jid | undefined
  readonly id?: string | undefined
  readonly lang?: string | undefined
}

/** How far one direction of a stream is. */
export type Direction = 'unopened' | 'open' | 'closed'

/** One end of a stream. */
export class Stream {
  /** The classes that are read; those set are known from the next element on. */
  registry: Registry
  readonly #options: StreamOptions
  readonly #sink: StreamSink
  readonly #tokenizer: Tokenizer
  #input: Direction = 'unopened'
  #output: Direction = 'unopened'
  #lang: string | undefined
  /** The prefixes that the peer's header declares for its stanzas. */
  #prefixes: ReadonlyMap<string, string> | undefined
  /** Whom this side's header is for. */
  #peer: string | undefined
  readonly #framing: Framing
  readonly #readFrame: FrameReader | undefined
  #pending: string[] = []
  /** Set while nothing is read: what has come meanwhile. */
  #backlog: Uint8Array[] | undefined

  constructor(options: StreamOptions, sink: StreamSink) {
    this.#options = options
    this.#sink = sink
    this.registry = options.registry
    this.#framing = options.framing ?? 'document'
    this.#readFrame = this.#framing === 'messages' ? frameReader() : undefined
    this.#tokenizer = new Tokenizer(
      {
        header: (tape) => this.#header(tape),
        element: (tape) => {
          if (this.#framing === 'document') this.#element(tape)
          else this.#message(tape)
        },
        footer: () => this.#footer(),
      },
      {
        ...(this.#framing === 'messages' && { mode: 'element', namespace: '', prefixes: {} }),
        ...(options.limits !== undefined && { limits: options.limits }),
        ...(options.latin1 !== undefined && { latin1: options.latin1 }),
        ...(options.utf8 !== undefined && { utf8: options.utf8 }),
      },
    )
  }

  /** How far the peer's document is. */
  get input(): Direction {
    return this.#input
  }

  /** How far this side's document is. */
  get output(): Direction {
    return this.#output
  }

  /** The limits of what is read. What is set takes effect with the next child of the stream. */
  get limits(): XmlLimits {
    return this.#tokenizer.limits
  }

  set limits(limits: Partial<XmlLimits>) {
    this.#tokenizer.limits = limits
  }

  /** Takes bytes; with messages, a whole one. After the end they are let go. */
  receive(chunk: Uint8Array): void {
    if (this.#input === 'closed') return
    if (this.#backlog !== undefined) {
      // A copy, which the slice of a Buffer is not.
      this.#backlog.push(new Uint8Array(chunk))
      return
    }
    try {
      this.#tokenizer.receive(chunk)
      if (this.#framing === 'document') return
      this.#tokenizer.end()
      this.#tokenizer.reset()
    } catch (error) {
      if (error === held) return
      // Anything else, such as what the sink could not write, is no fault of the peer.
      if (!(error instanceof XmlError) || error.offset === undefined) throw error
      const options = { text: error.message, cause: error, peer: this.#peer }
      this.fail(new StreamError(error.condition, options))
    }
  }

  /**
   * Writes this side's header.
   *
   * @throws LocalProtocolError when it was written already
   */
  open(init: OpeningInit): void {
    if (this.#output !== 'unopened') throw new LocalProtocolError('the stream was opened already')
    const { contentNamespace, hasVersion } = this.#options
    this.#output = 'open'
    this.#peer = init.to?.toString()
    this.#write(framings[this.#framing].header({ ...init, contentNamespace, hasVersion }))
  }

  /**
   * Writes a child of the stream, of at most so many bytes.
   *
   * @throws LocalProtocolError when the stream is not open
   * @throws XmlError `not-well-formed` for what XML does not have; nothing is written then
   * @throws StanzaTooLargeError when it is larger; nothing is written then
   */
  send(node: Node | Element, mostBytes?: number): void {
    if (this.#output !== 'open') throw new LocalProtocolError('the stream is not open')
    const xml = framings[this.#framing].child(node, this.#options.contentNamespace)
    if (mostBytes !== undefined) checkSize(xml, mostBytes)
    this.#write(xml)
  }

  /**
   * Begins anew, on this side and the peer's (RFC 6120 §4.3.3): what was read is forgotten, and the
   * next is a header. `discard` also lets go of bytes that came behind the element being handed over.
   */
  restart(rest: 'keep' | 'discard'): void {
    if (this.#input === 'closed' || this.#output === 'closed') return
    this.#input = 'unopened'
    this.#output = 'unopened'
    this.#lang = undefined
    // A message is over with its element.
    if (this.#framing === 'document') this.#tokenizer.reset(rest)
  }

  /** Ends this side's document; the peer's goes on until the peer ends it (RFC 6120 §4.4). */
  close(): void {
    if (this.#output === 'open') this.#write(framings[this.#framing].footer)
    this.#output = 'closed'
  }

  /** Tells the peer of an error and ends both documents. Nothing is received any more. */
  fail(error: StreamError, opening: OpeningInit = {}): void {
    if (this.#input === 'closed') return
    this.#input = 'closed'
    // An error of the first header is told in a stream all the same (RFC 6120 §4.9.1.2).
    if (this.#output === 'unopened') this.open(opening)
    if (this.#output === 'open')
      this.#write(framings[this.#framing].child(error.toElement(), this.#options.contentNamespace))
    this.close()
    this.#sink.failed(error)
  }

  /** Whether nothing is read. */
  get isHeld(): boolean {
    return this.#backlog !== undefined
  }

  /**
   * Reads nothing behind the element that is being handed over, until {@link release}: by then the
   * limits, or what the elements mean, may be others.
   */
  hold(): void {
    this.#backlog ??= []
  }

  /** Reads what has come meanwhile, and what comes. */
  release(): void {
    const chunks = this.#backlog
    if (chunks === undefined) return
    this.#backlog = undefined
    // The rest of the chunk that was being read comes first.
    if (this.#framing === 'document') this.receive(nothing)
    for (const chunk of chunks) this.receive(chunk)
  }

  /** Stops receiving: the connection is over. */
  stop(): void {
    this.#input = 'closed'
    this.#output = 'closed'
  }

  /** The text to be sent since the last call; empty when there is none. */
  takeText(): string {
    return this.#pending.splice(0).join('')
  }

  /** As {@link takeText}, in the pieces in which the transport has to carry it. */
  takeFrames(): string[] {
    if (this.#framing === 'messages') return this.#pending.splice(0)
    const text = this.takeText()
    return text === '' ? [] : [text]
  }

  #write(xml: string): void {
    this.#pending.push(xml)
    const { trace, contentNamespace } = this.#options
    trace?.('out', redacted(xml, contentNamespace))
  }

  #header(tape: Tape): void {
    if (this.#input !== 'unopened') return
    const { trace, contentNamespace } = this.#options
    trace?.('in', redacted(tape, contentNamespace))
    this.#opened(readHeader(tape, this.#options))
  }

  /** A message of RFC 7395: a frame, or a child of the stream. */
  #message(tape: Tape): void {
    if (this.#input === 'closed') return
    const frame = this.#readFrame?.(tape, this.#options)
    if (frame === undefined && this.#input === 'open') {
      this.#element(tape)
      return
    }
    const { trace, contentNamespace } = this.#options
    trace?.('in', redacted(tape, contentNamespace))
    if (frame instanceof FrameClose) this.#closedByPeer(frame)
    else if (frame === undefined || this.#input === 'open') {
      const text = frame ? 'the stream is open already' : 'the stream is not open'
      this.fail(new StreamError('bad-format', { text, peer: this.#peer }))
    } else this.#opened(frame)
  }

  /** The end by a frame, which may say where to go on (RFC 7395 §3.6.1). */
  #closedByPeer({ seeOtherUri: host }: FrameClose): void {
    if (host === undefined) this.#end()
    else this.#peerFailed(new StreamErrorElement({ condition: 'see-other-host', host }))
  }

  #opened(header: StreamHeader | HeaderFault): void {
    if (isHeaderFault(header)) {
      this.fail(new StreamError(header.condition, { text: header.text, peer: this.#peer }))
      return
    }
    this.#input = 'open'
    this.#lang = header.lang
    // A frame of RFC 7395 is a document of its own.
    this.#prefixes = this.#framing === 'document' ? prefixesIn(header) : undefined
    this.#sink.opened(header)
  }

  #element(tape: Tape): void {
    // A sink may have ended the stream during the elements before it in the same chunk.
    if (this.#input !== 'open') return
    const { trace, contentNamespace } = this.#options
    trace?.('in', redacted(tape, contentNamespace))
    const node = readNode(tape, this.registry, 0, this.#lang, undefined, this.#prefixes)
    if (node instanceof StreamErrorElement || isFaultyError(node)) {
      this.#peerFailed(node)
      return
    }
    const condition = misplaced(node, contentNamespace)
    if (condition === undefined) this.#sink.element(node)
    else {
      const text = `<${nameOf(node)}/> has no place here`
      this.fail(new StreamError(condition, { text, peer: this.#peer }))
    }
    // The tokenizer stops at what its sink throws, and goes on behind it.
    if (this.#backlog !== undefined && this.#framing === 'document') throw held
  }

  #peerFailed(element: StreamErrorElement | Element): void {
    this.#input = 'closed'
    this.close()
    this.#sink.failed(StreamError.from(element, this.#peer))
  }

  #footer(): void {
    if (this.#input === 'closed') return
    this.#options.trace?.('in', framings.document.footer)
    this.#end()
  }

  #end(): void {
    this.#input = 'closed'
    this.close()
    this.#sink.closed()
  }
}

/** A stream error without a condition that its class can hold is one all the same. */
function isFaultyError(node: Node | Element): node is Element {
  return node instanceof Element && node.namespace === streamsNamespace && node.name === 'error'
}

/**
 * The condition that ends the stream because of a child that cannot stand in it: a stanza in another
 * kind of stream's namespace (RFC 6120 §4.9.3.10), or what is no stanza in the stream's own
 * (§4.9.3.24).
 */
function misplaced(
  node: Node | Element,
  contentNamespace: ContentNamespace,
): StreamErrorCondition | undefined {
  const namespace = namespaceOf(node)
  const name = nameOf(node)
  if (namespace === contentNamespace) {
    return contentNames.has(name) ? undefined : 'unsupported-stanza-type'
  }
  if (namespace === streamsNamespace) {
    return name === 'features' ? undefined : 'unsupported-stanza-type'
  }
  const isForeign = (contentNamespaces as readonly string[]).includes(namespace)
  return isForeign || namespace === '' ? 'invalid-namespace' : undefined
}

/** Stops the tokenizer; nobody sees it. */
const held: unique symbol = Symbol('held')
const nothing = new Uint8Array(0)
const contentNames: ReadonlySet<string> = new Set(['message', 'presence', 'iq', 'handshake'])
