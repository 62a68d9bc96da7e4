/** A client's life: from connecting to closing, and all that may come in between. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Bind, Iq, Message, Presence } from '../../generated/rfc6120/index.ts'
import { ChatActive } from '../../generated/xep-0085/index.ts'
import { Delay } from '../../generated/xep-0203/index.ts'
import { Client } from '../../runtime/client/client.ts'
import type { ClientOptions } from '../../runtime/client/client-options.ts'
import {
  ConnectionError,
  isXmppError,
  LocalProtocolError,
  TimeoutError,
} from '../../runtime/errors.ts'
import { MemoryTransport } from '../../runtime/connection/memory-transport.ts'
import { JidError } from '../../runtime/jid/jid-error.ts'
import { registry, Stanza, StanzaError } from '../../runtime/node/index.ts'
import { SaslFailure } from '../../runtime/sasl/sasl-failure.ts'
import { resourceBinding } from '../../runtime/stream/features/resource-binding.ts'
import type { StreamError } from '../../runtime/stream/stream-error.ts'
import { rejection } from '../support/rejection.ts'
import { within } from '../support/within.ts'
import { domain, joinedClient, serverFeatures } from './joined.ts'
import { manualPlatform, settled } from './manual-clock.ts'
import { ProbeTransport } from './probe-transport.ts'

const test = suite('client')

/** A client that is online. */
async function online(
  options?: Partial<ClientOptions>,
): Promise<Awaited<ReturnType<typeof joinedClient>>> {
  const platform = manualPlatform()
  const joined = await joinedClient(options, { platform })
  await within(5000, joined.client.connect())
  platform.clock.advance(1)
  return joined
}

const unhandled: unknown[] = []
process.on('unhandledRejection', (error) => unhandled.push(error))

test.after.each(async () => {
  await settled(2)
  assert.equal(unhandled.splice(0), [])
})

for (const [title, jid, type] of [
  ['no address', '@', JidError],
  ['a domain alone', 'montague.example', LocalProtocolError],
] as const) {
  test(`${title} is refused before anything is connected`, () => {
    const platform = manualPlatform()
    assert.throws(
      () => new Client({ jid }, { platform }),
      (error: unknown) => error instanceof type,
    )
  })
}

test('a resource that cannot be one is refused at once', () => {
  const options = { jid: `romeo@${domain}`, resource: 'a\0b' }
  assert.throws(
    () => new Client(options, { platform: manualPlatform() }),
    (error: unknown) => error instanceof JidError,
  )
})

test('a wrong password is a failure of SASL that keeps the password to itself', async () => {
  const { client, server } = await joinedClient({ password: 'my-real-secret' })
  const error = (await rejection(client.connect())) as SaslFailure
  assert.instance(error, SaslFailure)
  assert.is(error.condition, 'not-authorized')
  assert.is(error.mechanism, 'SCRAM-SHA-512')
  assert.is(error.message, `not-authorized: SCRAM-SHA-512: refused for romeo@${domain} by memory`)
  assert.not.match(`${error.message}${error.stack}${JSON.stringify(error)}`, 'my-real-secret')
  assert.not(client.isOnline)
  await within(1000, server.driver.closed)
})

test('a client that failed to log in can try again on another connection', async () => {
  let attempts = 0
  const first = await joinedClient({ password: 'wrong' })
  assert.instance(await rejection(first.client.connect()), SaslFailure)
  const { client } = await joinedClient({
    transport: () => {
      attempts++
      throw new ConnectionError('connect', 'connect: refused')
    },
  })
  assert.is(((await rejection(client.connect())) as ConnectionError).code, 'connect')
  assert.is(((await rejection(client.connect())) as ConnectionError).code, 'connect')
  assert.is(attempts, 2)
})

test('a transport that was used already is refused, and nothing waits for it', async () => {
  const platform = manualPlatform()
  const { client } = await joinedClient({}, { platform })
  await within(5000, client.connect())
  await within(1000, client.close())
  assert.instance(await rejection(client.connect()), LocalProtocolError)
  assert.instance(await rejection(client.connect()), LocalProtocolError)
  assert.is(platform.clock.pending, 0)
  await within(1000, client.close())
})

test('there is one connection at a time', async () => {
  const { client } = await joinedClient()
  const connecting = client.connect()
  assert.instance(await rejection(client.connect()), LocalProtocolError)
  await within(5000, connecting)
  assert.instance(await rejection(client.connect()), LocalProtocolError)
  await client.close()
})

test('a refused resource is a stanza error', async () => {
  const [tls, sasl] = serverFeatures()
  const binding = resourceBinding({
    role: 'receiving',
    assign: () => new StanzaError('resource-constraint'),
  })
  const { client } = await joinedClient({}, { features: [tls!, sasl!, binding] })
  const error = (await rejection(client.connect())) as StanzaError
  assert.instance(error, StanzaError)
  assert.is(error.condition, 'resource-constraint')
})

