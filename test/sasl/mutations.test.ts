import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clientAuthenticator } from '../../runtime/sasl/client-authenticator.ts'
import { serverAuthenticator } from '../../runtime/sasl/server-authenticator.ts'
import { encodeBase64 } from '../../runtime/node/values/base64.ts'
import { MemoryPasswordDatabase } from '../../runtime/sasl/memory-password-database.ts'
import { mechanismNames } from '../../runtime/sasl/mechanism-traits.ts'
import { decodeData, Failure, type Reply } from '../../runtime/sasl/replies.ts'
import { SaslFailure } from '../../runtime/sasl/sasl-failure.ts'
import { type Random, random } from '../support/random.ts'
import { everything } from './everything.ts'
import { bytes, platform } from './platform.ts'

const database = new MemoryPasswordDatabase({ platform, iterations: 4096 })
const account = { username: 'user', password: 'pencil', token: 'pencil.token' }
const secret = new Uint8Array(32)
/** What grammar and confusion are made of. */
const fragments = [
  '=',
  ',',
  'm=x,',
  ',i=1',
  'r=',
  'n,,',
  'p=',
  '\0',
  '==',
  '%',
  '\u00e9',
  'v=',
  'e=x',
  ',h=QQ==',
  '\x01',
  'auth=Bearer x',
  'nonce="",',
  'qop=auth-int',
  '"',
  'rspauth=',
  '{"status":"x"}',
]

const mutations = suite('sasl: mutated messages')

mutations.before(async () => {
  await database.add('user', 'pencil')
})

for (const mechanism of mechanismNames()) {
  mutations(`${mechanism} meets any message with a reply`, async () => {
    const next = random(4422)
    const kinds = new Map<string, number>()
    for (let round = 0; round < 250; round++) {
      for (const reply of await exchange(mechanism, next)) {
        kinds.set(reply.kind, (kinds.get(reply.kind) ?? 0) + 1)
        if (reply.kind !== 'failure') continue
        assert.instance(reply, Failure)
        assert.instance(reply.error, SaslFailure)
        assert.is.not(reply.error.check, 'platform', String(reply.error.cause))
        assert.is(reply.error.mechanism, mechanism)
        assert.not.match(reply.error.message, /pencil|[^ -~]/)
      }
    }
    // Both ends were seen, so the mutations neither missed nor always hit at once.
    assert.ok((kinds.get('failure') ?? 0) > 50, JSON.stringify([...kinds]))
    assert.ok((kinds.get('success') ?? 0) > 5, JSON.stringify([...kinds]))
  })
}

mutations('any text of an element is bytes, nothing or a failure', () => {
  const next = random(4648)
  const counts = { bytes: 0, failure: 0 }
  for (let round = 0; round < 20_000; round++) {
    let text = ''
    for (let i = next.below(9); i > 0; i--) text += next.pick([...'AQgw+/=_- \n\u00e9\u0141'])
    try {
      const data = decodeData(text)
      if (data?.length) assert.is(encodeBase64(data), text)
      counts.bytes++
    } catch (error) {
      assert.instance(error, SaslFailure)
      assert.is(error instanceof SaslFailure && error.condition, 'incorrect-encoding')
      counts.failure++
    }
  }
  assert.ok(counts.bytes > 1000 && counts.failure > 1000, JSON.stringify(counts))
})

mutations.run()

/** An exchange in which each message may be mutated; all replies of both sides. */
async function exchange(mechanism: string, next: Random): Promise<Reply[]> {
  const properties = everything(mechanism, account)
  const client = clientAuthenticator(mechanism, properties, { platform })
  const options = { platform, domain: 'montague.example', secret }
  const server = serverAuthenticator(mechanism, database, properties, options)
  const replies: Reply[] = []
  const note = <T extends Reply>(reply: T): T => {
    replies.push(reply)
    return reply
  }
  const pass = (data: Uint8Array | undefined): Uint8Array | undefined =>
    next() < 0.3 ? mutate(data, next) : data
  let said = note(await client.start())
  let answer = note(await server.start(pass(said.kind === 'response' ? said.data : undefined)))
  for (let turn = 0; turn < 4 && answer.kind !== 'success'; turn++) {
    said = note(await client.challenge(pass(answer.kind === 'challenge' ? answer.data : undefined)))
    answer = note(await server.response(pass(said.kind === 'response' ? said.data : undefined)))
  }
  note(await client.finish(pass(answer.kind === 'success' ? answer.data : undefined)))
  return replies
}

function mutate(data: Uint8Array | undefined, next: Random): Uint8Array | undefined {
  const list = [...(data ?? [])]
  const at = next.below(list.length + 1)
  switch (next.below(7)) {
    case 0:
      return undefined
    case 1:
      return Uint8Array.from(list.slice(0, at))
    case 2:
      return Uint8Array.from(list.slice(at))
    case 3:
      return Uint8Array.from([...list, ...list])
    case 4:
      list[at] = next.below(256)
      return Uint8Array.from(list)
    case 5:
      list.splice(at, next.below(4))
      return Uint8Array.from(list)
    default:
      list.splice(at, next.below(3), ...bytes(next.pick(fragments)))
      return Uint8Array.from(list)
  }
}
