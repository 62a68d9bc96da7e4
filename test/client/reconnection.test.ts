/** A client comes back: when, how, with what, and when it does not. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Iq, Message } from '../../generated/rfc6120/index.ts'
import { Ping } from '../../generated/xep-0199/index.ts'
import { isFinalError } from '../../runtime/client/final-errors.ts'
import {
  ConnectionError,
  LocalProtocolError,
  RemoteProtocolError,
  TimeoutError,
} from '../../runtime/errors.ts'
import { StanzaError } from '../../runtime/node/index.ts'
import { SaslFailure } from '../../runtime/sasl/sasl-failure.ts'
import { StreamError } from '../../runtime/stream/stream-error.ts'
import { within } from '../support/within.ts'
import { domain, joinedClient, serverFeatures } from './joined.ts'
import { manualPlatform, settled } from './manual-clock.ts'
import { ReturningWorld } from './returning.ts'

const test = suite('reconnection')

/** Errors, and whether they are the end. */
const judged: readonly [error: unknown, isFinal: boolean][] = [
  [new ConnectionError('lost', 'lost'), false],
  [new ConnectionError('connect', 'connect'), false],
  [new ConnectionError('dns', 'dns'), false],
  [new ConnectionError('tls', 'tls'), false],
  [new ConnectionError('http', 'http'), false],
  [new ConnectionError('certificate', 'certificate'), true],
  [new ConnectionError('closed', 'closed'), true],
  [new TimeoutError('late', { milliseconds: 1 }), false],
  [new SaslFailure('not-authorized', 'wrong'), true],
  [new SaslFailure('account-disabled', 'off'), true],
  [new SaslFailure('temporary-auth-failure', 'later'), false],
  [new StreamError('conflict'), true],
  [new StreamError('policy-violation'), true],
  [new StreamError('host-unknown'), true],
  [new StreamError('not-authorized'), true],
  [new StreamError('system-shutdown'), false],
  [new StreamError('connection-timeout'), false],
  [new StreamError('reset'), false],
  [new StreamError('resource-constraint'), false],
  [new StreamError('internal-server-error'), false],
  [new StreamError('undefined-condition'), false],
  [new StanzaError('resource-constraint'), false],
  [new StanzaError('conflict'), true],
  [new LocalProtocolError('no'), true],
  [new RemoteProtocolError('bad-format', 'no'), true],
  [new TypeError('a fault'), true],
  [undefined, true],
]
for (const [error, isFinal] of judged) {
  test(`${error} is ${isFinal ? 'the end' : 'no reason not to try again'}`, () => {
    assert.is(isFinalError(error), isFinal)
  })
}

test('a stream that was cut is resumed, and nothing is lost, doubled or out of order', async () => {
  const world = await ReturningWorld.make()
  await within(5000, world.client.connect())
  const heard: string[] = []
  world.client.on(Message, ({ body }) => void heard.push(body ?? ''))
  const deliveries = []
  for (let cut = 0; cut < 20; cut++) {
    for (let n = 0; n < 5; n++) {
      deliveries.push(world.client.send(new Message({ to: domain, body: `${cut}.${n}` })))
      world.connection.driver.send(new Message({ from: domain, body: `${cut}.${n}` }))
    }
    // Some of it has left, some has not.
    for (let turn = 0; turn < cut % 4; turn++) await Promise.resolve()
    const isBack = world.next('resumed')
    world.connection.sever()
    // Meanwhile stanzas wait.
    deliveries.push(world.client.send(new Message({ to: domain, body: `${cut}.later` })))
    await within(5000, isBack)
  }
  await within(5000, Promise.all(deliveries.map((delivery) => delivery.settled())))
  assert.ok(deliveries.every(({ state }) => state === 'acknowledged'))
  const names = (later: boolean): string[] =>
    Array.from({ length: 20 }, (_, cut) => [
      ...[0, 1, 2, 3, 4].map((n) => `${cut}.${n}`),
      ...(later ? [`${cut}.later`] : []),
    ]).flat()
  assert.equal(
    world.received.map((stanza) => (stanza as Message).body),
    names(true),
  )
  assert.equal(heard, names(false))
  assert.equal(
    world.events.filter((event) => event.startsWith('offline')),
    [],
  )
  assert.is(world.connections.length, 21)
  await world.client.close()
})

