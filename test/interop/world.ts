/** What the suites of a run share: the servers that are up, and who has accounts on them. */
import { readFileSync } from 'node:fs'

/** Where the servers of a run are, and what is known of them. */
export interface World {
  /** The folder of the run, with certificates, data and logs. */
  readonly folder: string
  /** The authority that has signed every certificate of the run, in PEM. */
  readonly authority: string
  readonly prosody: ProsodyListening
  readonly ejabberd: EjabberdListening
  /** The environment of a client that is romeo in the Kerberos realm. */
  readonly kerberos: Readonly<Record<string, string>>
}

/** The ports of a server on loopback. */
export interface Listening {
  readonly starttls: number
  readonly direct: number
  readonly http: number
  readonly https: number
  readonly component: number
}

/** The ports of Prosody, which has one that it shares among protocols by what ALPN says. */
export interface ProsodyListening extends Listening {
  readonly multiplex: number
}

/** The ports of ejabberd, which asks for a certificate on one of its own. */
export interface EjabberdListening extends Listening {
  /** STARTTLS with the client's certificate. */
  readonly certificate: number
  /** No TLS. */
  readonly clear: number
}

/** The variable of the environment that names the file with the world, for the processes of the suites. */
export const worldVariable = 'TYPED_XMPP_INTEROP'

/** The world that `npm run interop` has brought up. Throws outside of it. */
export function world(): World {
  const file = process.env[worldVariable]
  if (file === undefined) throw new Error('there are no servers: this runs by npm run interop')
  return JSON.parse(readFileSync(file, 'utf8')) as World
}

/** The secret of the components. */
export const componentSecret = 'component-secret'

/** The password of an account, on every server. */
export function passwordOf(localpart: string): string {
  return `${localpart}-secret`
}
