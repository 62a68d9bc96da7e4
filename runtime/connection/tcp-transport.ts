/** A TCP connection, in the clear until TLS is begun on it. */
import type { Socket } from 'node:net'
import { ConnectionError, LocalProtocolError } from '../errors.ts'
import type { SecureChannel } from '../stream/secure-channel.ts'
import { peerAddress } from './peer-address.ts'
import { beginHandshake, type TlsRole } from './tls-handshake.ts'
import type { Transport, TransportSink } from './transport.ts'

/** What a {@link TcpTransport} is made of. */
export interface TcpTransportOptions {
  /** A connected socket that nobody has read from. */
  readonly socket: Socket
  /** How TLS will be begun; absent where it never is. */
  readonly tls?: TlsRole | undefined
}

/** The transport of one TCP connection. */
export class TcpTransport implements Transport {
  readonly peer: string
  readonly #tls: TlsRole | undefined
  #socket: Socket
  #sink: TransportSink | undefined
  #channel: SecureChannel | undefined
  #error: ConnectionError | undefined
  /** What is written before TLS has the socket. */
  #held: Uint8Array[] | undefined
  #isHandshaking = false
  #isPaused = false
  #isDestroyed = false
  #isEnded = false

  constructor({ socket, tls }: TcpTransportOptions) {
    this.peer = peerAddress(socket)
    this.#tls = tls
    this.#socket = socket
    socket.setNoDelay(true)
    this.#listen(socket)
  }

  get secureChannel(): SecureChannel | undefined {
    return this.#channel
  }

  get canStartTls(): boolean {
    return this.#tls !== undefined && !this.#channel && !this.#isHandshaking && !this.#isEnded
  }

  /** The bytes that were written and wait for the peer to read. */
  get bufferedBytes(): number {
    return this.#socket.writableLength
  }

  start(sink: TransportSink): void {
    if (this.#sink) throw new LocalProtocolError('the transport is started already')
    this.#sink = sink
    if (this.#isEnded) queueMicrotask(() => sink.ended(this.#error))
    else if (!this.#isHandshaking) this.#read()
  }

  write(bytes: Uint8Array): boolean {
    if (this.#isEnded || this.#isDestroyed || this.#socket.writableEnded) return true
    if (this.#held === undefined) return this.#socket.write(bytes)
    this.#held.push(bytes)
    return true
  }

  async startTls(): Promise<SecureChannel> {
    const tls = this.#tls
    if (!this.canStartTls || tls === undefined) {
      throw new LocalProtocolError('TLS cannot be started on this connection')
    }
    this.#isHandshaking = true
    this.#held = []
    const raw = this.#socket
    raw.pause()
    raw.removeListener('data', this.#onData)
    try {
      // Before this side has sent anything the initiating entity's peer has nothing to say.
      if (tls.role === 'initiating' && raw.readableLength > 0) throw this.#injected(tls.domain)
      await flushed(raw)
      if (this.#isDestroyed || this.#isEnded) throw this.#over()
      return await this.#handshake(raw, tls)
    } catch (error) {
      this.#error ??= error instanceof ConnectionError ? error : this.#lost(error)
      this.destroy()
      throw this.#error
    } finally {
      this.#isHandshaking = false
    }
  }

  pause(): void {
    this.#isPaused = true
    if (!this.#isHandshaking) this.#socket.pause()
  }

  resume(): void {
    this.#isPaused = false
    if (!this.#isHandshaking && this.#sink) this.#socket.resume()
  }

  end(): void {
    // Without TLS nothing that was written can be sent any more.
    if (this.#isHandshaking) this.destroy()
    else if (!this.#isEnded) this.#socket.end()
  }

  destroy(): void {
    this.#isDestroyed = true
    this.#socket.destroy()
  }

  async #handshake(raw: Socket, tls: TlsRole): Promise<SecureChannel> {
    raw.removeListener('close', this.#onClose)
    raw.removeListener('drain', this.#onDrain)
    const { socket, secured } = beginHandshake(raw, tls, this.peer)
    this.#socket = socket
    this.#listen(socket)
    for (const bytes of this.#held ?? []) socket.write(bytes)
    this.#held = undefined
    const channel = await secured.catch((error: unknown) => {
      throw this.#isDestroyed ? this.#over() : error
    })
    if (this.#isDestroyed || this.#isEnded) throw this.#over()
    this.#channel = channel
    this.#read()
    return channel
  }

  /** Everything but the data, which flows from when somebody takes it. */
  #listen(socket: Socket): void {
    socket.on('error', this.#onError)
    socket.on('drain', this.#onDrain)
    socket.on('close', this.#onClose)
  }

  #read(): void {
    if (!this.#sink) return
    this.#socket.on('data', this.#onData)
    if (this.#isPaused) this.#socket.pause()
  }

  readonly #onData = (chunk: Uint8Array): void => this.#sink?.data(chunk)

  readonly #onDrain = (): void => this.#sink?.drained()

  readonly #onError = (error: Error): void => {
    if (!this.#isDestroyed && !this.#isHandshaking) this.#error ??= this.#lost(error)
  }

  readonly #onClose = (): void => {
    if (this.#isEnded) return
    this.#isEnded = true
    // A handshake says why it failed in its own words; they come a moment later.
    const end = (): void => this.#sink?.ended(this.#error)
    if (this.#isHandshaking) setImmediate(end)
    else end()
  }

  #lost(cause: unknown): ConnectionError {
    const { code } = cause as NodeJS.ErrnoException
    const message = `lost: the connection to ${this.peer} broke${code ? ` (${code})` : ''}`
    return new ConnectionError('lost', message, { tried: this.peer, cause })
  }

  #over(): ConnectionError {
    if (this.#error) return this.#error
    return this.#isDestroyed
      ? new ConnectionError('closed', 'closed: the connection was closed during the TLS handshake')
      : this.#lost(new Error('the peer ended the connection before the TLS handshake'))
  }

  #injected(expected: string): ConnectionError {
    const message = `tls: ${this.peer} sent bytes in the clear where the TLS handshake has to begin`
    return new ConnectionError('tls', message, { tried: this.peer, expected })
  }
}

/** Resolves when the socket has handed everything written to the system. */
function flushed(socket: Socket): Promise<void> | undefined {
  if (socket.writableLength === 0) return undefined
  return new Promise((resolve) => {
    const done = (): void => {
      socket.off('close', done)
      resolve()
    }
    socket.once('close', done)
    socket.write(new Uint8Array(0), done)
  })
}
