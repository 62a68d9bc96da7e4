/** What a constructor takes, and what it does not. Nothing of it runs. */
import { Jid } from 'typed-xmpp'
import {
  Bind,
  Iq,
  Message,
  MessageThread,
  Presence,
  SaslMechanisms,
  StanzaErrorElement,
} from 'typed-xmpp/rfc6120'
import { Roster, RosterItem } from 'typed-xmpp/rfc6121'
import { DiscoInfo, DiscoItems } from 'typed-xmpp/xep-0030'
import { Handshake } from 'typed-xmpp/xep-0114'
import { Ping } from 'typed-xmpp/xep-0199'
import { Delay } from 'typed-xmpp/xep-0203'

export function taken(jid: Jid, to: string | undefined): readonly unknown[] {
  return [
    new Message(),
    new Message({}),
    new Message({ to: jid, from: 'a@b', type: 'chat', body: 'x' }),
    new Message({ to, body: undefined }),
    new Message({ bodies: 'x', subjects: [{ text: 'y' }, { lang: 'de', text: 'z' }] }),
    new Message({ thread: { text: 't' } }),
    new Message({ thread: new MessageThread('t') }),
    new Message({ error: { type: 'wait', condition: 'gone', uri: 'xmpp:a@b' } }),
    new Iq({ id: '1', type: 'get' }),
    new Delay({ stamp: new Date() }),
    new DiscoInfo({ identities: [{ category: 'client', type: 'pc' }], features: ['a'] }),
    new Roster({ items: [{ jid: 'a@b' }, new RosterItem({ jid })] }),
    new SaslMechanisms({ mechanisms: [] }),
    new Ping(),
    new Ping({}),
    new Handshake('abc'),
  ]
}

export function refused(): readonly unknown[] {
  return [
    // @ts-expect-error: no attribute of that name
    new Message({ priority: 1 }),
    // @ts-expect-error: misspelt
    new Message({ bdoy: 'x' }),
    // @ts-expect-error: the name on the wire, not the field's
    new DiscoInfo({ identity: [] }),
    // @ts-expect-error: no value of the enumeration
    new Message({ type: 'caht' }),
    // @ts-expect-error: no value of the enumeration, and no string will do
    new Presence({ show: 'online' as string }),
    // @ts-expect-error: no condition of RFC 6120
    new StanzaErrorElement({ type: 'wait', condition: 'not-there' }),
    // @ts-expect-error: the id is missing
    new Iq({ type: 'get' }),
    // @ts-expect-error: the type is missing
    new Iq({ id: '1' }),
    // @ts-expect-error: everything is missing
    new Iq({}),
    // @ts-expect-error: nothing is given where something is needed
    new Delay(),
    // @ts-expect-error: undefined is not enough
    new Delay({ stamp: undefined }),
    // @ts-expect-error: the condition is missing
    new Message({ error: { type: 'wait' } }),
    // @ts-expect-error: the item's address is missing
    new Roster({ items: [{ name: 'x' }] }),
    // @ts-expect-error: the list is missing
    new SaslMechanisms({}),
    // @ts-expect-error: a text for a date
    new Delay({ stamp: '2002-09-10T23:08:25Z' }),
    // @ts-expect-error: a text for a number
    new Presence({ priority: '5' }),
    // @ts-expect-error: a number for a text
    new Message({ id: 5 }),
    // @ts-expect-error: an object for an address
    new Bind({ jid: { localpart: 'a', domainpart: 'b' } }),
    // @ts-expect-error: one where there are several
    new DiscoInfo({ features: 'a' }),
    // @ts-expect-error: several where there is one
    new Message({ body: ['a', 'b'] }),
    // @ts-expect-error: texts are not plain strings in a list
    new Message({ bodies: ['a'] }),
    // @ts-expect-error: a node of another class
    new Message({ thread: new Ping() }),
    // @ts-expect-error: items of another list
    new Roster({ items: new DiscoItems().items }),
    // @ts-expect-error: a class without fields has none
    new Ping({ id: '1' }),
    // @ts-expect-error: a bare text where an attribute is needed
    new Delay('late'),
    // @ts-expect-error: a bare text where there is no text
    new Message('hello'),
    // @ts-expect-error: null is no value
    new Message({ body: null }),
    // @ts-expect-error: an address in two languages
    new Message({ to: Jid }),
  ]
}

/** @ts-expect-error: the base class is none to be made */
export const nothing: unknown = new (await import('typed-xmpp/node')).Node()
