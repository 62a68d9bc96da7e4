import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { serverAuthenticator } from '../../runtime/sasl/server-authenticator.ts'
import { encodeBase64 } from '../../runtime/node/values/base64.ts'
import type {
  SaslProperties,
  ServerAuthenticator,
  ServerSaslOptions,
} from '../../runtime/sasl/mechanism.ts'
import { MemoryPasswordDatabase } from '../../runtime/sasl/memory-password-database.ts'
import type { Reply } from '../../runtime/sasl/replies.ts'
import type { SaslCheck, SaslCondition } from '../../runtime/sasl/sasl-failure.ts'
import { bytes, platform, textOf } from './platform.ts'

const database = new MemoryPasswordDatabase({ platform, iterations: 4096 })
const channelBindings = [
  { type: 'tls-exporter', data: bytes('exported') },
  { type: 'tls-server-end-point', data: bytes('certificate') },
]

/** What a client may say first. */
const firstMessages: readonly (readonly [string, string, SaslCondition, SaslCheck])[] = [
  ['there is no header', 'n=user,r=abc', 'malformed-request', 'message'],
  ['the flag is unknown', 'q,,n=user,r=abc', 'malformed-request', 'message'],
  ['the flag is in upper case', 'N,,n=user,r=abc', 'malformed-request', 'message'],
  ['the binding has no name', 'p=,,n=user,r=abc', 'malformed-request', 'message'],
  ['the identity is empty', 'n,a=,n=user,r=abc', 'malformed-request', 'message'],
  ['the identity is not escaped', 'n,a=a=b,n=user,r=abc', 'malformed-request', 'message'],
  ['the identity has another name', 'n,b=x,n=user,r=abc', 'malformed-request', 'message'],
  ['the name is missing', 'n,,r=abc', 'malformed-request', 'message'],
  ['the name is empty', 'n,,n=,r=abc', 'malformed-request', 'message'],
  ['the name is not escaped', 'n,,n=us=er,r=abc', 'malformed-request', 'message'],
  ['the name is escaped in lower case', 'n,,n=us=2cer,r=abc', 'malformed-request', 'message'],
  ['the name holds a NUL', 'n,,n=us\0er,r=abc', 'malformed-request', 'message'],
  ['the name holds a control', 'n,,n=us\x07er,r=abc', 'not-authorized', 'properties'],
  ['the name is prohibited', 'n,,n=us\u202eer,r=abc', 'not-authorized', 'properties'],
  ['the nonce is missing', 'n,,n=user', 'malformed-request', 'nonce'],
  ['the nonce is empty', 'n,,n=user,r=', 'malformed-request', 'nonce'],
  ['the nonce holds a space', 'n,,n=user,r=a b', 'malformed-request', 'nonce'],
  [
    'there is a mandatory extension',
    'n,,m=x,n=user,r=abc',
    'malformed-request',
    'mandatory-extension',
  ],
  [
    'the last extension is mandatory',
    'n,,n=user,r=abc,m=x',
    'malformed-request',
    'mandatory-extension',
  ],
  ['an extension has no value', 'n,,n=user,r=abc,x=', 'malformed-request', 'message'],
  [
    'a binding is used without -PLUS',
    'p=tls-exporter,,n=user,r=abc',
    'not-authorized',
    'channel-binding',
  ],
  ['it is too long', `n,,n=user,r=${'x'.repeat(20_000)}`, 'malformed-request', 'message'],
  ['it is nothing', '', 'malformed-request', 'message'],
]

/** What a client may say last; `<N>` stands for the right nonce, `<P>` for a proof of right length. */
const lastMessages: readonly (readonly [string, string, SaslCondition, SaslCheck])[] = [
  ['the proof is wrong', 'c=biws,r=<N>,p=<P>', 'not-authorized', 'credentials'],
  ['the proof is short', 'c=biws,r=<N>,p=AAAA', 'not-authorized', 'credentials'],
  ['the proof is missing', 'c=biws,r=<N>', 'malformed-request', 'message'],
  ['the proof is empty', 'c=biws,r=<N>,p=', 'malformed-request', 'message'],
  ['the proof is not base64', 'c=biws,r=<N>,p=*', 'malformed-request', 'message'],
  ['the proof is not last', 'c=biws,r=<N>,p=<P>,x=y', 'malformed-request', 'message'],
  ['there are two proofs', 'c=biws,r=<N>,p=<P>,p=<P>', 'malformed-request', 'message'],
  ['the nonce is the client\u2019s alone', 'c=biws,r=abc,p=<P>', 'not-authorized', 'nonce'],
  ['the nonce is longer', 'c=biws,r=<N>x,p=<P>', 'not-authorized', 'nonce'],
  [
    'the header is another',
    `c=${encodeBase64(bytes('y,,'))},r=<N>,p=<P>`,
    'not-authorized',
    'channel-binding',
  ],
  [
    'the header is longer',
    `c=${encodeBase64(bytes('n,,x'))},r=<N>,p=<P>`,
    'not-authorized',
    'channel-binding',
  ],
  ['the header is missing', 'r=<N>,p=<P>', 'malformed-request', 'channel-binding'],
  ['the header is empty', 'c=,r=<N>,p=<P>', 'malformed-request', 'channel-binding'],
  [
    'there is a mandatory extension',
    'm=x,c=biws,r=<N>,p=<P>',
    'malformed-request',
    'mandatory-extension',
  ],
  ['there is nothing', '', 'malformed-request', 'channel-binding'],
]

