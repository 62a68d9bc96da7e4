import { Client } from '../../runtime/client/client.ts'
import { nodeEnvironment } from '../../runtime/client/node-environment.ts'
import type { IdleClient } from './measure.ts'
import type { Place } from './place.ts'

/** A client of this project, online: managed and kept alive, as it is without any option. */
export async function connected({ host, port }: Place, resource: string): Promise<IdleClient> {
  const jid = `romeo@localhost/${resource}`
  const client = new Client({ jid, password: 'secret', host, port }, nodeEnvironment)
  await client.connect()
  return { client, close: () => client.close() }
}
