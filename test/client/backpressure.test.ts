/** Neither side has to keep more than it can: both can be made to wait. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Message } from '../../generated/rfc6120/index.ts'
import type { ClientOptions } from '../../runtime/client/client-options.ts'
import type { MemoryTransport } from '../../runtime/connection/memory-transport.ts'
import type { Transport, TransportSink } from '../../runtime/connection/transport.ts'
import { within } from '../support/within.ts'
import { domain } from './joined.ts'
import { settled } from './manual-clock.ts'
import { ReturningWorld } from './returning.ts'

const test = suite('backpressure')

/** A transport that shows what is done to it, and whose buffer fills when the test says so. */
class Watched implements Transport {
  readonly peer = 'watched'
  readonly calls: string[] = []
  writes = 0
  isFull = false
  readonly #inner: MemoryTransport
  #sink: TransportSink | undefined

  constructor(inner: MemoryTransport) {
    this.#inner = inner
  }

  get secureChannel() {
    return this.#inner.secureChannel
  }

  get canStartTls() {
    return this.#inner.canStartTls
  }

  start(sink: TransportSink): void {
    this.#sink = sink
    this.#inner.start(sink)
  }

  write(bytes: Uint8Array): boolean {
    this.writes++
    this.#inner.write(bytes)
    return !this.isFull
  }

  drains(): void {
    this.isFull = false
    this.#sink?.drained()
  }

  startTls() {
    return this.#inner.startTls()
  }

  pause(): void {
    this.calls.push('pause')
    this.#inner.pause()
  }

  resume(): void {
    this.calls.push('resume')
    this.#inner.resume()
  }

  end(): void {
    this.#inner.end()
  }

  destroy(): void {
    this.#inner.destroy()
  }
}

async function watched(options: Partial<ClientOptions> = {}) {
  let transport: Watched | undefined
  const world: ReturningWorld = await ReturningWorld.make({
    transport: () => {
      transport = new Watched(world.connect())
      return transport
    },
    ...options,
  })
  const isOnline = world.next('online')
  await within(5000, world.client.connect())
  await within(5000, isOnline)
  await settled(3)
  transport!.calls.length = 0
  transport!.writes = 0
  return { world, client: world.client, transport: transport! }
}

test('a thousand stanzas of one turn leave by one write', async () => {
  const { client, transport, world } = await watched({
    streamManagement: { policy: { every: 10_000 } },
  })
  for (let n = 0; n < 1000; n++) client.send(new Message({ to: domain, body: `${n}` }))
  assert.is(transport.writes, 0)
  await settled(1)
  assert.is(transport.writes, 1)
  await settled(20)
  assert.is(world.received.length, 1000)
  await client.close()
})

test('who sends much can wait until it has left', async () => {
  const { client, transport } = await watched()
  assert.is(client.isWritable, true)
  await within(1000, client.drained())
  transport.isFull = true
  client.send(new Message({ body: 'much' }))
  await settled(1)
  assert.is(client.isWritable, false)
  let isDrained = false
  const draining = client.drained().then(() => {
    isDrained = true
  })
  const controller = new AbortController()
  const reason = new Error('changed my mind')
  const given = client.drained({ signal: controller.signal }).catch((error: unknown) => error)
  controller.abort(reason)
  assert.is(await within(1000, given), reason)
  await settled(2)
  assert.is(isDrained, false)
  transport.drains()
  await within(1000, draining)
  assert.is(client.isWritable, true)
  await client.close()
})

test('nobody waits for a connection that is over', async () => {
  const { client, transport, world } = await watched({ reconnect: false })
  transport.isFull = true
  client.send(new Message({ body: 'much' }))
  await settled(1)
  const draining = client.drained()
  world.connection.sever()
  await within(1000, draining)
  await within(1000, client.drained())
})

test('a loop with a mark makes the server wait, and goes on in order', async () => {
  const { client, transport, world } = await watched()
  const loop = client.stream(Message, { highWaterMark: 4 })
  for (let n = 0; n < 20; n++) {
    world.connection.driver.send(new Message({ body: `${n}` }))
    await settled(1)
  }
  assert.equal(transport.calls, ['pause'])
  const bodies: (string | undefined)[] = []
  for await (const { body } of loop) {
    await settled(1)
    bodies.push(body)
    if (bodies.length === 20) break
  }
  assert.equal(
    bodies,
    Array.from({ length: 20 }, (_, n) => `${n}`),
  )
  assert.is(transport.calls.at(-1), 'resume')
  assert.ok(transport.calls.length > 4)
  await client.close()
})

test('a loop that is left, or ended by its signal, holds nobody up', async () => {
  for (const end of ['left', 'signal'] as const) {
    const { client, transport, world } = await watched()
    const controller = new AbortController()
    const { signal } = controller
    const loop = client.stream(Message, { highWaterMark: 1, signal })
    world.connection.driver.send(new Message({ body: 'one' }))
    await settled(2)
    assert.equal(transport.calls, ['pause'])
    if (end === 'left') await loop.return?.()
    else {
      controller.abort(new Error('enough'))
      assert.is((await loop.next()).value?.body, 'one')
      let error: unknown
      await loop.next().catch((reason: unknown) => {
        error = reason
      })
      assert.is((error as Error).message, 'enough')
    }
    assert.equal(transport.calls, ['pause', 'resume'])
    await within(5000, client.close())
  }
})

test.run()
