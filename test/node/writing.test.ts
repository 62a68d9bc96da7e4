import { Element, isXmlError, type Node, parse, writeNode } from 'typed-xmpp/node'
import { Bind, Iq, Message, Presence } from 'typed-xmpp/rfc6120'
import { Roster } from 'typed-xmpp/rfc6121'
import { DiscoInfo } from 'typed-xmpp/xep-0030'
import { Register } from 'typed-xmpp/xep-0077'
import { ChatComposing } from 'typed-xmpp/xep-0085'
import { LegacyDelay } from 'typed-xmpp/xep-0091'
import { Caps } from 'typed-xmpp/xep-0115'
import { VCardUpdate } from 'typed-xmpp/xep-0153'
import { ReceiptRequest } from 'typed-xmpp/xep-0184'
import { Delay } from 'typed-xmpp/xep-0203'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseElement } from '../../runtime/xml/index.ts'
import { difference } from '../support/same-xml.ts'
import { known, parsed } from './round-trips.ts'
import { SampleBox, SampleBreak, SampleItem, SampleNote } from './sample-box.ts'
import { SampleValues } from './sample-values.ts'

const stanzas = 'urn:ietf:params:xml:ns:xmpp-stanzas'
const samples = 'urn:sample?a=&apos;1&apos;&amp;b'
const urnQ = 'urn:q'

/** Nodes made by a user, and what is written where jabber:client is the default namespace. */
const cases: readonly (readonly [title: string, node: Node, xml: string])[] = [
  ['nothing', new Message(), '<message/>'],
  [
    'fields in the order of the schema',
    new Message({
      thread: 't',
      body: 'b',
      subject: 's',
      type: 'chat',
      id: '1',
      to: 'a@b',
    } as never),
    "<message to='a@b' id='1' type='chat'><subject>s</subject><body>b</body><thread>t</thread></message>",
  ],
  [
    'payloads behind the fields',
    new Message({ body: 'b' }, [new ChatComposing(), new Element('urn:x', 'y', { z: '1' })]),
    "<message><body>b</body><composing xmlns='http://jabber.org/protocol/chatstates'/><y xmlns='urn:x' z='1'/></message>",
  ],
  [
    'texts in several languages',
    new Message({ lang: 'en', bodies: [{ text: 'a' }, { lang: 'de', text: 'b' }] }),
    "<message xml:lang='en'><body>a</body><body xml:lang='de'>b</body></message>",
  ],
  [
    'children of another namespace',
    new Message({
      type: 'error',
      error: { type: 'modify', condition: 'redirect', uri: 'xmpp:a@b', text: 't' },
    }),
    `<message type='error'><error type='modify'><redirect xmlns='${stanzas}'>xmpp:a@b</redirect><text xmlns='${stanzas}'>t</text></error></message>`,
  ],
  [
    'a flag that is set, and none that is not',
    new Register({ registered: true, remove: false, username: '' }),
    "<query xmlns='jabber:iq:register'><registered/><username/></query>",
  ],
  [
    'folded children',
    new DiscoInfo({ identities: [{ category: 'a', type: 'b' }], features: ['c', 'd'] }),
    "<query xmlns='http://jabber.org/protocol/disco#info'><identity category='a' type='b'/><feature var='c'/><feature var='d'/></query>",
  ],
  [
    'dates, in both forms',
    new Message({}, [
      new Delay({ stamp: new Date('2002-09-10T23:08:25.000Z') }),
      new LegacyDelay({ stamp: new Date('2002-09-10T23:08:25Z') }),
    ]),
    "<message><delay xmlns='urn:xmpp:delay' stamp='2002-09-10T23:08:25Z'/><x xmlns='jabber:x:delay' stamp='20020910T23:08:25'/></message>",
  ],
  ['a default that is given', new Message({ type: 'normal' }), "<message type='normal'/>"],
  ['a default that is not', new Message({ type: undefined }), '<message/>'],
  ['an address in its canonical form', new Message({ to: 'A@B/C' }), "<message to='a@b/C'/>"],
  ['an empty text', new Message({ body: '' }), '<message><body/></message>'],
  [
    'a child of one text',
    new VCardUpdate({ photo: '' }),
    "<x xmlns='vcard-temp:x:update'><photo/></x>",
  ],
  [
    'values of many types',
    new SampleValues({
      codes: ['ab', 'cd'],
      count: 3,
      big: 2n ** 63n,
      ratio: 1e-7,
      measure: Number.NaN,
      numbers: [1, 2],
      tags: ['red'],
      data: new Uint8Array([104, 105]),
      digest: new Uint8Array([0, 255]),
      href: 'x',
      get_: 'g',
      urgent: true,
    }),
    `<values xmlns='${samples}' xmlns:_1='urn:sample:link' count='3' big='9223372036854775808' ratio='0.0000001' measure='NaN' data='aGk=' digest='00FF' numbers='1 2' tags='red' _1:href='x' get='g'><code>ab</code><code>cd</code><urgent/></values>`,
  ],
  [
    'QNames with a prefix where they are',
    new SampleValues({
      codes: ['ab'],
      kind: { namespace: urnQ, localName: 'a' },
      other: { namespace: urnQ, localName: 'b' },
      class: { namespace: 'urn:r', localName: 'c' },
    }),
    `<values xmlns='${samples}' xmlns:_1='urn:q' kind='_1:a' other='_1:b'><class xmlns:_1='urn:r'>_1:c</class><code>ab</code></values>`,
  ],
  [
    'a repeated choice and a list of numbers',
    new SampleBox({
      head: { item: { id: 1 } },
      parts: [new SampleBreak(), new SampleItem({ id: 2, text: 'x' })],
      left: 'l',
      names: [1, 2],
    }),
    `<box xmlns='${samples}'><head><item id='1'/></head><break/><item id='2'>x</item><left>l</left><name v='1'/><name v='2'/></box>`,
  ],
  [
    'mixed content',
    new SampleNote({ content: ['a<', new SampleItem({ id: 1 }), 'b', new Element('', 'x')] }),
    `<note xmlns='${samples}'>a&lt;<item id='1'/>b<x xmlns=''/></note>`,
  ],
  [
    'payloads before a field, where the schema has them there',
    new SampleValues({ codes: ['ab'], level: 1 }, [new Element('urn:x', 'y')]),
    `<values xmlns='${samples}'><level>1</level><y xmlns='urn:x'/><code>ab</code></values>`,
  ],
]

