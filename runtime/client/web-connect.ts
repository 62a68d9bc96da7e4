import { Client } from './client.ts'
import type { ClientOptions } from './client-options.ts'
import { webEnvironment } from './web-environment.ts'

/**
 * Logs an account in over WebSocket: to the URL given, or to the one that the account's domain names over
 * HTTPS (XEP-0156), for which it has to let scripts of other origins read the document; or over the
 * transport given.
 *
 * Rejects as the `connect` of Node does.
 */
export async function connect(options: ClientOptions): Promise<Client> {
  const client = new Client(options, webEnvironment)
  await client.connect()
  return client
}
