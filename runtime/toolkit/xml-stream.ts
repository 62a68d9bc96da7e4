/**
 * A stream step by step, with an event for each thing that comes: what it means, and what follows, is
 * the program's to say. TLS alone is the stream's own affair, because nothing that came before it may be
 * believed.
 */
import {
  Bind,
  Iq,
  Message,
  type MessageInit,
  Presence,
  SaslAuth,
  SaslMechanisms,
  SaslResponse,
  SaslSuccess,
  StartTls,
  StreamFeatures,
  TlsFailure,
  TlsProceed,
} from '../../generated/rfc6120/index.ts'
import { Roster } from '../../generated/rfc6121/index.ts'
import { RegisterFeature } from '../../generated/xep-0077/index.ts'
import { Delay } from '../../generated/xep-0203/index.ts'
import type { RequestOptions } from '../client/request-types.ts'
import { unlessAborted } from '../connection/unless-aborted.ts'
import { Redirection } from '../client/redirection.ts'
import { Agenda } from '../connection/agenda.ts'
import {
  ConnectionError,
  LocalProtocolError,
  RemoteProtocolError,
  type XmppError,
} from '../errors.ts'
import { Emitter, type EmittedClass, type Unsubscribe } from '../events.ts'
import type { ExtensionClass, LoadedExtension } from '../extensions/extension.ts'
import { type LoadedExtensions, loadExtensions } from '../extensions/load-extensions.ts'
import { Jid, type JidLike } from '../jid/jid.ts'
import { type Node, registry, Stanza } from '../node/index.ts'
import { Stream } from '../stream/stream.ts'
import type { StreamError } from '../stream/stream-error.ts'
import { streamRegistry } from '../stream/stream-registry.ts'
import { Element, preAuthLimits } from '../xml/index.ts'
import { MissingJidError } from './missing-jid-error.ts'
import { eventsOf } from './node-events.ts'
import { StreamRequests } from './stream-requests.ts'
import type { StreamEvents } from './stream-events.ts'
import { streamHost } from './stream-host.ts'
import type {
  ContactParams,
  PresenceParams,
  SendWait,
  StreamClosing,
  XmlStreamOptions,
} from './stream-options.ts'
import { StreamWriter } from './stream-writer.ts'
import { streamTrace } from './stream-trace.ts'
import type { XmppConnection } from './xmpp-connection.ts'

/** A stream over a connection. */
export class XmlStream {
  /** The requests of this stream, and the answers to those of others. */
  readonly requests: StreamRequests
  readonly #connection: XmppConnection
  readonly #options: XmlStreamOptions
  readonly #emitter: Emitter<StreamEvents>
  readonly #agenda: Agenda
  #extensions: LoadedExtensions | undefined
  #stream: Stream
  #decoder = new TextDecoder()
  /** The features that the server has offered last. */
  #offer: StreamFeatures | undefined
  #domain: Jid | undefined
  #id: string | undefined
  #jid: Jid | undefined
  #mechanism: string | undefined
  #isAuthenticated = false
  #tls: 'none' | 'asked' | 'handshake' = 'none'
  #isOver = false
  readonly #redirection = new Redirection()
  #isFollowing = false
  readonly #writer: StreamWriter

