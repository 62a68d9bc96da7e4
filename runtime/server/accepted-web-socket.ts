/** A WebSocket that was accepted, as a transport (RFC 7395): each message is an element. */
import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import type { Transport, TransportSink } from '../connection/transport.ts'
import { ConnectionError, LocalProtocolError } from '../errors.ts'
import type { SecureChannel } from '../stream/secure-channel.ts'

/** What an {@link AcceptedWebSocket} is made of. */
export interface AcceptedWebSocketOptions {
  readonly webSocket: WebSocket
  /** The connection below it. */
  readonly socket: Duplex
  readonly peer: string
  /** The TLS below it, if any. */
  readonly secureChannel: SecureChannel | undefined
  /** The bytes that a message may have, as it comes, until the peer has shown who it is. */
  readonly unprovenBytes: number
}

/** The transport of one accepted WebSocket. */
export class AcceptedWebSocket implements Transport {
  readonly framing = 'messages'
  readonly canStartTls = false
  readonly peer: string
  readonly secureChannel: SecureChannel | undefined
  readonly #webSocket: WebSocket
  readonly #socket: Duplex
  readonly #unprovenBytes: number
  #sink: TransportSink | undefined
  /** What came while nobody was there for it, or wanted more. */
  #kept: Uint8Array[] = []
  /** The bytes since the last message. */
  #unproven = 0
  #isPaused = false
  #isCongested = false
  #isDestroyed = false
  #isEnded = false
  #error: ConnectionError | undefined

  constructor({ webSocket, socket, peer, secureChannel, unprovenBytes }: AcceptedWebSocketOptions) {
    this.#webSocket = webSocket
    this.#socket = socket
    this.peer = peer
    this.secureChannel = secureChannel
    this.#unprovenBytes = unprovenBytes
    // Before the reader of frames: what it makes a message of is counted by then.
    socket.prependListener('data', this.#onBytes)
    webSocket.on('message', this.#onMessage)
    webSocket.on('error', this.#onError)
    webSocket.on('close', this.#onClose)
  }

  /** The bytes that were written and wait for the peer to read. */
  get bufferedBytes(): number {
    return this.#webSocket.bufferedAmount
  }

  /** The peer has shown who it is: its messages are as long as the stream lets them be from now on. */
  trust(): void {
    this.#socket.off('data', this.#onBytes)
  }

  start(sink: TransportSink): void {
    if (this.#sink) throw new LocalProtocolError('the transport is started already')
    this.#sink = sink
    queueMicrotask(() => {
      this.#handOver()
      if (this.#isEnded) sink.ended(this.#error)
    })
  }

  write(bytes: Uint8Array): boolean {
    const webSocket = this.#webSocket
    if (this.#isEnded || webSocket.readyState !== webSocket.OPEN) return true
    webSocket.send(bytes, { binary: false }, this.#onSent)
    if (webSocket.bufferedAmount <= highWaterMark) return true
    this.#isCongested = true
    return false
  }

  startTls(): Promise<SecureChannel> {
    return Promise.reject(new LocalProtocolError('a WebSocket has its TLS from the beginning'))
  }

  pause(): void {
    this.#isPaused = true
    this.#webSocket.pause()
  }

  resume(): void {
    this.#isPaused = false
    queueMicrotask(() => {
      this.#handOver()
      if (!this.#isPaused) this.#webSocket.resume()
    })
  }

  end(): void {
    this.#webSocket.close(1000)
    // The other side's half is in what is read.
    this.resume()
  }

  destroy(): void {
    this.#isDestroyed = true
    this.#webSocket.terminate()
  }

  readonly #onBytes = (chunk: Uint8Array): void => {
    this.#unproven += chunk.length
    if (this.#unproven > this.#unprovenBytes)
      this.#fail(1009, 'it sends too much before it logs in')
  }

  readonly #onMessage = (data: unknown, isBinary: boolean): void => {
    this.#unproven = 0
    if (this.#error !== undefined) return
    if (isBinary || !(data instanceof Uint8Array)) {
      // RFC 7395 §3.2: text, and nothing else.
      this.#fail(1003, 'it sends what is no text')
      return
    }
    this.#kept.push(data)
    this.#handOver()
  }

  readonly #onSent = (): void => {
    if (!this.#isCongested || this.#webSocket.bufferedAmount > highWaterMark) return
    this.#isCongested = false
    if (!this.#isEnded) this.#sink?.drained()
  }

  readonly #onError = (error: Error): void => {
    this.#error ??= this.#lost(error.message, error)
  }

  readonly #onClose = (code: number): void => {
    this.trust()
    // In order, because the other side goes away, or without a reason (RFC 6455 §7.4.1).
    const isOrderly = code === 1000 || code === 1001 || code === 1005
    if (!isOrderly && !this.#isDestroyed) this.#error ??= this.#lost(`code ${code}`)
    if (this.#error === undefined) {
      this.#isPaused = false
      this.#handOver()
    }
    this.#isEnded = true
    this.#sink?.ended(this.#error)
  }

  #handOver(): void {
    while (this.#sink && !this.#isPaused && !this.#isEnded) {
      const message = this.#kept.shift()
      if (message === undefined) return
      this.#sink.data(message)
    }
  }

  /** Breaks off: the peer hears why, if it listens, and nothing more of it is read. */
  #fail(code: number, why: string): void {
    if (this.#error !== undefined) return
    this.#error = this.#lost(why)
    this.#kept = []
    this.#webSocket.close(code)
    this.#webSocket.pause()
    setImmediate(() => this.#webSocket.terminate())
  }

  #lost(why: string, cause?: unknown): ConnectionError {
    const message = `lost: the WebSocket from ${this.peer} broke (${why})`
    return new ConnectionError('lost', message, { tried: this.peer, cause })
  }
}

const highWaterMark = 64 * 1024
