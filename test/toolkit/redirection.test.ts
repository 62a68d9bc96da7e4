/** A stream of the toolkit that is sent elsewhere goes on there, to the same domain, within TLS only. */
import { isStreamError, MemoryTransport, type XmppError } from 'typed-xmpp'
import { StreamErrorElement } from 'typed-xmpp/rfc6120'
import { Server } from 'typed-xmpp/server'
import { SaslAuthenticationHandler, XmlStream, XmppConnection } from 'typed-xmpp/toolkit'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { connectTcp } from '../../runtime/connection/connect-tcp.ts'
import type { ConnectTarget } from '../../runtime/connection/connector.ts'
import { Driver } from '../../runtime/connection/driver.ts'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import type { Transport } from '../../runtime/connection/transport.ts'
import { Jid } from '../../runtime/jid/jid.ts'
import { registry } from '../../runtime/node/index.ts'
import type { Fact, Feature } from '../../runtime/stream/feature.ts'
import { domain, joinedClient, serverFeatures } from '../client/joined.ts'
import { within } from '../support/within.ts'

/** Sends a stream elsewhere as soon as the facts are there. */
function sends(host: string, necessary: readonly Fact[]): Feature {
  const offer: Feature['offer'] = (scene) => {
    scene.send(new StreamErrorElement({ condition: 'see-other-host', host }))
    return undefined
  }
  return { name: 'away', necessary, prohibited: [], offer }
}

/** A stream that logs in over a row of places, and what was seen of it. */
class Journey {
  readonly targets: ConnectTarget[] = []
  readonly events: string[] = []
  readonly connection: XmppConnection
  readonly stream: XmlStream
  heard = ''

  constructor(
    at: (attempt: number, target: ConnectTarget) => readonly Feature[] | Promise<Transport>,
    tls: { policy?: 'required' | 'optional' } & ConnectTarget['tls'] = {},
  ) {
    const connector = async (target: ConnectTarget): Promise<Transport> => {
      this.targets.push(target)
      const place = at(this.targets.length, target)
      return place instanceof Promise ? place : this.#open(place)
    }
    this.connection = new XmppConnection({ domain, host: 'first.example', tls, connector })
    const { connection } = this
    this.stream = new XmlStream(connection)
    const { stream, events } = this
    const handler = new SaslAuthenticationHandler('SCRAM-SHA-256', `romeo@${domain}`, 'wherefore')
    handler.bind(stream)
    stream.on('saslSupport', () => handler.authenticate())
    stream.on('bindSupport', () => stream.bindToResource('balcony'))
    for (const name of ['open', 'error', 'boundJid'] as const) {
      stream.on(name, () => events.push(name))
    }
    connection.on('tcpReestablished', () => events.push('tcpReestablished'))
  }

  /** Goes until the stream is bound, or over; with what ended it. */
  async go(): Promise<XmppError | Jid | undefined> {
    const { stream } = this
    const end = new Promise<XmppError | Jid | undefined>((resolve) => {
      stream.once('boundJid', resolve)
      stream.once('closed', resolve)
    })
    await this.connection.connect()
    stream.openClient(domain)
    return within(10_000, end)
  }

  get tried(): string[] {
    return this.targets.map(({ host, port, servedBy }) => `${host ?? servedBy}:${port ?? ''}`)
  }

  #open(features: readonly Feature[]): MemoryTransport {
    const cut = (bytes: Uint8Array): readonly Uint8Array[] => {
      this.heard += new TextDecoder().decode(bytes)
      return [bytes]
    }
    const [near, far] = MemoryTransport.pair({ cut })
    const driver = new Driver({
      transport: far,
      platform: nodePlatform,
      session: {
        role: 'receiving',
        contentNamespace: 'jabber:client',
        answer: ({ to }) => ({ from: to ?? Jid.parse(domain) }),
        features,
        registry: registry([]),
      },
      events: { bound: () => {}, stanza: () => {}, closed: () => {} },
      fault: (error) => this.events.push(`fault ${error}`),
    })
    driver.start()
    return near
  }
}

// The accounts are there once this is done.
await joinedClient()

const test = suite('redirection of a stream')

for (const [title, facts, opens] of [
  ['in TLS, before it is known', ['secure'], 5],
  ['once it is known', ['authenticated'], 6],
] as const) {
  for (const host of ['other.example:5299', '[2001:db8::9]:5299', 'other.example']) {
    test(`it is sent to ${host} ${title}, and goes on there by itself`, async () => {
      const journey = new Journey((attempt) => [
        ...(attempt === 1 ? [sends(host, facts)] : []),
        ...serverFeatures(),
      ])
      assert.is(`${await journey.go()}`, `romeo@${domain}/balcony`)
      const expected = host.replace(/[[\]]/g, '').replace(/example$/, 'example:')
      assert.equal(journey.tried, ['first.example:', expected])
      assert.ok(journey.targets.every((target) => target.domain === domain))
      const { events } = journey
      assert.equal(events.filter((event) => event === 'open').length, opens)
      assert.is(events.filter((event) => event === 'tcpReestablished').length, 1)
      assert.not(events.includes('error'))
      await within(10_000, journey.stream.close())
    })
  }
}

test('it is not followed who says so in the clear where there must be TLS', async () => {
  const journey = new Journey(() => [sends('evil.example', []), ...serverFeatures()])
  const error = await journey.go()
  assert.ok(isStreamError(error) && error.condition === 'see-other-host')
  assert.equal(journey.tried, ['first.example:'])
  assert.ok(journey.events.includes('error'))
})

test('who is sent on and on gives up after five times', async () => {
  const journey = new Journey((attempt) => [
    sends(`h${attempt}.example:5222`, ['secure']),
    ...serverFeatures(),
  ])
  const error = await journey.go()
  assert.ok(isStreamError(error) && error.condition === 'see-other-host')
  assert.is(journey.targets.length, 6)
})

test('who was in TLS is not sent out of it, even where there may be none', async () => {
  const clear = serverFeatures().slice(1)
  const journey = new Journey(
    (attempt) =>
      attempt === 1 ? [sends('plain.example:5222', ['secure']), ...serverFeatures()] : clear,
    { policy: 'optional' },
  )
  assert.is(((await journey.go()) as XmppError).code, 'tls')
  assert.is(journey.targets.length, 2)
  assert.not.match(journey.heard, '<auth')
})

test('the other host has to show the certificate of the domain', async () => {
  // It is one of that name, but nobody who is trusted says so.
  await using other = await Server.listen({ domain, accounts: {} })
  await using trusted = await Server.listen({ domain, accounts: {} })
  const { host, port } = other
  const journey = new Journey(
    (attempt, target) =>
      attempt === 1
        ? [sends(`${host}:${port}`, ['authenticated']), ...serverFeatures()]
        : connectTcp(target),
    { ca: trusted.ca },
  )
  assert.is(((await journey.go()) as XmppError).code, 'certificate')
  assert.is(journey.targets.length, 2)
})

test('who ends the connection meanwhile is not taken elsewhere', async () => {
  const journey = new Journey(() => [sends('other.example:1', ['secure']), ...serverFeatures()])
  const { connection } = journey
  connection.on('tcpDisconnect', () => void connection.disconnect())
  assert.is(((await journey.go()) as XmppError).code, 'closed')
  assert.is(journey.targets.length, 1)
})

test.run()
