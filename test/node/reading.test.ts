import { Jid } from 'typed-xmpp'
import { Element, type Node, type NodeClass, parse, type Problem, validate } from 'typed-xmpp/node'
import { Iq, Message, Presence, StanzaErrorElement } from 'typed-xmpp/rfc6120'
import { Roster, RosterItem } from 'typed-xmpp/rfc6121'
import { DiscoInfo } from 'typed-xmpp/xep-0030'
import { ChatComposing } from 'typed-xmpp/xep-0085'
import { Delay } from 'typed-xmpp/xep-0203'
import { Forwarded } from 'typed-xmpp/xep-0297'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { known, losses, parsed } from './round-trips.ts'
import { SampleBox, SampleBreak, SampleItem, SampleNote } from './sample-box.ts'
import { SampleValues, sampleNamespace } from './sample-values.ts'

const sample = `xmlns='${sampleNamespace.replaceAll('&', '&amp;').replaceAll("'", '&apos;')}'`
const stanzas = 'urn:ietf:params:xml:ns:xmpp-stanzas'
const disco = 'http://jabber.org/protocol/disco#info'

/** What fields hold after reading, by name; what is not named is not asked. */
const values: readonly {
  readonly title: string
  readonly type: NodeClass
  readonly xml: string
  readonly fields: Readonly<Record<string, unknown>>
}[] = [
  {
    title: 'attributes, children and texts lie side by side',
    type: Message,
    xml: "<message from='a@b/c' to='d@e' id='1' type='chat' xml:lang='de'><subject>s</subject><body>b</body><thread parent='p'>t</thread></message>",
    fields: {
      from: Jid.parse('a@b/c'),
      to: Jid.parse('d@e'),
      id: '1',
      type: 'chat',
      lang: 'de',
      subject: 's',
      body: 'b',
      error: undefined,
    },
  },
  {
    title: 'what is absent is undefined, or what the schema says',
    type: Message,
    xml: '<message/>',
    fields: { from: undefined, id: undefined, type: 'normal', lang: undefined, body: undefined },
  },
  {
    title: 'lists and texts are there when they are empty',
    type: DiscoInfo,
    xml: `<query xmlns='${disco}'/>`,
    fields: { node: undefined, identities: [], features: [] },
  },
  {
    title: 'folded children are a list of their attributes',
    type: DiscoInfo,
    xml: `<query xmlns='${disco}'><feature var='a'/><feature var='b'/></query>`,
    fields: { features: ['a', 'b'] },
  },
  {
    title: 'the condition of an error is a name, with its text',
    type: StanzaErrorElement,
    xml: `<error type='modify'><redirect xmlns='${stanzas}'>xmpp:a@b</redirect><text xmlns='${stanzas}'>go there</text></error>`,
    fields: { condition: 'redirect', uri: 'xmpp:a@b', text: 'go there', type: 'modify' },
  },
  {
    title: 'children are values',
    type: Presence,
    xml: '<presence><priority>-5</priority><show>xa</show><status>out</status></presence>',
    fields: { priority: -5, show: 'xa', status: 'out', type: undefined },
  },
  {
    title: 'lexical forms are values',
    type: SampleValues,
    xml: `<values ${sample} count=' +07 ' big='18446744073709551615' ratio='.5' measure='-INF' numbers='1 2' tags='green' at='2002-09-10T23:08:25Z' digest='00ff' day='2002-09-10'/>`,
    fields: {
      mode: 'plain',
      count: 7,
      big: 18446744073709551615n,
      ratio: 0.5,
      measure: Number.NEGATIVE_INFINITY,
      numbers: [1, 2],
      tags: ['green'],
      at: new Date('2002-09-10T23:08:25Z'),
      digest: new Uint8Array([0, 255]),
      day: '2002-09-10',
      urgent: false,
      codes: [],
    },
  },
  {
    title: 'QNames are resolved',
    type: SampleValues,
    xml: `<values ${sample} xmlns:q='urn:q' kind='q:a' other='b'><class>q:c</class><ref xmlns:q='urn:r'>q:d</ref><ref>q:e</ref></values>`,
    fields: {
      kind: { namespace: 'urn:q', localName: 'a' },
      other: { namespace: sampleNamespace, localName: 'b' },
      class: { namespace: 'urn:q', localName: 'c' },
      refs: [
        { namespace: 'urn:r', localName: 'd' },
        { namespace: 'urn:q', localName: 'e' },
      ],
    },
  },
  {
    title: 'attributes of other namespaces are not those of none',
    type: SampleValues,
    xml: `<values ${sample} xmlns:l='urn:sample:link' l:href='x' href='y' l:mode='z' get='g'/>`,
    fields: { href: 'x', mode: 'plain', get_: 'g' },
  },
]

