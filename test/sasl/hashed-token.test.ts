import { createHmac } from 'node:crypto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clientAuthenticator } from '../../runtime/sasl/client-authenticator.ts'
import { serverAuthenticator } from '../../runtime/sasl/server-authenticator.ts'
import type { StoredToken, TokenDatabase } from '../../runtime/sasl/ht/token-database.ts'
import type { SaslProperties } from '../../runtime/sasl/mechanism.ts'
import { MemoryPasswordDatabase } from '../../runtime/sasl/memory-password-database.ts'
import { random } from '../support/random.ts'
import { everyBinding, tokensOf } from './everything.ts'
import { expectFailure } from './expect-failure.ts'
import { join } from './join.ts'
import { bytes, platform } from './platform.ts'

const database = new MemoryPasswordDatabase({ platform, iterations: 4096 })
await database.add('romeo', 'wherefore')
const options = { platform, domain: 'montague.example', secret: new Uint8Array(32) }
const token = 'secret-token:fast-\u{1f339}3AFf'

/** The mechanisms, with what binds each to its channel. */
const mechanisms: readonly (readonly [string, string | undefined])[] = [
  ['HT-SHA-256-NONE', undefined],
  ['HT-SHA-256-EXPR', 'tls-exporter'],
  ['HT-SHA-256-UNIQ', 'tls-unique'],
  ['HT-SHA-256-ENDP', 'tls-server-end-point'],
]

const hashed = suite('sasl: HT')

