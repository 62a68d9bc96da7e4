/** Entity capabilities: the hash, what is announced, and who is believed. */
import { type Client, type ClientStorage, connect, Jid, memoryStorage } from 'typed-xmpp'
import { EntityCapabilities, ServiceDiscovery } from 'typed-xmpp/extensions'
import { parse, registry } from 'typed-xmpp/node'
import { Iq, Presence } from 'typed-xmpp/rfc6120'
import { DiscoInfo } from 'typed-xmpp/xep-0030'
import { Caps } from 'typed-xmpp/xep-0115'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import { BoundedMap } from '../../runtime/extensions/bounded-map.ts'
import { capabilitiesText } from '../../runtime/extensions/capabilities-text.ts'
import type { Feature } from '../../runtime/stream/feature.ts'
import { domain, joinedClient, serverFeatures } from '../client/joined.ts'
import { within } from '../support/within.ts'
import { type TwoClients, twoClients } from './two-clients.ts'

const types = registry([DiscoInfo])

function info(content: string): DiscoInfo {
  const xml = `<query xmlns='http://jabber.org/protocol/disco#info'>${content}</query>`
  return parse(xml, types) as DiscoInfo
}

async function hash(text: string | undefined): Promise<string> {
  const bytes = await nodePlatform.sasl.subtle.digest('SHA-1', new TextEncoder().encode(text))
  return Buffer.from(bytes).toString('base64')
}

const field = (name: string, ...values: string[]): string =>
  `<field var='${name}'>${values.map((value) => `<value>${value}</value>`).join('')}</field>`
const formType = (...values: string[]): string =>
  field('FORM_TYPE', ...values).replace('<field', "<field type='hidden'")
const form = (...fields: string[]): string =>
  `<x xmlns='jabber:x:data' type='result'>${fields.join('')}</x>`
const feature = (name: string): string => `<feature var='${name}'/>`

/** What the specification computes by hand (XEP-0115 §5.2 and §5.3). */
const simple =
  "<identity category='client' name='Exodus 0.9.1' type='pc'/>" +
  ['caps', 'disco#info', 'disco#items', 'muc']
    .map((name) => feature(`http://jabber.org/protocol/${name}`))
    .reverse()
    .join('')
const complex =
  "<identity xml:lang='en' category='client' name='Psi 0.11' type='pc'/>" +
  "<identity xml:lang='el' category='client' name='Ψ 0.11' type='pc'/>" +
  simple.slice(simple.indexOf('<feature')) +
  form(
    formType('urn:xmpp:dataforms:softwareinfo'),
    field('ip_version', 'ipv6', 'ipv4'),
    field('os_version', '10.5.1'),
    field('os', 'Mac'),
    field('software', 'Psi'),
    field('software_version', '0.11'),
  )

const texts = suite('capabilities text')

for (const [title, content, ver] of [
  ['the simple example', simple, 'QgayPKawpkPSDYmwT/WM94uAlu0='],
  ['the complex example', complex, 'q07IKJEyjvHSyhy//CH0CxmKi8w='],
] as const) {
  texts(`has the hash of ${title} of the specification`, async () => {
    assert.is(await hash(capabilitiesText(info(content))), ver)
  })
}

for (const [title, content, text] of [
  ['nothing', '', ''],
  [
    'a form without a hidden type, which is left out',
    form(field('FORM_TYPE', 'a'), field('b', 'c')) + form(field('d', 'e')),
    '',
  ],
  ['two forms in the order of their types', form(formType('b')) + form(formType('a')), 'a<b<'],
  [
    'features in the order of octets, not of UTF-16',
    feature('\u{1F600}') + feature('\uFF5E'),
    '\uFF5E<\u{1F600}<',
  ],
  ['a feature that another begins with', feature('ab') + feature('a'), 'a<ab<'],
] as const) {
  texts(`is right for ${title}`, () => {
    assert.is(capabilitiesText(info(content)), text)
  })
}

const identity = "<identity category='client' type='pc'/>"

for (const [title, content] of [
  ['an identity twice', identity + identity],
  ['a feature twice', feature('a') + feature('a')],
  ['two forms of one type', form(formType('a')) + form(formType('a'), field('b', 'c'))],
  ['a form of two types', form(formType('a', 'b'))],
  ['a form whose type has no value', form(formType())],
  ['a field twice', form(formType('a'), field('b', 'c'), field('b', 'd'))],
  ['a feature that would be read as two', feature('a&lt;b')],
  ['an identity that would be read as more', identity.replace('/>', " name='x&lt;y'/>")],
  ['a value that would be read as a field', form(formType('a'), field('b', 'c&lt;d'))],
] as const) {
  texts(`there is none for ${title}`, () => {
    assert.is(capabilitiesText(info(content)), undefined)
  })
}

texts.run()

const maps = suite('bounded map')

