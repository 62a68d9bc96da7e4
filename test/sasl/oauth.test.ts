import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clientAuthenticator } from '../../runtime/sasl/client-authenticator.ts'
import { serverAuthenticator } from '../../runtime/sasl/server-authenticator.ts'
import type {
  ClientAuthenticator,
  SaslProperties,
  ServerAuthenticator,
} from '../../runtime/sasl/mechanism.ts'
import { MemoryPasswordDatabase } from '../../runtime/sasl/memory-password-database.ts'
import type { AccessTokenVerdict } from '../../runtime/sasl/oauth/access-token-validator.ts'
import { OAuthBearerClient } from '../../runtime/sasl/oauth/oauth-bearer-client.ts'
import type { SaslCheck, SaslCondition } from '../../runtime/sasl/sasl-failure.ts'
import { validatorOf } from './everything.ts'
import { expectFailure } from './expect-failure.ts'
import { join } from './join.ts'
import { bytes, platform, textOf } from './platform.ts'

const database = new MemoryPasswordDatabase({ platform, iterations: 4096 })
const token = 'vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg=='
const options = { platform, domain: 'montague.example', secret: new Uint8Array(32) }
const ok = `n,,\x01auth=Bearer ${token}\x01\x01`

/** What a client may send with OAUTHBEARER. */
const bearerMessages: readonly (readonly [string, string, SaslCondition, SaslCheck])[] = [
  ['there is no header', `auth=Bearer ${token}\x01\x01`, 'malformed-request', 'message'],
  ['a channel is bound', ok.replace('n', 'p=tls-exporter'), 'malformed-request', 'channel-binding'],
  ['the end is missing', ok.slice(0, -1), 'malformed-request', 'message'],
  ['both ends are missing', ok.slice(0, -2), 'malformed-request', 'message'],
  ['more follows', `${ok}x`, 'malformed-request', 'message'],
  ['there is no pair', 'n,,\x01\x01', 'malformed-request', 'message'],
  ['there is no token', 'n,,\x01host=x\x01\x01', 'malformed-request', 'message'],
  ['the token is empty', 'n,,\x01auth=Bearer \x01\x01', 'malformed-request', 'message'],
  ['the scheme is another', ok.replace('Bearer', 'Basic'), 'malformed-request', 'message'],
  ['the scheme is missing', ok.replace('Bearer ', ''), 'malformed-request', 'message'],
  ['there are two tokens', ok.replace('\x01\x01', ' x\x01\x01'), 'malformed-request', 'message'],
  [
    'the pair stands twice',
    ok.replace('\x01auth', `\x01auth=Bearer ${token}\x01auth`),
    'malformed-request',
    'message',
  ],
  ['a control is in it', ok.replace('Bearer', 'Bearer\x02'), 'malformed-request', 'message'],
  ['the port is no number', ok.replace('\x01a', '\x01port=x\x01a'), 'malformed-request', 'message'],
  ['it is nothing', '', 'malformed-request', 'message'],
  ['it is too long', ok.replace(token, 'x'.repeat(20_000)), 'malformed-request', 'message'],
  [
    'another is to be acted as',
    ok.replace('n,,', 'n,a=juliet@montague.example,'),
    'invalid-authzid',
    'authorization',
  ],
]

/** What a client may send with X-OAUTH2. */
const xMessages: readonly (readonly [string, string, SaslCondition, SaslCheck])[] = [
  ['a part is missing', `romeo\0${token}`, 'malformed-request', 'message'],
  ['there is a part too many', `\0romeo\0${token}\0`, 'malformed-request', 'message'],
  ['the name is empty', `\0\0${token}`, 'malformed-request', 'message'],
  ['the token is empty', '\0romeo\0', 'malformed-request', 'message'],
  ['the token is another', '\0romeo\0token-x', 'not-authorized', 'credentials'],
  ['the token is of another', `\0juliet\0${token}`, 'not-authorized', 'credentials'],
  ['the name is no localpart', `\0ro meo\0${token}`, 'not-authorized', 'credentials'],
  [
    'another is to be acted as',
    `juliet@montague.example\0romeo\0${token}`,
    'invalid-authzid',
    'authorization',
  ],
]

