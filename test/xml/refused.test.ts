/** What a stream may not carry, and the stream error it is answered with. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Tokenizer, type XmlCondition, XmlError } from '../../runtime/xml/index.ts'
import { bytesOf, chunks } from '../support/chunks.ts'
import { header, outcome, transcribe } from './transcript.ts'

const test = suite('refused XML')

/** Inputs inside a stream, by the condition they are refused with. */
const refused: Record<XmlCondition, string[]> = {
  'restricted-xml': [
    // Comments, processing instructions, DTDs (RFC 6120 §11.1).
    '<!-- -->',
    '<a><!-- --></a>',
    '<a>text<!--></a>',
    '<?target data?>',
    '<a><?target?></a>',
    "<?xml version='1.0'?>",
    "<a/><?xml version='1.0'?>",
    '<?',
    '<!DOCTYPE a>',
    "<!DOCTYPE a [<!ENTITY e 'x'>]>",
    '<a><!DOCTYPE a></a>',
    "<!ENTITY e 'x'>",
    '<!ELEMENT a ANY>',
    // Entities other than the five, whatever their names.
    '<a>&e;</a>',
    '<a>&nbsp;</a>',
    "<a b='&e;'/>",
    '<a>&AMP;</a>',
    '<a>&constructor;</a>',
    '<a>&__proto__;</a>',
    '<a>&é;</a>',
    '<a>&amplifier;</a>',
    "<a xmlns='urn:&e;'/>",
  ],
  'not-well-formed': [
    // Tags.
    '</a>',
    '<a></b>',
    '<a></ab>',
    '<ab></a>',
    '<a><b></a></b>',
    '<a></A>',
    '< a/>',
    '<a / >',
    '<a></ a>',
    '<a></a b>',
    '<a></a/>',
    '<a/ >',
    '<a/x>',
    '<a<b/>',
    '<>',
    '<a></>',
    '<=/>',
    '<a></stream:stream>',
    // Names.
    '<1/>',
    '<-a/>',
    '<.a/>',
    '<a!/>',
    '<a\u00d7/>',
    '<\u0300a/>',
    "<a 1='2'/>",
    "<a b!='2'/>",
    '<:a/>',
    '<a:/>',
    '<:/>',
    '<stream::a/>',
    '<stream:a:b/>',
    '<stream:1/>',
    "<a :b='1'/>",
    "<a xml:='1'/>",
    "<a xml:-='1'/>",
    '<a\x80/>',
    // Attributes.
    '<a b/>',
    '<a b>',
    '<a b c/>',
    '<a b=/>',
    '<a b=1/>',
    '<a b=>',
    "<a =''/>",
    "<a ''/>",
    "<a b='1'c='2'/>",
    "<a b='1''/>",
    "<a b='<'/>",
    "<a b='1' b='1'/>",
    "<a b='1' c='' b='2'/>",
    "<a xml:lang='en' xml:lang='de'/>",
    "<a/b='1'>",
    // References.
    '<a>&</a>',
    '<a>&;</a>',
    '<a>& ;</a>',
    '<a>&amp</a>',
    '<a>&amp ;</a>',
    '<a>& amp;</a>',
    '<a>&1;</a>',
    '<a>&#;</a>',
    '<a>&#x;</a>',
    '<a>&#X41;</a>',
    '<a>&#4a;</a>',
    '<a>&#x4g;</a>',
    '<a>&#-1;</a>',
    '<a>&#65</a>',
    "<a b='&'/>",
    "<a b='&lt'/>",
    // References to what is no character of XML.
    ...[
      0, 1, 8, 0xb, 0xc, 0xe, 0x1f, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xfffe, 0xffff, 0x110000,
    ].flatMap((code) => [`<a>&#${code};</a>`, `<a b='&#x${code.toString(16)};'/>`]),
    '<a>&#4294967361;</a>',
    '<a>&#18446744073709551681;</a>',
    `<a>&#${'9'.repeat(400)};</a>`,
    // Characters XML does not have.
    ...[0, 1, 8, 0xb, 0xc, 0xe, 0x1f, 0xfffe, 0xffff].flatMap((code) => {
      const character = String.fromCharCode(code)
      return [
        `<a>${character}</a>`,
        `<a b='${character}'/>`,
        `<a><![CDATA[${character}]]></a>`,
        ...(code < 0x20 ? [character] : []),
      ]
    }),
    // Text and CDATA sections.
    '<a>]]></a>',
    '<a>x]]]></a>',
    '<a>é]]></a>',
    '<![cdata[x]]>',
    '<a><![cdata[x]]></a>',
    '<a><![CDATA x]]></a>',
    '<a><![ CDATA[x]]></a>',
    '<a><!></a>',
    '<a><!x></a>',
    '<a><![CDATA[]]>]]></a>',
  ],
  'bad-format': [
    'text',
    ' x ',
    '&lt;',
    '&#32;',
    ']',
    '<a/>x',
    '<![CDATA[x]]>',
    '<a/><![CDATA[]]>',
    'é',
  ],
  'policy-violation': [],
  'unsupported-encoding': [],
}