maps('forgets what was not used for the longest time', () => {
  const map = new BoundedMap<string, number>(2)
  map.set('a', 1)
  map.set('b', 2)
  assert.is(map.get('a'), 1)
  map.set('c', 3)
  assert.equal([map.get('a'), map.get('b'), map.get('c'), map.size], [1, undefined, 3, 2])
  assert.is(map.delete('a'), true)
  assert.is(map.delete('a'), false)
  map.clear()
  assert.is(map.size, 0)
})

maps.run()

const test = suite('entity capabilities')

const juliet = 'juliet@capulet.example/balcony'

/** The next presence that a client gets from another. */
function nextPresence(client: Client): Promise<Presence> {
  return new Promise((resolve) => {
    const stop = client.on(Presence, (presence) => {
      if (presence.from?.equals(client.jid)) return
      stop()
      resolve(presence)
    })
  })
}

/** Juliet announces something to Romeo. */
async function announce({ romeo, juliet: from }: TwoClients, caps?: Caps): Promise<Presence> {
  const arrived = nextPresence(romeo)
  from.send(new Presence({ to: romeo.jid }, caps === undefined ? [] : [caps]))
  return within(5000, arrived)
}

test('what an entity can do is announced, and asked for once', async () => {
  await using world = await twoClients([EntityCapabilities], [EntityCapabilities])
  const capabilities = world.romeo.extension(EntityCapabilities)
  const announced: string[] = []
  capabilities.on('announced', (from, { ver }) => announced.push(`${from} ${ver}`))
  const presence = await announce(world)
  const own = world.juliet.extension(EntityCapabilities).own
  const caps = presence.get(Caps)
  assert.ok(caps?.equals(own as Caps))
  assert.is(caps?.hash, 'sha-1')
  assert.equal(announced, [`${juliet} ${caps?.ver}`])
  let queries = 0
  const disco = world.juliet.extension(ServiceDiscovery)
  disco.on('queryInfo', ({ node }) => {
    queries++
    assert.is(node, `${caps?.node}#${caps?.ver}`)
  })
  const [first, second] = await within(
    5000,
    Promise.all([capabilities.of(juliet), capabilities.of(juliet)]),
  )
  assert.is(first, second)
  assert.ok(first.features.includes('http://jabber.org/protocol/caps'))
  assert.is(await within(5000, capabilities.of(juliet)), first)
  assert.is(queries, 1)
  assert.is(capabilities.cached, 1)
})

test('a change is announced to those who had the former presence, once', async () => {
  await using world = await twoClients([EntityCapabilities], [EntityCapabilities])
  const other = await connect({
    jid: 'juliet@capulet.example/garden',
    password: 'as sweet',
    transport: world.server.connectInMemory(),
  })
  other.send(new Presence())
  const first = nextPresence(other)
  world.juliet.send(new Presence({ show: 'chat', status: 'here' }))
  const before = (await within(5000, first)).get(Caps)?.ver
  const next = nextPresence(other)
  world.juliet.extension(ServiceDiscovery).addFeature('urn:example:feature')
  const presence = await within(5000, next)
  assert.equal([presence.show, presence.status], ['chat', 'here'])
  const after = presence.get(Caps)?.ver
  assert.is.not(after, before)
  assert.is(world.juliet.extension(EntityCapabilities).own?.ver, after)
})

test('a hash that is not that of the answer makes it nobody else’s', async () => {
  await using world = await twoClients([EntityCapabilities], [ServiceDiscovery])
  const capabilities = world.romeo.extension(EntityCapabilities)
  const unverified: string[] = []
  capabilities.on('unverified', (from) => unverified.push(`${from}`))
  const node = 'urn:example:trusted'
  const ver = 'QgayPKawpkPSDYmwT/WM94uAlu0='
  await announce(world, new Caps({ hash: 'sha-1', node, ver }))
  const poison = info(`${identity}${feature('urn:example:poison')}`)
  const disco = world.juliet.extension(ServiceDiscovery)
  let queries = 0
  disco.addNode(`${node}#${ver}`, { info: () => (queries++ === 0 ? poison : info(simple)) })
  const answer = await within(5000, capabilities.of(juliet))
  assert.equal(answer.features, ['urn:example:poison'])
  assert.equal([capabilities.cached, unverified], [0, [juliet]])
  // The right answer is kept, and then no longer asked for.
  assert.is((await within(5000, capabilities.of(juliet))).features.length, 4)
  assert.is(capabilities.cached, 1)
  assert.is((await within(5000, capabilities.of(juliet))).features.length, 4)
  assert.equal([queries, unverified.length], [2, 1])
})

for (const [title, caps, content] of [
  ['an unknown hash function', { hash: 'md5', node: 'n', ver: 'v' }, simple],
  ['no hash at all', { hash: '', node: 'n', ver: 'v' }, simple],
] as const) {
  test(`an answer by ${title} is nobody else’s`, async () => {
    await using world = await twoClients([EntityCapabilities], [ServiceDiscovery])
    await announce(world, new Caps(caps))
    const disco = world.juliet.extension(ServiceDiscovery)
    disco.addNode('n#v', { info: () => info(content) })
    const capabilities = world.romeo.extension(EntityCapabilities)
    assert.is((await within(5000, capabilities.of(juliet))).features.length, 4)
    assert.is(capabilities.cached, 0)
  })
}

