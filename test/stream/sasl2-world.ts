/** An account at a server that knows SASL2, Bind 2 and FAST: logins, in memory, with somebody in between. */
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import { ConnectionError } from '../../runtime/errors.ts'
import type { KeptToken, TokenStore } from '../../runtime/sasl/ht/token-store.ts'
import { MemoryTokenDatabase } from '../../runtime/sasl/ht/memory-token-database.ts'
import type { SaslPin, SaslPinStore } from '../../runtime/sasl/sasl-pin.ts'
import { Jid } from '../../runtime/jid/jid.ts'
import type { KeptStreams } from '../../runtime/stream/features/management-grant.ts'
import { resourceBinding } from '../../runtime/stream/features/resource-binding.ts'
import { saslAuthentication } from '../../runtime/stream/features/sasl-authentication.ts'
import { saslService } from '../../runtime/stream/features/sasl-service.ts'
import {
  type Sasl2AuthenticationOptions,
  sasl2Authentication,
} from '../../runtime/stream/features/sasl2-authentication.ts'
import {
  type Sasl2ServiceOptions,
  sasl2Service,
} from '../../runtime/stream/features/sasl2-service.ts'
import { streamManagement } from '../../runtime/stream/features/stream-management.ts'
import { streamResumption } from '../../runtime/stream/features/stream-resumption.ts'
import type { ManagementSlot } from '../../runtime/stream/management-slot.ts'
import type { SecureChannel } from '../../runtime/stream/secure-channel.ts'
import { StreamManagement } from '../../runtime/stream/stream-management.ts'
import { Scripted } from './scripted.ts'
import { channelWith, database, domain, password } from './scripted-service.ts'

const platform = nodePlatform.sasl
const never = Number.POSITIVE_INFINITY
const policy = { every: never, delay: never, idle: never, timeout: never }

/** The user agent of the clients of a world. */
const userAgentId = 'd4565fa7-4d72-4749-b3d3-740edbf87770'

/** One login: its ends, and what was said. */
export interface Login {
  readonly client: Scripted
  readonly server: Scripted
  /** What the client has sent, and what the server has, as they sent it. */
  readonly sent: string
  readonly heard: string
}

/** What is special about a login. */
export interface LoginOptions {
  readonly client?: Partial<Sasl2AuthenticationOptions>
  readonly server?: Partial<Sasl2ServiceOptions>
  readonly channel?: SecureChannel
  readonly serverChannel?: SecureChannel
  /** The slot of the client, to go on with a stream. */
  readonly slot?: ManagementSlot
  /** What somebody in between makes of what the server says, and of what the client says. */
  readonly tamper?: (said: string) => string
  readonly forge?: (said: string) => string
  /** The address that the stream of the client says to be from. */
  readonly from?: string
  /** Whether there is no TLS. */
  readonly isClear?: boolean
}

/** A server, and a client that keeps what it has to. */
export class World {
  /** The milliseconds since 1970. */
  now: number = Date.UTC(2026, 0, 1)
  token: KeptToken | undefined
  pin: SaslPin | undefined
  readonly tokens: MemoryTokenDatabase = new MemoryTokenDatabase({ platform, now: () => this.now })
  readonly kept: KeptStreams = keeper()

  /** The store of the client\u2019s token. */
  readonly store: TokenStore = {
    read: async () => this.token,
    write: async (token) => {
      this.token = token
    },
  }

  /** The store of the account\u2019s pin. */
  readonly pins: SaslPinStore = {
    read: async () => this.pin,
    write: async (pin) => {
      this.pin = pin
    },
  }

  /** Logs in, and converses until neither side has anything to say. */
  async login(options: LoginOptions = {}): Promise<Login> {
    const { tamper = same, forge = same } = options
    const client = this.client(options)
    const server = this.server(options)
    let sent = ''
    let heard = ''
    client.session.open()
    for (let turn = 0; turn < 60; turn++) {
      const said = (await client.says()).replaceAll('[end]', '')
      const answered = (await server.hears(forge(said))).replaceAll('[end]', '')
      sent += said
      heard += answered
      if (said === '' && answered === '') return { client, server, sent, heard }
      if (answered !== '') client.hearsOnly([new TextEncoder().encode(tamper(answered))])
    }
    throw new Error('it goes on and on')
  }

  /** The client\u2019s end of a login. */
  client({
    client = {},
    channel = exporter,
    slot = slotOf(),
    from,
    isClear,
  }: LoginOptions): Scripted {
    const sasl = { platform, username: 'romeo', password, pins: this.pins }
    return new Scripted({
      from: Jid.parse(from ?? `romeo@${domain}`),
      secureChannel: isClear ? undefined : channel,
      management: slot,
      features: [
        sasl2Authentication({
          ...sasl,
          userAgent: { id: async () => userAgentId, software: 'Balcony' },
          session: { management: { slot }, bind: { tag: 'Balcony' } },
          tokens: this.store,
          ...client,
        }),
        saslAuthentication({ ...sasl, ...client }),
        streamResumption(slot),
        resourceBinding({ role: 'initiating', resource: 'orchard' }),
        streamManagement({ role: 'initiating', slot }),
      ],
    })
  }

  /** The server\u2019s end of one. */
  server({ server = {}, channel, serverChannel, isClear }: LoginOptions): Scripted {
    const slot = slotOf()
    const secret = new Uint8Array(32)
    const sasl = { platform, database, domain, secret, ...server }
    return new Scripted({
      role: 'receiving',
      secureChannel: isClear ? undefined : (serverChannel ?? channel ?? exporter),
      management: slot,
      createId: () => `name-${++names}`,
      features: [
        sasl2Service({
          tokens: this.tokens,
          session: {
            management: { slot, kept: this.kept },
            assign: (account, tag) => account.withResource(`${tag ?? 'none'}/x${++names}`),
          },
          ...sasl,
        }),
        saslService({ ...sasl, requiresTls: false }),
        resourceBinding({
          role: 'receiving',
          assign: (account, resource) => account.withResource(resource ?? 'garden'),
        }),
        streamManagement({ role: 'receiving', slot, kept: this.kept }),
      ],
    })
  }
}

/** What a client keeps of a stream that it can go on with. */
export function slotOf(): ManagementSlot {
  return { machine: new StreamManagement({ policy }) }
}

/** The connection of both ends breaks. */
export function cut({ client, server }: Login): void {
  for (const { session } of [client, server]) {
    session.receiveEnd(new ConnectionError('lost', 'lost: cut'))
  }
}

function same(said: string): string {
  return said
}

function keeper(): KeptStreams {
  const streams = new Map<string, ManagementSlot>()
  return {
    add(id, slot) {
      streams.set(id, slot)
      return 300
    },
    handled: () => undefined,
    take(id, account) {
      const slot = streams.get(id)
      if (slot === undefined || !slot.machine.stream?.jid.bare.equals(account)) return undefined
      const { machine } = slot
      slot.machine = new StreamManagement()
      machine.suspend()
      streams.set(id, { machine })
      return machine
    },
  }
}

let names = 0
const exporter = channelWith('tls-exporter', 'tls-server-end-point')
