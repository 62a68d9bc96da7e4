/** What a receiving entity offers for authentication: by its accounts, its options and the channel. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import { MemoryPasswordDatabase } from '../../runtime/sasl/memory-password-database.ts'
import { offerHash } from '../../runtime/sasl/scram/offer-hash.ts'
import { type SaslServiceOptions, saslService } from '../../runtime/stream/features/sasl-service.ts'
import type { SecureChannel } from '../../runtime/stream/secure-channel.ts'
import { clientHeader, Scripted, saslNamespace } from './scripted.ts'
import { channelWith, database, domain } from './scripted-service.ts'

const test = suite('offers of mechanisms')
const platform = nodePlatform.sasl
const [exporter, endPoint] = ['tls-exporter', 'tls-server-end-point']
const scram = ['SCRAM-SHA-512', 'SCRAM-SHA-256', 'SCRAM-SHA-1']
const plus = scram.map((name) => `${name}-PLUS`)
const all = [...plus, ...scram, 'PLAIN']
const both = channelWith(exporter!, endPoint!)
const hashed = new MemoryPasswordDatabase({ platform, formats: ['SHA-256'], iterations: 4096 })

interface Case {
  readonly what: string
  readonly channel: SecureChannel | undefined
  readonly options?: Partial<SaslServiceOptions>
  readonly mechanisms: readonly string[]
  readonly types?: readonly string[]
}

const cases: readonly Case[] = [
  {
    what: 'with bindings each mechanism that uses them, and their types',
    channel: both,
    mechanisms: all,
    types: [exporter!, endPoint!],
  },
  {
    what: 'without bindings neither',
    channel: channelWith(),
    mechanisms: [...scram, 'PLAIN'],
  },
  {
    what: 'no types where nothing that is offered uses them',
    channel: both,
    options: { mechanisms: ['SCRAM-SHA-1', 'PLAIN'] },
    mechanisms: ['SCRAM-SHA-1', 'PLAIN'],
  },
  {
    what: 'of what is named only what there is',
    channel: both,
    options: { mechanisms: ['SCRAM-SHA-256-PLUS', 'EXTERNAL', 'GSSAPI', 'NTLM', 'ANONYMOUS'] },
    mechanisms: ['SCRAM-SHA-256-PLUS'],
    types: [exporter!, endPoint!],
  },
  {
    what: 'by stored keys what verifies against them',
    channel: channelWith(exporter!),
    options: { database: hashed },
    mechanisms: ['SCRAM-SHA-256-PLUS', 'SCRAM-SHA-256', 'PLAIN'],
    types: [exporter!],
  },
  {
    what: 'DIGEST-MD5 where it is named',
    channel: channelWith(),
    options: { mechanisms: ['DIGEST-MD5', 'SCRAM-SHA-1'] },
    mechanisms: ['SCRAM-SHA-1', 'DIGEST-MD5'],
  },
  {
    what: 'no DIGEST-MD5 where passwords are not stored',
    channel: channelWith(),
    options: { mechanisms: ['DIGEST-MD5', 'PLAIN'], database: hashed },
    mechanisms: ['PLAIN'],
  },
  {
    what: 'ANONYMOUS where that is allowed',
    channel: channelWith(),
    options: { isAnonymous: true },
    mechanisms: [...scram, 'PLAIN', 'ANONYMOUS'],
  },
  {
    what: 'tokens where somebody judges them',
    channel: channelWith(),
    options: { accessTokens: { validate: async () => ({ username: 'romeo' }) } },
    mechanisms: [...scram, 'OAUTHBEARER', 'X-OAUTH2', 'PLAIN'],
  },
  {
    what: 'EXTERNAL to a certificate that stands for somebody',
    channel: { ...channelWith(), certificateIdentities: [`romeo@${domain}`] },
    mechanisms: ['EXTERNAL', ...scram, 'PLAIN'],
  },
  {
    what: 'no EXTERNAL to one that stands for nobody',
    channel: { ...channelWith(), certificateIdentities: [] },
    mechanisms: [...scram, 'PLAIN'],
  },
  { what: 'nothing in the clear', channel: undefined, mechanisms: [] },
  {
    what: 'in the clear, where it is to be, what hides the password',
    channel: undefined,
    options: { requiresTls: false },
    mechanisms: scram,
  },
]

for (const { what, channel, options, mechanisms, types = [] } of cases) {
  test(what, async () => {
    const offer = await offerOf(serverWith(channel, options))
    assert.equal(
      [...offer.matchAll(/<mechanism>([^<]*)</g)].map(([, name]) => name),
      mechanisms,
    )
    assert.equal(
      [...offer.matchAll(/channel-binding type='([^']*)'/g)].map(([, t]) => t),
      types,
    )
    assert.is(offer.includes('urn:xmpp:sasl-cb:0'), types.length > 0)
  })
}

for (const [what, channel, types] of [
  ['with the types', both, [exporter!, endPoint!]],
  ['without any', channelWith(), undefined],
] as const) {
  test(`SCRAM tells the hash of what was offered, ${what}`, async () => {
    const server = serverWith(channel)
    const offer = await offerOf(server)
    const offered = [...offer.matchAll(/<mechanism>([^<]*)</g)].map(([, name]) => name!)
    const challenge = await server.hears(
      `<auth xmlns='${saslNamespace}' mechanism='SCRAM-SHA-256'>${btoa('n,,n=romeo,r=abcdefgh')}</auth>`,
    )
    const first = atob(/>([^<]*)</.exec(challenge)?.[1] ?? '')
    const expected = await offerHash('SHA-256', offered, types, platform.subtle)
    assert.is(/,h=([^,]*)/.exec(first)?.[1], expected)
  })
}

function serverWith(
  channel: SecureChannel | undefined,
  options: Partial<SaslServiceOptions> = {},
): Scripted {
  const secret = new Uint8Array(32)
  return new Scripted({
    role: 'receiving',
    secureChannel: channel,
    features: [saslService({ platform, database, domain, secret, ...options })],
  })
}

async function offerOf(server: Scripted): Promise<string> {
  return server.hears(clientHeader)
}

test.run()
