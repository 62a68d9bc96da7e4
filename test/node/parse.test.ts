import {
  Element,
  isXmlError,
  type Node,
  parse,
  validate,
  type XmlCondition,
  type XmlLimits,
} from 'typed-xmpp/node'
import { Message, StreamFeatures } from 'typed-xmpp/rfc6120'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { known, parsed } from './round-trips.ts'

const prefix = '<message><body>x</body></message>'

/** What is no element, and the condition of RFC 6120 that says so. */
const refused: readonly (readonly [
  title: string,
  xml: string | Uint8Array,
  condition: XmlCondition,
])[] = [
  ['nothing', '', 'not-well-formed'],
  ['text', 'x', 'not-well-formed'],
  ['half an element', '<message>', 'not-well-formed'],
  ['two elements', '<message/><message/>', 'not-well-formed'],
  ['text behind the element', '<message/>x', 'not-well-formed'],
  ['an end tag of another name', '<message></iq>', 'not-well-formed'],
  ['an attribute twice', "<message a='1' a='2'/>", 'not-well-formed'],
  [
    'an attribute of one name and namespace twice',
    "<message xmlns:a='urn:x' xmlns:b='urn:x' a:c='1' b:c='2'/>",
    'not-well-formed',
  ],
  ['a prefix that nobody declared', '<a:message/>', 'not-well-formed'],
  ['a bare ampersand', '<message>&</message>', 'not-well-formed'],
  ['a character that XML does not have', '<message>&#0;</message>', 'not-well-formed'],
  ['a comment', '<message><!-- x --></message>', 'restricted-xml'],
  ['a processing instruction', '<message><?x y?></message>', 'restricted-xml'],
  ['a document type', '<!DOCTYPE x><message/>', 'restricted-xml'],
  ['another entity', '<message>&copy;</message>', 'restricted-xml'],
  [
    'bytes that are no UTF-8',
    new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e]),
    'not-well-formed',
  ],
]

/** A limit, and what exceeds it. */
const limits: readonly (readonly [limit: Partial<XmlLimits>, fits: string, exceeds: string])[] = [
  [{ bytes: 40 }, `<a b='${'x'.repeat(30)}'/>`, `<a b='${'x'.repeat(40)}'/>`],
  [{ depth: 3 }, '<a><b><c/></b></a>', '<a><b><c><d/></c></b></a>'],
  [{ attributes: 2 }, "<a b='1' c='2'/>", "<a b='1' c='2' d='3'/>"],
  [{ elements: 3 }, '<a><b/><b/></a>', '<a><b/><b/><b/></a>'],
  [{ nameBytes: 10 }, '<aaaaaaaaaa/>', '<aaaaaaaaaaa/>'],
]

const test = suite('parse')

for (const [title, xml, condition] of refused) {
  test(`${title}: ${condition}`, () => {
    assert.throws(
      () => parse(xml, known),
      (error: unknown) => isXmlError(error) && error.condition === condition,
    )
  })
}

for (const [limit, fits, exceeds] of limits) {
  test(`holds the limit ${JSON.stringify(limit)}`, () => {
    const options = { limits: { nameBytes: 1024, ...limit }, namespace: '' }
    assert.instance(parse(fits, known, options), Element)
    assert.throws(
      () => parse(exceeds, known, options),
      (error: unknown) => isXmlError(error) && error.condition === 'policy-violation',
    )
  })
}

test('reads text and bytes', () => {
  const bytes = new TextEncoder().encode('<message><body>ü😀</body></message>')
  assert.is((parse(bytes, known) as Message).body, 'ü😀')
  assert.ok(parse(prefix, known).equals(parse(new TextEncoder().encode(prefix), known)))
})

test('reads in the namespace of a client unless told another', () => {
  assert.is((parse(prefix, known) as Node).$namespace, 'jabber:client')
  assert.is(
    (parse(prefix, known, { namespace: 'jabber:server' }) as Node).$namespace,
    'jabber:server',
  )
  assert.is((parse(prefix, known, { namespace: '' }) as Element).namespace, '')
  assert.is((parse(prefix, known, { namespace: 'urn:x' }) as Element).namespace, 'urn:x')
})

test('binds the prefix stream', () => {
  assert.instance(parse('<stream:features/>', known), StreamFeatures)
  assert.is((parse('<stream:x/>', known) as Element).namespace, 'http://etherx.jabber.org/streams')
})

test('takes an XML declaration, a byte order mark, white space around', () => {
  for (const xml of [
    `<?xml version='1.0'?>${prefix}`,
    `\ufeff${prefix}`,
    `\n  ${prefix}\n`,
    `<?xml version="1.0" encoding="UTF-8"?>\n${prefix}\n`,
  ]) {
    assert.instance(parse(xml, known), Message, xml)
  }
})

test('a limit may be no more than the parser can do', () => {
  for (const limit of [
    { depth: 0 },
    { depth: 1e6 },
    { bytes: 2 ** 31 },
    { elements: -1 },
    { names: 0.5 },
  ]) {
    assert.throws(() => parse(prefix, known, { limits: limit }), RangeError)
  }
})

test('the deepest element there may be goes all ways', () => {
  const depth = 512
  const deep = (name: string): string => `<${name}>`.repeat(depth) + `</${name}>`.repeat(depth)
  const element = parse(deep('a'), known, { limits: { depth } })
  assert.is(
    String(element).length,
    deep('a').length + " xmlns='jabber:client'".length - '></a'.length + '/'.length,
  )
  const message = parse(deep('message'), known, {
    limits: { depth, elements: 2 * depth },
  }) as Message
  assert.ok(message.equals(parse(String(message), known, { limits: { depth } })))
  assert.ok(Message.fromJSON(JSON.parse(JSON.stringify(message)), known).equals(message))
  assert.ok(validate(message).length >= depth - 1)
})

test('nothing but an XmlError comes out', () => {
  const body = 'x'.repeat(2 ** 20)
  assert.is(parsed(Message, `<message><body>${body}</body></message>`).body?.length, 2 ** 20)
  assert.throws(() => parse(`<message><body>${body}${body}</body></message>`, known), isXmlError)
  assert.throws(() => parse(`<message id='${body}${body}'/>`, known), isXmlError)
  assert.throws(() => parse('<a>'.repeat(200), known), isXmlError)
})

test.run()
