/**
 * Lets everybody who asks see whether it is there, and asks to see them in return.
 * `XMPP_JID=… XMPP_PASSWORD=… node --import tsx examples/presence-auto-subscriber.ts`
 */
import { connect } from 'typed-xmpp'
import { Presence } from 'typed-xmpp/rfc6120'
import { Roster } from 'typed-xmpp/rfc6121'
import { accountOfEnvironment, toldToEnd } from './account.ts'

const client = await connect(accountOfEnvironment())

client.on(Presence, ({ type, from, show }) => {
  if (from === undefined || from.bare.equals(client.jid.bare)) return
  if (type === 'subscribe') {
    console.log(`${from.bare} may see me`)
    client.send(new Presence({ type: 'subscribed', to: from.bare }))
    client.send(new Presence({ type: 'subscribe', to: from.bare }))
  } else if (type === 'subscribed') console.log(`I may see ${from.bare}`)
  else if (type === undefined) console.log(`${from} is ${show ?? 'there'}`)
  else if (type === 'unavailable') console.log(`${from} has left`)
})

// The server tells only those who have asked for their contacts what becomes of them.
await client.request(undefined, new Roster(), { type: 'get' })
client.send(new Presence())
console.log(`${client.jid} is online`)

await toldToEnd()
await client.close()
