/**
 * Texts made to cost more than they are worth: markup that is begun again and again, and never ends, in
 * each place of a schema and of a XEP document. What is read is bounded by the text; a suite that takes
 * a text's square of time does not end within its limit.
 */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Diagnostics } from '../../codegen/src/diagnostics.ts'
import { readDocuments } from '../../codegen/src/read/read-document.ts'
import { typedXmpp } from '../support/command.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { within } from '../support/within.ts'

const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="u:x" xmlns="u:x">`
const element = '<xs:element name="a"/></xs:schema>'
const length = 60_000

/** What is repeated. */
const pieces: readonly string[] = [
  ...['<!--', '-->', '<![CDATA[', ']]>', '<?x ', '<', '&', '&a', '&amp;', '&#1;'],
  ...['<!ENTITY ', '<!ENTITY a "', '<!DOCTYPE ', '<!DOCTYPE [', '['],
  ...['<a>', '</a>', '<a b>', '<a "<a"', '<xs:schema ', '<xs:element name="a">', '&lt;xs:schema '],
  ...['"', ' a="', ' a="b"', ' ', '\n', '<code>', '<code><![CDATA[', '<form_type><name>'],
]

/** Where it is repeated: the file, and its text. */
const places: Readonly<Record<string, (text: string) => string>> = {
  'before.xsd': (text) => `${text}${schema}${element}`,
  'inside.xsd': (text) => `${schema}${text}${element}`,
  'value.xsd': (text) => `${schema}<xs:element name="${text}"/></xs:schema>`,
  'doctype.xml': (text) =>
    `<!DOCTYPE xep SYSTEM "xep.dtd" [${text}]>${xep('t', `<![CDATA[${schema}${element}]]>`)}`,
  'header.xml': (text) => xep(text, `<![CDATA[${schema}${element}]]>`),
  'code.xml': (text) => xep('t', `${text}${schema}${element}`),
  'section.xml': (text) => xep('t', `<![CDATA[${schema}${text}${element}]]>`),
}

const test = suite('hostile texts')

for (const [file, textOf] of Object.entries(places)) {
  test(`markup that is begun again and again is read in a bounded time: ${file}`, () => {
    for (const piece of pieces) {
      const text = textOf(piece.repeat(Math.ceil(length / piece.length)))
      const diagnostics = new Diagnostics()
      const documents = readDocuments({ file, bytes: Buffer.from(text) }, diagnostics)
      const { list } = diagnostics
      assert.ok(documents.length > 0 || list.length > 0, `${piece} is passed over in silence`)
      assert.ok(list.length < 1100, `${piece} is told ${list.length} times`)
    }
  })
}

test('what refers to itself in more ways than can be followed is compiled, or refused', async () => {
  const levels = Array.from({ length: 40 }, (_, level) => level)
  const unions = levels.map(
    (
      n,
    ) => `<xs:simpleType name="u${n}"><xs:union memberTypes="u${n + 1} v${n + 1}"/></xs:simpleType>
      <xs:simpleType name="v${n}"><xs:union memberTypes="v${n + 1} u${n + 1}"/></xs:simpleType>`,
  )
  const leaf = (name: string) =>
    `<xs:simpleType name="${name}"><xs:restriction base="xs:string"><xs:enumeration value="${name}"/></xs:restriction></xs:simpleType>`
  const folder = temporaryFolder({
    'unions.xsd': `${schema}${unions.join('')}${leaf('u40')}${leaf('v40')}<xs:element name="a" type="u0"/></xs:schema>`,
  })
  const { exitCode, stderr } = await within(
    30_000,
    typedXmpp(['generate', 'unions.xsd', '--out', 'out'], folder),
  )
  assert.is(exitCode, 0, stderr)
})

test('an entity that multiplies is told once, at its first reference', () => {
  const entities = Array.from(
    { length: 14 },
    (_, n) => `<!ENTITY a${n} "${`&a${n + 1};`.repeat(3)}">`,
  )
  const doctype = `<!DOCTYPE xep SYSTEM "x" [${entities.join('')}<!ENTITY a14 "${'x'.repeat(16)}">]>`
  const escaped = `${schema}${element}`.replaceAll('<', '&lt;')
  const text = `${doctype}\n${xep('t', `${'&a0;'.repeat(20_000)}${escaped}`)}`
  const diagnostics = new Diagnostics()
  assert.equal(readDocuments({ file: 'xep-9999.xml', bytes: Buffer.from(text) }, diagnostics), [])
  const told = diagnostics.list.map(
    ({ code, location }) => `${code} ${location?.line}:${location?.column}`,
  )
  assert.equal(told, [`F6 2:${xep('t', '').indexOf('</code>') + 1}`])
})

test.run()

function xep(title: string, code: string): string {
  return `<xep><header><title>${title}</title><number>9999</number></header><section1><code>${code}</code></section1></xep>`
}
