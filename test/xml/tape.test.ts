/** The records of a tape, word by word, and the values read from it. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  CDATA,
  CLOSE,
  DECLARES,
  internName,
  localNameOf,
  NON_ASCII,
  NORMALISE,
  namesEpoch,
  namespaceOf,
  OPEN,
  OVERFLOW_BASE,
  REFERENCE,
  SPACE,
  type Tape,
  TEXT,
  Tokenizer,
  xmlNamespace,
  xmlnsNamespace,
} from '../../runtime/xml/index.ts'
import { bytesOf, chunks } from '../support/chunks.ts'
import { header } from './transcript.ts'

const test = suite('tape')

/** Reads stanzas inside a stream and calls back for each. */
function eachTape(pieces: Iterable<Uint8Array>, read: (tape: Tape) => void): void {
  const tokenizer = new Tokenizer({ element: read })
  tokenizer.receive(bytesOf(header))
  for (const piece of pieces) tokenizer.receive(piece)
}

function words(tape: Tape): number[] {
  return [...tape.data.subarray(0, tape.length)]
}

const client = 'jabber:client'
const a = internName(client, 'a')
const b = internName(client, 'b')
const x = internName('', 'x')
const lang = internName(xmlNamespace, 'lang')
const declaredP = internName(xmlnsNamespace, 'p')
const declaredDefault = internName(xmlnsNamespace, 'xmlns')
const inP = internName('urn:tape:p', 'a')
const xInP = internName('urn:tape:p', 'x')

/** An input, and the words of its tape. */
const records: [xml: string, words: number[]][] = [
  ['<a/>', [OPEN, a, 5, 0, CLOSE]],
  ['<a></a>', [OPEN, a, 5, 0, CLOSE]],
  ['<a>text</a>', [OPEN, a, 8, 0, TEXT, 3, 7 << 5, CLOSE]],
  ['<a> \t\n</a>', [OPEN, a, 8, 0, TEXT, 3, (6 << 5) | SPACE, CLOSE]],
  ['<a>\r\n</a>', [OPEN, a, 8, 0, TEXT, 3, (5 << 5) | SPACE | NORMALISE, CLOSE]],
  ['<a> \r.</a>', [OPEN, a, 8, 0, TEXT, 3, (6 << 5) | NORMALISE, CLOSE]],
  ['<a>&#32;</a>', [OPEN, a, 8, 0, TEXT, 3, (8 << 5) | REFERENCE, CLOSE]],
  ['<a>é</a>', [OPEN, a, 8, 0, TEXT, 3, (5 << 5) | NON_ASCII, CLOSE]],
  [
    '<a>é&lt;\r</a>',
    [OPEN, a, 8, 0, TEXT, 3, (10 << 5) | NON_ASCII | REFERENCE | NORMALISE, CLOSE],
  ],
  ['<a><![CDATA[ ]]></a>', [OPEN, a, 8, 0, TEXT, 12, (13 << 5) | CDATA, CLOSE]],
  ['<a><![CDATA[]]></a>', [OPEN, a, 5, 0, CLOSE]],
  [
    '<a>1<![CDATA[é\r]]> </a>',
    [
      OPEN,
      a,
      14,
      0,
      TEXT,
      3,
      4 << 5,
      TEXT,
      13,
      (16 << 5) | CDATA | NON_ASCII | NORMALISE,
      TEXT,
      19,
      (20 << 5) | SPACE,
      CLOSE,
    ],
  ],
  [
    '<a><b/>1<b>2</b></a>',
    [
      OPEN,
      a,
      21,
      0,
      OPEN,
      b,
      9,
      3,
      CLOSE,
      TEXT,
      7,
      8 << 5,
      OPEN,
      b,
      20,
      8,
      TEXT,
      11,
      12 << 5,
      CLOSE,
      CLOSE,
    ],
  ],
  ['<a x=\'1\' xml:lang=""/>', [OPEN | (2 << 4), a, 11, 0, x, 6, 7 << 5, lang, 19, 19 << 5, CLOSE]],
  [
    "<a x='\té&#9;'/>",
    [OPEN | (1 << 4), a, 8, 0, x, 6, (13 << 5) | NON_ASCII | REFERENCE | NORMALISE, CLOSE],
  ],
  // A default namespace has no record, but where the element itself has a prefix.
  ["<a xmlns='jabber:client'/>", [OPEN, a, 5, 0, CLOSE]],
  [
    "<p:a xmlns:p='urn:tape:p' p:x='1'/>",
    [OPEN | DECLARES | (2 << 4), inP, 11, 0, declaredP, 14, 24 << 5, xInP, 31, 32 << 5, CLOSE],
  ],
  [
    "<p:a xmlns='d' xmlns:p='urn:tape:p'/>",
    [
      OPEN | DECLARES | (2 << 4),
      inP,
      11,
      0,
      declaredDefault,
      12,
      13 << 5,
      declaredP,
      24,
      34 << 5,
      CLOSE,
    ],
  ],
]

for (const [xml, expected] of records) {
  test(`records ${JSON.stringify(xml)}`, () => {
    for (const { title, chunks: pieces } of chunks(xml)) {
      const read: number[][] = []
      eachTape(pieces, (tape) => void read.push(words(tape)))
      assert.equal(read, [expected], title)
    }
  })
}

