/**
 * A WebSocket as a transport (RFC 7395): each message is an element. A server that answers the
 * beginning of the stream by sending the client elsewhere (§3.6.1) is followed, not out of `wss` and not
 * for ever; on a stream that is open that is the stream's business.
 */
import { FrameClose } from '../../generated/rfc7395/index.ts'
import { ConnectionError, LocalProtocolError } from '../errors.ts'
import { parse, registry } from '../node/index.ts'
import type { SecureChannel } from '../stream/secure-channel.ts'
import type { Transport, TransportSink } from './transport.ts'
import type { WebSocketConnection } from './web-socket.ts'

/** What a {@link WebSocketTransport} is made of. */
export interface WebSocketTransportOptions {
  /** The URL that the connection leads to. */
  readonly url: string
  /** An open WebSocket. */
  readonly connection: WebSocketConnection
  /** Opens another, where the server leads on. */
  readonly reopen: (url: string) => Promise<WebSocketConnection>
}

/** The transport of one WebSocket, and of those it leads on to. */
export class WebSocketTransport implements Transport {
  readonly framing = 'messages'
  readonly canStartTls = false
  readonly secureChannel: SecureChannel | undefined
  readonly #reopen: WebSocketTransportOptions['reopen']
  #url: string
  #connection: WebSocketConnection
  #sink: TransportSink | undefined
  /** What came while nobody was there for it. */
  #kept: string[] = []
  #keptLength = 0
  /** What was sent until the server has said something; it is said again where the server leads on to. */
  #opening: string[] | undefined = []
  #hops = 0
  #isMoving = false
  #isPaused = false
  #isClosing = false
  #isEnded = false
  #error: ConnectionError | undefined
  #drainTimer: ReturnType<typeof setTimeout> | undefined

  constructor({ url, connection, reopen }: WebSocketTransportOptions) {
    this.#url = url
    this.#connection = connection
    this.#reopen = reopen
    this.secureChannel = isSecure(url) ? this.#channel() : undefined
    this.#listen(connection)
  }

  get peer(): string {
    return this.#url
  }

