/// <reference lib="esnext.disposable" preserve="true" />
/**
 * An XMPP server to develop and test against, in the process of the program: the same machines as the
 * client's, in the receiving role. It keeps everything in memory, and listens on loopback unless told
 * otherwise.
 */
import { nodePlatform } from '../connection/node-platform.ts'
import { MemoryTransport } from '../connection/memory-transport.ts'
import type { Transport } from '../connection/transport.ts'
import { ConnectionError, LocalProtocolError } from '../errors.ts'
import { Emitter, type Unsubscribe } from '../events.ts'
import { Jid } from '../jid/jid.ts'
import { MemoryPasswordDatabase } from '../sasl/memory-password-database.ts'
import { freshIds } from '../stream/fresh-ids.ts'
import { ClientService } from './client-service.ts'
import { checkMechanisms } from './check-mechanisms.ts'
import { ComponentService } from './component-service.ts'
import { Directory } from './directory.ts'
import { Doors } from './doors.ts'
import { memoryChannel } from './memory-channel.ts'
import { RegistrationService } from './registration-service.ts'
import { Router } from './router.ts'
import type {
  AccountDatabase,
  RegistrableDatabase,
  ServerEvents,
  ServerOptions,
} from './server-options.ts'
import type { ServerStream } from './server-stream.ts'
import { type ServiceContext, serverLimits } from './service-context.ts'

/** A server for one domain, with its clients and components. */
export class Server {
  /** The domain that is served. */
  readonly domain: Jid
  /** The accounts. */
  readonly accounts: AccountDatabase
  readonly #emitter: Emitter<ServerEvents>
  readonly #clients: ClientService
  readonly #components: ComponentService
  readonly #streams = new Set<ServerStream>()
  readonly #doors: Doors
  readonly #closing = new AbortController()