test('has the bytes and a character for each, at the same offsets', () => {
  const xml = '<a x="é">☃\u0080</a>'
  eachTape([bytesOf(`<b/> ${xml}`)], (tape) => {
    if (tape.data[1] === b) return
    assert.equal([...tape.bytes], [...bytesOf(xml)])
    assert.is(tape.text.length, tape.bytes.length)
    assert.is(tape.text.slice(0, 6), '<a x="')
    assert.is(tape.value(5), 'é')
    assert.is(tape.value(8), '☃\u0080')
  })
})

test('reads values by the decoders it is given', () => {
  const calls: string[] = []
  const tokenizer = new Tokenizer(
    { element: (tape) => void calls.push(tape.value(5), tape.value(8)) },
    {
      latin1: (bytes, start, end) => {
        calls.push('latin1')
        return Buffer.from(bytes.subarray(start, end)).toString('latin1')
      },
      utf8: (bytes, start, end) => {
        calls.push('utf8')
        return Buffer.from(bytes.subarray(start, end)).toString('utf8')
      },
    },
  )
  tokenizer.receive(bytesOf(`${header}<a x='1'>é</a>`))
  assert.equal(calls.slice(-4), ['latin1', 'utf8', '1', 'é'])
})

test('gives a name the same number wherever and by whatever tokenizer it is read', () => {
  const qid = internName('urn:tape:trusted', 'name')
  assert.is(internName('urn:tape:trusted', 'name'), qid)
  assert.is(namespaceOf(qid), 'urn:tape:trusted')
  assert.is(localNameOf(qid), 'name')
  assert.ok(qid < OVERFLOW_BASE)
  const read: number[] = []
  for (const xml of [
    "<name xmlns='urn:tape:trusted'/>",
    "<p:name xmlns:p='urn:tape:trusted'/>",
    "<name xmlns='urn:tape:trust&#101;d'/>",
    "<stream:name xmlns:stream='urn:tape:trusted'/>",
  ]) {
    eachTape([bytesOf(xml), bytesOf(xml)], (tape) => void read.push(tape.data[1]!))
  }
  assert.equal(read, new Array(8).fill(qid))
})

test('numbers other names above, alike within a stanza, and tells what they are', () => {
  eachTape([bytesOf("<u xmlns='urn:tape:u' y='1'><u/><p:u xmlns:p='urn:tape:v'/></u>")], (tape) => {
    const outer = tape.data[1]!
    const inner = tape.data[4 + 3 + 1]!
    const other = tape.data[4 + 3 + 5 + 1]!
    assert.ok(outer >= OVERFLOW_BASE)
    assert.is(inner, outer)
    assert.is.not(other, outer)
    assert.is(tape.namespaceOf(outer), 'urn:tape:u')
    assert.is(tape.localNameOf(outer), 'u')
    assert.is(tape.namespaceOf(other), 'urn:tape:v')
    assert.is(tape.namespaceOf(tape.data[4]!), '')
    assert.is(tape.localNameOf(tape.data[4]!), 'y')
  })
})

test('knows a name from the next stanza on that is trusted meanwhile', () => {
  const xml = "<late xmlns='urn:tape:late' z='1'/>"
  const read: [element: number, attribute: number][] = []
  let qids: [number, number] | undefined
  eachTape([bytesOf(xml + xml + xml)], (tape) => {
    read.push([tape.data[1]!, tape.data[4]!])
    if (read.length === 2) {
      const before = namesEpoch()
      qids = [internName('urn:tape:late', 'late'), internName('', 'z')]
      assert.ok(namesEpoch() > before)
      tape.refresh()
      assert.equal([tape.data[1], tape.data[4]], qids)
      assert.is(tape.value(5), '1')
    }
  })
  assert.ok(read[0]![0] >= OVERFLOW_BASE && read[0]![1] >= OVERFLOW_BASE)
  assert.equal(read[1], read[0])
  assert.equal(read[2], qids)
})

test('knows a name that is trusted in the middle of a stanza in all of it', () => {
  const xml = "<m xmlns='urn:tape:middle' w='1'><m w='2'/></m>"
  for (let cut = 1; cut < xml.length; cut++) {
    const read: number[][] = []
    const tokenizer = new Tokenizer({ element: (tape) => void read.push(words(tape)) })
    tokenizer.receive(bytesOf(header + xml.replaceAll('middle', `middle:${cut}`).slice(0, cut)))
    const element = internName(`urn:tape:middle:${cut}`, 'm')
    const attribute = internName('', 'w')
    tokenizer.receive(bytesOf(xml.replaceAll('middle', `middle:${cut}`).slice(cut)))
    assert.is(read[0]![1], element, `cut at ${cut}`)
    assert.is(read[0]![4], attribute, `cut at ${cut}`)
    assert.is(read[0]![8], element, `cut at ${cut}`)
    assert.is(read[0]![11], attribute, `cut at ${cut}`)
  }
})

test('sees an attribute twice though its name is trusted between the two', () => {
  const tokenizer = new Tokenizer({ element: () => assert.unreachable() })
  tokenizer.receive(bytesOf(`${header}<a twice='1' tw`))
  internName('', 'twice')
  // Another tokenizer makes the name known to all.
  eachTape([bytesOf("<a twice='1'/>")], () => undefined)
  assert.throws(() => tokenizer.receive(bytesOf("ice='2'/>")), /given twice/)
})

test('never gives a name the numbers that are kinds of records', () => {
  eachTape([bytesOf('<a/>')], (tape) => assert.ok(tape.data[1]! > CLOSE))
  assert.throws(() => localNameOf(0).length)
})

test.run()
