import { connectTcp } from '../connection/connect-tcp.ts'
import { connectWebSocket } from '../connection/connect-web-socket.ts'
import { kerberosContext } from '../connection/kerberos-context.ts'
import { nodeFetchDocument } from '../connection/node-fetch-document.ts'
import { nodePlatform } from '../connection/node-platform.ts'
import { nodeWebSocket } from '../connection/node-web-socket.ts'
import { proxyDial } from '../connection/proxy-dial.ts'
import { Client } from './client.ts'
import type { ClientOptions, Environment } from './client-options.ts'

/**
 * Logs an account in, over TCP unless a WebSocket or a transport is asked for: SRV records or an explicit
 * host, direct TLS or STARTTLS with the certificate checked against the account's domain, SASL, resource
 * binding.
 *
 * Rejects with JidError, ConnectionError (`dns`, `connect`, `tls`, `certificate`, `http`, `lost`), SaslFailure,
 * StreamError, StanzaError (the resource was refused), TimeoutError, LocalProtocolError for options
 * that fit nothing, or the reason of the signal.
 */
export async function connect(options: ClientOptions): Promise<Client> {
  const client = new Client(options, nodeEnvironment)
  await client.connect()
  return client
}

const nodeEnvironment: Environment = {
  platform: nodePlatform,
  connector: connectTcp,
  kerberos: kerberosContext,
  webSocket: async ({ tls, proxy, isClearAllowed, ...target }) => {
    const dial = proxy === undefined ? undefined : proxyDial(proxy)
    const options = { tls, dial, isClearAllowed }
    const fetchDocument = nodeFetchDocument(options)
    return connectWebSocket(
      { ...target, isClearAllowed },
      { dial: nodeWebSocket(options), fetchDocument },
    )
  },
}