test('a request waits through a resumption, and so does its answer', async () => {
  const world = await ReturningWorld.make()
  await within(5000, world.client.connect())
  world.onStanza = (stanza, { driver }) => {
    if (stanza instanceof Iq && stanza.type === 'get') driver.send(stanza.reply())
  }
  const asked = world.client.exchange(domain, 'get', new Ping())
  world.connection.sever()
  const later = world.client.exchange(domain, 'get', new Ping())
  for (const answer of await within(5000, Promise.all([asked, later]))) {
    assert.is(answer.type, 'result')
  }
  await world.client.close()
})

test('an answer that is ready when the connection is gone is given on the next', async () => {
  const world = await ReturningWorld.make()
  let answer: (() => void) | undefined
  const isAsked = new Promise<void>((asked) => {
    world.client.handle(Ping, 'get', async () => {
      asked()
      await new Promise<void>((resolve) => {
        answer = resolve
      })
      return undefined as never
    })
  })
  await within(5000, world.client.connect())
  world.connection.driver.send(new Iq({ type: 'get', id: 'p', from: domain }, [new Ping()]))
  await within(5000, isAsked)
  const isBack = world.next('resumed')
  world.connection.sever()
  answer?.()
  await within(5000, isBack)
  await settled()
  assert.equal(
    world.received.map(({ id, type }) => `${id} ${type}`),
    ['p result'],
  )
  await world.client.close()
})

test('where resuming fails, what the server may have is uncertain, what waited never left', async () => {
  const world = await ReturningWorld.make()
  await within(5000, world.client.connect())
  await within(5000, world.client.send(new Message({ body: 'one' })).settled())
  const asked = world.client.exchange(domain, 'get', new Ping())
  asked.catch(() => {})
  const sent = world.client.send(new Message({ body: 'two' }))
  world.connection.sever()
  const waiting = world.client.send(new Message({ body: 'three' }))
  world.forget()
  const isBack = world.next('online')
  await within(5000, isBack)
  assert.is(await within(5000, sent.settled()), 'uncertain')
  assert.is(await within(5000, waiting.settled()), 'failed')
  let error: unknown
  await within(
    5000,
    asked.catch((reason: unknown) => {
      error = reason
    }),
  )
  assert.ok(error instanceof ConnectionError)
  // Nothing of it is sent again by itself.
  await settled()
  assert.not(world.received.some((stanza) => /two|three/.test(stanza.toString())))
  assert.equal(
    world.events.map((event) => event.replace(/ <.*/, '')),
    ['online', 'reconnecting 1', 'uncertain', 'uncertain', 'offline lost', 'online'],
  )
  await world.client.close()
})

test('a server that does not manage streams is come back to all the same', async () => {
  const world = await ReturningWorld.make()
  world.features = () => serverFeatures()
  await within(5000, world.client.connect())
  const sent = world.client.send(new Message({ body: 'one' }))
  assert.is(await within(5000, sent.settled()), 'uncertain')
  world.connection.sever()
  assert.throws(
    () => world.client.send(new Message({ body: 'two' })),
    (error: unknown) => error instanceof LocalProtocolError,
  )
  await within(5000, world.next('online'))
  assert.equal(world.events, ['online', 'offline lost', 'reconnecting 1', 'online'])
  await world.client.close()
})

test('attempts go on until one succeeds', async () => {
  const world = await ReturningWorld.make()
  world.onConnect = (attempt) => {
    if (attempt > 1 && attempt < 5) throw new ConnectionError('connect', 'connect: refused')
  }
  await within(5000, world.client.connect())
  world.connection.sever()
  await within(5000, world.next('resumed'))
  assert.equal(
    world.events.slice(1),
    [1, 2, 3, 4].map((n) => `reconnecting ${n}`).concat('resumed'),
  )
  await world.client.close()
})

