import { once } from 'node:events'
import type { IdleClient } from './measure.ts'
import type { Place } from './place.ts'

/** A client of `@xmpp/client`, online, as it is without any option. */
export async function connected({ host, port }: Place, resource: string): Promise<IdleClient> {
  const { client } = (await import(process.env['IDLE_PEER'] ?? '@xmpp/client')) as Peer
  const entity = client({
    service: `xmpp://${host}:${port}`,
    domain: 'localhost',
    resource,
    username: 'romeo',
    password: 'secret',
  })
  // Two seconds are not enough for many at a time.
  entity.timeout = 30_000
  const failed = once(entity, 'error').then(([error]) => Promise.reject(error))
  await Promise.race([entity.start(), failed])
  entity.on('error', () => {})
  return { client: entity, close: () => entity.stop() }
}

interface Peer {
  client(options: Readonly<Record<string, string>>): NodeJS.EventEmitter & {
    timeout: number
    start(): Promise<unknown>
    stop(): Promise<unknown>
  }
}
