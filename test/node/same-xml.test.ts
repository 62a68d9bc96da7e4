import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseElement } from '../../runtime/xml/index.ts'
import { difference } from '../support/same-xml.ts'

/** Pairs that are the same. */
const same: readonly (readonly [title: string, a: string, b: string])[] = [
  ['the order of attributes', "<a b='1' c='2'/>", "<a c='2' b='1'/>"],
  ['quotes', "<a b='1'/>", '<a b="1"/>'],
  ['an empty element', '<a></a>', '<a/>'],
  ['prefixes', "<x:a xmlns:x='urn:x' x:b='1'/>", "<a xmlns='urn:x' xmlns:y='urn:x' y:b='1'/>"],
  ['CDATA', '<a><![CDATA[<]]></a>', '<a>&lt;</a>'],
  ['white space between elements', '<a> <b/>\n<c/></a>', '<a><b/><c/></a>'],
  ['the order of children of other names', '<a><b/><c/><b/></a>', '<a><b/><b/><c/></a>'],
]

/** Pairs that are not, with where. */
const different: readonly (readonly [title: string, a: string, b: string, where: string])[] = [
  ['a name', '<a/>', '<b/>', 'a: '],
  ['a namespace', '<a/>', "<a xmlns='urn:x'/>", 'a: '],
  ['a value', "<a b='1'/>", "<a b='2'/>", 'a/@b'],
  ['the form of a value', "<a b='1'/>", "<a b='01'/>", 'a/@b'],
  ['a lost attribute', "<a b=''/>", '<a/>', 'a/@b'],
  ['an added attribute', '<a/>', "<a b=''/>", 'a/@b'],
  ['the namespace of an attribute', "<a xmlns:x='urn:x' x:b='1'/>", "<a b='1'/>", 'a/@b'],
  ['text', '<a>1</a>', '<a>2</a>', 'a: '],
  ['white space that is all there is', '<a> </a>', '<a/>', 'a: '],
  ['white space beside text', '<a>1 <b/></a>', '<a>1<b/></a>', 'a: '],
  [
    'the order of children of a name',
    "<a><b c='1'/><b c='2'/></a>",
    "<a><b c='2'/><b c='1'/></a>",
    'a/b/@c',
  ],
  ['the order of children beside text', '<a>1<b/><c/></a>', '<a>1<c/><b/></a>', 'a/b'],
  ['the place of text', '<a>1<b/>2</a>', '<a>12<b/></a>', 'a: '],
  ['a lost child', '<a><b/><b/></a>', '<a><b/></a>', 'a: lost'],
  ['the last child', '<a><b/></a>', '<a/>', 'a: lost'],
  ['an added child', '<a><b/></a>', '<a><b/><b/></a>', 'a: added'],
  ['an added child of another name', '<a><b/></a>', '<a><b/><c/></a>', 'a: '],
  [
    'something deep inside',
    '<a><b><c><d/></c></b></a>',
    "<a><b><c><d e='1'/></c></b></a>",
    'a/b/c/d/@e',
  ],
]

const test = suite('same XML')

for (const [title, a, b] of same) {
  test(`${title}: the same`, () => {
    assert.is(difference(parseElement(a), parseElement(b)), undefined)
    assert.is(difference(parseElement(b), parseElement(a)), undefined)
  })
}

for (const [title, a, b, where] of different) {
  test(`${title}: not the same`, () => {
    const found = difference(parseElement(a), parseElement(b))
    assert.ok(found?.startsWith(where), String(found))
    assert.ok(difference(parseElement(b), parseElement(a)) !== undefined)
  })
}

test.run()
