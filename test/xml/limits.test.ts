/** The limits: what is just allowed, what is just too much, and that cuts change nothing. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  defaultLimits,
  parseElement,
  preAuthLimits,
  type Tape,
  Tokenizer,
  type XmlLimits,
} from '../../runtime/xml/index.ts'
import { bytesOf, chunks } from '../support/chunks.ts'
import { header, outcome, transcribe } from './transcript.ts'

const test = suite('limits')

const repeat = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('')

/** A limit, an input that just keeps it, and one that does not. */
const cases: [title: string, limits: Partial<XmlLimits>, allowed: string, refused: string][] = [
  ['bytes of a stanza', { bytes: 100 }, `<a>${'x'.repeat(93)}</a>`, `<a>${'x'.repeat(94)}</a>`],
  ['bytes of an empty tag', { bytes: 100 }, `<a${' '.repeat(96)}/>`, `<a${' '.repeat(97)}/>`],
  ['bytes of a value', { bytes: 100 }, `<a b='${'x'.repeat(91)}'/>`, `<a b='${'x'.repeat(92)}'/>`],
  [
    'bytes of a value above ASCII',
    { bytes: 100 },
    `<a b='x${'é'.repeat(45)}'/>`,
    `<a b='x${'é'.repeat(46)}'/>`,
  ],
  [
    'bytes of CDATA',
    { bytes: 100 },
    `<a><![CDATA[${'x'.repeat(81)}]]></a>`,
    `<a><![CDATA[${'x'.repeat(82)}]]></a>`,
  ],
  [
    'bytes of many elements',
    { bytes: 100 },
    `<a>${'<b/>'.repeat(23)} </a>`,
    `<a>${'<b/>'.repeat(23)}  </a>`,
  ],
  ['bytes of an end tag', { bytes: 100 }, `<a></a${' '.repeat(93)}>`, `<a></a${' '.repeat(94)}>`],
  ['depth', { depth: 3 }, '<a><b><c/></b><b><c></c></b></a>', '<a><b><c><d/></c></b></a>'],
  [
    'attributes',
    { attributes: 3 },
    `<a ${repeat(3, (n) => `b${n}='' `)}/>`,
    `<a ${repeat(4, (n) => `b${n}='' `)}/>`,
  ],
  [
    'attributes and declarations',
    { attributes: 2 },
    "<a xmlns='urn:1' xmlns:p='urn:2' p:b=''/>",
    "<a xmlns:p='urn:1' xmlns:q='urn:2' p:b=''/>",
  ],
  ['elements', { elements: 4 }, '<a><b/><b><c/></b></a>', '<a><b/><b><c/></b><b/></a>'],
  [
    'bytes of the name of an element',
    { nameBytes: 30 },
    `<${'n'.repeat(30)}/>`,
    `<${'n'.repeat(31)}/>`,
  ],
  [
    'bytes of the name of an attribute',
    { nameBytes: 30 },
    `<a ${'n'.repeat(30)}=''/>`,
    `<a ${'n'.repeat(31)}=''/>`,
  ],
  [
    'bytes of a namespace',
    { nameBytes: 30 },
    `<a xmlns='${'n'.repeat(30)}'/>`,
    `<a xmlns='${'n'.repeat(31)}'/>`,
  ],
  [
    'new names of elements',
    { names: 20 },
    `<a>${repeat(9, (n) => `<e${n}/>`)}</a>`,
    `<a>${repeat(11, (n) => `<e${n}/>`)}</a>`,
  ],
  [
    'new names of attributes',
    { names: 20 },
    `<a>${repeat(9, (n) => `<a e${n}=''/>`)}</a>`,
    `<a>${repeat(11, (n) => `<a e${n}=''/>`)}</a>`,
  ],
  [
    'new namespaces',
    { names: 20 },
    `<a>${repeat(4, (n) => `<a xmlns='urn:n${n}'/>`)}</a>`,
    `<a>${repeat(11, (n) => `<a xmlns='urn:n${n}'/>`)}</a>`,
  ],
  [
    'new namespaces, written with references',
    { names: 20 },
    `<a>${repeat(4, (n) => `<a xmlns='urn:&#65;${n}'/>`)}</a>`,
    `<a>${repeat(11, (n) => `<a xmlns='urn:&#65;${n}'/>`)}</a>`,
  ],
  [
    'new prefixes',
    { names: 20 },
    `<a>${repeat(4, (n) => `<p${n}:a xmlns:p${n}='jabber:client'/>`)}</a>`,
    `<a>${repeat(11, (n) => `<p${n}:a xmlns:p${n}='jabber:client'/>`)}</a>`,
  ],
  [
    'new names by old namespaces',
    { names: 30 },
    `<a xmlns:p='urn:1' xmlns:q='urn:2'>${repeat(2, (n) => `<p:e${n}/><q:e${n}/>`)}</a>`,
    `<a xmlns:p='urn:1' xmlns:q='urn:2'>${repeat(10, (n) => `<p:e${n}/><q:e${n}/>`)}</a>`,
  ],
]

for (const [title, limits, allowed, refused] of cases) {
  test(`limits the ${title}`, () => {
    const options = { mode: 'element', limits } as const
    for (const { title: cutting, chunks: pieces } of chunks(allowed)) {
      const { elements, error } = transcribe(pieces, options)
      assert.is(error, undefined, cutting)
      assert.is(elements.length, 1, cutting)
    }
    const expected = outcome(transcribe([bytesOf(refused)], options))
    for (const { title: cutting, chunks: pieces } of chunks(refused, {
      trailing: ' '.repeat(50),
    })) {
      const read = transcribe(pieces, options)
      assert.is(read.error?.condition, 'policy-violation', cutting)
      assert.is(read.elements.length, 0, cutting)
      assert.is(outcome(read), expected, cutting)
    }
  })
}

