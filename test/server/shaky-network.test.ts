/** A client whose network delays, tears apart and cuts: what it promises holds all the same. */
import { type ClientOptions, memoryStorage } from 'typed-xmpp'
import { Message, Presence } from 'typed-xmpp/rfc6120'
import { Server, type ServerOptions, type Transport } from 'typed-xmpp/server'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Client } from '../../runtime/client/client.ts'
import type { Delivery } from '../../runtime/client/delivery.ts'
import { nodeEnvironment } from '../../runtime/client/node-environment.ts'
import { makeCertificate } from '../../runtime/server/self-made-certificate.ts'
import { random } from '../support/random.ts'
import { ShakyProxy } from '../support/shaky-proxy.ts'
import { within } from '../support/within.ts'

const perCut = 100
const options: ServerOptions = {
  domain: 'a.example',
  accounts: { romeo: 'x', juliet: 'x' },
}

const test = suite('shaky network')

/** By what it comes, and how often that is cut. */
for (const [way, cuts, seed] of [
  ['TCP', 100, 1],
  ['WebSocket', 15, 4],
] as const) {
  const count = cuts * perCut
  test(`${count} messages each way by ${way} across ${cuts} cuts: none lost, none twice, all in order`, async () => {
    const chance = random(198 + seed)
    const { server, proxy, romeo, juliet } = await world(options, seed, {}, way)
    const heard = { romeo: bodies(romeo), juliet: bodies(juliet) }
    const deliveries: Delivery[] = []
    let resumed = 0
    romeo.on('resumed', () => resumed++)
    const offline: unknown[] = []
    romeo.on('offline', (error) => offline.push(error))
    let sent = 0
    for (let cut = 0; cut < cuts; cut++) {
      const isBack = new Promise((resolve) => romeo.once('resumed', resolve))
      // It takes some 20 kB to say all this: some cuts come early, some never by themselves.
      const isCut = proxy.cutAfter(1 + chance.below(24_000))
      for (let n = 0; n < perCut; n++, sent++) {
        deliveries.push(romeo.send(new Message({ to: 'juliet@a.example/j', body: `${sent}` })))
        juliet.send(new Message({ to: 'romeo@a.example/r', body: `${sent}` }))
        if (chance.below(10) === 0) await new Promise((resolve) => setImmediate(resolve))
      }
      if (chance.below(2) === 0) proxy.cut()
      await within(10_000, Promise.race([isCut, isBack, turns(50)]))
      proxy.cut()
      await isCut
      // Every now and then the way back is cut, too.
      if (chance.below(4) === 0) await proxy.cutAfter(1 + chance.below(3000))
      await within(10_000, isBack)
    }
    await within(10_000, Promise.all(deliveries.map((each) => each.settled())))
    await within(
      10_000,
      until(() => heard.romeo.length >= sent && heard.juliet.length >= sent),
    )
    const all = Array.from({ length: cuts * perCut }, (_, n) => `${n}`)
    assert.equal(heard.juliet, all)
    assert.equal(heard.romeo, all)
    assert.ok(deliveries.every(({ state }) => state === 'acknowledged'))
    assert.ok(resumed >= cuts, `${resumed} resumptions`)
    assert.equal(offline, [])
    await end(server, proxy, romeo, juliet)
  })
}

test('where a stream is not resumed, what is not acknowledged is uncertain, and sent by nobody', async () => {
  const { server, proxy, romeo, juliet } = await world(options, 2)
  const told: string[] = []
  romeo.on('uncertain', (stanza) => told.push((stanza as Message).body ?? ''))
  const heard = bodies(juliet)
  const send = (body: string): Delivery =>
    romeo.send(new Message({ to: 'juliet@a.example/j', body }))
  const certain = send('certain')
  await within(5000, certain.settled())
  // The network goes away without a word, and the server loses its memory meanwhile.
  proxy.isDeaf = true
  const deliveries = ['1', '2', '3'].map(send)
  await turns(20)
  const { port } = server
  await juliet.close()
  await within(10_000, server.close())
  await using successor = await Server.listen({ ...options, port, certificate: await certificate })
  proxy.isDeaf = false
  const again = await clientOf('juliet@a.example/j', () => successor.connectInMemory())
  const heardAgain = bodies(again)
  const isBack = new Promise((resolve) => romeo.once('online', resolve))
  proxy.cut()
  await within(10_000, isBack)
  const states = await within(5000, Promise.all(deliveries.map((each) => each.settled())))
  assert.equal(states, ['uncertain', 'uncertain', 'uncertain'])
  assert.equal(told, ['1', '2', '3'])
  await within(5000, send('after').settled())
  await within(
    5000,
    until(() => heardAgain.length > 0),
  )
  assert.equal([...heard, ...heardAgain], ['certain', 'after'])
  // Who wants them sent again does so.
  for (const body of told) send(body)
  await within(
    5000,
    until(() => heardAgain.length === 4),
  )
  assert.equal(heardAgain, ['after', '1', '2', '3'])
  await end(successor, proxy, romeo, again)
})

