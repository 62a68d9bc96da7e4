import { connectTcp } from '../connection/connect-tcp.ts'
import { nodePlatform } from '../connection/node-platform.ts'
import { Client } from './client.ts'
import type { ClientOptions, Environment } from './client-options.ts'

/**
 * Logs an account in, over TCP unless a transport is given: SRV records or an explicit host, STARTTLS
 * with the certificate checked against the account's domain, SASL, resource binding.
 *
 * Rejects with JidError, ConnectionError (`dns`, `connect`, `tls`, `certificate`, `lost`), SaslFailure,
 * StreamError, StanzaError (the resource was refused), TimeoutError, LocalProtocolError for options
 * that fit nothing, or the reason of the signal.
 */
export async function connect(options: ClientOptions): Promise<Client> {
  const client = new Client(options, nodeEnvironment)
  await client.connect()
  return client
}

const nodeEnvironment: Environment = { platform: nodePlatform, connector: connectTcp }
