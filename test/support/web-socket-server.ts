/** The server's side of WebSocket (RFC 6455), as much as tests need: over TLS on loopback. */
import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:https'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Transport, TransportSink } from '../../runtime/connection/transport.ts'
import type { SecureChannel } from '../../runtime/stream/secure-channel.ts'

/** How a server is made. */
export interface WebSocketServerOptions {
  readonly certificate: string
  readonly key: string
  /** Takes a WebSocket; the path is that of its URL. */
  readonly accept: (socket: ServerWebSocket, path: string) => void
  /** Answers other requests; by 404 where absent. */
  readonly answer?: (request: IncomingMessage, response: ServerResponse) => void
  /** The subprotocol that is chosen; `xmpp` where absent, none where `undefined` is given. */
  readonly protocol?: string | undefined
}

/** A server of WebSockets. */
export interface WebSocketServer extends AsyncDisposable {
  readonly port: number
}

/** Listens on a free port. */
export async function listenForWebSockets(
  options: WebSocketServerOptions,
): Promise<WebSocketServer> {
  const { certificate: cert, key, accept, answer } = options
  const server: Server = createServer({ cert, key }, (request, response) => {
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
  const sockets = new Set<Duplex>()
  server.on('upgrade', (request: IncomingMessage, socket: Socket) => {
    sockets.add(socket)
    const protocol = 'protocol' in options ? options.protocol : 'xmpp'
    const hash = createHash('sha1').update(`${request.headers['sec-websocket-key']}${magic}`)
    const lines = [
      'HTTP/1.1 101 Switching Protocols',
      'Upgrade: websocket',
      'Connection: Upgrade',
      `Sec-WebSocket-Accept: ${hash.digest('base64')}`,
      ...(protocol === undefined ? [] : [`Sec-WebSocket-Protocol: ${protocol}`]),
    ]
    socket.write(`${lines.join('\r\n')}\r\n\r\n`)
    accept(new ServerWebSocket(socket), request.url ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      server.closeAllConnections()
      server.close()
    },
  }
}

/** The server's end of one WebSocket; also a transport, for a driver. */
export class ServerWebSocket implements Transport {
  readonly peer = 'a WebSocket'
  readonly framing = 'messages'
  readonly canStartTls = false
  readonly secureChannel: SecureChannel = {
    protocol: 'TLS',
    cipher: 'unknown',
    isVerified: false,
    peerCertificate: undefined,
    channelBindings: [],
  }
  /** The messages that came, once somebody listens. */
  onMessage: ((text: string) => void) | undefined
  readonly #socket: Duplex
  #received: Buffer = Buffer.alloc(0)
  #fragments: Buffer[] = []
  #sink: TransportSink | undefined
  #isClosing = false

  constructor(socket: Duplex) {
    this.#socket = socket
    socket.on('error', () => {})
    socket.on('close', () => this.#sink?.ended())
  }

  start(sink: TransportSink): void {
    this.#sink = sink
    this.listen((text) => sink.data(Buffer.from(text)))
  }

  /** Begins to read. */
  listen(onMessage: (text: string) => void): void {
    this.onMessage = onMessage
    this.#socket.on('data', (chunk: Buffer) => {
      this.#received = Buffer.concat([this.#received, chunk])
      while (this.#readFrame()) {}
    })
  }

  write(bytes: Uint8Array): boolean {
    this.sendFrame(1, bytes)
    return true
  }

  /** Sends a text message. */
  send(text: string): void {
    this.sendFrame(1, Buffer.from(text))
  }

  /** Sends a frame; the last of its message, unless it says otherwise. */
  sendFrame(opcode: number, payload: Uint8Array, isLast = true): void {
    const { length } = payload
    const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10)
    head[0] = opcode | (isLast ? 0x80 : 0)
    head[1] = length < 126 ? length : length < 65_536 ? 126 : 127
    if (head.length === 4) head.writeUInt16BE(length, 2)
    if (head.length === 10) head.writeBigUInt64BE(BigInt(length), 2)
    this.#socket.write(Buffer.concat([head, payload]))
  }

  startTls(): Promise<SecureChannel> {
    return Promise.reject(new Error('there is TLS'))
  }

  pause(): void {
    this.#socket.pause()
  }

  resume(): void {
    this.#socket.resume()
  }

  end(): void {
    this.close(1000)
  }

  /** Sends the frame that ends a WebSocket; the connection ends when the client has answered. */
  close(code: number): void {
    if (this.#isClosing) return
    this.#isClosing = true
    const payload = Buffer.alloc(2)
    payload.writeUInt16BE(code)
    this.sendFrame(8, payload)
  }

  destroy(): void {
    this.#socket.destroy()
  }

  #readFrame(): boolean {
    const bytes = this.#received
    if (bytes.length < 2) return false
    const short = bytes[1]! & 0x7f
    const start = short === 126 ? 4 : short === 127 ? 10 : 2
    if (bytes.length < start + 4) return false
    const length =
      short === 126
        ? bytes.readUInt16BE(2)
        : short === 127
          ? Number(bytes.readBigUInt64BE(2))
          : short
    const end = start + 4 + length
    if (bytes.length < end) return false
    // What a client sends is masked (RFC 6455 §5.3).
    const mask = bytes.subarray(start, start + 4)
    const payload = Buffer.from(bytes.subarray(start + 4, end)).map(
      (byte, n) => byte ^ mask[n % 4]!,
    )
    this.#received = bytes.subarray(end)
    this.#take(bytes[0]!, Buffer.from(payload))
    return true
  }

  #take(first: number, payload: Buffer): void {
    const opcode = first & 0x0f
    if (opcode === 8) {
      this.close(1000)
      this.#socket.end()
    } else if (opcode === 9) this.sendFrame(10, payload)
    else if (opcode < 3) {
      this.#fragments.push(payload)
      if ((first & 0x80) === 0) return
      const text = Buffer.concat(this.#fragments.splice(0)).toString()
      this.onMessage?.(text)
    }
  }
}

const magic = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'