const oauth = suite('sasl: OAUTHBEARER and X-OAUTH2')

oauth.before(async () => {
  await database.add('romeo', 'pencil')
  await database.add('juliet', 'pencil')
})

oauth('a client says what RFC 7628 §4.1 says', async () => {
  const client = make('OAUTHBEARER', {
    authzid: 'user@example.com',
    host: 'server.example.com',
    port: 143,
  })
  assert.is(
    (await client.start()).encode(),
    'bixhPXVzZXJAZXhhbXBsZS5jb20sAWhvc3Q9c2VydmVyLmV4YW1wbGUuY29tAXBvcnQ9MTQzAWF1dGg9QmVhcmVyIHZGOWRmdDRxbVRjMk52YjNSbGNrQmhiSFJoZG1semRHRXVZMjl0Q2c9PQEB',
  )
  assert.is((await client.finish()).kind, 'success')
})

oauth('a server takes what RFC 7628 §4.1 says', async () => {
  const accounts = new MemoryPasswordDatabase({ platform, iterations: 4096 })
  await accounts.add('user', 'pencil')
  const judged: unknown[] = []
  const accessTokens = {
    validate: async (given: string, request: object): Promise<AccessTokenVerdict> => {
      judged.push([given, request])
      return { username: 'user' }
    },
  }
  const server = serverAuthenticator(
    'OAUTHBEARER',
    accounts,
    { isSecure: true, accessTokens },
    { ...options, domain: 'example.com' },
  )
  const said =
    'n,a=user@example.com,\x01host=server.example.com\x01port=143\x01' +
    `auth=Bearer ${token}\x01\x01`
  const reply = await server.start(bytes(said))
  assert.equal(reply.kind === 'success' && reply.identity.username, 'user')
  const request = { authzid: 'user@example.com', host: 'server.example.com', port: 143 }
  assert.equal(judged, [[token, request]])
})

oauth('a client answers an error as RFC 7628 §4.3 says, and reports it', async () => {
  const client = new OAuthBearerClient({ isSecure: true, accessToken: token }, { platform })
  await client.start()
  assert.is(client.error, undefined)
  const challenge = Buffer.from(
    'eyJzdGF0dXMiOiJpbnZhbGlkX3Rva2VuIiwic2NvcGUiOiJleGFtcGxlX3Njb3BlIiwib3BlbmlkLWNvbmZpZ3VyYXRpb24iOiJodHRwczovL2V4YW1wbGUuY29tLy53ZWxsLWtub3duL29wZW5pZC1jb25maWd1cmF0aW9uIn0=',
    'base64',
  )
  assert.is((await client.challenge(challenge)).encode(), 'AQ==')
  assert.equal(client.error, {
    status: 'invalid_token',
    scope: 'example_scope',
    openidConfiguration: 'https://example.com/.well-known/openid-configuration',
  })
  assert.is(client.explanation, 'invalid_token')
  // A success after an error is none.
  expectFailure(await client.finish(), 'aborted', 'message')
})

oauth('the server writes the error that RFC 7628 has, and then fails', async () => {
  const verdict = {
    status: 'invalid_token',
    scope: 'example_scope',
    openidConfiguration: 'https://example.com/.well-known/openid-configuration',
  }
  const server = makeServer('OAUTHBEARER', verdict)
  assert.equal(JSON.parse(textOf(await server.start(bytes(ok)))), {
    status: 'invalid_token',
    scope: 'example_scope',
    'openid-configuration': 'https://example.com/.well-known/openid-configuration',
  })
  expectFailure(await server.response(bytes('\x01')), 'not-authorized', 'credentials')
  const short = makeServer('OAUTHBEARER', { status: 'invalid_token' })
  assert.is(textOf(await short.start(bytes(ok))), '{"status":"invalid_token"}')
  // Whatever the client answers, another token included, this exchange is over.
  expectFailure(await short.response(bytes(ok)), 'not-authorized', 'credentials')
  expectFailure(await short.response(bytes(ok)), 'malformed-request', 'message')
})

