/** The extensions that answer one question each, and receipts with their policy. */
import { createRequire } from 'node:module'
import { type Client, connect, type StanzaError } from 'typed-xmpp'
import {
  EntityTime,
  MessageReceipts,
  Roster as RosterExtension,
  ServiceDiscovery,
  SoftwareVersion,
  XmppPing,
} from 'typed-xmpp/extensions'
import { Iq, Message, Presence } from 'typed-xmpp/rfc6120'
import { Roster } from 'typed-xmpp/rfc6121'
import { ReceiptReceived, ReceiptRequest } from 'typed-xmpp/xep-0184'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { joinedClient } from '../client/joined.ts'
import { within } from '../support/within.ts'
import { twoClients } from './two-clients.ts'

const all = [ServiceDiscovery, SoftwareVersion, EntityTime, XmppPing, MessageReceipts]
const juliet = 'juliet@capulet.example/balcony'

const test = suite('small extensions')

test('says which software it is, and of the system only what the program says', async () => {
  await using world = await twoClients(all, all)
  const asking = world.romeo.extension(SoftwareVersion)
  const first = await within(5000, asking.query(juliet))
  const { version: published } = createRequire(import.meta.url)('../../package.json')
  assert.equal([first.name, first.version, first.os], ['typed-xmpp', published, undefined])
  // A version belongs to the answer, though the program gives none.
  world.juliet.extension(SoftwareVersion).software = { name: 'Window' }
  assert.is((await within(5000, asking.query(juliet))).version, '')
  world.juliet.extension(SoftwareVersion).software = {
    name: 'Window',
    version: '1.2',
    os: 'Verona',
  }
  const { name, version, os } = await within(5000, asking.query(juliet))
  assert.equal([name, version, os], ['Window', '1.2', 'Verona'])
})

test('tells the time, with the offset of the zone', async () => {
  await using world = await twoClients(all, all)
  const asking = world.romeo.extension(EntityTime)
  const time = world.juliet.extension(EntityTime)
  const moment = new Date('1597-01-29T21:00:00Z')
  for (const [minutes, tzo] of [
    [0, '+00:00'],
    [-330, '+05:30'],
    [210, '-03:30'],
  ] as const) {
    time.now = () => Object.assign(new Date(moment), { getTimezoneOffset: () => minutes })
    const answer = await within(5000, asking.query(juliet))
    assert.equal([answer.utc?.getTime(), answer.tzo], [moment.getTime(), tzo])
  }
})

test('answers pings, and takes what is no answer of the entity for none', async () => {
  await using world = await twoClients(all, all)
  const ping = world.romeo.extension(XmppPing)
  await within(5000, ping.ping(juliet))
  await within(5000, ping.ping())
  try {
    await within(5000, ping.ping('juliet@capulet.example/nowhere'))
    assert.unreachable()
  } catch (error) {
    assert.is((error as StanzaError).condition, 'service-unavailable')
  }
})

test('all of them are announced', async () => {
  await using world = await twoClients(all, [])
  const { features } = world.romeo.extension(ServiceDiscovery).info
  assert.equal(features, [
    'http://jabber.org/protocol/disco#info',
    'http://jabber.org/protocol/disco#items',
    'jabber:iq:version',
    'urn:xmpp:ping',
    'urn:xmpp:receipts',
    'urn:xmpp:time',
  ])
})

const receipts = suite('message receipts')

/** Romeo may see Juliet. */
async function subscribe(romeo: Client, to: Client): Promise<void> {
  await within(5000, to.extension(RosterExtension).load())
  const subscribed = new Promise<void>((resolve) => {
    to.extension(RosterExtension).on('added', ({ subscription }) => {
      if (subscription === 'from') resolve()
    })
  })
  to.on(Presence, ({ type, from }) => {
    if (type === 'subscribe') to.send(new Presence({ type: 'subscribed', to: from?.bare }))
  })
  to.send(new Presence())
  romeo.send(new Presence({ type: 'subscribe', to: to.jid.bare }))
  await within(5000, subscribed)
}

/** What a client gets up to and with the message of this id. */
function until(client: Client, last: string): Promise<readonly Message[]> {
  const messages: Message[] = []
  return new Promise((resolve) => {
    client.on(Message, (message) => {
      messages.push(message)
      if (message.id === last) resolve(messages)
    })
  })
}

receipts('a contact that sees the account is told that its message arrived', async () => {
  await using world = await twoClients(all, all)
  const { romeo, juliet: other } = world
  await subscribe(romeo, other)
  const asking = romeo.extension(MessageReceipts)
  const received = new Promise((resolve) => {
    asking.on('received', (id, from) => resolve(`${id} ${from}`))
  })
  asking.send({ to: juliet, id: 'm1', type: 'chat', body: 'hi' })
  assert.is(await within(5000, received), `m1 ${juliet}`)
})

