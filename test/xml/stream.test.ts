/** The beginning and the end of a stream, what stands between its children, and restarts. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  parseElement,
  readElement,
  Tokenizer,
  type XmlCondition,
  XmlError,
} from '../../runtime/xml/index.ts'
import { bytesOf, chunks } from '../support/chunks.ts'
import { footer, header, outcome, transcribe } from './transcript.ts'

const test = suite('streams')

/** What may stand before the header. */
const beginnings = [
  '',
  ' \r\n\t',
  "<?xml version='1.0'?>",
  '<?xml version="1.0"?>\n',
  "<?xml  version = '1.0' ?>",
  "<?xml version='1.0' encoding='UTF-8'?>",
  "<?xml version='1.0' encoding=\"utf-8\" standalone='yes'?>",
  "<?xml\nversion='1.0'\tencoding='Utf-8'\rstandalone=\"no\"\r\n?> ",
  "<?xml version='1.0' standalone='no'?>",
  '\ufeff',
  "\ufeff<?xml version='1.0'?>",
]

for (const beginning of beginnings) {
  test(`begins with ${JSON.stringify(beginning)}`, () => {
    for (const { title, chunks: pieces } of chunks(`${beginning}${header} <a/>\n${footer} \n`)) {
      const { header: root, elements, closed, error } = transcribe(pieces)
      assert.is(error, undefined, title)
      assert.is(root?.namespace, 'http://etherx.jabber.org/streams', title)
      assert.is(elements.length, 1, title)
      assert.ok(closed, title)
    }
  })
}

/** What may not, and what may not stand behind the end. */
const refused: [input: string | number[], condition: XmlCondition][] = [
  ['text<stream:stream>', 'not-well-formed'],
  ['</stream:stream>', 'not-well-formed'],
  ['é', 'not-well-formed'],
  ['\0', 'not-well-formed'],
  ['\ufeff\ufeff<a/>', 'not-well-formed'],
  [' \ufeff<a/>', 'not-well-formed'],
  ['<![CDATA[]]>', 'not-well-formed'],
  [[0xef, 0xbb, 0x3c], 'not-well-formed'],
  [[0xfe, 0xff, 0, 0x3c], 'unsupported-encoding'],
  [[0xff, 0xfe, 0x3c, 0], 'unsupported-encoding'],
  [[0, 0x3c, 0, 0x3f], 'not-well-formed'],
  ['<!-- --><a/>', 'restricted-xml'],
  ['<!DOCTYPE a><a/>', 'restricted-xml'],
  ['<?target?><a/>', 'restricted-xml'],
  ['<?xml-stylesheet?><a/>', 'restricted-xml'],
  ['<?XML version="1.0"?><a/>', 'restricted-xml'],
  [' <?xml version="1.0"?><a/>', 'restricted-xml'],
  ['<?xml version="1.0"?><?xml version="1.0"?><a/>', 'restricted-xml'],
  ['<?xml ?><a/>', 'not-well-formed'],
  ['<?xml encoding="UTF-8"?><a/>', 'not-well-formed'],
  ['<?xml version=1.0?><a/>', 'not-well-formed'],
  ['<?xml version="1.0\'?><a/>', 'not-well-formed'],
  ['<?xml version="1.0"encoding="UTF-8"?><a/>', 'not-well-formed'],
  ['<?xml version="1.0" standalone="no" encoding="UTF-8"?><a/>', 'not-well-formed'],
  ['<?xml version="1.0" standalone="maybe"?><a/>', 'not-well-formed'],
  ['<?xml version="2.0"?><a/>', 'not-well-formed'],
  ['<?xml version="1.1"?><a/>', 'bad-format'],
  ['<?xml version="1.0" encoding="ISO-8859-1"?><a/>', 'unsupported-encoding'],
  ['<?xml version="1.0" encoding="UTF-16"?><a/>', 'unsupported-encoding'],
  [`<?xml version="1.0"${' '.repeat(2000)}?><a/>`, 'policy-violation'],
  [`${header}${footer}<`, 'not-well-formed'],
  [`${header}${footer}x`, 'not-well-formed'],
  [`${header}${footer}<!-- -->`, 'not-well-formed'],
  [`${header}</stream>`, 'not-well-formed'],
  [`${header}</stream:streams>`, 'not-well-formed'],
  [`${header}</stream:stream x=''>`, 'not-well-formed'],
]

for (const [input, condition] of refused) {
  const bytes = typeof input === 'string' ? bytesOf(input) : Uint8Array.from(input)
  test(`refuses ${JSON.stringify(input).slice(0, 60)} as ${condition}`, () => {
    const expected = outcome(transcribe([bytes]))
    for (const { title, chunks: pieces } of chunks(bytes, { trailing: '<b/>' })) {
      const read = transcribe(pieces)
      assert.is(read.error?.condition, condition, title)
      assert.is(outcome(read), expected, title)
    }
  })
}

test('hands over a header of any name, with its attributes and declarations', () => {
  const xml =
    "<p:open a='1' xmlns:p='urn:p' xmlns='urn:d' xml:lang='en' p:b='2'><c/><p:d/></p:open >"
  for (const { title, chunks: pieces } of chunks(xml)) {
    const { header: root, elements, closed } = transcribe(pieces)
    assert.is(`${root?.namespace} ${root?.name}`, 'urn:p open', title)
    assert.is(root?.attribute('a'), '1', title)
    assert.is(root?.attribute('b', 'urn:p'), '2', title)
    assert.is(root?.attribute('lang', 'http://www.w3.org/XML/1998/namespace'), 'en', title)
    assert.equal(
      root?.declarations,
      new Map([
        ['p', 'urn:p'],
        ['', 'urn:d'],
      ]),
      title,
    )
    assert.equal(
      elements.map((element) => element.namespace),
      ['urn:d', 'urn:p'],
      title,
    )
    assert.ok(closed, title)
  }
})