const test = suite('writing')

for (const [title, node, xml] of cases) {
  test(title, () => {
    assert.is(writeNode(node, 'jabber:client'), xml)
    const again = parse(xml, known, { namespace: 'jabber:client' })
    assert.ok(again.equals(node), String(again))
  })
}

const awkward = `<&>"'\t\n\r]]>\u0085\u2028\ufffd😀`

test('every text is escaped where it stands', () => {
  const message = new Message({
    id: awkward,
    body: awkward,
    thread: { parent: awkward, text: awkward },
    error: { type: 'wait', condition: 'gone', uri: awkward, text: awkward },
  })
  const again = parsed(Message, String(message))
  assert.ok(again.equals(message), String(again))
  assert.is(again.id, awkward)
  assert.is(again.body, awkward)
  assert.is(again.thread?.parent, awkward)
  assert.is(again.error?.uri, awkward)
  const info = new DiscoInfo({ node: awkward, features: [awkward] })
  assert.equal(parsed(DiscoInfo, String(info)).features, [awkward])
})

for (const [name, bad] of [
  ['NUL', '\0'],
  ['a control character', '\u0008'],
  ['half a pair', '\ud83d'],
  ['the other half', 'a\ude00'],
  ['a noncharacter', '\uffff'],
] as const) {
  test(`${name} cannot be written`, () => {
    const nodes: Node[] = [
      new Message({ id: bad }),
      new Message({ body: bad }),
      new DiscoInfo({ features: [`x${bad}`] }),
      new Message({ error: { type: 'wait', condition: 'gone', uri: bad } }),
      new Message({}, [new Element('urn:x', 'y', { z: bad })]),
      new Iq({ id: bad, type: 'get' }),
    ]
    for (const node of nodes) {
      assert.throws(
        () => String(node),
        (error: unknown) => isXmlError(error) && error.condition === 'not-well-formed',
      )
    }
  })
}

test('a name cannot be used to write XML of its own', () => {
  const injections: Element[] = [
    new Element('urn:x', 'a><b'),
    new Element('urn:x', 'a', { "b='1' c": '2' }),
    new Element('urn:x', ''),
    new Element('urn:x', 'a:b'),
    new Element('urn:x', 'a', [{ name: 'x y', namespace: 'urn:y', value: '' }]),
  ]
  for (const element of injections) {
    assert.throws(() => String(new Message({}, [element])), isXmlError)
  }
  const quoted = new Message({}, [new Element("urn:x'><evil/>", 'a')])
  assert.is(parsed(Message, String(quoted)).elements.length, 1)
})

