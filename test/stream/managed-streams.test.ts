/** Two ends of a stream that is managed: enabled, cut, resumed, refused, attacked. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Message } from '../../generated/rfc6120/index.ts'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import { ConnectionError } from '../../runtime/errors.ts'
import { MemoryPasswordDatabase } from '../../runtime/sasl/memory-password-database.ts'
import { legacySession } from '../../runtime/stream/features/legacy-session.ts'
import { resourceBinding } from '../../runtime/stream/features/resource-binding.ts'
import { saslAuthentication } from '../../runtime/stream/features/sasl-authentication.ts'
import { saslService } from '../../runtime/stream/features/sasl-service.ts'
import type { KeptStreams } from '../../runtime/stream/features/management-grant.ts'
import { streamManagement } from '../../runtime/stream/features/stream-management.ts'
import { streamResumption } from '../../runtime/stream/features/stream-resumption.ts'
import type { ManagementSlot } from '../../runtime/stream/management-slot.ts'
import { StreamManagement } from '../../runtime/stream/stream-management.ts'
import { within } from '../support/within.ts'
import { loadedManagement } from './loaded-management.ts'
import { channel, clientHeader, features, Scripted, serverHeader } from './scripted.ts'

const test = suite('managed streams')
const platform = nodePlatform.sasl
const database = new MemoryPasswordDatabase({ platform, iterations: 4096 })
const ready = Promise.all([database.add('romeo', 'x'), database.add('juliet', 'x')])
const never = Number.POSITIVE_INFINITY
const policy = { every: never, delay: never, idle: never, timeout: never }
const sm = "<sm xmlns='urn:xmpp:sm:3'/>"

/** What servers say to what a client asks for when it resumes, and what becomes of its stanza. */
const refusals: readonly {
  readonly title: string
  readonly offers: string
  readonly answer: string
  readonly outcome: 'acknowledged' | 'uncertain'
}[] = [
  {
    title: 'the stream is not known any more',
    offers: sm,
    answer:
      "<failed xmlns='urn:xmpp:sm:3'><item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></failed>",
    outcome: 'uncertain',
  },
  {
    title: 'the stream is gone, but what was handled is known',
    offers: sm,
    answer: "<failed xmlns='urn:xmpp:sm:3' h='1'/>",
    outcome: 'acknowledged',
  },
  {
    title: 'what is said to be handled was never sent',
    offers: sm,
    answer: "<failed xmlns='urn:xmpp:sm:3' h='9'/>",
    outcome: 'uncertain',
  },
  { title: 'streams are not managed any more', offers: '', answer: '', outcome: 'uncertain' },
]

for (const { title, offers, answer, outcome } of refusals) {
  test(`a resource is bound anew when ${title}`, async () => {
    const client = resuming()
    const first = await client.hears(serverHeader + bindFeatures(offers))
    if (offers !== '') assert.match(first, "<resume xmlns='urn:xmpp:sm:3' h='0' previd='some'/>")
    const bind = offers === '' ? first : await client.hears(answer)
    assert.match(bind, "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'")
    assert.ok(client.events.includes(`${outcome} undefined`))
    assert.not(client.session.facts.has('resumed'))
  })
}

test('a stream other than the one asked for is not gone on with', async () => {
  const client = resuming()
  await client.hears(serverHeader + bindFeatures(sm))
  await client.hears("<resumed xmlns='urn:xmpp:sm:3' h='0' previd='other'/>")
  assert.is(client.error.code, 'remote-protocol')
})

test('what is sent again comes before anything new', async () => {
  const client = resuming()
  await client.hears(serverHeader + bindFeatures(sm))
  const said = await client.hears("<resumed xmlns='urn:xmpp:sm:3' h='0' previd='some'/>")
  assert.match(said, /^<message><body>lost<\/body><\/message><r xmlns='urn:xmpp:sm:3'\/>$/)
  assert.is(client.events.at(-1), 'bound romeo@montague.example/balcony')
  assert.ok(client.session.facts.has('resumed'))
})

/** Acknowledgements that no peer can mean. */
for (const role of ['initiating', 'receiving'] as const) {
  test(`an acknowledgement of what was not sent ends the stream of the ${role} side`, async () => {
    const { ends } = await online()
    const end = ends[role === 'initiating' ? 0 : 1]
    end.session.send(new Message({ body: '1' }), 'one')
    await end.says()
    const said = await end.hears("<a xmlns='urn:xmpp:sm:3' h='2'/>")
    assert.match(said, /<undefined-condition xmlns='urn:ietf:params:xml:ns:xmpp-streams'\/>/)
    assert.match(said, /<handled-count-too-high xmlns='urn:xmpp:sm:3' h='2' send-count='1'\/>/)
    assert.ok(end.events.includes('uncertain one'))
    assert.is(end.error.name, 'StreamError')
  })
}