for (const [mechanism, type] of mechanisms) {
  const data = everyBinding.find((binding) => binding.type === type)?.data ?? new Uint8Array(0)
  const digest = (part: string, binding = data): Buffer =>
    createHmac('sha256', token).update(part).update(binding).digest()

  hashed(`${mechanism} says what the draft says, by another implementation`, async () => {
    const client = clientAuthenticator(mechanism, properties(mechanism), { platform })
    const server = makeServer(mechanism)
    const said = await client.start()
    const expected = Buffer.concat([Buffer.from('romeo\0'), digest('Initiator')])
    assert.is(said.encode(), expected.toString('base64'))
    const success = await server.start(expected)
    assert.is(success.encode(), digest('Responder').toString('base64'))
    assert.equal(success.kind === 'success' && success.identity, {
      username: 'romeo',
      authzid: undefined,
    })
    assert.is((await client.finish(digest('Responder'))).kind, 'success')
  })

  hashed(`${mechanism} joins, with the server\u2019s part in a challenge, too`, async () => {
    const sides = { mechanism, database, client: properties(mechanism) }
    const server = { ...properties(mechanism), tokens: tokensOf({ mechanism, token }, 'romeo') }
    for (const isFinalInChallenge of [false, true]) {
      const outcome = await join({ ...sides, server, isFinalInChallenge })
      assert.is(outcome.client.kind, 'success')
    }
  })

  hashed(`${mechanism} notices any byte changed on the way`, async () => {
    const next = random(484)
    const server = { ...properties(mechanism), tokens: tokensOf({ mechanism, token }, 'romeo') }
    for (let round = 0; round < 60; round++) {
      const tamper = (message: Uint8Array, index: number): Uint8Array => {
        if (index !== round % 2) return message
        const changed = Uint8Array.from(message)
        changed[next.below(message.length)]! ^= 1 + next.below(255)
        return changed
      }
      const client = properties(mechanism)
      const outcome = await join({ mechanism, database, client, server, tamper })
      const changedCase =
        outcome.client.kind === 'success' &&
        outcome.server?.kind === 'success' &&
        outcome.server.identity.username === 'romeo'
      // A name in another case is the same account; the digest does not cover it.
      if (!changedCase) assert.is(outcome.client.kind, 'failure', `round ${round}`)
      else assert.is(round % 2, 0)
    }
  })

  for (const [what, answer] of [
    ['is missing', undefined],
    ['is empty', new Uint8Array(0)],
    ['is cut', digest('Responder').subarray(1)],
    ['is wrong', new Uint8Array(32)],
    ['is the client\u2019s own', digest('Initiator')],
    ['is of another channel', digest('Responder', bytes('another'))],
  ] as const) {
    for (const way of ['challenge', 'finish'] as const) {
      hashed(`${mechanism} stops in ${way} when the server\u2019s part ${what}`, async () => {
        const client = clientAuthenticator(mechanism, properties(mechanism), { platform })
        await client.start()
        expectFailure(await client[way](answer), 'aborted', 'server-signature')
        assert.is((await client.finish(digest('Responder'))).kind, 'failure')
      })
    }
  }

  const messages: readonly (readonly [string, Uint8Array, 'message' | 'credentials'])[] = [
    ['there is no digest', bytes('romeo\0'), 'message'],
    ['there is no NUL', bytes('romeo'), 'message'],
    ['there is no name', Buffer.concat([bytes('\0'), digest('Initiator')]), 'message'],
    ['it is nothing', new Uint8Array(0), 'message'],
    ['it is too long', new Uint8Array(20_000).fill(1), 'message'],
    ['the name is not UTF-8', Uint8Array.of(0xff, 0, 1), 'message'],
    ['the digest is wrong', Buffer.concat([bytes('romeo\0'), new Uint8Array(32)]), 'credentials'],
    [
      'the digest is cut',
      Buffer.concat([bytes('romeo\0'), digest('Initiator').subarray(1)]),
      'credentials',
    ],
    [
      'it is the server\u2019s own part',
      Buffer.concat([bytes('romeo\0'), digest('Responder')]),
      'credentials',
    ],
    [
      'the account is unknown',
      Buffer.concat([bytes('juliet\0'), digest('Initiator')]),
      'credentials',
    ],
    [
      'the name is no localpart',
      Buffer.concat([bytes('ro meo\0'), digest('Initiator')]),
      'credentials',
    ],
    [
      'the channel is another',
      Buffer.concat([bytes('romeo\0'), digest('Initiator', bytes('another channel'))]),
      'credentials',
    ],
  ]
  for (const [what, message, check] of messages) {
    hashed(`${mechanism} refuses when ${what}`, async () => {
      const server = makeServer(mechanism)
      const condition = check === 'message' ? 'malformed-request' : 'not-authorized'
      expectFailure(await server.start(message), condition, check)
      assert.is((await server.response(message)).kind, 'failure')
    })
  }
}

hashed('a token is good for its own mechanism only', async () => {
  const fastToken = { mechanism: 'HT-SHA-256-EXPR', token }
  const given = { ...properties('HT-SHA-256-EXPR'), fastToken }
  const client = clientAuthenticator('HT-SHA-256-NONE', given, { platform })
  expectFailure(await client.start(), 'aborted', 'properties')
  // What a bound mechanism would accept is none of the one without.
  const tokens = tokensOf(fastToken, 'romeo')
  const own = createHmac('sha256', token).update('Initiator').digest()
  const server = makeServer('HT-SHA-256-NONE', tokens)
  const reply = await server.start(Buffer.concat([bytes('romeo\0'), own]))
  expectFailure(reply, 'not-authorized', 'credentials')
})

hashed('an expired token is told from a wrong one', async () => {
  const mechanism = 'HT-SHA-256-NONE'
  const tokens = tokensOf({ mechanism, token }, 'romeo', true)
  const client = properties(mechanism)
  const outcome = await join({ mechanism, database, client, server: { ...client, tokens } })
  expectFailure(outcome.client, 'credentials-expired', 'credentials')
  const wrong = { ...client, fastToken: { mechanism, token: 'token-x' } }
  const other = await join({ mechanism, database, client: wrong, server: { ...client, tokens } })
  expectFailure(other.client, 'not-authorized', 'credentials')
})

