/** The roster: a collection that lives, and who may change it. */
import { type ClientOptions, memoryStorage } from 'typed-xmpp'
import { Roster } from 'typed-xmpp/extensions'
import { Iq, Presence } from 'typed-xmpp/rfc6120'
import {
  type RosterItem,
  type RosterItemInit,
  Roster as RosterQuery,
  RosterVersioning,
  SubscriptionPreApproval,
} from 'typed-xmpp/rfc6121'
import { DiscoInfo } from 'typed-xmpp/xep-0030'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { joinedClient, joinedComponent, type ServerEnd, serverFeatures } from '../client/joined.ts'
import { ReturningWorld } from '../client/returning.ts'
import { Client } from '../../runtime/client/client.ts'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import type { Stanza } from '../../runtime/node/index.ts'
import type { Feature } from '../../runtime/stream/feature.ts'
import { within } from '../support/within.ts'
import { twoClients } from './two-clients.ts'

const juliet = 'juliet@capulet.example'
const nurse = 'nurse@capulet.example'
const contact = (jid: string, more: Partial<RosterItemInit> = {}): RosterItemInit => ({
  jid,
  subscription: 'both',
  ...more,
})

/** A row that only offers a feature. */
const offers = (...nodes: readonly (RosterVersioning | SubscriptionPreApproval)[]): Feature => ({
  name: 'offer',
  necessary: ['authenticated'],
  prohibited: [],
  offer: () => nodes,
})

/** A server whose rosters are these answers, one after the other; the last again and again. */
interface RosterServer {
  readonly client: Client
  readonly roster: Roster
  readonly server: ServerEnd
  /** What the client told of its roster, in words. */
  readonly told: string[]
  /** The faults that the client reported. */
  readonly faults: unknown[]
  /** The versions that it asked with. */
  readonly versions: (string | undefined)[]
  push(from: string | undefined, items: readonly RosterItemInit[], ver?: string): Promise<Stanza>
}

async function rosterServer(
  answer: RosterQuery | undefined | ((iq: Iq) => Stanza),
  options: Partial<ClientOptions> = {},
  features: readonly (RosterVersioning | SubscriptionPreApproval)[] = [],
): Promise<RosterServer> {
  const versions: (string | undefined)[] = []
  const { client, server } = await joinedClient(
    { extensions: [Roster], ...options },
    {
      features: [...serverFeatures(), offers(...features)],
      onStanza: (stanza, driver) => {
        const query = stanza.get(RosterQuery)
        if (!(stanza instanceof Iq) || query === undefined || stanza.type !== 'get') return
        versions.push(query.ver)
        if (typeof answer === 'function') driver.send(answer(stanza))
        else driver.send(stanza.reply({}, answer === undefined ? [] : [answer]))
      },
    },
  )
  const roster = client.extension(Roster)
  const told: string[] = []
  roster.on('added', ({ jid }) => told.push(`added ${jid}`))
  roster.on('changed', ({ jid, name }, former) => told.push(`${jid} ${former.name} to ${name}`))
  roster.on('removed', ({ jid }) => told.push(`removed ${jid}`))
  roster.on('loaded', () => told.push('loaded'))
  const faults: unknown[] = []
  client.on('error', (error) => faults.push(error))
  await within(5000, client.connect())
  let pushes = 0
  return {
    client,
    roster,
    server,
    told,
    faults,
    versions,
    async push(from, items, ver) {
      const id = `push-${++pushes}`
      const init = { type: 'set', id, from, to: client.jid } as const
      server.driver.send(new Iq(init, [new RosterQuery({ items, ver })]))
      const reply = () => server.received.find((stanza) => stanza.id === id)
      await until(() => reply() !== undefined)
      return reply() as Stanza
    },
  }
}

const test = suite('roster')

test('is fetched for others where one caller gives up', async () => {
  const { client, roster, versions } = await rosterServer(new RosterQuery({ items: [] }))
  const controller = new AbortController()
  const reason = new Error('changed my mind')
  const given = roster.load({ signal: controller.signal }).catch((error: unknown) => error)
  const other = roster.load()
  controller.abort(reason)
  assert.is(await within(5000, given), reason)
  await within(5000, other)
  assert.equal([roster.isLoaded, versions.length], [true, 1])
  await client.close()
})

