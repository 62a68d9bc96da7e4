/** What two clients that are logged in do with each other and with their server. */
import { type Client, isStanzaError } from 'typed-xmpp'
import { Message, Presence } from 'typed-xmpp/rfc6120'
import type { Stanza } from 'typed-xmpp/node'
import { Roster } from 'typed-xmpp/rfc6121'
import { DiscoInfo, DiscoItems } from 'typed-xmpp/xep-0030'
import { Version } from 'typed-xmpp/xep-0092'
import { Ping } from 'typed-xmpp/xep-0199'
import * as assert from 'uvu/assert'
import type { EmittedClass } from '../../../runtime/events.ts'
import { within } from '../../support/within.ts'
import { patience } from './log-in.ts'

/** Each asks the server, sees the other, and writes to the other. */
export async function converse(one: Client, other: Client): Promise<void> {
  await askServer(one)
  await meet(one, other)
  await write(one, other)
  await write(other, one)
}

/** The roster, service discovery, a ping, and something that no server knows. */
export async function askServer(client: Client): Promise<void> {
  const roster = await within(patience, client.request(undefined, new Roster(), { type: 'get' }))
  assert.instance(roster, Roster)
  const info = await within(patience, client.request(client.domain, new DiscoInfo()))
  assert.ok(info.identities.some(({ category, type }) => category === 'server' && type === 'im'))
  assert.ok(info.features.includes(Ping.declaration.namespace))
  const items = await within(patience, client.request(client.domain, new DiscoItems()))
  assert.instance(items, DiscoItems)
  await within(patience, client.request(client.domain, new Ping()))
  const refusal = await within(
    patience,
    client.request(client.jid, new Version()).then(
      () => undefined,
      (error: unknown) => error,
    ),
  )
  assert.ok(isStanzaError(refusal), 'a request that the client itself does not know is refused')
  assert.is(refusal.condition, 'service-unavailable')
}

/** Directed presence, to and fro (RFC 6121 §4.6). */
async function meet(one: Client, other: Client): Promise<void> {
  const seen = nextFrom(other, one, Presence)
  one.send(new Presence({ to: other.jid, show: 'away', status: 'In the garden' }))
  const presence = await within(patience, seen)
  assert.is(presence.show, 'away')
  assert.is(presence.status, 'In the garden')
  const answered = nextFrom(one, other, Presence)
  other.send(new Presence({ to: one.jid }))
  assert.is((await within(patience, answered)).type, undefined)
}

/** A message, with what XML escapes and what takes four bytes. */
export async function write(from: Client, to: Client): Promise<void> {
  const body = `But soft, <what> "light" & 'window' \u{1f319} – ${from.jid}`
  const arrived = nextFrom(to, from, Message)
  from.send(new Message({ to: to.jid, type: 'chat', body }))
  const message = await within(patience, arrived)
  assert.is(message.type, 'chat')
  assert.is(message.body, body)
}

/** The next message or presence that one client gets from another. */
export function nextFrom<S extends Stanza>(
  client: Client,
  sender: Client,
  type: EmittedClass<S>,
): Promise<S> {
  return new Promise((resolve) => {
    const stop = client.on(type, (stanza) => {
      if (!stanza.from?.equals(sender.jid)) return
      stop()
      resolve(stanza)
    })
  })
}
