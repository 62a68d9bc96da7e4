/** A client that is sent elsewhere goes there, as the same to the same domain; but not for ever, nor out of TLS. */
import { Server } from 'typed-xmpp/server'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Message, StreamErrorElement } from '../../generated/rfc6120/index.ts'
import {
  SmEnable,
  SmEnabled,
  SmFeature,
  SmResume,
  SmResumed,
} from '../../generated/xep-0198/index.ts'
import { Client } from '../../runtime/client/client.ts'
import type { ClientOptions } from '../../runtime/client/client-options.ts'
import { elsewhereIn } from '../../runtime/client/redirection.ts'
import { connectTcp } from '../../runtime/connection/connect-tcp.ts'
import type { ConnectTarget } from '../../runtime/connection/connector.ts'
import { Driver } from '../../runtime/connection/driver.ts'
import { MemoryTransport } from '../../runtime/connection/memory-transport.ts'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import type { Transport } from '../../runtime/connection/transport.ts'
import { ConnectionError, type XmppError } from '../../runtime/errors.ts'
import { Jid } from '../../runtime/jid/jid.ts'
import { registry } from '../../runtime/node/index.ts'
import type { Fact, Feature } from '../../runtime/stream/feature.ts'
import type { ManagementSlot } from '../../runtime/stream/management-slot.ts'
import { isStreamError } from '../../runtime/stream/stream-error.ts'
import { StreamManagement } from '../../runtime/stream/stream-management.ts'
import { rejection } from '../support/rejection.ts'
import { within } from '../support/within.ts'
import { domain, joinedClient, serverFeatures } from './joined.ts'
import { manualPlatform, settled } from './manual-clock.ts'

const test = suite('redirection')

const forms: readonly [text: string, expected: ReturnType<typeof elsewhereIn>][] = [
  ['other.example', { host: 'other.example' }],
  ['other.example:5299', { host: 'other.example', port: 5299 }],
  ['192.0.2.9', { host: '192.0.2.9' }],
  ['192.0.2.9:5222', { host: '192.0.2.9', port: 5222 }],
  ['[2001:db8::9]', { host: '2001:db8::9' }],
  ['[2001:db8::9]:5299', { host: '2001:db8::9', port: 5299 }],
  [' other.example:1 ', { host: 'other.example', port: 1 }],
  ['', undefined],
  [':5222', undefined],
  ['2001:db8::9', undefined],
  ['[other.example]:5222', undefined],
  ['other.example:0', undefined],
  ['other.example:65536', undefined],
  ['other.example:x', undefined],
  ['romeo@other.example', undefined],
  ['wss://other.example/xmpp', undefined],
  ['two words', undefined],
]
for (const [text, expected] of forms) {
  test(`"${text}" names ${expected ? 'a place' : 'none'}`, () => {
    assert.equal(elsewhereIn(text), expected)
  })
}

function away(host: string): StreamErrorElement {
  return new StreamErrorElement({ condition: 'see-other-host', host })
}

/** Sends a client elsewhere as soon as the facts are there. */
function sends(host: string, necessary: readonly Fact[]): Feature {
  return {
    name: 'away',
    necessary,
    prohibited: [],
    offer(scene) {
      scene.send(away(host))
      return undefined
    },
  }
}

/** Stream management that says where a stream is to be resumed; `kept` is the machine that does it. */
function preferring(
  location: string,
  slot: ManagementSlot,
  kept: { machine?: StreamManagement },
): Feature {
  return {
    name: 'sm',
    necessary: ['authenticated'],
    prohibited: [],
    offer: () => new SmFeature(),
    respond(first, scene) {
      if (first instanceof SmEnable) {
        slot.machine.enabled({ id: 'kept', jid: scene.jid! })
        kept.machine = slot.machine
        scene.send(new SmEnabled({ id: 'kept', resume: true, location }))
        scene.done({})
      } else if (first instanceof SmResume) {
        const { machine } = kept
        machine?.suspend()
        slot.machine = machine!
        scene.send(new SmResumed({ previd: first.previd, h: machine!.handled }))
        machine?.resumed(first.h)
        scene.done({ facts: ['bound', 'resumed'], jid: machine!.stream!.jid })
      }
      return undefined
    },
  }
}

