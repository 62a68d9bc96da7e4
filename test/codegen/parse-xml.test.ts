/** Reading XML: what sax lets pass, where faults are placed, and hostile documents. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Diagnostics } from '../../codegen/src/diagnostics.ts'
import { LineIndex } from '../../codegen/src/read/line-index.ts'
import { parseXml } from '../../codegen/src/read/parse-xml.ts'
import { textOf } from '../../codegen/src/read/source-element.ts'

/** Documents that are not XML, the place and code of the fault, and a part of the message. */
const faults: readonly [text: string, place: string, message: string][] = [
  ['', '1:1 F2', 'no element'],
  ['<a>', '1:1 F2', '<a> is never closed'],
  ['<a>\n  <b>\n</a>', '3:1 F2', '</a> does not close <b> of line 2'],
  ['<a>\n</a></c>', '2:5 F2', '</c> closes nothing'],
  ['<a/>\n<b/>', '2:1 F2', 'a second root element <b>'],
  ['<a/>text', '1:5 F2', 'outside of root'],
  ['text<a/>', '1:1 F2', 'before first tag'],
  ['<a b="1"\n   b="2"/>', '2:4 F2', "'b' is given twice"],
  ['<a xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"/>', '1:36 F2', "'q:b' is given twice"],
  ['<a b=1/>', '1:6 F2', 'unquoted attribute value'],
  ['<a b/>', '1:5 F2', 'attribute name'],
  ['<a b="1"c="2"/>', '1:9 F2', 'no whitespace between attributes'],
  ['<p:a/>', '1:1 F2', "the prefix 'p' of 'p:a' is not declared"],
  ['<a\n  p:b="1"/>', '2:3 F2', "the prefix 'p' of 'p:b' is not declared"],
  ['<a:b:c/>', '1:1 F2', 'not a qualified name'],
  ['<a xmlns:x=""/>', '1:4 F2', 'bound to no namespace'],
  ['<a xmlns:xml="urn:x"/>', '1:4 F2', 'reserved'],
  ['<a xmlns:x="http://www.w3.org/2000/xmlns/"/>', '1:4 F2', 'reserved'],
  ['<a>\u0001</a>', '1:4 F2', 'U+0001'],
  ['<a><![CDATA[x</a>', '1:1 F2', 'never closed'],
  ['<a>&nbsp;</a>', '1:4 F3', "'&nbsp;'"],
  ['<a>&constructor;</a>', '1:4 F3', "'&constructor;'"],
  ['<a b="&#0;"/>', '1:7 F3', "'&#0;'"],
  ['<a>&#xD800;</a>', '1:4 F3', "'&#xD800;'"],
]

const test = suite('parseXml')

for (const [text, place, message] of faults) {
  test(`refuses ${JSON.stringify(text)}`, () => {
    const diagnostics = new Diagnostics()
    assert.is(parseXml(text, new LineIndex('a.xsd', text), diagnostics), undefined)
    const [fault] = diagnostics.list
    assert.is(diagnostics.list.length, 1)
    assert.is(`${fault?.location?.line}:${fault?.location?.column} ${fault?.code}`, place)
    assert.ok(fault?.message.includes(message), fault?.message)
  })
}

test('places elements and attributes by line and column', () => {
  const root = parse('<?xml version="1.0"?>\n<a>\n  <b\n    c = "1"\n\td=\'>\'/></a>')
  const [b] = root.children.filter((child) => child.kind === 'element')
  assert.equal(b?.location, { file: 'a.xsd', line: 3, column: 3 })
  assert.equal(
    b?.kind === 'element' &&
      b.attributes.map(({ localName, location, value }) => [
        localName,
        location.line,
        location.column,
        value,
      ]),
    [
      ['c', 4, 5, '1'],
      ['d', 5, 2, '>'],
    ],
  )
})

test('resolves prefixes by the bindings in scope, not by their spelling', () => {
  const root = parse('<p:a xmlns:p="urn:1"><p:b xmlns:p="urn:2"/><c xmlns="urn:3"/><d/></p:a>')
  const names = root.children.map(
    (child) => child.kind === 'element' && `${child.namespace} ${child.localName}`,
  )
  assert.equal([root.namespace, ...names], ['urn:1', 'urn:2 b', 'urn:3 c', ' d'])
})

test('joins text, CDATA and references', () => {
  assert.is(textOf(parse('<a>1&lt;<![CDATA[<2>]]>&#x33;<b>4</b></a>')), '1<<2>34')
})

test('keeps attributes whose names are members of every object', () => {
  const root = parse('<a __proto__="1" constructor="2"/>')
  assert.equal(
    root.attributes.map(({ localName, value }) => `${localName}=${value}`),
    ['__proto__=1', 'constructor=2'],
  )
})

test('reads text longer than the buffers of sax whole', () => {
  const long = 'x'.repeat(300_000)
  assert.is(textOf(parse(`<a>${long}<![CDATA[${long}]]></a>`)).length, 600_000)
})

test('expands no entity of a document type and opens no external one', () => {
  const bomb = `<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;"> <!ENTITY f SYSTEM "file:///etc/passwd">]>`
  for (const entity of ['y', 'f']) {
    const diagnostics = new Diagnostics()
    assert.is(
      parseXml(
        `${bomb}<a>&${entity};</a>`,
        new LineIndex('a.xsd', `${bomb}<a>&${entity};</a>`),
        diagnostics,
      ),
      undefined,
    )
    assert.equal(
      diagnostics.list.map(({ code }) => code),
      ['F3'],
    )
  }
  assert.is(textOf(parse(`${bomb}<a>kept</a>`)), 'kept')
})

test('refuses elements nested too deeply and too many of them', () => {
  const deep = `${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`
  const many = `<a>${'<b/>'.repeat(200_001)}</a>`
  for (const text of [deep, many]) {
    const diagnostics = new Diagnostics()
    assert.is(parseXml(text, new LineIndex('a.xsd', text), diagnostics), undefined)
    assert.equal(
      diagnostics.list.map(({ code }) => code),
      ['F6'],
    )
  }
})

test.run()

function parse(text: string): NonNullable<ReturnType<typeof parseXml>> {
  const diagnostics = new Diagnostics()
  const root = parseXml(text, new LineIndex('a.xsd', text), diagnostics)
  assert.equal(diagnostics.list, [])
  assert.ok(root)
  return root
}
