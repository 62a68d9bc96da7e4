/**
 * An XMPP server to develop and test against, in the process of the program: the same machines as the
 * client's, in the receiving role. It keeps everything in memory, and listens on loopback unless told
 * otherwise.
 */
import type { Socket } from 'node:net'
import { createSecureContext } from 'node:tls'
import { nodePlatform } from '../connection/node-platform.ts'
import { MemoryTransport } from '../connection/memory-transport.ts'
import { TcpTransport } from '../connection/tcp-transport.ts'
import type { TlsRole } from '../connection/tls-handshake.ts'
import type { Transport } from '../connection/transport.ts'
import { ConnectionError, LocalProtocolError } from '../errors.ts'
import { Emitter, type Unsubscribe } from '../events.ts'
import { Jid } from '../jid/jid.ts'
import { MemoryPasswordDatabase } from '../sasl/memory-password-database.ts'
import { freshIds } from '../stream/fresh-ids.ts'
import type { SecureChannel } from '../stream/secure-channel.ts'
import { ClientService } from './client-service.ts'
import { ComponentService } from './component-service.ts'
import { Directory } from './directory.ts'
import { Router } from './router.ts'
import { makeCertificate } from './self-made-certificate.ts'
import type { AccountDatabase, XmppServerEvents, XmppServerOptions } from './server-options.ts'
import type { ServerStream } from './server-stream.ts'
import type { Accepted, ServiceContext } from './service-context.ts'
import { TcpListener } from './tcp-listener.ts'

/** A server for one domain, with its clients and components. */
export class XmppServer {
  /** The domain that is served. */
  readonly domain: Jid
  /** The accounts. */
  readonly accounts: AccountDatabase
  readonly #emitter: Emitter<XmppServerEvents>
  readonly #clients: ClientService
  readonly #components: ComponentService
  readonly #streams = new Set<ServerStream>()
  #listeners: readonly TcpListener[] = []
  #ca: string | undefined
  #isClosed = false

  private constructor(options: XmppServerOptions, accounts: AccountDatabase) {
    this.domain = Jid.from(options.domain)
    this.accounts = accounts
    this.#emitter = new Emitter((error) => this.#report(error))
    const { components = {} } = options
    const directory = new Directory({
      domain: this.domain,
      hasAccount: (localpart) => accounts.has(localpart),
      componentDomains: Object.keys(components).map((domain) => Jid.parse(domain).domainpart),
    })
    const createId = freshIds((length) => nodePlatform.sasl.randomBytes(length))
    const report = (error: unknown): void => this.#report(error)
    const router = new Router({
      directory,
      createId,
      report,
      name: options.name ?? 'typed-xmpp embedded server',
      maximumContacts: options.maximumContacts ?? 1000,
    })
    const context: ServiceContext = {
      options,
      directory,
      router,
      createId,
      report,
      opened: (stream) => this.#streams.add(stream),
      ended: (stream) => this.#streams.delete(stream),
      emit: (name, value) => this.#emitter.emit(name, value),
    }
    this.#clients = new ClientService(context, accounts)
    this.#components = new ComponentService(context)
  }

  /**
   * Starts a server: it makes itself a certificate, unless it is given one, and listens.
   *
   * Rejects with JidError for a domain or an account that is no address, SaslFailure for a password
   * that cannot be one, ConnectionError `connect` when it cannot listen.
   */
  static async listen(options: XmppServerOptions): Promise<XmppServer> {
    const server = await XmppServer.inMemory(options)
    try {
      await server.#listen(options)
    } catch (error) {
      await server.close()
      throw error
    }
    return server
  }

  /** Starts a server without ports: who connects does so by {@link connectInMemory}. */
  static async inMemory(options: XmppServerOptions): Promise<XmppServer> {
    return new XmppServer(options, await accountsOf(options))
  }

  /** The address it listens on. Throws LocalProtocolError when it does not listen. */
  get host(): string {
    return this.#listener(0).host
  }

  /** The port for clients. Throws LocalProtocolError when it does not listen. */
  get port(): number {
    return this.#listener(0).port
  }

  /** The port for components. Throws LocalProtocolError when it does not listen to any. */
  get componentPort(): number {
    return this.#listener(1).port
  }

  /**
   * The authority that clients have to trust, in PEM; `undefined` when the certificate given comes from
   * one that everybody knows, or there are no ports.
   */
  get ca(): string | undefined {
    return this.#ca
  }

