import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clientAuthenticator } from '../../runtime/sasl/client-authenticator.ts'
import { serverAuthenticator } from '../../runtime/sasl/server-authenticator.ts'
import type { GssapiAcceptor } from '../../runtime/sasl/gssapi/gssapi-context.ts'
import type {
  ClientAuthenticator,
  SaslProperties,
  ServerAuthenticator,
} from '../../runtime/sasl/mechanism.ts'
import { MemoryPasswordDatabase } from '../../runtime/sasl/memory-password-database.ts'
import type { Reply } from '../../runtime/sasl/replies.ts'
import { isSaslFailure, type SaslCheck } from '../../runtime/sasl/sasl-failure.ts'
import { expectFailure } from './expect-failure.ts'
import { gssapiPair, messages, SecurityContextError } from './gssapi-pair.ts'
import { join } from './join.ts'
import { bytes, platform, textOf } from './platform.ts'

const database = new MemoryPasswordDatabase({ platform, iterations: 4096 })
const options = { platform, domain: 'montague.example', secret: new Uint8Array(32) }
const server = messages('acceptor', 'initiator')
const client = messages('initiator', 'acceptor')

/** What a server may offer of layers, and whether a client without any goes on. */
const offers: readonly (readonly [string, number[], SaslCheck | undefined])[] = [
  ['no layer', [1, 0, 0, 0], undefined],
  ['all layers', [7, 0, 255, 255], undefined],
  ['no layer or integrity', [3, 1, 0, 0], undefined],
  ['integrity only', [2, 1, 0, 0], 'security-layer'],
  ['confidentiality only', [4, 1, 0, 0], 'security-layer'],
  ['nothing', [0, 0, 0, 0], 'security-layer'],
  ['no layer with a size', [1, 0, 0, 1], 'security-layer'],
  ['three bytes', [1, 0, 0], 'security-layer'],
  ['five bytes', [1, 0, 0, 0, 0], 'security-layer'],
  ['no bytes', [], 'security-layer'],
]

/** What a client may choose; the text follows the four bytes. */
const choices: readonly (readonly [string, number[], string, SaslCheck])[] = [
  ['integrity', [2, 0, 0, 0], '', 'security-layer'],
  ['confidentiality', [4, 0, 0, 0], '', 'security-layer'],
  ['two layers', [3, 0, 0, 0], '', 'security-layer'],
  ['nothing', [0, 0, 0, 0], '', 'security-layer'],
  ['three bytes', [1, 0, 0], '', 'security-layer'],
  ['another identity', [1, 0, 0, 0], 'juliet@montague.example', 'authorization'],
  ['no text', [1, 0, 0, 0, 0xff], '', 'message'],
]

const gssapi = suite('sasl: GSSAPI')

gssapi.before(async () => {
  await database.add('romeo', 'pencil')
})

for (const pair of [
  {},
  { isMutual: false },
  { moreRounds: 3 },
  { isMutual: false, moreRounds: 2 },
]) {
  gssapi(`logs in by a context of the kind ${JSON.stringify(pair)}`, async () => {
    const properties = gssapiPair('romeo', pair)
    const outcome = await join({ mechanism: 'GSSAPI', database, client: properties })
    if (outcome.client.kind === 'failure') throw outcome.client.error
    assert.equal(outcome.server?.kind === 'success' && outcome.server.identity, {
      username: 'romeo',
      authzid: undefined,
    })
  })
}

gssapi('an account acts as itself and no other', async () => {
  const asked: string[][] = []
  const authorize = (...names: string[]): boolean => asked.push(names) > 0
  const own = { ...gssapiPair('romeo'), authzid: 'romeo@montague.example' }
  const sides = { mechanism: 'GSSAPI', database }
  assert.is((await join({ ...sides, client: own })).client.kind, 'success')
  const other = { ...gssapiPair('romeo'), authzid: 'juliet@montague.example' }
  const refused = await join({ ...sides, client: other })
  expectFailure(refused.client, 'invalid-authzid', 'authorization')
  const granted = await join({ ...sides, client: other, serverOptions: { authorize } })
  assert.is(granted.client.kind, 'success')
  assert.equal(asked, [['romeo', 'juliet@montague.example']])
})

gssapi('a principal without an account, or with one that is gone, is refused', async () => {
  for (const username of [undefined, 'ghost', 'no account']) {
    const outcome = await join({ mechanism: 'GSSAPI', database, client: gssapiPair(username) })
    expectFailure(outcome.client, 'not-authorized', 'credentials')
  }
})

for (const [what, offer, check] of offers) {
  gssapi(`the client meets an offer of ${what}`, async () => {
    const machine = await established()
    const reply = await machine.challenge(await server.wrap(Uint8Array.from(offer)))
    if (check !== undefined) {
      expectFailure(reply, 'aborted', check)
      assert.is((await machine.finish()).kind, 'failure')
      return
    }
    assert.equal([...(await server.unwrap(dataOf(reply)))], [1, 0, 0, 0])
    assert.is((await machine.finish()).kind, 'success')
  })
}

for (const [what, choice, text, check] of choices) {
  gssapi(`the server refuses a choice of ${what}`, async () => {
    const machine = await offering()
    const message = Buffer.concat([Uint8Array.from(choice), bytes(text)])
    const condition = check === 'authorization' ? 'invalid-authzid' : 'malformed-request'
    expectFailure(await machine.response(await client.wrap(message)), condition, check)
    assert.is((await machine.response()).kind, 'failure')
  })
}