test('a login can be given up by a signal, before it and on its way', async () => {
  for (const delay of [undefined, 0, 1]) {
    const { client } = await joinedClient(neverConnecting())
    const controller = new AbortController()
    const reason = new Error('no more')
    if (delay === undefined) controller.abort(reason)
    const connecting = client.connect({ signal: controller.signal })
    if (delay !== undefined) setTimeout(() => controller.abort(reason), delay)
    assert.is(await rejection(connecting), reason)
  }
})

test('a signal that comes during the negotiation ends it', async () => {
  const controller = new AbortController()
  const { client } = await joinedClient({ signal: controller.signal })
  const reason = new Error('no more')
  const connecting = client.connect()
  await Promise.resolve()
  queueMicrotask(() => controller.abort(reason))
  assert.is(await rejection(connecting), reason)
  assert.not(client.isOnline)
})

test('closing while connecting gives it up', async () => {
  const { client } = await joinedClient(neverConnecting())
  const connecting = client.connect()
  await within(1000, client.close())
  assert.is(((await rejection(connecting)) as ConnectionError).code, 'closed')
})

test('a server that closes during the login is an error', async () => {
  const { client, server } = await joinedClient()
  const connecting = client.connect()
  await Promise.resolve()
  server.driver.session.close()
  server.driver.advance()
  server.transport.end()
  assert.is(((await rejection(connecting)) as ConnectionError).code, 'lost')
})

test('a server that says nothing is given up in time', async () => {
  const platform = manualPlatform()
  const { client } = await joinedClient(
    { transport: new ProbeTransport(), timeout: 800 },
    { platform },
  )
  const connecting = rejection(client.connect())
  await settled(2)
  platform.clock.advance(800)
  assert.instance(await connecting, TimeoutError)
  platform.clock.advance(5000)
  assert.is(platform.clock.pending, 0)
})

test('what comes with the login waits for the handlers of the program', async () => {
  const { client } = await joinedClient(
    {},
    {
      onBound: (driver) => {
        driver.send(new Message({ from: `juliet@${domain}`, body: 'early' }))
      },
    },
  )
  await within(5000, client.connect())
  const order: string[] = []
  client.on('online', (jid) => order.push(`online ${jid}`))
  client.on(Message, ({ body }) => order.push(`message ${body}`))
  await settled(5)
  await within(1000, client.close())
  assert.equal(order, [`online romeo@${domain}/balcony`, 'message early'])
})

test('stanzas go to the handlers of their class, and of what it extends', async () => {
  const { client, server } = await online({ registry: registry([ChatActive]) })
  const seen: string[] = []
  client.on(Message, (message) => {
    const delay = message.get(Delay)
    seen.push(`message ${message.body} ${delay?.stamp.getUTCFullYear()} ${message.lang}`)
  })
  client.once(Presence, ({ show }) => seen.push(`presence ${show}`))
  const stop = client.on(Stanza, ({ from }) => seen.push(`stanza from ${from}`))
  server.driver.send(
    new Message({ from: 'a.example', body: 'x', lang: 'de' }, [
      new Delay({ stamp: new Date('2020-01-01T00:00:00Z') }),
    ]),
  )
  server.driver.send(new Presence({ from: 'a.example', show: 'dnd' }))
  server.driver.send(new Presence({ from: 'a.example', show: 'xa' }))
  await settled(2)
  stop()
  server.driver.send(new Presence({ from: 'a.example' }))
  await settled(2)
  assert.equal(seen, [
    'message x 2020 de',
    'stanza from a.example',
    'presence dnd',
    'stanza from a.example',
    'stanza from a.example',
  ])
  await within(1000, client.close())
})

test('going offline tells why, once, and ends what waits', async () => {
  const { client, server } = await online()
  const reasons: unknown[] = []
  client.on('offline', (reason) => reasons.push(reason))
  server.driver.session.fail('system-shutdown')
  server.driver.advance()
  await settled(3)
  assert.is(reasons.length, 1)
  const [reason] = reasons as StreamError[]
  assert.is(reason?.condition, 'system-shutdown')
  assert.ok(reason?.isRemote)
  assert.not(client.isOnline)
  assert.throws(
    () => client.send(new Message()),
    (error: unknown) => error instanceof LocalProtocolError,
  )
  await within(1000, client.close())
})

test('a cut connection is lost, an own end is none', async () => {
  const cut = await joinedClient()
  await within(5000, cut.client.connect())
  const reasons: unknown[] = []
  cut.client.on('offline', (reason) => reasons.push(reason))
  cut.server.transport.sever()
  await settled(3)
  assert.is((reasons[0] as ConnectionError).code, 'lost')

  const closed = await joinedClient()
  await within(5000, closed.client.connect())
  closed.client.on('offline', (reason) => reasons.push(reason))
  await within(1000, closed.client.close())
  assert.equal(reasons.slice(1), [undefined])
})