  start(sink: TransportSink): void {
    if (this.#sink) throw new LocalProtocolError('the transport is started already')
    this.#sink = sink
    queueMicrotask(() => {
      if (this.#isEnded) sink.ended(this.#error)
      else this.#handOver()
    })
  }

  write(bytes: Uint8Array): boolean {
    if (this.#isEnded || this.#isClosing) return true
    const text = decoder.decode(bytes)
    this.#opening?.push(text)
    if (this.#isMoving) return true
    const { socket } = this.#connection
    socket.send(text)
    if (socket.bufferedAmount <= highWaterMark) return true
    this.#drainTimer ??= setTimeout(this.#onDrainTimer, drainInterval)
    return false
  }

  startTls(): Promise<SecureChannel> {
    return Promise.reject(new LocalProtocolError('a WebSocket has its TLS from the beginning'))
  }

  pause(): void {
    this.#isPaused = true
    this.#connection.flow?.(true)
  }

  resume(): void {
    this.#isPaused = false
    this.#connection.flow?.(false)
    queueMicrotask(() => this.#handOver())
  }

  end(): void {
    if (this.#isEnded || this.#isClosing) return
    this.#isClosing = true
    // What the other side says of it has to be read.
    this.#connection.flow?.(false)
    if (this.#isMoving) this.destroy()
    else this.#connection.socket.close(1000)
  }

  destroy(): void {
    if (this.#isEnded) return
    this.#isClosing = true
    this.#connection.destroy()
    queueMicrotask(() => this.#end())
  }

  /** The TLS below, whichever it is when it is looked at: another where the server has led on. */
  #channel(): SecureChannel {
    const current = (): SecureChannel => this.#connection.secureChannel?.() ?? unseen
    return {
      isVerified: true,
      get protocol() {
        return current().protocol
      },
      get cipher() {
        return current().cipher
      },
      get peerCertificate() {
        return current().peerCertificate
      },
      get channelBindings() {
        return current().channelBindings
      },
    }
  }

  #listen(connection: WebSocketConnection): void {
    const { socket } = connection
    socket.binaryType = 'arraybuffer'
    socket.addEventListener('message', ({ data }: { readonly data: unknown }) => {
      if (this.#connection === connection && !this.#isEnded) this.#receive(data)
    })
    // The web tells nothing of an error but that there was one; the end follows.
    socket.addEventListener('error', () => {})
    socket.addEventListener('close', ({ code }: { readonly code?: number }) => {
      if (this.#connection !== connection || this.#isMoving) return
      connection.destroy()
      // 1000 and 1001: in order, or because the other side goes away (RFC 6455 §7.4.1).
      if (!this.#isClosing && code !== 1000 && code !== 1001) {
        this.#error ??= this.#lost(`code ${code ?? 'unknown'}`, connection.fault?.())
      }
      this.#end()
    })
  }

  #receive(data: unknown): void {
    if (typeof data !== 'string') {
      this.#error ??= this.#lost('it sends what is no text')
      this.destroy()
      return
    }
    const isFirst = this.#opening !== undefined
    const opening = this.#opening ?? []
    this.#opening = undefined
    const elsewhere = isFirst ? seeOtherUri(data) : undefined
    if (elsewhere === undefined) {
      this.#keep(data)
    } else void this.#move(elsewhere, opening)
  }

  #keep(data: string): void {
    this.#kept.push(data)
    this.#keptLength += data.length
    this.#handOver()
    if (!this.#isPaused) return
    // What reads frames may have gone on by itself, having room again.
    this.#connection.flow?.(true)
    if (this.#keptLength <= maximumKept) return
    this.#error ??= this.#lost('it sends more than can be kept while nobody reads')
    this.destroy()
  }

  async #move(elsewhere: string, opening: string[]): Promise<void> {
    const { socket } = this.#connection
    this.#isMoving = true
    this.#opening = opening
    try {
      const url = this.#checked(elsewhere)
      socket.close(1000)
      const connection = await this.#reopen(url)
      this.#connection.destroy()
      this.#connection = connection
      if (this.#isEnded || this.#isClosing) {
        connection.destroy()
        return
      }
      this.#url = url
      this.#isMoving = false
      this.#listen(connection)
      for (const text of opening) connection.socket.send(text)
    } catch (error) {
      this.#error ??= error instanceof ConnectionError ? error : this.#lost('it led on', error)
      this.destroy()
    }
  }

  /** The URL to go on to. Throws ConnectionError `http` for one that is not safe, or one too many. */
  #checked(elsewhere: string): string {
    const refuse = (why: string): ConnectionError => {
      return new ConnectionError('http', `http: ${this.#url} leads on ${why}`, { tried: this.#url })
    }
    this.#hops++
    if (this.#hops > maximumHops) throw refuse(`more than ${maximumHops} times`)
    const url = URL.canParse(elsewhere, this.#url) ? new URL(elsewhere, this.#url) : undefined
    if (url === undefined) throw refuse('to what is no URL')
    const isAsSafe = url.protocol === 'wss:' || (url.protocol === 'ws:' && !isSecure(this.#url))
    if (!isAsSafe) throw refuse(`to ${url.protocol}, which is not safe`)
    return url.href
  }

  #handOver(): void {
    while (this.#sink && !this.#isPaused && !this.#isEnded && this.#kept.length > 0) {
      const data = this.#kept.shift() ?? ''
      this.#keptLength -= data.length
      this.#sink.data(encoder.encode(data))
    }
  }

  #end(): void {
    if (this.#isEnded) return
    if (!this.#error) this.#handOver()
    if (this.#isEnded) return
    this.#isEnded = true
    clearTimeout(this.#drainTimer)
    this.#sink?.ended(this.#error)
  }

  /** The web does not tell when what was written has left: it is looked at from time to time. */
  readonly #onDrainTimer = (): void => {
    this.#drainTimer = undefined
    if (this.#isEnded) return
    if (this.#connection.socket.bufferedAmount <= highWaterMark) this.#sink?.drained()
    else this.#drainTimer = setTimeout(this.#onDrainTimer, drainInterval)
  }

  #lost(why: string, cause?: unknown): ConnectionError {
    const message = `lost: the WebSocket to ${this.#url} broke (${why})`
    return new ConnectionError('lost', message, { tried: this.#url, cause })
  }
}

/** Where the message leads on to, if it is a frame that does. */
function seeOtherUri(message: string): string | undefined {
  // Whatever is wrong with it, the stream will say.
  if (!message.includes('see-other-uri') || message.length > 4096) return undefined
  try {
    const frame = parse(message, registry([FrameClose]), { namespace: '' })
    return frame instanceof FrameClose ? frame.seeOtherUri : undefined
  } catch {
    return undefined
  }
}

function isSecure(url: string): boolean {
  return new URL(url).protocol === 'wss:'
}

/**
 * The TLS of a `wss` URL that the platform lets nobody see: verified, and beyond that unknown. The login
 * cannot be bound to it.
 */
const unseen: SecureChannel = {
  protocol: 'TLS',
  cipher: 'unknown',
  isVerified: true,
  peerCertificate: undefined,
  channelBindings: [],
}

const highWaterMark = 64 * 1024
/** A browser cannot make the server wait: what comes meanwhile is kept, but not without end. */
const maximumKept = 16 * 1024 * 1024
const drainInterval = 20
const maximumHops = 3
const encoder = new TextEncoder()
const decoder = new TextDecoder()
