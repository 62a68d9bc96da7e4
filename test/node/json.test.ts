import { everything } from 'typed-xmpp/everything'
import { Element, type Node, parse, registry } from 'typed-xmpp/node'
import { Iq, Message, MessageThread, Presence } from 'typed-xmpp/rfc6120'
import { Roster } from 'typed-xmpp/rfc6121'
import { DiscoInfo } from 'typed-xmpp/xep-0030'
import { Delay } from 'typed-xmpp/xep-0203'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { known, parsed } from './round-trips.ts'
import { SampleBox, SampleBreak, SampleItem, SampleNote } from './sample-box.ts'
import { SampleValues, sampleNamespace } from './sample-values.ts'

const client = { $namespace: 'jabber:client' }
const stamp = new Date('2002-09-10T23:08:25.5Z')

/** Nodes, and the JSON of each. */
const cases: readonly (readonly [title: string, node: Node, json: unknown])[] = [
  ['nothing but names', new Presence(), { ...client, $name: 'presence' }],
  [
    'fields under their names',
    new Message({ to: 'a@b', type: 'chat', lang: 'de', body: 'x', thread: { text: 't' } }),
    {
      ...client,
      $name: 'message',
      to: 'a@b',
      type: 'chat',
      lang: 'de',
      bodies: [{ text: 'x' }],
      thread: { ...client, $name: 'thread', text: 't' },
    },
  ],
  [
    'a default that is written',
    new Message({ type: 'normal' }),
    { ...client, $name: 'message', type: 'normal' },
  ],
  ['no default that is not', new Message({}), { ...client, $name: 'message' }],
  [
    'dates as text',
    new Delay({ stamp }),
    { $namespace: 'urn:xmpp:delay', $name: 'delay', stamp: '2002-09-10T23:08:25.500Z' },
  ],
  [
    'content',
    new Message({}, [new Delay({ stamp }), new Element('urn:x', 'y', { z: '1' }, ['t'])]),
    {
      ...client,
      $name: 'message',
      $content: [
        { $namespace: 'urn:xmpp:delay', $name: 'delay', stamp: '2002-09-10T23:08:25.500Z' },
        {
          $element: {
            namespace: 'urn:x',
            name: 'y',
            attributes: [{ name: 'z', namespace: '', value: '1' }],
            children: ['t'],
          },
        },
      ],
    },
  ],
  [
    'values of many types',
    new SampleValues({
      codes: [],
      big: 2n ** 63n,
      measure: Number.NaN,
      ratio: 0.5,
      data: new Uint8Array([104]),
      numbers: [1, 2],
      tags: ['red'],
      kind: { namespace: 'urn:q', localName: 'a' },
      urgent: true,
    }),
    {
      $namespace: sampleNamespace,
      $name: 'values',
      big: '9223372036854775808',
      measure: 'NaN',
      ratio: 0.5,
      data: 'aA==',
      numbers: '1 2',
      tags: 'red',
      kind: '{urn:q}a',
      codes: [],
      urgent: true,
    },
  ],
  [
    'choices and mixed content',
    new SampleNote({ content: ['a', new SampleItem({ id: 1 }), new Element('', 'b'), 'c'] }),
    {
      $namespace: sampleNamespace,
      $name: 'note',
      content: [
        'a',
        { $namespace: sampleNamespace, $name: 'item', id: 1 },
        { $element: { namespace: '', name: 'b' } },
        'c',
      ],
    },
  ],
  [
    'unknown attributes',
    parsed(Message, "<message a='1'/>"),
    { ...client, $name: 'message', $attributes: [{ name: 'a', namespace: '', value: '1' }] },
  ],
  [
    'the namespace of a stanza',
    parsed(Presence, "<presence xmlns='jabber:server'><show>dnd</show></presence>"),
    { $namespace: 'jabber:server', $name: 'presence', show: 'dnd' },
  ],
]