for (const mechanism of ['OAUTHBEARER', 'X-OAUTH2']) {
  oauth(`${mechanism} logs in by a token that is taken`, async () => {
    const client = properties('romeo')
    const server = { isSecure: true, accessTokens: validatorOf(token, 'Romeo') }
    const outcome = await join({ mechanism, database, client, server })
    assert.is(outcome.client.kind, 'success')
    assert.equal(outcome.server?.kind === 'success' && outcome.server.identity, {
      username: 'romeo',
      authzid: undefined,
    })
  })

  oauth(`${mechanism} does not by one that is not`, async () => {
    const client = { ...properties('romeo'), accessToken: 'token-x' }
    const server = { isSecure: true, accessTokens: validatorOf(token, 'romeo') }
    const outcome = await join({ mechanism, database, client, server })
    expectFailure(outcome.client, 'not-authorized', 'credentials')
  })

  oauth(`${mechanism} lets an account act as itself and no other`, async () => {
    const server = { isSecure: true, accessTokens: validatorOf(token, 'romeo') }
    const own = { ...properties('romeo'), authzid: 'romeo@montague.example' }
    assert.is((await join({ mechanism, database, client: own, server })).client.kind, 'success')
    const other = { ...own, authzid: 'juliet@montague.example' }
    const outcome = await join({ mechanism, database, client: other, server })
    expectFailure(outcome.client, 'invalid-authzid', 'authorization')
  })

  oauth(`${mechanism} lets no account in that is gone`, async () => {
    const server = { isSecure: true, accessTokens: validatorOf(token, 'ghost') }
    const outcome = await join({ mechanism, database, client: properties('ghost'), server })
    expectFailure(outcome.client, 'not-authorized', 'credentials')
  })

  oauth(`${mechanism} sends and takes nothing through a channel that is not secure`, async () => {
    const client = make(mechanism, { isSecure: false })
    expectFailure(await client.start(), 'encryption-required', 'security-layer')
    const server = makeServer(mechanism, { username: 'romeo' }, { isSecure: false })
    const message = mechanism === 'X-OAUTH2' ? `\0romeo\0${token}` : ok
    expectFailure(await server.start(bytes(message)), 'encryption-required', 'security-layer')
  })

  oauth(`${mechanism} turns a broken validator into a temporary failure`, async () => {
    const broken = async (): Promise<never> => {
      throw new TypeError('the provider is down')
    }
    const server = { isSecure: true, accessTokens: { validate: broken } }
    const outcome = await join({ mechanism, database, client: properties('romeo'), server })
    expectFailure(outcome.client, 'temporary-auth-failure', 'platform')
  })

  oauth(`${mechanism} asks for an initial response that is missing`, async () => {
    const server = makeServer(mechanism, { username: 'romeo' })
    assert.is((await server.start()).encode(), undefined)
    const message = mechanism === 'X-OAUTH2' ? `\0romeo\0${token}` : ok
    assert.is((await server.response(bytes(message))).kind, 'success')
    const silent = makeServer(mechanism, { username: 'romeo' })
    await silent.start()
    expectFailure(await silent.response(), 'malformed-request', 'message')
  })
}

for (const [what, message, condition, check] of bearerMessages) {
  oauth(`the server refuses OAUTHBEARER when ${what}`, async () => {
    const server = makeServer('OAUTHBEARER', { username: 'romeo' })
    expectFailure(await server.start(bytes(message)), condition, check)
    assert.is((await server.response(bytes(ok))).kind, 'failure')
  })
}