gssapi('the size in a choice without a layer is not looked at', async () => {
  const machine = await offering()
  const reply = await machine.response(await client.wrap(Uint8Array.of(1, 0, 255, 255)))
  assert.is(reply.kind, 'success')
})

gssapi('the client takes no success before the server has proved itself', async () => {
  expectFailure(await make().finish(), 'aborted', 'server-signature')
  const started = make()
  await started.start()
  expectFailure(await started.finish(), 'aborted', 'server-signature')
  const machine = await established()
  expectFailure(await machine.finish(), 'aborted', 'server-signature')
})

gssapi(
  'what the library does not take is the peer\u2019s fault, with the library\u2019s error',
  async () => {
    const token = make()
    await token.start()
    const replies: [Reply, 'aborted' | 'not-authorized', SaslCheck][] = [
      [await token.challenge(bytes('forged')), 'aborted', 'server-signature'],
      [await (await established()).challenge(bytes('forged')), 'aborted', 'server-signature'],
      [await makeServer().start(bytes('forged')), 'not-authorized', 'credentials'],
      [await (await offering()).response(bytes('forged')), 'not-authorized', 'credentials'],
      // What the server itself has wrapped, sent back to it.
      [
        await (await offering()).response(await server.wrap(Uint8Array.of(1, 0, 0, 0))),
        'not-authorized',
        'credentials',
      ],
    ]
    for (const [reply, condition, check] of replies) {
      expectFailure(reply, condition, check)
      assert.instance(reply.kind === 'failure' && reply.error.cause, SecurityContextError)
    }
  },
)

gssapi('a client without a ticket says so', async () => {
  const step = async (): Promise<never> => {
    throw new SecurityContextError('no credentials cache')
  }
  const reply = await make({ gssapi: () => ({ step, ...client }) }).start()
  expectFailure(reply, 'aborted', 'credentials')
  const unable = make({
    gssapi: () => {
      throw new TypeError('the library is not there')
    },
  })
  expectFailure(await unable.start(), 'temporary-auth-failure', 'platform')
})

gssapi('a context that is never established ends the exchange', async () => {
  const step = async (): Promise<{ token: Uint8Array; isComplete: false }> => ({
    token: bytes('more'),
    isComplete: false,
  })
  const machine = make({ gssapi: () => ({ step, ...client }) })
  let reply: Reply = await machine.start()
  let rounds = 0
  for (; reply.kind === 'response' && rounds < 50; rounds++) {
    reply = await machine.challenge(bytes('more'))
  }
  expectFailure(reply, 'aborted', 'message')
  const acceptor: GssapiAcceptor = { step, ...server, username: () => 'romeo' }
  const accepting = makeServer({ gssapiAcceptor: () => acceptor })
  let answer: Reply = await accepting.start(bytes('more'))
  for (; answer.kind === 'challenge' && rounds < 50; rounds++) {
    answer = await accepting.response(bytes('more'))
  }
  expectFailure(answer, 'malformed-request', 'message')
  const silent = make({
    gssapi: () => ({ step: async () => ({ token: undefined, isComplete: false }), ...client }),
  })
  expectFailure(await silent.start(), 'aborted', 'message')
})

gssapi('the server takes no empty token, and nothing before its offer', async () => {
  const empty = makeServer()
  assert.is((await empty.start()).encode(), undefined)
  expectFailure(await empty.response(), 'malformed-request', 'message')
  const hasty = makeServer()
  await hasty.start(bytes('initiator 0'))
  const choice = await client.wrap(Uint8Array.of(1, 0, 0, 0))
  expectFailure(await hasty.response(choice), 'malformed-request', 'message')
})

gssapi('a side without what it needs is a typed error', () => {
  for (const make of [
    () => clientAuthenticator('GSSAPI', {}, { platform }),
    () => serverAuthenticator('GSSAPI', database, {}, options),
  ]) {
    assert.throws(
      make,
      (error: unknown) => isSaslFailure(error) && error.condition === 'invalid-mechanism',
    )
  }
})

gssapi.run()

function make(properties: SaslProperties = {}): ClientAuthenticator {
  return clientAuthenticator('GSSAPI', { ...gssapiPair('romeo'), ...properties }, { platform })
}

function makeServer(properties: SaslProperties = {}): ServerAuthenticator {
  const given = { ...gssapiPair('romeo'), ...properties }
  return serverAuthenticator('GSSAPI', database, given, options)
}

/** A client whose context is established, and which waits for the offer of layers. */
async function established(): Promise<ClientAuthenticator> {
  const machine = make()
  assert.is(textOf(await machine.start()), 'initiator 0')
  assert.is((await machine.challenge(bytes('acceptor 0'))).encode(), undefined)
  return machine
}

/** A server that has made its offer of layers. */
async function offering(): Promise<ServerAuthenticator> {
  const machine = makeServer()
  assert.is(textOf(await machine.start(bytes('initiator 0'))), 'acceptor 0')
  const offer = await client.unwrap(dataOf(await machine.response()))
  assert.equal([...offer], [1, 0, 0, 0])
  return machine
}

function dataOf(reply: Reply): Uint8Array {
  if (reply.kind === 'failure') throw reply.error
  return reply.data ?? new Uint8Array(0)
}
