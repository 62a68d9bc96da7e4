/**
 * A component that passes presence on: whoever sends presence to it is shown to all the others who did,
 * under an address of the component, so that they see each other without knowing each other.
 *
 * `XMPP_COMPONENT=presence.example.org XMPP_SECRET=… XMPP_HOST=… XMPP_PORT=…
 * node --import tsx examples/component-presence-proxy.ts`
 */
import { connectComponent, Jid } from 'typed-xmpp'
import { Presence } from 'typed-xmpp/rfc6120'
import { needed, toldToEnd } from './account.ts'

const component = await connectComponent({
  jid: needed('XMPP_COMPONENT'),
  secret: needed('XMPP_SECRET'),
  host: process.env['XMPP_HOST'],
  port: Number(needed('XMPP_PORT')),
})
const domain = component.jid.domainpart

/** How many may be there: enough for an example. */
const mostPresent = 10_000

/** The last presence of everybody who is there, by full JID. */
const present = new Map<string, Presence>()

component.on(Presence, (presence) => {
  const { from, to, type } = presence
  if (from === undefined || to === undefined) return
  if (type === 'subscribe') {
    component.send(new Presence({ type: 'subscribed', from: to.bare, to: from.bare }))
    component.send(new Presence({ type: 'subscribe', from: to.bare, to: from.bare }))
    return
  }
  if (type !== undefined && type !== 'unavailable') return
  const others = [...present.values()].filter((other) => !other.from?.bare.equals(from.bare))
  for (const other of others) show(presence, other.from)
  if (type === 'unavailable') present.delete(`${from}`)
  else if (!present.has(`${from}`) && present.size < mostPresent) {
    for (const other of others) show(other, from)
    present.set(`${from}`, presence)
  } else if (present.has(`${from}`)) present.set(`${from}`, presence)
  console.log(`${from} is ${type ?? presence.show ?? 'available'}; ${present.size} are there`)
})

console.log(`${domain} is online`)
await toldToEnd()
await component.close()

/** Shows one's presence to another. */
function show({ from, type, show, status, priority }: Presence, to: Jid | undefined): void {
  if (from === undefined || to === undefined) return
  // The host tells people of one name at two servers apart.
  const localpart = `${from.localpart ?? 'nobody'}.${from.domainpart}`
  const shown = Jid.of({ localpart, domainpart: domain, resourcepart: from.resourcepart })
  component.send(new Presence({ from: shown, to, type, show, status, priority }))
}