/** What is at a place. */
interface Place {
  readonly features: readonly Feature[]
  readonly slot?: ManagementSlot
}

/** A world of places that a client connects to; each is made when it comes. */
class Places {
  readonly targets: ConnectTarget[] = []
  readonly drivers: Driver[] = []
  readonly near: MemoryTransport[] = []
  readonly heard: string[] = []
  readonly events: string[] = []
  readonly received: string[] = []
  readonly client: Client

  constructor(
    at: (target: ConnectTarget, attempt: number) => Place | Promise<Transport>,
    options: Partial<ClientOptions> = {},
    platform = nodePlatform,
  ) {
    const connector = async (target: ConnectTarget): Promise<Transport> => {
      this.targets.push(target)
      const place = at(target, this.targets.length)
      return place instanceof Promise ? place : this.#open(place)
    }
    this.client = new Client(
      { jid: `romeo@${domain}/balcony`, password: 'wherefore', ...options },
      { platform, connector },
    )
    this.client.on('online', () => this.events.push('online'))
    this.client.on('resumed', () => this.events.push('resumed'))
    this.client.on('reconnecting', () => this.events.push('reconnecting'))
    this.client.on('offline', (error) => this.events.push(`offline ${error?.code ?? ''}`.trim()))
  }

  /** The places that were tried. */
  get tried(): string[] {
    return this.targets.map(({ host, port, servedBy }) => `${host ?? servedBy ?? ''}:${port ?? ''}`)
  }

  #open({ features, slot }: Place): MemoryTransport {
    const [near, far] = MemoryTransport.pair({
      cut: (bytes) => {
        this.heard.push(new TextDecoder().decode(bytes))
        return [bytes]
      },
    })
    const driver = new Driver({
      transport: far,
      platform: nodePlatform,
      session: {
        role: 'receiving',
        contentNamespace: 'jabber:client',
        answer: ({ to }) => ({ from: to ?? Jid.parse('nowhere.example') }),
        features,
        registry: registry([]),
        management: slot,
      },
      events: {
        bound: () => {},
        stanza: (stanza) => this.received.push(stanza instanceof Message ? `${stanza.body}` : ''),
        closed: () => {},
      },
      fault: (error) => this.events.push(`fault ${error}`),
      closeTimeout: 500,
    })
    this.drivers.push(driver)
    this.near.push(near)
    driver.start()
    return near
  }
}

// The accounts are there once this is done.
await joinedClient()