test('a client that is started anew goes on with the stream that was left', async () => {
  const storage = memoryStorage()
  const { server, proxy, romeo, juliet } = await world(options, 3, { reconnect: false, storage })
  const heard = { romeo: [] as string[], juliet: bodies(juliet) }
  let client = romeo
  const listen = (one: Client): void => {
    one.on(Message, ({ body = '' }) => void (client === one && heard.romeo.push(body)))
  }
  listen(romeo)
  const all: string[] = []
  for (let life = 0; life < 5; life++) {
    for (let n = 0; n < 20; n++) {
      const body = `${life}.${n}`
      all.push(body)
      client.send(new Message({ to: 'juliet@a.example/j', body }))
      juliet.send(new Message({ to: 'romeo@a.example/r', body }))
    }
    // Some of it has arrived by then.
    await turns(life * 4)
    // What was on its way is lost with the connection, half of the time.
    const leaving = client.detach()
    if (life % 2 === 0) proxy.cut()
    assert.is(await within(5000, leaving), true)
    client = madeOf('romeo@a.example/r', { ...through(server, proxy), storage })
    listen(client)
    await within(10_000, client.connect())
    assert.is(client.jid.toString(), 'romeo@a.example/r')
  }
  await within(
    5000,
    until(() => heard.romeo.length >= 100 && heard.juliet.length >= 100),
  )
  assert.equal(heard.juliet, all)
  assert.equal(heard.romeo, all)
  await end(server, proxy, client, juliet)
})

test.run()

interface World {
  readonly server: Server
  readonly proxy: ShakyProxy
  /** Comes by the proxy. */
  readonly romeo: Client
  readonly juliet: Client
}

const certificate = makeCertificate('a.example', '127.0.0.1')

async function world(
  serverOptions: ServerOptions,
  seed: number,
  more: Partial<ClientOptions> = {},
  way: 'TCP' | 'WebSocket' = 'TCP',
): Promise<World> {
  const isWeb = way === 'WebSocket'
  const server = await Server.listen({
    ...serverOptions,
    certificate: await certificate,
    webSocketPort: isWeb ? 0 : undefined,
  })
  const { host } = server
  const port = isWeb ? Number(new URL(server.webSocketUrl).port) : server.port
  const proxy = await ShakyProxy.listen({ host, port, random: random(seed) })
  const romeo = madeOf('romeo@a.example/r', {
    ...through(server, proxy),
    ...(isWeb && { websocket: server.webSocketUrl.replace(`:${port}/`, `:${proxy.port}/`) }),
    reconnect: { base: 1, cap: 5 },
    ...more,
  })
  await within(10_000, romeo.connect())
  const juliet = await clientOf('juliet@a.example/j', () => server.connectInMemory())
  juliet.send(new Presence())
  return { server, proxy, romeo, juliet }
}

function through({ ca }: Server, { port }: ShakyProxy): Partial<ClientOptions> {
  return { host: '127.0.0.1', port, tls: { ca }, mechanisms: ['SCRAM-SHA-256'] }
}

function madeOf(jid: string, more: Partial<ClientOptions>): Client {
  const policy = { every: 5, delay: 20 }
  const streamManagement = { policy, ...more.streamManagement }
  const given = { jid, password: 'x', ...more, streamManagement }
  return new Client(given as ClientOptions, nodeEnvironment)
}

async function clientOf(jid: string, transport: () => Transport): Promise<Client> {
  const client = madeOf(jid, { transport } as Partial<ClientOptions>)
  await within(5000, client.connect())
  return client
}

async function end(server: Server, proxy: ShakyProxy, ...clients: Client[]): Promise<void> {
  await within(10_000, Promise.all(clients.map((client) => client.close())))
  await within(10_000, proxy.close())
  await within(10_000, server.close())
}

/** The bodies of the messages that come. */
function bodies(client: Client): string[] {
  const heard: string[] = []
  client.on(Message, ({ body = '' }) => void heard.push(body))
  return heard
}

async function turns(count: number): Promise<void> {
  for (let n = 0; n < count; n++) await new Promise((resolve) => setImmediate(resolve))
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 1))
}
