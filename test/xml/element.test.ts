/** The untyped tree: what it holds, how it compares, and that it comes back from its own notations. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  Element,
  elementFromJson,
  parseElement,
  readElement,
  Tokenizer,
  xmlNamespace,
} from '../../runtime/xml/index.ts'
import { bytesOf } from '../support/chunks.ts'
import { samples } from './samples.ts'

const test = suite('element')

const client = 'jabber:client'

test('holds names, attributes and content', () => {
  const body = new Element(client, 'body', {}, ['Art thou not ', 'Romeo?'])
  const message = new Element(client, 'message', { to: 'a@b', type: undefined }, [
    '',
    body,
    ' ',
    '',
    ' ',
  ])
  assert.is(message.namespace, client)
  assert.is(message.name, 'message')
  assert.equal(message.attributes, [{ name: 'to', namespace: '', value: 'a@b' }])
  assert.equal(message.children, [body, '  '])
  assert.equal(body.children, ['Art thou not Romeo?'])
  assert.equal(message.elements, [body])
  assert.is(message.text, '  ')
  assert.is(body.text, 'Art thou not Romeo?')
  assert.is(message.prefix, undefined)
  assert.is(message.declarations.size, 0)
})

test('finds attributes and elements by name and namespace', () => {
  const other = new Element('urn:x', 'body')
  const body = new Element(client, 'body')
  const message = new Element(
    client,
    'message',
    [
      { name: 'lang', namespace: xmlNamespace, value: 'en' },
      { name: 'lang', namespace: '', value: 'de' },
    ],
    [other, body],
  )
  assert.is(message.attribute('lang'), 'de')
  assert.is(message.attribute('lang', xmlNamespace), 'en')
  assert.is(message.attribute('toString'), undefined)
  assert.is(message.child('body'), body)
  assert.is(message.child('body', 'urn:x'), other)
  assert.is(message.child('subject'), undefined)
})

test('takes names of objects as attributes', () => {
  const init = JSON.parse('{"__proto__": "1", "constructor": "2"}') as Record<string, string>
  const element = new Element('', 'a', init)
  assert.is(element.attribute('__proto__'), '1')
  assert.is(element.attribute('constructor'), '2')
  assert.is(String(element), "<a __proto__='1' constructor='2'/>")
})

const same: [xml: string, other: string][] = [
  ["<a b='1' c='2'/>", "<a c='2' b='1'/>"],
  ["<a xmlns='urn:1'/>", "<p:a xmlns:p='urn:1'/>"],
  ["<a xmlns:p='urn:1' p:b='1'/>", "<a xmlns:q='urn:1' q:b='1'/>"],
  ['<a><![CDATA[x]]>y</a>', '<a>xy</a>'],
  ['<a></a>', '<a/>'],
  ['<a>&#65;</a>', '<a>A</a>'],
  ["<a b='&#65;'/>", '<a b="A"/>'],
]
const different: [xml: string, other: string][] = [
  ['<a/>', '<b/>'],
  ['<a/>', "<a xmlns='urn:1'/>"],
  ['<a/>', "<a b=''/>"],
  ["<a b='1'/>", "<a b='2'/>"],
  ["<a b='1'/>", "<a c='1'/>"],
  ["<a b='1' c='1'/>", "<a b='1' d='1'/>"],
  ["<a xml:b='1'/>", "<a b='1'/>"],
  ['<a>x</a>', '<a>y</a>'],
  ['<a> </a>', '<a/>'],
  ['<a>x<b/></a>', '<a><b/>x</a>'],
  ['<a><b/><c/></a>', '<a><c/><b/></a>'],
  ['<a><b>x</b></a>', '<a><b>y</b></a>'],
  ['<a>b</a>', '<a><b/></a>'],
]

test('equals what differs in notation only', () => {
  for (const [xml, other] of same) {
    assert.ok(parseElement(xml).equals(parseElement(other)), `${xml} ${other}`)
    assert.ok(parseElement(other).equals(parseElement(xml)), `${other} ${xml}`)
  }
  for (const [xml, other] of different) {
    assert.not.ok(parseElement(xml).equals(parseElement(other)), `${xml} ${other}`)
    assert.not.ok(parseElement(other).equals(parseElement(xml)), `${other} ${xml}`)
  }
})

test('keeps prefixes and declarations, for content that refers to them', () => {
  const xml = "<p:a xmlns:p='urn:p' xmlns='urn:d' xmlns:q='urn:q'><b>q:c</b><q:d/><stream:e/></p:a>"
  const element = parseElement(xml)
  assert.is(element.prefix, 'p')
  assert.equal(
    element.declarations,
    new Map([
      ['p', 'urn:p'],
      ['', 'urn:d'],
      ['q', 'urn:q'],
    ]),
  )
  const [b, d, e] = element.elements
  assert.is(b?.prefix, undefined)
  assert.is(b?.declarations.size, 0)
  assert.is(d?.prefix, 'q')
  assert.is(e?.prefix, 'stream')
  assert.equal(element.attributes, [])
})

test('keeps a prefix above ASCII, and none where the local name is above ASCII', () => {
  const element = parseElement("<é:ü xmlns:é='urn:1'><ü xmlns='urn:2' é:a=':'/><x/></é:ü>")
  assert.is(element.prefix, 'é')
  assert.is(element.elements[0]?.prefix, undefined)
  assert.is(element.elements[1]?.prefix, undefined)
})

test('comes back from its XML and from JSON, prefixes and declarations with it', () => {
  for (const sample of samples) {
    const element = parseElement(sample)
    const again = parseElement(String(element), { namespace: '', prefixes: {} })
    assert.ok(again.equals(element), `${sample}\n${element}`)
    assert.is(String(again), String(element))
    const json = JSON.stringify(element)
    const fromJson = elementFromJson(JSON.parse(json))
    assert.ok(fromJson.equals(element), sample)
    assert.is(JSON.stringify(fromJson), json)
    assert.is(String(fromJson), String(element))
  }
})

test('is read from within a tape', () => {
  const inner: string[] = []
  const tokenizer = new Tokenizer(
    { element: (tape) => void inner.push(String(readElement(tape, 4 + 3 + 5))) },
    { mode: 'element' },
  )
  tokenizer.receive(bytesOf("<a x='1'><b/><c y='2'>z</c></a>"))
  assert.equal(inner, ["<c xmlns='jabber:client' y='2'>z</c>"])
})

test.run()
