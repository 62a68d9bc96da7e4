/** Programs in between, of the suites' own: a TCP relay that cuts, and the two kinds of proxies. */
import { connect, createServer, type Server, type Socket } from 'node:net'

/** What listens on loopback and passes on. */
export interface Relay {
  readonly port: number
  /** The names and ports it was asked for, where it asks. */
  readonly asked: readonly string[]
  /** Cuts every connection: on both sides, or on the client's only, so that the server does not notice. */
  cut(side?: 'both' | 'client'): void
  /** Ends all. */
  close(): Promise<void>
}

/**
 * Passes every connection on to a port of loopback. With `endsInOrder`, a cut reaches the server as an end
 * behind all that was passed on, not as a reset that overtakes it.
 */
export function relayTo(port: number, endsInOrder = false): Promise<Relay> {
  return listen(async (_socket, joined) => joined(port), endsInOrder)
}

/** An HTTP proxy with CONNECT; `portOf` names the port of loopback that stands for a host and a port. */
export function connectProxy(portOf: (asked: string) => number | undefined): Promise<Relay> {
  return listen(async (socket, joined, asked) => {
    const head = await readUntil(socket, (bytes) => {
      const end = bytes.indexOf('\r\n\r\n')
      return end < 0 ? undefined : end + 4
    })
    const [, name = ''] = /^CONNECT (\S+) HTTP\/1\.1\r\n/.exec(head.toString('latin1')) ?? []
    asked.push(name)
    const port = portOf(name)
    if (port === undefined) socket.end('HTTP/1.1 404 Not Found\r\n\r\n')
    else joined(port, Buffer.from('HTTP/1.1 200 OK\r\n\r\n'))
  })
}

/** A SOCKS5 proxy without authentication (RFC 1928); `portOf` as for {@link connectProxy}. */
export function socksProxy(portOf: (asked: string) => number | undefined): Promise<Relay> {
  return listen(async (socket, joined, asked) => {
    await readUntil(socket, (bytes) => (bytes.length < 2 ? undefined : 2 + (bytes[1] ?? 0)))
    socket.write(Buffer.from([5, 0]))
    const request = await readUntil(socket, (bytes) => {
      const length = bytes.length < 5 ? undefined : addressLength(bytes)
      return length === undefined ? undefined : 4 + length + 2
    })
    const port = request.readUInt16BE(request.length - 2)
    const host =
      request[3] === 3
        ? request.subarray(5, -2).toString('latin1')
        : request.subarray(4, -2).join('.')
    asked.push(`${host}:${port}`)
    const mapped = portOf(`${host}:${port}`)
    const answer = (code: number): Buffer => Buffer.from([5, code, 0, 1, 127, 0, 0, 1, 0, 0])
    if (mapped === undefined) socket.end(answer(4))
    else joined(mapped, answer(0))
  })
}

/** The bytes of a SOCKS5 address, its length byte included. */
function addressLength(bytes: Buffer): number {
  return bytes[3] === 3 ? 1 + (bytes[4] ?? 0) : 4
}

/** Reads from a paused socket until there is a whole message, and leaves the rest. */
function readUntil(socket: Socket, end: (bytes: Buffer) => number | undefined): Promise<Buffer> {
  let bytes = Buffer.alloc(0)
  return new Promise((resolve, reject) => {
    const onData = (chunk: Buffer): void => {
      bytes = Buffer.concat([bytes, chunk])
      const length = end(bytes)
      if (length === undefined || bytes.length < length) return
      socket.off('data', onData)
      socket.pause()
      socket.unshift(bytes.subarray(length))
      resolve(bytes.subarray(0, length))
    }
    socket.on('data', onData)
    socket.once('close', () => reject(new Error('the client went away')))
    socket.resume()
  })
}

type Greet = (
  socket: Socket,
  joined: (port: number, answer?: Buffer) => void,
  asked: string[],
) => Promise<void>

async function listen(greet: Greet, endsInOrder = false): Promise<Relay> {
  const clients = new Set<Socket>()
  const servers = new Set<Socket>()
  const asked: string[] = []
  const listener = createServer({ pauseOnConnect: true }, (client) => {
    keep(clients, client)
    const joined = (port: number, answer?: Buffer): void => {
      const server = connect(port, '127.0.0.1')
      keep(servers, server)
      if (answer !== undefined) client.write(answer)
      client.pipe(server)
      server.pipe(client)
      // A cut of the client's side is not passed on; its end in order is.
      server.on('close', () => client.destroy())
    }
    greet(client, joined, asked).catch(() => client.destroy())
  })
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  const cut = (side: 'both' | 'client' = 'both'): void => {
    for (const client of clients) client.destroy()
    if (side === 'client') return
    for (const server of servers) {
      if (endsInOrder) server.end().resume()
      else server.destroy()
    }
  }
  return { port: portOf(listener), asked, cut, close: () => closed(listener, cut) }
}

function keep(sockets: Set<Socket>, socket: Socket): void {
  sockets.add(socket)
  // What a cut does to a socket is what it is for.
  socket.on('error', () => socket.destroy())
  socket.on('close', () => sockets.delete(socket))
}

function closed(listener: Server, cut: () => void): Promise<void> {
  cut()
  return new Promise((resolve) => listener.close(() => resolve()))
}

function portOf(listener: Server): number {
  const address = listener.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}
