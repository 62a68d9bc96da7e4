/**
 * Somebody who has a certificate that the client trusts, and so two TLS connections: one to the client,
 * one to the server, and between them all that is said. What becomes of the login, and of the password.
 */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import type { ChannelBindingPolicy } from '../../runtime/sasl/filter-mechanism-list.ts'
import { SaslFailure } from '../../runtime/sasl/sasl-failure.ts'
import type { SaslPin } from '../../runtime/sasl/sasl-pin.ts'
import { saslService } from '../../runtime/stream/features/sasl-service.ts'
import { channel, clientHeader, Scripted, saslNamespace } from './scripted.ts'
import { bindingOf, clientIn, database, domain, password } from './scripted-service.ts'

const test = suite('man in the middle')
const types = ['tls-exporter', 'tls-server-end-point']

/** What is done to what the server says, and whether attempts are refused without asking it. */
interface Attack {
  readonly tamper?: (said: string) => string
  readonly forges?: (auth: string) => string | undefined
}

const withoutPlus = (said: string): string =>
  said.replace(/<mechanism>[^<]*-PLUS<\/mechanism>/g, '')
const withoutTypes = (said: string): string =>
  said.replace(/<sasl-channel-binding .*?<\/sasl-channel-binding>/, '')
const onlyPlain = (said: string): string =>
  said.replace(/<mechanism>(?!PLAIN<)[^<]*<\/mechanism>/g, '')
const otherTypes = (said: string): string =>
  said
    .replace(/<channel-binding [^>]*\/>/g, '')
    .replace(
      /<\/sasl-channel-binding>/,
      "<channel-binding type='tls-future'/></sasl-channel-binding>",
    )
const oneType = (said: string): string =>
  said.replace(/<channel-binding type='tls-exporter'\/>/, '')
const refusesBound = (auth: string): string | undefined =>
  auth.includes('-PLUS') ? 'not-authorized' : undefined
const takesNoBound = (auth: string): string | undefined =>
  auth.includes('-PLUS') ? 'invalid-mechanism' : undefined

const attacks: Readonly<Record<string, Attack>> = {
  'passes all on': {},
  'takes -PLUS out': { tamper: withoutPlus },
  'takes the types out': { tamper: withoutTypes },
  'takes both out': { tamper: (said) => withoutTypes(withoutPlus(said)) },
  'names other types': { tamper: otherTypes },
  'names the weakest type only': { tamper: oneType },
  'offers PLAIN only': { tamper: onlyPlain },
  'offers PLAIN only, and no types': { tamper: (said) => withoutTypes(onlyPlain(said)) },
  'refuses what is bound': { forges: refusesBound },
  'takes the types out and refuses what is bound': { tamper: withoutTypes, forges: refusesBound },
  'takes the types out and does not know what is bound': {
    tamper: withoutTypes,
    forges: takesNoBound,
  },
}

interface Result {
  readonly outcome: string
  readonly client: Scripted
  readonly server: Scripted
  readonly sent: string
}

async function attack(
  { tamper = (said) => said, forges = () => undefined }: Attack,
  channelBinding: ChannelBindingPolicy | undefined,
  pin?: SaslPin,
): Promise<Result> {
  const platform = nodePlatform.sasl
  const secret = new Uint8Array(32)
  const bindings = (end: string) => ({
    ...channel,
    channelBindings: types.map((type) => bindingOf(type, end)),
  })
  const server = new Scripted({
    role: 'receiving',
    secureChannel: bindings('of the server'),
    features: [saslService({ platform, database, domain, secret })],
  })
  const client = await clientIn(bindings('of the client'), {
    channelBinding,
    pins: { read: async () => pin, write: async () => {} },
  })
  let said = clientHeader
  let sent = ''
  for (let turn = 0; said !== '' && client.endings.length === 0; turn++) {
    if (turn > 40) throw new Error('it goes on and on')
    sent += said
    const condition = said.startsWith('<auth ') ? forges(said) : undefined
    const answer =
      condition === undefined
        ? tamper((await server.hears(said)).replaceAll('[end]', ''))
        : `<failure xmlns='${saslNamespace}'><${condition}/></failure>`
    said = (await client.hears(answer)).replaceAll('[end]', '')
    if (client.session.facts.has('authenticated')) break
  }
  const isIn = client.session.facts.has('authenticated')
  const error = client.endings[0] as SaslFailure | undefined
  const outcome = isIn ? 'in' : `${error?.condition} ${error?.check ?? 'refused'}`
  return { outcome, client, server, sent }
}

