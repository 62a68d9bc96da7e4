/**
 * A connection step by step, with an event for each: the lower of the toolkit's two levels. What bytes
 * mean is for the stream to know that is made with it.
 */
import { type Elsewhere, placeOf } from '../client/redirection.ts'
import { unlessAborted } from '../connection/unless-aborted.ts'
import { connectTcp, tcpConnector } from '../connection/connect-tcp.ts'
import type { Connector } from '../connection/connector.ts'
import { nodePlatform } from '../connection/node-platform.ts'
import type { Platform } from '../connection/platform.ts'
import { type Endpoint, resolveClientService, systemResolver } from '../connection/resolve.ts'
import type { Transport } from '../connection/transport.ts'
import { ConnectionError, LocalProtocolError, type XmppError } from '../errors.ts'
import { Emitter, type Unsubscribe } from '../events.ts'
import { backoff } from '../stream/backoff.ts'
import type { SecureChannel } from '../stream/secure-channel.ts'
import type { ConnectionEvents } from './connection-events.ts'
import type { XmppConnectionOptions } from './connection-options.ts'
import { ReadQueue, type ReadWait } from './read-queue.ts'
import { StanzaCounter } from './stanza-counter.ts'
import { WriteQueue, type WriteWait } from './write-queue.ts'

/** A connection to a server. */
export class XmppConnection {
  /** What it runs on. */
  readonly platform: Platform
  /** The XMPP domain, whose certificate the server has to show. */
  readonly domain: string
  readonly #options: XmppConnectionOptions
  readonly #connector: Connector
  readonly #emitter: Emitter<ConnectionEvents>
  readonly #reads: ReadQueue
  readonly #writes: WriteQueue
  readonly #counter = new StanzaCounter()
  #reader: ConnectionReader | undefined
  #transport: Transport | undefined
  #connecting: AbortController | undefined
  #decoder = new TextDecoder()
  #isCongested = false
  #isIntended = false
  #hadTls = false
  /** Whether there must be TLS, because those who sent it elsewhere had it. */
  #isTlsRequired = false
  #error: XmppError | undefined
  #cancelRetry: (() => void) | undefined
  #cancelEnd: (() => void) | undefined

  /** @throws LocalProtocolError without a host and a domain */
  constructor(options: XmppConnectionOptions) {
    const { host, domain = host, platform = nodePlatform, resolver } = options
    if (domain === undefined) throw new LocalProtocolError('there is no host to connect to')
    this.#options = options
    this.domain = domain
    this.platform = platform
    this.#connector = options.connector ?? (resolver ? tcpConnector({ resolver }) : connectTcp)
    this.#emitter = new Emitter<ConnectionEvents>((error, key) => this.#fault(error, key))
    this.#reads = new ReadQueue(options.highWaterMarkIn ?? 256, platform.clock)
    this.#writes = new WriteQueue(options.highWaterMarkOut ?? 256, platform.clock)
  }

  /** Whether there is a connection. */
  get isAlive(): boolean {
    return this.#transport !== undefined
  }

  /** Whether the XML is to be shown. */
  get debug(): boolean {
    return this.#options.debug ?? false
  }

  /** The TLS in force. */
  get secureChannel(): SecureChannel | undefined {
    return this.#transport?.secureChannel
  }

