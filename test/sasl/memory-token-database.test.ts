/** The tokens of a server: two places for each client, and what becomes of what is in them. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { MemoryTokenDatabase } from '../../runtime/sasl/ht/memory-token-database.ts'
import { platform } from './platform.ts'

const test = suite('tokens of a server')
const mechanism = 'HT-SHA-256-EXPR'
const day = 24 * 60 * 60 * 1000

interface Desk {
  readonly database: MemoryTokenDatabase
  /** Moves the time on. */
  wait(milliseconds: number): void
}

function desk(
  options: { lifetime?: number; renewal?: number; maximumClients?: number } = {},
): Desk {
  let now = 1_000_000
  return {
    database: new MemoryTokenDatabase({ platform, now: () => now, ...options }),
    wait(milliseconds) {
      now += milliseconds
    },
  }
}

test('a token is random, expires, and is of one account, client and mechanism', async () => {
  const { database, wait } = desk({ lifetime: 1000 })
  const { token, expiry } = await database.client('a').issue('romeo', mechanism)
  assert.is(Buffer.from(token, 'base64').length, 32)
  assert.equal(expiry, new Date(1_001_000))
  const other = await database.client('a').issue('juliet', mechanism)
  assert.is.not(other.token, token)
  assert.equal(await database.client('a').tokens('romeo', mechanism), [{ token, isExpired: false }])
  assert.equal(await database.client('b').tokens('romeo', mechanism), [])
  assert.equal(await database.client('a').tokens('romeo', 'HT-SHA-256-NONE'), [])
  assert.equal(await database.client('a').tokens('nobody', mechanism), [])
  assert.is(await database.client('b').use('romeo', mechanism, token), false)
  assert.is(await database.client('a').use('romeo', 'HT-SHA-256-NONE', token), false)
  assert.is(await database.client('a').use('romeo', mechanism, 'other'), false)
  wait(1000)
  assert.equal(await database.client('a').tokens('romeo', mechanism), [{ token, isExpired: true }])
})

test('the one in use is good until the new one was used, and void after that', async () => {
  const { database } = desk()
  const client = database.client('a')
  const first = await client.issue('romeo', mechanism)
  assert.ok(await client.use('romeo', mechanism, first.token))
  const second = await client.issue('romeo', mechanism)
  const third = await client.issue('romeo', mechanism)
  // One that was never used makes room for the next.
  assert.is(await client.use('romeo', mechanism, second.token), false)
  assert.ok(await client.use('romeo', mechanism, first.token))
  assert.ok(await client.use('romeo', mechanism, third.token))
  assert.is(await client.use('romeo', mechanism, first.token), false)
})

test('a count that was told before is refused, and each token counts for itself', async () => {
  const { database } = desk()
  const { token } = await database.client('a').issue('romeo', mechanism)
  const use = (count: number | undefined): Promise<boolean> =>
    database.client('a', count).use('romeo', mechanism, token)
  for (const [count, isGood] of [
    [1, true],
    [1, false],
    [0, false],
    [5, true],
    [4, false],
    [6, true],
    [undefined, true],
    [6, false],
  ] as const) {
    assert.is(await use(count), isGood, `${count}`)
  }
  const next = await database.client('a').issue('romeo', mechanism)
  assert.ok(await database.client('a', 1).use('romeo', mechanism, next.token))
})

test('it is renewed when it is time', async () => {
  const { database, wait } = desk({ renewal: day })
  const client = database.client('a')
  assert.is(await client.renew('romeo', mechanism), undefined)
  const { token } = await client.issue('romeo', mechanism)
  await client.use('romeo', mechanism, token)
  assert.is(await client.renew('romeo', mechanism), undefined)
  wait(day)
  assert.is.not((await client.renew('romeo', mechanism))?.token, token)
})

test('tokens are made worthless, of a client or of an account', async () => {
  const { database } = desk()
  for (const id of ['a', 'b']) await database.client(id).issue('romeo', mechanism)
  await database.client('a').revoke('romeo')
  assert.equal(await database.client('a').tokens('romeo', mechanism), [])
  assert.is((await database.client('b').tokens('romeo', mechanism)).length, 1)
  database.revoke('romeo')
  assert.equal(await database.client('b').tokens('romeo', mechanism), [])
})

test('the client that was given a token the longest ago goes when there are too many', async () => {
  const { database } = desk({ maximumClients: 2 })
  for (const id of ['a', 'b', 'a', 'c']) await database.client(id).issue('romeo', mechanism)
  const left = ['a', 'b', 'c'].map(
    async (id) => (await database.client(id).tokens('romeo', mechanism)).length,
  )
  assert.equal(await Promise.all(left), [1, 0, 1])
})

test.run()