/** The one problem that an element has, and what the field it is about reads as. */
const tolerated: readonly {
  readonly title: string
  readonly type: NodeClass
  readonly xml: string
  readonly problem: Omit<Problem, 'section'>
  readonly fields?: Readonly<Record<string, unknown>>
}[] = [
  {
    title: 'an unknown attribute is noted',
    type: Message,
    xml: "<message foo='bar' type='chat'/>",
    problem: {
      grade: 'note',
      code: 'unknown-attribute',
      path: '@foo',
      expected: 'no such attribute',
      got: 'bar',
    },
    fields: { type: 'chat' },
  },
  {
    title: 'an unknown child is noted where the schema has no other children',
    type: Delay,
    xml: "<delay xmlns='urn:xmpp:delay' stamp='2002-09-10T23:08:25Z'><x/></delay>",
    problem: {
      grade: 'note',
      code: 'unknown-child',
      path: 'x',
      expected: 'no such child',
      got: '',
    },
  },
  {
    title: 'stray text is noted',
    type: Message,
    xml: '<message>hello<body>x</body></message>',
    problem: { grade: 'note', code: 'unknown-text', path: '', expected: 'no text', got: 'hello' },
    fields: { body: 'x' },
  },
  {
    title: 'an unknown value of an open enumeration is read and noted',
    type: SampleValues,
    xml: `<values ${sample} shade='grey'/>`,
    problem: {
      grade: 'note',
      code: 'enumeration',
      path: '@shade',
      expected: 'dark | light',
      got: 'grey',
    },
    fields: { shade: 'grey' },
  },
  {
    title: 'another order is noted',
    type: StanzaErrorElement,
    xml: `<error type='wait'><text xmlns='${stanzas}'>t</text><gone xmlns='${stanzas}'/></error>`,
    problem: {
      grade: 'note',
      code: 'order',
      path: 'gone',
      expected: 'another order of the children',
      got: '',
    },
    fields: { condition: 'gone', text: 't' },
  },
  {
    title: 'a second one of what there is one of is noted, the first one counts',
    type: Presence,
    xml: '<presence><show>dnd</show><show>xa</show></presence>',
    problem: {
      grade: 'note',
      code: 'count',
      path: 'show',
      expected: 'one at most',
      got: 'another',
    },
    fields: { show: 'dnd' },
  },
  {
    title: 'an unknown value of an enumeration reads as the default',
    type: Message,
    xml: "<message type='bogus'/>",
    problem: {
      grade: 'fault',
      code: 'enumeration',
      path: '@type',
      expected: 'chat | error | groupchat | headline | normal',
      got: 'bogus',
    },
    fields: { type: 'normal' },
  },
  {
    title: 'an unknown value of an enumeration without a default reads as absent',
    type: Presence,
    xml: "<presence type='bogus'/>",
    problem: {
      grade: 'fault',
      code: 'enumeration',
      path: '@type',
      expected: 'error | probe | subscribe | subscribed | unavailable | unsubscribe | unsubscribed',
      got: 'bogus',
    },
    fields: { type: undefined },
  },
  {
    title: 'a faulty child of a value reads as absent',
    type: Presence,
    xml: '<presence><priority>128</priority></presence>',
    problem: {
      grade: 'fault',
      code: 'value',
      path: 'priority',
      expected: 'a byte, from -128 to 127',
      got: '128',
    },
    fields: { priority: undefined },
  },
  {
    title: 'a faulty address reads as absent',
    type: Message,
    xml: "<message to='a@@b'/>",
    problem: { grade: 'fault', code: 'value', path: '@to', expected: 'a JID', got: 'a@@b' },
    fields: { to: undefined },
  },
  {
    title: 'a faulty language reads as absent',
    type: Message,
    xml: "<message xml:lang='e n'><body>x</body></message>",
    problem: {
      grade: 'fault',
      code: 'value',
      path: '@lang',
      expected: 'a language tag',
      got: 'e n',
    },
    fields: { lang: undefined, body: 'x' },
  },
  {
    title: 'a value other than the fixed one reads as absent',
    type: SampleValues,
    xml: `<values ${sample} edition='2.0'/>`,
    problem: { grade: 'fault', code: 'value', path: '@edition', expected: '1.0', got: '2.0' },
    fields: { edition: undefined },
  },
  {
    title: 'a list with a value outside of its enumeration reads as absent',
    type: SampleValues,
    xml: `<values ${sample} tags='red blue'/>`,
    problem: {
      grade: 'fault',
      code: 'enumeration',
      path: '@tags',
      expected: 'a list, each item red | green',
      got: 'red blue',
    },
    fields: { tags: undefined },
  },
  {
    title: 'a QName of an unknown prefix reads as absent',
    type: SampleValues,
    xml: `<values ${sample} kind='q:a'/>`,
    problem: {
      grade: 'fault',
      code: 'value',
      path: '@kind',
      expected: 'a qualified name',
      got: 'q:a',
    },
    fields: { kind: undefined },
  },
  {
    title: 'a QName that begins with its colon reads as absent',
    type: SampleValues,
    xml: `<s:values ${sample.replace('xmlns', 'xmlns:s')} xmlns='urn:q' kind=':a'/>`,
    problem: {
      grade: 'fault',
      code: 'value',
      path: '@kind',
      expected: 'a qualified name',
      got: ':a',
    },
    fields: { kind: undefined },
  },
  {
    title: 'a default whose attribute is faulty holds',
    type: SampleValues,
    xml: `<values ${sample} count='many'/>`,
    problem: {
      grade: 'fault',
      code: 'value',
      path: '@count',
      expected: 'an int, from -2147483648 to 2147483647',
      got: 'many',
    },
    fields: { count: 3 },
  },
]

