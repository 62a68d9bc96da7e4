/** Streams are ended in order, whoever begins, and in time when nobody answers (RFC 6120 §4.4). */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Message } from '../../generated/rfc6120/index.ts'
import type { ClientOptions } from '../../runtime/client/client-options.ts'
import { within } from '../support/within.ts'
import { joinedClient } from './joined.ts'
import { manualPlatform, settled } from './manual-clock.ts'

const test = suite('closing')

async function online(options: Partial<ClientOptions> = {}) {
  const platform = manualPlatform()
  const wire: string[] = []
  const { client, server } = await joinedClient(
    { ...options, log: ({ direction, xml }) => wire.push(`${direction} ${xml}`) },
    { platform },
  )
  const ends: unknown[] = []
  client.on('offline', (error) => ends.push(error))
  await within(5000, client.connect())
  platform.clock.advance(0)
  wire.length = 0
  return { client, server, platform, wire, ends }
}

const footer = '</stream:stream>'

test('the client begins: the server may finish what it says, and answers', async () => {
  const { client, server, wire, ends, platform } = await online()
  const bodies: (string | undefined)[] = []
  client.on(Message, ({ body }) => bodies.push(body))
  client.send(new Message({ id: 'a', body: 'out' }))
  const closing = client.close()
  server.driver.send(new Message({ body: 'the last word' }))
  await within(5000, closing)
  assert.equal(bodies, ['the last word'])
  assert.is(server.received.length, 1)
  assert.equal(
    wire.filter((line) => line.endsWith(footer)),
    [`out ${footer}`, `in ${footer}`],
  )
  assert.equal(ends, [undefined])
  assert.is(server.ended.error, undefined)
  assert.is(platform.clock.pending, 0)
})

test('the server begins: it is answered, and that is no error', async () => {
  const { client, server, wire, ends, platform } = await online()
  server.driver.send(new Message({ body: 'the last word' }))
  const closing = server.driver.close()
  await within(5000, closing)
  await settled(3)
  assert.equal(
    wire.filter((line) => line.endsWith(footer)),
    [`in ${footer}`, `out ${footer}`],
  )
  assert.equal(ends, [undefined])
  assert.is(server.ended.error, undefined)
  assert.is(client.isOnline, false)
  assert.is(platform.clock.pending, 0)
  await within(1000, client.close())
})

test('both begin at once', async () => {
  const { client, server, wire, ends } = await online()
  await within(5000, Promise.all([client.close(), server.driver.close()]))
  assert.equal(wire.filter((line) => line.endsWith(footer)).length, 2)
  assert.equal([ends, server.ended.error, server.ended.count], [[undefined], undefined, 1])
})

test('nobody answers: it is waited for so long, and not longer', async () => {
  const { client, server, platform, ends } = await online({ closeTimeout: 700 })
  server.transport.pause()
  let isClosed = false
  const closing = client.close().then(() => {
    isClosed = true
  })
  await settled(3)
  platform.clock.advance(699)
  await settled(3)
  assert.is(isClosed, false)
  platform.clock.advance(1)
  await within(1000, closing)
  assert.is(ends.length, 1)
  assert.is(platform.clock.pending, 0)
})

test('nobody answers: a signal ends it at once', async () => {
  const { client, server, platform, ends } = await online()
  server.transport.pause()
  const controller = new AbortController()
  const closing = client.close({ signal: controller.signal })
  await settled(3)
  controller.abort()
  await within(1000, closing)
  assert.is(ends.length, 1)
  assert.is(platform.clock.pending, 0)
  const again = await online()
  again.server.transport.pause()
  await within(1000, again.client.close({ signal: AbortSignal.abort() }))
})

test('a client that goes out of scope is closed in order', async () => {
  const { client, server, wire } = await online()
  {
    await using scoped = client
    scoped.send(new Message({ body: 'bye' }))
  }
  assert.is(server.received.length, 1)
  assert.equal(
    wire.filter((line) => line.endsWith(footer)),
    [`out ${footer}`, `in ${footer}`],
  )
})

test.run()
