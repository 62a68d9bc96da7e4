import { createHash } from 'node:crypto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clientAuthenticator } from '../../runtime/sasl/client-authenticator.ts'
import { serverAuthenticator } from '../../runtime/sasl/server-authenticator.ts'
import { DigestClient } from '../../runtime/sasl/digest-md5/digest-client.ts'
import { DigestServer } from '../../runtime/sasl/digest-md5/digest-server.ts'
import type { ClientAuthenticator, SaslProperties } from '../../runtime/sasl/mechanism.ts'
import { MemoryPasswordDatabase } from '../../runtime/sasl/memory-password-database.ts'
import type { Reply } from '../../runtime/sasl/replies.ts'
import type { SaslCheck, SaslCondition } from '../../runtime/sasl/sasl-failure.ts'
import { expectFailure } from './expect-failure.ts'
import { bytes, platform, textOf } from './platform.ts'

const md5 = (data: Uint8Array): Uint8Array => createHash('md5').update(data).digest()
const domain = 'montague.example'
const database = new MemoryPasswordDatabase({ platform, iterations: 4096 })
const options = { platform, domain, secret: new Uint8Array(32) }
const account = { username: 'chris', password: 'secret', domain }

/** RFC 2831 §4: user chris, password secret. */
const vector = {
  nonce: 'OA6MG9tEQGm2hh',
  cnonce: 'OA6MHXh6VqTrRk',
  challenge:
    'realm="elwood.innosoft.com",nonce="OA6MG9tEQGm2hh",qop="auth",charset=utf-8,algorithm=md5-sess',
  response:
    'charset=utf-8,username="chris",realm="elwood.innosoft.com",nonce="OA6MG9tEQGm2hh",nc=00000001,cnonce="OA6MHXh6VqTrRk",digest-uri="imap/elwood.innosoft.com",response=d388dad90d4bbd760a152321f2143af7,qop=auth',
  rspauth: 'rspauth=ea40f60335c427b5527b84dbabcdfffd',
}

/** How servers write their challenge; `rspauth` comes in a challenge or with the success. */
const shapes: readonly (readonly [string, string, 'challenge' | 'success'])[] = [
  [
    'Cyrus SASL',
    'nonce="<N>",realm="montague.example",qop="auth",maxbuf=65536,charset=utf-8,algorithm=md5-sess',
    'challenge',
  ],
  ['ejabberd', 'nonce="<N>",qop="auth",charset=utf-8,algorithm=md5-sess', 'challenge'],
  [
    'jabberd',
    'realm="montague.example", nonce="<N>", qop="auth", charset=utf-8, algorithm=md5-sess',
    'success',
  ],
  [
    'nobody in particular',
    ' ,realm="a",\r\n\trealm = "montague.example" ,nonce="<N>",qop="auth-conf , auth",cipher="rc4",ALGORITHM="MD5-sess",,x-y="\\"",',
    'success',
  ],
]

/** What a server may say first, and the check it fails. */
const challenges: readonly (readonly [string, string, SaslCheck])[] = [
  ['the nonce is missing', 'qop="auth",algorithm=md5-sess', 'nonce'],
  ['the nonce is empty', 'nonce="",algorithm=md5-sess', 'nonce'],
  ['there are two nonces', 'nonce="a",nonce="a",algorithm=md5-sess', 'nonce'],
  ['the algorithm is missing', 'nonce="a",qop="auth"', 'message'],
  ['the algorithm is md5', 'nonce="a",algorithm=md5', 'message'],
  ['there are two algorithms', 'nonce="a",algorithm=md5-sess,algorithm=md5-sess', 'message'],
  [
    'a layer is demanded',
    'nonce="a",qop="auth-int,auth-conf",algorithm=md5-sess',
    'security-layer',
  ],
  ['nothing is offered', 'nonce="a",qop="",algorithm=md5-sess', 'security-layer'],
  ['the charset is another', 'nonce="a",algorithm=md5-sess,charset=latin-1', 'message'],
  ['the realm is not UTF-8', 'realm="\xff",nonce="a",algorithm=md5-sess,charset=utf-8', 'message'],
  ['a quote is not closed', 'nonce="a,algorithm=md5-sess', 'message'],
  ['a value is missing', 'nonce="a",algorithm=', 'message'],
  ['a comma is missing', 'nonce="a" algorithm=md5-sess', 'message'],
  ['it is nothing', '', 'nonce'],
  ['it is rspauth', 'rspauth=ea40f60335c427b5527b84dbabcdfffd', 'nonce'],
  ['it is too long', `nonce="${'x'.repeat(20_000)}",algorithm=md5-sess`, 'message'],
]