test('both sides hear what has arrived, and a closed stream tells what was handled', async () => {
  const { ends } = await online()
  const [client, server] = ends
  client.session.send(new Message({ body: '1' }), 'c1')
  server.session.send(new Message({ body: '2' }), 's1')
  await converse(...ends)
  assert.not(client.events.includes('acknowledged c1'))
  server.session.close()
  await converse(...ends)
  assert.ok(client.events.includes('acknowledged c1'))
  assert.is(client.events.at(-1), 'closed')
  // The client answers a close by closing, without a last word: of its own accord it has one.
  assert.ok(server.events.includes('uncertain s1'))
})

test('a stream that was cut goes on: each stanza once, in order, on both sides', async () => {
  const world = await online()
  let [client, server] = world.ends
  const heard: string[][] = [[], []]
  for (let cut = 0; cut < 10; cut++) {
    for (const n of [0, 1, 2]) {
      client.session.send(new Message({ body: `c${cut}.${n}` }), `c${cut}.${n}`)
      server.session.send(new Message({ body: `s${cut}.${n}` }), `s${cut}.${n}`)
    }
    // What is on its way arrives in one direction, in the other, or not at all.
    if (cut % 3 === 0) server.hearsOnly([bytes(await client.says())])
    if (cut % 3 === 1) client.hearsOnly([bytes(await server.says())])
    heard[0]?.push(...bodies(client))
    heard[1]?.push(...bodies(server))
    const next = await world.reconnect()
    ;[client, server] = next
    assert.ok(client.session.facts.has('resumed'))
    assert.is(client.session.jid?.toString(), server.session.jid?.toString())
  }
  heard[0]?.push(...bodies(client))
  heard[1]?.push(...bodies(server))
  const all = Array.from({ length: 10 }, (_, cut) => [0, 1, 2].map((n) => `${cut}.${n}`)).flat()
  assert.equal(
    heard[0],
    all.map((name) => `s${name}`),
  )
  assert.equal(
    heard[1],
    all.map((name) => `c${name}`),
  )
})

test('the counters go on at zero after 2^32 - 1, across cuts', async () => {
  await ready
  const near = 2 ** 32 - 7
  const both = { ...state, handled: near, acknowledged: near, unacknowledged: [] }
  const machine = (): StreamManagement => loadedManagement(both, { policy })
  const kept = keeper()
  kept.add('some', { machine: machine() }, undefined)
  const slot = { machine: machine() }
  const heard: string[][] = [[], []]
  const counts: number[] = []
  for (let cut = 0; cut < 5; cut++) {
    const ends: [Scripted, Scripted] = [initiating(slot), receiving(slotOf(), kept)]
    const [client, server] = ends
    client.session.open()
    await within(5000, converse(...ends))
    assert.ok(client.session.facts.has('resumed'))
    for (const n of [0, 1, 2]) {
      client.session.send(new Message({ body: `${cut}.${n}` }), `${cut}.${n}`)
      server.session.send(new Message({ body: `${cut}.${n}` }), `${cut}.${n}`)
    }
    // The last of them are lost on the way, and come again.
    if (cut % 2 === 0) await converse(...ends)
    else server.hearsOnly([bytes(await client.says())])
    for (const { session } of ends) session.receiveEnd(new ConnectionError('lost', 'lost: cut'))
    for (const [index, end] of ends.entries()) heard[index]?.push(...bodies(end))
    counts.push(slot.machine.handled)
  }
  const all = [0, 1, 2, 3, 4].flatMap((cut) => [0, 1, 2].map((n) => `${cut}.${n}`))
  assert.equal(heard, [all, all])
  assert.ok(Math.max(...counts) > 2 ** 31 && counts.at(-1) === 8, counts.join())
})

test("nobody resumes a stream of somebody else's", async () => {
  const world = await online()
  world.cut()
  const { id } = world.slots[0].machine.stream!
  const thief = await world.connect('juliet', {
    machine: loadedManagement({
      ...state,
      id,
      jid: 'juliet@montague.example/x',
      unacknowledged: [],
    }),
  })
  assert.not(thief[0].session.facts.has('resumed'))
  assert.is(thief[0].session.jid?.toString(), 'juliet@montague.example/balcony')
  // Its owner still can.
  const [client] = await world.reconnect()
  assert.ok(client.session.facts.has('resumed'))
})

test('nothing is resumed or enabled before authentication', async () => {
  for (const early of [
    "<resume xmlns='urn:xmpp:sm:3' h='0' previd='x'/>",
    "<enable xmlns='urn:xmpp:sm:3'/>",
  ]) {
    const server = receiving(slotOf(), keeper())
    assert.not.match(await server.hears(clientHeader), 'urn:xmpp:sm:3')
    assert.match(await server.hears(early), 'unsupported-stanza-type')
  }
})