for (const [title, facts] of [
  ['in TLS, before it is known', ['secure']],
  ['once it is known', ['authenticated']],
] as const) {
  for (const host of ['other.example:5299', '[2001:db8::9]:5299', 'other.example']) {
    test(`a client is sent to ${host} ${title}`, async () => {
      const places = new Places((_target, attempt) => ({
        features: [...(attempt === 1 ? [sends(host, facts)] : []), ...serverFeatures()],
      }))
      await within(5000, places.client.connect())
      const expected = host.replace(/[[\]]/g, '').replace(/example$/, 'example:')
      assert.equal(places.tried, [':', expected])
      // The certificate is looked at for the domain, and the stream is asked of it.
      assert.equal(
        places.targets.map((target) => target.domain),
        [domain, domain],
      )
      const headers = places.heard.filter((text) => /<stream:stream[^>]* to='montague/.test(text))
      assert.ok(headers.length >= 4)
      assert.is(`${places.client.jid}`, `romeo@${domain}/balcony`)
      await places.client.close()
    })
  }
}

test('nobody is followed who says so in the clear where there must be TLS', async () => {
  const places = new Places(() => ({ features: [sends('evil.example', []), ...serverFeatures()] }))
  const error = await rejection(places.client.connect())
  assert.ok(isStreamError(error) && error.condition === 'see-other-host')
  assert.is(places.targets.length, 1)
})

test('who is sent on and on gives up after five times', async () => {
  const places = new Places((_target, attempt) => ({
    features: [sends(`h${attempt}.example:5222`, ['secure']), ...serverFeatures()],
  }))
  const error = await rejection(places.client.connect())
  assert.ok(isStreamError(error) && error.condition === 'see-other-host')
  assert.equal(
    places.tried,
    [':', 'h1', 'h2', 'h3', 'h4', 'h5'].map((host) =>
      host === ':' ? host : `${host}.example:5222`,
    ),
  )
})

test('who was in TLS is not sent out of it, even where there may be none', async () => {
  const clear = serverFeatures().slice(1)
  const places = new Places(
    (_target, attempt) => ({
      features:
        attempt === 1 ? [sends('plain.example:5222', ['secure']), ...serverFeatures()] : clear,
    }),
    { tls: { policy: 'optional' } },
  )
  const error = await rejection(places.client.connect())
  assert.is((error as XmppError).code, 'tls')
  assert.is(places.targets.length, 2)
  assert.not.match(places.heard.join(''), '<auth')
})

test('another host has to show the certificate of the domain', async () => {
  // It is one of that name, but nobody who is trusted says so.
  await using other = await Server.listen({ domain, accounts: {} })
  await using trusted = await Server.listen({ domain, accounts: {} })
  const { host, port } = other
  const tls = { ca: trusted.ca }
  const places = new Places(
    (target, attempt) =>
      attempt === 1
        ? { features: [sends(`${host}:${port}`, ['authenticated']), ...serverFeatures()] }
        : connectTcp(target),
    { tls },
  )
  const error = await rejection(places.client.connect())
  assert.is((error as XmppError).code, 'certificate')
  assert.match((error as Error).message, domain)
})

test('a client that is online is sent elsewhere, if it comes back at all', async () => {
  for (const reconnect of [false, { base: 1, cap: 1 }] as const) {
    const places = new Places(() => ({ features: serverFeatures() }), { reconnect })
    const { client } = places
    const isOnline = new Promise((resolve) => client.once('online', resolve))
    await within(5000, client.connect())
    await within(5000, isOnline)
    const moved = new Promise((resolve) => client.once(reconnect ? 'online' : 'offline', resolve))
    places.drivers[0]?.send(away('other.example:5299'))
    await within(5000, moved)
    assert.equal(places.tried, reconnect ? [':', 'other.example:5299'] : [':'])
    await client.close()
  }
})

test('and gives up when it is sent on each time it comes', async () => {
  const platform = manualPlatform()
  const places = new Places(
    () => ({ features: serverFeatures() }),
    { reconnect: { base: 1, cap: 1 }, keepalive: false },
    platform,
  )
  const { client, events } = places
  const turn = setInterval(() => platform.clock.advance(1), 1)
  const isOver = new Promise((resolve) => {
    client.on('offline', () => resolve(undefined))
  })
  let round = 0
  client.on('online', () => places.drivers.at(-1)?.send(away(`h${++round}.example:5222`)))
  await within(5000, client.connect())
  const gaveUp = async (): Promise<void> => {
    while (places.events.filter((event) => event === 'offline stream').length < 6) await settled(1)
  }
  await within(10_000, Promise.all([isOver, gaveUp()])).finally(() => clearInterval(turn))
  await settled()
  assert.is(places.targets.length, 6)
  assert.is(events.at(-1), 'offline stream')
})

test('a stream is resumed where the server prefers, or else where it always was', async () => {
  for (const isThere of [true, false]) {
    const kept: { machine?: StreamManagement } = {}
    const places = new Places(
      ({ host }) => {
        if (host !== undefined && !isThere) {
          return Promise.reject(new ConnectionError('connect', 'connect: refused'))
        }
        const slot: ManagementSlot = { machine: new StreamManagement() }
        const row = preferring('second.example:5299', slot, kept)
        return { features: [...serverFeatures(), row], slot }
      },
      { reconnect: { base: 1, cap: 1 } },
    )
    const { client } = places
    const isOnline = new Promise((resolve) => client.once('online', resolve))
    await within(5000, client.connect())
    await within(5000, isOnline)
    const isBack = new Promise((resolve) => client.once('resumed', resolve))
    places.near[0]?.sever()
    await within(5000, isBack)
    const preferred = 'second.example:5299'
    assert.equal(places.tried, isThere ? [':', preferred] : [':', preferred, ':'])
    await client.close()
  }
})

test.run()
