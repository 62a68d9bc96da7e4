import { Element, type Node, validate } from 'typed-xmpp/node'
import { Iq, Message, Presence, StanzaErrorElement } from 'typed-xmpp/rfc6120'
import { Roster, RosterItem } from 'typed-xmpp/rfc6121'
import { DiscoInfo } from 'typed-xmpp/xep-0030'
import { ChatActive, ChatGone } from 'typed-xmpp/xep-0085'
import { Delay } from 'typed-xmpp/xep-0203'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parsed } from './round-trips.ts'
import { SampleValues, sampleNamespace } from './sample-values.ts'

const sample = `xmlns='${sampleNamespace.replaceAll('&', '&amp;').replaceAll("'", '&apos;')}'`
const disco = 'http://jabber.org/protocol/disco#info'

/** A node that was read, a change, and what is written then. */
const cases: readonly {
  readonly title: string
  readonly node: Node
  readonly change: (node: never) => Node
  readonly xml: string
}[] = [
  {
    title: 'a changed field loses its lexical form, the others keep theirs',
    node: parsed(
      Presence,
      "<presence to='A@B'><priority>+05</priority><show> dnd </show></presence>",
    ),
    change: (node: Presence) => node.with({ priority: 6 }),
    xml: "<presence xmlns='jabber:client' to='A@B'><show> dnd </show><priority>6</priority></presence>",
  },
  {
    title: 'a field that is set to its value loses its lexical form too',
    node: parsed(Presence, "<presence to='A@B'><priority>+05</priority></presence>"),
    change: (node: Presence) => node.with({ to: node.to, priority: 5 }),
    xml: "<presence xmlns='jabber:client' to='a@b'><priority>5</priority></presence>",
  },
  {
    title: 'unknown attributes, children and text stay',
    node: parsed(
      Message,
      "<message a='1' xmlns:f='urn:f' f:b='2'>x<y/><body c='3'>z</body></message>",
    ),
    change: (node: Message) => node.with({ id: '1' }),
    xml: "<message xmlns='jabber:client' xmlns:f='urn:f' id='1' a='1' f:b='2'>x<y/><body c='3'>z</body></message>",
  },
  {
    title: 'text stays where it was among children that are exchanged',
    node: parsed(Message, '<message>1<body>a</body>2<x/>3</message>'),
    change: (node: Message) => node.with({ body: 'b', thread: { text: 't' } }),
    xml: "<message xmlns='jabber:client'>1<body>b</body>2<x/>3<thread>t</thread></message>",
  },
  {
    title: 'text that changes is in front of the children',
    node: parsed(
      Delay,
      "<delay xmlns='urn:xmpp:delay' stamp='2002-09-10T23:08:25Z'>a<x/>b</delay>",
    ),
    change: (node: Delay) => node.with({ text: 'c' }),
    xml: "<delay xmlns='urn:xmpp:delay' stamp='2002-09-10T23:08:25Z'>c<x/></delay>",
  },
  {
    title: 'a raw child goes with the value of its field',
    node: parsed(Message, "<message><body a='1'>x</body><subject b='2'>y</subject></message>"),
    change: (node: Message) => node.with({ body: 'z' }),
    xml: "<message xmlns='jabber:client'><subject b='2'>y</subject><body>z</body></message>",
  },
  {
    title: 'a shortcut replaces the texts',
    node: parsed(
      Message,
      "<message xml:lang='en'><body>a</body><body xml:lang='de'>b</body></message>",
    ),
    change: (node: Message) => node.with({ body: 'c' }),
    xml: "<message xmlns='jabber:client' xml:lang='en'><body>c</body></message>",
  },
  {
    title: 'another language of a node is none of its texts',
    node: parsed(Message, "<message xml:lang='en'><body>a</body></message>"),
    change: (node: Message) => node.with({ lang: 'de' }),
    xml: "<message xmlns='jabber:client' xml:lang='de'><body xml:lang='en'>a</body></message>",
  },
  {
    title: 'undefined clears a field',
    node: parsed(Message, "<message id='1' type='chat'><body>a</body></message>"),
    change: (node: Message) => node.with({ id: undefined, type: undefined, body: undefined }),
    xml: "<message xmlns='jabber:client'/>",
  },
  {
    title: 'without clears fields',
    node: parsed(
      Message,
      "<message id='1' type='chat'><subject>s</subject><body>a</body></message>",
    ),
    change: (node: Message) => node.without('type', 'subject'),
    xml: "<message xmlns='jabber:client' id='1'><body>a</body></message>",
  },
  {
    title: 'a default that was written stays, and goes when it is cleared',
    node: parsed(Message, "<message type='normal'><body>a</body></message>"),
    change: (node: Message) => node.with({ id: '1' }),
    xml: "<message xmlns='jabber:client' id='1' type='normal'><body>a</body></message>",
  },
  {
    title: 'a default that is cleared is not written',
    node: parsed(Message, "<message type='normal'/>"),
    change: (node: Message) => node.without('type'),
    xml: "<message xmlns='jabber:client'/>",
  },
  {
    title: 'a default that is set is written',
    node: parsed(Message, "<message type='chat'/>"),
    change: (node: Message) => node.with({ type: 'normal' }),
    xml: "<message xmlns='jabber:client' type='normal'/>",
  },
  {
    title: 'a faulty value goes when its field is set',
    node: parsed(Message, "<message type='bogus' to='@' id='1'/>"),
    change: (node: Message) => node.with({ type: 'chat', to: 'a@b' }),
    xml: "<message xmlns='jabber:client' to='a@b' id='1' type='chat'/>",
  },
  {
    title: 'a faulty value stays when another field is set',
    node: parsed(Message, "<message type='bogus' to='@'/>"),
    change: (node: Message) => node.with({ id: '1' }),
    xml: "<message xmlns='jabber:client' to='@' id='1' type='bogus'/>",
  },
  {
    title: 'a faulty child goes when its field is set',
    node: parsed(Message, "<message><error type='bogus'/><x/></message>"),
    change: (node: Message) => node.with({ error: { type: 'wait', condition: 'gone' } }),
    xml: "<message xmlns='jabber:client'><error type='wait'><gone xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error><x/></message>",
  },
  {
    title: 'a second child goes when its field is set',
    node: parsed(Message, '<message><thread>a</thread><thread>b</thread><x/></message>'),
    change: (node: Message) => node.with({ thread: { text: 'c' } }),
    xml: "<message xmlns='jabber:client'><thread>c</thread><x/></message>",
  },
  {
    title: 'faulty items go with the list',
    node: parsed(Roster, "<query xmlns='jabber:iq:roster'><item/><item jid='a@b'/><x/></query>"),
    change: (node: Roster) => node.with({ items: [...node.items, new RosterItem({ jid: 'c@d' })] }),
    xml: "<query xmlns='jabber:iq:roster'><item jid='a@b'/><item jid='c@d'/><x/></query>",
  },
  {
    title: 'faulty items stay where they are when something else changes',
    node: parsed(
      Roster,
      "<query xmlns='jabber:iq:roster'><item/><item jid='a@b'/><item/><x/></query>",
    ),
    change: (node: Roster) => node.with({ ver: '1' }),
    xml: "<query xmlns='jabber:iq:roster' ver='1'><item/><item jid='a@b'/><item/><x/></query>",
  },
  {
    title: 'content is replaced as a whole',
    node: parsed(
      Message,
      "<message><x/><gone xmlns='http://jabber.org/protocol/chatstates'/><body>b</body></message>",
    ),
    change: (node: Message) => node.with({}, [new ChatActive()]),
    xml: "<message xmlns='jabber:client'><body>b</body><active xmlns='http://jabber.org/protocol/chatstates'/></message>",
  },
  {
    title: 'faulty items go with content that is replaced',
    node: parsed(Roster, "<query xmlns='jabber:iq:roster'><item/><item jid='a@b'/><x/></query>"),
    change: (node: Roster) => node.with({}, []),
    xml: "<query xmlns='jabber:iq:roster'><item jid='a@b'/></query>",
  },
  {
    title: 'the condition takes its text along',
    node: new StanzaErrorElement({ type: 'modify', condition: 'gone', uri: 'xmpp:a@b' }),
    change: (node: StanzaErrorElement) => node.with({ condition: 'conflict' }),
    xml: "<error xmlns='jabber:client' type='modify'><conflict xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>",
  },
  {
    title: 'a value that no user could give stays',
    node: parsed(SampleValues, `<values ${sample} measure='1'><code>a</code></values>`),
    change: (node: SampleValues) => node.with({ measure: 2 }),
    xml: `<values ${sample} measure='2'><code>a</code></values>`,
  },
  {
    title: 'an iq without what it needs may get an address',
    node: parsed(Iq, `<iq type='bogus'><query xmlns='${disco}'/></iq>`),
    change: (node: Iq) => node.with({ to: 'a@b' }),
    xml: `<iq xmlns='jabber:client' to='a@b' type='bogus'><query xmlns='${disco}'/></iq>`,
  },
  {
    title: 'a stanza stays in its namespace',
    node: parsed(Message, "<message xmlns='jabber:server'><thread>a</thread></message>"),
    change: (node: Message) => node.with({ thread: { text: 'b' } }),
    xml: "<message xmlns='jabber:server'><thread>b</thread></message>",
  },
]

