/** Service discovery between two clients, and against the embedded server. */
import { StanzaError } from 'typed-xmpp'
import { ServiceDiscovery } from 'typed-xmpp/extensions'
import { Iq } from 'typed-xmpp/rfc6120'
import { DataForm } from 'typed-xmpp/xep-0004'
import { DiscoInfo, DiscoItems } from 'typed-xmpp/xep-0030'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { joinedComponent } from '../client/joined.ts'
import { within } from '../support/within.ts'
import { twoClients } from './two-clients.ts'

const juliet = 'juliet@capulet.example/balcony'
const namespaces = [DiscoInfo, DiscoItems].map(({ declaration }) => declaration.namespace)

/** The condition that a query is refused with. */
async function refusal(query: Promise<unknown>): Promise<string> {
  try {
    await within(5000, query)
  } catch (error) {
    assert.instance(error, StanzaError)
    return (error as StanzaError).condition
  }
  throw new Error('it was answered')
}

const test = suite('service discovery')

test('asks the server what it is and has', async () => {
  await using world = await twoClients([ServiceDiscovery], [])
  const disco = world.romeo.extension(ServiceDiscovery)
  const info = await within(5000, disco.queryInfo())
  assert.instance(info, DiscoInfo)
  assert.is(info.identities[0]?.category, 'server')
  assert.ok(info.features.includes(namespaces[0] as string))
  assert.instance(await within(5000, disco.queryItems()), DiscoItems)
})

test('answers what it is and can do, and tells of the query', async () => {
  await using world = await twoClients([ServiceDiscovery], [ServiceDiscovery])
  const own = world.juliet.extension(ServiceDiscovery)
  const heard: unknown[] = []
  own.on('queryInfo', (query, iq) => {
    assert.instance(query, DiscoInfo)
    assert.instance(iq, Iq)
    heard.push(`info for ${iq.from}`)
  })
  own.on('queryItems', (query, { from }) => {
    assert.instance(query, DiscoItems)
    heard.push(`items for ${from}`)
  })
  const disco = world.romeo.extension(ServiceDiscovery)
  const info = await within(5000, disco.queryInfo({ to: juliet }))
  assert.equal(
    info.identities.map(({ category, type }) => [category, type]),
    [['client', 'bot']],
  )
  assert.equal(info.features, namespaces)
  const { items } = await within(5000, disco.queryItems({ to: juliet }))
  assert.equal(items, [])
  const romeo = 'romeo@capulet.example/orchard'
  assert.equal(heard, [`info for ${romeo}`, `items for ${romeo}`])
})

test('tells of identities, features, forms and items that the program gives it', async () => {
  await using world = await twoClients([ServiceDiscovery], [ServiceDiscovery])
  const own = world.juliet.extension(ServiceDiscovery)
  let changes = 0
  own.on('changed', () => changes++)
  own.identities = [{ category: 'client', type: 'pc', name: 'Balcony' }]
  own.items = [{ jid: 'nurse@capulet.example', node: 'errands', name: 'Errands' }]
  const type = { var: 'FORM_TYPE', type: 'hidden', values: ['urn:example:form'] } as const
  own.forms = [new DataForm({ type: 'result', fields: [type] })]
  const stop = own.addFeature('urn:example:feature')
  assert.is(changes, 3)
  const disco = world.romeo.extension(ServiceDiscovery)
  const info = await within(5000, disco.queryInfo({ to: juliet }))
  assert.is(info.identities[0]?.name, 'Balcony')
  assert.ok(info.features.includes('urn:example:feature'))
  assert.equal(info.get(DataForm)?.fields[0]?.values, ['urn:example:form'])
  const { items } = await within(5000, disco.queryItems({ to: juliet }))
  assert.equal(
    items.map(({ jid, node, name }) => [`${jid}`, node, name]),
    [['nurse@capulet.example', 'errands', 'Errands']],
  )
  stop()
  stop()
  assert.is(changes, 4)
  assert.not((await disco.queryInfo({ to: juliet })).features.includes('urn:example:feature'))
})

test('answers for the nodes it has, and for no others', async () => {
  await using world = await twoClients([ServiceDiscovery], [ServiceDiscovery])
  const disco = world.romeo.extension(ServiceDiscovery)
  const stop = world.juliet.extension(ServiceDiscovery).addNode('errands', {
    info: () => new DiscoInfo({ identities: [{ category: 'automation', type: 'command-list' }] }),
    items: () => new DiscoItems({ items: [{ jid: juliet, node: 'letter' }] }),
  })
  const query = { to: juliet, node: 'errands' }
  const info = await within(5000, disco.queryInfo(query))
  assert.equal([info.node, info.identities[0]?.category], ['errands', 'automation'])
  const items = await within(5000, disco.queryItems(query))
  assert.equal([items.node, items.items[0]?.node], ['errands', 'letter'])
  const other = { to: juliet, node: '__proto__' }
  assert.is(await refusal(disco.queryInfo(other)), 'item-not-found')
  assert.is(await refusal(disco.queryItems(other)), 'item-not-found')
  stop()
  assert.is(await refusal(disco.queryInfo(query)), 'item-not-found')
})

test('tells strangers nothing where the program says so, not even that it is there', async () => {
  await using world = await twoClients([ServiceDiscovery], [ServiceDiscovery])
  const own = world.juliet.extension(ServiceDiscovery)
  let queries = 0
  own.on('queryInfo', () => queries++)
  own.on('queryItems', () => queries++)
  own.admits = ({ from }) => from?.localpart === 'nurse'
  const disco = world.romeo.extension(ServiceDiscovery)
  const conditions = [
    await refusal(disco.queryInfo({ to: juliet })),
    await refusal(disco.queryInfo({ to: juliet, node: 'any' })),
    await refusal(disco.queryItems({ to: juliet })),
    await refusal(disco.queryInfo({ to: 'juliet@capulet.example/nowhere' })),
  ]
  assert.equal(
    conditions,
    conditions.map(() => 'service-unavailable'),
  )
  assert.is(queries, 0)
})

test('is a component to those who ask one', () => {
  const { component } = joinedComponent({ extensions: [ServiceDiscovery] })
  const [identity] = component.extension(ServiceDiscovery).info.identities
  assert.equal([identity?.category, identity?.type], ['component', 'generic'])
})

test.run()