const bound: SaslPin = { hidesPassword: true, bindsChannel: true }
const hidden: SaslPin = { hidesPassword: true, bindsChannel: false }

/** An account that is bound, or that only hides its password; or nothing is known of it. */
const cases: readonly (readonly [ChannelBindingPolicy, string, SaslPin | undefined])[] = [
  ['require', 'unknown', undefined],
  ['prefer', 'unknown', undefined],
  ['prefer', 'hidden', hidden],
  ['prefer', 'bound', bound],
  ['off', 'unknown', undefined],
  ['off', 'hidden', hidden],
]

/** How it ends, in the order of the cases: the condition, and this side's check or the server's word. */
const refused = 'not-authorized refused'
const unbound = 'aborted channel-binding'
const downgrade = 'aborted downgrade'
const nothing = 'invalid-mechanism mechanism'
const unknown = 'invalid-mechanism refused'
const expected: Readonly<Record<string, readonly string[]>> = {
  // Who does without the binding is passed on; that is what the binding is for.
  'passes all on': [refused, refused, refused, refused, 'in', 'in'],
  'takes -PLUS out': [unbound, unbound, unbound, unbound, downgrade, downgrade],
  'takes the types out': Array(6).fill(downgrade),
  'takes both out': [unbound, refused, refused, unbound, downgrade, downgrade],
  'names other types': [unbound, downgrade, downgrade, unbound, downgrade, downgrade],
  'names the weakest type only': Array(6).fill(downgrade),
  'offers PLAIN only': [unbound, unbound, nothing, nothing, 'password', nothing],
  // Of an account that has never logged in, nobody knows that its server can do better.
  'offers PLAIN only, and no types': [unbound, 'password', nothing, nothing, 'password', nothing],
  'refuses what is bound': [refused, refused, refused, refused, 'in', 'in'],
  'takes the types out and refuses what is bound': [
    refused,
    downgrade,
    downgrade,
    refused,
    downgrade,
    downgrade,
  ],
  'takes the types out and does not know what is bound': [
    unknown,
    downgrade,
    downgrade,
    unknown,
    downgrade,
    downgrade,
  ],
}

for (const [what, how] of Object.entries(attacks)) {
  for (const [index, [policy, known, pin]] of cases.entries()) {
    const outcome = expected[what]?.[index]
    test(`who ${what} gets "${outcome}" of ${policy} with an account that is ${known}`, async () => {
      const result = await attack(how, policy, pin)
      const isTold = result.sent.includes(btoa(`\0romeo\0${password}`))
      assert.is(isTold ? 'password' : result.outcome, outcome)
      const isIn = outcome === 'in' || outcome === 'password'
      assert.is(result.server.session.facts.has('authenticated'), isIn)
      assert.is(result.client.session.facts.has('authenticated'), isIn)
      if (!isIn) assert.instance(result.client.error, SaslFailure)
    })
  }
}

test('a way without binding is tried once, and never where the account was bound before', async () => {
  const how = attacks['takes the types out and refuses what is bound']!
  const unboundOf = ({ sent }: Result): number =>
    [...sent.matchAll(/mechanism='[^']*(?<!-PLUS)'/g)].length
  assert.is(unboundOf(await attack(how, undefined)), 1)
  assert.is(unboundOf(await attack(how, undefined, bound)), 0)
  assert.is(unboundOf(await attack(how, 'require')), 0)
})

test.run()