/** What becomes of a response that was right, and why it is refused. */
const changes: readonly (readonly [string, string | RegExp, string, SaslCondition, SaslCheck])[] = [
  ['the nonce is another', /nonce="[^"]*"/, 'nonce="x"', 'not-authorized', 'nonce'],
  ['the nonce is missing', /,nonce="[^"]*"/, '', 'not-authorized', 'nonce'],
  ['the nonce is there twice', /,nonce="[^"]*"/, '$&$&', 'malformed-request', 'message'],
  ['the count is 2', 'nc=00000001', 'nc=00000002', 'not-authorized', 'nonce'],
  ['the count is 0', 'nc=00000001', 'nc=00000000', 'not-authorized', 'nonce'],
  ['the count is missing', 'nc=00000001,', '', 'not-authorized', 'nonce'],
  ['its own nonce is missing', /,cnonce="[^"]*"/, '', 'malformed-request', 'nonce'],
  ['its own nonce is empty', /,cnonce="[^"]*"/, ',cnonce=""', 'malformed-request', 'nonce'],
  ['its own nonce is another', /,cnonce="[^"]*"/, ',cnonce="x"', 'not-authorized', 'credentials'],
  ['a layer is chosen', 'qop=auth', 'qop=auth-int', 'malformed-request', 'security-layer'],
  ['the realm is another', 'realm="m', 'realm="x', 'not-authorized', 'credentials'],
  ['the realm is missing', /,realm="[^"]*"/, '', 'not-authorized', 'credentials'],
  ['the service is another', 'xmpp/', 'imap/', 'not-authorized', 'credentials'],
  ['the host is another', 'xmpp/m', 'xmpp/x', 'not-authorized', 'credentials'],
  ['the URI has too many parts', 'xmpp/', 'xmpp/a/b/', 'not-authorized', 'credentials'],
  ['the digest is another', /response=./, 'response=x', 'malformed-request', 'message'],
  ['the digest is wrong', /response=.{4}/, 'response=0000', 'not-authorized', 'credentials'],
  ['the digest is missing', /response=[^,]*,/, '', 'malformed-request', 'message'],
  ['the digest is there twice', /response=[^,]*,/, '$&$&', 'malformed-request', 'message'],
  ['the name is another', '"chris"', '"chrys"', 'not-authorized', 'credentials'],
  ['the name is empty', '"chris"', '""', 'malformed-request', 'message'],
  ['the name is missing', 'username="chris",', '', 'malformed-request', 'message'],
  ['the name is not UTF-8', '"chris"', '"\xff"', 'malformed-request', 'message'],
  ['the charset is another', 'utf-8', 'utf-7', 'malformed-request', 'message'],
  [
    'an identity is added',
    /$/,
    ',authzid="chris@montague.example"',
    'not-authorized',
    'credentials',
  ],
  ['it is no list', /$/, '=', 'malformed-request', 'message'],
]

const digest = suite('sasl: DIGEST-MD5')

digest.before(async () => {
  await database.add('chris', 'secret')
  await database.add('jos\u00e9', 'p\u00e4ss')
  await database.add('\u0142ukasz', 'z\u017c')
})

digest('the client says what RFC 2831 says', async () => {
  const init = { nonce: vector.cnonce, md5, serviceType: 'imap' }
  const client = new DigestClient(init, { ...account, domain: 'elwood.innosoft.com' })
  assert.is((await client.start()).encode(), undefined)
  const response = textOf(await client.challenge(latin1(vector.challenge)))
  assert.equal(response.split(',').sort(), vector.response.split(',').sort())
  assert.is((await client.challenge(bytes(vector.rspauth))).encode(), undefined)
  assert.is((await client.finish()).kind, 'success')
})

digest('the server says what RFC 2831 says', async () => {
  const init = { nonce: vector.nonce, md5, serviceType: 'imap' }
  const server = new DigestServer(init, database, { ...options, domain: 'elwood.innosoft.com' })
  assert.is(textOf(await server.start()), vector.challenge)
  assert.is(textOf(await server.response(bytes(vector.response))), vector.rspauth)
  const success = await server.response()
  assert.is(success.kind === 'success' && success.identity.username, 'chris')
})

for (const [who, challenge, way] of shapes) {
  digest(`the client understands ${who}`, async () => {
    const { client, rspauth } = await answered(challenge.replace('<N>', 'abc'))
    if (way === 'challenge') {
      assert.is((await client.challenge(rspauth)).encode(), undefined)
      // Some servers add garbage to the success once the exchange is over.
      assert.is((await client.finish(new Uint8Array(22_000).fill(0xff))).kind, 'success')
    } else {
      assert.is((await client.finish(rspauth)).kind, 'success')
    }
  })
}

