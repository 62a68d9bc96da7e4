/**
 * One end of an XMPP stream as a machine without sockets: the stream and its negotiation put together,
 * for either side. Bytes and nodes in; bytes, stanzas and instructions out.
 *
 * After each call, take the bytes and the instructions. Nothing throws for what the peer does; a stream
 * that is over has told its sink why, once.
 */
import {
  Iq,
  Message,
  Presence,
  SaslAuth,
  type StreamErrorCondition,
  StreamFeatures,
  type StreamHeader,
} from '../../generated/rfc6120/index.ts'
import { StreamLimits } from '../../generated/xep-0478/index.ts'
import { ConnectionError, LocalProtocolError, type XmppError } from '../errors.ts'
import type { Jid } from '../jid/jid.ts'
import type { Node, Registry, Stanza } from '../node/index.ts'
import type { SaslIdentity } from '../sasl/replies.ts'
import { type Element, preAuthLimits } from '../xml/index.ts'
import type { Fact } from './feature.ts'
import { Negotiation, type NegotiationInstruction } from './negotiation.ts'
import type { SecureChannel } from './secure-channel.ts'
import type {
  SessionInstruction,
  SessionSink,
  SessionState,
  StreamSessionOptions,
} from './session-options.ts'
import { nameOf } from './name-of.ts'
import { ownCopy } from './own-copy.ts'
import { SessionManagement } from './session-management.ts'
import { Stream } from './stream.ts'
import { StreamError } from './stream-error.ts'
import { joinedRegistry, withStreamRegistry } from './stream-registry.ts'
import { wantedAccount } from './wanted-account.ts'

/** A stream with its negotiation. */
export class StreamSession {
  readonly #options: Pick<
    StreamSessionOptions,
    'role' | 'to' | 'from' | 'lang' | 'answer' | 'createId' | 'limits'
  >
  readonly #sink: SessionSink
  readonly #stream: Stream
  readonly #negotiation: Negotiation
  readonly #management: SessionManagement
  #instructions: SessionInstruction[] = []
  readonly #hasFeatures: boolean
  #state: SessionState = 'new'
  /** Whom the peer's header says to be from. */
  #peer: Jid | undefined
  #streamId: string | undefined
  #answering: Jid | undefined
  #isClosedByPeer = false
  #error: XmppError | undefined
  #peerLimits: StreamLimits | undefined
  /** The classes of the program, and those of the features. */
  #registry: Registry
  #featureClasses: readonly Registry[]

