/** A client and a server machine joined in memory. */
import { clientAuthenticator } from '../../runtime/sasl/client-authenticator.ts'
import { serverAuthenticator } from '../../runtime/sasl/server-authenticator.ts'
import type {
  ClientSaslOptions,
  SaslProperties,
  ServerSaslOptions,
} from '../../runtime/sasl/mechanism.ts'
import type { PasswordDatabase } from '../../runtime/sasl/password-database.ts'
import { decodeData, type Failure, type Success } from '../../runtime/sasl/replies.ts'
import { platform } from './platform.ts'

/** What the two sides are made with. */
export interface Sides {
  readonly mechanism: string
  readonly database: PasswordDatabase
  readonly client: SaslProperties
  readonly server?: SaslProperties
  readonly clientOptions?: Partial<ClientSaslOptions>
  readonly serverOptions?: Partial<ServerSaslOptions>
  /** Whether the server sends what it adds to a success in a challenge of its own, as Cyrus does. */
  readonly isFinalInChallenge?: boolean
  /** What becomes of each message on its way, counted from 0. */
  readonly tamper?: (data: Uint8Array, index: number) => Uint8Array
}

/** How it ended, for the side at which it ended first, and for the client. */
export interface Outcome {
  readonly client: Success | Failure
  readonly server: Success | Failure | undefined
  readonly messages: number
}

/** Runs an exchange through base64, as a stream would. */
export async function join(sides: Sides): Promise<Outcome> {
  const { mechanism, database, isFinalInChallenge = false } = sides
  const client = clientAuthenticator(mechanism, sides.client, { platform, ...sides.clientOptions })
  const server = serverAuthenticator(mechanism, database, sides.server ?? sides.client, {
    platform,
    domain: 'montague.example',
    secret: new Uint8Array(32).fill(7),
    ...sides.serverOptions,
  })
  let messages = 0
  const pass = (encoded: string | undefined): Uint8Array | undefined => {
    const data = decodeData(encoded ?? '')
    return data && sides.tamper ? sides.tamper(data, messages++) : data
  }
  let said = await client.start()
  if (said.kind === 'failure') return { client: said, server: undefined, messages }
  let answer = await server.start(pass(said.encode()))
  while (answer.kind === 'challenge') {
    said = await client.challenge(pass(answer.encode()))
    if (said.kind === 'failure') return { client: said, server: undefined, messages }
    answer = await server.response(pass(said.encode()))
  }
  if (answer.kind === 'failure') return { client: answer, server: answer, messages }
  let additional = pass(answer.encode())
  if (isFinalInChallenge && additional) {
    said = await client.challenge(additional)
    if (said.kind === 'failure') return { client: said, server: answer, messages }
    additional = undefined
  }
  return { client: await client.finish(additional), server: answer, messages }
}