const test = suite('change')

for (const { title, node, change, xml } of cases) {
  test(title, () => {
    const before = String(node)
    const after = change(node as never)
    assert.is(String(after), xml)
    assert.is(after.constructor, node.constructor)
    assert.is.not(after, node)
    assert.is(String(node), before, 'the node itself does not change')
  })
}

test('problems go with what they were about', () => {
  const message = parsed(
    Message,
    "<message type='bogus' to='@' a='1'><x/><error type='?'/></message>",
  )
  assert.equal(paths(message), ['@type', '@to', 'error/@type', '@a', 'x'])
  assert.equal(paths(message.with({ type: 'chat' })), ['@to', 'error/@type', '@a', 'x'])
  assert.equal(paths(message.with({ to: 'a@b' })), ['@type', 'error/@type', '@a', 'x'])
  assert.equal(paths(message.with({}, [])), ['@type', '@to', '@a'])
  assert.equal(paths(message.without('error')), ['@type', '@to', '@a', 'x'])
  const iq = parsed(Iq, '<iq/>')
  assert.equal(paths(iq.with({ id: '1', type: 'get' })), [])
  assert.equal(paths(iq.with({ id: '1' })), ['@type'])
})

test('what is needed cannot be cleared', () => {
  const iq = new Iq({ id: '1', type: 'get' })
  assert.throws(() => iq.without('id'), /iq needs its field "id"/)
  assert.throws(() => iq.with({ type: undefined as never }), /iq needs its field "type"/)
  assert.throws(() => new Delay({ stamp: new Date(0) }).without('stamp'), /delay needs/)
  assert.throws(
    () => parsed(SampleValues, `<values ${sample}/>`).without('codes'),
    /needs its field/,
  )
})