test('is fetched when the stream begins, and answers for its contacts', async () => {
  const friends = contact(juliet, { name: 'Juliet', groups: ['Friends', 'Dancers'] })
  const answer = new RosterQuery({ items: [friends, contact(nurse, { groups: ['Friends'] })] })
  const { client, roster, told, versions } = await rosterServer(answer)
  await within(5000, roster.load())
  assert.equal(told, [`added ${juliet}`, `added ${nurse}`, 'loaded'])
  assert.equal([roster.size, roster.isLoaded, roster.version], [2, true, undefined])
  assert.is(roster.get(`${juliet}/balcony`)?.name, 'Juliet')
  assert.is(roster.get('romeo@montague.example'), undefined)
  assert.equal(roster.groups, ['Dancers', 'Friends'])
  const names = (items: Iterable<RosterItem>): readonly string[] =>
    [...items].map(({ jid }) => `${jid}`)
  assert.equal(names(roster.inGroup('Dancers')), [juliet])
  assert.equal(names(roster), [juliet, nurse])
  // Without the feature nobody speaks of versions, and nobody asks twice.
  await within(5000, roster.load())
  assert.equal(versions, [undefined])
  await client.close()
  assert.equal([roster.isLoaded, roster.size], [false, 2])
})

test('changes by the pushes of the account, also by one that comes with the answer', async () => {
  const pushed = new Iq({ type: 'set', id: 'early' }, [
    new RosterQuery({ items: [contact(juliet, { name: 'Jule' })] }),
  ])
  const { client, roster, server, told, push } = await rosterServer((iq) => {
    queueMicrotask(() => server.driver.send(pushed))
    return iq.reply({}, [new RosterQuery({ items: [contact(juliet, { name: 'Juliet' })] })])
  })
  await within(5000, roster.load())
  await within(5000, push(undefined, [contact(nurse)]))
  const again = await within(5000, push(`${client.jid.bare}`, [contact(nurse)]))
  assert.is((again as Iq).type, 'result')
  await within(5000, push(undefined, [{ jid: nurse, subscription: 'remove' }]))
  await within(5000, push(undefined, [{ jid: nurse, subscription: 'remove' }]))
  // The early one may come before or after the program is told that all is there.
  assert.is(told.filter((each) => each === 'loaded').length, 1)
  const changes = told.filter((each) => each !== 'loaded')
  assert.equal(changes, [
    `added ${juliet}`,
    `${juliet} Juliet to Jule`,
    `added ${nurse}`,
    `removed ${nurse}`,
  ])
  await client.close()
})

for (const [title, from] of [
  ['a contact', juliet],
  ['a device of a contact', `${juliet}/balcony`],
  ['a stranger', 'eve@evil.example/x'],
  ['the domain of the server', 'montague.example'],
  ['another device of the account', 'romeo@montague.example/other'],
  ['the account at another server', 'romeo@montague.example.evil.example'],
] as const) {
  test(`a push by ${title} changes nothing, and is answered as by a client without a roster`, async () => {
    const answer = new RosterQuery({ items: [contact(juliet)] })
    const { client, roster, told, push } = await rosterServer(answer)
    await within(5000, roster.load())
    const before = [...told]
    for (const item of [
      contact('eve@evil.example'),
      { jid: juliet, subscription: 'remove' } as const,
      contact(juliet, { name: 'Eve' }),
    ]) {
      const reply = await within(5000, push(from, [item]))
      assert.equal(
        [(reply as Iq).type, (reply as Iq).error?.condition],
        ['error', 'service-unavailable'],
      )
    }
    assert.equal(told, before)
    assert.equal([roster.size, roster.get(juliet)?.name], [1, undefined])
    await client.close()
  })
}

for (const [title, items] of [
  ['no contact', []],
  ['two contacts', [contact(juliet), contact(nurse)]],
] as const) {
  test(`a push of ${title} is refused`, async () => {
    const { client, roster, push } = await rosterServer(new RosterQuery())
    await within(5000, roster.load())
    const reply = await within(5000, push(undefined, items))
    assert.is((reply as Iq).error?.condition, 'bad-request')
    assert.is(roster.size, 0)
    await client.close()
  })
}

test('a push whose address is none changes nothing', async () => {
  const { client, roster, server } = await rosterServer(new RosterQuery())
  await within(5000, roster.load())
  const { Element } = await import('typed-xmpp/node')
  const item = new Element('jabber:iq:roster', 'item', { jid: '@@' })
  const query = new Element('jabber:iq:roster', 'query', {}, [item])
  server.driver.send(new Iq({ type: 'set', id: 'p' }, [query]))
  await within(
    5000,
    until(() => server.received.some(({ id }) => id === 'p')),
  )
  const reply = server.received.find(({ id }) => id === 'p') as Iq
  assert.is(reply.type, 'error')
  assert.is(roster.size, 0)
  await client.close()
})

