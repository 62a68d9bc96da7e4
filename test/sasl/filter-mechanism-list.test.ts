import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  filterMechanismList,
  type MechanismFilter,
} from '../../runtime/sasl/filter-mechanism-list.ts'
import type { SaslProperties } from '../../runtime/sasl/mechanism.ts'
import {
  type MechanismTraits,
  mechanismNames,
  mechanismTraits,
} from '../../runtime/sasl/mechanism-traits.ts'
import { pinAfter } from '../../runtime/sasl/sasl-pin.ts'
import { everything } from './everything.ts'
import { platform } from './platform.ts'

const offered = [
  'PLAIN',
  'SCRAM-SHA-1',
  'X-NONE',
  'SCRAM-SHA-256',
  'SCRAM-SHA-1-PLUS',
  'scram-sha-512',
  'SCRAM-SHA-1',
  '__proto__',
]
const account = { username: 'romeo', password: 'pencil' }
const channelBindings = [{ type: 'tls-exporter', data: new Uint8Array(32) }]

const cases: readonly (readonly [string, SaslProperties, MechanismFilter, readonly string[]])[] = [
  ['no secure channel', account, {}, ['SCRAM-SHA-256', 'SCRAM-SHA-1']],
  [
    'a secure channel',
    { ...account, isSecure: true },
    {},
    ['SCRAM-SHA-256', 'SCRAM-SHA-1', 'PLAIN'],
  ],
  [
    'leave to be insecure',
    account,
    { allowInsecure: true },
    ['SCRAM-SHA-256', 'SCRAM-SHA-1', 'PLAIN'],
  ],
  [
    'a channel binding',
    { ...account, isSecure: true, channelBindings },
    {},
    ['SCRAM-SHA-1-PLUS', 'SCRAM-SHA-256', 'SCRAM-SHA-1', 'PLAIN'],
  ],
  [
    'an empty list of bindings',
    { ...account, channelBindings: [] },
    {},
    ['SCRAM-SHA-256', 'SCRAM-SHA-1'],
  ],
  ['no password', { username: 'romeo', isSecure: true }, {}, []],
  ['an empty password', { ...account, password: '', isSecure: true }, {}, []],
  ['no name', { password: 'pencil', isSecure: true }, {}, []],
  ['a server without formats', { isSecure: true }, { serverSide: true }, []],
  [
    'a server with passwords',
    { isSecure: true, passwordFormats: ['plain'] },
    { serverSide: true },
    ['SCRAM-SHA-256', 'SCRAM-SHA-1', 'PLAIN'],
  ],
  [
    'a server with keys of one hash',
    { isSecure: true, passwordFormats: ['SHA-1'] },
    { serverSide: true },
    ['SCRAM-SHA-1', 'PLAIN'],
  ],
  ['a server before TLS', { passwordFormats: ['SHA-1'] }, { serverSide: true }, ['SCRAM-SHA-1']],
  [
    'a server with a channel binding',
    { passwordFormats: ['SHA-1'], channelBindings },
    { serverSide: true },
    ['SCRAM-SHA-1-PLUS', 'SCRAM-SHA-1'],
  ],
]

const filtering = suite('filterMechanismList')

for (const [what, properties, filter, expected] of cases) {
  filtering(`chooses with ${what}`, () => {
    assert.equal(filterMechanismList(offered, properties, filter), expected)
  })
}

/** What is left of all mechanisms when all that any needs is there. */
const choices: readonly (readonly [string, Partial<SaslProperties>, MechanismFilter, RegExp])[] = [
  ['everything', {}, {}, /^(?!HT)/],
  ['a token for one mechanism', { fastToken: tokenFor('EXPR') }, {}, /^(?!HT)|^HT.*EXPR/],
  ['a token without its binding', { fastToken: tokenFor('X') }, {}, /^(?!HT)/],
  ['no certificate', { hasCertificate: false }, {}, /^(?!HT|EXTERNAL)/],
  ['no leave to be anonymous', { isAnonymous: false }, {}, /^(?!HT|ANONYMOUS)/],
  ['no Kerberos', { gssapi: undefined }, {}, /^(?!HT|GSSAPI)/],
  ['no access token', { accessToken: undefined }, {}, /^(?!HT|OAUTH|X-OAUTH)/],
  ['no domain', { domain: undefined }, {}, /^(?!HT|DIGEST)/],
  ['no secure channel', { isSecure: false }, {}, /^(SCRAM|DIGEST|GSSAPI|ANON)/],
  ['no MD5', {}, { platform: { ...platform, md5: undefined } as never }, /^(?!HT|DIGEST)/],
  ['a pin of strong logins', {}, { pin: { hidesPassword: true } }, /^(?!HT|DIGEST|PLAIN)/],
  ['a pin of bound logins', {}, { pin: { bindsChannel: true } }, /^EXTERNAL|PLUS$/],
  ['binding required', {}, { channelBinding: 'require' }, /^EXTERNAL|PLUS$/],
  ['binding off', {}, { channelBinding: 'off' }, /^(?!HT|.*PLUS)/],
  ['a pin overruled', {}, { channelBinding: 'off', pin: { bindsChannel: true } }, /^(?!HT|.*PLUS)/],
]