hashed('the one of several tokens that was used is told to the database, once', async () => {
  const mechanism = 'HT-SHA-256-NONE'
  const used: string[][] = []
  const both: StoredToken[] = [{ token: 'token-new' }, { token }, { token: '' }]
  const tokens: TokenDatabase = {
    tokens: async () => both,
    use: async (...names) => used.push(names) === 1,
  }
  const client = properties(mechanism)
  const sides = { mechanism, database, client, server: { ...client, tokens } }
  assert.is((await join(sides)).client.kind, 'success')
  assert.equal(used, [['romeo', mechanism, token]])
  // Somebody else has used it meanwhile.
  expectFailure((await join(sides)).client, 'not-authorized', 'credentials')
})

hashed('the token of an account that is gone lets nobody in', async () => {
  const mechanism = 'HT-SHA-256-NONE'
  const empty = new MemoryPasswordDatabase({ platform, iterations: 4096 })
  const client = properties(mechanism)
  const server = { ...client, tokens: tokensOf({ mechanism, token }, 'romeo') }
  const outcome = await join({ mechanism, database: empty, client, server })
  expectFailure(outcome.client, 'not-authorized', 'credentials')
})

hashed('an empty token lets nobody in', async () => {
  const mechanism = 'HT-SHA-256-NONE'
  const tokens = tokensOf({ mechanism, token: '' }, 'romeo')
  const own = createHmac('sha256', '').update('Initiator').digest()
  const reply = await makeServer(mechanism, tokens).start(Buffer.concat([bytes('romeo\0'), own]))
  expectFailure(reply, 'not-authorized', 'credentials')
  const none = createHmac('sha256', 'nobody').update('Initiator').digest()
  const empty = makeServer(mechanism, { use: async () => true, tokens: async () => [] })
  expectFailure(
    await empty.start(Buffer.concat([bytes('romeo\0'), none])),
    'not-authorized',
    'credentials',
  )
})

hashed('neither side uses it outside TLS', async () => {
  for (const [mechanism] of mechanisms) {
    const given = { ...properties(mechanism), isSecure: false }
    const client = clientAuthenticator(mechanism, given, { platform })
    expectFailure(await client.start(), 'encryption-required', 'security-layer')
    const server = serverAuthenticator(mechanism, database, given, options)
    expectFailure(await server.start(bytes('a\0b')), 'encryption-required', 'security-layer')
  }
})

hashed('a mechanism without its binding is a typed error', () => {
  for (const [mechanism, type] of mechanisms.slice(1)) {
    const channelBindings = everyBinding.filter((binding) => binding.type !== type)
    const given = { ...properties(mechanism), channelBindings }
    for (const make of [
      () => clientAuthenticator(mechanism, given, { platform }),
      () => serverAuthenticator(mechanism, database, given, options),
    ]) {
      assert.throws(make, (error: unknown) => (error as { check?: string }).check === 'properties')
    }
  }
})

hashed('a database that fails is a temporary failure', async () => {
  const broken = async (): Promise<never> => {
    throw new TypeError('the disk is full')
  }
  const mechanism = 'HT-SHA-256-NONE'
  const client = properties(mechanism)
  const server = { ...client, tokens: { tokens: broken, use: broken } }
  const outcome = await join({ mechanism, database, client, server })
  expectFailure(outcome.client, 'temporary-auth-failure', 'platform')
})

hashed.run()

function properties(mechanism: string): SaslProperties {
  const fastToken = { mechanism, token }
  return { username: 'romeo', isSecure: true, channelBindings: everyBinding, fastToken }
}

function makeServer(
  mechanism: string,
  tokens: TokenDatabase = tokensOf({ mechanism, token }, 'romeo'),
): ReturnType<typeof serverAuthenticator> {
  const given = { isSecure: true, channelBindings: everyBinding, tokens }
  return serverAuthenticator(mechanism, database, given, options)
}
