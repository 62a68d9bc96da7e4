/** Logging in by a row of the matrix. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Client, type ClientOptions, connect } from 'typed-xmpp'
import { within } from '../../support/within.ts'
import type { Row } from '../matrix.ts'
import { callApi } from '../servers/ejabberd.ts'
import { passwordOf, world } from '../world.ts'

/** The milliseconds that a step may take: the machine may be busy. */
export const patience = 15_000

/** The options of a client of an account (`romeo` or `juliet`) for a row, and by one mechanism. */
export async function optionsFor(
  row: Row,
  localpart: string,
  mechanism?: string,
): Promise<ClientOptions> {
  const { authority } = world()
  const { domain, transport } = row
  const certificate = mechanism === 'EXTERNAL' ? certificateOf(row, localpart) : {}
  const tls = { ca: authority, ...certificate, ...tlsOf(row) }
  const common = {
    ...addressOf(row),
    tls,
    ...(mechanism !== undefined && { mechanisms: [mechanism] }),
  }
  if (mechanism === 'ANONYMOUS') return { jid: domain, anonymous: true, ...common }
  const jid = `${localpart}@${domain}`
  if (mechanism === 'EXTERNAL') return { jid, ...common }
  if (mechanism === 'X-OAUTH2') return { jid, token: () => tokenOf(jid), ...common }
  const password = passwordOf(localpart)
  // Over a transport in the clear nothing is asked of it that it cannot give.
  return { jid, password, ...common, ...(transport === 'ws' && { keepalive: false }) }
}

/** Logs an account in; what the client is told beside fails the test. */
export async function logIn(
  row: Row,
  localpart: string,
  mechanism?: string,
  more: Partial<ClientOptions> = {},
): Promise<Client> {
  const options = { ...(await optionsFor(row, localpart, mechanism)), ...more }
  return within(patience, connect(options as ClientOptions))
}

/** Where the server of a row listens. */
export function addressOf(row: Row): Pick<ClientOptions, 'host' | 'port' | 'websocket'> {
  const { server, transport, port } = row
  const listening = server === 'Prosody' ? world().prosody : world().ejabberd
  if (transport === 'wss') {
    return { websocket: `wss://127.0.0.1:${listening.https}/xmpp-websocket` }
  }
  if (transport === 'ws') return { websocket: `ws://127.0.0.1:${listening.http}/xmpp-websocket` }
  if (port !== undefined) return { host: '127.0.0.1', port: world().ejabberd[port] }
  const name = transport === 'direct TLS' ? 'direct' : 'starttls'
  return { host: '127.0.0.1', port: listening[name] }
}

function tlsOf({ transport }: Row): Partial<NonNullable<ClientOptions['tls']>> {
  if (transport === 'direct TLS') return { direct: true }
  return transport === 'ws' || transport === 'no TLS' ? { policy: 'off' } : {}
}

function certificateOf({ domain }: Row, localpart: string): { certificate: string; key: string } {
  const name = domain === 'ej.example' ? `${localpart}-ejabberd` : localpart
  const path = join(world().folder, 'certificates', name)
  return {
    certificate: readFileSync(`${path}.crt`, 'utf8'),
    key: readFileSync(`${path}.key`, 'utf8'),
  }
}

async function tokenOf(jid: string): Promise<string> {
  const body = JSON.stringify({ jid, ttl: 3600, scopes: 'sasl_auth' })
  const { token } = (await callApi(world().ejabberd.http, 'oauth_issue_token', body)) as {
    token: string
  }
  return token
}
