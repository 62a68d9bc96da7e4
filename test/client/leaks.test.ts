/** A client that comes back a thousand times leaves nothing behind. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Message } from '../../generated/rfc6120/index.ts'
import { Ping } from '../../generated/xep-0199/index.ts'
import { Client } from '../../runtime/client/client.ts'
import type { MemoryTransport } from '../../runtime/connection/memory-transport.ts'
import { Driver } from '../../runtime/connection/driver.ts'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import type { Clock } from '../../runtime/connection/platform.ts'
import { Jid } from '../../runtime/jid/jid.ts'
import { registry } from '../../runtime/node/index.ts'
import { Server } from '../../runtime/server/server.ts'
import { within } from '../support/within.ts'
import { ProbeTransport } from './probe-transport.ts'

const test = suite('leaks')

/** The clock of the platform, with the number of timers that are set. */
class CountingClock implements Clock {
  pending = 0

  now(): number {
    return nodePlatform.clock.now()
  }

  after(milliseconds: number, callback: () => void): () => void {
    this.pending++
    let isSet = true
    const done = (): void => {
      if (isSet) this.pending--
      isSet = false
    }
    const cancel = nodePlatform.clock.after(milliseconds, () => {
      done()
      callback()
    })
    return () => {
      cancel()
      done()
    }
  }
}

/** What is open in the process, by its kind. */
function open(): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const kind of process.getActiveResourcesInfo()) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

/** The bytes that are held, without what nobody holds any more. */
async function held(): Promise<number> {
  const { setFlagsFromString } = await import('node:v8')
  const { runInNewContext } = await import('node:vm')
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  for (let round = 0; round < 3; round++) {
    collect()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return process.memoryUsage().heapUsed
}

test('a thousand reconnections in memory leave no timer, no listener and no memory', async () => {
  const server = await Server.inMemory({ domain: 'localhost', accounts: { romeo: 'secret' } })
  const clock = new CountingClock()
  const controller = new AbortController()
  let listeners = 0
  const { signal } = controller
  const add = signal.addEventListener.bind(signal)
  const remove = signal.removeEventListener.bind(signal)
  signal.addEventListener = (...parameters: Parameters<typeof add>) => {
    listeners++
    add(...parameters)
  }
  signal.removeEventListener = (...parameters: Parameters<typeof remove>) => {
    listeners--
    remove(...parameters)
  }
  let sever = (): void => {}
  const client = new Client(
    {
      jid: 'romeo@localhost/balcony',
      password: 'secret',
      signal,
      reconnect: { base: 0, cap: 0 },
      transport: () => {
        const transport = server.connectInMemory() as MemoryTransport
        sever = () => transport.sever()
        return transport
      },
    },
    { platform: { ...nodePlatform, clock } },
  )
  const next = (): Promise<unknown> =>
    new Promise((resolve) => {
      const stops = [client.once('online', done), client.once('resumed', done)]
      function done(): void {
        for (const stop of stops) stop()
        resolve(undefined)
      }
    })
  const cycle = async (): Promise<void> => {
    const isBack = next()
    client.send(new Message({ id: 'm', to: 'romeo@localhost', body: 'x' }))
    client.exchange(undefined, 'get', new Ping()).catch(() => {})
    sever()
    await within(5000, isBack)
  }
  const isOnline = next()
  await within(5000, client.connect())
  await within(5000, isOnline)
  for (let round = 0; round < 200; round++) await cycle()
  const before = await held()
  const [timersBefore, listenersBefore] = [clock.pending, listeners]
  for (let round = 0; round < 1000; round++) await cycle()
  const grown = (await held()) - before
  assert.ok(clock.pending <= Math.max(2, timersBefore), `${clock.pending} timers are set`)
  assert.is(listeners, listenersBefore)
  assert.ok(grown < 4_000_000, `${grown} bytes are held more than before`)
  await within(5000, client.close())
  assert.is(clock.pending, 0)
  assert.is(listeners, 0)
  await server.close()
})

test('who gives up waiting for a full connection leaves nothing there', async () => {
  const transport = new ProbeTransport()
  const driver = new Driver({
    transport,
    platform: nodePlatform,
    session: {
      role: 'receiving',
      contentNamespace: 'jabber:component:accept',
      answer: () => ({ from: Jid.parse('a.example') }),
      features: [],
      registry: registry([]),
    },
    events: { bound: () => {}, stanza: () => {}, closed: () => {} },
    fault: (error) => assert.unreachable(String(error)),
  })
  driver.start()
  transport.isWritable = false
  transport.says(
    "<stream:stream xmlns='jabber:component:accept' xmlns:stream='http://etherx.jabber.org/streams' to='a.example'>",
  )
  await new Promise((resolve) => setImmediate(resolve))
  assert.is(driver.isWritable, false)
  const giveUp = async (count: number): Promise<void> => {
    for (let n = 0; n < count; n++) {
      const controller = new AbortController()
      const waiting = driver.drained(controller.signal).then(
        () => assert.unreachable('it is full'),
        () => {},
      )
      controller.abort()
      await waiting
    }
  }
  await giveUp(1000)
  const before = await held()
  await giveUp(20_000)
  const grown = (await held()) - before
  assert.ok(grown < 1_000_000, `${grown} bytes are held more than before`)
  driver.destroy()
})

test('two hundred idle clients hold no more than they need, their server included', async () => {
  const server = await Server.inMemory({
    domain: 'localhost',
    accounts: { romeo: 'secret' },
    maximumResources: 300,
  })
  const connected = async (resource: string): Promise<Client> => {
    const client = new Client(
      {
        jid: `romeo@localhost/${resource}`,
        password: 'secret',
        transport: () => server.connectInMemory(),
      },
      { platform: nodePlatform },
    )
    await within(5000, client.connect())
    return client
  }
  const clients = [await connected('warm')]
  const before = await held()
  for (let count = 0; count < 200; count++) clients.push(await connected(`r${count}`))
  const each = ((await held()) - before) / 200
  await within(5000, Promise.all(clients.map((client) => client.close())))
  await server.close()
  // What was kept of logins was once 25 kB of each.
  assert.ok(each < 100_000, `${each} bytes are held for each`)
})

test('reconnections over TCP leave no handle', async () => {
  const server = await Server.listen({ domain: 'localhost', accounts: { romeo: 'secret' } })
  const { connectTcp } = await import('../../runtime/connection/connect-tcp.ts')
  const before = open()
  const { host, port, ca } = server
  for (let round = 0; round < 50; round++) {
    const client = new Client(
      { jid: 'romeo@localhost/balcony', password: 'secret', host, port, tls: { ca } },
      { platform: nodePlatform, connector: connectTcp },
    )
    await within(10_000, client.connect())
    await within(10_000, client.close())
  }
  const settledCount = async (): Promise<Record<string, number>> => {
    for (let turn = 0; turn < 50; turn++) {
      const now = open()
      if ((now['TCPSocketWrap'] ?? 0) <= (before['TCPSocketWrap'] ?? 0)) return now
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    return open()
  }
  const after = await settledCount()
  assert.is(after['TCPSocketWrap'] ?? 0, before['TCPSocketWrap'] ?? 0)
  assert.ok((after['Timeout'] ?? 0) <= (before['Timeout'] ?? 0) + 1, JSON.stringify(after))
  await server.close()
})

test.run()
