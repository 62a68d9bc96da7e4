import { everything } from 'typed-xmpp/everything'
import {
  Element,
  isXmlError,
  type Node,
  parse,
  readNode,
  registry,
  validate,
} from 'typed-xmpp/node'
import { Iq, Message, Presence } from 'typed-xmpp/rfc6120'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseElement, Tokenizer } from '../../runtime/xml/index.ts'
import { corpus } from '../support/corpus.ts'
import { type Random, random } from '../support/random.ts'
import { difference } from '../support/same-xml.ts'
import { skip } from '../support/skip.ts'
import { losses } from './round-trips.ts'

const header = `<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' version='1.0'>`
const encoder = new TextEncoder()

/** Each corpus, with how many of its stanzas RFC 6120 §11 does not allow. */
const corpora: readonly (readonly ['xep-stanzas' | 'mix-stanzas', restricted: number])[] = [
  ['xep-stanzas', 31],
  ['mix-stanzas', 0],
]

const test = suite('corpora')

for (const [name, restricted] of corpora) {
  const stanzas = corpus(name)?.map(({ xml }) => xml)
  const each = (title: string, check: (stanzas: readonly string[]) => void): void => {
    if (stanzas === undefined) skip(test, title, 'no corpus beside the repository')
    else test(title, () => check(stanzas))
  }

  each(`${name}: what is restricted is refused, and nothing else`, (all) => {
    const refused = all.filter((xml) => isRefused(xml))
    assert.is(refused.length, restricted)
    // In CDATA both are text.
    for (const xml of refused) assert.match(xml.replaceAll(/<!\[CDATA\[.*?\]\]>/gs, ''), /<!--|<\?/)
  })

  each(`${name}: each stanza comes out as it went in, on every way`, (all) => {
    for (const xml of allowed(all)) assert.equal(losses(xml, everything), [], xml)
  })

  each(`${name}: the same where only the stanzas have classes, or nothing has`, (all) => {
    const few = registry([Message, Presence, Iq])
    const none = registry([])
    for (const xml of allowed(all)) {
      assert.equal(losses(xml, few), [], xml)
      assert.equal(losses(xml, none), [], xml)
    }
  })

  each(`${name}: the same through a stream cut at arbitrary bytes`, (all) => {
    const xmls = allowed(all)
    const read = readStream(cut(encoder.encode(header + xmls.join('\n')), random(6120)))
    same(xmls, read)
  })

  each(`${name}: the same through a stream of single bytes`, (all) => {
    // Some are enough: what is in them repeats.
    const xmls = allowed(all).filter((_, index) => index % 8 === 0)
    same(xmls, readStream(singleBytes(encoder.encode(header + xmls.join('')))))
  })

  each(`${name}: each problem says where it is`, (all) => {
    for (const xml of allowed(all)) {
      const node = parse(xml, everything)
      for (const { path, expected, grade } of validate(node)) {
        assert.type(path, 'string')
        assert.ok(expected !== '' && (grade === 'note' || grade === 'fault'), xml)
      }
    }
  })
}

test.run()

function isRefused(xml: string): boolean {
  try {
    parse(xml, everything)
    return false
  } catch (error) {
    if (isXmlError(error) && error.condition === 'restricted-xml') return true
    throw error
  }
}

function allowed(stanzas: readonly string[]): readonly string[] {
  return stanzas.filter((xml) => !isRefused(xml))
}

/** The stanzas of a stream as nodes, by way of the tape that a stream hands over. */
function readStream(chunks: Iterable<Uint8Array>): (Node | Element)[] {
  const read: (Node | Element)[] = []
  const tokenizer = new Tokenizer({ element: (tape) => read.push(readNode(tape, everything)) }, {})
  for (const chunk of chunks) tokenizer.receive(chunk)
  return read
}

function same(xmls: readonly string[], read: readonly (Node | Element)[]): void {
  assert.is(read.length, xmls.length)
  for (const [index, xml] of xmls.entries()) {
    const node = read[index]!
    assert.is(difference(parseElement(xml), parseElement(String(node))), undefined, xml)
    assert.is(node instanceof Element, parse(xml, everything) instanceof Element, xml)
  }
}

/** The input in pieces, most of them short. */
function* cut(bytes: Uint8Array, random: Random): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; ) {
    const length = 1 + random.below(random.pick([2, 5, 20, 100, 2000]))
    yield bytes.slice(at, at + length)
    at += length
  }
}

function* singleBytes(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at++) yield bytes.slice(at, at + 1)
}
