import { Element, parse, registry } from 'typed-xmpp/node'
import { Iq, Message, Presence } from 'typed-xmpp/rfc6120'
import { DiscoInfo } from 'typed-xmpp/xep-0030'
import { ReceiptRequest } from 'typed-xmpp/xep-0184'
import { Delay } from 'typed-xmpp/xep-0203'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { known } from './round-trips.ts'
import { sampleNamespace } from './sample-values.ts'

const sample = `xmlns='${sampleNamespace.replaceAll('&', '&amp;').replaceAll("'", '&apos;')}'`
const disco = 'http://jabber.org/protocol/disco#info'

/** Elements that are equal as nodes. */
const equal: readonly (readonly [title: string, a: string, b: string])[] = [
  [
    'lexical forms',
    "<presence to='A@B'><priority>05</priority></presence>",
    "<presence to='a@b'><priority>5</priority></presence>",
  ],
  [
    'times in other zones',
    "<delay xmlns='urn:xmpp:delay' stamp='2002-09-10T23:08:25Z'/>",
    "<delay xmlns='urn:xmpp:delay' stamp='2002-09-10T17:08:25.000-06:00'/>",
  ],
  ['defaults', "<message type='normal'/>", '<message/>'],
  [
    'languages',
    "<message xml:lang='de'><body xml:lang='de'>x</body></message>",
    "<message xml:lang='de'><body>x</body></message>",
  ],
  [
    'prefixes',
    "<c:message xmlns:c='jabber:client'><c:body>x</c:body></c:message>",
    '<message><body>x</body></message>',
  ],
  [
    'white space between elements',
    '<message> <body>x</body> </message>',
    '<message><body>x</body></message>',
  ],
  [
    'the namespace of the stream',
    "<message xmlns='jabber:server'><thread>a</thread><foo><bar/></foo></message>",
    '<message><thread>a</thread><foo><bar/></foo></message>',
  ],
  [
    'the order of children of other names',
    '<message><body>x</body><subject>y</subject></message>',
    '<message><subject>y</subject><body>x</body></message>',
  ],
  ['the order of attributes', "<message a='1' b='2'/>", "<message b='2' a='1'/>"],
  [
    'numbers',
    `<values ${sample} measure='NaN' big='007'/>`,
    `<values ${sample} measure=' NaN ' big='7'/>`,
  ],
  [
    'bytes',
    `<values ${sample} data='aGk=' digest='ff'/>`,
    `<values ${sample} data='aG k=' digest='FF'/>`,
  ],
  [
    'QNames',
    `<values ${sample} xmlns:p='urn:p' kind='p:a'/>`,
    `<values ${sample} xmlns:q='urn:p' kind='q:a'/>`,
  ],
]