  /** Whether there must be TLS, may be, or is none. */
  get tlsPolicy(): 'required' | 'optional' | 'off' {
    if (this.#isTlsRequired) return 'required'
    if (this.#options.service === 'xmpp-component') return 'off'
    return this.#options.tls?.policy ?? 'required'
  }

  /** Calls `handler` for each event of a name; what is returned stops that. */
  on<Name extends keyof ConnectionEvents>(
    name: Name,
    handler: (value: ConnectionEvents[Name]) => unknown,
  ): Unsubscribe {
    return this.#emitter.on(name, handler)
  }

  /** As {@link on}, for the next one only. */
  once<Name extends keyof ConnectionEvents>(
    name: Name,
    handler: (value: ConnectionEvents[Name]) => unknown,
  ): Unsubscribe {
    return this.#emitter.once(name, handler)
  }

  /**
   * Connects; TLS comes later, as the stream negotiates it. Rejects with ConnectionError (`dns`,
   * `connect`), LocalProtocolError when it is connected already, or the reason of the signal.
   */
  async connect(options: ConnectionWait = {}): Promise<void> {
    await this.#connect(options, 'tcpEstablished')
  }

  /** Ends the connection, if any, and connects again. Rejects as {@link connect}. */
  async reconnect(options: ConnectionWait = {}): Promise<void> {
    options.signal?.throwIfAborted()
    await this.disconnect(options)
    await this.#connect(options, 'tcpReestablished')
  }

  /** Ends the connection in order, or at once by the signal; fulfils when it is over. */
  async disconnect({ signal }: Pick<ConnectionWait, 'signal'> = {}): Promise<void> {
    this.#isIntended = true
    this.#cancelRetry?.()
    this.#connecting?.abort(new ConnectionError('closed', 'closed: it was closed while connecting'))
    const transport = this.#transport
    if (transport === undefined) return
    const over = new Promise<void>((resolve) => {
      this.#emitter.once('tcpDisconnect', () => resolve())
    })
    const onAbort = (): void => transport.destroy()
    if (signal?.aborted) onAbort()
    else signal?.addEventListener('abort', onAbort, { once: true })
    this.end()
    await over
    signal?.removeEventListener('abort', onAbort)
  }

  /**
   * Where the domain is served, in the order to try: SRV records, else the domain itself. Rejects with
   * ConnectionError `dns`, or the reason of the signal.
   */
  async resolveDns({ signal }: Pick<ConnectionWait, 'signal'> = {}): Promise<readonly Endpoint[]> {
    signal?.throwIfAborted()
    const { resolver = systemResolver } = this.#options
    return unlessAborted(resolveClientService(this.domain, resolver, Math.random), signal)
  }

  /**
   * Sends text as it is; fulfils when there is room for more. Rejects with TimeoutError when there is
   * none in time, ConnectionError `closed` without a connection, or the reason of the signal.
   */
  async send(data: string, wait: WriteWait = {}): Promise<void> {
    wait.signal?.throwIfAborted()
    if (this.#transport === undefined) throw closed()
    // What it answers is the beginning of another document.
    if (this.#reader === undefined && data.includes('<stream:stream')) this.#counter.reset()
    if (this.#isCongested || !this.#writes.isEmpty) return this.#writes.add(data, wait)
    this.#write(data)
  }

  /**
   * The next piece of text that came; `undefined` when none does in time, or any more. Rejects with the
   * reason of the signal.
   */
  async receive(wait: ReadWait = {}): Promise<string | undefined> {
    if (this.#reader !== undefined) {
      throw new LocalProtocolError('the stream of this connection receives what comes')
    }
    const piece = await this.#reads.next(wait)
    if (!this.#reads.isFull) this.#transport?.resume()
    return piece
  }

  /** What comes, piece by piece, until the connection is over; {@link receive} takes a signal. */
  async *[Symbol.asyncIterator](): AsyncGenerator<string, void, undefined> {
    for (let next = await this.receive(); next !== undefined; next = await this.receive())
      yield next
  }

  /** Sends a space, which keeps the connection alive (RFC 6120 §4.6.1). Rejects as {@link send}. */
  sendWhitespaceKeepalive(wait?: WriteWait): Promise<void> {
    return this.send(' ', wait)
  }

  /**
   * Begins TLS: when the server has said that it is ready. Nothing that came in the clear is handed
   * over after this call. Rejects with ConnectionError (`tls`, `certificate`, `lost`, `closed`), or the
   * reason of the signal, which ends the connection: half a handshake leaves nothing to go on with.
   */
  async startTls({ signal }: Pick<ConnectionWait, 'signal'> = {}): Promise<SecureChannel> {
    signal?.throwIfAborted()
    const transport = this.#transport
    if (transport === undefined) throw closed()
    this.#counter.reset()
    const securing = transport.startTls()
    this.#emitter.emit('tlsStart', undefined)
    try {
      const channel = await unlessAborted(securing, signal)
      this.#secured(channel)
      return channel
    } catch (error) {
      if (signal?.aborted && error === signal.reason) {
        const message = 'closed: the TLS handshake was given up'
        this.#error = new ConnectionError('closed', message, { cause: error })
        transport.destroy()
        this.#emitter.emit('tlsFailed', this.#error)
        throw error
      }
      const failure = error as XmppError
      this.#error = failure
      if (failure.code === 'certificate') {
        const name = isOfCertificate(failure) ? 'tlsInvalidCert' : 'tlsInvalidChain'
        this.#emitter.emit(name, failure)
      }
      this.#emitter.emit('tlsFailed', failure)
      throw failure
    }
  }

  /** @internal The stream that takes what comes from now on. */
  attach(reader: ConnectionReader): void {
    if (this.#reader !== undefined) throw new LocalProtocolError('the connection has a stream')
    this.#reader = reader
  }

  /** @internal The stream goes on in the clear. Throws ConnectionError where the policy forbids it. */
  acceptPlain(): void {
    if (this.tlsPolicy === 'required') {
      const message = `tls: ${this.domain} offers no TLS`
      throw new ConnectionError('tls', message, { expected: this.domain })
    }
    if (this.#hadTls) this.#emitter.emit('tcpDowngraded', this.#transport?.peer ?? this.domain)
  }

  /** @internal Ends the connection by an error of the stream. */
  fail(error: XmppError): void {
    this.#error ??= error
    this.end()
  }

  /**
   * @internal Ends the connection and connects elsewhere, where the server of the same domain is to be.
   * Rejects as {@link connect}.
   */
  async move(elsewhere: Elsewhere, error: XmppError): Promise<void> {
    if (this.secureChannel !== undefined) this.#isTlsRequired = true
    if (this.#transport !== undefined) {
      const over = new Promise<unknown>((resolve) => this.#emitter.once('tcpDisconnect', resolve))
      this.fail(error)
      await over
    }
    if (this.#isIntended) throw closed()
    await this.#connect({}, 'tcpReestablished', elsewhere)
  }

  /** @internal Ends this side of the connection, and the other's if that takes too long. */
  end(): void {
    const transport = this.#transport
    if (transport === undefined) return
    this.#cancelEnd ??= this.platform.clock.after(5000, () => transport.destroy())
    transport.end()
  }

  async #connect(
    { timeout, signal }: ConnectionWait,
    event: 'tcpEstablished' | 'tcpReestablished',
    elsewhere?: Elsewhere,
  ): Promise<void> {
    signal?.throwIfAborted()
    if (this.#transport !== undefined || this.#connecting !== undefined) {
      throw new LocalProtocolError('it is connected, or connecting, already')
    }
    const { host, port, tls, service = 'xmpp-client' } = this.#options
    const place = elsewhere === undefined ? { host, port } : placeOf(elsewhere)
    const giveUp = new AbortController()
    const onAbort = (): void => giveUp.abort(signal?.reason)
    signal?.addEventListener('abort', onAbort, { once: true })
    this.#connecting = giveUp
    this.#isIntended = false
    this.#cancelRetry?.()
    try {
      const target = { domain: this.domain, ...place, tls, service, timeout }
      const connecting = this.#connector({ ...target, signal: giveUp.signal })
      const transport = await unlessAborted(connecting, giveUp.signal, (late) => late.destroy())
      // It may come in the same breath, when nobody listens to it.
      if (giveUp.signal.aborted) {
        transport.destroy()
        throw giveUp.signal.reason
      }
      this.#start(transport, event)
    } catch (error) {
      this.#emitter.emit('tcpFailed', error)
      throw error
    } finally {
      this.#connecting = undefined
      signal?.removeEventListener('abort', onAbort)
    }
  }

  #start(transport: Transport, event: 'tcpEstablished' | 'tcpReestablished'): void {
    this.#transport = transport
    this.#decoder = new TextDecoder()
    this.#isCongested = false
    this.#error = undefined
    this.#reads.open()
    this.#counter.reset()
    transport.start({
      data: (chunk) => this.#data(chunk),
      drained: () => this.#drained(),
      ended: (error) => this.#ended(error),
    })
    this.#reader?.connected()
    this.#emitter.emit(event, transport.peer)
    if (transport.secureChannel !== undefined) this.#secured(transport.secureChannel)
  }

  #secured(channel: SecureChannel): void {
    this.#hadTls = true
    this.#emitter.emit('tlsEstablished', channel)
  }

  #data(chunk: Uint8Array): void {
    const text = this.#decoder.decode(chunk, { stream: true })
    this.#emitter.emit('readyToRead', undefined)
    this.#emitter.emit('read', text)
    if (this.#reader !== undefined) {
      this.#reader.data(chunk)
      return
    }
    this.#reads.push(text, this.#counter.count(chunk))
    if (this.#reads.isFull) this.#transport?.pause()
  }

  #write(text: string): boolean {
    this.#isCongested = this.#transport?.write(encoder.encode(text)) === false
    this.#emitter.emit('write', text)
    return !this.#isCongested
  }

  #drained(): void {
    this.#isCongested = false
    this.#writes.flush((text) => this.#write(text))
    if (!this.#isCongested) this.#emitter.emit('readyToWrite', undefined)
  }

  #ended(error: ConnectionError | undefined): void {
    const cause = this.#error ?? error
    this.#cancelEnd?.()
    this.#cancelEnd = undefined
    this.#transport = undefined
    this.#reads.end()
    this.#writes.fail(cause ?? closed())
    this.#reader?.ended(cause)
    const reason = this.#isIntended ? 'intentional' : (cause ?? 'closed')
    this.#emitter.emit('tcpDisconnect', reason)
    const isLost = !this.#isIntended && (cause === undefined || cause.code === 'lost')
    if (isLost && this.#options.autoReconnect) this.#retry(1)
  }

  #retry(failures: number): void {
    this.#cancelRetry = this.platform.clock.after(backoff(failures, Math.random()), () => {
      this.#cancelRetry = undefined
      if (this.#transport !== undefined || this.#connecting !== undefined) return
      // It has told of the failure by its event.
      this.#connect({}, 'tcpReestablished').catch(() => {
        if (!this.#isIntended) this.#retry(failures + 1)
      })
    })
  }

  #fault(error: unknown, key: unknown): void {
    if (key !== 'error' && this.#emitter.emit('error', error)) return
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
    this.platform.warn(`a handler failed: ${what}`)
  }
}

/** How long connecting may take. */
export interface ConnectionWait {
  /** The milliseconds until it has failed; 30,000 where absent. */
  readonly timeout?: number | undefined
  /** Gives up: it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

/** @internal What takes the bytes of a connection. */
export interface ConnectionReader {
  /** There is a new connection. */
  connected(): void
  /** Bytes, valid during the call only. */
  data(chunk: Uint8Array): void
  /** The connection is over. */
  ended(error: XmppError | undefined): void
}

/** Whether a certificate is what is wrong, not who signed it. */
function isOfCertificate({ cause }: XmppError): boolean {
  const code = (cause as { readonly code?: unknown } | undefined)?.code
  return code === undefined || code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID'
}

function closed(): ConnectionError {
  return new ConnectionError('closed', 'closed: there is no connection')
}

const encoder = new TextEncoder()