test('a stanza is written in the namespace of the stream', () => {
  const xml =
    "<message xmlns:p='urn:p'><body a='1'>x</body><thread>a</thread><thread>b</thread><error/>" +
    "<foo><bar p:q='1'/></foo><x xmlns='urn:x'><body xmlns='jabber:client'/></x>text</message>"
  const message = parsed(Message, xml)
  const expected = parseElement(xml.replace('<message', "<message xmlns='jabber:server'"))
  const written = writeNode(message, 'jabber:server')
  assert.not.match(written, /^<message[^>]*xmlns=/)
  const element = parseElement(written, { namespace: 'jabber:server' })
  assert.is(difference(expected, element), undefined)
  const again = parse(written, known, { namespace: 'jabber:server' }) as Message
  assert.ok(again.equals(message), String(again))
})

test('a stanza with prefixes is written in the namespace of the stream', () => {
  const xml =
    "<c:message xmlns:c='jabber:client'><c:body a='1'>x</c:body><c:foo c:b='c:d'/></c:message>"
  const element = parseElement(writeNode(parsed(Message, xml), 'jabber:server'), {
    namespace: 'jabber:server',
  })
  assert.is(element.namespace, 'jabber:server')
  assert.equal(
    element.elements.map(({ namespace }) => namespace),
    ['jabber:server', 'jabber:server'],
  )
})

test('a node of no stream keeps its namespace anywhere', () => {
  assert.is(
    writeNode(new Bind(), 'jabber:server'),
    "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>",
  )
  assert.is(writeNode(new Message(), 'urn:other'), "<message xmlns='jabber:client'/>")
  const server = parsed(Presence, "<presence xmlns='jabber:server'/>")
  assert.is(String(server), "<presence xmlns='jabber:server'/>")
  assert.is(
    String(server.with({ show: 'dnd' })),
    "<presence xmlns='jabber:server'><show>dnd</show></presence>",
  )
})

test('a language in force is not repeated', () => {
  const message = new Message({ lang: 'de', body: 'x' })
  assert.is(writeNode(message, 'jabber:client', 'de'), '<message><body>x</body></message>')
  const other = new Message({
    bodies: [
      { lang: 'de', text: 'x' },
      { lang: 'en', text: 'y' },
    ],
  })
  assert.is(
    writeNode(other, 'jabber:client', 'de'),
    "<message><body>x</body><body xml:lang='en'>y</body></message>",
  )
})

test('what was read in a language is complete in itself', () => {
  const message = parse('<message><body>x</body></message>', known, { lang: 'de' })
  assert.is(
    String(message),
    "<message xmlns='jabber:client' xml:lang='de'><body>x</body></message>",
  )
  assert.is(writeNode(message, 'jabber:client', 'de'), '<message><body>x</body></message>')
})

test('a megabyte is written and read', () => {
  const text = `${'&'.repeat(2 ** 18)}${'x'.repeat(2 ** 20)}`
  const message = new Message({ body: text })
  const limits = { bytes: 2 ** 23 }
  assert.is((parse(String(message), known, { limits }) as Message).body, text)
  const roster = new Roster({ items: Array.from({ length: 5000 }, (_, n) => ({ jid: `a${n}@b` })) })
  assert.is(parsed(Roster, String(roster)).items.length, 5000)
})

test('a list of tokens is parted by spaces', () => {
  const caps = new Caps({ hash: 'sha-1', node: 'n', ver: 'v', ext: ['a', 'b'] })
  assert.match(String(caps), /ext='a b'/)
  assert.equal(parsed(Caps, String(caps)).ext, ['a', 'b'])
  assert.throws(() => new Caps({ hash: 'sha-1', node: 'n', ver: 'v', ext: ['a b'] }), /white space/)
})

test('a stanza holds another as it is', () => {
  const forwarded = new Element('urn:xmpp:forward:0', 'forwarded', undefined, [
    parseElement("<message xmlns='jabber:client'><body>x</body></message>"),
  ])
  const message = new Message({}, [forwarded, new ReceiptRequest()])
  const written = writeNode(message, 'jabber:server')
  assert.match(written, /<forwarded xmlns='urn:xmpp:forward:0'><message xmlns='jabber:client'>/)
})

test.run()
