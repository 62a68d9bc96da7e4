/** A client that comes back, and a server in memory that keeps streams: connections are cut at will. */
import { Client } from '../../runtime/client/client.ts'
import type { ClientOptions } from '../../runtime/client/client-options.ts'
import { Driver } from '../../runtime/connection/driver.ts'
import { MemoryTransport } from '../../runtime/connection/memory-transport.ts'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import type { Platform } from '../../runtime/connection/platform.ts'
import { Jid } from '../../runtime/jid/jid.ts'
import { registry, type Stanza } from '../../runtime/node/index.ts'
import type { Feature } from '../../runtime/stream/feature.ts'
import type { InlineServiceOptions } from '../../runtime/stream/features/inline-service.ts'
import type { KeptStreams } from '../../runtime/stream/features/management-grant.ts'
import { streamManagement } from '../../runtime/stream/features/stream-management.ts'
import type { ManagementSlot } from '../../runtime/stream/management-slot.ts'
import { StreamManagement } from '../../runtime/stream/stream-management.ts'
import { domain, joinedClient, serverFeatures } from './joined.ts'

/** The server's end of one connection. */
export interface Connection {
  readonly driver: Driver
  readonly slot: ManagementSlot
  /** Cuts the connection: neither end hears a word. */
  sever(): void
}

/** The server. */
export class ReturningWorld {
  /** Its connections, in order. */
  readonly connections: Connection[] = []
  /** The stanzas it had, over all of them. */
  readonly received: Stanza[] = []
  /** What the client told, in words. */
  readonly events: string[] = []
  readonly client: Client
  /** Answers a stanza. */
  onStanza: ((stanza: Stanza, connection: Connection) => void) | undefined
  /** Called for each connection, which fails by what it throws. */
  onConnect: ((attempt: number) => void) | undefined
  /** A feature that the next connections have besides. */
  besides: Feature | undefined
  /** Whether the next connections have SASL2, and what goes along with it. */
  hasSasl2 = false
  /** The features of the next connections. */
  features: (() => readonly Feature[]) | undefined
  readonly #streams = new Map<string, ManagementSlot>()
  #attempts = 0

  private constructor(options: Partial<ClientOptions>, platform: Platform) {
    this.client = new Client(
      {
        jid: `romeo@${domain}/balcony`,
        password: 'wherefore',
        transport: this.connect,
        reconnect: { base: 1, cap: 2 },
        ...options,
      },
      { platform },
    )
    const { client, events } = this
    client.on('online', () => events.push('online'))
    client.on('resumed', () => events.push('resumed'))
    client.on('offline', (error) => events.push(`offline ${error?.code ?? ''}`.trim()))
    client.on('reconnecting', ({ attempt }) => events.push(`reconnecting ${attempt}`))
    client.on('uncertain', (stanza) => events.push(`uncertain ${stanza}`))
    client.on('error', (error) => events.push(`error ${error}`))
  }

  /** One whose accounts are there. */
  static async make(
    options: Partial<ClientOptions> = {},
    platform: Platform = nodePlatform,
  ): Promise<ReturningWorld> {
    await joinedClient()
    return new ReturningWorld(options, platform)
  }

  /** The connection of now. */
  get connection(): Connection {
    const last = this.connections.at(-1)
    if (last === undefined) throw new Error('nobody has connected')
    return last
  }

  /** Fulfils with the next event of a name. */
  next(name: 'online' | 'offline' | 'resumed' | 'reconnecting'): Promise<unknown> {
    return new Promise((resolve) => this.client.once(name, resolve))
  }

  /** The server forgets the streams that it keeps. */
  forget(): void {
    this.#streams.clear()
  }

  /** Makes a connection. */
  readonly connect = (): MemoryTransport => {
    this.onConnect?.(++this.#attempts)
    const [left, right] = MemoryTransport.pair()
    const slot: ManagementSlot = { machine: new StreamManagement() }
    const driver = new Driver({
      transport: right,
      platform: nodePlatform,
      session: {
        role: 'receiving',
        contentNamespace: 'jabber:client',
        answer: () => ({ from: Jid.of({ domainpart: domain }) }),
        features: this.features?.() ?? [
          ...serverFeatures(undefined, this.hasSasl2 ? this.#inline(slot) : undefined),
          ...(this.besides ? [this.besides] : []),
          streamManagement({ role: 'receiving', slot, kept: this.#kept(slot) }),
        ],
        registry: registry([]),
        management: slot,
      },
      events: {
        bound: () => {},
        stanza: (stanza) => {
          this.received.push(stanza)
          this.onStanza?.(stanza, connection)
        },
        closed: () => {},
      },
      fault: (error) => this.events.push(`fault ${error}`),
      closeTimeout: 500,
    })
    const connection: Connection = { driver, slot, sever: () => left.sever() }
    this.connections.push(connection)
    driver.start()
    return left
  }

  #inline(slot: ManagementSlot): InlineServiceOptions {
    return {
      management: { slot, kept: this.#kept(slot) },
      assign: (account) => account.withResource('orchard'),
      switches: { 'urn:xmpp:csi:0': (request) => void this.events.push(`bind ${request}`) },
    }
  }

  #kept(mine: ManagementSlot): KeptStreams {
    return {
      add: (id, slot) => {
        this.#streams.set(id, slot)
        return 300
      },
      handled: () => undefined,
      take: (id, account) => {
        const slot = this.#streams.get(id)
        if (!slot?.machine.stream?.jid.bare.equals(account)) return undefined
        const { machine } = slot
        slot.machine = new StreamManagement()
        machine.suspend()
        this.#streams.set(id, mine)
        return machine
      },
    }
  }
}
