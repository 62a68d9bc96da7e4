import { isJidError, Jid } from 'typed-xmpp'
import { Element } from 'typed-xmpp/node'
import {
  Bind,
  Iq,
  Message,
  MessageThread,
  Presence,
  SaslFailureElement,
  SaslMechanisms,
  StanzaErrorElement,
} from 'typed-xmpp/rfc6120'
import { Roster, RosterItem } from 'typed-xmpp/rfc6121'
import { DiscoInfo, DiscoItem } from 'typed-xmpp/xep-0030'
import { Handshake } from 'typed-xmpp/xep-0114'
import { Ping } from 'typed-xmpp/xep-0199'
import { Delay } from 'typed-xmpp/xep-0203'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { SampleBox, SampleBreak, SampleItem, SampleNote } from './sample-box.ts'
import { SampleValues } from './sample-values.ts'

// What JavaScript may pass, and TypeScript refuses.
// biome-ignore lint/suspicious/noExplicitAny: that the compiler would refuse it is the point
type Anything = any

/** What is refused, and what the message says. */
const refused: readonly (readonly [title: string, make: () => unknown, message: RegExp])[] = [
  ['an unknown field', () => new Message({ bdy: 'x' } as Anything), /message has no field "bdy"/],
  [
    'a wire name that is no field',
    () => new DiscoInfo({ identity: [] } as Anything),
    /query has no field "identity"/,
  ],
  [
    'a field named as a member of Object',
    () => new Message({ toString: 'x', constructor: 'y' } as Anything),
    /no field "toString"/,
  ],
  [
    '__proto__ as a field of its own',
    () => new Message(JSON.parse('{"__proto__": {"body": "x"}}')),
    /no field "__proto__"/,
  ],
  ['fields for a class without', () => new Ping({ id: 'x' } as Anything), /ping has no field "id"/],
  [
    'nothing where something is needed',
    () => new Delay(undefined as Anything),
    /delay needs its field "stamp"/,
  ],
  ['a missing attribute', () => new Iq({ type: 'get' } as Anything), /iq needs its field "id"/],
  [
    'null for a needed field',
    () => new Iq({ type: 'get', id: null } as Anything),
    /iq needs its field "id"/,
  ],
  [
    'a missing condition',
    () => new StanzaErrorElement({ type: 'wait' } as Anything),
    /error needs its field "condition"/,
  ],
  ['a missing child', () => new SampleBox({ parts: [] } as Anything), /box needs its field "head"/],
  [
    'a missing list',
    () => new SaslMechanisms({} as Anything),
    /mechanisms needs its field "mechanisms"/,
  ],
  [
    'a text that is no string',
    () => new Message({ id: 5 } as Anything),
    /message, field "id": expected a string, got number/,
  ],
  [
    'an enumeration value that does not exist',
    () => new Message({ type: 'bogus' } as Anything),
    /field "type": expected one of chat, error, .*got "bogus"/,
  ],
  [
    'an enumeration value that is no string',
    () => new Message({ type: 5 } as Anything),
    /field "type": expected a string/,
  ],
  [
    'another value than the fixed one',
    () => new SampleValues({ codes: [], edition: '2' } as Anything),
    /field "edition"/,
  ],
  [
    'a value outside of the enumeration of a list',
    () => new SampleValues({ codes: [], tags: ['blue'] } as Anything),
    /field "tags": expected one of red, green, got "blue"/,
  ],
  [
    'a boolean that is none',
    () => new RosterItem({ jid: 'a@b', approved: 'true' } as Anything),
    /item, field "approved": expected a boolean/,
  ],
  [
    'a number out of bounds',
    () => new Presence({ priority: 128 }),
    /presence, field "priority": expected a byte, from -128 to 127, got 128/,
  ],
  ['a number that is no integer', () => new Presence({ priority: 1.5 }), /field "priority"/],
  ['a bigint past its type', () => new SampleValues({ codes: [], big: 2n ** 64n }), /field "big"/],
  [
    'a Date that is none',
    () => new Delay({ stamp: new Date('x') }),
    /field "stamp": expected a Date/,
  ],
  [
    'a text for a Date',
    () => new Delay({ stamp: '2002-09-10T23:08:25Z' } as Anything),
    /field "stamp": expected a Date, got string/,
  ],
  [
    'a text for bytes',
    () => new SampleValues({ codes: [], data: 'aGk=' } as Anything),
    /field "data": expected a Uint8Array/,
  ],
  [
    'a date that is none',
    () => new SampleValues({ codes: [], day: 'today' }),
    /field "day": expected a date, got "today"/,
  ],
  [
    'a QName without a namespace',
    () => new SampleValues({ codes: [], kind: { namespace: '', localName: 'a' } }),
    /field "kind"/,
  ],
  [
    'a QName whose name is none',
    () => new SampleValues({ codes: [], kind: { namespace: 'urn:q', localName: 'a b' } }),
    /field "kind"/,
  ],
  [
    'a language that is none',
    () => new Message({ lang: 'e n' }),
    /field "lang": expected a language tag/,
  ],
  [
    'texts in a language that is none',
    () => new Message({ bodies: [{ lang: 'e n', text: '' }] }),
    /field "bodies": expected a language tag/,
  ],
  [
    'texts that are none',
    () => new Message({ bodies: [{ lang: 'en' }] } as Anything),
    /field "bodies": expected { lang, text }/,
  ],
  ['texts that are a number', () => new Message({ bodies: 5 } as Anything), /field "bodies"/],
  [
    'a body that is no string',
    () => new Message({ body: ['x'] } as Anything),
    /field "body": expected a string/,
  ],
  [
    'a body beside other bodies',
    () => new Message({ body: 'x', bodies: 'y' }),
    /"body" and the texts/,
  ],
  [
    'a list that is none',
    () => new DiscoInfo({ features: 'a' } as Anything),
    /field "features": expected an array/,
  ],
  [
    'an item of the wrong type',
    () => new DiscoInfo({ features: ['a', 5] } as Anything),
    /field "features": expected a string/,
  ],
  [
    'an item that lacks what it needs',
    () => new Roster({ items: [{}] } as Anything),
    /field "items": item needs its field "jid"/,
  ],
  [
    'a node of another class',
    () => new Message({ thread: new Ping() } as Anything),
    /field "thread": expected MessageThread/,
  ],
  [
    'an array for a child',
    () => new Message({ thread: [] } as Anything),
    /field "thread": thread is made of an object/,
  ],
  [
    'an init where a choice needs nodes',
    () => new SampleBox({ head: { item: { id: 1 } }, parts: [{ id: 1 }] } as Anything),
    /field "parts": expected SampleItem or SampleBreak/,
  ],
  [
    'a part of mixed content that is none',
    () => new SampleNote({ content: [5] } as Anything),
    /field "content"/,
  ],
  [
    'a condition that does not exist',
    () => new StanzaErrorElement({ type: 'wait', condition: 'bogus' } as Anything),
    /field "condition": expected one of bad-request/,
  ],
  [
    'the text of a condition that is not there',
    () => new SaslFailureElement({ condition: undefined, text: 't', uri: 'x' } as Anything),
    /no field "uri"/,
  ],
  [
    'a flag that is no boolean',
    () => new SampleValues({ codes: [], urgent: 'yes' } as Anything),
    /field "urgent": expected a boolean/,
  ],
  [
    'a bare string for a class without text',
    () => new Message('x' as Anything),
    /message is made of an object with fields, not a string/,
  ],
  [
    'a bare string where attributes are needed',
    () => new Delay('x' as Anything),
    /delay needs its field "stamp"/,
  ],
  [
    'an array',
    () => new Message([] as Anything),
    /message is made of an object with fields, not an array/,
  ],
  [
    'null',
    () => new Message(null as Anything),
    /message is made of an object with fields, not null/,
  ],
  ['a Date', () => new Message(new Date() as Anything), /message is made of an object/],
  [
    'another node',
    () => new Message(new Message({ body: 'x' }) as Anything),
    /message is not made of a node/,
  ],
  [
    'content that is none',
    () => new Message({}, ['x'] as Anything),
    /content of message is nodes and elements, not string/,
  ],
  [
    'content with holes',
    () => new Message({}, [new Ping(), undefined] as Anything),
    /content of message/,
  ],
  [
    'content that is no array',
    () => new Message({}, new Ping() as Anything),
    /content is an array/,
  ],
]

