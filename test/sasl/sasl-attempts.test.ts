import { inspect } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { SaslProperties } from '../../runtime/sasl/mechanism.ts'
import {
  attemptProperties,
  remainingAttempts,
  type SaslAttempt,
  type SaslAttemptOptions,
  saslAttempts,
} from '../../runtime/sasl/sasl-attempts.ts'
import { SaslFailure } from '../../runtime/sasl/sasl-failure.ts'
import { everyBinding, everything } from './everything.ts'
import { platform } from './platform.ts'

const plus = ['SCRAM-SHA-1-PLUS', 'SCRAM-SHA-256-PLUS']
const plain = ['PLAIN', 'SCRAM-SHA-1', 'SCRAM-SHA-256']
const both = [...plain, ...plus]
const [exporter, unique, endPoint] = ['tls-exporter', 'tls-unique', 'tls-server-end-point']
const account = { username: 'romeo', password: 'pencil', isSecure: true }
const bound = { ...account, channelBindings: everyBinding }
const require = { channelBinding: 'require' } as const
const off = { channelBinding: 'off' } as const
const sasl2 = { profile: 'sasl2' } as const

interface Case {
  readonly what: string
  readonly offered: readonly string[]
  /** What XEP-0440 announces. */
  readonly types?: readonly string[]
  readonly properties: SaslProperties
  readonly options?: SaslAttemptOptions
  /** The attempts in short, or what the error says. */
  readonly expected: readonly string[] | RegExp
}

/** All bindings in turn, by both hashes, then without. */
const allThree = [
  'SCRAM-SHA-256-PLUS tls-exporter',
  'SCRAM-SHA-256-PLUS tls-unique',
  'SCRAM-SHA-256-PLUS tls-server-end-point',
  'SCRAM-SHA-1-PLUS tls-exporter',
  'SCRAM-SHA-1-PLUS tls-unique',
  'SCRAM-SHA-1-PLUS tls-server-end-point',
]
const fallback = ['SCRAM-SHA-256 n fallback', 'SCRAM-SHA-1 n fallback']

