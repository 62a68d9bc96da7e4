import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { xmlLines } from '../../examples/tour/xml-lines.ts'

/** XML, a width, and the lines. */
const cases: readonly [xml: string, width: number, lines: readonly string[]][] = [
  ['<a/>', 20, ['<a/>']],
  ["<a b='1'><c/></a>", 30, ["<a b='1'><c/></a>"]],
  ["<a b='1'><c/></a>", 10, ["<a b='1'>", '  <c/>', '</a>']],
  ['<a><b>text</b></a>', 15, ['<a>', '  <b>text</b>', '</a>']],
  ["<a b='1' c='2' d='3'/>", 14, ["<a b='1' c='2'", "    d='3'/>"]],
  ["<a b='x>y'><c/></a>", 12, ["<a b='x>y'>", '  <c/>', '</a>']],
  ['<a>one two three</a>', 10, ['<a>one two', '    three<', '    /a>']],
  ["<stream:stream a='1' b='2'>", 20, ["<stream:stream a='1'", "    b='2'>"]],
  ['</stream:stream>', 10, ['</stream:s', '    tream>']],
]

const test = suite('lines of XML')

for (const [xml, width, lines] of cases) {
  test(`breaks ${xml} at ${width}`, () => {
    assert.equal(xmlLines(xml, width), lines)
  })
}

test('loses nothing but white space', () => {
  const xml =
    "<iq a='1'><query xmlns='jabber:iq:roster'><item jid='a@b' name='x y'><group>G h</group>t</item></query></iq>"
  for (let width = 12; width < 130; width++) {
    const joined = xmlLines(xml, width).join('').replace(/\s/g, '')
    assert.is(joined, xml.replace(/\s/g, ''))
    for (const line of xmlLines(xml, width)) assert.ok(line.length <= width, `${width}: ${line}`)
  }
})

test.run()
