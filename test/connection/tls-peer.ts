/** Peers of TLS on loopback, well-behaved and not, for the tests of the transport. */
import { createServer, type Server, type Socket } from 'node:net'
import { createSecureContext, type SecureVersion } from 'node:tls'
import { TcpTransport } from '../../runtime/connection/tcp-transport.ts'
import type { Transport } from '../../runtime/connection/transport.ts'
import type { ConnectionError } from '../../runtime/errors.ts'
import type { IssuedCertificate } from '../../runtime/server/certificate-authority.ts'

/** A listener on loopback, and how to end it with all its connections. */
export interface Listener {
  readonly port: number
  close(): Promise<void>
}

/** Listens on a free port and hands every connection to `accept`. */
export async function listen(accept: (socket: Socket) => void): Promise<Listener> {
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    accept(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    close() {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** The receiving side of a connection, with a certificate. */
export function receiving(
  socket: Socket,
  issued: IssuedCertificate,
  maxVersion: SecureVersion = 'TLSv1.3',
): TcpTransport {
  const context = createSecureContext({ cert: issued.certificate, key: issued.key, maxVersion })
  return new TcpTransport({ socket, tls: { role: 'receiving', context } })
}

/** What a transport handed over, as a test sees it. */
export interface Received {
  /** All bytes so far, as text. */
  readonly text: string
  /** The number of `drained` calls. */
  readonly drains: number
  /** Resolves when the text has come to contain this. */
  until(text: string): Promise<void>
  /** Resolves with the error, or nothing, when the transport ended. */
  readonly ended: Promise<ConnectionError | undefined>
}

/** Starts the transport and keeps what it hands over; `onData` sees every chunk first. */
export function receive(transport: Transport, onData?: (text: string) => void): Received {
  let text = ''
  let drains = 0
  let waiting: (() => void)[] = []
  let end: (error: ConnectionError | undefined) => void = () => {}
  const ended = new Promise<ConnectionError | undefined>((resolve) => {
    end = resolve
  })
  let calls = 0
  transport.start({
    data(chunk) {
      const part = Buffer.from(chunk).toString('latin1')
      text += part
      onData?.(part)
      const all = waiting
      waiting = []
      for (const wake of all) wake()
    },
    drained() {
      drains++
    },
    ended(error) {
      if (++calls > 1) throw new Error('ended twice')
      end(error)
    },
  })
  return {
    get text() {
      return text
    },
    get drains() {
      return drains
    },
    async until(wanted) {
      while (!text.includes(wanted)) await new Promise<void>((wake) => waiting.push(wake))
    },
    ended,
  }
}

/** The bytes of a text. */
export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
