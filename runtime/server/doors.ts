/** The ports of a server: what is spoken on each until a stream can begin. */
import type { Socket } from 'node:net'
import { createSecureContext } from 'node:tls'
import { TcpTransport } from '../connection/tcp-transport.ts'
import type { TlsRole } from '../connection/tls-handshake.ts'
import { LocalProtocolError } from '../errors.ts'
import { secureFirst } from './secure-first.ts'
import { makeCertificate } from './self-made-certificate.ts'
import type { ServerOptions } from './server-options.ts'
import { type Accepted, serverLimits } from './service-context.ts'
import { TcpListener } from './tcp-listener.ts'
import { WebSocketDoor, webSocketPath } from './web-socket-door.ts'

/** What a port is for. */
export type Door =
  | 'clients'
  | 'direct TLS'
  | 'WebSockets'
  | 'WebSockets in the clear'
  | 'components'

/** What {@link Doors} are made with. */
export interface DoorsOptions {
  readonly options: ServerOptions
  /** The domain, prepared. */
  readonly domain: string
  /** Ends what is on its way. */
  readonly signal: AbortSignal
  readonly acceptClient: (accepted: Accepted) => void
  readonly acceptComponent: (accepted: Accepted) => void
  /** Told of faults of the server's own. */
  readonly report: (error: unknown) => void
}

/** The ports of a server. */
export class Doors {
  readonly #given: DoorsOptions
  readonly #listeners = new Map<Door, TcpListener>()
  #ca: string | undefined

  constructor(given: DoorsOptions) {
    this.#given = given
  }

  /** The authority that clients have to trust, in PEM, where it is none that everybody knows. */
  get ca(): string | undefined {
    return this.#ca
  }

  /** The port of a kind. Throws LocalProtocolError where there is none. */
  listener(door: Door): TcpListener {
    const listener = this.#listeners.get(door)
    if (listener) return listener
    throw new LocalProtocolError(`the server listens on no port for ${door}`)
  }

  /** The URL of the WebSockets. Throws LocalProtocolError where there are none. */
  webSocketUrl(door: 'WebSockets' | 'WebSockets in the clear'): string {
    const { host, port } = this.listener(door)
    const scheme = door === 'WebSockets' ? 'wss' : 'ws'
    return `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}${webSocketPath}`
  }

  /** Opens those that the options ask for. Rejects with ConnectionError `connect` when it cannot. */
  async open(): Promise<void> {
    const { options, domain, signal, acceptClient, acceptComponent, report } = this.#given
    const { port = 0, directTlsPort, webSocketPort, clearWebSocketPort, components = {} } = options
    const { componentPort = 0, loginTimeout: timeout, clientCa, host = defaultHost } = options
    const webHost = webSocketPort === undefined ? undefined : host
    const shown = options.certificate ?? (await makeCertificate(domain, webHost))
    this.#ca = shown.ca
    const tls = {
      role: 'receiving',
      context: createSecureContext({
        cert: shown.certificate,
        key: shown.key,
        ca: clientCa,
        minVersion: 'TLSv1.2',
        // Without it nobody who has shown a certificate can resume a session.
        sessionIdContext: 'xmpp',
      }),
      asksForCertificate: clientCa !== undefined,
    } satisfies TlsRole
    await this.#open('clients', port, (socket) => acceptClient(accepted(socket, tls)))
    if (directTlsPort !== undefined) {
      await this.#open('direct TLS', directTlsPort, (socket) => {
        const connection = accepted(socket, { ...tls, isDirect: true })
        const limits = { timeout, signal, report }
        secureFirst(connection.transport, limits, () => acceptClient(connection))
      })
    }
    if (webSocketPort !== undefined) {
      const web: TlsRole = { ...tls, protocols: ['http/1.1'] }
      await this.#openForWebSockets('WebSockets', webSocketPort, web)
    }
    if (clearWebSocketPort !== undefined) {
      await this.#openForWebSockets('WebSockets in the clear', clearWebSocketPort, undefined)
    }
    if (Object.keys(components).length === 0) return
    await this.#open('components', componentPort, (socket) => acceptComponent(accepted(socket)))
  }

  /** Accepts no more; fulfils when the connections there are have ended. */
  async close(): Promise<void> {
    await Promise.all([...this.#listeners.values()].map((listener) => listener.close()))
  }

  async #openForWebSockets(door: Door, port: number, tls: TlsRole | undefined): Promise<void> {
    const { options, signal, acceptClient } = this.#given
    const way = await WebSocketDoor.open({
      tls,
      origins: options.webSocketOrigins,
      maximumBytes: serverLimits(options).bytes,
      timeout: options.loginTimeout,
      signal,
      accept: (transport) => {
        acceptClient({
          transport,
          buffered: () => transport.bufferedBytes,
          isClearAllowed: tls === undefined,
          authenticated: () => transport.trust(),
        })
      },
    })
    await this.#open(door, port, (socket) => way.enter(socket))
  }

  async #open(door: Door, port: number, accept: (socket: Socket) => void): Promise<void> {
    const { host = defaultHost, maximumConnections = 1000 } = this.#given.options
    const { report } = this.#given
    const listener = await TcpListener.open({ host, port, maximumConnections, accept, report })
    this.#listeners.set(door, listener)
  }
}

function accepted(socket: Socket, tls?: TlsRole): Accepted {
  const transport = new TcpTransport({ socket, tls })
  return { transport, buffered: () => transport.bufferedBytes }
}

const defaultHost = '127.0.0.1'
