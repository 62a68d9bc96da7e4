import { createHash } from 'node:crypto'
import { inspect } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { ClientSaslOptions, SaslProperties } from '../../runtime/sasl/mechanism.ts'
import { MemoryPasswordDatabase } from '../../runtime/sasl/memory-password-database.ts'
import type { SaslPlatform, SaslSubtle } from '../../runtime/sasl/platform.ts'
import type { Failure, Success } from '../../runtime/sasl/replies.ts'
import { offerHash } from '../../runtime/sasl/scram/offer-hash.ts'
import { ScramClient } from '../../runtime/sasl/scram/scram-client.ts'
import { ScramKeyCache } from '../../runtime/sasl/scram/scram-key-cache.ts'
import { clientAuthenticator } from '../../runtime/sasl/client-authenticator.ts'
import { expectFailure } from './expect-failure.ts'
import { join } from './join.ts'
import { bytes, platform, textOf } from './platform.ts'

const { subtle } = platform
const database = new MemoryPasswordDatabase({ platform, iterations: 4096 })
const offered = ['SCRAM-SHA-1', 'SCRAM-SHA-1-PLUS']
const types = ['tls-server-end-point', 'tls-exporter']
const account = { username: 'user', password: 'pencil', isSecure: true }

const offer = suite('sasl: downgrade protection and kept keys')

offer.before(async () => {
  await database.add('user', 'pencil')
})

offer('the hash is that of XEP-0474 §5', async () => {
  const hash = 'G6k/rBLDqgOhRRaCuuatSDFkJ08='
  assert.is(await offerHash('SHA-1', offered, types, subtle), hash)
  assert.is(await offerHash('SHA-1', [...offered].reverse(), [...types].reverse(), subtle), hash)
})

offer('the hash tells no announcement from an empty one, and lists from each other', async () => {
  const all = await Promise.all([
    offerHash('SHA-256', offered, undefined, subtle),
    offerHash('SHA-256', offered, [], subtle),
    offerHash('SHA-256', offered.slice(1), offered.slice(0, 1), subtle),
    offerHash('SHA-256', [offered.join(',')], undefined, subtle),
    offerHash('SHA-1', offered, undefined, subtle),
  ])
  assert.is(new Set(all).size, 5)
})

offer('names are in the order of their bytes, not of UTF-16', async () => {
  const names = ['\u{1f339}', '\uffee', 'a', 'B', 'a-']
  const sorted = ['B', 'a', 'a-', '\uffee', '\u{1f339}'].join('\x1e')
  const expected = createHash('sha256').update(sorted).digest('base64')
  assert.is(await offerHash('SHA-256', names, undefined, subtle), expected)
})

/** What a client saw of what a server offered, and whether they come to terms. */
const views: readonly (readonly [string, SaslProperties, SaslProperties, boolean])[] = [
  ['the same', { offered }, { offered }, true],
  ['the same in another order', { offered }, { offered: [...offered].reverse() }, true],
  [
    'the same with types',
    { offered, channelBindingTypes: types },
    { offered, channelBindingTypes: types },
    true,
  ],
  ['all, where the server hides it', {}, { offered }, true],
  ['what nobody noted', { offered }, {}, true],
  ['a mechanism less', { offered }, { offered: offered.slice(0, 1) }, false],
  ['a mechanism more', { offered }, { offered: [...offered, 'PLAIN'] }, false],
  ['a mechanism twice', { offered }, { offered: [...offered, 'SCRAM-SHA-1'] }, false],
  ['types that were added', { offered }, { offered, channelBindingTypes: types }, false],
  ['no types any more', { offered, channelBindingTypes: types }, { offered }, false],
  [
    'types that were changed',
    { offered, channelBindingTypes: types },
    { offered, channelBindingTypes: ['tls-future'] },
    false,
  ],
]

for (const mechanism of ['SCRAM-SHA-1', 'SCRAM-SHA-256', 'SCRAM-SHA-512']) {
  for (const [what, server, client, isSame] of views) {
    offer(`${mechanism} of a client that sees ${what}`, async () => {
      const seen: Uint8Array[] = []
      const tamper = (data: Uint8Array): Uint8Array => {
        seen.push(data)
        return data
      }
      const sides = { mechanism, database, server: { ...account, ...server }, tamper }
      const outcome = await join({ ...sides, client: { ...account, ...client } })
      if (isSame) assert.is(outcome.client.kind, 'success')
      else expectFailure(outcome.client, 'aborted', 'downgrade')
      // The proof was never sent.
      assert.is(seen.length, isSame ? 4 : 2)
    })
  }
}

offer('a hash that was taken out or changed on the way fails at the server', async () => {
  for (const replaced of ['', ',h=AAAA', ',x=y']) {
    const tamper = (data: Uint8Array, index: number): Uint8Array => {
      if (index !== 1) return data
      return bytes(new TextDecoder().decode(data).replace(/,h=.*/, replaced))
    }
    // The client does not know the list, so it cannot tell.
    const server = { ...account, offered }
    const sides = { mechanism: 'SCRAM-SHA-256', database, client: account, server, tamper }
    const outcome = await join(sides)
    expectFailure(outcome.client, 'not-authorized', 'credentials')
    assert.is(outcome.server?.kind, 'failure')
  }
})

