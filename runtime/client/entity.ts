/**
 * What clients and components have in common: stanzas in and out, requests and their answers, handlers,
 * and a life from connecting to closing. It waits; the machines below it do not.
 */
import type { Iq } from '../../generated/rfc6120/index.ts'
import { Agenda } from '../connection/agenda.ts'
import type { Driver } from '../connection/driver.ts'
import type { Transport } from '../connection/transport.ts'
import { ConnectionError, LocalProtocolError, type XmppError } from '../errors.ts'
import { Emitter, type EmittedClass, type Unsubscribe } from '../events.ts'
import { Jid, type JidLike } from '../jid/jid.ts'
import {
  type AnswerOf,
  type Node,
  type NodeClass,
  type Payload,
  type Registry,
  type RequestTypes,
  registry,
  type Stanza,
  writeNode,
} from '../node/index.ts'
import type { ExtensionClass, LoadedExtension } from '../extensions/extension.ts'
import { type LoadedExtensions, loadExtensions } from '../extensions/load-extensions.ts'
import { freshIds } from '../stream/fresh-ids.ts'
import { IqResponder, type RequestType } from '../stream/iq-responder.ts'
import type { ManagementSlot } from '../stream/management-slot.ts'
import type { ManagementState } from '../stream/management-state.ts'
import {
  type SentStanza,
  type SettledOutcome,
  StreamManagement,
} from '../stream/stream-management.ts'
import type { Element } from '../xml/index.ts'
import { answerIn, onlyRequestType } from './answers.ts'
import { type Deferred, deferred } from './deferred.ts'
import { Delivery } from './delivery.ts'
import type { EntityOptions } from './entity-options.ts'
import type { EntityEvents, UnboundLogin } from './events.ts'
import { Exchanges } from './exchanges.ts'
import { Inbox } from './inbox.ts'
import { isFinalError } from './final-errors.ts'
import { openDriver } from './open-driver.ts'
import type { EntityProfile } from './profile.ts'
import type { HandlerAnswer, RequestArguments, RequestOptions } from './request-types.ts'
import { checkStanza } from './send-check.ts'
import { Reconnection } from './reconnection.ts'
import { StanzaStream, type StanzaStreamOptions } from './stanza-stream.ts'
import { unlessAborted } from './unless-aborted.ts'

/** A client or a component. */
export abstract class Entity {
  readonly #profile: EntityProfile
  readonly #options: EntityOptions
  readonly #agenda: Agenda
  readonly #emitter: Emitter<EntityEvents>
  readonly #exchanges: Exchanges
  readonly #responder: IqResponder
  readonly #inbox: Inbox
  readonly #extensions: LoadedExtensions
  readonly #streams = new Set<Pick<StanzaStream<Stanza>, 'end'>>()
  /** What the login that is under way has to tell. */
  #notices: UnboundLogin[] = []
  readonly #slot: ManagementSlot
  readonly #reconnection: Reconnection
  /** Stands for the stream, over all of its connections. */
  #stream: object = {}
  /** What broke the stream that is to be resumed. */
  #broken: { readonly error: XmppError | undefined } | undefined
  #isClosing = false
  #registry: Registry
  #driver: Driver | undefined
  #connecting: AbortController | undefined

