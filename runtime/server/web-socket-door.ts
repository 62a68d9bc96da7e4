/** The way from a TCP connection to a WebSocket that speaks XMPP (RFC 6455 §4.2, RFC 7395 §3.1). */
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { WebSocketServer } from 'ws'
import { nodePlatform } from '../connection/node-platform.ts'
import { peerAddress } from '../connection/peer-address.ts'
import { beginHandshake, type TlsRole } from '../connection/tls-handshake.ts'
import type { SecureChannel } from '../stream/secure-channel.ts'
import { preAuthLimits } from '../xml/index.ts'
import { AcceptedWebSocket } from './accepted-web-socket.ts'

/** What a {@link WebSocketDoor} is made with. */
export interface WebSocketDoorOptions {
  /** How TLS is begun; absent where the WebSockets are in the clear. */
  readonly tls: TlsRole | undefined
  /** The origins whose pages are let in; all where absent. */
  readonly origins: readonly string[] | undefined
  /** The bytes that a message may have. */
  readonly maximumBytes: number
  /** The milliseconds until the WebSocket has to be there; 30,000 where absent. */
  readonly timeout: number | undefined
  /** Ends what is on its way. */
  readonly signal: AbortSignal
  /** Takes a WebSocket. */
  readonly accept: (transport: AcceptedWebSocket) => void
}

/** Makes WebSockets of connections. */
export class WebSocketDoor {
  readonly #options: WebSocketDoorOptions
  readonly #http: Server
  readonly #webSockets: WebSocketServer
  /** What lets go of connections that are on their way, by the socket that speaks HTTP. */
  readonly #settle = new WeakMap<Duplex, () => void>()
  readonly #channels = new WeakMap<Duplex, SecureChannel>()

  private constructor(options: WebSocketDoorOptions, webSockets: WebSocketServer) {
    this.#options = options
    this.#webSockets = webSockets
    // It listens to nothing itself: it is handed its connections.
    this.#http = createServer({ keepAlive: false }, (request, response) => {
      const status = pathOf(request) === webSocketPath ? 426 : 404
      response.writeHead(status, { Connection: 'close', ...(status === 426 && upgrade) }).end()
    })
    this.#http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      this.#upgrade(request, socket, head)
    })
  }

  /** A door. What speaks WebSocket is loaded with the first. */
  static async open(options: WebSocketDoorOptions): Promise<WebSocketDoor> {
    const { WebSocketServer } = await import('ws')
    const webSockets = new WebSocketServer({
      noServer: true,
      clientTracking: false,
      // What a few bytes become when they are unpacked is not known before they are.
      perMessageDeflate: false,
      // What is a little too long is a stream error; what is far too long is not even kept.
      maxPayload: 2 * options.maximumBytes,
      handleProtocols: () => 'xmpp',
    })
    return new WebSocketDoor(options, webSockets)
  }

  /** Takes a connection that nobody has read from. */
  enter(raw: Socket): void {
    const { tls, timeout = 30_000, signal } = this.#options
    const giveUp = (): void => {
      raw.destroy()
    }
    const cancel = nodePlatform.clock.after(timeout, giveUp)
    signal.addEventListener('abort', giveUp)
    const settle = (): void => {
      cancel()
      signal.removeEventListener('abort', giveUp)
    }
    raw.on('error', () => {})
    raw.once('close', settle)
    if (tls === undefined) {
      this.#listen(raw, settle)
      return
    }
    const { socket, secured } = beginHandshake(raw, tls, peerAddress(raw))
    socket.on('error', () => {})
    secured.then(
      (channel) => {
        this.#channels.set(socket, channel)
        this.#listen(socket, settle)
      },
      // Who gets no further has said nothing that XMPP knows.
      () => socket.destroy(),
    )
  }

  #listen(socket: Socket, settle: () => void): void {
    this.#settle.set(socket, settle)
    this.#http.emit('connection', socket)
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => {})
    const refusal = this.#refusal(request)
    if (refusal !== undefined) {
      socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
      return
    }
    this.#webSockets.handleUpgrade(request, socket, head, (webSocket) => {
      this.#settle.get(socket)?.()
      const { maximumBytes, accept } = this.#options
      const transport = new AcceptedWebSocket({
        webSocket,
        socket,
        peer: peerAddress(request.socket),
        secureChannel: this.#channelOf(request, socket),
        unprovenBytes: 2 * Math.min(maximumBytes, preAuthLimits.bytes),
      })
      accept(transport)
    })
  }

  /** Why a request is not let in, as the status line says it. */
  #refusal(request: IncomingMessage): string | undefined {
    const { origins } = this.#options
    if (pathOf(request) !== webSocketPath) return '404 Not Found'
    const { origin, 'sec-websocket-protocol': protocols = '' } = request.headers
    if (origin !== undefined && origins && !origins.includes(origin)) return '403 Forbidden'
    const isXmpp = protocols.split(',').some((protocol) => protocol.trim() === 'xmpp')
    return isXmpp ? undefined : '400 Bad Request'
  }

  /**
   * The TLS of a WebSocket. A browser shows its certificate for any page that asks for a connection: it
   * counts only for pages of which it was said that they may.
   */
  #channelOf({ headers: { origin } }: IncomingMessage, socket: Duplex): SecureChannel | undefined {
    const channel = this.#channels.get(socket)
    const isAnybodysPage = origin !== undefined && this.#options.origins === undefined
    if (channel === undefined || !isAnybodysPage) return channel
    return { ...channel, certificateIdentities: undefined }
  }
}

/** The path of the URL at which there are WebSockets. */
export const webSocketPath = '/xmpp-websocket'

const upgrade = { Upgrade: 'websocket' }

function pathOf({ url = '' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? ''
}
