/** Drafts of schemas from the examples of documents that have none. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../../codegen/src/compile.ts'
import { Diagnostics } from '../../../codegen/src/diagnostics.ts'
import { draft } from '../../../codegen/src/draft/draft.ts'
import { draftSchemas } from '../../../codegen/src/draft/draft-schemas.ts'
import { typedXmpp } from '../../support/command.ts'
import { skip } from '../../support/skip.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { xepDocument, xepDocuments } from '../../support/xep-documents.ts'

const examples = `<example caption="One"><![CDATA[
<iq type='set' id='1'><order xmlns='urn:xmpp:shop:1' table='4' hot='true'>
  <dish xml:lang='it'>pizza</dish><dish>soup</dish>
  <at stamp='2024-01-02T03:04:05Z'/><x xmlns='jabber:x:data' type='submit'/>
</order></iq>]]></example>
<example caption="Two"><![CDATA[<message><order xmlns='urn:xmpp:shop:1' table='12'><dish>pasta</dish></order></message>]]></example>
<example caption="Cut off"><![CDATA[<message><order xmlns='urn:xmpp:shop:1' lost='yes'> ...]]></example>`

const test = suite('drafts of schemas')

test('a draft has what the examples show, and says that it is one', async () => {
  const folder = temporaryFolder({ 'xep-9999.xml': xepDocument(examples) })
  const { written, diagnostics } = await draft({ inputs: ['xep-9999.xml'], out: 'drafts', folder })
  assert.equal(diagnostics, [])
  assert.equal(written, ['xep-9999/shop-1.xsd'])
  const text = readFileSync(join(folder, 'drafts/xep-9999/shop-1.xsd'), 'utf8')
  for (const part of [
    'A DRAFT, made from the examples of XEP-9999',
    'targetNamespace="urn:xmpp:shop:1"',
    '<xs:element ref="dish" maxOccurs="unbounded"/>',
    '<xs:element ref="at" minOccurs="0"/>',
    '<xs:any namespace="##other"',
    '<xs:attribute name="table" type="xs:unsignedInt" use="required"/>',
    '<xs:attribute name="hot" type="xs:boolean" use="optional"/>',
    '<xs:attribute name="stamp" type="xs:dateTime" use="required"/>',
    '<xs:extension base="xs:string">',
    '<xs:attribute ref="xml:lang"/>',
  ]) {
    assert.match(text, part)
  }
  assert.not.match(text, 'lost')
})

test('what a package of the project has is not drafted', async () => {
  const manifest = {
    format: 1,
    modules: { 'urn:xmpp:delay': { module: 'd/d.ts', schemas: [], classes: {} } },
    files: [],
  }
  const delayed = examples.replace('</message>', "<delay xmlns='urn:xmpp:delay'/></message>")
  const folder = temporaryFolder({
    'xep-9999.xml': xepDocument(delayed),
    'xep-9998.xml': xepDocument("<example>&lt;delay xmlns='urn:xmpp:delay'/></example>"),
    'package.json': JSON.stringify({ dependencies: { shapes: '1' } }),
    'node_modules/shapes/package.json': JSON.stringify({
      name: 'shapes',
      exports: { './*': './*' },
    }),
    'node_modules/shapes/manifest.json': JSON.stringify(manifest),
  })
  const { written } = await draft({ inputs: ['xep-9999.xml'], out: 'drafts', folder })
  assert.equal(written, ['xep-9999/shop-1.xsd'])
  const { diagnostics } = await draft({ inputs: ['xep-9998.xml'], out: 'drafts', folder })
  assert.equal(
    diagnostics.map(({ code }) => code),
    ['I7'],
  )
  const imports = { 'urn:xmpp:delay': false } as const
  const own = await draft({ inputs: ['xep-9998.xml'], out: 'drafts', folder, imports })
  assert.equal(own.written, ['xep-9999/delay.xsd'])
})

test('a draft that is there already is left as it is', async () => {
  const folder = temporaryFolder({ 'xep-9999.xml': xepDocument(examples) })
  const options = { inputs: ['xep-9999.xml'], out: 'drafts', folder }
  await draft(options)
  const path = join(folder, 'drafts/xep-9999/shop-1.xsd')
  writeFileSync(path, 'finished')
  const { written, diagnostics } = await draft(options)
  assert.equal(written, [])
  assert.equal(
    diagnostics.map(({ code }) => code),
    ['W3'],
  )
  assert.is(readFileSync(path, 'utf8'), 'finished')
})

test('the command drafts where a run would say that there is no schema', async () => {
  const folder = temporaryFolder({ 'xep-9999.xml': xepDocument(examples) })
  const arguments_ = ['generate', 'xep-9999.xml', '--out', 'out']
  const refused = await typedXmpp(arguments_, folder)
  assert.is(refused.exitCode, 1)
  assert.match(refused.stderr, 'xep-9999.xml:1:1: error F9: there is no schema in xep-9999.xml')
  assert.match(refused.stderr, '--from-examples')
  const drafted = await typedXmpp([...arguments_, '--from-examples'], folder)
  assert.is(drafted.exitCode, 0)
  assert.is(drafted.stdout, 'xep-9999/shop-1.xsd, a draft to finish\n')
  const both = await typedXmpp([...arguments_, '--from-examples', '--check'], folder)
  assert.is(both.exitCode, 2)
})

test('nothing is drafted of what has no examples or is no XEP', async () => {
  const texts = { 'xep-9999.xml': xepDocument('<p/>'), 'a.xsd': '<a/>' }
  const folder = temporaryFolder(texts)
  for (const [file, code] of [
    ['xep-9999.xml', 'F9'],
    ['a.xsd', 'F1'],
  ] as const) {
    const { diagnostics } = await draft({ inputs: [file], out: 'drafts', folder })
    assert.is(diagnostics[0]?.code, code)
  }
  assert.not(existsSync(join(folder, 'drafts')))
})

const title = 'the drafts of published documents without a schema compile'
const documents = xepDocuments()
if (documents === undefined) skip(test, title, 'no XEP documents beside the repository')
else {
  test(title, async () => {
    let drafted = 0
    for (const document of documents) {
      if (new TextDecoder().decode(document.bytes).includes('targetNamespace')) continue
      const drafts = draftSchemas(document, new Diagnostics())
      const inputs = drafts.map(({ path, text }) => ({
        file: path,
        bytes: new TextEncoder().encode(text),
      }))
      const diagnostics = new Diagnostics()
      const options = { importExtension: '.ts' as const, runtimeSpecifier: () => 'r' }
      if (inputs.length === 0) continue
      await compile(inputs, options, diagnostics, () => undefined)
      const errors = diagnostics.list.filter(({ severity }) => severity === 'error')
      assert.equal(errors, [], document.file)
      drafted += inputs.length
    }
    assert.ok(drafted > 100, String(drafted))
  })
}

test.run()
