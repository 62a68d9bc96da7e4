/**
 * Schemas to the letter: valid documents come back as they were and have no problems, others have some.
 * The table of the documentation is that of the cases; `UPDATE_EXPECTED=1` writes it.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Node, parse, type Registry, validate } from 'typed-xmpp/node'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type GenerateResult, generate } from '../../../codegen/src/generate.ts'
import { parseElement } from '../../../runtime/xml/index.ts'
import { difference } from '../../support/same-xml.ts'
import { type XsdCase, xsdCases } from './cases.ts'

// Below the tests, so that what is generated is found by their aliases.
const folder = fileURLToPath(new URL('./.generated/', import.meta.url))
const documentation = fileURLToPath(new URL('../../../codegen/XSD-SUPPORT.md', import.meta.url))

/** No namespace around a document, as a validator of XSD reads it. */
const outside = { namespace: '' }

const test = suite('XSD')

test.before(() => rmSync(folder, { recursive: true, force: true }))
test.after(() => rmSync(folder, { recursive: true, force: true }))

for (const [index, each] of xsdCases.entries()) {
  test(`compiles ${each.construct}`, async () => {
    const place = join(folder, String(index))
    const { outcome, diagnostics } = await compiled(each, place)
    const said = diagnostics.map(({ severity, code }) => `${severity} ${code}`)
    assert.is(outcome, each.support === 'refused' ? 'failed' : 'written', said.join())
    const codes = diagnostics
      .map(({ code }) => code)
      .filter((code) => code !== 'L2' && code !== 'L5')
    assert.equal([...new Set(codes)], each.code === undefined ? [] : [each.code])
    if (each.support === 'refused') return
    const url = pathToFileURL(join(place, 'out/everything.ts'))
    const { everything } = (await import(url.href)) as { readonly everything: Registry }
    for (const xml of each.valid) {
      const node = parse(xml, everything, outside)
      assert.instance(node, Node, xml)
      assert.equal(validate(node), [], xml)
      assert.is(changed(xml, String(node)), undefined)
    }
    for (const xml of each.invalid) {
      const node = parse(xml, everything, outside)
      assert.is(changed(xml, String(node)), undefined)
      // What lacks something that its type says is there has no class.
      if (node instanceof Node) assert.ok(validate(node).length > 0, xml)
    }
  })
}

test('documents what is supported', () => {
  const text = tableOf(xsdCases)
  if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(documentation, text)
  assert.fixture(text, readFileSync(documentation, 'utf8'))
})

test.run()

async function compiled({ schemas }: XsdCase, place: string): Promise<GenerateResult> {
  for (const [file, text] of Object.entries(schemas)) {
    const path = join(place, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  const [first = ''] = Object.keys(schemas)
  return await generate({ inputs: [first], out: 'out', importExtension: '.ts' }, { folder: place })
}

function changed(before: string, after: string): string | undefined {
  return difference(parseElement(before, outside), parseElement(after, outside))
}

// The figures are of runs by hand: the suite is no part of the repository.
const suiteText = `## The W3C's test suite

\`npm run xsts -- <checkout>\` runs the W3C XML Schema test suite (its catalogues \`suite.xml\` and \`*.testSet\`, or any of them) and prints a table: valid schemas that compile, invalid ones that are refused or noted, valid instances that come back equal and have no problem, invalid ones that are noticed, and what crashed or hung. It asks for what the suite says of XSD 1.0. \`--failures out.txt\` lists each test that did not pass with the reason, \`--only word\` runs a part.

The suite cannot be in this repository, and no run of the whole of it is recorded here. What is recorded are runs over cases written in the mould of its sets, where libxml2 says what is expected:

| cases | valid schemas compiled | valid instances equal and without a problem | invalid instances noticed | crashed or hung |
| --- | --- | --- | --- | --- |
| every built-in type with every facet, atomic, in lists and in unions, as NIST's | 370 of 370 | 6580 of 6780 | 7878 of 8068 | 0 |
| structures: derivation, substitution, wildcards, keys, groups, composition, as Sun's and Microsoft's | 192 of 192 | 1237 of 1245 | 1984 of 2037 | 0 |
| 2500 mutations of those schemas | | | | 0 |

All disagreements were looked at. Two kinds are ours: white space in an element that has to be empty, and \`xsi:type\` on the value elements of classes that do without a table, are not noticed. In the others libxml2 is not to the letter (\`1e\` is no float, an IDREF has to lead somewhere, fixed values are compared as values, decimals have any number of digits, an empty list is no NMTOKENS, a value with a time zone has no order to one without) or another edition counts: \`+INF\`, the year 0000 and the name characters of the fifth edition of XML are taken as XSD 1.1 has them.

[xsdata](https://github.com/tefra/xsdata-w3c-tests) publishes 25,047 passed, 1,130 failed and 147 skipped over the suite of XSD 1.1. It skips invalid schemas, and asks of a valid instance that it is read and that what is written is valid again; of an invalid one it asks nothing. Here a valid instance has to come back equal, and an invalid one has to be noticed.

Checks of a schema against itself are not complete: an ambiguous content model, a restriction that is none, a \`final\` that is not heeded compile without a word.
`

function tableOf(cases: readonly XsdCase[]): string {
  const rows = cases.map(({ construct, typed, support, code }) => {
    const said = code === undefined ? support : `${support} (${code})`
    return `| ${construct} | ${said} | ${typed} |`
  })
  return `# What of XML Schema is supported

This table is made by \`test/codegen/xsd\`, which compiles a schema for each row, reads and writes documents that are valid by it, and finds what is wrong with others.

- **yes**: valid documents come back as they were, and \`validate\` finds what is invalid.
- **noted**: what is there is read and written, and a note of that code says that it is not checked.
- **refused**: an error of that code; nothing is written.

The schemas of XMPP's own specifications are read in their dialect, more leniently than XSD has it: see the diagnostics. For all others the letter counts. Where the fields of a class cannot say all that a schema asks for, a table of the schema is generated beside its module, which \`validate\` uses; other classes do without.

| construct | supported | in a class |
| --- | --- | --- |
${rows.join('\n')}

${suiteText}`
}
