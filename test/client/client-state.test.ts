/** The server is told whether somebody looks at the client, where it wants to know (XEP-0352). */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { CsiFeature } from '../../generated/xep-0352/index.ts'
import type { ClientOptions } from '../../runtime/client/client-options.ts'
import type { Feature } from '../../runtime/stream/feature.ts'
import { within } from '../support/within.ts'
import { settled } from './manual-clock.ts'
import { ReturningWorld } from './returning.ts'

const test = suite('client state')

const offer: Feature = {
  name: 'csi',
  necessary: ['authenticated'],
  prohibited: [],
  offer: () => new CsiFeature(),
}

/** A client, not online yet, at a server; and what it says of itself, connection by connection. */
async function made(isOffered: boolean, options: Partial<ClientOptions> = {}) {
  const said: string[] = []
  const world = await ReturningWorld.make({
    ...options,
    log: ({ direction, xml }) => {
      const state = /^<(active|inactive) xmlns='urn:xmpp:csi:0'\/>$/.exec(xml)?.[1]
      if (direction === 'out' && state) said.push(`${world.connections.length} ${state}`)
    },
  })
  if (isOffered) world.besides = offer
  return { world, client: world.client, said }
}

test('it is told once for each change', async () => {
  const { client, said } = await made(true)
  await within(5000, client.connect())
  assert.is(client.active(), false, 'a stream begins so')
  assert.is(client.inactive(), true)
  assert.is(client.inactive(), false)
  assert.is(client.active(), true)
  await settled(2)
  assert.equal(said, ['1 inactive', '1 active'])
  await client.close()
})

test('a server that does not want to know is not told', async () => {
  const { client, said } = await made(false)
  await within(5000, client.connect())
  assert.is(client.inactive(), false)
  await settled(2)
  assert.equal(said, [])
  await client.close()
})

for (const [title, forgets, event] of [
  ['resumed', false, 'resumed'],
  ['another', true, 'online'],
] as const) {
  test(`a stream that is ${title} begins active: it is told again`, async () => {
    const { world, client, said } = await made(true)
    const isOnline = world.next('online')
    await within(5000, client.connect())
    await within(5000, isOnline)
    client.inactive()
    for (let cut = 0; cut < 2; cut++) {
      await settled(2)
      if (forgets) world.forget()
      const isBack = world.next(event)
      world.connection.sever()
      await within(5000, isBack)
    }
    client.active()
    await settled(2)
    if (forgets) world.forget()
    const isBack = world.next(event)
    world.connection.sever()
    await within(5000, isBack)
    await settled(2)
    assert.equal(said, ['1 inactive', '2 inactive', '3 inactive', '3 active'])
    await client.close()
  })
}

test('what is said while offline is told when it is online', async () => {
  const { client, said } = await made(true)
  assert.is(client.inactive(), false)
  await within(5000, client.connect())
  await settled(2)
  assert.equal(said, ['1 inactive'])
  await client.close()
  assert.is(client.active(), false)
})

test('by SASL2 it is told with the resource, and once on a stream that is resumed', async () => {
  const { world, client, said } = await made(true, { jid: 'romeo@montague.example' })
  world.hasSasl2 = true
  client.inactive()
  const isOnline = world.next('online')
  await within(5000, client.connect())
  await within(5000, isOnline)
  assert.is(client.jid.toString(), 'romeo@montague.example/orchard')
  await settled(2)
  assert.ok(world.events.some((event) => /^bind .*<inactive xmlns='urn:xmpp:csi:0'\/>/.test(event)))
  assert.equal(said, [])
  const isBack = world.next('resumed')
  world.connection.sever()
  await within(5000, isBack)
  await settled(2)
  // There are no features behind a resumption of this kind, and it is known all the same.
  assert.equal(said, ['2 inactive'])
  assert.is(client.active(), true)
  await settled(2)
  assert.equal(said, ['2 inactive', '2 active'])
  await client.close()
})

test.run()
