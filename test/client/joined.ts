/** A client, or a component, and the other end of its stream, joined in memory. */
import { Client } from '../../runtime/client/client.ts'
import type { ClientOptions } from '../../runtime/client/client-options.ts'
import { Component } from '../../runtime/component/component.ts'
import type { ComponentOptions } from '../../runtime/component/component-options.ts'
import { Driver } from '../../runtime/connection/driver.ts'
import {
  MemoryTransport,
  type MemoryTransportOptions,
} from '../../runtime/connection/memory-transport.ts'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import type { Platform } from '../../runtime/connection/platform.ts'
import { Jid } from '../../runtime/jid/jid.ts'
import type { Stanza } from '../../runtime/node/index.ts'
import { registry } from '../../runtime/node/index.ts'
import { MemoryPasswordDatabase } from '../../runtime/sasl/memory-password-database.ts'
import type { Feature } from '../../runtime/stream/feature.ts'
import { componentHandshake } from '../../runtime/stream/features/component-handshake.ts'
import { legacySession } from '../../runtime/stream/features/legacy-session.ts'
import { resourceBinding } from '../../runtime/stream/features/resource-binding.ts'
import type { InlineServiceOptions } from '../../runtime/stream/features/inline-service.ts'
import { sasl2Service } from '../../runtime/stream/features/sasl2-service.ts'
import { saslService } from '../../runtime/stream/features/sasl-service.ts'
import { startTls } from '../../runtime/stream/features/start-tls.ts'

/** The domain of the server. */
export const domain = 'montague.example'

/** The server's end of a stream in memory. */
export interface ServerEnd {
  readonly driver: Driver
  readonly transport: MemoryTransport
  /** What came, in order. */
  readonly received: Stanza[]
  /** Why it ended. */
  readonly ended: { error?: unknown; count: number }
  /** The faults that its driver reported. */
  readonly faults: unknown[]
}

/** How the ends are joined. */
export interface JoinOptions {
  readonly transport?: MemoryTransportOptions
  readonly features?: readonly Feature[]
  readonly mechanisms?: readonly string[]
  /** Answers stanzas. */
  readonly onStanza?: (stanza: Stanza, driver: Driver) => void
  /** Called when a resource is bound: what it sends follows the result at once. */
  readonly onBound?: (driver: Driver) => void
  readonly platform?: Platform
  readonly loginTimeout?: number
}

const database = new MemoryPasswordDatabase({ platform: nodePlatform.sasl, iterations: 4096 })
await database.add('romeo', 'wherefore')

/** The features that a server has; those of SASL2 where it does something in the same breath. */
export function serverFeatures(
  mechanisms?: readonly string[],
  session?: InlineServiceOptions,
): readonly Feature[] {
  const secret = new Uint8Array(32).fill(7)
  const sasl = { platform: nodePlatform.sasl, database, domain, secret, mechanisms }
  return [
    startTls(),
    ...(session === undefined ? [] : [sasl2Service({ ...sasl, session })]),
    saslService(sasl),
    resourceBinding({
      role: 'receiving',
      assign: (account, resource) => account.withResource(resource ?? 'orchard'),
    }),
    legacySession(),
  ]
}

/** The client's end of a connection in memory to a server that waits at the other. */
export function joinedServer(join: JoinOptions = {}): MemoryTransport {
  const [left, right] = MemoryTransport.pair(join.transport)
  serverEnd(right, join.features ?? serverFeatures(join.mechanisms), join, 'jabber:client')
  return left
}

/** A client that is not connected yet, and the server's end that waits for it. */
export async function joinedClient(
  options: Partial<ClientOptions> = {},
  join: JoinOptions = {},
): Promise<{ readonly client: Client; readonly server: ServerEnd }> {
  const [left, right] = MemoryTransport.pair(join.transport)
  const platform = join.platform ?? nodePlatform
  const features = join.features ?? serverFeatures(join.mechanisms)
  const server = serverEnd(right, features, join, 'jabber:client')
  const client = new Client(
    { jid: `romeo@${domain}/balcony`, password: 'wherefore', transport: left, ...options },
    { platform },
  )
  return { client, server }
}

/** A component that is not connected yet, and the server's end that waits for it. */
export function joinedComponent(
  options: Partial<ComponentOptions> = {},
  join: JoinOptions = {},
): { readonly component: Component; readonly server: ServerEnd } {
  const [left, right] = MemoryTransport.pair(join.transport)
  const platform = join.platform ?? nodePlatform
  const secretOf = (name: string): string | undefined =>
    name === `echo.${domain}` ? 's3cr3t' : undefined
  const handshake = { role: 'receiving', secretOf, platform: nodePlatform.sasl } as const
  const features = join.features ?? [componentHandshake(handshake)]
  const server = serverEnd(right, features, join, 'jabber:component:accept')
  const component = new Component(
    { jid: `echo.${domain}`, secret: 's3cr3t', transport: left, ...options },
    { platform },
  )
  return { component, server }
}

function serverEnd(
  transport: MemoryTransport,
  features: readonly Feature[],
  join: JoinOptions,
  contentNamespace: 'jabber:client' | 'jabber:component:accept',
): ServerEnd {
  const received: Stanza[] = []
  const faults: unknown[] = []
  const ended: { error?: unknown; count: number } = { count: 0 }
  const driver = new Driver({
    transport,
    platform: nodePlatform,
    session: {
      role: 'receiving',
      contentNamespace,
      answer: ({ to }) => (to ? { from: Jid.of({ domainpart: to.domainpart }) } : 'host-unknown'),
      features,
      registry: registry([]),
    },
    events: {
      bound: () => join.onBound?.(driver),
      stanza: (stanza) => {
        received.push(stanza)
        join.onStanza?.(stanza, driver)
      },
      closed: (error) => {
        ended.error = error
        ended.count++
      },
    },
    fault: (error) => faults.push(error),
    loginTimeout: join.loginTimeout,
    closeTimeout: 500,
  })
  driver.start()
  return { driver, transport, received, ended, faults }
}
