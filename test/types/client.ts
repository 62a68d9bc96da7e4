/** What the compiler lets a user of the client do, and what it does not. Nothing of it runs. */
import { type Client, type connect, Jid, StanzaError } from 'typed-xmpp'
import { Iq, Message, Presence } from 'typed-xmpp/rfc6120'
import { Roster } from 'typed-xmpp/rfc6121'
import { DiscoInfo, DiscoItems } from 'typed-xmpp/xep-0030'
import { Register } from 'typed-xmpp/xep-0077'
import { ReceiptRequest } from 'typed-xmpp/xep-0184'
import { Ping } from 'typed-xmpp/xep-0199'
import { Delay } from 'typed-xmpp/xep-0203'

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare function expect<T extends true>(): T
declare const client: Client

export async function requests(): Promise<void> {
  const info = await client.request('capulet.example', new DiscoInfo())
  expect<Equal<typeof info, DiscoInfo>>()

  const pong = await client.request(undefined, new Ping(), { timeout: 100 })
  expect<Equal<typeof pong, undefined>>()

  const roster = await client.request(undefined, new Roster(), { type: 'get' })
  expect<Equal<typeof roster, Roster>>()
  const set = await client.request(Jid.parse('a.example'), new Roster(), { type: 'set' })
  expect<Equal<typeof set, undefined>>()

  // @ts-expect-error: a payload for both types of request needs one
  await client.request(undefined, new Register())
  // @ts-expect-error: other options do not make up for it
  await client.request(undefined, new Roster(), { timeout: 100 })
  // @ts-expect-error: a ping is only asked
  await client.request(undefined, new Ping(), { type: 'set' })
  // @ts-expect-error: no payload of requests
  await client.request(undefined, new Delay({ stamp: new Date() }))
  // @ts-expect-error: a stanza is no payload
  await client.request(undefined, new Message())
}

export function handlers(): void {
  client.handle(
    DiscoInfo,
    'get',
    ({ node }, { from }) => new DiscoInfo({ node: node ?? `${from}` }),
  )
  client.handle(DiscoItems, 'get', async () => new DiscoItems())
  client.handle(Ping, 'get', () => {})
  client.handle(Ping, 'get', async () => {})
  client.handle(Roster, 'set', (roster) => void roster.items)
  client.handle(Ping, 'get', () => {
    throw new StanzaError('forbidden')
  })
  // @ts-expect-error: the answer is to be disco info
  client.handle(DiscoInfo, 'get', () => new DiscoItems())
  // @ts-expect-error: there has to be an answer
  client.handle(DiscoInfo, 'get', () => {})
  // @ts-expect-error: a ping is answered by nothing
  client.handle(Ping, 'get', () => new Ping())
  // @ts-expect-error: a ping is only asked
  client.handle(Ping, 'set', () => {})
  // @ts-expect-error: no payload of requests
  client.handle(ReceiptRequest, 'get', () => {})
}

export async function events(): Promise<void> {
  client.on(Message, (message) => {
    const stamp = message.get(Delay)?.stamp
    expect<Equal<typeof stamp, Date | undefined>>()
    if (message.body) client.send(message.reply({ body: `you said ${message.body}` }))
  })
  client.on(Presence, ({ show }) => show)
  client.on(Iq, ({ id }) => id)
  client.on('online', (jid) => expect<Equal<typeof jid, Jid>>())
  for await (const message of client.stream(Message)) expect<Equal<typeof message, Message>>()
  // @ts-expect-error: no event of this name
  client.on('onlime', () => {})
  // @ts-expect-error: payloads come in stanzas, not by themselves
  client.on(Delay, () => {})
  // @ts-expect-error: payloads are not sent by themselves
  client.send(new Ping())
}

/** @ts-expect-error: who would it be? */
export const nobody: Parameters<typeof connect>[0] = { password: 'x' }