/** What a client may say with PLAIN. */
const plainMessages: readonly (readonly [string, string, SaslCondition, SaslCheck])[] = [
  ['a part is missing', 'user\0pencil', 'malformed-request', 'message'],
  ['there is a part too many', '\0user\0pencil\0', 'malformed-request', 'message'],
  ['the name is empty', '\0\0pencil', 'malformed-request', 'message'],
  ['the password is empty', '\0user\0', 'malformed-request', 'message'],
  ['there is nothing', '', 'malformed-request', 'message'],
  ['the password is wrong', '\0user\0pencils', 'not-authorized', 'credentials'],
  ['the password has another case', '\0user\0Pencil', 'not-authorized', 'credentials'],
  ['the account is unknown', '\0nobody\0pencil', 'not-authorized', 'credentials'],
  ['the name is no localpart', '\0us er\0pencil', 'not-authorized', 'credentials'],
  ['the name is of the prototype', '\0__proto__\0pencil', 'not-authorized', 'credentials'],
  ['the password holds a control', '\0user\0pen\x01cil', 'not-authorized', 'properties'],
  ['the password is prohibited', '\0user\0pen\ufffdcil', 'not-authorized', 'properties'],
  [
    'another identity is asked for',
    'root@montague.example\0user\0pencil',
    'invalid-authzid',
    'authorization',
  ],
  ['it is too long', `\0user\0${'x'.repeat(20_000)}`, 'malformed-request', 'message'],
]

const hostile = suite('sasl: hostile client')

hostile.before(async () => {
  await database.add('user', 'pencil')
})

for (const [what, message, condition, check] of firstMessages) {
  hostile(`SCRAM refuses when at first ${what}`, async () => {
    const server = make('SCRAM-SHA-256')
    expectFailure(await server.start(bytes(message)), condition, check)
    await isOver(server)
  })
}

for (const [what, message, condition, check] of lastMessages) {
  hostile(`SCRAM refuses when at last ${what}`, async () => {
    const server = make('SCRAM-SHA-256')
    const challenge = textOf(await server.start(bytes('n,,n=user,r=abc')))
    const nonce = challenge.slice(2, challenge.indexOf(','))
    const proof = encodeBase64(new Uint8Array(32).fill(1))
    const filled = message.replaceAll('<N>', nonce).replaceAll('<P>', proof)
    expectFailure(await server.response(bytes(filled)), condition, check)
    await isOver(server)
  })
}

for (const [what, message, condition, check] of plainMessages) {
  hostile(`PLAIN refuses when ${what}`, async () => {
    const server = make('PLAIN')
    expectFailure(await server.start(bytes(message)), condition, check)
    await isOver(server)
  })
}

hostile('bytes that are not UTF-8 are a fault of every mechanism', async () => {
  for (const mechanism of ['PLAIN', 'SCRAM-SHA-1']) {
    const reply = await make(mechanism).start(Uint8Array.of(0, 0xc0, 0x80, 0, 0x61))
    expectFailure(reply, 'malformed-request', 'message')
  }
})

hostile('PLAIN judges nothing that came through a channel that is not secure', async () => {
  const server = make('PLAIN', { isSecure: false })
  expectFailure(
    await server.start(bytes('\0user\0pencil')),
    'encryption-required',
    'security-layer',
  )
  const allowed = make('PLAIN', { isSecure: false }, { allowInsecure: true })
  assert.is((await allowed.start(bytes('\0user\0pencil'))).kind, 'success')
})

hostile('an initial response that is missing is asked for', async () => {
  for (const [mechanism, message] of [
    ['PLAIN', '\0user\0pencil'],
    ['SCRAM-SHA-1', 'n,,n=user,r=abc'],
  ] as const) {
    const server = make(mechanism)
    const asked = await server.start()
    assert.is(asked.kind, 'challenge')
    assert.is(asked.encode(), undefined)
    assert.is.not((await server.response(bytes(message))).kind, 'failure')
    const silent = make(mechanism)
    await silent.start()
    expectFailure(await silent.response(), 'malformed-request', 'message')
  }
})

