/**
 * Shows what an entity is, can do and has: the address in the command line, or one's own server.
 * `XMPP_JID=… XMPP_PASSWORD=… node --import tsx examples/service-discovery.ts conference.example.org`
 */
import { connect, isStanzaError, Jid } from 'typed-xmpp'
import { ServiceDiscovery } from 'typed-xmpp/extensions'
import { accountOfEnvironment } from './account.ts'

await using client = await connect({ ...accountOfEnvironment(), extensions: [ServiceDiscovery] })
const disco = client.extension(ServiceDiscovery)
const to = Jid.from(process.argv[2] ?? client.jid.domainpart)

const info = await disco.queryInfo({ to })
for (const { category, type, name } of info.identities) {
  console.log(`${to} is ${category}/${type}${name === undefined ? '' : `, "${name}"`}`)
}
for (const feature of info.features) console.log(`  it can ${feature}`)

const { items } = await disco.queryItems({ to })
for (const { jid, node, name } of items) {
  // An item that has a node is a part of its entity, and asked about by both.
  const what = await disco.queryInfo({ to: jid, node }).catch((error: unknown) => {
    if (isStanzaError(error)) return error.condition
    throw error
  })
  const told = typeof what === 'string' ? what : what.identities.map(({ type }) => type).join(', ')
  console.log(`  it has ${jid}${node === undefined ? '' : ` ${node}`} (${name ?? told})`)
}