test('reads a stream that is one empty tag', () => {
  for (const { title, chunks: pieces } of chunks("<stream xmlns='urn:s'/> ")) {
    const { header: root, closed, error } = transcribe(pieces)
    assert.is(root?.name, 'stream', title)
    assert.ok(closed, title)
    assert.is(error, undefined, title)
  }
})

test('keeps nothing of the white space between stanzas', () => {
  const tokenizer = new Tokenizer({ element: () => undefined }, { limits: { bytes: 200 } })
  tokenizer.receive(bytesOf(`${header}<a/>`))
  for (let times = 0; times < 100; times++) {
    tokenizer.receive(bytesOf(' \n\r\t'.repeat(100)))
    assert.not.ok(tokenizer.unfinished)
  }
})

test('begins anew behind the element whose handler resets it', () => {
  const other = "<s:s xmlns:s='urn:other' xmlns='urn:d'>"
  const xml = `${header}<success/><?xml version='1.0'?>${other}<a/>`
  for (const { title, chunks: pieces } of chunks(xml)) {
    const names: string[] = []
    const tokenizer = new Tokenizer({
      header: (tape) => void names.push(readElement(tape).namespace),
      element: (tape) => {
        const { namespace, name } = readElement(tape)
        names.push(`${namespace} ${name}`)
        if (name === 'success') tokenizer.reset()
      },
    })
    for (const piece of pieces) tokenizer.receive(piece)
    assert.equal(
      names,
      ['http://etherx.jabber.org/streams', 'jabber:client success', 'urn:other', 'urn:d a'],
      title,
    )
  }
})

test('forgets what was declared in the stream before', () => {
  const tokenizer = new Tokenizer({ element: () => tokenizer.reset() })
  tokenizer.receive(bytesOf(`${header}<a/><b>`))
  assert.throws(
    () => tokenizer.receive(bytesOf('<stream:c/>')),
    (error: unknown) => error instanceof XmlError && error.condition === 'not-well-formed',
  )
})

test('discards the rest of a chunk when told, from within and from outside', () => {
  const names: string[] = []
  const tokenizer = new Tokenizer({
    element: (tape) => {
      names.push(readElement(tape).name)
      if (names.length === 1) tokenizer.reset('discard')
    },
  })
  tokenizer.receive(bytesOf(`${header}<proceed/><injected/><partial`))
  assert.not.ok(tokenizer.unfinished)
  tokenizer.receive(bytesOf(`${header}<a/><partial`))
  assert.ok(tokenizer.unfinished)
  tokenizer.reset('discard')
  assert.not.ok(tokenizer.unfinished)
  tokenizer.receive(bytesOf(`${header}<b/>`))
  assert.equal(names, ['proceed', 'a', 'b'])
})

test('counts offsets over restarts', () => {
  const tokenizer = new Tokenizer({ element: () => tokenizer.reset('discard') })
  tokenizer.receive(bytesOf(`${header}<a/>1234`))
  try {
    tokenizer.receive(bytesOf('<b\0'))
    assert.unreachable()
  } catch (error) {
    assert.is((error as XmlError).offset, header.length + '<a/>1234<b'.length)
  }
})

test('reads one element, with the namespaces around it', () => {
  const element = parseElement('<stream:features><a/></stream:features>')
  assert.is(element.namespace, 'http://etherx.jabber.org/streams')
  assert.is(element.elements[0]?.namespace, 'jabber:client')
  const other = parseElement('<p:a><b/></p:a>', { namespace: 'urn:d', prefixes: { p: 'urn:p' } })
  assert.is(other.namespace, 'urn:p')
  assert.is(other.elements[0]?.namespace, 'urn:d')
  assert.throws(() => parseElement('<stream:a/>', { prefixes: {} }), /not bound/)
  assert.is(parseElement(`\ufeff<?xml version='1.0'?>\n<a/>\n`).name, 'a')
  assert.is(parseElement(bytesOf('<é/>')).name, 'é')
})

test('takes no less and no more than one element', () => {
  for (const xml of [
    '',
    ' ',
    '<a',
    '<a>',
    '<a><b/>',
    '<a/><b/>',
    '<a/>x',
    '<a/></a>',
    '</a>',
    'x',
    '<a/><!-- -->',
  ]) {
    assert.throws(
      () => parseElement(xml),
      (error: unknown) => error instanceof XmlError,
      xml,
    )
  }
})

test('reads one element after another when reset in between', () => {
  const names: string[] = []
  const tokenizer = new Tokenizer(
    { element: (tape) => void names.push(readElement(tape).name) },
    { mode: 'element' },
  )
  for (const xml of ['<open/>', "<a xmlns='urn:x'/>", '<b></b>']) {
    for (const byte of bytesOf(xml)) tokenizer.receive(Uint8Array.of(byte))
    tokenizer.end()
    tokenizer.reset()
  }
  assert.equal(names, ['open', 'a', 'b'])
})

test('says that a stream has not ended', () => {
  for (const [input, complete] of [
    ['', false],
    [header, false],
    [`${header}<a`, false],
    [header + footer, true],
  ] as const) {
    const tokenizer = new Tokenizer({ element: () => undefined })
    tokenizer.receive(bytesOf(input))
    if (complete) tokenizer.end()
    else assert.throws(() => tokenizer.end(), /^not-well-formed/, input)
  }
})

test.run()
