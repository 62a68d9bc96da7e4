/** A stream is left in the storage by one client, and gone on with by another. */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { Server, type ServerOptions, type Transport } from 'typed-xmpp/server'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Iq, Message, Presence } from '../../generated/rfc6120/index.ts'
import { Register } from '../../generated/xep-0077/index.ts'
import { Ping } from '../../generated/xep-0199/index.ts'
import type { Client } from '../../runtime/client/client.ts'
import type { ClientOptions } from '../../runtime/client/client-options.ts'
import { memoryStorage } from '../../runtime/client/client-storage.ts'
import type { MemoryTransport } from '../../runtime/connection/memory-transport.ts'
import { ConnectionError, LocalProtocolError } from '../../runtime/errors.ts'
import { SaslFailure } from '../../runtime/sasl/sasl-failure.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { within } from '../support/within.ts'
import { key, made, online, options, to, until } from './leaving.ts'
import { settled } from './manual-clock.ts'
import { ReturningWorld } from './returning.ts'

const test = suite('detach')

test('across processes every stanza comes once, and in order', async () => {
  await using server = await Server.listen(options)
  const folder = temporaryFolder({ 'ca.pem': server.ca ?? '' })
  const file = join(folder, 'storage.json')
  const juliet = await online(server, { jid: 'juliet@a.example/j', password: 'x' })
  const heard: string[] = []
  const start = (...bodies: string[]): ChildProcessByStdio<null, Readable, null> => {
    const child = spawn(
      process.execPath,
      [
        '--import',
        import.meta.resolve('tsx'),
        fileURLToPath(new URL('./detached-process.ts', import.meta.url)),
        String(server.port),
        join(folder, 'ca.pem'),
        file,
        ...bodies,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    child.stdout.setEncoding('utf8')
    let rest = ''
    child.stdout.on('data', (text: string) => {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      heard.push(...lines)
    })
    return child
  }
  const romeo = 'romeo@a.example/r'
  const expected: string[] = []
  for (let life = 0; life < 3; life++) {
    const child = start(`${life}.0`, `${life}.1`)
    const gone = new Promise((resolve) => child.once('exit', resolve))
    await within(30_000, new Promise((resolve) => child.stdout.once('data', resolve)))
    await until(() => heard.filter((line) => line === 'sent').length === life + 1)
    juliet.client.send(new Message({ to: romeo, body: `there ${life}` }))
    await until(() => heard.includes(`heard there ${life}`))
    child.kill('SIGTERM')
    await within(10_000, gone)
    assert.is(heard.at(-1), 'kept true')
    // Nobody is there.
    juliet.client.send(new Message({ to: romeo, body: `nobody ${life}` }))
    expected.push(`${life}.0`, `${life}.1`, `last of ${life}.0`)
  }
  const last = await online(server, {
    storage: { read: (name) => JSON.parse(readFileSync(file, 'utf8'))[name], write: () => {} },
  })
  await last.client.close()
  await until(() => juliet.told.length >= expected.length + 1)
  assert.equal(
    juliet.told.filter((line) => line.startsWith('heard')),
    expected.map((body) => `heard ${body}`),
  )
  assert.equal(
    [...heard, ...last.told].filter((line) => line.startsWith('heard')),
    [0, 1, 2].flatMap((life) => [`heard there ${life}`, `heard nobody ${life}`]),
  )
  assert.equal(
    [...heard, ...last.told].filter((line) => /^(online|resumed|uncertain|unresumed)/.test(line)),
    ['online', 'resumed', 'resumed', 'resumed'],
  )
  await juliet.client.close()
})

test('the state is written in the turn of the call, and is gone before it is used', async () => {
  await using server = await Server.inMemory(options)
  const storage = memoryStorage()
  const { client } = await online(server, { storage })
  client.send(to('nobody', 'under way'))
  const leaving = client.detach()
  assert.match(String(storage.read(key)), /under way/)
  assert.is(client.isOnline, false)
  assert.throws(() => client.send(new Presence()), /offline/)
  assert.is(await within(5000, leaving), true)
  const again = made(server, {
    storage,
    transport: () => {
      assert.is(storage.read(key), '')
      return server.connectInMemory()
    },
  })
  await within(5000, again.client.connect())
  await until(() => again.told.length > 0)
  assert.is(again.told[0], 'resumed')
  const second = await online(server, { storage, jid: 'romeo@a.example/s' })
  assert.equal(second.told, ['online'])
  await second.client.close()
  await again.client.close()
})

test('the same client can go on, with a storage of its own', async () => {
  await using server = await Server.inMemory(options)
  const { client, told } = await online(server)
  const { jid } = client
  assert.is(await within(5000, client.detach()), true)
  await within(5000, client.connect())
  await until(() => told.includes('resumed'))
  assert.equal(told, ['online', 'offline', 'resumed'])
  assert.is(`${client.jid}`, `${jid}`)
  await client.close()
  assert.is(await within(5000, client.detach()), false)
})

test('a stream that the server has no more leaves its stanzas uncertain, and sent by nobody', async () => {
  const storage = memoryStorage()
  const world = await ReturningWorld.make({ storage })
  const isOnline = world.next('online')
  await within(5000, world.client.connect())
  await within(5000, isOnline)
  // The server hears nothing any more.
  world.connection.driver.pause()
  const deliveries = ['1', '2'].map((body) => world.client.send(new Message({ body })))
  const leaving = world.client.detach()
  world.connection.sever()
  assert.is(await within(5000, leaving), true)
  assert.equal(
    deliveries.map(({ state }) => state),
    ['uncertain', 'uncertain'],
  )
  assert.equal(world.events, ['online', 'offline'])
  world.forget()
  const reasons: string[] = []
  world.client.on('unresumed', ({ reason }) => reasons.push(reason))
  await within(5000, world.client.connect())
  await until(() => world.events.length >= 5)
  assert.equal(reasons, ['the server does not go on with it'])
  assert.equal(
    world.events.slice(2).map((event) => event.replace(/<message.*<body>(.*)<\/body>.*/, '$1')),
    ['online', 'uncertain 1', 'uncertain 2'],
  )
  assert.equal(world.received, [])
  await world.client.close()
})

test('what waits for a stream to go on is left with it', async () => {
  await using server = await Server.inMemory(options)
  const storage = memoryStorage()
  let isBroken = false
  let sever = (): void => {}
  const juliet = await online(server, { jid: 'juliet@a.example/j' })
  const romeo = await online(server, {
    storage,
    reconnect: { base: 60_000, cap: 60_000 },
    transport: () => {
      assert.is(isBroken, false)
      const transport = server.connectInMemory() as MemoryTransport
      sever = () => transport.sever()
      return transport
    },
  })
  romeo.client.send(to('j', 'one'))
  await until(() => juliet.told.includes('heard one'))
  isBroken = true
  sever()
  await settled(2)
  const waiting = romeo.client.send(to('j', 'two'))
  assert.is(waiting.state, 'sent')
  assert.is(await within(5000, romeo.client.detach()), true)
  assert.is(waiting.state, 'uncertain')
  assert.equal(romeo.told, ['online', 'offline'])
  const again = await online(server, { storage })
  await until(() => juliet.told.includes('heard two'))
  assert.equal(again.told, ['resumed'])
  assert.equal(juliet.told, ['online', 'heard one', 'heard two'])
  await again.client.close()
  await juliet.client.close()
})

/** How connecting can fail when a stream is there to go on. */
const failures: readonly [title: string, fails: (client: Client) => Partial<ClientOptions>][] = [
  [
    'is nobody there',
    () => ({
      transport: () => {
        throw new ConnectionError('connect', 'connect: nobody is there')
      },
    }),
  ],
  ['is the password wrong', () => ({ password: 'y' })],
  [
    'is it closed meanwhile',
    () => ({ transport: () => new Promise(() => {}), timeout: 20_000 }) as Partial<ClientOptions>,
  ],
]
for (const [title, fails] of failures) {
  test(`the stream is back in the storage where ${title}`, async () => {
    await using server = await Server.inMemory(options)
    const juliet = await online(server, { jid: 'juliet@a.example/j' })
    const storage = memoryStorage()
    const romeo = await online(server, { storage, fast: false })
    romeo.client.send(to('j', 'one'))
    await within(5000, romeo.client.detach())
    const kept = await storage.read(key)
    const { client } = romeo
    const failing = made(server, { storage, fast: false, ...fails(client) })
    const connecting = failing.client.connect().catch((error: unknown) => error)
    if (title === 'is it closed meanwhile') {
      await until(() => storage.read(key) === '')
      await within(5000, failing.client.close())
      assert.is(await storage.read(key), kept)
    }
    const error = await within(5000, connecting)
    assert.ok(error instanceof ConnectionError || error instanceof SaslFailure, String(error))
    assert.is(await storage.read(key), kept)
    assert.equal(failing.told, [])
    const again = await online(server, { storage, fast: false })
    assert.equal(again.told, ['resumed'])
    again.client.send(to('j', 'two'))
    await until(() => juliet.told.includes('heard two'))
    assert.equal(juliet.told, ['online', 'heard one', 'heard two'])
    await again.client.close()
    await juliet.client.close()
  })
}

test('no credential is kept, and what held one is sent by nobody', async () => {
  for (const isHeard of [true, false]) {
    await using server = await Server.inMemory({ ...options, registration: true })
    const juliet = await online(server, { jid: 'juliet@a.example/j' })
    const storage = memoryStorage()
    let isDeaf = false
    const transport = (): Transport => {
      const made = server.connectInMemory()
      const write = made.write.bind(made)
      made.write = (bytes) => isDeaf || write(bytes)
      return made
    }
    const romeo = await online(server, { storage, fast: false, transport })
    const told: unknown[] = []
    romeo.client.on('uncertain', (stanza) => told.push(stanza))
    const change = new Iq({ type: 'set', id: 'c', to: 'a.example' }, [
      new Register({ username: 'romeo', password: 'n3w-secret' }),
    ])
    isDeaf = !isHeard
    romeo.client.send(to('j', 'before'))
    const delivery = romeo.client.send(change)
    romeo.client.send(to('j', 'after'))
    let isChanged = !isHeard
    romeo.client.on('ignored', ({ stanza }) => {
      isChanged ||= stanza instanceof Iq && stanza.id === 'c'
    })
    await until(() => isChanged)
    const leaving = romeo.client.detach()
    const text = (await storage.read(key)) ?? ''
    assert.not.match(text, /n3w-secret/)
    assert.not.match(text, /"password"|wherefore/)
    await within(5000, leaving)
    assert.is(delivery.state, 'uncertain')
    assert.equal(told, [change])
    // As if nothing of it had arrived, or as if all of it had.
    const state = JSON.parse(text)
    assert.equal(
      state.unacknowledged.map((xml: string | null) => xml && /<body>(.*)<\/body>/.exec(xml)?.[1]),
      ['before', null, 'after'],
    )
    const password = isHeard ? 'n3w-secret' : 'x'
    const again = await online(server, { storage, fast: false, password })
    again.client.send(to('j', 'last'))
    await until(() => juliet.told.includes('heard last'))
    assert.equal(again.told, ['resumed'])
    assert.equal(juliet.told, ['online', 'heard before', 'heard after', 'heard last'])
    await again.client.close()
    await juliet.client.close()
  }
})

/** Streams that cannot be left, and are ended in order. */
const ended: readonly [title: string, server: Partial<ServerOptions>, Partial<ClientOptions>][] = [
  ['is not managed', {}, { streamManagement: false }],
  ['is not managed by the server', { streamManagement: false }, {}],
  ['has too much under way', {}, { streamManagement: { policy: { every: 1000, delay: 60_000 } } }],
]
for (const [title, ofServer, ofClient] of ended) {
  test(`a stream that ${title} is ended in order`, async () => {
    await using server = await Server.inMemory({ ...options, ...ofServer })
    const juliet = await online(server, { jid: 'juliet@a.example/j' })
    const storage = memoryStorage()
    const { client, told } = await online(server, { storage, ...ofClient })
    const count = title.includes('too much') ? 6 : 1
    const deliveries = Array.from({ length: count }, () =>
      client.send(to('j', 'x'.repeat(200_000))),
    )
    assert.is(await within(5000, client.detach()), false)
    assert.not(await storage.read(key))
    await until(() => juliet.told.length === count + 1)
    assert.ok(deliveries.every(({ state }) => state !== 'sent'))
    assert.is(told.at(-1) === 'offline' || told.includes('offline'), true)
    const again = await online(server, { storage })
    assert.equal(again.told, ['online'])
    await again.client.close()
    await juliet.client.close()
  })
}

for (const what of ['detach', 'close'] as const) {
  test(`a handler of the first event may ${what}, and is called once`, async () => {
    await using server = await Server.inMemory(options)
    const storage = memoryStorage()
    const { client, told } = made(server, { storage })
    let left: Promise<unknown> | undefined
    client.on('online', () => {
      left = what === 'detach' ? client.detach() : client.close({ signal: AbortSignal.abort() })
    })
    await within(5000, client.connect())
    await until(() => left !== undefined)
    assert.is(await within(5000, left as Promise<unknown>), what === 'detach' ? true : undefined)
    assert.equal(
      told.map((line) => line.replace(/ .*/, '')),
      ['online', 'offline'],
    )
    assert.is(Boolean(await storage.read(key)), what === 'detach')
  })
}

test('what was asked is not answered, and loops end', async () => {
  await using server = await Server.inMemory(options)
  const { client } = await online(server)
  const loop = client.stream(Message)
  const asking = client.request('juliet@a.example/nobody', new Ping()).catch((error) => error)
  const next = loop.next()
  const leaving = client.detach()
  assert.is(client.detach() === leaving, true)
  const error = await client.connect().catch((reason: unknown) => reason)
  assert.ok(error instanceof LocalProtocolError)
  assert.ok((await within(5000, asking)) instanceof ConnectionError)
  assert.equal(await within(5000, next), { done: true, value: undefined })
  assert.is(await within(5000, leaving), true)
})

test.run()
