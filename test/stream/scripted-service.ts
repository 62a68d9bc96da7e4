/** A server that is a script but for the SASL machines, in the shapes that real servers have. */
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import { serverAuthenticator } from '../../runtime/sasl/server-authenticator.ts'
import type { SaslProperties, ServerAuthenticator } from '../../runtime/sasl/mechanism.ts'
import { MemoryPasswordDatabase } from '../../runtime/sasl/memory-password-database.ts'
import {
  type Challenge,
  decodeData,
  type Failure,
  type Success,
} from '../../runtime/sasl/replies.ts'
import { resourceBinding } from '../../runtime/stream/features/resource-binding.ts'
import {
  type SaslAuthenticationOptions,
  saslAuthentication,
} from '../../runtime/stream/features/sasl-authentication.ts'
import type { SecureChannel } from '../../runtime/stream/secure-channel.ts'
import { channel, features, mechanisms, Scripted, saslNamespace, serverHeader } from './scripted.ts'

/** The domain, with the account `romeo`. */
export const domain = 'montague.example'
export const password = 'wherefore-art-thou'

const platform = nodePlatform.sasl
/** The accounts of the servers. */
export const database: MemoryPasswordDatabase = new MemoryPasswordDatabase({
  platform,
  iterations: 4096,
})
await database.add('romeo', password)

/** What distinguishes a server from others. */
export interface ServerShape {
  readonly offered: readonly string[]
  /** Offers beside the mechanisms, as XML. */
  readonly offers?: readonly string[]
  /** What its machines know; by default nothing of channel binding. */
  readonly properties?: SaslProperties
  /** Whether what it has to say last comes in a challenge, with an empty success after it. */
  readonly isFinalInChallenge?: boolean
  /** The base64 that it adds to an empty success. */
  readonly garbage?: string
  /** Answers an attempt in place of the machine, with a condition; with nothing, the machine does. */
  readonly refuses?: (mechanism: string, first: string) => string | undefined
  /** The machine of this server, where it is none that is known here. */
  readonly machine?: () => ServerAuthenticator
  /** What becomes of the text of a challenge or a success. */
  readonly rewrite?: (text: string) => string
}

/** What a client did at such a server. */
export interface Visit {
  readonly client: Scripted
  /** The attempts: the mechanism, with the GS2 flag of those that have one. */
  readonly attempts: readonly string[]
  /** All that the client sent. */
  readonly sent: string
}

/** A channel with these bindings, each with data of its own. */
export function channelWith(...types: readonly string[]): SecureChannel {
  return { ...channel, channelBindings: types.map((type) => bindingOf(type)) }
}

/** The binding of a type, which is the same for both ends. */
export function bindingOf(type: string, end = 'shared'): { type: string; data: Uint8Array } {
  return { type, data: new TextEncoder().encode(`${end} ${type}`) }
}

/** A client within TLS that has sent its header. */
export async function clientIn(
  secureChannel: SecureChannel,
  sasl: Partial<SaslAuthenticationOptions> = {},
): Promise<Scripted> {
  const client = new Scripted({
    secureChannel,
    features: [
      saslAuthentication({ platform, username: 'romeo', password, ...sasl }),
      resourceBinding({ role: 'initiating', resource: 'balcony' }),
    ],
  })
  client.session.open()
  await client.says()
  return client
}

/** Lets a client try to log in at a server until it has, or has given up. */
export async function visit(client: Scripted, shape: ServerShape): Promise<Visit> {
  const { offered, offers = [], garbage = '' } = shape
  const attempts: string[] = []
  let machine: ServerAuthenticator | undefined
  let pending: Success | undefined
  let said = await client.hears(serverHeader + features(mechanisms(...offered), ...offers))
  let sent = said
  const tell = (name: string, text = ''): string =>
    `<${name} xmlns='${saslNamespace}'>${text}</${name}>`
  const rewritten = (reply: Challenge | Success): string | undefined => {
    const text = reply.encode()
    if (text === undefined || shape.rewrite === undefined) return text
    return btoa(shape.rewrite(atob(text)))
  }
  const answer = (reply: Challenge | Success | Failure): string => {
    if (reply.kind === 'failure') return tell('failure', `<${reply.condition}/>`)
    const text = rewritten(reply)
    const isLast = reply.kind === 'success' || isDigestOfServer(reply)
    if (!isLast) return tell('challenge', text)
    if (!shape.isFinalInChallenge || text === undefined) return tell('success', text ?? garbage)
    if (reply.kind === 'challenge') return tell('challenge', text)
    pending = reply
    return tell('challenge', text)
  }
  for (let turn = 0; said.startsWith('<auth ') || said.startsWith('<response '); turn++) {
    if (turn > 40) throw new Error('it goes on and on')
    const { name = '', mechanism = '', text = '' } = parsed(said)
    if (name === 'auth') {
      const first = atob(text === '=' ? '' : text)
      const flag = /^(?:[ny]|p=[^,]*),/.exec(first)?.[0].slice(0, -1)
      attempts.push(flag === undefined ? mechanism : `${mechanism} ${flag}`)
      const condition = shape.refuses?.(mechanism, first)
      if (condition !== undefined) {
        said = await client.hears(tell('failure', `<${condition}/>`))
        sent += said
        continue
      }
      const properties = { isSecure: true, ...shape.properties }
      const options = { platform, domain, secret: new Uint8Array(32) }
      machine = shape.machine?.() ?? serverAuthenticator(mechanism, database, properties, options)
      said = await client.hears(answer(await machine.start(decodeData(text))))
    } else if (pending !== undefined) {
      if (text !== '') throw new Error('the response to the final challenge is not empty')
      pending = undefined
      said = await client.hears(tell('success', garbage))
    } else said = await client.hears(answer(await machine!.response(decodeData(text))))
    sent += said
  }
  return { client, attempts, sent }
}

/** The machine of DIGEST-MD5 says its last in a challenge of its own. */
function isDigestOfServer({ data }: Challenge): boolean {
  return data !== undefined && new TextDecoder().decode(data).startsWith('rspauth=')
}

function parsed(said: string): { name?: string; mechanism?: string; text?: string } {
  const element =
    /^<(?<name>auth|response) [^>]*?(?:mechanism='(?<mechanism>[^']*)')?\/?>(?<text>[^<]*)/
  return element.exec(said)?.groups ?? {}
}