test('what is set is checked as in a constructor', () => {
  const message = new Message()
  assert.throws(() => message.with({ bdy: 'x' } as never), /message has no field "bdy"/)
  assert.throws(() => message.with({ type: 'bogus' as never }), /field "type"/)
  assert.throws(() => message.with({ to: 'a@@b' }))
  assert.throws(() => message.with({}, ['x'] as never), /content of message/)
})

test('what changes shares the rest', () => {
  const error = new StanzaErrorElement({ type: 'wait', condition: 'gone' })
  const message = new Message({ error }, [new ChatGone()])
  const copy = message.with({ id: '1' })
  assert.is(copy.error, error)
  assert.is(copy.elements[0], message.elements[0])
})

test('a value that the type does not take from users stays as it is', () => {
  const node = parsed(DiscoInfo, `<query xmlns='${disco}' node='n'><feature var='a'/></query>`)
  const changed = node.with({ node: 'm' })
  assert.equal(changed.features, ['a'])
  assert.ok(changed.elements.every((each) => each instanceof Element))
})

test('a stanza of many faulty items changes in no time', () => {
  const items = '<item/>'.repeat(20_000)
  const roster = parsed(Roster, `<query xmlns='jabber:iq:roster'>${items}</query>`)
  const changed = roster.with({ ver: '1' })
  assert.is(changed.elements.length, 20_000)
  assert.is(roster.with({}, []).elements.length, 0)
})

test.run()

function paths(node: Node): readonly string[] {
  return validate(node).map(({ path }) => path)
}
