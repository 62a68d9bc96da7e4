/**
 * What is run against what: the servers, the transports and the mechanisms they offer over each. The
 * suites loop over this table; that it is complete is a test, against what the servers say.
 */
import type { World } from './world.ts'

/** How a client comes to a server. */
export type TransportName = 'STARTTLS' | 'direct TLS' | 'wss' | 'ws' | 'no TLS'

/** A domain as it is over one transport. */
export interface Row {
  readonly server: 'Prosody' | 'ejabberd'
  readonly domain: string
  readonly transport: TransportName
  /** The port, where it is not the one that the transport is at. */
  readonly port?: keyof World['ejabberd']
  /** The mechanisms that it offers and the client logs in by. */
  readonly usable: readonly string[]
  /** Those that it offers and the client does not use there, with the reason. */
  readonly unused?: Readonly<Record<string, string>>
}

/** The name of a row, for titles. */
export function nameOf({ server, domain, transport, port }: Row): string {
  return `${server} ${domain} over ${transport}${port === undefined ? '' : ` (${port})`}`
}

const clear = 'it shows the password, and there is no TLS'
const unknown = 'the client does not know it'

const prosodyHashes = ['SCRAM-SHA-1', 'SCRAM-SHA-256']
const ejabberdHashes = ['SCRAM-SHA-1', 'SCRAM-SHA-256', 'SCRAM-SHA-512']
const prosody = { server: 'Prosody', domain: 'plain.localhost' } as const
const ejabberd = { server: 'ejabberd', domain: 'ej.example' } as const

const prosodyRows: readonly Row[] = [
  { ...prosody, transport: 'STARTTLS', usable: ['PLAIN', ...bound(prosodyHashes)] },
  { ...prosody, transport: 'direct TLS', usable: ['PLAIN', ...bound(prosodyHashes)] },
  { ...prosody, transport: 'wss', usable: ['PLAIN', ...bound(prosodyHashes)] },
  { ...prosody, transport: 'ws', usable: prosodyHashes, unused: { PLAIN: clear } },
  // Without a module of the suite's, 0.12 binds a channel by tls-unique only: not on TLS 1.3.
  {
    ...prosody,
    domain: 'stock.localhost',
    transport: 'STARTTLS',
    usable: ['PLAIN', ...prosodyHashes],
  },
  {
    ...prosody,
    domain: 'old.localhost',
    transport: 'STARTTLS',
    usable: ['PLAIN', ...bound(prosodyHashes)],
  },
  // What stores a hash offers that hash only: SHA-1 where nothing else is said.
  {
    ...prosody,
    domain: 'hashed.localhost',
    transport: 'STARTTLS',
    usable: ['PLAIN', ...bound(['SCRAM-SHA-1'])],
  },
  {
    ...prosody,
    domain: 'sha256.localhost',
    transport: 'STARTTLS',
    usable: ['PLAIN', ...bound(['SCRAM-SHA-256'])],
  },
  { ...prosody, domain: 'anon.localhost', transport: 'STARTTLS', usable: ['ANONYMOUS'] },
  { ...prosody, domain: 'anon.localhost', transport: 'wss', usable: ['ANONYMOUS'] },
  { ...prosody, domain: 'cert.localhost', transport: 'STARTTLS', usable: ['EXTERNAL'] },
  { ...prosody, domain: 'cert.localhost', transport: 'direct TLS', usable: ['EXTERNAL'] },
]

const ejabberdMechanisms = ['PLAIN', 'DIGEST-MD5', 'X-OAUTH2', ...ejabberdHashes]
const ejabberdBound = ['PLAIN', 'DIGEST-MD5', 'X-OAUTH2', ...bound(ejabberdHashes)]

const ejabberdRows: readonly Row[] = [
  { ...ejabberd, transport: 'STARTTLS', usable: ejabberdBound },
  { ...ejabberd, transport: 'direct TLS', usable: ejabberdBound },
  { ...ejabberd, transport: 'wss', usable: ejabberdMechanisms },
  {
    ...ejabberd,
    transport: 'ws',
    usable: ['DIGEST-MD5', ...ejabberdHashes],
    unused: { PLAIN: clear, 'X-OAUTH2': clear },
  },
  {
    ...ejabberd,
    transport: 'no TLS',
    port: 'clear',
    usable: ['DIGEST-MD5', ...ejabberdHashes],
    unused: { PLAIN: clear, 'X-OAUTH2': clear },
  },
  {
    ...ejabberd,
    transport: 'STARTTLS',
    port: 'certificate',
    usable: ['EXTERNAL', ...ejabberdBound],
  },
  {
    ...ejabberd,
    domain: 'scram.ej.example',
    transport: 'STARTTLS',
    usable: ['PLAIN', 'X-OAUTH2', ...bound(['SCRAM-SHA-512'])],
  },
  {
    ...ejabberd,
    domain: 'anon.ej.example',
    transport: 'STARTTLS',
    usable: ['ANONYMOUS'],
    unused: { PLAIN: 'nobody has a password there' },
  },
]

/** By Cyrus SASL, beside Prosody. */
const cyrusRows: readonly Row[] = [
  {
    ...prosody,
    domain: 'cyrus.localhost',
    transport: 'STARTTLS',
    usable: ['PLAIN', 'DIGEST-MD5', ...ejabberdHashes],
    unused: { 'CRAM-MD5': unknown, GSSAPI: 'a suite of its own', 'GS2-KRB5': unknown },
  },
]

/** Every row. */
export const rows: readonly Row[] = [...prosodyRows, ...cyrusRows, ...ejabberdRows]

/** One row for each server and transport, by which an account with a password gets in. */
export const plainRows: readonly Row[] = rows.filter(
  ({ domain, port }) => ['plain.localhost', 'ej.example'].includes(domain) && port === undefined,
)

function bound(names: readonly string[]): string[] {
  return names.flatMap((name) => [name, `${name}-PLUS`])
}
