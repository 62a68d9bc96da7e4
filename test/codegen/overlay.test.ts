/** Overlays: what each patch does, and what is said of one that no longer matches. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Diagnostics } from '../../codegen/src/diagnostics.ts'
import { generate } from '../../codegen/src/generate.ts'
import {
  overlayNamespace,
  patchTerms,
  readOverlay,
} from '../../codegen/src/overlay/read-overlay.ts'
import { readDocuments } from '../../codegen/src/read/read-document.ts'
import {
  attributeOf,
  elementsOf,
  type SourceElement,
} from '../../codegen/src/read/source-element.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:xmpp:zoo" targetNamespace="urn:xmpp:zoo" elementFormDefault="qualified">
<xs:element name="zoo">
  <xs:complexType>
    <xs:choice maxOccurs="unbounded">
      <xs:element name="cage" type="Cage" minOccurs="0"/>
      <xs:element name="keper" type="xs:string"/>
    </xs:choice>
    <xs:attribute name="owner" type="xs:string" use="required"/>
  </xs:complexType>
</xs:element>
<xs:complexType name="Cage">
  <xs:sequence><xs:element name="animal" type="xs:string"/></xs:sequence>
  <xs:attribute name="size" type="xs:string"/>
</xs:complexType>
<xs:element name="old" type="xs:string"/>
</xs:schema>`

/** A patch, and a part of the module generated with it. */
const patches: readonly [patch: string, expected: RegExp][] = [
  ['<o:annotate path="zoo/@owner"><x:value type="jid"/></o:annotate>', /owner: Jid$/m],
  ['<o:annotate path="zoo"><x:class name="Menagerie"/></o:annotate>', /class Menagerie /],
  [
    '<o:annotate path="zoo"><xs:documentation>Wild.</xs:documentation></o:annotate>',
    /^ \* Wild\.$/m,
  ],
  ['<o:annotate><x:module name="zoo" prefix="Animal"/></o:annotate>', /class AnimalZoo /],
  ['<o:rename path="zoo/keper" name="keeper"/>', /name: 'keeper'/],
  ['<o:retype path="complexType(Cage)/@size" type="xs:int"/>', /size: number \| undefined/],
  [
    '<o:retype path="complexType(Cage)/@size"><xs:simpleType><xs:restriction base="xs:token"><xs:enumeration value="s"/><xs:enumeration value="l"/></xs:restriction></xs:simpleType></o:retype>',
    /'s', 'l'/,
  ],
  ['<o:optional path="zoo/@owner"/>', /owner: string \| undefined/],
  ['<o:add path="zoo"><xs:attribute name="open" type="xs:boolean"/></o:add>', /open: boolean/],
  [
    '<o:add path="complexType(Cage)"><xs:element name="lock" type="xs:string" minOccurs="0"/></o:add>',
    /lock: string \| undefined/,
  ],
  ['<o:add path="zoo"><xs:element name="map" type="xs:anyURI"/></o:add>', /map: string/],
  ['<o:add path="zoo/choice()"><xs:element name="map" type="xs:anyURI"/></o:add>', /map/],
]

/** A patch that does not fit, and what is said. */
const faults: readonly [patch: string, said: string][] = [
  [
    '<o:optional path="zoo/@onwer"/>',
    "o.overlay.xml:2:1: error O2: 'zoo/@onwer' matches nothing any more: there is no '@onwer' (zoo.xsd:2:1)",
  ],
  ['<o:optional path="zoo/cage"/>', 'error O2: it is optional already (zoo.xsd:5:7)'],
  ['<o:rename path="old" name="old"/>', "error O2: it is called 'old' already (zoo.xsd:15:1)"],
  ['<o:retype path="old" type="xs:string"/>', 'error O2: its type is xs:string already'],
  ['<o:retype path="old" type="y:z"/>', "error O2: the prefix 'y' is not declared"],
  [
    '<o:add path="old"><xs:attribute name="a"/></o:add>',
    'add to complexType(string), or retype it',
  ],
  ['<o:optional path="zoo/element()"/>', "error O3: 'zoo/element()' is there more than once"],
  ['<o:optional path="zoo//cage"/>', "error O1: 'zoo//cage' is not a path"],
  ['<o:optional/>', "error O1: <o:optional> needs the attribute 'path'"],
  ['<o:optional path="zoo" if="x"/>', "error O1: <o:optional> has no attribute 'if'"],
  ['<o:optoinal path="zoo"/>', 'error O1: <o:optoinal> is not a patch'],
  ['<o:annotate path="zoo"/>', 'error O1: <o:annotate> holds'],
  ['<o:annotate path="zoo"><x:clas name="A"/></o:annotate>', 'error X1'],
]

const test = suite('overlay')

for (const [patch, expected] of patches) {
  test(`applies ${patch.slice(0, 70)}`, async () => {
    const { text, said } = await compiled(patch)
    assert.equal(
      said.filter((each) => each.includes('error')),
      [],
    )
    assert.match(text, expected)
    assert.not.match((await compiled('')).text, expected)
  })
}

for (const [patch, expected] of faults) {
  test(`refuses ${patch.slice(0, 70)}`, async () => {
    const { said, text } = await compiled(patch)
    assert.ok(
      said.some((each) => each.includes(expected)),
      said.join('\n'),
    )
    assert.is(text, '')
  })
}