const test = suite('init')

for (const [title, make, message] of refused) {
  test(`refuses ${title}`, () => {
    assert.throws(make, (error: unknown) => {
      assert.instance(error, TypeError)
      assert.match(String(error), message)
      return true
    })
  })
}

test('refuses an address that is none, saying which', () => {
  for (const make of [
    () => new Message({ to: 'a@@b' }),
    () => new Roster({ items: [{ jid: '' }] }),
    () => new Bind({ jid: 'a b@c' }),
  ]) {
    assert.throws(make, isJidError)
  }
  assert.throws(
    () => new DiscoItem({ jid: 5 as Anything }),
    /field "jid": expected a JID, got number/,
  )
})

test('takes addresses as they are and as text', () => {
  const jid = Jid.parse('a@b/c')
  assert.is(new Message({ to: jid }).to, jid)
  assert.is(String(new Message({ to: 'A@B/c' }).to), 'a@b/c')
})

test('takes undefined for what may be absent', () => {
  const message = new Message({
    to: undefined,
    body: undefined,
    type: undefined,
    thread: undefined,
  })
  assert.is(String(message), "<message xmlns='jabber:client'/>")
  assert.ok(message.equals(new Message()))
  assert.ok(message.equals(new Message(undefined, undefined)))
})

test('takes a bare text where that is all a class needs', () => {
  assert.is(new Handshake('abc').text, 'abc')
  assert.is(new MessageThread('t').text, 't')
  assert.is(new MessageThread({ text: 't', parent: 'p' }).parent, 'p')
})