  /** @internal */
  constructor(profile: EntityProfile, options: EntityOptions) {
    const { platform } = profile
    this.#profile = profile
    this.#options = options
    this.#registry = options.registry ?? registry([])
    this.#agenda = new Agenda(platform.clock)
    this.#emitter = new Emitter<EntityEvents>((error, key) => this.#fault(error, key))
    const createId = freshIds((length) => platform.sasl.randomBytes(length))
    this.#exchanges = new Exchanges(this.#agenda, createId)
    this.#responder = new IqResponder({
      report: (error, iq) => this.#fault(error, iq.type ?? 'iq'),
      judge: (iq, payload) => profile.judge?.(iq, payload, this.jid) ?? true,
    })
    this.#inbox = new Inbox({
      emitter: this.#emitter,
      responder: this.#responder,
      settle: (iq) => this.#settle(iq),
      stream: () => (this.isOnline || this.#broken !== undefined ? this.#stream : undefined),
      send: (iq) => this.#send(iq),
      fault: (error) => this.#fault(error, 'iq'),
    })
    this.#slot = { machine: new StreamManagement(profile.management) }
    const { reconnect } = options
    this.#reconnection = new Reconnection({
      agenda: this.#agenda,
      options: typeof reconnect === 'object' ? reconnect : {},
      random: () => randomFraction(platform.sasl.randomBytes(4)),
      connect: () => this.#reconnect(),
      planned: (attempt) => this.#emitter.emit('reconnecting', attempt),
      gaveUp: (error) => this.#giveUp(error as XmppError),
    })
    this.#extensions = loadExtensions(this, options.extensions ?? [], {
      platform,
      report: (error) => this.#fault(error, 'extension'),
    })
  }

  /** The address: on the stream once it is negotiated, before that what is known of it. */
  get jid(): Jid {
    const { stream } = this.#slot.machine
    return this.#driver?.session.jid ?? stream?.jid ?? this.#profile.from ?? this.#profile.to
  }

  /** Whether stanzas can be sent. */
  get isOnline(): boolean {
    return this.#driver?.session.state === 'bound'
  }

  /** The classes that are read at once. */
  get registry(): Registry {
    return this.#registry
  }

  /**
   * Connects and negotiates a stream; fulfils when stanzas can be sent. What comes until then is kept
   * for the handlers that the program registers next.
   *
   * Rejects with ConnectionError (`dns`, `connect`, `tls`, `certificate`, `lost`), SaslFailure,
   * StreamError, StanzaError (the resource was refused), TimeoutError, LocalProtocolError when it is
   * connected already, or the reason of the signal.
   */
  async connect({ signal = this.#options.signal }: ConnectOptions = {}): Promise<void> {
    const isBusy = this.#driver !== undefined || this.#connecting !== undefined
    if (isBusy || this.#reconnection.isActive) {
      throw new LocalProtocolError('it is connected, or connecting, already')
    }
    this.#isClosing = false
    const giveUp = new AbortController()
    this.#connecting = giveUp
    const onAbort = (): void => giveUp.abort(signal?.reason)
    if (signal?.aborted) onAbort()
    else signal?.addEventListener('abort', onAbort, { once: true })
    try {
      await this.#connect(giveUp.signal)
    } finally {
      signal?.removeEventListener('abort', onAbort)
      this.#connecting = undefined
    }
  }

  /** Calls `handler` for each event of a name, or each stanza of a class; what is returned stops it. */
  on<Name extends keyof EntityEvents>(
    name: Name,
    handler: (value: EntityEvents[Name]) => unknown,
  ): Unsubscribe
  on<S extends Stanza>(type: EmittedClass<S>, handler: (stanza: S) => unknown): Unsubscribe
  on(
    key: keyof EntityEvents | EmittedClass<Stanza>,
    handler: (value: never) => unknown,
  ): Unsubscribe {
    return this.#emitter.on(key as EmittedClass<object>, handler as (value: object) => unknown)
  }

  /** As {@link on}, for the next one only. */
  once<Name extends keyof EntityEvents>(
    name: Name,
    handler: (value: EntityEvents[Name]) => unknown,
  ): Unsubscribe
  once<S extends Stanza>(type: EmittedClass<S>, handler: (stanza: S) => unknown): Unsubscribe
  once(
    key: keyof EntityEvents | EmittedClass<Stanza>,
    handler: (value: never) => unknown,
  ): Unsubscribe {
    return this.#emitter.once(key as EmittedClass<object>, handler as (value: object) => unknown)
  }

  /**
   * The stanzas of a class from now on, for `for await`. The loop ends when the entity goes offline, and
   * throws what it went offline by.
   */
  stream<S extends Stanza>(
    type: EmittedClass<S>,
    options: StanzaStreamOptions = {},
  ): AsyncIterableIterator<S> {
    const stream: StanzaStream<S> = new StanzaStream<S>(options, () => {
      stop()
      this.#streams.delete(stream)
    })
    const stop = this.on(type, (stanza) => stream.push(stanza))
    this.#streams.add(stream)
    return stream
  }

  /**
   * Sends a stanza. What is given back says what becomes of it, where the server acknowledges what it
   * has (XEP-0198); it need not be looked at. While a stream that broke is to be resumed, the stanza
   * waits for that.
   *
   * @throws LocalProtocolError when it is offline, or the stanza is not as its schema says and
   *   `validate` is `throw`
   * @throws XmlError `not-well-formed` for a stanza with characters that XML does not have
   */
  send(stanza: Stanza): Delivery {
    const delivery = new Delivery()
    this.#send(stanza, delivery)
    return delivery
  }

  /**
   * The stream as a value to be kept, to resume it after a restart by the option `streamManagement`:
   * what that promises is told at {@link ManagementState}. `undefined` when it cannot be resumed.
   */
  saveStream(): ManagementState | undefined {
    return this.#slot.machine.save()
  }

  /**
   * Asks something: sends a payload in an iq, and fulfils with the payload of the result, whose class
   * follows from the one sent.
   *
   * @param to - the addressee; `undefined` for one's own account at the server
   *
   * Rejects with StanzaError when the request was refused, TimeoutError when no answer came,
   * RemoteProtocolError when the result does not hold what it must, ConnectionError when the stream
   * ended first, LocalProtocolError and XmlError as {@link send} throws them, JidError for an address
   * that is none, or the reason of the signal.
   */
  async request<N extends Payload<'iq-get' | 'iq-set'>, T extends RequestTypes<N>>(
    to: JidLike | undefined,
    payload: N,
    ...[options]: RequestArguments<N, T>
  ): Promise<AnswerOf<N, T>> {
    const type: RequestType = options?.type ?? onlyRequestType(payload)
    const result = await this.exchange(to, type, payload, options)
    return answerIn(result, payload, type) as AnswerOf<N, T>
  }

  /** As {@link request}, for the whole result: for answers that may be empty or of several classes. */
  async exchange(
    to: JidLike | undefined,
    type: RequestType,
    payload: Node | Element,
    options: RequestOptions = {},
  ): Promise<Iq> {
    const { timeout = this.#options.requestTimeout ?? 30_000, signal } = options
    const addressee = to === undefined ? undefined : Jid.from(to)
    const init = { to: addressee, type, payload, timeout, signal }
    return this.#exchanges.exchange(init, (iq) => this.#send(iq))
  }

  /**
   * Answers the requests of others that have a payload of the class: with the payload that the handler
   * gives, or with the `StanzaError` that it throws. Others are answered `service-unavailable`.
   *
   * @throws LocalProtocolError when there is a handler for them already
   */
  handle<N extends Payload<'iq-get' | 'iq-set'>, T extends RequestTypes<N>>(
    type: NodeClass<N>,
    request: T,
    handler: (payload: N, iq: Iq) => HandlerAnswer<N, T> | Promise<HandlerAnswer<N, T>>,
  ): Unsubscribe {
    const stop = this.#responder.handle(type, request, handler as (payload: N, iq: Iq) => Node)
    this.#registry = registry([this.#registry, type])
    if (this.#driver !== undefined) this.#driver.session.registry = this.#registry
    return stop
  }

  /**
   * The extension of a class among those it was made with.
   *
   * @throws LocalProtocolError when it is not loaded
   */
  extension<E extends LoadedExtension>(type: ExtensionClass<E>): E {
    return this.#extensions.extension(type)
  }

  /** Ends the stream in order, then the connection; fulfils when that is done. Never rejects. */
  async close(): Promise<void> {
    this.#isClosing = true
    const wasReturning = this.#reconnection.stop()
    this.#connecting?.abort(closed())
    await this.#driver?.close()
    if (wasReturning) this.#giveUp(undefined)
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  async #connect(signal: AbortSignal): Promise<void> {
    const { timeout = 30_000 } = this.#options
    const deadline = this.#agenda.now + timeout
    const connecting = this.#profile.connect({ timeout, signal })
    const transport = await unlessAborted(connecting, signal, (late) => late.destroy())
    // It may come in the same breath, when nobody listens to it.
    if (signal.aborted) {
      transport.destroy()
      throw signal.reason
    }
    const login = deferred<void>()
    // Whoever waits for it hears of it; when nothing could be started, nobody does.
    login.promise.catch(() => {})
    const loginTimeout = Math.max(1, deadline - this.#agenda.now)
    this.#notices = []
    const driver = this.#openDriver(transport, loginTimeout, login)
    const onAbort = (): void => {
      login.reject(signal.reason)
      driver.destroy()
    }
    signal.addEventListener('abort', onAbort, { once: true })
    this.#driver = driver
    this.#inbox.hold()
    try {
      driver.start()
      await login.promise
    } catch (error) {
      // A transport that was used before cannot be started: nothing else would end this.
      if (this.#driver === driver) driver.destroy()
      throw error
    } finally {
      signal.removeEventListener('abort', onAbort)
    }
  }

  /** Connects again, by itself. */
  async #reconnect(): Promise<void> {
    const giveUp = new AbortController()
    this.#connecting = giveUp
    try {
      await this.#connect(giveUp.signal)
    } finally {
      this.#connecting = undefined
    }
  }

  #openDriver(transport: Transport, loginTimeout: number, login: Deferred<void>): Driver {
    return openDriver({
      profile: this.#profile,
      options: this.#options,
      registry: this.#registry,
      agenda: this.#agenda,
      transport,
      loginTimeout,
      slot: this.#slot,
      tell: (notice) => this.#notices.push(notice),
      events: {
        bound: () => {
          this.#bound()
          login.resolve()
          // After everything that waits for the login: by then the program has its handlers.
          this.#agenda.set('online', this.#agenda.now, () => this.#release())
        },
        stanza: (stanza) => this.#inbox.receive(stanza),
        settled: (sent, outcome) => this.#settled(sent, outcome),
        ignored: (stanza, reason) => this.#emitter.emit('ignored', { stanza, reason }),
        closed: (error) => this.#closed(error, login, transport.peer),
      },
      fault: (error) => this.#fault(error, 'stream'),
    })
  }

  /** A stream that could not be resumed is over, and another has begun. */
  #bound(): void {
    const broken = this.#broken
    this.#broken = undefined
    if (this.#isResumed) return
    this.#stream = {}
    if (broken !== undefined) this.#over(broken.error)
  }

  get #isResumed(): boolean {
    return this.#driver?.session.facts.has('resumed') ?? false
  }

  /** Hands over what came during the login, and goes online. */
  #release(): void {
    this.#agenda.delete('online')
    this.#emitter.emit(this.#isResumed ? 'resumed' : 'online', this.jid)
    for (const notice of this.#notices.splice(0)) this.#emitter.emit('unbound', notice)
    this.#inbox.release()
  }

  /** Takes a result or an error of those this entity may get answers from. */
  #settle(iq: Iq): boolean {
    const { hasAccount, to } = this.#profile
    return this.#exchanges.receive(iq, { own: this.jid, server: hasAccount ? to : undefined })
  }

  #closed(error: XmppError | undefined, login: Deferred<void>, peer: string): void {
    const wasBound = this.#driver?.session.facts.has('bound') ?? false
    if (wasBound && this.#inbox.isHolding) this.#release()
    this.#driver = undefined
    this.#agenda.delete('online')
    login.reject(error ?? endedEarly(peer))
    if (!wasBound) {
      if (!this.#reconnection.isActive) this.#end(error)
    } else if (this.#isReturning(error)) {
      if (this.#slot.machine.phase === 'suspended') this.#broken = { error }
      else this.#over(error)
      this.#reconnection.begin(error)
    } else {
      this.#abandon()
      this.#end(error)
      this.#emitter.emit('offline', error)
    }
  }

  /** Whether it comes back by itself. */
  #isReturning(error: XmppError | undefined): boolean {
    const { reconnect = false } = this.#options
    if (reconnect === false || this.#isClosing || this.#profile.connectsOnce) return false
    return error === undefined || !isFinalError(error)
  }

  /** It does not come back any more. */
  #giveUp(error: XmppError | undefined): void {
    const broken = this.#broken
    this.#broken = undefined
    this.#abandon()
    this.#end(error)
    if (broken !== undefined || error !== undefined) this.#emitter.emit('offline', error)
  }

  /** The stream is over, and its requests with it; there may be another. */
  #over(error: XmppError | undefined): void {
    this.#exchanges.end(error)
    this.#emitter.emit('offline', error)
  }

  /** Nothing comes any more. */
  #end(error: XmppError | undefined): void {
    this.#exchanges.end(error)
    for (const stream of [...this.#streams]) stream.end(error)
  }

  /** A stream that broke is not resumed. */
  #abandon(): void {
    const { machine } = this.#slot
    machine.abandon()
    for (let next = machine.take(); next !== undefined; next = machine.take()) {
      if (next.kind === 'settled') this.#settled(next.sent, next.outcome)
    }
  }

  /** It is known what became of a stanza. */
  #settled({ stanza, owner }: SentStanza<unknown>, outcome: SettledOutcome): void {
    if (owner instanceof Delivery) owner.settle(outcome)
    if (outcome === 'uncertain') this.#emitter.emit('uncertain', stanza)
  }

  /** Sends a stanza, completed; gives what was sent. */
  #send(stanza: Stanza, delivery?: Delivery): Stanza {
    const { machine } = this.#slot
    const isWaiting = this.#broken !== undefined && machine.phase === 'suspended'
    if (!this.isOnline && !isWaiting) throw new LocalProtocolError('it is offline')
    const { complete, platform, contentNamespace } = this.#profile
    const completed = this.#extensions.outgoing(complete(stanza))
    checkStanza(completed, this.#options.validate ?? 'warn', platform, (warning) =>
      this.#emitter.emit('warning', warning),
    )
    if (isWaiting) {
      machine.checkRoom()
      // What cannot be written is to be told now.
      writeNode(completed, contentNamespace)
      machine.sent(completed, delivery)
    } else if (this.#driver?.send(completed, delivery) === false) delivery?.settle('uncertain')
    return completed
  }

  /** Something of the program's failed, and there is nobody to throw at. */
  #fault(error: unknown, where: unknown): void {
    if (where !== 'error' && this.#emitter.emit('error', error)) return
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
    this.#profile.platform.warn(`a handler failed: ${what}`)
  }
}

/** How {@link Entity.connect} waits. */
export interface ConnectOptions {
  /** Gives up: it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

function randomFraction(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => (sum + byte) / 256, 0)
}

function closed(): ConnectionError {
  return new ConnectionError('closed', 'closed: it was closed while connecting')
}

function endedEarly(peer: string): ConnectionError {
  const message = `lost: ${peer} closed the stream before the login was complete`
  return new ConnectionError('lost', message, { tried: peer })
}