  /** Calls `handler` for every event of the name; what is returned stops that. */
  on<Name extends keyof XmppServerEvents>(
    name: Name,
    handler: (value: XmppServerEvents[Name]) => unknown,
  ): Unsubscribe {
    return this.#emitter.on(name, handler)
  }

  /**
   * Adds an account, or gives it another password.
   *
   * Rejects with JidError or SaslFailure for what cannot be a name or a password, LocalProtocolError
   * when the accounts are those of a database that was handed in.
   */
  async addAccount(username: string, password: string): Promise<void> {
    if (!(this.accounts instanceof MemoryPasswordDatabase)) {
      throw new LocalProtocolError('accounts are added to the database that was handed in')
    }
    await this.accounts.add(username, password)
  }

  /**
   * The client's end of a new connection in memory, as safe as TLS from the beginning: to be handed to
   * `connect` as its transport.
   *
   * @throws ConnectionError `closed` when the server is closed
   */
  connectInMemory(): Transport {
    return this.#join((transport) => this.#clients.accept({ transport, buffered: () => 0 }))
  }

  /**
   * The component's end of a new connection in memory.
   *
   * @throws ConnectionError `closed` when the server is closed
   */
  connectComponentInMemory(): Transport {
    return this.#join((transport) => this.#components.accept({ transport, buffered: () => 0 }))
  }

  /** Ends all streams with `system-shutdown`, and listens no more; fulfils when all is over. */
  async close(): Promise<void> {
    this.#isClosed = true
    const listening = this.#listeners.map((listener) => listener.close())
    const streams = [...this.#streams]
    for (const stream of streams) stream.end('system-shutdown')
    await Promise.all(streams.map(({ closed }) => closed))
    await Promise.all(listening)
  }

  /** As {@link close}. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  async #listen(options: XmppServerOptions): Promise<void> {
    const { host = '127.0.0.1', port = 0, componentPort = 0, maximumConnections = 1000 } = options
    const shown = options.certificate ?? (await makeCertificate(this.domain.domainpart))
    const context = createSecureContext({
      cert: shown.certificate,
      key: shown.key,
      minVersion: 'TLSv1.2',
    })
    this.#ca = shown.ca
    const shared = { host, maximumConnections, report: (error: unknown) => this.#report(error) }
    const clients = await TcpListener.open({
      ...shared,
      port,
      accept: (socket) => this.#clients.accept(accepted(socket, { role: 'receiving', context })),
    })
    this.#listeners = [clients]
    if (Object.keys(options.components ?? {}).length === 0) return
    const components = await TcpListener.open({
      ...shared,
      port: componentPort,
      accept: (socket) => this.#components.accept(accepted(socket)),
    })
    this.#listeners = [clients, components]
  }

  #join(accept: (transport: Transport) => void): Transport {
    if (this.#isClosed) throw new ConnectionError('closed', 'closed: the server is closed')
    const [client, server] = MemoryTransport.pair({ secureChannel: inMemory })
    accept(server)
    return client
  }

  #listener(index: number): TcpListener {
    const listener = this.#listeners[index]
    if (listener) return listener
    const whom = index === 0 ? 'clients' : 'components'
    throw new LocalProtocolError(`the server listens on no port for ${whom}`)
  }

  #report(error: unknown): void {
    if (!this.#emitter.emit('error', error)) {
      nodePlatform.warn(`the embedded server has a fault: ${error}`)
    }
  }
}

async function accountsOf({ accounts = {} }: XmppServerOptions): Promise<AccountDatabase> {
  if (isDatabase(accounts)) return accounts
  const database = new MemoryPasswordDatabase({ platform: nodePlatform.sasl })
  for (const [username, password] of Object.entries(accounts)) {
    await database.add(username, password)
  }
  return database
}

function accepted(socket: Socket, tls?: TlsRole): Accepted {
  const transport = new TcpTransport({ socket, tls })
  return { transport, buffered: () => transport.bufferedBytes }
}

function isDatabase(accounts: object): accounts is AccountDatabase {
  return 'checkPassword' in accounts && typeof accounts.checkPassword === 'function'
}

/** In one process there is nobody between the two ends. */
const inMemory: SecureChannel = {
  protocol: 'memory',
  cipher: 'none',
  isVerified: true,
  peerCertificate: undefined,
  channelBindings: [],
}
