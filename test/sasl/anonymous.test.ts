import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clientAuthenticator } from '../../runtime/sasl/client-authenticator.ts'
import { serverAuthenticator } from '../../runtime/sasl/server-authenticator.ts'
import { MemoryPasswordDatabase } from '../../runtime/sasl/memory-password-database.ts'
import { expectFailure } from './expect-failure.ts'
import { join } from './join.ts'
import { bytes, platform } from './platform.ts'

const database = new MemoryPasswordDatabase({ platform, iterations: 4096 })
const options = { platform, domain: 'montague.example', secret: new Uint8Array(32) }

/** What may be told, and whether it is a trace (RFC 4505 §2). */
const traces: readonly (readonly [string, boolean])[] = [
  ['sirhc', true],
  ['', true],
  ['sirhc@example.com', true],
  ['with spaces, = and / \u265a', true],
  ['x'.repeat(255), true],
  ['\u{1f339}'.repeat(255), true],
  ['x'.repeat(256), false],
  ['@', false],
  ['sirhc@', false],
  ['@example.com', false],
  ['a@b@c', false],
  ['nul\0', false],
  ['line\nfeed', false],
  ['\x7f', false],
]

const anonymous = suite('sasl: ANONYMOUS')

anonymous('a client says what RFC 4505 §3 says', async () => {
  const properties = { isAnonymous: true, trace: 'sirhc' }
  const client = clientAuthenticator('ANONYMOUS', properties, { platform })
  assert.is((await client.start()).encode(), 'c2lyaGM=')
  assert.is((await client.finish()).kind, 'success')
})

for (const [trace, isTrace] of traces) {
  anonymous(`${JSON.stringify(trace).slice(0, 40)} is ${isTrace ? 'a' : 'no'} trace`, async () => {
    const client = clientAuthenticator('ANONYMOUS', { trace }, { platform })
    const server = serverAuthenticator('ANONYMOUS', database, { isAnonymous: true }, options)
    const said = await client.start()
    const reply = await server.start(bytes(trace))
    if (!isTrace) {
      expectFailure(said, 'aborted', 'properties')
      expectFailure(reply, 'malformed-request', 'message')
      return
    }
    assert.is(said.kind, 'response')
    if (reply.kind !== 'success') throw new Error(reply.kind)
    assert.is(reply.identity.trace, trace || undefined)
    assert.is(reply.identity.isAnonymous, true)
    assert.is('trace' in reply.identity, trace !== '')
  })
}

anonymous('each login has another name, which nobody can guess', async () => {
  const names = new Set<string>()
  for (let round = 0; round < 50; round++) {
    const sides = { mechanism: 'ANONYMOUS', database, client: { isAnonymous: true } }
    const { client, server } = await join(sides)
    assert.is(client.kind, 'success')
    const name = server?.kind === 'success' ? server.identity.username : undefined
    assert.match(name ?? '', /^[0-9a-f]{32}$/)
    names.add(name ?? '')
  }
  assert.is(names.size, 50)
})

anonymous('a server lets nobody in without an account unless it is told to', async () => {
  const server = serverAuthenticator('ANONYMOUS', database, {}, options)
  expectFailure(await server.start(bytes('')), 'not-authorized', 'authorization')
})

anonymous('an initial response that is missing is asked for', async () => {
  const server = serverAuthenticator('ANONYMOUS', database, { isAnonymous: true }, options)
  assert.is((await server.start()).encode(), undefined)
  assert.is((await server.response()).kind, 'success')
  expectFailure(await server.response(), 'malformed-request', 'message')
})

anonymous('the client answers no challenge', async () => {
  const client = clientAuthenticator('ANONYMOUS', { isAnonymous: true }, { platform })
  await client.start()
  expectFailure(await client.challenge(bytes('who?')), 'aborted', 'message')
})

anonymous.run()
