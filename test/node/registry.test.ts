import { everything } from 'typed-xmpp/everything'
import { Element, isXmlError, Node, parse, registry } from 'typed-xmpp/node'
import * as rfc6120 from 'typed-xmpp/rfc6120'
import { Iq, Message, Presence } from 'typed-xmpp/rfc6120'
import { Roster, RosterItem } from 'typed-xmpp/rfc6121'
import * as disco from 'typed-xmpp/xep-0030'
import { DiscoInfo, DiscoItems } from 'typed-xmpp/xep-0030'
import { ChatActive } from 'typed-xmpp/xep-0085'
import { Delay } from 'typed-xmpp/xep-0203'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { known } from './round-trips.ts'

/** Another class for the element of XEP-0203. */
class OtherDelay extends Delay {}

/** A class for the messages of one of the namespaces of stanzas. */
class ServerMessage extends Message {
  static override readonly declaration = {
    ...Message.declaration,
    namespace: 'jabber:server',
    alsoIn: [],
  }
}

const delay = "<delay xmlns='urn:xmpp:delay' stamp='2002-09-10T23:08:25Z'/>"
const info = "<query xmlns='http://jabber.org/protocol/disco#info'><feature var='a'/></query>"

const test = suite('registry')

test('knows nothing of itself', () => {
  assert.instance(parse('<message><body>x</body></message>', registry([])), Element)
  // The classes are imported above: that registers nothing.
  assert.instance(parse(delay, registry([Message])), Element)
})

test('knows the classes it was made from', () => {
  const some = registry([Message, Delay])
  assert.instance(parse('<message/>', some), Message)
  assert.instance(parse('<presence/>', some), Element)
  assert.equal(some.classes, [Message, Delay])
  assert.is(some.classOf('urn:xmpp:delay', 'delay'), Delay)
  assert.is(some.classOf('urn:xmpp:delay', 'x'), undefined)
})

test('takes modules for all their classes', () => {
  const some = registry([rfc6120, disco])
  assert.instance(parse(info, some), DiscoInfo)
  assert.ok(some.classes.includes(DiscoItems) && some.classes.includes(Iq))
  assert.instance(parse('<stream:features/>', some), rfc6120.StreamFeatures)
})

test('takes other registries', () => {
  const some = registry([registry([Message]), registry([registry([disco]), Delay])])
  assert.equal(some.classes.length, 4)
  assert.instance(parse(delay, some), Delay)
})

test('knows a class by all its namespaces', () => {
  for (const namespace of ['jabber:client', 'jabber:server', 'jabber:component:accept']) {
    assert.instance(parse(`<iq xmlns='${namespace}'/>`, registry([Iq])), Iq)
  }
  assert.instance(parse("<iq xmlns='jabber:other'/>", registry([Iq])), Element)
})

test('of two classes for an element the later one counts', () => {
  assert.instance(parse(delay, registry([Delay, OtherDelay])), OtherDelay)
  assert.not.instance(parse(delay, registry([OtherDelay, Delay])), OtherDelay)
  assert.instance(parse(delay, registry([everything, OtherDelay])), OtherDelay)
  assert.not.instance(parse(delay, registry([OtherDelay, everything])), OtherDelay)
})

test('of two classes that share some namespaces each keeps the others', () => {
  const some = registry([Message, ServerMessage])
  for (const classes of [some, registry([some])]) {
    assert.not.instance(parse('<message/>', classes), ServerMessage)
    assert.instance(parse("<message xmlns='jabber:server'/>", classes), ServerMessage)
  }
  const reverse = registry([ServerMessage, Message])
  assert.not.instance(parse("<message xmlns='jabber:server'/>", reverse), ServerMessage)
})

test('is a value: others do not change', () => {
  const few = registry([Message])
  const more = registry([few, Delay])
  assert.instance(parse(delay, few), Element)
  assert.instance(parse(delay, more), Delay)
  assert.instance(parse(`<message>${delay}</message>`, few), Message)
  assert.is(
    (parse(`<message>${delay}</message>`, few) as Message).elements[0] instanceof Element,
    true,
  )
})

test('leaves out classes that stand only inside others', () => {
  assert.instance(
    parse("<item xmlns='jabber:iq:roster' jid='a@b'/>", registry([RosterItem])),
    Element,
  )
  const roster = parse(
    "<query xmlns='jabber:iq:roster'><item jid='a@b'/></query>",
    registry([Roster]),
  )
  assert.instance((roster as Roster).items[0], RosterItem)
})

for (const item of [undefined, null, 5, 'Message', () => undefined, Node]) {
  test(`refuses ${String(item).slice(0, 20)}`, () => {
    assert.throws(() => registry([item as never]), TypeError)
  })
}

test('everything is every class of the modules', () => {
  for (const type of [...Object.values(rfc6120), ...Object.values(disco)]) {
    if (typeof type !== 'function' || (type.declaration as { local?: true }).local) continue
    const { namespace, name } = type.declaration
    assert.is(everything.classOf(namespace, name), type, name)
  }
})

const onDemand = suite('on demand')

test('gives a class that is not registered', () => {
  const message = parse(`<message>${delay}<x/>${delay}</message>`, registry([Message])) as Message
  assert.is(message.elements.length, 3)
  const found = message.get(Delay)
  assert.instance(found, Delay)
  assert.is(found?.stamp.getTime(), Date.parse('2002-09-10T23:08:25Z'))
  assert.is(message.get(Delay), found, 'the same node again')
  assert.is(message.all(Delay).length, 2)
  assert.is(message.has(Delay), true)
  assert.is(message.get(ChatActive), undefined)
  assert.is(message.elements[0] instanceof Element, true, 'the element stays one')
})

onDemand('gives nothing for what its class cannot hold', () => {
  const message = parse(
    `<message><delay xmlns='urn:xmpp:delay'/>${delay}</message>`,
    registry([Message]),
  ) as Message
  assert.is(message.all(Delay).length, 1)
  assert.is(message.get(Delay)?.stamp.getTime(), Date.parse('2002-09-10T23:08:25Z'))
  assert.is(message.has(DiscoInfo), false)
})

onDemand('gives what a registered class would have been', () => {
  const xml = `<iq id='1' type='result' xml:lang='de' xmlns:p='urn:p'>${info.replace('/>', "/><identity category='a' type='b'/><p:x/>")}</iq>`
  const typed = parse(xml, known) as Iq
  const plain = parse(xml, registry([Iq])) as Iq
  assert.ok(plain.get(DiscoInfo)?.equals(typed.get(DiscoInfo)))
  assert.is(plain.get(DiscoInfo)?.identities[0]?.lang, 'de')
})

onDemand('gives nodes that were given to a constructor', () => {
  const active = new ChatActive()
  const message = new Message({}, [
    active,
    new Element('urn:xmpp:delay', 'delay', { stamp: '2002-09-10T23:08:25Z' }),
  ])
  assert.is(message.get(ChatActive), active)
  assert.is(message.get(Delay)?.stamp.getTime(), Date.parse('2002-09-10T23:08:25Z'))
})

onDemand('gives nothing of an element that cannot be written', () => {
  const broken = new Element('urn:xmpp:delay', 'delay', { stamp: '\0' })
  assert.throws(() => new Message({}, [broken]).get(Delay), isXmlError)
})

onDemand('a subclass is given for its base', () => {
  const presence = new Presence({}, [new OtherDelay({ stamp: new Date(0) })])
  assert.instance(presence.get(Delay), OtherDelay)
  assert.is(presence.get(OtherDelay), presence.get(Delay))
})

test.run()
onDemand.run()