for (const [condition, inputs] of Object.entries(refused)) {
  for (const input of inputs) {
    test(`refuses ${JSON.stringify(input).slice(0, 60)} as ${condition}`, () => {
      const expected = outcome(transcribe([bytesOf(header + input)]))
      for (const { title, chunks: pieces } of chunks(header + input, { trailing: '<next/>' })) {
        const read = transcribe(pieces)
        assert.is(read.error?.condition, condition, title)
        assert.is(outcome(read), expected, title)
      }
    })
  }
}

/** Bytes that are not UTF-8 of a character: overlong, surrogates, too large, cut short, stray. */
const invalid = [
  [0x80],
  [0xbf],
  [0xc0, 0x80],
  [0xc1, 0xbf],
  [0xc2],
  [0xc2, 0x41],
  [0xc2, 0xc2],
  [0xe0, 0x80, 0x80],
  [0xe0, 0x9f, 0xbf],
  [0xe2, 0x98],
  [0xe2, 0x98, 0x41],
  [0xed, 0xa0, 0x80],
  [0xed, 0xbf, 0xbf],
  [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80],
  [0xef, 0xbf, 0xbe],
  [0xef, 0xbf, 0xbf],
  [0xf0, 0x8f, 0xbf, 0xbf],
  [0xf0, 0x9f, 0x98],
  [0xf4, 0x90, 0x80, 0x80],
  [0xf5, 0x80, 0x80, 0x80],
  [0xf8, 0x88, 0x80, 0x80, 0x80],
  [0xfc, 0x80, 0x80, 0x80],
  [0xff, 0xbf, 0xbf, 0xbf],
  [0xfe],
  [0xff],
]
/** Where they may stand. */
const places = [
  '<a>*</a>',
  '<a>☃*</a>',
  "<a b='*'/>",
  '<a><![CDATA[*]]></a>',
  '<a*/>',
  "<a b*='1'/>",
  "<a xmlns='*'/>",
]

for (const bytes of invalid) {
  test(`refuses the bytes ${Buffer.from(bytes).toString('hex')} wherever they stand`, () => {
    for (const place of places) {
      const [before, behind] = place.split('*') as [string, string]
      const input = Uint8Array.from([...bytesOf(header + before), ...bytes, ...bytesOf(behind)])
      for (const { title, chunks: pieces } of chunks(input, { trailing: '<next/>' })) {
        const read = transcribe(pieces)
        assert.is(read.error?.condition, 'not-well-formed', `${place} ${title}`)
        assert.is(read.elements.length, 0, `${place} ${title}`)
      }
    }
  })
}

test('refuses as soon as the byte is there that decides', () => {
  for (const input of ['<a><!-', '<a></b', '<a b=1', '<?', '<a\x01', '<a>\x01', '<!D']) {
    const read = transcribe([bytesOf(header + input)])
    assert.ok(read.error, input)
    assert.is(transcribe([bytesOf(header + input.slice(0, -1))]).error, undefined, input)
  }
})

test('says where the fault is, counted from the first byte received', () => {
  const at = header.length + '<a/> <a>é'.length + 1
  for (const { title, chunks: pieces } of chunks(`${header}<a/> <a>é\x01`)) {
    assert.is(transcribe(pieces).error?.offset, at, title)
  }
})

test('stays failed, with the same error', () => {
  const tokenizer = new Tokenizer({
    element: () => assert.unreachable('an element behind a fault'),
  })
  const thrown: unknown[] = []
  for (const input of [header, '<a></b>', '<c/>', '']) {
    try {
      tokenizer.receive(bytesOf(input))
    } catch (error) {
      thrown.push(error)
    }
  }
  assert.is(thrown.length, 3)
  assert.instance(thrown[0], XmlError)
  assert.is(thrown[1], thrown[0])
  assert.is(thrown[2], thrown[0])
  assert.throws(
    () => tokenizer.reset(),
    (error: unknown) => error === thrown[0],
  )
  assert.throws(
    () => tokenizer.end(),
    (error: unknown) => error === thrown[0],
  )
})

test('hands over what was complete before a fault', () => {
  const { elements, error } = transcribe([bytesOf(`${header}<a/><b></c>`)])
  assert.equal(
    elements.map(({ name }) => name),
    ['a'],
  )
  assert.is(error?.condition, 'not-well-formed')
})

test.run()