test('an error that does not pass ends them', async () => {
  const world = await ReturningWorld.make()
  world.onConnect = (attempt) => {
    if (attempt > 1) throw new ConnectionError('certificate', 'certificate: not to be trusted')
  }
  await within(5000, world.client.connect())
  const sent = world.client.send(new Message({ body: 'one' }))
  world.connection.sever()
  await within(5000, world.next('offline'))
  assert.is(sent.state, 'uncertain')
  assert.is(world.events.at(-1), 'offline certificate')
  assert.throws(() => world.client.send(new Message()), 'offline')
})

test('they end when there were as many as are allowed', async () => {
  const world = await ReturningWorld.make({ reconnect: { base: 1, cap: 1, attempts: 3 } })
  world.onConnect = (attempt) => {
    if (attempt > 1) throw new ConnectionError('connect', 'connect: refused')
  }
  await within(5000, world.client.connect())
  world.connection.sever()
  await within(5000, world.next('offline'))
  assert.equal(world.events, [
    'online',
    'reconnecting 1',
    'reconnecting 2',
    'reconnecting 3',
    'offline connect',
  ])
})

/** Ends after which nobody comes back. */
const ends: readonly [title: string, end: (world: ReturningWorld) => void, code: string][] = [
  [
    'a conflict',
    ({ connection: { driver } }) => {
      driver.session.fail('conflict')
      driver.advance()
    },
    'stream',
  ],
  ['closing', ({ client }) => void client.close(), ''],
]
for (const [title, end, code] of ends) {
  test(`nobody comes back after ${title}`, async () => {
    const world = await ReturningWorld.make()
    await within(5000, world.client.connect())
    const isOffline = world.next('offline')
    end(world)
    await within(5000, isOffline)
    await settled()
    assert.equal(world.events, ['online', `offline ${code}`.trim()])
    assert.is(world.connections.length, 1)
  })
}

test('closing while it is to come back ends that', async () => {
  const platform = manualPlatform()
  const world = await ReturningWorld.make({ reconnect: { base: 1000 } }, platform)
  await within(5000, world.client.connect())
  platform.clock.advance(0)
  await settled()
  const sent = world.client.send(new Message({ body: 'one' }))
  const asked = world.client.exchange(domain, 'get', new Ping()).catch((error: unknown) => error)
  world.connection.sever()
  await within(5000, world.client.close())
  assert.is(sent.state, 'uncertain')
  assert.ok((await within(5000, asked)) instanceof ConnectionError)
  assert.is(platform.clock.pending, 0)
  platform.clock.advance(100_000)
  await settled()
  assert.is(world.connections.length, 1)
  assert.is(world.events.at(-1), 'offline')
})

test('without the option it stays offline, and what is not acknowledged is uncertain', async () => {
  const world = await ReturningWorld.make({ reconnect: false })
  await within(5000, world.client.connect())
  const sent = world.client.send(new Message({ body: 'one' }))
  const isOffline = world.next('offline')
  world.connection.sever()
  await within(5000, isOffline)
  assert.is(sent.state, 'uncertain')
  await settled()
  assert.is(world.connections.length, 1)
})

test('a transport that is made already is used once', async () => {
  const { client, server } = await joinedClient({ reconnect: true })
  await within(5000, client.connect())
  const isOffline = new Promise((resolve) => client.once('offline', resolve))
  server.transport.sever()
  assert.ok((await within(5000, isOffline)) instanceof ConnectionError)
})

test('a silent server is noticed, and come back to', async () => {
  const platform = manualPlatform()
  const policy = { every: 1, timeout: 1000 }
  const world = await ReturningWorld.make({ streamManagement: { policy } }, platform)
  await within(5000, world.client.connect())
  platform.clock.advance(0)
  await settled()
  world.connection.slot.machine.receive = () => true
  const sent = world.client.send(new Message({ body: 'one' }))
  await settled()
  platform.clock.advance(1000)
  await settled()
  assert.is(world.events.at(-1), 'reconnecting 1')
  const isBack = world.next('resumed')
  const turn = setInterval(() => platform.clock.advance(1), 5)
  await within(5000, isBack).finally(() => clearInterval(turn))
  await settled()
  assert.is(sent.state, 'acknowledged')
  await within(5000, world.client.close())
})

test.run()
