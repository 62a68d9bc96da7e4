/** What a server says to take at most is not exceeded (XEP-0478). */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Message } from '../../generated/rfc6120/index.ts'
import { StreamLimits } from '../../generated/xep-0478/index.ts'
import {
  isStanzaTooLargeError,
  type StanzaTooLargeError,
} from '../../runtime/stream/stanza-too-large-error.ts'
import type { Feature } from '../../runtime/stream/feature.ts'
import { within } from '../support/within.ts'
import { joinedClient, serverFeatures } from './joined.ts'
import { settled } from './manual-clock.ts'
import { ReturningWorld } from './returning.ts'

const test = suite('stream limits')

function limits(maxBytes: number | undefined): Feature {
  return {
    name: 'limits',
    necessary: [],
    prohibited: [],
    offer: () => new StreamLimits({ maxBytes }),
  }
}

/** The bytes of a message around its body. */
const around = '<message><body></body></message>'.length

/** Bodies, and how many bytes they have. */
const bodies: readonly [title: string, body: string, size: number][] = [
  ['of one byte each', 'a'.repeat(100), 100],
  ['of two bytes', 'é'.repeat(50), 100],
  ['of three bytes', '€'.repeat(30), 90],
  ['of four bytes', '🎭'.repeat(25), 100],
  ['that are escaped', '<'.repeat(25), 100],
]
for (const [title, body, size] of bodies) {
  test(`characters ${title} are counted as they are written`, async () => {
    const exact = around + size
    for (const most of [exact, exact - 1]) {
      const { client, server } = await joinedClient(
        { streamManagement: false },
        { features: [...serverFeatures(), limits(most)] },
      )
      await within(5000, client.connect())
      let error: unknown
      try {
        client.send(new Message({ body }))
      } catch (reason) {
        error = reason
      }
      await settled(3)
      if (most === exact) {
        assert.is(error, undefined)
        assert.is(server.received.length, 1)
      } else {
        assert.ok(isStanzaTooLargeError(error))
        const { size, limit, code } = error as StanzaTooLargeError
        assert.equal([size, limit, code], [exact, most, 'local-protocol'])
        assert.is(server.received.length, 0)
      }
      // It was refused here: the stream goes on.
      client.send(new Message({ body: '!' }))
      await settled(3)
      assert.is(server.received.length, most === exact ? 2 : 1)
      await client.close()
    }
  })
}

test('features without limits have none, whatever those before them said', async () => {
  const row: Feature = { ...limits(40), prohibited: ['authenticated'] }
  const { client, server } = await joinedClient({}, { features: [...serverFeatures(), row] })
  await within(5000, client.connect())
  client.send(new Message({ body: 'a'.repeat(1000) }))
  await settled(3)
  assert.is(server.received.length, 1)
  await client.close()
})

test('a stanza that waits for its stream to go on is held to the limit, too', async () => {
  const world = await ReturningWorld.make()
  world.besides = limits(200)
  await within(5000, world.client.connect())
  const isBack = world.next('resumed')
  world.connection.sever()
  assert.throws(
    () => world.client.send(new Message({ body: 'a'.repeat(200) })),
    isStanzaTooLargeError,
  )
  world.client.send(new Message({ body: 'short' }))
  await within(5000, isBack)
  await settled(3)
  assert.equal(
    world.received.map((stanza) => (stanza as Message).body),
    ['short'],
  )
  await world.client.close()
})

test.run()