  /** @throws LocalProtocolError when the connection has a stream already */
  constructor(connection: XmppConnection, options: XmlStreamOptions = {}) {
    this.#connection = connection
    this.#options = options
    this.#emitter = new Emitter<StreamEvents>((error) => this.#fault(error))
    this.#agenda = new Agenda(connection.platform.clock)
    this.requests = new StreamRequests(connection.platform, this.#agenda, {
      own: () => this.#jid,
      domain: () => this.#domain?.domainpart ?? connection.domain,
      hasAccount: options.namespace !== 'jabber:component:accept',
      send: (iq) => this.#sendStanza(iq),
      report: (error) => this.#fault(error),
    })
    this.#stream = this.#newStream()
    this.#writer = new StreamWriter(
      () => this.#stream.takeText(),
      (text) => connection.send(text),
    )
    connection.attach({
      connected: () => this.#connected(),
      data: (chunk) => this.#receive(chunk),
      ended: (error) => this.#over(error),
    })
  }

  /** The id that the server has given the stream. */
  get id(): string | undefined {
    return this.#id
  }

  /** The address on the stream, once a resource is bound. */
  get boundJid(): Jid | undefined {
    return this.#jid
  }

  /** Whether the server has said that authentication went well. */
  get isAuthenticated(): boolean {
    return this.#isAuthenticated
  }

  /** The connection that it is over. */
  get connection(): XmppConnection {
    return this.#connection
  }

  /** Calls `handler` for each event of a name, or each child of a class; what is returned stops it. */
  on<Name extends keyof StreamEvents>(
    name: Name,
    handler: (value: StreamEvents[Name]) => unknown,
  ): Unsubscribe
  on<N extends Node>(type: EmittedClass<N>, handler: (node: N) => unknown): Unsubscribe
  on(
    key: keyof StreamEvents | EmittedClass<Node>,
    handler: (value: never) => unknown,
  ): Unsubscribe {
    return this.#emitter.on(key as EmittedClass<object>, handler as (value: object) => unknown)
  }

  /** As {@link on}, for the next one only. */
  once<Name extends keyof StreamEvents>(
    name: Name,
    handler: (value: StreamEvents[Name]) => unknown,
  ): Unsubscribe {
    return this.#emitter.once(name, handler)
  }

  /**
   * Opens the stream to a domain, or opens it anew after {@link reset}.
   *
   * @throws JidError for what is no domain
   * @throws LocalProtocolError when it is open, or there is no connection
   */
  openClient(domain: JidLike): void {
    if (!this.#connection.isAlive) throw new LocalProtocolError('there is no connection')
    const to = Jid.from(domain)
    this.#stream.open({ to, lang: this.#options.lang })
    this.#domain = to
    void this.#writer.flush()
    this.#emitter.emit('open', to)
  }

  /**
   * Ends the stream in order, and the connection with it unless told otherwise; that at once by the
   * signal.
   */
  async close({ disconnect = true, signal }: StreamClosing = {}): Promise<void> {
    this.#stream.close()
    void this.#writer.flush()
    if (disconnect) await this.#connection.disconnect({ signal })
  }

  /** Forgets what was read, on both sides: the stream is to be opened anew (RFC 6120 §4.3.3). */
  reset(): void {
    this.#stream.restart('keep')
  }

  /** Takes text or bytes as if they had come by the connection, cut anywhere. */
  feed(data: string | Uint8Array): void {
    this.#receive(typeof data === 'string' ? encoder.encode(data) : data)
  }

  /**
   * Sends a child of the stream; fulfils when the connection has room for more, or is over. Rejects with
   * the reason of the signal.
   *
   * @throws LocalProtocolError when the stream is not open
   * @throws XmlError `not-well-formed` for what XML does not have; nothing is sent then
   */
  send(node: Node | Element, { signal }: SendWait = {}): Promise<void> {
    if (signal?.aborted) return Promise.reject(signal.reason)
    const sent = node instanceof Stanza ? (this.#extensions?.outgoing(node) ?? node) : node
    this.#stream.send(sent)
    if (sent instanceof Stanza) this.requests.sends(sent)
    return unlessAborted(this.#writer.flushLater(), signal)
  }

  /** Loads extensions, once, all at a time. Throws as a client's constructor. */
  loadExtensions(...types: readonly ExtensionClass[]): void {
    if (this.#extensions) throw new LocalProtocolError('the extensions are loaded already')
    const host = streamHost(this, this.#emitter)
    this.#extensions = loadExtensions(host, types, {
      platform: this.#connection.platform,
      report: (error) => this.#fault(error),
      features: () => this.#offer,
      isSecure: () => this.#connection.secureChannel !== undefined,
    })
  }

  /**
   * The extension of a class.
   *
   * @throws LocalProtocolError when it is not loaded
   */
  extension<E extends LoadedExtension>(type: ExtensionClass<E>): E {
    if (this.#extensions !== undefined) return this.#extensions.extension(type)
    throw new LocalProtocolError(`the extension ${type.name} is not loaded`)
  }

  /** Begins authentication; `message` is base64, `=` for an initial response of no bytes. */
  sendSaslAuth(mechanism: string, message?: string, wait: SendWait = {}): Promise<void> {
    if (!wait.signal?.aborted) this.#mechanism = mechanism
    return this.send(new SaslAuth({ mechanism, text: message }), wait)
  }

  /**
   * Answers a challenge.
   *
   * @throws LocalProtocolError when authentication was begun by another mechanism
   */
  sendSaslResponse(mechanism: string, message?: string, wait?: SendWait): Promise<void> {
    if (mechanism !== this.#mechanism) {
      throw new LocalProtocolError(`authentication was not begun by ${mechanism}`)
    }
    return this.send(new SaslResponse({ text: message }), wait)
  }

  /** Asks for a resource, or for one that the server makes; `boundJid` follows. Rejects as a request. */
  async bindToResource(name?: string, options?: RequestOptions): Promise<Jid> {
    const { jid } = await this.requests.request(undefined, new Bind({ resource: name }), options)
    if (jid === undefined) {
      throw new RemoteProtocolError('bad-format', 'the server has bound a resource to no address')
    }
    this.#jid = jid
    this.#emitter.emit('boundJid', jid)
    return jid
  }

  /** @internal The server has accepted the component: it has the address of its domain. */
  acceptedAs(jid: Jid): void {
    this.#succeeded()
    this.#jid = jid
    this.#emitter.emit('boundJid', jid)
  }

  /**
   * Sends a message, of type chat unless `params` say otherwise.
   *
   * @throws MissingJidError without an addressee
   */
  sendMessage(
    body: string,
    to: JidLike | undefined,
    params: MessageInit = {},
    wait?: SendWait,
  ): Promise<void> {
    if (to === undefined) throw new MissingJidError('a message', 'to')
    return this.send(new Message({ type: 'chat', ...params, body, to }), wait)
  }

  /** Sends presence; `delay` says since when it holds (XEP-0203). */
  sendPresence({ delay, ...init }: PresenceParams = {}, wait?: SendWait): Promise<void> {
    const stamp = delay === undefined ? [] : [new Delay({ stamp: delay })]
    return this.send(new Presence(init, stamp), wait)
  }

  /**
   * Adds a contact to the roster, and asks to see its presence. Rejects as a request.
   *
   * @throws MissingJidError without a contact, or where nobody is bound and no `from` is given
   */
  async addContact(jid: JidLike | undefined, params: ContactParams = {}): Promise<void> {
    if (jid === undefined) throw new MissingJidError('a contact', 'to')
    const from = params.from ?? this.#jid
    if (from === undefined) throw new MissingJidError('a subscription', 'from')
    const to = Jid.from(jid).bare
    const { groups, name, timeout, signal } = params
    const roster = new Roster({ items: [{ jid: to, groups: groups ?? [], name }] })
    await this.requests.request(undefined, roster, { type: 'set', timeout, signal })
    await this.send(new Presence({ type: 'subscribe', to, from: Jid.from(from).bare }), { signal })
  }

  #connected(): void {
    this.#decoder = new TextDecoder()
    this.#stream = this.#newStream()
    this.#isAuthenticated = false
    this.#mechanism = undefined
    this.#isOver = false
    this.#jid = undefined
    this.#tls = 'none'
    if (!this.#isFollowing) this.#redirection.reset()
    this.#isFollowing = false
  }

  #newStream(): Stream {
    const { namespace = 'jabber:client', registry: known = registry([]) } = this.#options
    const connection = this.#connection
    return new Stream(
      {
        role: 'initiating',
        contentNamespace: namespace,
        hasVersion: namespace !== 'jabber:component:accept',
        registry: registry([known, streamRegistry()]),
        limits: preAuthLimits,
        trace: streamTrace(connection, this.#options, (error) => this.#fault(error)),
      },
      {
        opened: (header) => {
          this.#id = header.id
          this.#emitter.emit('startStream', header)
        },
        element: (node) => this.#element(node),
        closed: () => {
          void this.#writer.flush()
          connection.end()
        },
        failed: (error) => {
          if (this.#follows(error)) return
          this.#emitter.emit('error', error)
          this.#end(error)
        },
      },
    )
  }

  #receive(chunk: Uint8Array): void {
    if (this.#isOver || this.#tls === 'handshake') return
    this.#emitter.emit('feed', this.#decoder.decode(chunk, { stream: true }))
    try {
      this.#stream.receive(chunk)
    } catch (error) {
      this.#fault(error)
      this.#end(new ConnectionError('closed', 'closed: the stream has a fault', { cause: error }))
    }
    void this.#writer.flush()
  }

  #element(node: Node | Element): void {
    if (node instanceof Stanza) {
      // Before any handler of the program, and before anybody who could answer.
      const reason = this.#isInTheClear ? 'it came in the clear' : this.requests.refuse(node)
      if (reason !== undefined) {
        this.#emitter.emit('ignored', { stanza: node, reason })
        return
      }
    }
    this.#emitter.emit('node', node)
    if (node instanceof StreamFeatures) {
      this.#emitter.emitNode(node)
      this.#features(node)
      return
    }
    const isTls = node instanceof TlsProceed || node instanceof TlsFailure
    // Where there must be TLS, nothing else that comes in the clear is anybody's word.
    if (!isTls && this.#isInTheClear) return
    if (node instanceof Element) {
      this.#emitter.emit('unhandledXml', node)
      return
    }
    this.#emitter.emitNode(node)
    if (node instanceof TlsProceed) this.#proceed(node)
    else if (node instanceof TlsFailure) {
      const { domain: expected } = this.#connection
      const refused = new ConnectionError('tls', `tls: ${expected} refuses TLS`, { expected })
      if (this.#tls === 'asked') this.#end(refused)
    } else {
      if (node instanceof SaslSuccess && this.#mechanism !== undefined) this.#succeeded()
      for (const [name, value] of eventsOf(node)) this.#emitter.emit(name, value as never)
      if (node instanceof Iq) this.requests.receive(node, this.#isHandled(node))
    }
  }

  /** Whether there is no TLS where there must be. */
  get #isInTheClear(): boolean {
    const { secureChannel, tlsPolicy } = this.#connection
    return tlsPolicy === 'required' && secureChannel === undefined
  }

  #features(features: StreamFeatures): void {
    this.#offer = features
    const startTls = features.get(StartTls)
    const { secureChannel, tlsPolicy } = this.#connection
    if (this.#isInTheClear || (secureChannel === undefined && !this.#isAuthenticated)) {
      if (startTls !== undefined) this.#emitter.emit('startTls', startTls)
      if (startTls !== undefined && tlsPolicy !== 'off') {
        this.#tls = 'asked'
        void this.send(new StartTls())
        return
      }
      try {
        this.#connection.acceptPlain()
      } catch (error) {
        this.#end(error as XmppError)
        return
      }
    }
    const register = features.get(RegisterFeature)
    if (register !== undefined) this.#emitter.emit('userRegistration', register)
    const mechanisms = features.get(SaslMechanisms)
    if (mechanisms !== undefined) this.#emitter.emit('saslSupport', mechanisms)
    const bind = features.get(Bind)
    if (bind !== undefined) this.#emitter.emit('bindSupport', bind)
  }

  #proceed(proceed: TlsProceed): void {
    // Nobody asked for it.
    if (this.#tls !== 'asked') return
    this.#tls = 'handshake'
    this.#stream.restart('discard')
    const securing = this.#connection.startTls()
    this.#emitter.emit('tlsProceed', proceed)
    securing.then(
      () => {
        this.#tls = 'none'
        if (this.#domain !== undefined) this.openClient(this.#domain)
      },
      (error: XmppError) => this.#end(error),
    )
  }

  #succeeded(): void {
    this.#isAuthenticated = true
    this.#stream.limits = this.#options.limits ?? {}
  }

  /** Whether the program listens to requests of this type, and answers them itself. */
  #isHandled({ type }: Iq): boolean {
    if (type === 'get') return this.#emitter.has('iqGet') || this.#emitter.has('iq')
    return this.#emitter.has('iqSet') || this.#emitter.has('iq')
  }

  #sendStanza(stanza: Stanza): Stanza {
    void this.send(stanza)
    return stanza
  }

  #end(error: XmppError): void {
    this.#stream.close()
    void this.#writer.flush()
    this.#over(error)
    this.#connection.fail(error)
  }

  #over(error: XmppError | undefined): void {
    if (this.#isOver) return
    this.#stop(error)
    this.#emitter.emit('closed', error)
  }

  #stop(error: XmppError | undefined): void {
    this.#isOver = true
    this.#stream.stop()
    this.#jid = undefined
    this.requests.end(error)
  }

  /** Whether an error sends this side elsewhere: the stream is opened there, to the same domain. */
  #follows(error: StreamError): boolean {
    const domain = this.#domain
    const { secureChannel, tlsPolicy } = this.#connection
    const isSecure = secureChannel !== undefined
    const isClearAllowed = tlsPolicy !== 'required'
    const elsewhere = this.#redirection.follow(error, { isSecure, isClearAllowed })
    if (domain === undefined || elsewhere === undefined) return false
    this.#isFollowing = true
    void this.#writer.flush()
    this.#stop(error)
    this.#connection.move(elsewhere, error).then(
      () => {
        // Who listens to the connection may have opened it.
        if (this.#stream.output === 'unopened' && this.#connection.isAlive) this.openClient(domain)
      },
      (failure: XmppError) => this.#emitter.emit('closed', failure),
    )
    return true
  }

  #fault(error: unknown): void {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
    this.#connection.platform.warn(`a handler failed: ${what}`)
  }
}

const encoder = new TextEncoder()
