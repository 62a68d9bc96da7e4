/** Clients of a server in memory that leave their streams in a storage, and what they tell. */
import type { Server, ServerOptions } from 'typed-xmpp/server'
import { Message } from '../../generated/rfc6120/index.ts'
import { Client } from '../../runtime/client/client.ts'
import type { ClientOptions } from '../../runtime/client/client-options.ts'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import { within } from '../support/within.ts'

/** Where the stream of Romeo is kept. */
export const key = 'stream:romeo@a.example'
/** A server that both have accounts at. */
export const options: ServerOptions = { domain: 'a.example', accounts: { romeo: 'x', juliet: 'x' } }

/** A client of the server's, connected, with what it tells and hears in order. */
export async function online(
  server: Server,
  more: Partial<ClientOptions> = {},
): Promise<{ readonly client: Client; readonly told: string[] }> {
  const { client, told } = made(server, more)
  await within(5000, client.connect())
  await until(() => told.length > 0)
  return { client, told }
}

/** One that is not connected. */
export function made(
  server: Server,
  more: Partial<ClientOptions> = {},
): { readonly client: Client; readonly told: string[] } {
  const client = new Client(
    {
      jid: 'romeo@a.example/r',
      password: 'x',
      transport: () => server.connectInMemory(),
      ...more,
    } as ClientOptions,
    { platform: nodePlatform },
  )
  const told: string[] = []
  for (const name of ['online', 'resumed', 'offline', 'error'] as const) {
    client.on(name, (value: unknown) => {
      told.push(value instanceof Error ? `${name} ${value.message}` : name)
    })
  }
  client.on('unresumed', ({ reason }) => told.push(`unresumed: ${reason}`))
  client.on('uncertain', (stanza) => {
    told.push(`uncertain ${/<body>(.*)<\/body>/.exec(stanza.toString())?.[1]}`)
  })
  client.on(Message, ({ body }) => told.push(`heard ${body}`))
  return { client, told }
}

/** A message to a resource of Juliet's. */
export function to(resource: string, body: string): Message {
  return new Message({ to: `juliet@a.example/${resource}`, body })
}

/** Waits until something is so. */
export async function until(condition: () => boolean): Promise<void> {
  await within(
    10_000,
    (async () => {
      while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2))
    })(),
  )
}

/** A stream as it is kept. */
export const good = {
  version: 1,
  resource: 'r',
  id: 'some',
  jid: 'romeo@a.example/r',
  handled: 0,
  acknowledged: 0,
  unacknowledged: ["<message xmlns='jabber:client'><body>kept</body></message>"],
} as const