for (const [what, challenge, check] of challenges) {
  digest(`the client stops when ${what}`, async () => {
    const client = make()
    await client.start()
    expectFailure(await client.challenge(latin1(challenge)), 'aborted', check)
    assert.is((await client.finish(bytes(vector.rspauth))).kind, 'failure')
  })
}

for (const [what, answer] of [
  ['is wrong', `rspauth=${'0'.repeat(32)}`],
  ['is cut', 'rspauth=ea40'],
  ['is empty', 'rspauth=""'],
  ['is missing', 'x=y'],
  ['is nothing', ''],
] as const) {
  for (const way of ['challenge', 'finish'] as const) {
    digest(`the client stops in ${way} when the digest of the server ${what}`, async () => {
      const { client } = await answered(shapes[0]![1])
      expectFailure(await client[way](bytes(answer)), 'aborted', 'server-signature')
      assert.is((await client.finish()).kind, 'failure')
    })
  }
}

digest('the client takes no success without the digest, at any time', async () => {
  expectFailure(await make().finish(), 'aborted', 'server-signature')
  const started = make()
  await started.start()
  expectFailure(await started.finish(bytes(vector.rspauth)), 'aborted', 'server-signature')
  const { client } = await answered(shapes[0]![1])
  expectFailure(await client.finish(), 'aborted', 'server-signature')
  // Its own digest, sent back to it, is not the one the server owes.
  const mirrored = await answered(shapes[0]![1])
  const own = /response=([^,]*)/.exec(mirrored.response)?.[1]
  const reply = await mirrored.client.finish(bytes(`rspauth=${own}`))
  expectFailure(reply, 'aborted', 'server-signature')
})

digest('the client has another nonce each time, and uses its server\u2019s once', async () => {
  const nonces = new Set<string>()
  for (let round = 0; round < 50; round++) {
    const { response } = await answered(shapes[0]![1])
    assert.match(response, /,nc=00000001,qop=auth,/)
    nonces.add(/cnonce="([^"]*)"/.exec(response)?.[1] ?? '')
  }
  assert.is(nonces.size, 50)
  const { client } = await answered(shapes[0]![1])
  const again = await client.challenge(latin1(shapes[0]![1]))
  expectFailure(again, 'aborted', 'server-signature')
})

digest('a name or password that ISO 8859-1 lacks needs a server with UTF-8', async () => {
  for (const [username, password] of [
    ['\u0142ukasz', 'secret'],
    ['chris', 'z\u017c'],
  ] as const) {
    const client = make({ username, password })
    await client.start()
    const reply = await client.challenge(bytes('nonce="a",algorithm=md5-sess'))
    expectFailure(reply, 'aborted', 'properties')
  }
})

for (const [username, password] of [
  ['jos\u00e9', 'p\u00e4ss'],
  ['\u0142ukasz', 'z\u017c'],
] as const) {
  digest(`the server knows ${username} whether the client converts to ISO 8859-1`, async () => {
    for (const form of ['utf8', 'latin1'] as const) {
      const server = makeServer()
      const nonce = nonceOf(textOf(await server.start()))
      const response = byHand(nonce, username, password, form)
      const reply = await server.response(response)
      const isRight = form === 'utf8' || username === 'jos\u00e9'
      assert.is(reply.kind, isRight ? 'challenge' : 'failure', form)
    }
  })
}

digest('the server reads names in ISO 8859-1 where no charset is said', async () => {
  const server = makeServer()
  const nonce = nonceOf(textOf(await server.start()))
  const response = byHand(nonce, 'jos\u00e9', 'p\u00e4ss', 'latin1', false)
  assert.is((await server.response(response)).kind, 'challenge')
  const success = await server.response()
  assert.is(success.kind === 'success' && success.identity.username, 'jos\u00e9')
})

for (const [what, from, to, condition, check] of changes) {
  digest(`the server refuses when ${what}`, async () => {
    const client = make()
    const server = makeServer()
    await client.start()
    const challenge = await server.start()
    const response = latin1Of(await client.challenge(dataOf(challenge)))
    const changed = response.replace(from, to)
    assert.is.not(changed, response)
    expectFailure(await server.response(latin1(changed)), condition, check)
    assert.is((await server.response(latin1(response))).kind, 'failure')
  })
}

digest('the server takes a response once, and none for the nonce of another', async () => {
  const client = make()
  await client.start()
  const [server, other] = [makeServer(), makeServer()]
  const response = await client.challenge(dataOf(await server.start()))
  await other.start()
  expectFailure(await other.response(dataOf(response)), 'not-authorized', 'nonce')
  assert.is((await server.response(dataOf(response))).kind, 'challenge')
  // RFC 2831 §2.2, where a client uses a nonce again, is not offered.
  expectFailure(await makeServer().start(dataOf(response)), 'malformed-request', 'nonce')
  expectFailure(await server.response(dataOf(response)), 'malformed-request', 'message')
})