test('what is set is told to the server, and is there when the server has pushed it', async () => {
  await using world = await twoClients([Roster], [Roster])
  const roster = world.romeo.extension(Roster)
  await within(5000, roster.load())
  const added = next(roster, 'added')
  await within(5000, roster.set({ jid: juliet, name: 'Juliet', groups: ['Friends'] }))
  await within(5000, added)
  const changed = next(roster, 'changed')
  await within(5000, roster.update(juliet, { name: 'Jule' }))
  await within(5000, changed)
  assert.equal([roster.get(juliet)?.name, roster.get(juliet)?.groups], ['Jule', ['Friends']])
  const removed = next(roster, 'removed')
  await within(5000, roster.remove(juliet))
  await within(5000, removed)
  assert.is(roster.size, 0)
  for (const [refused, code] of [
    [roster.update(juliet, { name: 'x' }), 'local-protocol'],
    [roster.remove(juliet), 'stanza'],
    [roster.set({ jid: juliet, groups: ['a', 'a'] }), 'stanza'],
  ] as const) {
    await within(
      5000,
      refused.then(
        () => assert.unreachable(),
        (error) => assert.is(error.code, code),
      ),
    )
  }
})

test('somebody asks, is let in, and is let out again', async () => {
  await using world = await twoClients([Roster], [Roster])
  const [mine, hers] = [world.romeo.extension(Roster), world.juliet.extension(Roster)]
  await within(5000, Promise.all([mine.load(), hers.load()]))
  for (const client of [world.romeo, world.juliet]) client.send(new Presence())
  const states: string[] = []
  const seen = (state: string) =>
    new Promise<void>((resolve) => {
      const stop = mine.on('changed', ({ subscription }) => {
        if (subscription !== state) return
        states.push(subscription)
        stop()
        resolve()
      })
    })
  const asked = new Promise<string>((resolve) => {
    hers.on('request', (from, { status }) => resolve(`${from} ${status}`))
  })
  mine.subscribe(`${juliet}/balcony`, 'it is I')
  assert.is(await within(5000, asked), 'romeo@capulet.example it is I')
  const allowed = seen('to')
  hers.approve('romeo@capulet.example')
  await within(5000, allowed)
  const refused = seen('none')
  hers.cancel('romeo@capulet.example')
  await within(5000, refused)
  assert.equal(states, ['to', 'none'])
})

test('the helpers say what the specification says, to the bare address', async () => {
  const features = [new SubscriptionPreApproval()]
  const { client, roster, server } = await rosterServer(new RosterQuery(), {}, features)
  roster.subscribe(`${juliet}/balcony`, 'hello')
  roster.approve(juliet)
  roster.preApprove(juliet)
  roster.cancel(juliet)
  roster.unsubscribe(juliet)
  const sent = () => server.received.filter((stanza) => stanza instanceof Presence)
  await within(
    5000,
    until(() => sent().length === 5),
  )
  assert.equal(
    sent().map((stanza) => `${stanza.to} ${(stanza as Presence).type}`),
    ['subscribe', 'subscribed', 'subscribed', 'unsubscribed', 'unsubscribe'].map(
      (type) => `${juliet} ${type}`,
    ),
  )
  assert.is((sent()[0] as Presence).status, 'hello')
  await client.close()
})

test('who was approved in advance is let in without being asked about', async () => {
  await using world = await twoClients([Roster], [Roster])
  const [mine, hers] = [world.romeo.extension(Roster), world.juliet.extension(Roster)]
  await within(5000, Promise.all([mine.load(), hers.load()]))
  world.juliet.send(new Presence())
  const requests: string[] = []
  hers.on('request', (from) => requests.push(`${from}`))
  const noted = new Promise<boolean | undefined>((resolve) => {
    hers.once('added', ({ approved }) => resolve(approved))
  })
  hers.preApprove('romeo@capulet.example')
  assert.is(await within(5000, noted), true)
  const allowed = new Promise<void>((resolve) => {
    mine.on('changed', ({ subscription }) => subscription === 'to' && resolve())
  })
  mine.subscribe(juliet)
  await within(5000, allowed)
  assert.is(hers.get('romeo@capulet.example')?.subscription, 'from')
  assert.equal(requests, [])
})

