import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clientAuthenticator } from '../../runtime/sasl/client-authenticator.ts'
import { serverAuthenticator } from '../../runtime/sasl/server-authenticator.ts'
import type { SaslProperties, ServerSaslOptions } from '../../runtime/sasl/mechanism.ts'
import { MemoryPasswordDatabase } from '../../runtime/sasl/memory-password-database.ts'
import type { PasswordDatabase } from '../../runtime/sasl/password-database.ts'
import type { SaslIdentity } from '../../runtime/sasl/replies.ts'
import type { SaslCheck, SaslCondition } from '../../runtime/sasl/sasl-failure.ts'
import { expectFailure } from './expect-failure.ts'
import { join } from './join.ts'
import { bytes, platform, textOf } from './platform.ts'

const domain = 'montague.example'
const database = new MemoryPasswordDatabase({ platform, iterations: 4096 })
const fredsDatabase = new MemoryPasswordDatabase({ platform, iterations: 4096 })
const romeo = ['romeo@montague.example']
const two = ['romeo@montague.example', 'mercutio@montague.example']

/** A certificate's identities, the identity asked for, and who that is. */
const admitted: readonly (readonly [readonly string[], string, SaslIdentity])[] = [
  [romeo, '', { username: 'romeo', authzid: undefined }],
  [romeo, 'romeo@montague.example', { username: 'romeo', authzid: undefined }],
  [romeo, 'ROMEO@Montague.Example', { username: 'romeo', authzid: undefined }],
  [['ROMEO@Montague.Example'], '', { username: 'romeo', authzid: undefined }],
  [[...romeo, ...romeo], '', { username: 'romeo', authzid: undefined }],
  [two, 'mercutio@montague.example', { username: 'mercutio', authzid: undefined }],
  [['romeo@capulet.example', ...romeo], '', { username: 'romeo', authzid: undefined }],
]

const refusals: readonly (readonly [
  string,
  readonly string[],
  string,
  SaslCondition,
  SaslCheck,
])[] = [
  ['there is no certificate', [], '', 'not-authorized', 'credentials'],
  ['it is of another domain', ['romeo@capulet.example'], '', 'not-authorized', 'credentials'],
  ['it is of the domain itself', [domain], '', 'not-authorized', 'credentials'],
  ['it is of one resource', [`${romeo[0]}/orchard`], '', 'not-authorized', 'credentials'],
  ['it is of nobody', ['', '@', 'a@b@c'], '', 'not-authorized', 'credentials'],
  [
    'another domain\u2019s account is asked for',
    ['romeo@capulet.example'],
    'romeo@capulet.example',
    'not-authorized',
    'credentials',
  ],
  ['it names two', two, '', 'invalid-authzid', 'authorization'],
  ['it names others', two, 'juliet@montague.example', 'invalid-authzid', 'authorization'],
  ['it names another', romeo, 'juliet@montague.example', 'invalid-authzid', 'authorization'],
  ['a full address is asked for', romeo, `${romeo[0]}/x`, 'invalid-authzid', 'authorization'],
  ['no address is asked for', romeo, 'romeo', 'invalid-authzid', 'authorization'],
  ['the account is gone', ['ghost@montague.example'], '', 'not-authorized', 'credentials'],
  ['a NUL is in the identity', romeo, 'romeo\0', 'malformed-request', 'message'],
  ['the identity is too long', romeo, 'x'.repeat(20_000), 'malformed-request', 'message'],
]

const external = suite('sasl: EXTERNAL')

external.before(async () => {
  for (const name of ['romeo', 'mercutio', 'juliet']) await database.add(name, 'pencil')
})

/** The examples of RFC 4422 appendix A.2: nobody else is acted as, and somebody is. */
for (const [authzid, said] of [
  [undefined, ''],
  ['fred@example.com', 'fred@example.com'],
] as const) {
  external(
    `a client says what RFC 4422 appendix A.2 says, for ${authzid ?? 'itself'}`,
    async () => {
      const properties = { isSecure: true, hasCertificate: true, authzid }
      const response = await clientAuthenticator('EXTERNAL', properties, { platform }).start()
      assert.is(response.kind, 'response')
      assert.is(textOf(response), said)
      for (const isInitial of [true, false]) {
        const identities = { isSecure: true, certificateIdentities: ['fred@example.com'] }
        await fredsDatabase.add('fred', 'pencil')
        const server = serverAuthenticator('EXTERNAL', fredsDatabase, identities, {
          platform,
          domain: 'example.com',
          secret: new Uint8Array(32),
        })
        if (!isInitial) assert.is((await server.start()).kind, 'challenge')
        const reply = await (isInitial ? server.start(bytes(said)) : server.response(bytes(said)))
        assert.equal(reply.kind === 'success' && reply.identity, {
          username: 'fred',
          authzid: undefined,
        })
      }
    },
  )
}

