/** What the paved path of the README needs of the types; compiled, not run: there is no server here. */
import { connect } from 'typed-xmpp'
import { Message } from 'typed-xmpp/rfc6120'
import { DiscoInfo } from 'typed-xmpp/xep-0030'

/** Connects, answers messages, asks one question. */
export async function converse(password: string): Promise<readonly string[]> {
  const client = await connect({ jid: 'romeo@montague.example/balcony', password })
  client.on(Message, (message) => {
    if (message.body) client.send(message.reply({ body: `you said ${message.body}` }))
  })
  const info = await client.request('capulet.example', new DiscoInfo())
  await client.close()
  return info.features
}
