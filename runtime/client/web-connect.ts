import { webPlatform } from '../connection/web-platform.ts'
import { Client } from './client.ts'
import type { ClientOptions } from './client-options.ts'

/**
 * Logs an account in over the transport given.
 *
 * Rejects as the `connect` of Node does.
 */
export async function connect(options: ClientOptions): Promise<Client> {
  const client = new Client(options, { platform: webPlatform })
  await client.connect()
  return client
}