test('takes nodes and what they are made of for children', () => {
  const item = new RosterItem({ jid: 'a@b' })
  const roster = new Roster({ items: [item, { jid: 'c@d', groups: ['x'] }] })
  assert.is(roster.items[0], item)
  assert.instance(roster.items[1], RosterItem)
  assert.instance(new Message({ thread: { text: 't' } }).thread, MessageThread)
})

test('takes what is inherited for absent', () => {
  const inherited = Object.create({ body: 'x' }) as { readonly body: string }
  assert.is(new Message(inherited).body, undefined)
  assert.is(new Message(Object.assign(Object.create(null), { body: 'x' })).body, 'x')
})

test('what was given may change without the node', () => {
  const features = ['a']
  const content = [new Ping() as Ping | Element]
  const items = [{ jid: 'a@b' }]
  const info = new DiscoInfo({ features })
  const roster = new Roster({ items })
  const message = new DiscoInfo({}, content)
  features.push('b')
  items.push({ jid: 'c@d' })
  content.push(new Element('urn:x', 'y'))
  assert.equal(info.features, ['a'])
  assert.is(roster.items.length, 1)
  assert.is(message.elements.length, 1)
})

test('a class without fields is made of nothing', () => {
  assert.equal(Object.keys(new SampleBreak()), Object.keys(new Ping()))
  assert.is(String(new Ping({})), "<ping xmlns='urn:xmpp:ping'/>")
  assert.is(new SampleItem({ id: 0 }).text, undefined)
})

test('fields have no more than what the schema says', () => {
  const own = Object.keys(new Delay({ stamp: new Date(0) })).filter((name) => !name.startsWith('$'))
  assert.equal(own, ['from', 'stamp', 'text'])
})

test.run()