for (const [certificateIdentities, authzid, identity] of admitted) {
  external(`a certificate of ${certificateIdentities} is that for "${authzid}"`, async () => {
    const client = { isSecure: true, hasCertificate: true, authzid: authzid || undefined }
    const server = { isSecure: true, certificateIdentities }
    const outcome = await join({ mechanism: 'EXTERNAL', database, client, server })
    assert.is(outcome.client.kind, 'success')
    assert.equal(outcome.server?.kind === 'success' && outcome.server.identity, identity)
  })
}

for (const [what, certificateIdentities, authzid, condition, check] of refusals) {
  external(`the server refuses when ${what}`, async () => {
    const server = make({ certificateIdentities })
    expectFailure(await server.start(bytes(authzid)), condition, check)
    assert.is((await server.response()).kind, 'failure')
  })
}

external('an identity is sent, or no bytes, which differ from nothing', async () => {
  const properties = { isSecure: true, hasCertificate: true }
  const silent = clientAuthenticator('EXTERNAL', properties, { platform })
  assert.is((await silent.start()).encode(), '=')
  const authzid = 'romeo@montague.example'
  const speaking = clientAuthenticator('EXTERNAL', { ...properties, authzid }, { platform })
  assert.is(textOf(await speaking.start()), authzid)
})

external('an initial response that is missing is asked for, and may then be empty', async () => {
  const server = make({ certificateIdentities: romeo })
  assert.is((await server.start()).encode(), undefined)
  assert.is((await server.response()).kind, 'success')
})

external('whoever decides is asked about other identities', async () => {
  const asked: string[][] = []
  const authorize = (...names: string[]): boolean => asked.push(names) > 0
  const server = make({ certificateIdentities: romeo }, { authorize })
  const success = await server.start(bytes('juliet@montague.example'))
  assert.equal(success.kind === 'success' && success.identity, {
    username: 'romeo',
    authzid: 'juliet@montague.example',
  })
  assert.equal(asked, [['romeo', 'juliet@montague.example']])
})

external(
  'a database that cannot tell which accounts there are leaves it to the certificate',
  async () => {
    const { formats, scramParameters } = database
    const silent: PasswordDatabase = {
      formats,
      scramParameters,
      checkPassword: async () => false,
      password: async () => undefined,
      scramKeys: async () => undefined,
    }
    const server = make({ certificateIdentities: ['ghost@montague.example'] }, {}, silent)
    assert.is((await server.start(bytes(''))).kind, 'success')
  },
)

external('neither side uses it outside TLS, nor a client without a certificate', async () => {
  const server = make({ certificateIdentities: romeo, isSecure: false })
  expectFailure(await server.start(bytes('')), 'encryption-required', 'security-layer')
  const insecure = clientAuthenticator('EXTERNAL', { hasCertificate: true }, { platform })
  expectFailure(await insecure.start(), 'encryption-required', 'security-layer')
  const bare = clientAuthenticator('EXTERNAL', { isSecure: true }, { platform })
  expectFailure(await bare.start(), 'aborted', 'properties')
  const properties = { isSecure: true, hasCertificate: true, authzid: 'a\0b' }
  const split = clientAuthenticator('EXTERNAL', properties, { platform })
  expectFailure(await split.start(), 'aborted', 'properties')
})

external('the client answers no challenge and takes no success before it has begun', async () => {
  const properties = { isSecure: true, hasCertificate: true }
  const client = clientAuthenticator('EXTERNAL', properties, { platform })
  await client.start()
  expectFailure(await client.challenge(bytes('who?')), 'aborted', 'message')
  const early = clientAuthenticator('EXTERNAL', properties, { platform })
  expectFailure(await early.finish(), 'aborted', 'message')
})

external.run()

function make(
  properties: SaslProperties,
  options: Partial<ServerSaslOptions> = {},
  accounts: PasswordDatabase = database,
): ReturnType<typeof serverAuthenticator> {
  const all = { platform, domain, secret: new Uint8Array(32), ...options }
  return serverAuthenticator('EXTERNAL', accounts, { isSecure: true, ...properties }, all)
}