for (const [what, message, condition, check] of xMessages) {
  oauth(`the server refuses X-OAUTH2 when ${what}`, async () => {
    const accessTokens = validatorOf(token, 'romeo')
    const given = { isSecure: true, accessTokens }
    const server = serverAuthenticator('X-OAUTH2', database, given, options)
    expectFailure(await server.start(bytes(message)), condition, check)
  })
}

oauth(
  'the validator gets what the client says besides, and pairs nobody knows are let go',
  async () => {
    const asked: unknown[] = []
    const validate = async (...given: unknown[]): Promise<AccessTokenVerdict> => {
      asked.push(...given)
      return { username: 'romeo' }
    }
    const given = { isSecure: true, accessTokens: { validate } }
    const server = serverAuthenticator('OAUTHBEARER', database, given, options)
    const message = `y,a=romeo@montague.example,\x01x=\x01host=h\x01port=5222\x01auth=bEARER  ${token}\x01\x01`
    assert.is((await server.start(bytes(message))).kind, 'success')
    assert.equal(asked, [token, { authzid: 'romeo@montague.example', host: 'h', port: 5222 }])
  },
)

for (const [what, challenge] of [
  ['is nothing', undefined],
  ['is not JSON', 'invalid_token'],
  ['is no object', '"invalid_token"'],
  ['is null', 'null'],
  ['has no status', '{"scope":"x"}'],
  ['has a status that is no text', '{"status":401}'],
  ['is not UTF-8', '\ufffd\xff'],
] as const) {
  oauth(`the client stops when the challenge ${what}`, async () => {
    const client = make('OAUTHBEARER')
    await client.start()
    const data = challenge === undefined ? undefined : Buffer.from(challenge, 'latin1')
    expectFailure(await client.challenge(data), 'aborted', 'message')
    assert.is(client.explanation, undefined)
  })
}

oauth('the client makes nothing of controls in what a server says', async () => {
  const client = make('OAUTHBEARER')
  await client.start()
  const status = `\u001b[31mno\n${'x'.repeat(100)}`
  await client.challenge(bytes(JSON.stringify({ status, scope: 1 })))
  assert.is(client.explanation, `[31mno${'x'.repeat(58)}`)
})

oauth('the client sends no token that could break the message', async () => {
  for (const accessToken of ['', 'a b', 'a\x01auth=Bearer b', 'a\0', '\u00e9', '=']) {
    expectFailure(await make('OAUTHBEARER', { accessToken }).start(), 'aborted', 'properties')
  }
  for (const other of [{ authzid: 'a\x01' }, { host: 'a\x01b' }, { host: 'a b' }]) {
    expectFailure(await make('OAUTHBEARER', other).start(), 'aborted', 'properties')
  }
  for (const other of [{ username: 'a\0b' }, { accessToken: 'a\0b' }, { authzid: 'a\0b' }]) {
    expectFailure(await make('X-OAUTH2', other).start(), 'aborted', 'properties')
  }
  const escaped = make('OAUTHBEARER', { authzid: 'a,b=c' })
  assert.match(textOf(await escaped.start()), /^n,a=a=2Cb=3Dc,\x01auth/)
})

oauth('X-OAUTH2 has the three parts of PLAIN, and answers no challenge', async () => {
  const client = make('X-OAUTH2')
  assert.is(textOf(await client.start()), `\0romeo\0${token}`)
  expectFailure(await client.challenge(bytes('x')), 'aborted', 'message')
})

oauth.run()

function properties(username: string): SaslProperties {
  return { username, accessToken: token, isSecure: true }
}

function make(mechanism: string, other: SaslProperties = {}): ClientAuthenticator {
  return clientAuthenticator(mechanism, { ...properties('romeo'), ...other }, { platform })
}

function makeServer(
  mechanism: string,
  verdict: AccessTokenVerdict,
  other: SaslProperties = {},
): ServerAuthenticator {
  const given = { isSecure: true, accessTokens: { validate: async () => verdict }, ...other }
  return serverAuthenticator(mechanism, database, given, options)
}
