/// <reference lib="esnext.disposable" preserve="true" />
/**
 * What clients and components have in common, as their programs see it: stanzas in and out, requests and
 * their answers, handlers, connecting and closing.
 */
import type { Iq } from '../../generated/rfc6120/index.ts'
import { Ping } from '../../generated/xep-0199/index.ts'
import { Agenda } from '../connection/agenda.ts'
import type { XmppError } from '../errors.ts'
import { Emitter, type EmittedClass, type Unsubscribe } from '../events.ts'
import type { ExtensionClass, LoadedExtension } from '../extensions/extension.ts'
import { type LoadedExtensions, loadExtensions } from '../extensions/load-extensions.ts'
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
} from '../node/index.ts'
import { freshIds } from '../stream/fresh-ids.ts'
import { IqResponder, type RequestType } from '../stream/iq-responder.ts'
import { emptyRegistry } from '../stream/stream-registry.ts'
import type { OwnAddresses } from '../stream/requests.ts'
import type { Element } from '../xml/index.ts'
import { answerIn, onlyRequestType } from './answers.ts'
import { Delivery } from './delivery.ts'
import type { EntityOptions } from './entity-options.ts'
import type { EntityEvents } from './events.ts'
import { Exchanges } from './exchanges.ts'
import { Inbox } from './inbox.ts'
import { Lifecycle } from './lifecycle.ts'
import { Outbox } from './outbox.ts'
import type { EntityProfile } from './profile.ts'
import type { HandlerAnswer, RequestArguments, RequestOptions } from './request-types.ts'
import { StanzaStream, type StanzaStreamOptions } from './stanza-stream.ts'

/** A client or a component. */
export abstract class Entity {
  readonly #profile: EntityProfile
  readonly #options: EntityOptions
  readonly #emitter: Emitter<EntityEvents>
  readonly #exchanges: Exchanges
  readonly #responder: IqResponder
  readonly #life: Lifecycle
  readonly #outbox: Outbox
  readonly #extensions: LoadedExtensions
  #streams: Set<Pick<StanzaStream<Stanza>, 'end'>> | undefined
  #registry: Registry