/** Elements that are not. */
const different: readonly (readonly [title: string, a: string, b: string])[] = [
  ['a value', "<message id='1'/>", "<message id='2'/>"],
  ['a value and none', "<message id=''/>", '<message/>'],
  ['text and none', '<message><body/></message>', '<message/>'],
  ['a class', '<message/>', '<presence/>'],
  ['an unknown attribute', "<message a='1'/>", '<message/>'],
  ['the value of an unknown attribute', "<message a='1'/>", "<message a='2'/>"],
  [
    'the namespace of an unknown attribute',
    "<message xmlns:f='urn:f' f:a='1'/>",
    "<message a='1'/>",
  ],
  ['an unknown child', '<message><x/></message>', '<message/>'],
  ['the order of unknown children', '<message><x/><y/></message>', '<message><y/><x/></message>'],
  ['stray text', '<message>x</message>', '<message/>'],
  ['the place of stray text', '<message>x<y/></message>', '<message><y/>x</message>'],
  [
    'the place of text',
    "<delay xmlns='urn:xmpp:delay' stamp='2002-09-10T23:08:25Z'>a<x/>b</delay>",
    "<delay xmlns='urn:xmpp:delay' stamp='2002-09-10T23:08:25Z'>ab<x/></delay>",
  ],
  ['a faulty value and none', '<presence><priority>x</priority></presence>', '<presence/>'],
  ['faulty values', "<message type='x'/>", "<message type='y'/>"],
  [
    'faulty values in children',
    '<presence><priority>x</priority></presence>',
    '<presence><priority>y</priority></presence>',
  ],
  [
    'the place of a faulty item',
    "<query xmlns='jabber:iq:roster'><item/><item jid='a@b'/></query>",
    "<query xmlns='jabber:iq:roster'><item jid='a@b'/><item/></query>",
  ],
  [
    'a payload',
    "<message><delay xmlns='urn:xmpp:delay' stamp='2002-09-10T23:08:25Z'/></message>",
    "<message><delay xmlns='urn:xmpp:delay' stamp='2002-09-10T23:08:26Z'/></message>",
  ],
  [
    'an attribute of a simple child',
    "<presence><priority a='1'>5</priority></presence>",
    '<presence><priority>5</priority></presence>',
  ],
  [
    'a child of a simple child',
    '<message><body>a<b/></body></message>',
    '<message><body>a</body></message>',
  ],
  [
    'text in a flag',
    "<query xmlns='jabber:iq:register'><remove>x</remove></query>",
    "<query xmlns='jabber:iq:register'><remove/></query>",
  ],
  [
    'a language',
    "<message><body xml:lang='de'>x</body></message>",
    '<message><body>x</body></message>',
  ],
  [
    'the order of texts',
    "<message><body>a</body><body xml:lang='de'>b</body></message>",
    "<message><body xml:lang='de'>b</body><body>a</body></message>",
  ],
  [
    'the order of a repeated choice',
    `<box ${sample}><head><item id='1'/></head><break/><item id='2'/></box>`,
    `<box ${sample}><head><item id='1'/></head><item id='2'/><break/></box>`,
  ],
  ['mixed content', `<note ${sample}>a<break/>b</note>`, `<note ${sample}>ab<break/></note>`],
  ['a number that is none', `<values ${sample} measure='NaN'/>`, `<values ${sample} measure='0'/>`],
  ['bytes', `<values ${sample} data='aGk='/>`, `<values ${sample} data='aGo='/>`],
]

const test = suite('equality')

for (const [title, a, b] of equal) {
  test(`overlooks ${title}`, () => {
    const [left, right] = [parse(a, known), parse(b, known)]
    assert.ok(left.equals(right))
    assert.ok(right.equals(left))
    assert.ok(left.equals(parse(a, known)))
  })
}

for (const [title, a, b] of different) {
  test(`sees ${title}`, () => {
    const [left, right] = [parse(a, known), parse(b, known)]
    assert.not.ok(left.equals(right))
    assert.not.ok(right.equals(left))
    assert.ok(left.equals(parse(a, known)))
    assert.ok(right.equals(parse(b, known)))
  })
}

test('is the same whether a class was registered or not', () => {
  const few = registry([Message, Iq])
  const xml = `<iq id='1' type='result' xml:lang='de'><query xmlns='${disco}'><identity category='a' type='b'/></query></iq>`
  const [typed, plain] = [parse(xml, known), parse(xml, few)]
  assert.ok(typed.equals(plain))
  assert.ok(plain.equals(typed))
  const other = parse(xml.replace("type='b'", "type='c'"), few)
  assert.not.ok(typed.equals(other))
  assert.not.ok(other.equals(typed))
})

test('is the same for nodes that were made and read', () => {
  const made = new Message({ to: 'a@b', body: 'x', type: 'chat' }, [new ReceiptRequest()])
  const read = parse(
    "<message to='a@b' type='chat'><body>x</body><request xmlns='urn:xmpp:receipts'/></message>",
    known,
  )
  assert.ok(made.equals(read))
  assert.ok(read.equals(made))
  const element = parse(String(made), registry([]))
  assert.instance(element, Element)
  assert.ok(made.equals(element))
})

test('overlooks where text stands that is before all children', () => {
  const stamp = new Date('2002-09-10T23:08:25Z')
  const made = new Delay({ stamp, text: 'a' }, [new Element('urn:x', 'y')])
  const read = parse(String(made), known)
  assert.ok(made.equals(read))
  assert.ok(read.equals(made))
})

test('is false for what is no node', () => {
  const info = new DiscoInfo()
  for (const other of [undefined, null, 5, 'x', {}, [], String(info), { ...info }]) {
    assert.is(info.equals(other), false)
  }
  assert.is(new Presence().equals(new Element('jabber:client', 'iq')), false)
})

test.run()