offer('a client that needs the hash sends no proof without', async () => {
  const needing = { ...account, offered, needsOfferHash: true }
  const sides = { mechanism: 'SCRAM-SHA-256', database, client: needing }
  expectFailure((await join({ ...sides, server: account })).client, 'aborted', 'downgrade')
  assert.is((await join({ ...sides, server: { ...account, offered } })).client.kind, 'success')
  const blind = { ...account, needsOfferHash: true }
  const outcome = await join({ ...sides, client: blind, server: { ...account, offered } })
  expectFailure(outcome.client, 'aborted', 'downgrade')
})

offer('two hashes are one too many, wherever the right one stands', async () => {
  const right = await offerHash('SHA-256', offered, undefined, subtle)
  for (const end of [`,h=${right},h=AAAA`, `,h=AAAA,h=${right}`, `,h=${right},h=${right}`]) {
    const client = clientAuthenticator('SCRAM-SHA-256', { ...account, offered }, { platform })
    const nonce = textOf(await client.start()).replace(/.*r=/, '')
    const reply = await client.challenge(bytes(`r=${nonce}x,s=QUJDRA==,i=4096${end}`))
    expectFailure(reply, 'aborted', 'downgrade')
  }
})

offer('keys are derived once for as long as the server keeps to its salt', async () => {
  const { counted, calls } = counting()
  const keyCache = new ScramKeyCache()
  for (let round = 0; round < 3; round++) {
    assert.is((await login({ platform: counted, keyCache })).kind, 'success')
    assert.is(calls(), 1)
  }
  // Another password, hash or salt is another key.
  const wrong = await login({ platform: counted, keyCache }, { password: 'pencils' })
  expectFailure(wrong, 'not-authorized', 'credentials')
  assert.is(calls(), 2)
  assert.is((await login({ platform: counted, keyCache })).kind, 'success')
  assert.is(calls(), 2, 'a wrong password has driven the right keys out')
  assert.is((await login({ platform: counted, keyCache }, {}, 'SCRAM-SHA-1')).kind, 'success')
  assert.is(calls(), 3)
  assert.is((await login({ platform: counted, keyCache })).kind, 'success')
  assert.is(calls(), 3)
  await database.add('user', 'pencil')
  assert.is((await login({ platform: counted, keyCache })).kind, 'success')
  assert.is(calls(), 4)
  keyCache.clear()
  assert.is((await login({ platform: counted, keyCache })).kind, 'success')
  assert.is(calls(), 5)
})

offer('without a cache keys are derived each time', async () => {
  const { counted, calls } = counting()
  for (let round = 1; round <= 3; round++) {
    assert.is((await login({ platform: counted })).kind, 'success')
    assert.is(calls(), round)
  }
})

offer('a server that does not know the account leaves nothing in the cache', async () => {
  const keyCache = new ScramKeyCache()
  const init = { mechanism: 'SCRAM-SHA-256', hash: 'SHA-256', nonce: 'abc' } as const
  const client = new ScramClient(init, account, { platform, keyCache })
  await client.start()
  await client.challenge(bytes('r=abcx,s=QUJDRA==,i=4096'))
  expectFailure(await client.finish(bytes('v=AAAA')), 'aborted', 'server-signature')
  const salt = bytes('ABCD')
  const input = { hash: 'SHA-256', password: 'pencil', salt, iterations: 4096 } as const
  assert.is(keyCache.find(input), undefined)
})

offer('the cache still works out iterations that are too low or too many', async () => {
  const keyCache = new ScramKeyCache()
  assert.is((await login({ platform, keyCache })).kind, 'success')
  const reply = await login({ platform, keyCache, maximumIterations: 4095 })
  expectFailure(reply, 'aborted', 'iteration-count')
})

offer('the cache shows nothing when it is inspected', async () => {
  const keyCache = new ScramKeyCache()
  await login({ platform, keyCache })
  const shown = inspect(keyCache, { depth: null, showHidden: true }) + JSON.stringify(keyCache)
  assert.not.match(shown, /pencil|\d/)
})

offer.run()

async function login(
  clientOptions: ClientSaslOptions,
  client: SaslProperties = {},
  mechanism = 'SCRAM-SHA-256',
): Promise<Success | Failure> {
  const sides = { mechanism, database, client: { ...account, ...client }, clientOptions }
  return (await join(sides)).client
}

/** A platform that counts how often it derives bits. */
function counting(): { counted: SaslPlatform; calls: () => number } {
  let calls = 0
  const counted: SaslSubtle = {
    digest: (...given) => subtle.digest(...given),
    importKey: (...given) => subtle.importKey(...given),
    sign: (...given) => subtle.sign(...given),
    deriveBits: (...given) => {
      calls++
      return subtle.deriveBits(...given)
    },
  }
  return { counted: { ...platform, subtle: counted }, calls: () => calls }
}