  /** @internal */
  constructor(profile: EntityProfile, options: EntityOptions) {
    const { platform } = profile
    this.#profile = profile
    this.#options = options
    this.#registry = options.registry ?? emptyRegistry()
    const agenda = new Agenda(platform.clock)
    const emitter = new Emitter<EntityEvents>((error, key) => this.#fault(error, key))
    this.#emitter = emitter
    const createId = freshIds((length) => platform.sasl.randomBytes(length))
    this.#exchanges = new Exchanges(agenda, createId)
    this.#responder = new IqResponder({
      report: (error, iq) => this.#fault(error, iq.type ?? 'iq'),
    })
    this.#outbox = new Outbox({
      profile,
      validate: options.validate,
      emitter,
      life: () => this.#life,
      extensions: () => this.#extensions,
    })
    const inbox = new Inbox({
      emitter,
      responder: this.#responder,
      settle: (iq) => this.#settle(iq),
      returned: (error) => this.#outbox.returned(error, this.#addresses),
      judge: (iq) => profile.judge?.(iq, this.jid) ?? true,
      stream: () => this.#life.stream,
      send: (iq) => this.#outbox.send(iq),
      fault: (error) => this.#fault(error, 'iq'),
    })
    this.#life = new Lifecycle({
      profile,
      options,
      agenda,
      emitter,
      inbox,
      registry: () => this.#registry,
      settled: (sent, outcome) => this.#outbox.settled(sent, outcome),
      ping: (timeout) => this.#ping(timeout),
      over: (error) => this.#exchanges.end(error),
      ended: (error) => this.#end(error),
      fault: (error) => this.#fault(error, 'stream'),
    })
    this.#extensions = loadExtensions(this, options.extensions ?? [], {
      platform,
      report: (error) => this.#fault(error, 'extension'),
      features: () => this.#life.offered,
      isSecure: () => this.#life.driver?.session.secureChannel !== undefined,
      storage: profile.storage,
    })
  }

  /** The full JID that the server bound; before that, the address it was made with. */
  get jid(): Jid {
    return this.#life.jid
  }

  /** Whether stanzas can be sent. */
  get isOnline(): boolean {
    return this.#life.isOnline
  }

  /** The classes that payloads are read as at once; see the option `registry`. */
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
  connect({ signal = this.#options.signal }: ConnectOptions = {}): Promise<void> {
    return this.#life.connect(signal)
  }

  /**
   * Calls `handler` for each event of a name (`'online'`, `'offline'`, `'error'`: see EntityEvents), or for
   * each stanza of a class (`Message`, `Presence`, `Iq`). The function that is returned stops that.
   */
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
   * The stanzas of a class from now on: `for await (const message of client.stream(Message))`. The loop
   * ends when the entity goes offline, and throws the error that it went offline by, if any.
   */
  stream<S extends Stanza>(
    type: EmittedClass<S>,
    options: StanzaStreamOptions = {},
  ): AsyncIterableIterator<S> {
    let stop: Unsubscribe = () => {}
    const stream: StanzaStream<S> = new StanzaStream<S>(options, {
      stop: () => {
        stop()
        this.#streams?.delete(stream)
      },
      hold: (isFull) => this.#life.hold(stream, isFull),
    })
    if (options.signal?.aborted) return stream
    stop = this.on(type, (stanza) => stream.push(stanza))
    this.#streams ??= new Set()
    this.#streams.add(stream)
    return stream
  }

  /**
   * Sends a stanza. The delivery that is returned says what becomes of it, where the server acknowledges
   * what it has (XEP-0198); it need not be looked at. While a broken stream is being resumed, the stanza
   * waits for that.
   *
   * @throws LocalProtocolError when it is offline, or the stanza is not as its schema says and
   *   `validate` is `throw`
   * @throws XmlError `not-well-formed` for a stanza with characters that XML does not have
   * @throws StanzaTooLargeError for a stanza that the server says not to take (XEP-0478)
   */
  send(stanza: Stanza): Delivery {
    const delivery = new Delivery()
    this.#outbox.send(stanza, delivery)
    return delivery
  }

  /** Whether what is sent leaves at once; where not, {@link drained} tells when it does again. */
  get isWritable(): boolean {
    return this.#life.driver?.isWritable ?? false
  }

  /**
   * Fulfils when what was sent has left, or the connection is over. A program that sends much waits for it
   * between stanzas, so that they do not fill the memory. Rejects with the reason of the signal.
   */
  async drained({ signal }: { readonly signal?: AbortSignal | undefined } = {}): Promise<void> {
    signal?.throwIfAborted()
    await this.#life.driver?.drained(signal)
  }

  /**
   * Asks something: sends a payload in an iq, and fulfils with the payload of the result, whose class
   * follows from the one sent; `undefined` where the specification has an empty result.
   *
   * @param to - whom it asks; its own account, at the server, where undefined
   * @param payload - the question, such as `new DiscoInfo()`
   * @param options - `type` says whether it gets or sets, where the payload is for both
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

  /**
   * As {@link request}, for the whole result: for answers that may be empty or of several classes.
   *
   * Rejects as that does, but takes any result.
   */
  async exchange(
    to: JidLike | undefined,
    type: RequestType,
    payload: Node | Element,
    options: RequestOptions = {},
  ): Promise<Iq> {
    const { timeout = this.#options.requestTimeout ?? 30_000, signal } = options
    const addressee = to === undefined ? undefined : Jid.from(to)
    const init = { to: addressee, type, payload, timeout, signal }
    return this.#exchanges.exchange(init, (iq) => this.#outbox.send(iq))
  }

  /**
   * Answers the requests of others that have a payload of the class: with the payload that the handler
   * returns, or with the `StanzaError` that it throws. Requests without a handler are answered
   * `service-unavailable`.
   *
   * @param type - the class of the payload
   * @param request - whether it answers those that get or those that set
   * @param handler - is given the payload and the iq it came in
   * @throws LocalProtocolError when there is a handler for them already
   */
  handle<N extends Payload<'iq-get' | 'iq-set'>, T extends RequestTypes<N>>(
    type: NodeClass<N>,
    request: T,
    handler: (payload: N, iq: Iq) => HandlerAnswer<N, T> | Promise<HandlerAnswer<N, T>>,
  ): Unsubscribe {
    const stop = this.#responder.handle(type, request, handler as (payload: N, iq: Iq) => Node)
    this.#registry = registry([this.#registry, type])
    const { driver } = this.#life
    if (driver !== undefined) driver.session.registry = this.#registry
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

  /**
   * Says goodbye, ends the connection, and fulfils when that is done. The server has the time of
   * `closeTimeout` for its part, or until the signal. Never rejects.
   */
  close({ signal }: ConnectOptions = {}): Promise<void> {
    return this.#life.close(signal)
  }

  /** Closes it, at the end of the block of `await using`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  /** @internal */
  protected leave(signal: AbortSignal | undefined): Promise<boolean> {
    return this.#life.leave(signal)
  }

  /** Takes a result or an error of those this entity may get answers from. */
  #settle(iq: Iq): boolean {
    return this.#exchanges.receive(iq, this.#addresses)
  }

  get #addresses(): OwnAddresses {
    const { hasAccount, to } = this.#profile
    return { own: this.jid, server: hasAccount ? to : undefined }
  }

  /** Asks the server for a sign of life; silence is noticed by who asked. */
  #ping(timeout: number): void {
    this.exchange(this.#profile.to, 'get', new Ping(), { timeout }).catch(() => {})
  }

  /** Nothing comes any more. */
  #end(error: XmppError | undefined): void {
    this.#exchanges.end(error)
    for (const stream of [...(this.#streams ?? [])]) stream.end(error)
  }

  /** Something of the program's failed, and there is nobody to throw at. */
  #fault(error: unknown, where: unknown): void {
    if (where !== 'error' && this.#emitter.emit('error', error)) return
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
    this.#profile.platform.warn(`a handler failed: ${what}`)
  }
}

/** How {@link Entity.connect} and {@link Entity.close} wait. */
export interface ConnectOptions {
  /** Gives up: connecting rejects with the signal's reason, closing ends the connection at once. */
  readonly signal?: AbortSignal | undefined
}