const test = suite('reading')

for (const { title, type, xml, fields } of values) {
  test(title, () => holds(parsed(type, xml), fields))
}

for (const { title, type, xml, problem, fields = {} } of tolerated) {
  test(title, () => {
    const node = parsed(type, xml)
    assert.equal(node.$problems.map(withoutSection), [problem])
    holds(node, fields)
  })
}

test('a stanza is typed whatever it lacks', () => {
  const iq = parsed(Iq, "<iq type='bogus'><query xmlns='jabber:iq:roster'/></iq>")
  assert.is(iq.id, undefined)
  assert.is(iq.type, undefined)
  assert.ok(iq.get(Roster))
  assert.equal(
    iq.$problems.map(({ grade, code, path }) => `${grade} ${code} ${path}`),
    ['fault enumeration @type', 'fault missing @id'],
  )
  for (const name of ['message', 'presence', 'iq']) {
    for (const namespace of ['jabber:client', 'jabber:server', 'jabber:component:accept']) {
      const xml = `<${name} xmlns='${namespace}' from='@' to='@' type='?' xml:lang='?'>x<error/></${name}>`
      const stanza = parse(xml, known)
      assert.not.instance(stanza, Element)
      assert.is((stanza as Node).$namespace, namespace)
    }
  }
})

test('a payload that lacks what it needs stays an element of the stanza', () => {
  const message = parsed(
    Message,
    "<message><delay xmlns='urn:xmpp:delay'>late</delay><body>x</body></message>",
  )
  assert.is(message.get(Delay), undefined)
  assert.is(message.has(Delay), false)
  assert.equal(
    message.elements.map((each) => each instanceof Element && each.name),
    ['delay'],
  )
  assert.equal(message.$problems.map(withoutSection), [
    { grade: 'fault', code: 'missing', path: 'delay/@stamp', expected: 'a date and time', got: '' },
  ])
  assert.is(message.body, 'x')
})