test('nothing is approved in advance where the server cannot', async () => {
  const { client, roster } = await rosterServer(new RosterQuery())
  assert.throws(() => roster.preApprove(juliet), /does not take approvals/)
  await client.close()
})

test('no more contacts are held than is said, and that is told', async () => {
  const items = Array.from({ length: 5 }, (_, n) => contact(`c${n}@capulet.example`))
  const answer = new RosterQuery({ items, ver: 'v1' })
  const versioned = [new RosterVersioning()]
  const storage = memoryStorage()
  const { client, roster, faults, push } = await rosterServer(answer, { storage }, versioned)
  roster.most = 3
  await within(5000, roster.load())
  assert.equal([roster.size, faults.length], [3, 2])
  await within(5000, push(undefined, [contact(nurse)], 'v2'))
  assert.equal([roster.size, roster.version], [3, undefined])
  // What is not the whole roster is not kept as one.
  assert.is(await storage.read('roster:romeo@montague.example'), undefined)
  await client.close()
})

test('an answer that is no roster is none', async () => {
  const { client, roster } = await rosterServer((iq) => iq.reply({}, [new DiscoInfo()]))
  await within(
    5000,
    roster.load().then(
      () => assert.unreachable(),
      (error) => assert.match(error.message, 'no roster'),
    ),
  )
  assert.is(roster.isLoaded, false)
  await client.close()
})

test('a component has none', async () => {
  const { component, server } = joinedComponent({ extensions: [Roster] })
  const faults: unknown[] = []
  component.on('error', (error) => faults.push(error))
  await within(5000, component.connect())
  await within(
    5000,
    until(() => faults.length === 1),
  )
  assert.match(`${faults[0]}`, 'there is no account')
  const init = { type: 'set', id: 'p', from: `${component.jid}`, to: component.jid } as const
  server.driver.send(new Iq(init, [new RosterQuery({ items: [contact(juliet)] })]))
  await within(
    5000,
    until(() => server.received.length === 1),
  )
  assert.is((server.received[0] as Iq).error?.condition, 'service-unavailable')
  assert.is(component.extension(Roster).size, 0)
  await component.close()
})

test.run()

const versions = suite('roster versioning')
const key = 'roster:romeo@montague.example'
const versioned = [new RosterVersioning()]

versions('a roster is kept, and only what has changed comes the next time', async () => {
  const storage = memoryStorage()
  const items = [contact(juliet, { name: 'Juliet' })]
  const first = await rosterServer(new RosterQuery({ items, ver: 'v1' }), { storage }, versioned)
  await within(5000, first.roster.load())
  await within(5000, first.push(undefined, [contact(nurse)], 'v2'))
  await first.client.close()
  assert.equal(first.versions, [''])
  const second = await rosterServer(undefined, { storage }, versioned)
  await within(5000, second.roster.load())
  assert.equal(second.versions, ['v2'])
  assert.equal(second.told, [`added ${juliet}`, `added ${nurse}`, 'loaded'])
  assert.equal([second.roster.version, second.roster.get(juliet)?.name], ['v2', 'Juliet'])
  await second.client.close()
})

versions('a server that has forgotten the version sends the whole roster', async () => {
  const storage = memoryStorage()
  const kept = new RosterQuery({ items: [contact(juliet), contact(nurse)], ver: 'v1' })
  await storage.write(key, String(kept))
  const items = [contact(juliet, { name: 'Juliet' })]
  const { client, roster, told } = await rosterServer(
    new RosterQuery({ items, ver: 'w1' }),
    { storage },
    versioned,
  )
  await within(5000, roster.load())
  assert.equal(told.slice(2), [`removed ${nurse}`, `${juliet} undefined to Juliet`, 'loaded'])
  await client.close()
  assert.match(`${await storage.read(key)}`, "ver='w1'")
})

for (const [title, text] of [
  ['no XML', '<query'],
  ['another element', "<query xmlns='urn:example'/>"],
  ['a roster without a version', "<query xmlns='jabber:iq:roster'/>"],
] as const) {
  versions(`${title} in the storage is reported, and asked for again`, async () => {
    const storage = memoryStorage()
    await storage.write(key, text)
    const answer = new RosterQuery({ items: [contact(juliet)], ver: 'v1' })
    const {
      client,
      roster,
      faults,
      versions: asked,
    } = await rosterServer(answer, { storage }, versioned)
    await within(5000, roster.load())
    assert.equal([roster.size, asked, faults.length], [1, [''], 1])
    await client.close()
  })
}