test('what comes at the wrong time is refused, and the stream goes on', async () => {
  const { ends } = await online()
  const [client, server] = ends
  await client.says()
  for (const wrong of [
    "<enable xmlns='urn:xmpp:sm:3'/>",
    "<resume xmlns='urn:xmpp:sm:3' h='0' previd='x'/>",
  ]) {
    assert.match(await server.hears(wrong), /<failed xmlns='urn:xmpp:sm:3'><unexpected-request /)
  }
  assert.is(server.session.state, 'bound')
})

interface World {
  readonly ends: [Scripted, Scripted]
  readonly slots: [ManagementSlot, ManagementSlot]
  connect(username: string, slot: ManagementSlot): Promise<[Scripted, Scripted]>
  cut(): void
  reconnect(): Promise<[Scripted, Scripted]>
}

/** A client that is online, with a server that keeps streams. */
async function online(): Promise<World> {
  await ready
  const kept = keeper()
  const slots: [ManagementSlot, ManagementSlot] = [slotOf(), slotOf()]
  const connect = async (username: string, slot: ManagementSlot): Promise<[Scripted, Scripted]> => {
    slots[1] = slotOf()
    const ends: [Scripted, Scripted] = [initiating(slot, username), receiving(slots[1], kept)]
    ends[0].session.open()
    await within(5000, converse(...ends))
    assert.is(ends[0].session.state, 'bound')
    return ends
  }
  let ends = await connect('romeo', slots[0])
  assert.is(slots[0].machine.phase, 'on')
  const cut = (): void => {
    for (const { session } of ends) session.receiveEnd(new ConnectionError('lost', 'lost: cut'))
  }
  const reconnect = async (): Promise<[Scripted, Scripted]> => {
    cut()
    ends = await connect('romeo', slots[0])
    return ends
  }
  return { ends, slots, connect, cut, reconnect }
}

function initiating(slot: ManagementSlot, username = 'romeo'): Scripted {
  return new Scripted({
    management: slot,
    secureChannel: channel,
    features: [
      saslAuthentication({ platform, username, password: 'x', mechanisms: ['SCRAM-SHA-256'] }),
      streamResumption(slot),
      resourceBinding({ role: 'initiating', resource: 'balcony' }),
      legacySession(),
      streamManagement({ role: 'initiating', slot }),
    ],
  })
}

function receiving(slot: ManagementSlot, kept: KeptStreams): Scripted {
  return new Scripted({
    role: 'receiving',
    createId: () => `name-${++names}`,
    management: slot,
    secureChannel: channel,
    features: [
      saslService({ platform, database, domain: 'montague.example', secret: new Uint8Array(32) }),
      resourceBinding({
        role: 'receiving',
        assign: (account, resource) => account.withResource(resource ?? 'orchard'),
      }),
      legacySession(),
      streamManagement({ role: 'receiving', slot, kept }),
    ],
  })
}

/** A client with a stanza to send again, which needs no authentication to come to that. */
function resuming(): Scripted {
  const slot = { machine: loadedManagement(state, { policy }) }
  const client = new Scripted({
    management: slot,
    secureChannel: channel,
    features: [
      { ...streamResumption(slot), necessary: [] },
      { ...resourceBinding({ role: 'initiating' }), necessary: [] },
    ],
  })
  client.session.open()
  return client
}

function keeper(): KeptStreams {
  const streams = new Map<string, ManagementSlot>()
  return {
    add(id, slot) {
      streams.set(id, slot)
      return 300
    },
    handled: () => undefined,
    take(id, account) {
      const slot = streams.get(id)
      if (slot === undefined || !slot.machine.stream?.jid.bare.equals(account)) return undefined
      const { machine } = slot
      slot.machine = new StreamManagement()
      machine.suspend()
      streams.delete(id)
      streams.set(id, { machine })
      return machine
    },
  }
}

/** Both ends do all they have to until neither has anything to say. */
async function converse(left: Scripted, right: Scripted): Promise<void> {
  for (let quiet = 0; quiet < 2; ) {
    quiet = 0
    for (const [from, to] of [
      [left, right],
      [right, left],
    ] as const) {
      const said = (await from.says()).replace('[end]', '')
      if (said === '') quiet++
      else to.hearsOnly([bytes(said)])
    }
  }
}

/** The bodies of the messages it has had. */
function bodies({ events }: Scripted): string[] {
  return events.flatMap((event) => /^stanza .*<body>(.*)<\/body>/.exec(event)?.slice(1) ?? [])
}

function bindFeatures(more: string): string {
  return features("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>", more)
}

let names = 0

function slotOf(): ManagementSlot {
  return { machine: new StreamManagement({ policy }) }
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

const state = {
  version: 1,
  id: 'some',
  jid: 'romeo@montague.example/balcony',
  handled: 0,
  acknowledged: 0,
  unacknowledged: ['<message><body>lost</body></message>'],
} as const

test.run()