test('excludes a part, and a whole schema', async () => {
  const without = await compiled('<o:exclude path="old"/>')
  assert.not.match(without.text, /class ZooOld/)
  const { said } = await compiled('<o:exclude/>')
  assert.ok(
    said.some((each) => each.includes('F9: overlays leave out all that there is in zoo.xsd')),
    said.join('\n'),
  )
})

test('chooses a block of a document, and says when there is none', async () => {
  for (const [attributes, fault] of [
    ['document="zoo.xsd" block="1"', undefined],
    ['block="2"', 'block 2 of the inputs, which has none (zoo.xsd:1:1)'],
    ['document="other.xsd"', 'other.xsd, which has none (zoo.xsd:1:1)'],
    ['block="0"', 'is not a number from 1'],
  ] as const) {
    const { said } = await compiled('<o:optional path="zoo/@owner"/>', attributes)
    const errors = said.filter((each) => each.includes('error'))
    assert.is(errors.length, fault === undefined ? 0 : 1)
    if (fault !== undefined) assert.ok(errors[0]?.includes(fault), errors[0])
  }
})

test('says what an overlay without a namespace can do', () => {
  const read = (attributes: string, patch: string): readonly string[] => {
    const diagnostics = new Diagnostics()
    const text = `<o:overlay xmlns:o="${overlayNamespace}"${attributes}>${patch}</o:overlay>`
    readOverlay({ file: 'o.overlay.xml', bytes: new TextEncoder().encode(text) }, diagnostics)
    return diagnostics.list.map(({ code, message }) => `${code}: ${message}`)
  }
  assert.equal(read(' document="a.xml"', '<o:accept code="R5"/>'), [])
  assert.equal(read('', '<o:accept code="R5"/>'), [
    "O1: <o:overlay> needs the attribute 'namespace' or 'document'",
  ])
  assert.equal(read(' document="a.xml"', '<o:optional path="a/@b"/>'), [
    'O1: <o:optional> changes a schema, and the overlay names none',
  ])
})

test('takes away the finding that it settles, and is noticed when it changes', async () => {
  const folder = project('<o:optional path="zoo/@owner"/>')
  writeFileSync(
    join(folder, 'zoo.xsd'),
    schema.replace('name="old" type="xs:string"', 'name="old" type="xs:strin"'),
  )
  const first = await run(folder)
  assert.ok(first.said.some((each) => each.includes('T1')))
  assert.is((await run(folder)).outcome, 'unchanged')
  writeFileSync(join(folder, 'o.overlay.xml'), overlay('<o:retype path="old" type="xs:string"/>'))
  const second = await run(folder)
  assert.is(second.outcome, 'written')
  assert.not(second.said.some((each) => each.includes('T1')))
})

test('has a schema that says what is read', () => {
  const file = 'overlay.xsd'
  const bytes = readFileSync(new URL(`../../codegen/${file}`, import.meta.url))
  const [document] = readDocuments({ file, bytes }, new Diagnostics())
  assert.is(document?.targetNamespace, overlayNamespace)
  const elements = elementsOf(document?.root as SourceElement).filter(
    ({ localName }) => localName === 'element',
  )
  const attributes = (element: SourceElement): readonly SourceElement[] =>
    elementsOf(element).flatMap((each) =>
      each.localName === 'attribute' ? [each] : attributes(each),
    )
  const written = elements.map((element) => [
    attributeOf(element, 'name')?.value,
    Object.fromEntries(
      attributes(element).map((each) => [
        attributeOf(each, 'name')?.value,
        attributeOf(each, 'use') !== undefined,
      ]),
    ),
  ])
  const expected = [...patchTerms].map(([name, term]) => [
    name,
    {
      ...(term.path === 'none' ? {} : { path: term.path === 'required' }),
      ...term.attributes,
    },
  ])
  assert.equal(written, [
    ['overlay', { namespace: false, document: false, block: false }],
    ...expected,
  ])
})

test.run()

function overlay(patch: string, attributes = ''): string {
  return `<o:overlay xmlns:o="urn:typed-xmpp:overlay:1" xmlns:x="urn:typed-xmpp:annotations:1" xmlns:xs="http://www.w3.org/2001/XMLSchema" namespace="urn:xmpp:zoo" ${attributes}>\n${patch}\n</o:overlay>`
}

function project(patch: string, attributes?: string): string {
  return temporaryFolder({
    'zoo.xsd': schema,
    'o.overlay.xml': overlay(patch, attributes),
    'node_modules/none': '',
  })
}

async function compiled(
  patch: string,
  attributes?: string,
): Promise<{ readonly text: string; readonly said: readonly string[] }> {
  return await run(project(patch, attributes))
}

async function run(folder: string): Promise<{
  readonly text: string
  readonly said: readonly string[]
  readonly outcome: string
}> {
  const config = { inputs: ['zoo.xsd'], overlays: ['.'], out: 'generated' }
  const { diagnostics, outcome } = await generate(config, { folder })
  const said = diagnostics.map(({ severity, code, message, location }) => {
    const { file, line, column } = location ?? {}
    return `${file}:${line}:${column}: ${severity} ${code}: ${message}`
  })
  const isThere = outcome === 'written' || outcome === 'unchanged'
  const text = isThere ? readFileSync(join(folder, 'generated/zoo/zoo.ts'), 'utf8') : ''
  return { text, said, outcome }
}
