/** Repeats to everybody what they say: `XMPP_JID=… XMPP_PASSWORD=… node --import tsx examples/echobot.ts` */
import { connect } from 'typed-xmpp'
import { ServiceDiscovery } from 'typed-xmpp/extensions'
import { Message, Presence } from 'typed-xmpp/rfc6120'
import { accountOfEnvironment, toldToEnd } from './account.ts'

const bot = await connect({ ...accountOfEnvironment(), extensions: [ServiceDiscovery] })

bot.on(Message, (message) => {
  // An error is never answered: two bots would answer each other for ever.
  if (message.type === 'error' || message.body === undefined) return
  console.log(`${message.from}: ${message.body}`)
  bot.send(message.reply({ body: message.body }))
})

bot.send(new Presence({ status: 'I say what you say' }))
console.log(`${bot.jid} is online`)

await toldToEnd()
await bot.close()
