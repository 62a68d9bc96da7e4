/** PLAIN: what RFC 4616 says, and what it says of what must not be. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clientAuthenticator } from '../../runtime/sasl/client-authenticator.ts'
import { serverAuthenticator } from '../../runtime/sasl/server-authenticator.ts'
import type { ServerAuthenticator, ServerSaslOptions } from '../../runtime/sasl/mechanism.ts'
import { MemoryPasswordDatabase } from '../../runtime/sasl/memory-password-database.ts'
import { expectFailure } from './expect-failure.ts'
import { bytes, platform } from './platform.ts'

const plain = suite('sasl: PLAIN')
const database = new MemoryPasswordDatabase({ platform, iterations: 4096 })
for (const [name, password] of [
  ['tim', 'tanstaaftanstaaf'],
  ['kurt', 'xipj3plmq'],
  ['romeo', '\u2168'],
]) {
  await database.add(name!, password!)
}

/** The exchanges of RFC 4616 §4; in the second, kurt may not act as Ursel. */
const exchanges = [
  { username: 'tim', password: 'tanstaaftanstaaf', said: '\0tim\0tanstaaftanstaaf' },
  {
    username: 'Kurt',
    password: 'xipj3plmq',
    authzid: 'Ursel',
    said: 'Ursel\0Kurt\0xipj3plmq',
    condition: 'invalid-authzid',
  },
] as const

for (const { said, ...properties } of exchanges) {
  const { username, password } = properties
  plain(`${username} says and hears what RFC 4616 §4 has`, async () => {
    const client = clientAuthenticator('PLAIN', { ...properties, isSecure: true }, { platform })
    const response = await client.start()
    assert.is(response.kind === 'response' && text(response.data), said)
    for (const isInitial of [true, false]) {
      const server = makeServer()
      if (!isInitial) assert.is((await server.start()).encode(), undefined)
      const reply = await (isInitial ? server.start(bytes(said)) : server.response(bytes(said)))
      if ('condition' in properties) expectFailure(reply, properties.condition, 'authorization')
      else {
        assert.equal(reply.kind === 'success' && reply.identity, {
          username: username.toLowerCase(),
          authzid: undefined,
        })
      }
    }
    assert.not.match(String(client), password)
  })
}

plain('who may act as another does', async () => {
  const asked: string[] = []
  const server = makeServer({
    authorize: (name, authzid) => asked.push(`${name} ${authzid}`) === 1,
  })
  const reply = await server.start(bytes('Ursel\0Kurt\0xipj3plmq'))
  assert.equal(reply.kind === 'success' && reply.identity, { username: 'kurt', authzid: 'Ursel' })
  assert.equal(asked, ['kurt Ursel'])
})

plain('a password is prepared before it is compared', async () => {
  assert.is((await makeServer().start(bytes('\0romeo\0IX'))).kind, 'success')
})

/** Messages, and what a server makes of them. */
const messages: readonly (readonly [string, Uint8Array, string, string])[] = [
  ['one part', bytes('tim'), 'malformed-request', 'message'],
  ['two parts', bytes('\0tim'), 'malformed-request', 'message'],
  ['four parts', bytes('\0tim\0tanstaaftanstaaf\0'), 'malformed-request', 'message'],
  ['no name', bytes('\0\0tanstaaftanstaaf'), 'malformed-request', 'message'],
  ['no password', bytes('\0tim\0'), 'malformed-request', 'message'],
  ['what is no UTF-8', Uint8Array.of(0, 0xff, 0, 0x61), 'malformed-request', 'message'],
  ['more than any needs', bytes(`\0tim\0${'x'.repeat(20_000)}`), 'malformed-request', 'message'],
  ['a wrong password', bytes('\0tim\0other'), 'not-authorized', 'credentials'],
  ['an unknown name', bytes('\0nobody\0tanstaaftanstaaf'), 'not-authorized', 'credentials'],
  ['no localpart', bytes('\0ti m\0tanstaaftanstaaf'), 'not-authorized', 'credentials'],
]

for (const [what, message, condition, check] of messages) {
  plain(`a server refuses ${what}`, async () => {
    const server = makeServer()
    expectFailure(await server.start(message), condition as 'aborted', check as 'message')
    assert.is((await server.response(message)).kind, 'failure', 'after a failure nothing follows')
  })
}

/** What a client does not send. */
const unsendable = [
  { username: 'tim', password: 'a\0b' },
  { username: 'ti\0m', password: 'x' },
  { username: 'tim', password: '\ud800' },
  { username: 'tim', password: 'x', authzid: '\0' },
  { username: '', password: 'x' },
  { username: 'tim', password: '' },
]

for (const properties of unsendable) {
  plain(`a client does not send ${JSON.stringify(properties)}`, async () => {
    const client = clientAuthenticator('PLAIN', { ...properties, isSecure: true }, { platform })
    expectFailure(await client.start(), 'aborted', 'properties')
  })
}

plain('neither side goes on outside TLS', async () => {
  const client = clientAuthenticator('PLAIN', { ...exchanges[0] }, { platform })
  expectFailure(await client.start(), 'encryption-required', 'security-layer')
  const options = { platform, domain: 'example.com', secret: new Uint8Array(32) }
  const server = serverAuthenticator('PLAIN', database, {}, options)
  expectFailure(
    await server.start(bytes(exchanges[0].said)),
    'encryption-required',
    'security-layer',
  )
})

plain('a challenge or a second success is out of turn', async () => {
  const make = () => clientAuthenticator('PLAIN', { ...exchanges[0], isSecure: true }, { platform })
  const early = make()
  assert.is((await early.finish()).kind, 'failure')
  const challenged = make()
  await challenged.start()
  assert.is((await challenged.challenge()).kind, 'failure')
  const twice = make()
  await twice.start()
  assert.is((await twice.finish()).kind, 'success')
  assert.is((await twice.finish()).kind, 'failure')
})

plain.run()

function makeServer(options: Partial<ServerSaslOptions> = {}): ServerAuthenticator {
  const own = { platform, domain: 'example.com', secret: new Uint8Array(32), ...options }
  return serverAuthenticator('PLAIN', database, { isSecure: true }, own)
}

function text(data: Uint8Array | undefined): string {
  return new TextDecoder().decode(data)
}
