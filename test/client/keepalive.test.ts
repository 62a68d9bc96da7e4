/** A connection is kept alive by spaces and questions, and found dead by time. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Iq, Message } from '../../generated/rfc6120/index.ts'
import { StreamLimits } from '../../generated/xep-0478/index.ts'
import { Ping } from '../../generated/xep-0199/index.ts'
import { Keepalive } from '../../runtime/client/keepalive.ts'
import type { ClientOptions } from '../../runtime/client/client-options.ts'
import { Driver } from '../../runtime/connection/driver.ts'
import type { ConnectionError } from '../../runtime/errors.ts'
import { Jid } from '../../runtime/jid/jid.ts'
import { registry } from '../../runtime/node/index.ts'
import type { Feature } from '../../runtime/stream/feature.ts'
import { streamManagement } from '../../runtime/stream/features/stream-management.ts'
import type { ManagementSlot } from '../../runtime/stream/management-slot.ts'
import { StreamManagement } from '../../runtime/stream/stream-management.ts'
import { within } from '../support/within.ts'
import { domain, joinedClient, joinedComponent, serverFeatures } from './joined.ts'
import { manualPlatform, settled } from './manual-clock.ts'
import { ProbeTransport } from './probe-transport.ts'

const test = suite('keepalive')

/** What a server says to take. */
function limits(init: ConstructorParameters<typeof StreamLimits>[0]): Feature {
  return {
    name: 'limits',
    necessary: [],
    prohibited: [],
    offer: () => new StreamLimits(init),
  }
}

/** A client that is online, at a server that only answers what the test says. */
async function online(
  options: Partial<ClientOptions> = {},
  features: readonly Feature[] = serverFeatures(),
) {
  const platform = manualPlatform()
  let spaces = 0
  const cut = (bytes: Uint8Array): Iterable<Uint8Array> => {
    if (bytes.length === 1 && bytes[0] === 0x20) spaces++
    return [bytes]
  }
  const { client, server } = await joinedClient(options, {
    platform,
    features,
    transport: { cut },
  })
  const ends: unknown[] = []
  client.on('offline', (error) => ends.push(error))
  await within(5000, client.connect())
  const pass = async (milliseconds: number): Promise<void> => {
    platform.clock.advance(milliseconds)
    await settled(3)
  }
  await pass(0)
  return { client, server, ends, pass, spaces: () => spaces, platform }
}

test('a space is sent when nothing else was for a while, and not before', async () => {
  const { client, pass, spaces } = await online({ keepalive: { idle: 3_600_000 } })
  await pass(54_000)
  assert.is(spaces(), 0)
  client.send(new Message({ body: 'hi' }))
  await settled(1)
  await pass(54_000)
  assert.is(spaces(), 0)
  await pass(1000)
  assert.is(spaces(), 1)
  await pass(55_000)
  assert.is(spaces(), 2)
  await client.close()
})

for (const [title, keepalive, expected] of [
  ['as often as is wished', { space: 10_000 }, 6],
  ['never', { space: Number.POSITIVE_INFINITY }, 0],
  ['not at all without a keepalive', false, 0],
  ['no more than each second', { space: 0, idle: Number.POSITIVE_INFINITY }, 60],
] as const) {
  test(`spaces are sent ${title}`, async () => {
    const { client, pass, spaces, platform } = await online({ keepalive })
    for (let second = 0; second < 60; second++) await pass(1000)
    assert.is(spaces(), expected)
    await within(5000, client.close())
    assert.is(platform.clock.pending, 0)
  })
}

test('a server that says when it loses its patience gets spaces before that', async () => {
  const features = [...serverFeatures(), limits({ idleSeconds: 20 })]
  const { client, pass, spaces } = await online({}, features)
  for (let second = 0; second < 60; second++) await pass(1000)
  assert.is(spaces(), 4)
  await client.close()
})

for (const [title, answer] of [
  ['a result', (iq: Iq) => iq.reply()],
  ['a refusal', (iq: Iq) => iq.errorReply('service-unavailable')],
  ['anything else', () => new Message({ body: 'still here' })],
] as const) {
  test(`${title} is a sign of life`, async () => {
    const { client, server, pass, ends } = await online()
    for (let round = 0; round < 3; round++) {
      await pass(120_000)
      const ping = server.received.at(-1) as Iq
      assert.is(server.received.length, round + 1)
      assert.equal([`${ping.to}`, ping.type, ping.has(Ping)], [domain, 'get', true])
      await pass(29_000)
      assert.is(client.isOnline, true)
      server.driver.send(answer(ping))
      await settled(3)
    }
    assert.equal(ends, [])
    await client.close()
  })
}

test('a connection on which nobody answers is lost, whatever TCP says', async () => {
  const { client, server, pass, ends } = await online()
  await pass(120_000)
  assert.is(server.received.length, 1)
  await pass(29_999)
  assert.equal(ends, [])
  await pass(1)
  assert.is((ends[0] as ConnectionError).code, 'lost')
  assert.match((ends[0] as Error).message, 'within 30000 ms')
  assert.is(client.isOnline, false)
})