/** What is no JSON of a message. */
const junk: readonly (readonly [title: string, json: unknown, message: RegExp])[] = [
  ['nothing', undefined, /expected an object/],
  ['null', null, /expected an object/],
  ['a string', 'x', /expected an object/],
  ['another name', { $name: 'iq' }, /expected the JSON of message/],
  ['another namespace', { $namespace: 'urn:x' }, /expected the JSON of message/],
  ['an unknown field', { bdy: 'x' }, /no field "bdy"/],
  ['__proto__', JSON.parse('{"__proto__": 1}'), /no field "__proto__"/],
  ['a value of another type', { type: 'bogus' }, /field "type"/],
  ['a list that is none', { bodies: 5 }, /expected an array/],
  [
    'content without a class',
    { $content: [{ $namespace: 'urn:x', $name: 'y' }] },
    /no class is given/,
  ],
  ['XML of another element', { $xml: '<iq/>' }, /is not message/],
  ['a child that is none', { thread: 5 }, /expected an object/],
  ['a list of names for content', { $content: 5 }, /array/],
  ['attributes that are none', { $attributes: [5] }, /attribute/],
]

const test = suite('JSON')

for (const [title, node, json] of cases) {
  test(title, () => {
    const text = JSON.stringify(node)
    assert.equal(JSON.parse(text), json)
    const type = node.constructor as typeof Message
    const again = type.fromJSON(JSON.parse(text), known)
    assert.ok(again.equals(node), String(again))
    assert.is(String(again), String(node))
    assert.is(JSON.stringify(again), text)
  })
}

for (const [title, json, message] of junk) {
  test(`${title} is refused`, () => {
    assert.throws(
      () => Message.fromJSON(json),
      (error: unknown) => error instanceof TypeError && message.test(error.message),
    )
  })
}

test('what the fields do not say is kept as XML', () => {
  const xml = "<message xmlns='jabber:client' to='A@B' type='?'>x<body a='1'>y</body></message>"
  const json = JSON.parse(JSON.stringify(parsed(Message, xml)))
  assert.is(json.$xml, xml)
  assert.is(String(Message.fromJSON(json)), xml)
})

test('an iq without what it needs goes through JSON', () => {
  const iq = parsed(Iq, '<iq><x/></iq>')
  const again = Iq.fromJSON(JSON.parse(JSON.stringify(iq)))
  assert.ok(again.equals(iq))
  assert.is(again.id, undefined)
})

test('only the names may be left out', () => {
  assert.is(Message.fromJSON({ body: 'x', bodies: [{ text: 'x' }] }).body, 'x')
  assert.ok(DiscoInfo.fromJSON({ features: ['a'] }).equals(new DiscoInfo({ features: ['a'] })))
})

test('content of a class is not read without that class', () => {
  const json = JSON.parse(JSON.stringify(new Message({}, [new Delay({ stamp })])))
  assert.throws(() => Message.fromJSON(json), /no class is given for <delay xmlns='urn:xmpp:delay'/)
  assert.ok(Message.fromJSON(json, registry([Delay])).get(Delay))
})

test('a language is said once', () => {
  const xml =
    "<iq id='1' type='result' xml:lang='de'><query xmlns='http://jabber.org/protocol/disco#info'><identity category='a' type='b'/></query></iq>"
  const json = JSON.parse(JSON.stringify(parsed(Iq, xml)))
  assert.is(json.$content[0].identities[0].lang, undefined)
  const info = Iq.fromJSON(json, everything).get(DiscoInfo)
  assert.is(info?.identities[0]?.lang, 'de')
  assert.is(info?.toJSON()['identities'] !== undefined, true)
})

test('a local class has JSON of its own', () => {
  const thread = new MessageThread({ text: 't', parent: 'p' })
  assert.ok(MessageThread.fromJSON(thread.toJSON()).equals(thread))
  const box = new SampleBox({ head: { item: { id: 1 } }, parts: [new SampleBreak()] })
  assert.ok(SampleBox.fromJSON(box.toJSON()).equals(box))
})

test('a large stanza goes through JSON', () => {
  const quotes = `"&<'\t`.repeat(60_000)
  const message = parse(String(new Message({ body: quotes, id: '1' }).with({ to: 'a@b' })), known, {
    limits: { bytes: 2 ** 24 },
  }) as Message
  const faulty = parse(`<message to='@'>${String(message)}</message>`, known, {
    limits: { bytes: 2 ** 24 },
  }) as Message
  assert.ok(Message.fromJSON(JSON.parse(JSON.stringify(faulty)), known).equals(faulty))
})

test('a long list goes through JSON', () => {
  const roster = new Roster({ items: Array.from({ length: 3000 }, (_, n) => ({ jid: `a${n}@b` })) })
  assert.ok(Roster.fromJSON(JSON.parse(JSON.stringify(roster))).equals(roster))
})

test.run()