versions('a storage that fails costs nothing but the copy', async () => {
  const broken = () => Promise.reject(new Error('the disk is full'))
  const pins = memoryStorage()
  const isPin = (name: string): boolean => name.startsWith('sasl-pin:')
  const storage = {
    read: (name: string) => (isPin(name) ? pins.read(name) : broken()),
    write: (name: string, value: string) => (isPin(name) ? pins.write(name, value) : broken()),
  }
  const answer = new RosterQuery({ items: [contact(juliet)], ver: 'v1' })
  const { client, roster, faults } = await rosterServer(answer, { storage }, versioned)
  await within(5000, roster.load())
  await within(
    5000,
    until(() => faults.length === 2),
  )
  assert.is(roster.size, 1)
  await client.close()
})

versions.run()

const returning = suite('roster of a client that comes back')

/** A world whose server has these rosters, one for each time it is asked. */
async function returningWorld(
  answers: readonly RosterQuery[],
  options: Partial<ClientOptions> = {},
): Promise<ReturningWorld> {
  const world = await ReturningWorld.make({ extensions: [Roster], ...options })
  let asked = 0
  world.onStanza = (stanza, { driver }) => {
    if (!(stanza instanceof Iq) || stanza.type !== 'get' || !stanza.has(RosterQuery)) return
    world.events.push('asked')
    driver.send(stanza.reply({}, [answers[asked++] as RosterQuery]))
  }
  return world
}

returning('does not fetch it again on a stream that is resumed', async () => {
  const world = await returningWorld([new RosterQuery({ items: [contact(juliet)] })])
  const { client } = world
  await within(5000, client.connect())
  const roster = client.extension(Roster)
  await within(5000, roster.load())
  const resumed = world.next('resumed')
  world.connection.sever()
  await within(5000, resumed)
  await within(5000, roster.load())
  assert.equal(world.events.filter((event) => event === 'asked').length, 1)
  assert.equal([roster.size, roster.isLoaded], [1, true])
  await client.close()
})

returning('fetches it where a stream of a former process is resumed', async () => {
  const answer = new RosterQuery({ items: [contact(juliet)] })
  const storage = memoryStorage()
  const world = await returningWorld([answer, answer], { storage })
  const online = world.next('online')
  await within(5000, world.client.connect())
  await within(5000, online)
  await within(5000, world.client.extension(Roster).load())
  assert.is(await within(5000, world.client.detach()), true)
  const client = new Client(
    {
      jid: 'romeo@montague.example/balcony',
      password: 'wherefore',
      transport: world.connect,
      extensions: [Roster],
      storage,
    },
    { platform: nodePlatform },
  )
  const loaded = new Promise((resolve) => client.extension(Roster).once('loaded', () => resolve(0)))
  const resumed = new Promise((resolve) => client.once('resumed', resolve))
  await within(5000, client.connect())
  await within(5000, resumed)
  await within(5000, loaded)
  assert.is(client.extension(Roster).size, 1)
  await client.close()
  await world.client.close()
})

returning('compares it with what was known on another stream', async () => {
  const world = await returningWorld([
    new RosterQuery({ items: [contact(juliet), contact(nurse)] }),
    new RosterQuery({ items: [contact(juliet, { name: 'Juliet' })] }),
  ])
  const { client } = world
  const first = world.next('online')
  await within(5000, client.connect())
  await within(5000, first)
  const roster = client.extension(Roster)
  await within(5000, roster.load())
  roster.on('changed', ({ jid }) => world.events.push(`changed ${jid}`))
  roster.on('removed', ({ jid }) => world.events.push(`removed ${jid}`))
  roster.on('added', ({ jid }) => world.events.push(`added ${jid}`))
  const online = world.next('online')
  world.forget()
  world.connection.sever()
  await within(5000, online)
  await within(5000, roster.load())
  assert.equal(
    world.events.filter((event) => / \S+@/.test(event)),
    [`removed ${nurse}`, `changed ${juliet}`],
  )
  assert.equal([roster.size, roster.isLoaded], [1, true])
  await client.close()
})

returning.run()

async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 2000 && !isSo(); turn++) {
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  assert.ok(isSo(), 'it does not come')
}

function next(roster: Roster, name: 'added' | 'changed' | 'removed'): Promise<unknown> {
  return new Promise((resolve) => roster.once(name, (...values) => resolve(values)))
}