test('a faulty list item is missing from the list, and present in order among the elements', () => {
  const xml =
    "<query xmlns='jabber:iq:roster'><item jid='a@b'/><item jid='@'/><item jid='c@d'/><x/><item/></query>"
  const roster = parsed(Roster, xml)
  assert.equal(
    roster.items.map(({ jid }) => String(jid)),
    ['a@b', 'c@d'],
  )
  assert.equal(roster.elements.map(String), [
    "<item xmlns='jabber:iq:roster' jid='@'/>",
    "<x xmlns='jabber:iq:roster'/>",
    "<item xmlns='jabber:iq:roster'/>",
  ])
  assert.equal(
    roster.$problems.map(({ grade, code, path }) => `${grade} ${code} ${path}`),
    ['fault value item/@jid', 'fault missing item/@jid'],
  )
})

test('a fault travels upwards only where what has it is required', () => {
  const head = `<head><item id='1'/></head>`
  const optional = parsed(
    SampleBox,
    `<box ${sample}><head><item id='1'/><spare/></head><item/><break/></box>`,
  )
  assert.instance(optional.parts[0], SampleBreak)
  const within = parse(
    `<message><box ${sample}><head><item id='x'/></head></box></message>`,
    known,
  ) as Message
  assert.is(within.get(SampleBox), undefined)
  assert.equal(within.$problems.map(withoutSection), [
    {
      grade: 'fault',
      code: 'value',
      path: 'box/head/item/@id',
      expected: 'an int, from -2147483648 to 2147483647',
      got: 'x',
    },
  ])
  const whole = parse(`<box ${sample}>${head.replace('1', 'x')}</box>`, known)
  assert.instance(whole, Element)
})

test('the top element says why it is no node', () => {
  const problems: Problem[] = []
  const node = parse("<delay xmlns='urn:xmpp:delay'/>", known, {
    onProblem: (problem) => problems.push(problem),
  })
  assert.instance(node, Element)
  assert.equal(problems, [
    {
      grade: 'fault',
      code: 'missing',
      path: '@stamp',
      expected: 'a date and time',
      got: '',
      section: 'XEP-0203 §2',
    },
  ])
})

test('each problem names the section of the specification', () => {
  const presence = parsed(Presence, "<presence type='x' a='1'>t<priority>y</priority></presence>")
  assert.equal(
    presence.$problems.map(({ section }) => section),
    Array(4).fill('RFC 6120 §8.2.2'),
  )
})

test('a problem shows the beginning of a long value', () => {
  const message = parsed(Message, `<message to='@${'x'.repeat(5000)}'/>`)
  const [problem] = message.$problems
  assert.ok(problem && problem.got.length <= 60, problem?.got)
})

test('payloads are typed where their class is known, elements otherwise, in order', () => {
  const message = parsed(
    Message,
    "<message><a xmlns='urn:a'/><composing xmlns='http://jabber.org/protocol/chatstates'/><b xmlns='urn:b'/></message>",
  )
  assert.equal(
    message.elements.map((each) => (each instanceof Element ? each.name : each.constructor.name)),
    ['a', 'ChatComposing', 'b'],
  )
  assert.instance(message.get(ChatComposing), ChatComposing)
})

