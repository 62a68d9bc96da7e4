/** Authentication by hand, on either side, and the names of certificates: what the toolkit hands out. */
import {
  Challenge,
  certificateNames,
  clientAuthenticator,
  decodeData,
  Failure,
  filterMechanismList,
  MemoryPasswordDatabase,
  nodePlatform,
  Response,
  type SaslProperties,
  Success,
  serverAuthenticator,
  verifyCertificate,
  XmlStream,
  XmppConnection,
} from 'typed-xmpp/toolkit'
import { isConnectionError, isSaslFailure, SaslFailure, type SecureChannel } from 'typed-xmpp'
import { Server } from 'typed-xmpp/server'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { gssapiPair } from '../sasl/gssapi-pair.ts'
import { within } from '../support/within.ts'

const test = suite('toolkit SASL')

const platform = nodePlatform.sasl
const password = 'a rose by another name'
const properties: SaslProperties = {
  username: 'romeo',
  password,
  domain: 'montague.example',
  isSecure: true,
  channelBindings: [{ type: 'tls-exporter', data: new Uint8Array(32).fill(1) }],
  hasCertificate: true,
  certificateIdentities: ['romeo@montague.example'],
  accessToken: 'kiss',
  accessTokens: {
    validate: async (token) => {
      return token === 'kiss' ? { username: 'romeo' } : { status: 'invalid_token' }
    },
  },
  ...gssapiPair('romeo'),
}

async function database(): Promise<MemoryPasswordDatabase> {
  const made = new MemoryPasswordDatabase({ platform, iterations: 4096 })
  await made.add('romeo', password)
  return made
}

for (const mechanism of [
  ...['PLAIN', 'DIGEST-MD5', 'EXTERNAL', 'SCRAM-SHA-1', 'SCRAM-SHA-1-PLUS'],
  ...['SCRAM-SHA-256', 'SCRAM-SHA-256-PLUS', 'SCRAM-SHA-512', 'SCRAM-SHA-512-PLUS'],
  ...['GSSAPI', 'OAUTHBEARER', 'X-OAUTH2'],
]) {
  for (const isRight of [true, false]) {
    test(`both sides of ${mechanism} ${isRight ? 'agree' : 'part over a wrong identity'}`, async () => {
      const wrong = {
        password: 'wrong',
        certificateIdentities: [],
        accessToken: 'wrong',
        ...gssapiPair('juliet'),
      }
      const client = clientAuthenticator(
        mechanism,
        isRight ? properties : { ...properties, ...wrong },
        { platform },
      )
      const server = serverAuthenticator(
        mechanism,
        await database(),
        isRight ? properties : { ...properties, ...wrong },
        { platform, domain: 'montague.example', secret: new Uint8Array(32) },
      )
      let said = await client.start()
      assert.instance(said, Response)
      let answer = await server.start(decodeData((said as Response).encode() ?? ''))
      while (answer instanceof Challenge) {
        said = await client.challenge(decodeData(answer.encode() ?? ''))
        if (said instanceof Failure) break
        answer = await server.response(decodeData(said.encode() ?? ''))
      }
      if (!isRight) {
        assert.instance(said instanceof Failure ? said : answer, Failure)
        return
      }
      assert.instance(answer, Success)
      const outcome = await client.finish(decodeData((answer as Success).encode() ?? ''))
      assert.instance(outcome, Success)
      assert.is((answer as Success).identity.username, 'romeo')
    })
  }
}

test('both sides of ANONYMOUS agree on a guest, where guests are wanted', async () => {
  const options = { platform, domain: 'montague.example', secret: new Uint8Array(32) }
  const guest = { isAnonymous: true, isSecure: true }
  const client = clientAuthenticator('ANONYMOUS', guest, { platform })
  const server = serverAuthenticator('ANONYMOUS', await database(), guest, options)
  const said = (await client.start()) as Response
  const answer = await server.start(decodeData(said.encode() ?? ''))
  assert.instance(answer, Success)
  assert.ok((answer as Success).identity.isAnonymous)
  assert.instance(await client.finish(), Success)
})

test('a mechanism that nobody knows is a typed error on both sides', async () => {
  const accounts = await database()
  for (const act of [
    () => clientAuthenticator('X-UNHEARD', properties, { platform }),
    () =>
      serverAuthenticator('X-UNHEARD', accounts, properties, {
        platform,
        domain: 'montague.example',
        secret: new Uint8Array(32),
      }),
  ]) {
    assert.throws(act, (error: unknown) => {
      return isSaslFailure(error) && error.condition === 'invalid-mechanism'
    })
  }
})

test('the list is filtered by what is known, allowed and safe, the strongest first', () => {
  const offered = ['PLAIN', 'X-UNHEARD', 'SCRAM-SHA-1', 'SCRAM-SHA-256']
  const { channelBindings: _bindings, ...plain } = properties
  assert.equal(filterMechanismList(offered, plain), ['SCRAM-SHA-256', 'SCRAM-SHA-1', 'PLAIN'])
  const inTheClear = { ...plain, isSecure: false }
  assert.equal(filterMechanismList(offered, inTheClear), ['SCRAM-SHA-256', 'SCRAM-SHA-1'])
  assert.ok(filterMechanismList(offered, inTheClear, { allowInsecure: true }).includes('PLAIN'))
  // A server has what it verifies against, and a client's password says nothing to it.
  const stored: SaslProperties = { isSecure: true, passwordFormats: ['SHA-256'] }
  const serverSide = true
  assert.equal(filterMechanismList(offered, stored, { serverSide }), ['SCRAM-SHA-256', 'PLAIN'])
  assert.equal(filterMechanismList(offered, plain, { serverSide }), [])
})

test('a reply is encoded in base64, an empty one as a sign', () => {
  const bytes = new TextEncoder().encode('hi')
  assert.is(new Response(bytes).encode(), 'aGk=')
  assert.is(new Response(new Uint8Array()).encode(), '=')
  assert.is(new Challenge(bytes).encode(), 'aGk=')
  assert.is(new Success({ username: 'romeo', authzid: undefined }, bytes).encode(), 'aGk=')
  const failure = new Failure(new SaslFailure('not-authorized', 'wrong'))
  assert.is(failure.error.condition, 'not-authorized')
})

test('the names of a certificate are told, and checked against a domain', async () => {
  await using server = await Server.listen({ domain: 'montague.example', accounts: {} })
  const { host, port, ca } = server
  const connection = new XmppConnection({ host, port, domain: 'montague.example', tls: { ca } })
  const stream = new XmlStream(connection)
  const secured = new Promise<SecureChannel>((resolve) => connection.on('tlsEstablished', resolve))
  await connection.connect()
  stream.openClient('montague.example')
  const der = (await within(5000, secured)).peerCertificate!
  assert.ok((await certificateNames(der)).dns.includes('montague.example'))
  await verifyCertificate(der, 'montague.example')
  let error: unknown
  await verifyCertificate(der, 'capulet.example').catch((reason: unknown) => {
    error = reason
  })
  assert.ok(isConnectionError(error) && error.code === 'certificate')
  await within(10_000, stream.close())
})

test.run()