hostile('a message while the last is at work ends the exchange', async () => {
  const server = make('SCRAM-SHA-256')
  const message = bytes('n,,n=user,r=abc')
  for (const reply of await Promise.all([server.start(message), server.response(message)])) {
    expectFailure(reply, 'malformed-request', 'message')
  }
  await isOver(server)
})

hostile('a salt tells nothing of whether there is an account', async () => {
  const parameters = async (
    name: string,
    options: Partial<ServerSaslOptions> = {},
  ): Promise<string> => {
    const server = make('SCRAM-SHA-256', {}, options)
    return textOf(await server.start(bytes(`n,,n=${name},r=abc`))).replace(/^r=[^,]*,/, '')
  }
  const shape = /^s=[A-Za-z0-9+/]{22}==,i=4096$/
  for (const name of ['user', 'nobody', 'No body', '"', '\u265a', '__proto__']) {
    const first = await parameters(name)
    assert.match(first, shape)
    assert.is(await parameters(name), first, `${name} has another salt the second time`)
  }
  assert.is.not(await parameters('nobody'), await parameters('nobody2'))
  assert.is(await parameters('nobody'), await parameters('NOBODY'))
  const secret = new Uint8Array(32).fill(9)
  assert.is.not(await parameters('nobody', { secret }), await parameters('nobody'))
})

hostile('a channel binding removed from the list of mechanisms is noticed', async () => {
  const message = bytes('y,,n=user,r=abc')
  const offered = ['SCRAM-SHA-256', 'SCRAM-SHA-256-PLUS']
  const server = make('SCRAM-SHA-256', { channelBindings, offered })
  expectFailure(await server.start(message), 'not-authorized', 'channel-binding')
  const without = make('SCRAM-SHA-256', { offered: ['SCRAM-SHA-256'] })
  assert.is((await without.start(message)).kind, 'challenge')
  const unable = make('SCRAM-SHA-256', { channelBindings, offered })
  assert.is((await unable.start(bytes('n,,n=user,r=abc'))).kind, 'challenge')
})

hostile('a -PLUS mechanism takes the bindings it has and no other', async () => {
  for (const [flag, condition] of [
    ['n', 'malformed-request'],
    ['y', 'malformed-request'],
    ['p=tls-unique', 'not-authorized'],
    ['p=TLS-EXPORTER', 'not-authorized'],
  ] as const) {
    const server = make('SCRAM-SHA-256-PLUS', { channelBindings })
    const reply = await server.start(bytes(`${flag},,n=user,r=abc`))
    expectFailure(reply, condition, 'channel-binding')
  }
  for (const { type } of channelBindings) {
    const server = make('SCRAM-SHA-256-PLUS', { channelBindings })
    const challenge = textOf(await server.start(bytes(`p=${type},,n=user,r=abc`)))
    const nonce = challenge.slice(2, challenge.indexOf(','))
    const proof = encodeBase64(new Uint8Array(32))
    // The data of another channel: somebody in the middle holds two.
    const binding = encodeBase64(bytes(`p=${type},,another channel`))
    const reply = await server.response(bytes(`c=${binding},r=${nonce},p=${proof}`))
    expectFailure(reply, 'not-authorized', 'channel-binding')
  }
})

hostile('a mechanism nobody knows is a typed error', () => {
  for (const name of ['', 'scram-sha-1', 'X-NONE', '__proto__', 'constructor', 'A\n\u001b[31m']) {
    assert.throws(
      () => make(name),
      (error: unknown) => {
        const failure = error as { condition?: string; check?: string; message: string }
        return failure.condition === 'invalid-mechanism' && !/[^ -~]/.test(failure.message)
      },
    )
  }
})

hostile.run()

function make(
  mechanism: string,
  properties: SaslProperties = {},
  options: Partial<ServerSaslOptions> = {},
): ServerAuthenticator {
  const facts = { isSecure: true, ...properties }
  const secret = new Uint8Array(32).fill(1)
  const all = { platform, domain: 'montague.example', secret, ...options }
  return serverAuthenticator(mechanism, database, facts, all)
}

function expectFailure(reply: Reply, condition: SaslCondition, check: SaslCheck): void {
  if (reply.kind !== 'failure') throw new Error(`not a failure but ${reply.kind}`)
  assert.is(reply.error.message.slice(0, condition.length + 1), `${condition}:`)
  assert.is(reply.condition, condition)
  assert.is(reply.error.check, check)
}

async function isOver(server: ServerAuthenticator): Promise<void> {
  assert.is((await server.response(bytes('c=biws,r=abc,p=AAAA'))).kind, 'failure')
  assert.is((await server.start(bytes('\0user\0pencil'))).kind, 'failure')
}