const cases: readonly Case[] = [
  {
    what: 'a client that binds no channel says that',
    offered: both,
    properties: account,
    expected: ['SCRAM-SHA-256 n', 'SCRAM-SHA-1 n'],
  },
  {
    what: 'so does one that is told not to, whatever it could do',
    offered: both,
    types: [exporter!],
    properties: bound,
    options: off,
    expected: ['SCRAM-SHA-256 n', 'SCRAM-SHA-1 n'],
  },
  {
    what: 'one that could, and sees no offer, says that (0440 rule 3)',
    offered: plain,
    properties: bound,
    expected: ['SCRAM-SHA-256 y', 'SCRAM-SHA-1 y'],
  },
  {
    what: 'where types are not announced each is tried, then none',
    offered: both,
    properties: bound,
    expected: [...allThree, ...fallback],
  },
  {
    what: 'where they are announced the first that both have comes first',
    offered: both,
    types: [endPoint!, unique!, 'tls-future'],
    properties: bound,
    expected: [
      'SCRAM-SHA-256-PLUS tls-unique',
      'SCRAM-SHA-256-PLUS tls-server-end-point',
      'SCRAM-SHA-1-PLUS tls-unique',
      'SCRAM-SHA-1-PLUS tls-server-end-point',
      ...fallback,
    ],
  },
  {
    what: 'the weakest type comes last whatever the platform prefers (0440 rule 7)',
    offered: plus,
    types: [endPoint!, exporter!],
    properties: { ...account, channelBindings: [...everyBinding].reverse() },
    options: { mechanisms: ['SCRAM-SHA-1-PLUS'] },
    expected: ['SCRAM-SHA-1-PLUS tls-exporter', 'SCRAM-SHA-1-PLUS tls-server-end-point'],
  },
  {
    what: 'required, nothing follows the bound attempts',
    offered: both,
    properties: bound,
    options: require,
    expected: allThree,
  },
  {
    what: 'pinned, nothing follows them either',
    offered: both,
    properties: bound,
    options: { pin: { bindsChannel: true } },
    expected: allThree,
  },
  {
    what: 'required, an offer without is refused',
    offered: plain,
    properties: bound,
    options: require,
    expected: /to be bound, and cannot be/,
  },
  {
    what: 'pinned, an offer without is refused',
    offered: plain,
    properties: bound,
    options: { pin: { bindsChannel: true } },
    expected: /bound to its channel before/,
  },
  {
    what: 'pinned, a platform that has no binding any more is refused',
    offered: both,
    properties: account,
    options: { pin: { bindsChannel: true } },
    expected: /bound to its channel before/,
  },
  {
    what: 'pinned, it can still be turned off',
    offered: both,
    properties: bound,
    options: { ...off, pin: { bindsChannel: true } },
    expected: ['SCRAM-SHA-256 n', 'SCRAM-SHA-1 n'],
  },
  {
    what: 'mechanisms without types stop SASL2 (0440 rule 4)',
    offered: both,
    properties: bound,
    options: sasl2,
    expected: /no channel binding types/,
  },
  {
    what: 'and do not where the client binds no channel',
    offered: both,
    properties: account,
    options: sasl2,
    expected: ['SCRAM-SHA-256 n', 'SCRAM-SHA-1 n'],
  },
  {
    what: 'types without mechanisms stop SASL2 (0440 rule 5)',
    offered: plain,
    types: [exporter!],
    properties: bound,
    options: sasl2,
    expected: /no mechanism that uses them/,
  },
  {
    what: 'types without mechanisms stop the other profile, too',
    offered: plain,
    types: [exporter!],
    properties: bound,
    expected: /no mechanism that uses them/,
  },
  {
    what: 'Prosody announces types where only certificates are taken',
    offered: ['EXTERNAL'],
    types: [exporter!, endPoint!],
    properties: { ...bound, hasCertificate: true },
    expected: ['EXTERNAL'],
  },
  {
    what: 'and where nobody needs an account',
    offered: ['ANONYMOUS'],
    types: [exporter!, endPoint!],
    properties: { ...bound, isAnonymous: true },
    options: sasl2,
    expected: ['ANONYMOUS'],
  },
  {
    what: 'but a password is not shown after a certificate then',
    offered: ['EXTERNAL', ...plain],
    types: [exporter!, endPoint!],
    properties: { ...bound, hasCertificate: true },
    expected: ['EXTERNAL'],
  },
  {
    what: 'types of which none is known, nor the one all have, need the hash (0474 rule 6)',
    offered: both,
    types: ['tls-future'],
    properties: bound,
    expected: ['SCRAM-SHA-256 n hash', 'SCRAM-SHA-1 n hash'],
  },
  {
    what: 'and stop a client that cannot check it (0440 rule 6)',
    offered: [...plus, 'PLAIN'],
    types: ['tls-future'],
    properties: bound,
    expected: /no channel binding type announced is known/,
  },
  {
    what: 'and stop one that has to bind the channel',
    offered: both,
    types: ['tls-future'],
    properties: bound,
    options: require,
    expected: /to be bound, and cannot be/,
  },
  {
    what: 'types of which none is known but the one all have are no fault',
    offered: both,
    types: [endPoint!, 'tls-future'],
    properties: { ...account, channelBindings: everyBinding.slice(0, 1) },
    expected: ['SCRAM-SHA-256 n', 'SCRAM-SHA-1 n'],
  },
  {
    what: 'PLAIN is used where it is the only one',
    offered: ['PLAIN'],
    properties: bound,
    expected: ['PLAIN'],
  },
  {
    what: 'but not outside TLS',
    offered: ['PLAIN'],
    properties: { ...bound, isSecure: false },
    expected: [],
  },
  {
    what: 'nor once the account has done without',
    offered: ['PLAIN', 'DIGEST-MD5'],
    properties: { ...bound, domain: 'montague.example' },
    options: { platform, pin: { hidesPassword: true } },
    expected: [],
  },
  {
    what: 'DIGEST-MD5 is not followed by PLAIN',
    offered: ['PLAIN', 'DIGEST-MD5'],
    properties: { ...bound, domain: 'montague.example' },
    options: { platform },
    expected: ['DIGEST-MD5'],
  },
  {
    what: 'a certificate goes first, and does not ask for a binding',
    offered: ['EXTERNAL', ...both],
    properties: { ...bound, hasCertificate: true },
    options: require,
    expected: ['EXTERNAL', ...allThree],
  },
  {
    what: 'a certificate that was not shown is not used',
    offered: ['EXTERNAL', 'PLAIN'],
    properties: account,
    expected: ['PLAIN'],
  },
  {
    what: 'a token goes with its own binding',
    offered: ['HT-SHA-256-UNIQ', 'HT-SHA-256-NONE', ...plain, ...plus],
    properties: { ...bound, fastToken: { mechanism: 'HT-SHA-256-UNIQ', token: 'x' } },
    options: { mechanisms: ['HT-SHA-256-UNIQ', 'SCRAM-SHA-1'] },
    expected: ['HT-SHA-256-UNIQ tls-unique', 'SCRAM-SHA-1 n'],
  },
  {
    what: 'an access token is sent alone',
    offered: ['OAUTHBEARER', 'X-OAUTH2', 'PLAIN'],
    properties: { ...account, accessToken: 'x' },
    expected: ['OAUTHBEARER'],
  },
  {
    what: 'an access token never follows the password',
    offered: ['OAUTHBEARER', 'SCRAM-SHA-1'],
    properties: { ...account, accessToken: 'x' },
    expected: ['SCRAM-SHA-1 n'],
  },
  {
    what: 'one may log in without an account where that is wanted',
    offered: ['ANONYMOUS', 'PLAIN'],
    properties: { isAnonymous: true, isSecure: true },
    expected: ['ANONYMOUS'],
  },
  {
    what: 'nothing that can be used is no attempt',
    offered: ['X-NONE', 'ANONYMOUS'],
    properties: bound,
    expected: [],
  },
]

