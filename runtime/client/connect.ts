import { Client } from './client.ts'
import type { ClientOptions } from './client-options.ts'
import { nodeEnvironment } from './node-environment.ts'

/**
 * Logs an account in, and fulfils when stanzas can be sent and come: finds the server by the DNS (or at
 * `host`), negotiates TLS with the certificate checked against the account's domain, authenticates by the
 * strongest mechanism that both sides have, and binds a resource. Over TCP, unless a `websocket` or a
 * `transport` is asked for.
 *
 * Other accounts see it as available only once it sends its presence (RFC 6121 §4.2):
 * `client.send(new Presence())`.
 *
 * Rejects with JidError for a `jid` that is none; ConnectionError (`dns`, `connect`, `tls`, `certificate`,
 * `http`, `lost`); SaslFailure for a login that was refused; StreamError; StanzaError for a resource that
 * was refused; TimeoutError; LocalProtocolError for options that contradict each other; or the reason of
 * the signal.
 */
export async function connect(options: ClientOptions): Promise<Client> {
  const client = new Client(options, nodeEnvironment)
  await client.connect()
  return client
}