digest(
  'a right digest for another service, or of an account that is not there, is refused',
  async () => {
    const cases: readonly (readonly [string, string, string, boolean])[] = [
      ['chris', 'secret', `xmpp/${domain}`, true],
      ['chris', 'secret', `XMPP/host.example/Montague.Example`, true],
      ['chris', 'secret', `imap/${domain}`, false],
      ['chris', 'secret', 'xmpp/capulet.example', false],
      ['chris', 'secret', `xmpp/${domain}/capulet.example`, false],
      ['chris', 'secret', `xmpp/a/b/${domain}`, false],
      ['chris', 'secret', `xmpp//${domain}`, false],
      ['nobody', '', `xmpp/${domain}`, false],
      ['nobody', 'undefined', `xmpp/${domain}`, false],
    ]
    for (const [username, password, uri, isRight] of cases) {
      const server = makeServer()
      const nonce = nonceOf(textOf(await server.start()))
      const reply = await server.response(byHand(nonce, username, password, 'utf8', true, uri))
      if (isRight) assert.is(reply.kind, 'challenge', uri)
      else expectFailure(reply, 'not-authorized', 'credentials')
    }
  },
)

digest('a platform without MD5 is a typed error', () => {
  const bare = { subtle: platform.subtle, randomBytes: platform.randomBytes }
  for (const make of [
    () => clientAuthenticator('DIGEST-MD5', account, { platform: bare }),
    () => serverAuthenticator('DIGEST-MD5', database, {}, { ...options, platform: bare }),
  ]) {
    assert.throws(
      make,
      (error: unknown) => (error as { condition?: string }).condition === 'invalid-mechanism',
    )
  }
})

digest.run()

function make(properties: SaslProperties = {}): ClientAuthenticator {
  return clientAuthenticator('DIGEST-MD5', { ...account, ...properties }, { platform })
}

function makeServer(): ReturnType<typeof serverAuthenticator> {
  return serverAuthenticator('DIGEST-MD5', database, {}, options)
}

/** A client that has answered a challenge, and what the server then owes it. */
async function answered(
  challenge: string,
): Promise<{ client: ClientAuthenticator; response: string; rspauth: Uint8Array }> {
  const client = make()
  await client.start()
  const response = textOf(await client.challenge(bytes(challenge)))
  const one = (name: string): string =>
    new RegExp(`(?:^|,)${name}="([^"]*)"`).exec(response)?.[1] ?? ''
  const realm = one('realm')
  assert.is(realm, challenge.includes('realm') ? domain : '')
  const tail = `${one('nonce')}:00000001:${one('cnonce')}:auth`
  const a1 = Buffer.concat([
    md5(bytes(`chris:${realm}:secret`)),
    bytes(`:${one('nonce')}:${one('cnonce')}`),
  ])
  const hex = (text: string | Buffer): string => createHash('md5').update(text).digest('hex')
  const rspauth = hex(`${hex(a1)}:${tail}:${hex(`:xmpp/${domain}`)}`)
  return { client, response, rspauth: bytes(`rspauth=${rspauth}`) }
}

/** The response of a client that hashes in one encoding whatever the characters are. */
function byHand(
  nonce: string,
  username: string,
  password: string,
  form: 'utf8' | 'latin1',
  saysCharset = true,
  uri = `xmpp/${domain}`,
): Uint8Array {
  const hash = (data: Buffer | string): string => createHash('md5').update(data).digest('hex')
  const secret = md5(Buffer.from(`${username}:${domain}:${password}`, form))
  const a1 = hash(Buffer.concat([secret, Buffer.from(`:${nonce}:cn`)]))
  const a2 = hash(`AUTHENTICATE:${uri}`)
  const response = hash(`${a1}:${nonce}:00000001:cn:auth:${a2}`)
  const charset = saysCharset ? ',charset=utf-8' : ''
  const text = `username="${username}",realm="${domain}",nonce="${nonce}",cnonce="cn",nc=00000001,qop=auth,digest-uri="${uri}",response=${response}${charset}`
  return Uint8Array.from(Buffer.from(text, saysCharset ? 'utf8' : 'latin1'))
}

function nonceOf(challenge: string): string {
  return /nonce="([^"]*)"/.exec(challenge)?.[1] ?? ''
}

function dataOf(reply: Reply): Uint8Array {
  if (reply.kind === 'failure') throw reply.error
  return reply.data ?? new Uint8Array(0)
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'latin1'))
}

function latin1Of(reply: Reply): string {
  return Buffer.from(dataOf(reply)).toString('latin1')
}