  private constructor(options: ServerOptions, accounts: AccountDatabase) {
    this.domain = Jid.from(options.domain)
    this.accounts = accounts
    this.#emitter = new Emitter((error) => this.#report(error))
    const { components = {} } = options
    const createId = freshIds((length) => nodePlatform.sasl.randomBytes(length))
    const directory = new Directory({
      createId,
      domain: this.domain,
      hasAccount: (localpart) => accounts.has(localpart),
      componentDomains: Object.keys(components).map((domain) => Jid.parse(domain).domainpart),
    })
    const report = (error: unknown): void => this.#report(error)
    const registration = registrationOf(options, accounts, directory, (username) =>
      this.#clients.revoke(username),
    )
    const router = new Router({
      registration,
      directory,
      createId,
      report,
      name: options.name ?? 'typed-xmpp embedded server',
      maximumContacts: options.maximumContacts ?? 1000,
      maximumOffline: options.maximumOffline ?? 100,
      now: () => new Date(),
    })
    const context: ServiceContext = {
      options,
      directory,
      router,
      registration,
      createId,
      report,
      opened: (stream) => this.#streams.add(stream),
      ended: (stream) => this.#streams.delete(stream),
      emit: (name, value) => this.#emitter.emit(name, value),
    }
    this.#clients = new ClientService(context, accounts)
    this.#components = new ComponentService(context)
    this.#doors = new Doors({
      options,
      domain: this.domain.domainpart,
      signal: this.#closing.signal,
      acceptClient: (accepted) => this.#clients.accept(accepted),
      acceptComponent: (accepted) => this.#components.accept(accepted),
      report,
    })
  }

  /**
   * Starts a server that listens, on a free port of 127.0.0.1 unless told otherwise, and makes itself a
   * certificate unless it is given one: clients trust it by `tls: { ca: server.ca }`.
   *
   * Rejects with JidError for a domain or an account that is no address, SaslFailure for a password
   * that cannot be one, LocalProtocolError for a mechanism that it cannot offer or a limit below what it
   * has to take, ConnectionError `connect` when it cannot listen.
   */
  static async listen(options: ServerOptions): Promise<Server> {
    const server = await Server.inMemory(options)
    try {
      await server.#doors.open()
    } catch (error) {
      await server.close()
      throw error
    }
    return server
  }

  /** Starts a server without ports, for tests: clients connect by {@link connectInMemory}. */
  static async inMemory(options: ServerOptions): Promise<Server> {
    checkMechanisms(options.mechanisms)
    serverLimits(options)
    return new Server(options, await accountsOf(options))
  }

  /** The address it listens on. Throws LocalProtocolError when it does not listen. */
  get host(): string {
    return this.#doors.listener('clients').host
  }

  /** The port for clients. Throws LocalProtocolError when it does not listen. */
  get port(): number {
    return this.#doors.listener('clients').port
  }

  /** The port for direct TLS. Throws LocalProtocolError when it does not listen to any. */
  get directTlsPort(): number {
    return this.#doors.listener('direct TLS').port
  }

  /** The URL for WebSockets. Throws LocalProtocolError when it does not listen to any. */
  get webSocketUrl(): string {
    return this.#doors.webSocketUrl('WebSockets')
  }

  /** The URL for WebSockets without TLS. Throws LocalProtocolError when it does not listen to any. */
  get clearWebSocketUrl(): string {
    return this.#doors.webSocketUrl('WebSockets in the clear')
  }

  /** The port for components. Throws LocalProtocolError when it does not listen to any. */
  get componentPort(): number {
    return this.#doors.listener('components').port
  }

  /**
   * The authority that clients have to trust, in PEM; `undefined` when the certificate given comes from
   * one that everybody knows, or there are no ports.
   */
  get ca(): string | undefined {
    return this.#doors.ca
  }

  /** Calls `handler` for every event of the name; what is returned stops that. */
  on<Name extends keyof ServerEvents>(
    name: Name,
    handler: (value: ServerEvents[Name]) => unknown,
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
    const { domainpart } = this.domain
    await this.#clients.revoke(Jid.of({ localpart: username, domainpart }).localpart ?? username)
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

  /**
   * Ends all streams with `system-shutdown`, and listens no more; fulfils when all is over. The peers have
   * some seconds for their part, or until the signal, which ends their connections at once.
   */
  async close({ signal }: { readonly signal?: AbortSignal | undefined } = {}): Promise<void> {
    this.#closing.abort()
    const listening = this.#doors.close()
    const streams = [...this.#streams]
    for (const stream of streams) stream.end('system-shutdown')
    this.#clients.close()
    const onAbort = (): void => {
      for (const stream of streams) stream.destroy()
    }
    if (signal?.aborted) onAbort()
    else signal?.addEventListener('abort', onAbort, { once: true })
    await Promise.all(streams.map(({ closed }) => closed))
    signal?.removeEventListener('abort', onAbort)
    await listening
  }

  /** As {@link close}. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  #join(accept: (transport: Transport) => void): Transport {
    if (this.#closing.signal.aborted)
      throw new ConnectionError('closed', 'closed: the server is closed')
    const [client, server] = MemoryTransport.pair({ secureChannel: memoryChannel() })
    accept(server)
    return client
  }

  #report(error: unknown): void {
    if (!this.#emitter.emit('error', error)) {
      nodePlatform.warn(`the embedded server has a fault: ${error}`)
    }
  }
}

function registrationOf(
  { registration = false, maximumRegistrations: maximumAccounts = 1000 }: ServerOptions,
  accounts: AccountDatabase,
  directory: Directory,
  revoked: (username: string) => Promise<void>,
): RegistrationService | undefined {
  if (!registration) return undefined
  if (isRegistrable(accounts)) {
    return new RegistrationService({ accounts, directory, maximumAccounts, revoked })
  }
  throw new LocalProtocolError('no account can be added to the database that was handed in')
}

function isRegistrable(accounts: AccountDatabase): accounts is RegistrableDatabase {
  const { add, remove } = accounts as Partial<RegistrableDatabase>
  return typeof add === 'function' && typeof remove === 'function'
}

async function accountsOf({ accounts = {} }: ServerOptions): Promise<AccountDatabase> {
  if (isDatabase(accounts)) return accounts
  const database = new MemoryPasswordDatabase({ platform: nodePlatform.sasl, iterations })
  for (const [username, password] of Object.entries(accounts)) {
    await database.add(username, password)
  }
  return database
}

/**
 * The fewest that RFC 5802 §5.1 asks for: the passwords are those of a test. Clients that derive keys in
 * JavaScript take seconds for more on a busy machine, and some give a step of the login no longer.
 */
const iterations = 4096

function isDatabase(accounts: object): accounts is AccountDatabase {
  return 'checkPassword' in accounts && typeof accounts.checkPassword === 'function'
}
