/** Writing: what is escaped, what is refused, and which namespaces are declared. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  type Attribute,
  checkName,
  Element,
  encodeXml,
  escapeAttribute,
  escapeText,
  isXmlError,
  parseElement,
  writeElement,
  xmlNamespace,
  xmlnsNamespace,
} from '../../runtime/xml/index.ts'
import { random } from '../support/random.ts'

const test = suite('serialiser')

const notWellFormed = (error: unknown): boolean =>
  isXmlError(error) && error.condition === 'not-well-formed' && error.offset === undefined

test('escapes what would be read otherwise', () => {
  assert.is(escapeText(`a<b>&'"]]>`), `a&lt;b&gt;&amp;'"]]&gt;`)
  assert.is(escapeText('\t\n\r\r\n'), '\t\n&#13;&#13;\n')
  assert.is(escapeAttribute(`a<b>&'"`), 'a&lt;b&gt;&amp;&apos;&quot;')
  assert.is(escapeAttribute('\t\n\r '), '&#9;&#10;&#13; ')
  for (const plain of ['', 'plain', 'é☃', '😀\u{10ffff}', '\u007f\u0080\u2028\ufeff\ufffd']) {
    assert.is(escapeText(plain), plain)
    assert.is(escapeAttribute(plain), plain)
  }
})

test('refuses characters that XML does not have, and halves of pairs', () => {
  const illegal = [0, 1, 8, 0xb, 0xc, 0xe, 0x1f, 0xfffe, 0xffff, 0xd800, 0xdbff, 0xdc00, 0xdfff]
  for (const code of illegal) {
    for (const text of [
      String.fromCharCode(code),
      `a${String.fromCharCode(code)}b<`,
      `😀${String.fromCharCode(code)}`,
    ]) {
      assert.throws(() => escapeText(text), notWellFormed, JSON.stringify(text))
      assert.throws(() => escapeAttribute(text), notWellFormed, JSON.stringify(text))
    }
  }
  assert.throws(() => escapeText('\ude00\ud83d'), notWellFormed)
})

test('encodes XML, but no half of a pair', () => {
  assert.equal([...encodeXml('é😀\0')], [0xc3, 0xa9, 0xf0, 0x9f, 0x98, 0x80, 0])
  for (const xml of ['<a>\ud83d</a>', '<a>\ude00\ud83d</a>', '<a>😀\udfff</a>']) {
    assert.throws(() => encodeXml(xml), notWellFormed, JSON.stringify(xml))
    assert.throws(() => parseElement(xml), notWellFormed, JSON.stringify(xml))
  }
})

test('writes any text so that it is read again', () => {
  const source = random(5)
  const characters = [...`abc<>&'"]\t\n\r é☃😀\u0085\u2028\ufffd\u{10ffff}`]
  for (let times = 0; times < 2000; times++) {
    const text = Array.from({ length: source.below(12) }, () => source.pick(characters)).join('')
    const element = new Element('urn:x', 'a', { b: text }, [text])
    assert.ok(parseElement(String(element)).equals(element), JSON.stringify(text))
  }
})

test('refuses what is no name, wherever a name is written', () => {
  for (const name of [
    '',
    ' ',
    'a b',
    '1a',
    '-a',
    'a:b',
    ':a',
    'a>',
    "a='",
    'a\0',
    '×',
    '\ud800',
    'a/',
  ]) {
    assert.throws(() => checkName(name), notWellFormed, name)
    assert.throws(() => String(new Element('', name)), notWellFormed, name)
    assert.throws(() => String(new Element('', 'a', { [name]: '' })), notWellFormed, name)
    assert.throws(
      () => String(new Element('u', 'a', {}, [], { prefix: name })),
      notWellFormed,
      name,
    )
    if (name === '') continue
    const declarations = new Map([[name, 'urn:x']])
    assert.throws(() => String(new Element('', 'a', {}, [], { declarations })), notWellFormed, name)
  }
  for (const name of ['a', '_', 'é', 'a-1.b', '\u{10000}']) assert.is(checkName(name), name)
})

test('goes on telling names from what is none after very many', () => {
  for (let n = 0; n < 10_000; n++) assert.is(checkName(`name${n}`), `name${n}`)
  assert.throws(() => checkName('name 1'), notWellFormed)
})

test('refuses an attribute given twice, and declarations given as attributes', () => {
  const lists: Attribute[][] = [
    [
      { name: 'a', namespace: '', value: '1' },
      { name: 'b', namespace: '', value: '' },
      { name: 'a', namespace: '', value: '2' },
    ],
    [
      { name: 'a', namespace: 'urn:x', value: '1' },
      { name: 'a', namespace: 'urn:x', value: '2' },
    ],
    [{ name: 'xmlns', namespace: '', value: 'urn:x' }],
    [{ name: 'p', namespace: xmlnsNamespace, value: 'urn:x' }],
  ]
  for (const attributes of lists) {
    assert.throws(() => String(new Element('', 'a', attributes)), notWellFormed)
  }
})

test('refuses declarations that may not be', () => {
  const declarations: [prefix: string, namespace: string][] = [
    ['p', ''],
    ['p', xmlNamespace],
    ['p', xmlnsNamespace],
    ['xml', 'urn:x'],
    ['xmlns', 'urn:x'],
    ['xmlns', xmlnsNamespace],
  ]
  for (const declaration of declarations) {
    const element = new Element('', 'a', {}, [], { declarations: new Map([declaration]) })
    assert.throws(() => String(element), notWellFormed, String(declaration))
  }
  assert.throws(() => String(new Element(xmlnsNamespace, 'a')), notWellFormed)
})

/** An element in `jabber:client` with the prefix `stream` bound, and how it is written there. */
const written: [element: Element, xml: string][] = [
  [new Element('jabber:client', 'a'), '<a/>'],
  [new Element('jabber:client', 'a', {}, ['x']), '<a>x</a>'],
  [new Element('urn:1', 'a'), "<a xmlns='urn:1'/>"],
  [new Element('', 'a'), "<a xmlns=''/>"],
  [new Element("urn:'&", 'a'), "<a xmlns='urn:&apos;&amp;'/>"],
  [
    new Element('urn:1', 'a', {}, [new Element('urn:1', 'b'), new Element('jabber:client', 'c')]),
    "<a xmlns='urn:1'><b/><c xmlns='jabber:client'/></a>",
  ],
  [new Element('jabber:client', 'a', { b: "1'", c: '2' }), "<a b='1&apos;' c='2'/>"],
  [
    new Element('jabber:client', 'a', [{ name: 'lang', namespace: xmlNamespace, value: 'en' }]),
    "<a xml:lang='en'/>",
  ],
  [
    new Element('jabber:client', 'a', [
      { name: 'b', namespace: 'urn:1', value: '' },
      { name: 'c', namespace: 'urn:1', value: '' },
      { name: 'd', namespace: 'urn:2', value: '' },
    ]),
    "<a xmlns:ns1='urn:1' ns1:b='' ns1:c='' xmlns:ns2='urn:2' ns2:d=''/>",
  ],
  [new Element(xmlNamespace, 'a'), '<xml:a/>'],
  // Prefixes are kept where they mean what they did.
  [
    new Element(
      'http://etherx.jabber.org/streams',
      'features',
      {},
      [new Element('jabber:client', 'a')],
      { prefix: 'stream' },
    ),
    '<stream:features><a/></stream:features>',
  ],
  [
    new Element('urn:1', 'a', {}, [new Element('urn:1', 'b', {}, [], { prefix: 'p' })], {
      prefix: 'p',
    }),
    "<p:a xmlns:p='urn:1'><p:b/></p:a>",
  ],
  [
    new Element('urn:1', 'a', {}, [], { prefix: 'p', declarations: new Map([['p', 'urn:2']]) }),
    "<a xmlns:p='urn:2' xmlns='urn:1'/>",
  ],
  [new Element('urn:1', 'a', {}, [], { prefix: 'stream' }), "<stream:a xmlns:stream='urn:1'/>"],
  [new Element('', 'a', {}, [], { prefix: 'p' }), "<a xmlns=''/>"],
  [new Element('urn:1', 'a', {}, [], { prefix: 'xml' }), "<a xmlns='urn:1'/>"],
  // Declarations are kept, for content that refers to them.
  [
    new Element('urn:1', 'a', {}, ['q:x'], { declarations: new Map([['q', 'urn:2']]) }),
    "<a xmlns:q='urn:2' xmlns='urn:1'>q:x</a>",
  ],
  [
    new Element('urn:1', 'a', {}, [new Element('urn:2', 'b')], {
      prefix: 'p',
      declarations: new Map([['', 'urn:2']]),
    }),
    "<p:a xmlns:p='urn:1' xmlns='urn:2'><b/></p:a>",
  ],
  [
    new Element('jabber:client', 'a', [{ name: 'b', namespace: 'urn:2', value: '' }], [], {
      declarations: new Map([['q', 'urn:2']]),
    }),
    "<a xmlns:q='urn:2' q:b=''/>",
  ],
  [
    new Element('jabber:client', 'a', {}, [], { declarations: new Map([['xml', xmlNamespace]]) }),
    '<a/>',
  ],
]

test('declares namespaces where they begin, and no others', () => {
  const streams = 'http://etherx.jabber.org/streams'
  for (const [element, xml] of written) {
    assert.is(writeElement(element, 'jabber:client', new Map([['stream', streams]])), xml)
    assert.ok(parseElement(xml).equals(element), xml)
  }
})

test('does not take a prefix that means something else by now', () => {
  const attribute = [{ name: 'b', namespace: 'urn:1', value: '' }]
  const inner = new Element('', 'c', attribute, [], { declarations: new Map([['p', 'urn:2']]) })
  const outer = new Element('', 'a', attribute, [inner], {
    declarations: new Map([['p', 'urn:1']]),
  })
  const xml = String(outer)
  assert.ok(parseElement(xml, { namespace: '' }).equals(outer), xml)
})

test('writes the XML of the namespace around it, or one complete in itself', () => {
  const element = new Element('jabber:client', 'a')
  assert.is(String(element), "<a xmlns='jabber:client'/>")
  assert.is(writeElement(element, 'jabber:client'), '<a/>')
  assert.is(writeElement(element, 'jabber:server'), "<a xmlns='jabber:client'/>")
})

test.run()