test('a client closes when it goes out of scope', async () => {
  const { client } = await joinedClient()
  await within(5000, client.connect())
  {
    await using scoped = client
    assert.ok(scoped.isOnline)
  }
  assert.not(client.isOnline)
})

test('what a handler throws is an error event, or a warning where nobody listens', async () => {
  const platform = manualPlatform()
  const { client, server } = await joinedClient({}, { platform })
  const connecting = client.connect()
  await within(5000, connecting)
  platform.clock.advance(1)
  const fault = new Error('of the program')
  client.on(Message, () => {
    throw fault
  })
  client.on(Message, async () => {
    throw fault
  })
  server.driver.send(new Message())
  await settled(3)
  assert.is(platform.warnings.length, 2)
  assert.match(platform.warnings[0]!, 'of the program')
  const errors: unknown[] = []
  client.on('error', (error) => errors.push(error))
  server.driver.send(new Message())
  await settled(3)
  assert.equal(errors, [fault, fault])
  assert.is(platform.warnings.length, 2)
  client.on('error', () => {
    throw new Error('of the handler of errors')
  })
  server.driver.send(new Message())
  await settled(3)
  assert.is(platform.warnings.length, 4)
  assert.ok(client.isOnline)
  await within(1000, client.close())
})

test('what is sent is checked: warned of, refused, or not looked at', async () => {
  const faulty = new Iq({ type: 'set', id: '1' }, [new Bind({ resource: 'x'.repeat(2000) })])
  for (const validate of ['warn', 'throw', 'off'] as const) {
    const platform = manualPlatform()
    const { client, server } = await joinedClient({ validate }, { platform })
    await within(5000, client.connect())
    const send = (): void => void client.send(faulty)
    if (validate === 'throw') {
      assert.throws(send, (error: unknown) => error instanceof LocalProtocolError)
    } else send()
    client.send(new Message({ to: domain }))
    await settled(3)
    assert.is(server.received.length, validate === 'throw' ? 1 : 2)
    assert.is(platform.warnings.length, validate === 'warn' ? 1 : 0)
    if (validate === 'warn') {
      assert.match(platform.warnings[0]!, 'bind/resource')
      const warned: string[] = []
      client.on('warning', ({ message, problems }) => warned.push(`${problems.length} ${message}`))
      send()
      assert.is(warned.length, 1)
      assert.is(platform.warnings.length, 1)
    }
    await within(1000, client.close())
  }
})

test('the log shows what goes in and out, without the credentials', async () => {
  const entries: string[] = []
  const platform = { ...manualPlatform(), debug: (line: string) => void entries.push(line) }
  const { client } = await joinedClient(
    {
      log: ({ direction, xml, peer }) => entries.push(`${direction} ${peer} ${xml}`),
      debug: true,
      mechanisms: ['PLAIN'],
    },
    { platform },
  )
  await within(5000, client.connect())
  client.send(new Message({ to: domain, body: 'hello' }))
  await within(1000, client.close())
  const all = entries.join('\n')
  for (const shown of [
    "out memory <?xml version='1.0'?><stream:stream",
    "-> <?xml version='1.0'?><stream:stream",
    'in memory <stream:features>',
    "mechanism='PLAIN'>[redacted]</auth>",
    'out memory <message',
    '<- <stream:features',
    '</stream:stream>',
  ]) {
    assert.match(all, shown)
  }
  const secret = Buffer.from('\0romeo\0wherefore').toString('base64')
  assert.not.match(all, secret)
})

test('a log that throws is a fault of the program, and the stream goes on', async () => {
  const errors: unknown[] = []
  const { client } = await joinedClient({
    log: () => {
      throw new Error('of the log')
    },
  })
  client.on('error', (error) => errors.push(error))
  await within(5000, client.connect())
  await within(1000, client.close())
  assert.ok(errors.length > 5)
})

test('a server that does all it can wrong leaves an error that can be recognised', async () => {
  for (const garbage of [
    '\0',
    '<',
    '<x/>',
    '<stream:stream/>',
    '</stream:stream>',
    'HTTP/1.1 400',
  ]) {
    const [left, right] = MemoryTransport.pair()
    right.start({
      data: () => {
        right.write(new TextEncoder().encode(garbage))
        right.end()
      },
      drained: () => {},
      ended: () => {},
    })
    const { client } = await joinedClient({ transport: left })
    const error = await rejection(client.connect())
    assert.ok(isXmppError(error), String(error))
  }
})

test('an iq is seen by handlers of its class, too', async () => {
  const { client, server } = await online()
  let seen = 0
  client.on(Iq, () => {
    seen++
  })
  server.driver.send(new Iq({ type: 'get', id: 'x' }))
  await settled(3)
  assert.is(seen, 1)
  await within(1000, client.close())
})

test.run()

/** Options of a client whose connection is never made, but by a signal given up. */
function neverConnecting(): { transport: () => Promise<never> } {
  return { transport: () => new Promise<never>(() => {}) }
}