const attempts = suite('sasl: attempts')

for (const { what, offered, types, properties, options, expected } of cases) {
  attempts(what, () => {
    const given = { ...properties, offered, channelBindingTypes: types }
    if (expected instanceof RegExp) {
      assert.throws(
        () => saslAttempts(given, options),
        (error: unknown) =>
          error instanceof SaslFailure &&
          error.condition === 'aborted' &&
          error.check === 'channel-binding' &&
          expected.test(error.message),
      )
      return
    }
    const list = saslAttempts(given, options)
    assert.equal(
      list.map((attempt) => short(attempt, given)),
      expected,
    )
  })
}

/** What is left after failures, for the offer of everything by an account that has everything. */
const failures: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'a wrong binding is followed by the next, of the same hash',
    ['not-authorized'],
    [...allThree.slice(1, 3), fallback[0]!],
  ],
  [
    'each is tried once, then one without',
    ['not-authorized', 'malformed-request', 'not-authorized'],
    [fallback[0]!],
  ],
  [
    'and then nothing: the password is wrong',
    ['not-authorized', 'not-authorized', 'not-authorized', 'not-authorized'],
    [],
  ],
  [
    'a mechanism that is not taken is passed over with its bindings',
    ['invalid-mechanism'],
    [...allThree.slice(3), ...fallback],
  ],
  [
    'after which bindings are tried as before',
    ['invalid-mechanism', 'not-authorized'],
    [...allThree.slice(4), fallback[0]!],
  ],
  ['a server that cannot say now is left alone', ['temporary-auth-failure'], []],
  ['an account that is disabled is that by every binding', ['account-disabled'], []],
]

for (const [what, conditions, expected] of failures) {
  attempts(what, () => {
    const given = { ...bound, offered: both }
    let left = saslAttempts(given)
    for (const condition of conditions) left = remainingAttempts(left, condition as 'aborted')
    assert.equal(
      left.map((attempt) => short(attempt, given)),
      expected,
    )
  })
}

attempts(
  'a token, a ticket or a certificate that is refused leaves the password to be tried',
  () => {
    const offered = [
      'EXTERNAL',
      'HT-SHA-256-EXPR',
      'GSSAPI',
      'SCRAM-SHA-1',
      'SCRAM-SHA-256',
      'PLAIN',
    ]
    const properties = everything('HT-SHA-256-EXPR', { ...account, token: 'x' })
    let left = saslAttempts({ ...properties, offered })
    const seen: string[] = []
    for (const condition of [
      'account-disabled',
      'credentials-expired',
      'not-authorized',
      'not-authorized',
    ] as const) {
      seen.push(left[0]?.mechanism ?? 'nothing')
      left = remainingAttempts(left, condition)
    }
    assert.equal(seen, ['EXTERNAL', 'HT-SHA-256-EXPR', 'GSSAPI', 'SCRAM-SHA-256'])
    assert.equal(left, [])
  },
)

attempts('nothing is left of nothing', () => {
  assert.equal(remainingAttempts([], 'not-authorized'), [])
})

attempts('an attempt shows no secret when it is inspected', () => {
  const given = { ...everything('none', { ...account, token: 'secret' }), offered: both }
  const shown = inspect(saslAttempts(given), { depth: null })
  assert.not.match(shown, /pencil|secret/)
  const [first] = saslAttempts(given)
  assert.is(attemptProperties(first!, given).password, 'pencil')
})

attempts.run()

/** `mechanism binding`, or with the GS2 flag that the machine will say. */
function short(attempt: SaslAttempt, given: SaslProperties): string {
  const { mechanism, bindingType, isFallback, needsOfferHash } = attempt
  const parts = [mechanism]
  const { channelBindings = [], offered = [] } = attemptProperties(attempt, given)
  if (bindingType !== undefined) {
    assert.equal(
      channelBindings.map(({ type }) => type),
      [bindingType],
    )
    parts.push(bindingType)
  } else if (mechanism.startsWith('SCRAM')) {
    const isOffered = offered.some((name) => name.endsWith('-PLUS'))
    parts.push(channelBindings.length > 0 && !isOffered ? 'y' : 'n')
  }
  if (isFallback) parts.push('fallback')
  if (needsOfferHash) parts.push('hash')
  return parts.join(' ')
}