test('a repeated choice keeps the order of its members', () => {
  const box = parsed(
    SampleBox,
    `<box ${sample}><head><item id='1'/></head><break/><item id='2'/><break/></box>`,
  )
  assert.equal(
    box.parts.map((part) => part.constructor),
    [SampleBreak, SampleItem, SampleBreak],
  )
})

test('mixed content is strings and nodes in order', () => {
  const note = parsed(SampleNote, `<note ${sample}>a<![CDATA[b]]>c<item id='1'/>d<x/></note>`)
  assert.equal(
    note.content.map((part) => (typeof part === 'string' ? part : part.constructor.name)),
    ['abc', 'SampleItem', 'd', 'Element'],
  )
})

test('a language is inherited by all that may have one', () => {
  const xml = `<iq id='1' type='result' xml:lang='de'><query xmlns='${disco}'><identity category='a' type='b'/><identity category='c' type='d' xml:lang='en'/></query></iq>`
  const info = parsed(Iq, xml).get(DiscoInfo)
  assert.equal(
    info?.identities.map(({ lang }) => lang),
    ['de', 'en'],
  )
  const message = parse('<message><body>x</body></message>', known, { lang: 'fr' }) as Message
  assert.is(message.lang, 'fr')
  assert.equal([...message.bodies], [{ lang: 'fr', text: 'x' }])
})

test('a payload of a stanza is read in the namespace of the stanza where it shares it', () => {
  const xml =
    "<message xmlns='jabber:server'><thread>t</thread><error type='wait'><gone xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>"
  const message = parsed(Message, xml)
  assert.is(message.$namespace, 'jabber:server')
  assert.is(message.thread?.text, 't')
  assert.is(message.error?.condition, 'gone')
  const foreign = parsed(
    Message,
    "<message xmlns='jabber:server'><thread xmlns='jabber:client'>t</thread></message>",
  )
  assert.is(foreign.thread, undefined)
  assert.is(foreign.elements.length, 1)
})

test('a stanza inside of what is no stanza may be of any of its namespaces', () => {
  for (const namespace of ['jabber:client', 'jabber:server', 'jabber:component:accept']) {
    const inner = `<message xmlns='${namespace}' id='1'><thread>t</thread></message>`
    const xml = `<message xmlns='jabber:server'><forwarded xmlns='urn:xmpp:forward:0'>${inner}</forwarded></message>`
    const forwarded = parsed(Message, xml).get(Forwarded)
    assert.is(forwarded?.message?.id, '1', namespace)
    assert.is(forwarded?.message?.$namespace, namespace)
    assert.is(forwarded?.message?.thread?.text, 't')
    assert.equal(validate(parsed(Message, xml)), [])
    assert.equal(losses(xml), [])
  }
})

test('attributes that are no field are there by name', () => {
  const message = parsed(Message, "<message xmlns:f='urn:f' f:a='1' a='2' id='3'/>")
  assert.is(message.$attribute('a'), '2')
  assert.is(message.$attribute('a', 'urn:f'), '1')
  assert.is(message.$attribute('id'), undefined)
})

test('items are nodes of their class', () => {
  const roster = parsed(
    Roster,
    "<query xmlns='jabber:iq:roster'><item jid='a@b'><group>x</group></item></query>",
  )
  assert.instance(roster.items[0], RosterItem)
  assert.equal(roster.items[0]?.groups, ['x'])
  assert.is(roster.items[0]?.subscription, 'none')
})

test.run()

function holds(node: Node, fields: Readonly<Record<string, unknown>>): void {
  const own = node as unknown as Readonly<Record<string, unknown>>
  for (const [name, expected] of Object.entries(fields)) {
    const value = own[name]
    if (value instanceof Jid) assert.is(String(value), String(expected), name)
    else assert.equal(value, expected, name)
  }
}

function withoutSection({ section: _, ...problem }: Problem): Omit<Problem, 'section'> {
  return problem
}