for (const [what, properties, filter, expected] of choices) {
  filtering(`leaves an initiating entity its choice with ${what}`, () => {
    const secrets = { username: 'romeo', password: 'pencil', token: 'token' }
    const given = { ...everything('none', secrets), ...properties }
    const all = filterMechanismList(mechanismNames(), given, { platform, ...filter })
    const wanted = mechanismNames().filter((name) => expected.test(name))
    assert.equal(all, wanted)
  })
}

filtering('leaves DIGEST-MD5 out where nobody says that there is MD5', () => {
  const secrets = { username: 'romeo', password: 'pencil', token: 'token' }
  const given = { ...everything('none', secrets), passwordFormats: ['plain'] as const }
  for (const serverSide of [false, true]) {
    assert.equal(filterMechanismList(['DIGEST-MD5'], given, { serverSide }), [])
    assert.equal(filterMechanismList(['DIGEST-MD5'], given, { serverSide, platform }), [
      'DIGEST-MD5',
    ])
  }
})

filtering('lets a server offer what it has been given the means for, and no more', () => {
  const means: readonly (readonly [keyof SaslProperties, readonly string[]])[] = [
    ['isAnonymous', ['ANONYMOUS']],
    ['certificateIdentities', ['EXTERNAL']],
    ['accessTokens', ['OAUTHBEARER', 'X-OAUTH2']],
    ['gssapiAcceptor', ['GSSAPI']],
    ['tokens', ['HT-SHA-256-NONE']],
  ]
  const secrets = { username: 'romeo', password: 'pencil', token: 'token' }
  const all = everything('none', secrets)
  const list = (given: SaslProperties): string[] =>
    filterMechanismList(mechanismNames(), { isSecure: true, ...given }, { serverSide: true })
  for (const [name, expected] of means) assert.equal(list({ [name]: all[name] }), expected)
  assert.equal(list({}), [])
  assert.equal(list({ certificateIdentities: [] }), [])
})

filtering('remembers by what an account has logged in', () => {
  const none = pinAfter(undefined, 'PLAIN')
  assert.equal(none, { hidesPassword: false, bindsChannel: false })
  assert.equal(pinAfter(none, 'OAUTHBEARER'), none)
  assert.equal(pinAfter(none, 'DIGEST-MD5'), none)
  assert.equal(pinAfter(none, 'ANONYMOUS'), none)
  assert.equal(pinAfter(none, 'X-NONE'), none)
  const strong = pinAfter(none, 'SCRAM-SHA-1')
  assert.equal(strong, { hidesPassword: true, bindsChannel: false })
  assert.equal(pinAfter(none, 'EXTERNAL'), strong)
  assert.equal(pinAfter(strong, 'PLAIN'), strong)
  const bound = pinAfter(strong, 'SCRAM-SHA-1-PLUS')
  assert.equal(bound, { hidesPassword: true, bindsChannel: true })
  assert.equal(pinAfter(bound, 'SCRAM-SHA-1'), bound)
})

filtering('has facts about every mechanism', () => {
  const names = mechanismNames()
  assert.equal(names, [
    'EXTERNAL',
    'HT-SHA-256-EXPR',
    'HT-SHA-256-UNIQ',
    'HT-SHA-256-ENDP',
    'SCRAM-SHA-512-PLUS',
    'SCRAM-SHA-256-PLUS',
    'SCRAM-SHA-1-PLUS',
    'GSSAPI',
    'HT-SHA-256-NONE',
    'SCRAM-SHA-512',
    'SCRAM-SHA-256',
    'SCRAM-SHA-1',
    'OAUTHBEARER',
    'X-OAUTH2',
    'DIGEST-MD5',
    'PLAIN',
    'ANONYMOUS',
  ])
  const having = (trait: (traits: MechanismTraits) => boolean): string[] =>
    names.filter((name) => {
      const traits = mechanismTraits(name)
      return traits !== undefined && trait(traits)
    })
  for (const name of names) assert.is(mechanismTraits(name)?.name, name)
  assert.equal(
    having(({ sendsPassword }) => sendsPassword),
    ['OAUTHBEARER', 'X-OAUTH2', 'PLAIN'],
  )
  assert.equal(
    having(({ risksPassword }) => risksPassword),
    ['DIGEST-MD5', 'PLAIN'],
  )
  assert.equal(
    having(({ provesPeer }) => !provesPeer),
    ['EXTERNAL', 'OAUTHBEARER', 'X-OAUTH2', 'PLAIN', 'ANONYMOUS'],
  )
  assert.equal(
    having(({ bindsChannel }) => bindsChannel),
    names.filter((name) => /-PLUS$|^HT-SHA-256-(?!NONE)/.test(name)),
  )
  // Whatever shows a secret, or what is as good, does so in a secure channel only.
  for (const name of having(({ sendsPassword }) => sendsPassword)) {
    assert.is(mechanismTraits(name)?.needsSecurity, true)
    assert.is(mechanismTraits(name)?.pins, false)
  }
  assert.is(mechanismTraits('X-NONE'), undefined)
})

filtering.run()

function tokenFor(end: string): { mechanism: string; token: string } {
  return { mechanism: `HT-SHA-256-${end}`, token: 'token' }
}