test('finds a fault before the limit, and none behind it, however the input is cut', () => {
  const limits = { bytes: 60 }
  for (let at = 40; at < 80; at++) {
    const xml = `${`<a>${'x'.repeat(100)}`.slice(0, at)}\x01${'x'.repeat(20)}`
    const expected = at < 60 ? 'not-well-formed' : 'policy-violation'
    for (const { title, chunks: pieces } of chunks(xml)) {
      const { error } = transcribe(pieces, { mode: 'element', limits })
      assert.is(error?.condition, expected, `${at}, ${title}`)
    }
  }
})

test('counts each stanza anew', () => {
  const stanza = `<a>${repeat(4, (n) => `<b${n}/>`)}</a>`
  const { elements, error } = transcribe([bytesOf(header + stanza.repeat(50))], {
    limits: { bytes: 120, elements: 5, names: 30 },
  })
  assert.is(error, undefined)
  assert.is(elements.length, 50)
})

test('forgets old names instead of refusing new ones', () => {
  const stanzas = repeat(3000, (n) => `<e${n} xmlns='urn:n${n}' a${n}='1'/>`)
  const { elements, error } = transcribe([bytesOf(header + stanzas)], { limits: { names: 200 } })
  assert.is(error, undefined)
  assert.equal(
    elements.map(({ name, namespace, attributes }) => [name, namespace, attributes[0]?.name]),
    Array.from({ length: 3000 }, (_, n) => [`e${n}`, `urn:n${n}`, `a${n}`]),
  )
})

test('tells names apart that all fall on one place of a table, and knows them again', () => {
  // First, middle and last word are the same.
  const name = (n: number): string => `sameM${`${n % 200}`.padStart(3, '0')}sameLast`
  const stanza = `<a>${repeat(1000, (n) => `<${name(n)} x='${n}'/>`)}</a>`
  const { elements, error } = transcribe([bytesOf(header + stanza)], { limits: { names: 450 } })
  assert.is(error, undefined)
  assert.equal(
    elements[0]?.elements.map((element) => element.name),
    Array.from({ length: 1000 }, (_, n) => name(n)),
  )
})

test('keeps the declarations of the stream when it forgets names', () => {
  const open = `<s:s xmlns='urn:limits:d' xmlns:s='urn:limits:s' xmlns:p='urn:limits:p'>`
  const stanzas = repeat(500, (n) => `<e${n}><p:e${n} p:a='1'/></e${n}>`)
  const { elements, error } = transcribe([bytesOf(open + stanzas)], { limits: { names: 100 } })
  assert.is(error, undefined)
  for (const element of elements) {
    assert.is(element.namespace, 'urn:limits:d')
    assert.is(element.elements[0]?.namespace, 'urn:limits:p')
    assert.is(element.elements[0]?.attribute('a', 'urn:limits:p'), '1')
  }
})

test('applies a new limit from the next stanza on', () => {
  const tokenizer = new Tokenizer({ element: () => undefined }, { limits: preAuthLimits })
  assert.equal(tokenizer.limits, preAuthLimits)
  tokenizer.receive(bytesOf(`${header}<a><b>`))
  tokenizer.limits = { depth: 1 }
  assert.equal(tokenizer.limits, { ...defaultLimits, depth: 1 })
  tokenizer.receive(bytesOf('</b></a><a/>'))
  assert.throws(() => tokenizer.receive(bytesOf('<a><b/></a>')), /^policy-violation/)
})

test('has safe limits of its own, tighter before authentication', () => {
  for (const name of Object.keys(defaultLimits) as (keyof XmlLimits)[]) {
    assert.ok(preAuthLimits[name] < defaultLimits[name], name)
  }
  assert.ok(preAuthLimits.bytes >= 10_000, 'RFC 6120 §13.12')
  const deep = '<a>'.repeat(200_000)
  assert.throws(() => parseElement(deep), /^policy-violation/)
  assert.throws(() => parseElement(`<a>${'x'.repeat(3_000_000)}</a>`), /^policy-violation/)
  assert.throws(() => parseElement(`<a>${'<b/>'.repeat(60_000)}</a>`), /^policy-violation/)
})

test('refuses limits that are none', () => {
  for (const limits of [
    { bytes: 0 },
    { depth: -1 },
    { elements: 1.5 },
    { names: Number.NaN },
    { bytes: 2 ** 26 },
    { attributes: 2 ** 21 },
  ]) {
    assert.throws(
      () => new Tokenizer({ element: () => undefined }, { limits }),
      (error: unknown) => error instanceof RangeError,
    )
  }
})

test('reads a stanza as large as a tape can address', () => {
  const size = 2 ** 26 - 1
  const xml = new Uint8Array(size).fill(0x78)
  xml.set(bytesOf('<a>'))
  xml.set(bytesOf('é</a>'), size - 6)
  let last = ''
  const sink = {
    element: (tape: Tape) => {
      last = tape.value(5).slice(-2)
    },
  }
  new Tokenizer(sink, { mode: 'element', limits: { bytes: size } }).receive(xml)
  assert.is(last, 'xé')
})

test.run()
