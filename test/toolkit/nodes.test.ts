/** The nodes of the toolkit before: each by its class, with attributes, text and children. */
import { Jid } from 'typed-xmpp'
import { Element, Node, parse, registry } from 'typed-xmpp/node'
import * as rfc6120 from 'typed-xmpp/rfc6120'
import { Roster } from 'typed-xmpp/rfc6121'
import { occupant } from 'typed-xmpp/toolkit'
import { ChatActive, ChatComposing, ChatPaused } from 'typed-xmpp/xep-0085'
import { Register } from 'typed-xmpp/xep-0077'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('toolkit nodes')

const known = registry([rfc6120, Register, Roster])

for (const [name, xml, type] of [
  ['Iq', "<iq xmlns='jabber:client' type='get' id='1'/>", rfc6120.Iq],
  ['Message', "<message xmlns='jabber:client'/>", rfc6120.Message],
  ['Presence', "<presence xmlns='jabber:client'/>", rfc6120.Presence],
  ['TlsProceed', "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>", rfc6120.TlsProceed],
  ['StartTls', "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>", rfc6120.StartTls],
  [
    'SaslMechanisms',
    "<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms>",
    rfc6120.SaslMechanisms,
  ],
  [
    'StreamFeatures',
    "<features xmlns='http://etherx.jabber.org/streams'/>",
    rfc6120.StreamFeatures,
  ],
  [
    'StreamHeader',
    "<stream xmlns='http://etherx.jabber.org/streams' to='a.example' version='1.0'/>",
    rfc6120.StreamHeader,
  ],
  ['Register', "<query xmlns='jabber:iq:register'/>", Register],
] as const) {
  test(`${name} is a class of its own, read and written`, () => {
    const node = parse(xml, known)
    assert.instance(node, type)
    assert.ok(parse(String(node), known).equals(node as never))
  })
}

test('a mechanism is in the set of those offered', () => {
  const offered = new rfc6120.SaslMechanisms({ mechanisms: ['SCRAM-SHA-1', 'PLAIN'] })
  assert.equal(offered.mechanisms, ['SCRAM-SHA-1', 'PLAIN'])
  assert.match(String(offered), '<mechanism>PLAIN</mechanism>')
})

test('a node is made of text, attributes and children', () => {
  const element = new Element('urn:q', 'q', { kind: 'a' }, ['text', new Element('urn:q', 'r')])
  assert.is(String(element), "<q xmlns='urn:q' kind='a'>text<r/></q>")
  const message = new rfc6120.Message({ to: 'a@b', body: 'hi' }, [element])
  assert.instance(message, Node)
  assert.equal(message.elements, [element])
})

test('what nobody knows is an element, with all that it has', () => {
  const node = parse("<odd xmlns='urn:odd' a='1'><b/>c</odd>", known)
  assert.ok(node instanceof Element)
  assert.equal([node.attribute('a'), node.text, node.elements.length], ['1', 'c', 1])
})

test('a message says what its sender does, and what it says', () => {
  const message = new rfc6120.Message({ body: 'hi' }, [new ChatComposing()])
  assert.is(message.has(ChatComposing), true)
  assert.is(message.has(ChatActive), false)
  assert.is(message.has(ChatPaused), false)
  assert.is(message.body, 'hi')
})

test('an address has its parts, and an occupant a room', () => {
  const jid = Jid.parse('Coven@chat.shakespeare.example/First Witch')
  assert.equal(
    [jid.localpart, jid.nick, jid.domainpart, jid.resourcepart],
    ['coven', 'coven', 'chat.shakespeare.example', 'First Witch'],
  )
  assert.equal(
    [`${jid.bare}`, `${jid.full}`, jid.toString()],
    [
      'coven@chat.shakespeare.example',
      'coven@chat.shakespeare.example/First Witch',
      'coven@chat.shakespeare.example/First Witch',
    ],
  )
  assert.ok(jid.equals(Jid.parse('coven@chat.shakespeare.example/First Witch')))
  const { room, nick, service } = occupant(jid)!
  assert.equal(
    [`${room}`, nick, `${service}`],
    ['coven@chat.shakespeare.example', 'First Witch', 'chat.shakespeare.example'],
  )
})

test.run()
