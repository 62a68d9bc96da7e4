import { Client } from './client.ts'
import type { ClientOptions } from './client-options.ts'
import { nodeEnvironment } from './node-environment.ts'

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