  /** @throws LocalProtocolError when an initiating entity has no domain, a receiving one no answer */
  constructor(options: StreamSessionOptions, sink: SessionSink) {
    const { features, role, to, from, lang, answer, createId, secureChannel, limits } = options
    if (role === 'initiating' ? to === undefined : answer === undefined) {
      throw new LocalProtocolError('a stream needs a domain to go to, or an answer for who comes')
    }
    // The negotiation has the features, and lets go of them when it is complete.
    this.#options = { role, to, from, lang, answer, createId, limits }
    this.#sink = sink
    this.#hasFeatures = options.contentNamespace !== 'jabber:component:accept'
    this.#registry = options.registry
    this.#featureClasses = [...features.flatMap(({ classes }) => classes ?? [])]
    this.#stream = new Stream(
      {
        role,
        contentNamespace: options.contentNamespace,
        hasVersion: this.#hasFeatures,
        framing: options.framing,
        registry: this.#allClasses(),
        limits: preAuthLimits,
        latin1: options.latin1,
        utf8: options.utf8,
        trace: options.trace,
      },
      {
        opened: (header) => this.#opened(header),
        element: (node) => this.#element(node),
        closed: () => this.#peerClosed(),
        failed: (error) => this.#over(error),
      },
    )
    this.#management = new SessionManagement({
      slot: options.management,
      contentNamespace: options.contentNamespace,
      stream: this.#stream,
      sink,
      fail: (error) => this.#fail(error),
      broke: (error) => this.#over(error),
    })
    const hasFeatures = this.#hasFeatures
    const account = wantedAccount(options)
    this.#negotiation = new Negotiation({
      role,
      features,
      hasFeatures,
      createId,
      secureChannel,
      account,
    })
  }

  /** How far it is. */
  get state(): SessionState {
    return this.#state
  }

  /** What has been reached. */
  get facts(): ReadonlySet<Fact> {
    return this.#negotiation.facts
  }

  /** The address of the initiating entity on the stream. */
  get jid(): Jid | undefined {
    return this.#negotiation.jid
  }

  /** Who the initiating entity has shown to be. */
  get identity(): SaslIdentity | undefined {
    return this.#negotiation.identity
  }

  /** The TLS in force. */
  get secureChannel(): SecureChannel | undefined {
    return this.#negotiation.channel
  }

  /** The id of the stream. */
  get streamId(): string | undefined {
    return this.#streamId
  }

  /** What the stream is over by; `undefined` while it is not, or where it ended in order. */
  get error(): XmppError | undefined {
    return this.#error
  }

  /** What the peer takes (XEP-0478), as the last features of it say. */
  get peerLimits(): StreamLimits | undefined {
    return this.#peerLimits
  }

  /** Whether nothing is read for now, so that the peer had better wait. */
  get isHeld(): boolean {
    return this.#stream.isHeld
  }

  /** Whether the stream was ended in order, and by the peer first. */
  get isClosedByPeer(): boolean {
    return this.#isClosedByPeer
  }

  /** The classes that are read; those set are known from the next element on. */
  set registry(items: Registry) {
    this.#registry = items
    this.#stream.registry = this.#allClasses()
  }

  /** Of an initiating entity: begins the stream. */
  open(): void {
    if (this.#state !== 'new') throw new LocalProtocolError('the stream was opened already')
    this.#state = 'negotiating'
    this.#open()
  }

  /** Takes bytes. */
  receive(chunk: Uint8Array): void {
    if (this.#state === 'new') this.#state = 'negotiating'
    // What comes in the clear while TLS is being established is nobody's word.
    if (this.#state === 'securing' || this.#state === 'closed') return
    this.#stream.receive(chunk)
    this.#pump()
  }

  /** The connection is over, by the error where it did not end in order. */
  receiveEnd(error?: ConnectionError): void {
    if (this.#state === 'closed') return
    // Many peers close the connection where they should end their document.
    if (this.#state === 'closing' && error === undefined) this.#over()
    else this.#over(error ?? lost())
  }

  /** TLS is established; the stream begins anew within it. */
  secured(channel: SecureChannel): void {
    if (this.#state !== 'securing') return
    this.#state = 'negotiating'
    this.#negotiation.secured(channel)
    if (this.#options.role === 'initiating') this.#open()
  }

  /**
   * Sends a stanza or another child of the stream. True when the sink hears what becomes of it, with
   * its `owner`.
   *
   * @throws LocalProtocolError when the stream is not bound, or over, or too many stanzas wait to be
   *   acknowledged
   * @throws XmlError `not-well-formed` for what XML does not have; nothing is sent then
   * @throws StanzaTooLargeError for more bytes than the peer takes; nothing is sent then
   */
  send(node: Node | Element, owner?: unknown): boolean {
    if (this.#state !== 'bound') {
      throw new LocalProtocolError(`nothing can be sent on a stream that is ${this.#state}`)
    }
    const isManaged = this.#management.machine !== undefined && this.#management.counts(node)
    if (isManaged) this.#management.machine?.checkRoom()
    this.#stream.send(node, this.#peerLimits?.maxBytes)
    const isCounted =
      isManaged && this.#management.machine?.sent(node as Stanza | Element, owner) === true
    this.#management.pump()
    return isCounted
  }

  /** Ends the stream in order (RFC 6120 §4.4): the peer may finish what it is sending. */
  close(): void {
    if (this.#state === 'closed' || this.#state === 'closing') return
    const isOpen = this.#stream.output === 'open'
    if (this.#state === 'bound') this.#management.machine?.acknowledge()
    this.#management.pump()
    this.#state = 'closing'
    this.#negotiation.end()
    this.#stream.close()
    // Nobody answers where nothing was said.
    if (!isOpen) this.#over()
  }

  /**
   * Ends the connection and not the stream, which can be resumed then; false when it cannot be, and
   * nothing happens.
   */
  leave(): boolean {
    const { machine } = this.#management
    if (this.#state !== 'bound' || machine?.isResumable !== true) return false
    // What was handled is not sent again, should nobody come back.
    machine.acknowledge()
    this.#management.pump()
    machine.suspend()
    this.#over()
    return true
  }

  /** Tells the peer of an error and ends the stream. */
  fail(condition: StreamErrorCondition, text?: string, cause?: unknown): void {
    this.#fail(new StreamError(condition, { text, cause }))
  }

  /** Ends the stream because of an error of this side, which is not told to the peer. */
  abort(error: XmppError): void {
    this.#fail(error)
  }

  /** Nothing of the peer was read for a while, which it is not to be blamed for. */
  wasPaused(): void {
    this.#management.machine?.heard()
  }

  /** The time: what is due is done. */
  tick(now: number): void {
    if (this.#state !== 'bound') return
    this.#management.machine?.tick(now)
    this.#management.pump()
  }

  /** When {@link tick} is to be called at the latest; `undefined` for never. */
  get deadline(): number | undefined {
    return this.#state === 'bound' ? this.#management.machine?.deadline : undefined
  }

  /** The text to be sent since the last call; empty when there is none. */
  takeText(): string {
    return this.#stream.takeText()
  }

  /** As {@link takeText}, in the pieces in which the transport has to carry it. */
  takeFrames(): string[] {
    return this.#stream.takeFrames()
  }

  /** What is to be done next; `undefined` when there is nothing. */
  takeInstruction(): SessionInstruction | undefined {
    const next = this.#instructions.shift()
    // An array that was emptied keeps its room, for as long as the stream lives.
    if (next !== undefined && this.#instructions.length === 0) this.#instructions = []
    return next
  }

  /** This side's header. */
  #open(): void {
    const { role, to, from, lang } = this.#options
    if (role === 'receiving') {
      this.#streamId = this.#options.createId()
      const answered = this.#hasFeatures ? this.#peer : undefined
      this.#stream.open({ from: this.#answering, to: answered, id: this.#streamId, lang })
      return
    }
    // Who it is, is nobody's business in the clear (RFC 6120 §4.7.1).
    const isKnown = this.#hasFeatures && this.facts.has('secure')
    this.#stream.open({ to, from: isKnown ? from : undefined, lang })
  }

  #opened(header: StreamHeader): void {
    this.#peer = header.from
    const { role, to, answer } = this.#options
    let domain = to
    if (role === 'receiving') {
      const answered = answer!(header)
      if (typeof answered === 'string') {
        this.#fail(new StreamError(answered, { text: 'the stream header is refused' }))
        return
      }
      domain = this.#answering = answered.from
      this.#open()
    } else this.#streamId = header.id && ownCopy(header.id)
    this.#sink.opened?.(header)
    this.#negotiation.opened(header, domain!, this.#streamId)
    this.#pump()
  }

  #element(node: Node | Element): void {
    if (this.#management.receive(node)) {
      this.#management.pump()
      return
    }
    if (this.#state === 'closing') {
      // What the peer sent before it knew (RFC 6120 §4.4).
      if (this.facts.has('bound')) this.#deliver(node)
      return
    }
    if (node instanceof StreamFeatures) {
      if (!this.#isWanted(node)) return
      this.#peerLimits = node.get(StreamLimits)
      this.#sink.features?.(node)
    }
    const isTaken = this.#negotiation.receive(node)
    this.#pump()
    if (isTaken) return
    if (this.facts.has('bound')) this.#deliver(node)
    else this.#unexpected(node)
  }

  /** Features are a receiving entity's to send, in the name of the domain that was asked for. */
  #isWanted(features: StreamFeatures): boolean {
    if (this.#options.role === 'receiving') {
      this.#fail(new StreamError('unsupported-stanza-type', { text: 'features are not for here' }))
      return false
    }
    const from = this.#peer
    if (from === undefined || this.#options.to === undefined) return true
    if (from.equals(this.#options.to)) return true
    const text = `the stream is from ${from}, not from ${this.#options.to}`
    this.#fail(new StreamError('invalid-from', { text }))
    this.#sink.ignored?.(features, text)
    return false
  }

  #deliver(node: Node | Element): void {
    if (node instanceof Message || node instanceof Presence || node instanceof Iq) {
      this.#sink.stanza(node)
    } else this.#sink.nonza?.(node)
  }

  /** Something that has no place in the negotiation. */
  #unexpected(node: Node | Element): void {
    if (this.#options.role === 'initiating') {
      this.#sink.ignored?.(node, 'it came before the stream was negotiated')
      return
    }
    const isEarly = node instanceof Message || node instanceof Presence || node instanceof Iq
    const text = `<${nameOf(node)}/> came before authentication`
    const condition =
      isEarly || node instanceof SaslAuth ? 'not-authorized' : 'unsupported-stanza-type'
    this.#fail(new StreamError(condition, { text }))
  }

  #allClasses(): Registry {
    return this.#featureClasses.reduce(joinedRegistry, withStreamRegistry(this.#registry))
  }

  /** Does what the negotiation says. */
  #pump(): void {
    for (
      let next = this.#negotiation.take();
      next !== undefined && this.#state !== 'closed';
      next = this.#negotiation.take()
    ) {
      this.#perform(next)
    }
    this.#management.pump()
  }

  #perform(instruction: NegotiationInstruction): void {
    switch (instruction.kind) {
      case 'send':
        this.#tell(instruction.node)
        break
      case 'learn':
        this.#featureClasses = [...this.#featureClasses, instruction.classes]
        this.#stream.registry = this.#allClasses()
        break
      case 'secure':
        this.#state = 'securing'
        this.#stream.restart('discard')
        this.#instructions.push({ kind: 'secure' })
        break
      case 'restart':
        this.#stream.restart('keep')
        if (this.#options.role === 'initiating') this.#open()
        break
      case 'step':
        this.#wait(instruction)
        break
      case 'authenticated':
        this.#stream.limits = this.#options.limits ?? {}
        this.#sink.authenticated?.(instruction.identity)
        break
      case 'bound':
        this.#stream.limits = this.#options.limits ?? {}
        this.#state = 'bound'
        // What is sent again comes before anything new.
        this.#management.pump()
        if (this.#state === 'bound') this.#sink.bound(instruction.jid)
        break
      case 'failed':
        this.#fail(instruction.error)
        break
    }
  }

  #wait({ run, holds }: NegotiationInstruction & { readonly kind: 'step' }): void {
    if (holds) this.#stream.hold()
    this.#instructions.push({
      kind: 'step',
      run: async () => {
        await run()
        this.#pump()
        if (!holds) return
        this.#stream.release()
        this.#pump()
      },
    })
  }

  /** Sends an element of the negotiation, whose values are the program's. */
  #tell(node: Node | Element): void {
    try {
      this.#stream.send(node)
      if (this.#management.counts(node)) this.#management.machine?.sent(node as Stanza)
    } catch (cause) {
      const message = `<${nameOf(node)}/> cannot be written`
      this.#fail(new LocalProtocolError(message, { cause }))
    }
  }

  #peerClosed(): void {
    this.#isClosedByPeer = this.#state !== 'closing'
    this.#over()
  }

  /** A StreamError is told; for others the stream is closed. */
  #fail(error: XmppError): void {
    if (this.#state === 'closed') return
    if (error instanceof StreamError) {
      const id = this.#streamId ?? this.#options.createId()
      const isInitiating = this.#options.role === 'initiating'
      const { to } = this.#options
      this.#stream.fail(error, isInitiating ? { to } : { from: this.#answering, id })
      return
    }
    this.#stream.close()
    this.#over(error)
  }

  #over(error?: XmppError): void {
    if (this.#state === 'closed') return
    this.#state = 'closed'
    this.#error = error
    this.#negotiation.end()
    this.#stream.stop()
    this.#instructions = [{ kind: 'end' }]
    this.#management.end(error, this.#isClosedByPeer)
    this.#sink.closed(error)
  }
}

function lost(): ConnectionError {
  return new ConnectionError('lost', 'lost: the connection ended without the stream being closed')
}