receipts('a stranger is told nothing, nor is a room, nor who sends an error or no id', async () => {
  await using world = await twoClients([], all)
  const { romeo, juliet: other } = world
  const answered = until(romeo, 'last')
  const request = [new ReceiptRequest()]
  const [first, second] = [until(other, 'stranger'), until(other, 'asked')]
  romeo.send(new Message({ to: juliet, id: 'stranger', body: 'hi' }, request))
  await within(5000, first)
  // The roster is asked for to judge the stranger; the answer to this comes behind that.
  await within(5000, other.request(undefined, new Roster(), { type: 'get' }))
  other.extension(MessageReceipts).admits = () => true
  romeo.send(new Message({ to: juliet, id: 'room', type: 'groupchat', body: 'hi' }, request))
  const error = { type: 'cancel', condition: 'gone' } as const
  romeo.send(new Message({ to: juliet, id: 'error', type: 'error', error }, request))
  romeo.send(new Message({ to: juliet, body: 'hi' }, request))
  const looping = [new ReceiptReceived({ id: 'm0' }), ...request]
  romeo.send(new Message({ to: juliet, id: 'looping' }, looping))
  romeo.send(new Message({ to: juliet, id: 'unasked', body: 'hi' }))
  romeo.send(new Message({ to: juliet, id: 'asked', body: 'hi' }, request))
  await within(5000, second)
  await new Promise((resolve) => setImmediate(resolve))
  other.send(new Message({ to: romeo.jid, id: 'last' }))
  const told = (await within(5000, answered)).flatMap((each) => each.all(ReceiptReceived))
  assert.equal(
    told.map(({ id }) => id),
    ['asked'],
  )
})

receipts('a receipt by anybody else than the addressee is none', async () => {
  await using world = await twoClients([MessageReceipts], [])
  const { romeo, juliet: other, server } = world
  await server.addAccount('eve', 'apple')
  const eve = await connect({
    jid: 'eve@capulet.example/garden',
    password: 'apple',
    transport: server.connectInMemory(),
  })
  const heard: string[] = []
  const asking = romeo.extension(MessageReceipts)
  asking.on('received', (id, from) => heard.push(`${id} ${from}`))
  asking.send({ to: juliet, id: 'm1', body: 'hi' })
  const last = until(romeo, 'last')
  const receipt = (id: string) => [new ReceiptReceived({ id })]
  const barrier = until(romeo, 'forged')
  eve.send(new Message({ to: romeo.jid, id: 'forged' }, receipt('m1')))
  await within(5000, barrier)
  other.send(new Message({ to: romeo.jid, id: 'none' }, receipt('m0')))
  other.send(new Message({ to: romeo.jid, id: 'right' }, receipt('m1')))
  other.send(new Message({ to: romeo.jid, id: 'twice' }, receipt('m1')))
  other.send(new Message({ to: romeo.jid, id: 'last' }))
  await within(5000, last)
  assert.equal(heard, [`m1 ${juliet}`])
})

receipts('a roster push by a stranger makes nobody a contact', async () => {
  const { client, server } = await joinedClient(
    { extensions: [MessageReceipts] },
    {
      onStanza: (stanza, driver) => {
        if (stanza instanceof Iq && stanza.has(Roster))
          driver.send(stanza.reply({}, [new Roster()]))
      },
    },
  )
  await within(5000, client.connect())
  const eve = 'eve@evil.example/garden'
  const item = { jid: 'eve@evil.example', subscription: 'both' } as const
  const ask = (id: string): Message =>
    new Message({ id, from: eve, to: client.jid, body: 'hi' }, [new ReceiptRequest()])
  const settle = () => new Promise((resolve) => setTimeout(resolve, 20))
  server.driver.send(ask('m1'))
  await settle()
  const push = new Iq({ type: 'set', id: 'p', from: eve, to: client.jid }, [
    new Roster({ items: [item] }),
  ])
  server.driver.send(push)
  server.driver.send(ask('m2'))
  await settle()
  const receipted = () => server.received.flatMap((stanza) => stanza.all(ReceiptReceived))
  assert.equal(receipted(), [])
  // The same push by the account itself is believed.
  const own = new Iq({ type: 'set', id: 'q', from: client.jid.bare, to: client.jid }, [
    new Roster({ items: [item] }),
  ])
  server.driver.send(own)
  server.driver.send(ask('m3'))
  await settle()
  assert.equal(
    receipted().map(({ id }) => id),
    ['m3'],
  )
  await client.close()
})

test.run()
receipts.run()
