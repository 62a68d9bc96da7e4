/**
 * Two ends joined in memory: a transport for tests, and for a client and a server in one process. What
 * one end writes the other gets in a later microtask, cut as wished. TLS is only noted, not done.
 */
import { ConnectionError, LocalProtocolError } from '../errors.ts'
import type { SecureChannel } from '../stream/secure-channel.ts'
import type { Transport, TransportSink } from './transport.ts'

/** How two ends are joined. */
export interface MemoryTransportOptions {
  /** Cuts what is written into the chunks that arrive; whole where absent. */
  readonly cut?: ((bytes: Uint8Array) => Iterable<Uint8Array>) | undefined
  /** The TLS to have from the beginning; none where absent. */
  readonly secureChannel?: SecureChannel | undefined
}

/** One end. */
export class MemoryTransport implements Transport {
  readonly peer = 'memory'
  readonly #options: MemoryTransportOptions
  #other!: MemoryTransport
  #sink: TransportSink | undefined
  #channel: SecureChannel | undefined
  /** What has not been handed over yet: chunks, and what follows them. */
  readonly #inbox: (Uint8Array | 'end')[] = []
  #isDelivering = false
  #isPaused = false
  #hasEnded = false
  #isOver = false
  #handshake: Handshake | undefined

  private constructor(options: MemoryTransportOptions) {
    this.#options = options
    this.#channel = options.secureChannel
  }

  /** Two ends of one connection. */
  static pair(options: MemoryTransportOptions = {}): [MemoryTransport, MemoryTransport] {
    const left = new MemoryTransport(options)
    const right = new MemoryTransport(options)
    left.#other = right
    right.#other = left
    return [left, right]
  }

  get secureChannel(): SecureChannel | undefined {
    return this.#channel
  }

  get canStartTls(): boolean {
    return this.#channel === undefined && !this.#isOver
  }

  start(sink: TransportSink): void {
    if (this.#sink !== undefined) throw new LocalProtocolError('the transport is started already')
    this.#sink = sink
    this.#deliverLater()
  }

  write(bytes: Uint8Array): boolean {
    if (this.#hasEnded || this.#isOver) return true
    for (const chunk of this.#options.cut?.(bytes) ?? [bytes]) this.#other.#inbox.push(chunk)
    this.#other.#deliverLater()
    return true
  }

  startTls(): Promise<SecureChannel> {
    // What has come in the clear is nobody's word.
    this.#inbox.length = 0
    return new Promise((resolve, reject) => {
      this.#handshake = { resolve, reject }
      if (this.#isOver) reject(severed())
      else if (this.#other.#handshake !== undefined) {
        this.#other.#secure()
        this.#secure()
      }
    })
  }

  pause(): void {
    this.#isPaused = true
  }

  resume(): void {
    this.#isPaused = false
    this.#deliverLater()
  }

  end(): void {
    if (this.#hasEnded || this.#isOver) return
    this.#hasEnded = true
    this.#other.#inbox.push('end')
    this.#other.#deliverLater()
  }

  destroy(): void {
    if (this.#isOver) return
    this.end()
    queueMicrotask(() => this.#finish())
  }

  /** Breaks the connection, as a cut cable does: what is on its way is lost. */
  sever(): void {
    for (const end of [this, this.#other]) {
      end.#inbox.length = 0
      end.#finish(severed())
    }
  }

  #secure(): void {
    this.#channel = joined
    const { resolve } = this.#handshake!
    this.#handshake = undefined
    resolve(joined)
    this.#deliverLater()
  }

  #deliverLater(): void {
    if (this.#isDelivering || this.#sink === undefined) return
    this.#isDelivering = true
    queueMicrotask(() => {
      this.#isDelivering = false
      this.#deliver()
    })
  }

  /** One chunk at a time, so that the two ends take turns. */
  #deliver(): void {
    if (this.#isOver || this.#isPaused || this.#handshake !== undefined) return
    const next = this.#inbox.shift()
    if (next === undefined) return
    if (next === 'end') {
      this.end()
      this.#finish()
      return
    }
    this.#deliverLater()
    this.#sink?.data(next)
  }

  #finish(error?: ConnectionError): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#handshake?.reject(error ?? severed())
    this.#handshake = undefined
    this.#sink?.ended(error)
  }
}

interface Handshake {
  readonly resolve: (channel: SecureChannel) => void
  readonly reject: (error: ConnectionError) => void
}

function severed(): ConnectionError {
  return new ConnectionError('lost', 'lost: the connection in memory was severed')
}

/** No cryptography: what one end says nobody but the other can read. */
const joined: SecureChannel = {
  protocol: 'memory',
  cipher: 'none',
  isVerified: true,
  peerCertificate: undefined,
  channelBindings: [],
}