test('a component notices it, too', async () => {
  const platform = manualPlatform()
  const { component, server } = joinedComponent({}, { platform })
  const ends: unknown[] = []
  component.on('offline', (error) => ends.push(error))
  await within(5000, component.connect())
  platform.clock.advance(120_001)
  await settled(3)
  // The server routes to the component what it says to itself.
  const ping = server.received[0] as Iq
  assert.equal([`${ping.to}`, `${ping.from}`], [`echo.${domain}`, `echo.${domain}`])
  platform.clock.advance(30_000)
  await settled(3)
  assert.is((ends[0] as ConnectionError).code, 'lost')
})

/** A client whose stream is managed. */
async function managed(options: Partial<ClientOptions> = {}) {
  const slot: ManagementSlot = { machine: new StreamManagement() }
  const row = streamManagement({ role: 'receiving', slot })
  const all = await online(options, [...serverFeatures(), row])
  // The server's own machine is not part of its stream: it says what the test does.
  return { ...all, slot }
}

test('a managed stream asks by its own means, and is lost without an answer', async () => {
  const { server, pass, ends } = await managed({ keepalive: { idle: 60_000, timeout: 5000 } })
  await pass(60_000)
  assert.equal(server.received, [])
  await pass(4999)
  assert.equal(ends, [])
  await pass(1)
  assert.is((ends[0] as ConnectionError).code, 'lost')
})

test('what the policy of the management says goes before', async () => {
  const { pass, ends } = await managed({
    keepalive: { idle: 60_000, timeout: 5000 },
    streamManagement: { policy: { idle: 10_000, timeout: 1000 } },
  })
  await pass(10_000)
  await pass(1000)
  assert.is((ends[0] as ConnectionError).code, 'lost')
})

/** Binds at once, without asking anybody. */
const atOnce: Feature = {
  name: 'at once',
  necessary: [],
  prohibited: ['bound'],
  initiate(_offer, scene) {
    scene.done({ facts: ['authenticated', 'bound'], jid: Jid.parse('a@montague.example/b') })
    return undefined
  },
}

/** A connection whose messages are an element each, as a WebSocket's. */
async function messages(machine: StreamManagement) {
  const platform = manualPlatform()
  const transport = Object.assign(new ProbeTransport(), { framing: 'messages' as const })
  let error: unknown
  const driver = new Driver({
    transport,
    platform,
    session: {
      role: 'initiating',
      contentNamespace: 'jabber:client',
      to: Jid.parse(domain),
      features: [atOnce],
      registry: registry([]),
      management: { machine },
    },
    events: {
      bound: () => {},
      stanza: () => {},
      closed: (reason) => {
        error = reason
      },
    },
    fault: (fault) => assert.unreachable(String(fault)),
  })
  driver.start()
  transport.says(
    `<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' from='${domain}' version='1.0'/>`,
  )
  transport.says("<features xmlns='http://etherx.jabber.org/streams'/>")
  await settled(2)
  assert.is(driver.session.state, 'bound')
  transport.writes.length = 0
  let pings = 0
  const ping = (): void => {
    pings++
    driver.send(new Iq({ type: 'get', id: `p${pings}`, to: domain }, [new Ping()]))
  }
  const { agenda } = driver
  const keepalive = new Keepalive({ agenda, driver, machine, options: {}, ping })
  keepalive.start()
  const pass = async (milliseconds: number): Promise<void> => {
    platform.clock.advance(milliseconds)
    await settled(1)
  }
  return { transport, pass, error: () => error }
}

test('a WebSocket has no room for a space: a ping goes in its place', async () => {
  const { transport, pass, error } = await messages(new StreamManagement())
  await pass(55_000)
  assert.equal(
    transport.writes.map((xml) => xml.replace(/ .*/, '')),
    ['<iq'],
  )
  transport.says(`<iq xmlns='jabber:client' type='result' id='p1' from='${domain}'/>`)
  await pass(54_999)
  assert.is(transport.writes.length, 1)
  await pass(1)
  assert.is(transport.writes.length, 2)
  await pass(30_000)
  assert.is((error() as ConnectionError).code, 'lost')
})

test('and where the stream is managed, a request for an acknowledgement', async () => {
  const machine = new StreamManagement()
  machine.enabled({ jid: Jid.parse('a@montague.example/b') })
  const { transport, pass } = await messages(machine)
  await pass(55_000)
  assert.equal(transport.writes, ["<r xmlns='urn:xmpp:sm:3'/>"])
  transport.says("<a xmlns='urn:xmpp:sm:3' h='0'/>")
  await pass(55_000)
  assert.is(transport.writes.length, 2)
})

test('a peer that is made to wait is not blamed for its silence', async () => {
  const { client, pass, ends, server } = await online()
  const slow = client.stream(Message, { highWaterMark: 2 })
  for (const body of ['1', '2', '3']) server.driver.send(new Message({ body }))
  await settled(3)
  await pass(120_000)
  await pass(30_000)
  await pass(120_000)
  assert.equal(ends, [])
  for (const body of ['1', '2', '3']) {
    assert.is((await within(1000, slow.next())).value?.body, body)
  }
  await client.close()
})

test.run()
