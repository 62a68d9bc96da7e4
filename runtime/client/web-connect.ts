import { connectWebSocket } from '../connection/connect-web-socket.ts'
import { webFetchDocument } from '../connection/web-fetch-document.ts'
import { webPlatform } from '../connection/web-platform.ts'
import { webWebSocket } from '../connection/web-web-socket.ts'
import { Client } from './client.ts'
import type { ClientOptions, Environment } from './client-options.ts'

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

const webEnvironment: Environment = {
  platform: webPlatform,
  webSocket: (target) => {
    return connectWebSocket(target, { dial: webWebSocket, fetchDocument: webFetchDocument })
  },
}