test('an ill-formed answer is nobody else’s, though its text has the hash announced', async () => {
  await using world = await twoClients([EntityCapabilities], [ServiceDiscovery])
  const ver = await hash('client/pc//<a<b<')
  await announce(world, new Caps({ hash: 'sha-1', node: 'n', ver }))
  const disco = world.juliet.extension(ServiceDiscovery)
  disco.addNode(`n#${ver}`, { info: () => info(identity + feature('a&lt;b')) })
  const capabilities = world.romeo.extension(EntityCapabilities)
  await within(5000, capabilities.of(juliet))
  assert.is(capabilities.cached, 0)
})

/** Somebody who knows nothing, with this storage, asks what Juliet can do. */
async function ask(
  storage: ClientStorage,
): Promise<{ cached: number; queries: number; faults: number }> {
  await using world = await twoClients([], [EntityCapabilities])
  let queries = 0
  let faults = 0
  world.juliet.extension(ServiceDiscovery).on('queryInfo', () => queries++)
  const client = await connect({
    jid: 'romeo@capulet.example/study',
    password: 'a rose by another name',
    transport: world.server.connectInMemory(),
    extensions: [EntityCapabilities],
    storage,
  })
  client.on('error', () => faults++)
  const arrived = nextPresence(client)
  world.juliet.send(new Presence({ to: client.jid }))
  await within(5000, arrived)
  const capabilities = client.extension(EntityCapabilities)
  const info = await within(5000, capabilities.of(juliet))
  assert.ok(info.features.includes('http://jabber.org/protocol/caps'))
  await new Promise((resolve) => setTimeout(resolve, 5))
  return { cached: capabilities.cached, queries, faults }
}

test('what was certain outlasts the client', async () => {
  const storage = memoryStorage()
  assert.equal(await ask(storage), { cached: 1, queries: 1, faults: 0 })
  assert.equal(await ask(storage), { cached: 1, queries: 0, faults: 0 })
})

test('what is stored is believed by its hash only', async () => {
  const storage = memoryStorage()
  await ask(storage)
  const text = `${await storage.read('capabilities')}`
  const forged = text.replace('http://jabber.org/protocol/caps', 'urn:example:poison')
  assert.is.not(forged, text)
  await storage.write('capabilities', forged)
  assert.equal(await ask(storage), { cached: 1, queries: 1, faults: 0 })
})

for (const text of ['{', '{}', '[1]', '[["a","<x/>"]]', '[["a","<x"]]']) {
  test(`what is stored and is none is reported: ${text}`, async () => {
    const storage = memoryStorage()
    await storage.write('capabilities', text)
    assert.equal(await ask(storage), { cached: 1, queries: 1, faults: 1 })
  })
}

test('what left, or announces nothing any more, is asked for itself', async () => {
  await using world = await twoClients([EntityCapabilities], [ServiceDiscovery])
  const capabilities = world.romeo.extension(EntityCapabilities)
  const caps = new Caps({ hash: 'sha-1', node: 'n', ver: 'v' })
  await announce(world, caps)
  assert.ok(capabilities.announcedBy(juliet)?.equals(caps))
  await announce(world)
  assert.is(capabilities.announcedBy(Jid.parse(juliet)), undefined)
  const { features } = await within(5000, capabilities.of(juliet))
  assert.ok(features.includes('http://jabber.org/protocol/disco#info'))
})

test('a server announces by its stream, and is asked once as well', async () => {
  const caps = new Caps({ hash: 'sha-1', node: 'n', ver: 'QgayPKawpkPSDYmwT/WM94uAlu0=' })
  const row: Feature = {
    name: 'caps',
    necessary: ['authenticated'],
    prohibited: [],
    offer: () => caps,
  }
  const asked: string[] = []
  const { client } = await joinedClient(
    { extensions: [EntityCapabilities] },
    {
      features: [...serverFeatures(), row],
      onStanza: (stanza, driver) => {
        const query = stanza.get(DiscoInfo)
        if (query === undefined || !(stanza instanceof Iq)) return
        asked.push(`${stanza.to} ${query.node}`)
        driver.send(stanza.reply({}, [info(simple).with({ node: query.node })]))
      },
    },
  )
  const online = new Promise((resolve) => client.once('online', resolve))
  await within(5000, client.connect())
  await within(5000, online)
  const capabilities = client.extension(EntityCapabilities)
  assert.ok(capabilities.announcedBy(domain)?.equals(caps))
  for (let turn = 0; turn < 2; turn++) await within(5000, capabilities.of(domain))
  assert.equal(asked, [`${domain} n#${caps.ver}`])
  await client.close()
})

test('presence that says nothing of being there carries no capabilities', async () => {
  await using world = await twoClients([], [EntityCapabilities])
  const arrived = nextPresence(world.romeo)
  world.juliet.send(new Presence({ to: world.romeo.jid, type: 'unavailable' }))
  assert.not((await within(5000, arrived)).has(Caps))
})

test.run()
