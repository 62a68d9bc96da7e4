import { createServer, type Server as NetServer, type Socket } from 'node:net'
import { ConnectionError } from '../errors.ts'

/** What a listener is made with. */
export interface TcpListenerOptions {
  readonly host: string
  /** The port; 0 for one that is free. */
  readonly port: number
  /** How many connections there may be at a time; more are closed at once. */
  readonly maximumConnections: number
  /** Takes a connection. */
  readonly accept: (socket: Socket) => void
  /** Told of what goes wrong while it listens. */
  readonly report: (error: unknown) => void
}

/** A port on which connections are accepted. */
export class TcpListener {
  readonly host: string
  readonly port: number
  readonly #server: NetServer

  private constructor(host: string, port: number, server: NetServer) {
    this.host = host
    this.port = port
    this.#server = server
  }

  /** Listens. Rejects with ConnectionError `connect` when the port cannot be had. */
  static open(options: TcpListenerOptions): Promise<TcpListener> {
    const { host, port, maximumConnections, accept, report } = options
    const server = createServer({ noDelay: true }, accept)
    server.maxConnections = maximumConnections
    return new Promise((resolve, reject) => {
      const refuse = (cause: NodeJS.ErrnoException): void => {
        const tried = `${host}:${port}`
        const message = `connect: cannot listen on ${tried} (${cause.code ?? cause.message})`
        reject(new ConnectionError('connect', message, { tried, cause }))
      }
      server.once('error', refuse)
      server.listen(port, host, () => {
        server.off('error', refuse)
        server.on('error', report)
        const address = server.address()
        const bound = typeof address === 'object' && address !== null ? address.port : port
        resolve(new TcpListener(host, bound, server))
      })
    })
  }

  /** Accepts no more; fulfils when the connections there are have ended. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve())
    })
  }
}
