/** Schemas inside XEP documents: where they are found, what they are read as, where faults point. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../../codegen/src/compile.ts'
import { type Diagnostic, Diagnostics } from '../../../codegen/src/diagnostics.ts'
import { xepDocument } from '../../support/xep-documents.ts'

const xs = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"'
const element = '<xs:element name="a" type="xs:string"/>'

function schema(namespace = 'urn:xmpp:a:0', content = element): string {
  return `<xs:schema ${xs} targetNamespace="${namespace}" xmlns="${namespace}" elementFormDefault="qualified">\n${content}\n</xs:schema>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** The section of a document, its entities, and the namespaces that modules come of. */
const found: readonly [
  title: string,
  section: string,
  namespaces: readonly string[],
  subset?: string,
][] = [
  ['a CDATA section', `<code><![CDATA[\n${schema()}\n]]></code>`, ['urn:xmpp:a:0']],
  ['escaped text', `<code>${escaped(schema())}</code>`, ['urn:xmpp:a:0']],
  ['markup of the document itself', `<code>${schema()}</code>`, ['urn:xmpp:a:0']],
  [
    'CDATA sections with an entity between',
    `<code><![CDATA[${schema(']]>&ns;<![CDATA[')}]]></code>`,
    ['urn:xmpp:b:1'],
    '<!ENTITY ns "urn:xmpp:b:1">',
  ],
  [
    'entities inside entities',
    `<code>${escaped(schema('&ns;')).replaceAll('&amp;', '&')}</code>`,
    ['urn:xmpp:b:1'],
    '<!ENTITY base "urn:xmpp"><!ENTITY ns "&base;:b:&#49;">',
  ],
  [
    'a whole schema in an entity',
    '<code>&schema;</code>',
    ['urn:xmpp:a:0'],
    `<!ENTITY schema '${escaped(schema())}'>`,
  ],
  [
    'an entity in markup',
    `<code>${schema('&ns;')}</code>`,
    ['urn:xmpp:b:1'],
    '<!ENTITY ns "urn:xmpp:b:1">',
  ],
  [
    'an XML declaration and a comment before the root',
    `<code><![CDATA[<?xml version='1.0' encoding='UTF-8'?>\n<!-- <xs:schema> -->\n${schema()}]]></code>`,
    ['urn:xmpp:a:0'],
  ],
  [
    'two blocks',
    `<code><![CDATA[${schema()}]]></code><p/><code><![CDATA[${schema('urn:xmpp:b:0')}]]></code>`,
    ['urn:xmpp:a:0', 'urn:xmpp:b:0'],
  ],
  [
    'two schemas in one block',
    `<code><![CDATA[${schema()}\n${schema('urn:xmpp:b:0')}]]></code>`,
    ['urn:xmpp:a:0', 'urn:xmpp:b:0'],
  ],
  [
    'a wrapper that is never closed',
    `<code><![CDATA[<xml version="1.0" encoding="utf8">\n${schema()}]]></code>`,
    ['urn:xmpp:a:0'],
  ],
  [
    'the namespace of a draft of the schema language',
    `<code><![CDATA[${schema().replace('2001', '2000/10')}]]></code>`,
    ['urn:xmpp:a:0'],
  ],
  ['another element than code', `<example><![CDATA[${schema()}]]></example>`, ['urn:xmpp:a:0']],
]

/** Tags that do not match: what stands in the schema, and the names of the elements read. */
const unbalanced: readonly [title: string, content: string, classes: readonly string[]][] = [
  ['a closing tag too many', `${element}\n</xs:choice>`, ['a']],
  ['an end too many', `${element}\n</xs:schema>\n`, ['a']],
  [
    'a group closed by another name',
    '  <xs:element name="a">\n    <xs:complexType>\n      <xs:all>\n        <xs:element name="b" type="xs:int"/>\n      </xs:sequence>\n    </xs:complexType>\n  </xs:element>',
    ['a'],
  ],
  [
    'an element closed by another name in its column',
    '  <xs:element name="a">\n    <xs:complexType/>\n  </xs:complexType>\n  <xs:element name="b"/>',
    ['a', 'b'],
  ],
  [
    'an element that is not closed',
    '  <xs:element name="a">\n    <xs:complexType>\n      <xs:attribute name="c" type="xs:int"/>\n    </xs:complexType>',
    ['a'],
  ],
  [
    'an attribute closed twice',
    '  <xs:element name="a">\n    <xs:complexType>\n      <xs:attribute name="c" type="xs:int"/>\n      </xs:attribute>\n    </xs:complexType>\n  </xs:element>',
    ['a'],
  ],
  ['an attribute twice', '<xs:element name="a" type="xs:string" type="xs:int"/>', ['a']],
  ['an ampersand', '<xs:element name="a" type="xs:string" fixed="a & b"/>', ['a']],
  ['hyphens in a comment', `<!-- this -- or that -->\n${element}`, ['a']],
  [
    'a tag in the prose',
    '  <xs:annotation>\n    <xs:documentation>\n      Within a <recording>\n    </xs:documentation>\n  </xs:annotation>\n  <xs:element name="a"/>',
    ['a'],
  ],
]

/** What cannot be read: the document, the code, and where. */
const faults: readonly [title: string, text: string, code: string, place: string][] = [
  ['a document without a schema', xepDocument('<p>None.</p>'), 'F9', 'xep-9999.xml:1:1'],
  [
    'an entity bomb',
    xepDocument(
      '<code>&lt;xs:schema &e;/&gt;</code>',
      `<!ENTITY a "${'x'.repeat(100)}">${[...'bcde'].map((name, index) => `<!ENTITY ${name} "${`&${'abcd'[index]};`.repeat(100)}">`).join('')}`,
    ),
    'F6',
    'xep-9999.xml:15:21',
  ],
  [
    'an entity that contains itself',
    xepDocument('<code>&lt;xs:schema &a;/&gt;</code>', '<!ENTITY a "&b;"><!ENTITY b "&a;">'),
    'F6',
    'xep-9999.xml:15:21',
  ],
  [
    'a schema that is never closed',
    xepDocument(`<code><![CDATA[\n${schema().replace('</xs:schema>', '')}]]></code>`),
    'F2',
    'xep-9999.xml:16:1',
  ],
  [
    'a namespace of JavaScript',
    xepDocument(`<code><![CDATA[\n${schema('../../__proto__&lt;x')}]]></code>`),
    'F4',
    'xep-9999.xml:16:1',
  ],
]

const test = suite('XEP documents')

for (const [title, section, namespaces, subset] of found) {
  test(`finds a schema in ${title}`, async () => {
    const { modules, errors } = await read(xepDocument(section, subset))
    assert.equal(errors, [])
    assert.equal(Object.keys(modules), namespaces)
  })
}

for (const [title, content, classes] of unbalanced) {
  test(`reads past ${title}`, async () => {
    const block = `<code><![CDATA[${schema('urn:xmpp:a:0', content)}]]></code>`
    const { modules, errors, list } = await read(xepDocument(block))
    assert.equal(errors, [])
    assert.ok(list.some(({ code, severity }) => code === 'F2' && severity === 'warning'))
    const names = Object.keys(modules['urn:xmpp:a:0']?.classes ?? {})
    assert.equal(
      names.filter((name) => !name.includes('/')),
      classes,
    )
  })
}

for (const [title, text, code, place] of faults) {
  test(`refuses ${title}`, async () => {
    const { list, modules } = await read(text)
    const fault = list.find((each) => each.code === code && each.location !== undefined)
    assert.ok(fault?.location, JSON.stringify(list))
    const { file, line, column } = fault.location
    assert.is(`${file}:${line}:${column}`, place)
    assert.equal(modules, {})
  })
}

test('points into the document from behind an entity', async () => {
  const content = '<xs:element name="&e;" type="xs:none"/>'
  const section = `<code>\n${escaped(schema('urn:xmpp:a:0', content)).replaceAll('&amp;', '&')}</code>`
  const { list } = await read(xepDocument(section, '<!ENTITY e "a-rather-long-name">'))
  const { location } = list.find(({ code }) => code === 'T1') ?? {}
  assert.equal(location, { file: 'xep-9999.xml', line: 17, column: 27 })
})

test('an unknown entity stands for nothing, one outside schemas is not looked at', async () => {
  const section = `<p>&furniture;</p><code><![CDATA[${schema(']]>urn:xmpp:a&none;<![CDATA[')}]]></code>`
  const { list, modules } = await read(xepDocument(section))
  assert.equal([...new Set(list.map(({ code }) => code))], ['F3'])
  assert.equal(Object.keys(modules), ['urn:xmpp:a'])
})

test('a module says which document it is of', async () => {
  const { text } = await read(xepDocument(`<code><![CDATA[${schema()}]]></code>`))
  const [first, , name, url] = text('xep-9999/a-0.ts').split('\n')
  assert.is(first, '// Code generated from xep-9999.xml; DO NOT EDIT.')
  assert.is(name, '// XEP-9999: A <Test> (version 1.2.0, Draft)')
  assert.is(url, '// https://xmpp.org/extensions/xep-9999.html')
})

test('documents of one run find each other', async () => {
  const user = schema(
    'urn:xmpp:b:0',
    '<xs:element name="b"><xs:complexType><xs:sequence><xs:element ref="x:a" xmlns:x="urn:xmpp:a:0"/></xs:sequence></xs:complexType></xs:element>',
  )
  const inputs = {
    'xep-0001.xml': xepDocument(`<code>${escaped(user)}</code>`, '', '0001'),
    'xep-0002.xml': xepDocument(`<code>${escaped(schema())}</code>`, '', '0002'),
  }
  const { list, text } = await readAll(inputs)
  assert.equal([...new Set(list.map(({ code }) => code))], ['I2'])
  assert.match(text('xep-0001/b-0.ts'), "from '../xep-0002/a-0.ts'")
})

test('of a declaration in two documents that of the one still followed counts', async () => {
  const block = (type: string): string =>
    `<code>${escaped(schema('urn:xmpp:a:0', `<xs:element name="a" type="xs:${type}"/>`))}</code>`
  const { list, text } = await readAll({
    'xep-0001.xml': xepDocument(block('int'), '', '0001').replace('Draft', 'Obsolete'),
    'xep-0002.xml': xepDocument(block('boolean'), '', '0002'),
  })
  assert.equal(
    list.map(({ code, severity, location }) => `${location?.file} ${severity} ${code}`),
    ['xep-0001.xml warning D1'],
  )
  assert.match(text('xep-0002/a-0.ts'), 'declare readonly text: boolean')
})

test('a document from when they were called JEPs is read alike', async () => {
  const text = xepDocument(`<code><![CDATA[${schema()}]]></code>`).replace(/\bxep\b/g, 'jep')
  const { errors, modules } = await read(text)
  assert.equal(errors, [])
  assert.equal(Object.keys(modules), ['urn:xmpp:a:0'])
})

test('names that are taken in a document have a second choice, without numbers', async () => {
  const content = `<xs:element name="a"><xs:complexType><xs:sequence>
      <xs:element name="init"><xs:complexType><xs:attribute name="b"/></xs:complexType></xs:element>
      <xs:element name="b"><xs:complexType><xs:attribute name="c"/></xs:complexType></xs:element>
    </xs:sequence><xs:attribute name="b" type="kind"/></xs:complexType></xs:element>
    <xs:element name="a-b" type="xs:string"/>
    <xs:simpleType name="kind"><xs:restriction base="xs:string"><xs:enumeration value="x"/></xs:restriction></xs:simpleType>
    <xs:element name="kind"><xs:complexType><xs:attribute name="d"/></xs:complexType></xs:element>`
  const sections = ['urn:xmpp:two:0', 'urn:xmpp:two:1'].map(
    (namespace) => `<code><![CDATA[${schema(namespace, content)}]]></code>`,
  )
  const { errors, modules } = await read(xepDocument(sections.join('\n')))
  assert.equal(errors, [])
  assert.equal(modules['urn:xmpp:two:1']?.classes, {
    a: 'TwoV1A',
    'a-b': 'TwoV1AB',
    'a/b': 'TwoV1AChildB',
    'a/init': 'TwoV1AChildInit',
    kind: 'TwoV1Kind',
  })
})

test('a namespace that is none is taken where it is harmless', async () => {
  const block = `<code>${escaped(schema('__proto__ or so'))}</code>`
  const { modules, list } = await read(xepDocument(block))
  assert.equal(
    list.map(({ code, severity }) => `${severity} ${code}`),
    ['warning F4'],
  )
  assert.equal(Object.keys(modules), ['__proto__ or so'])
  const paths = Object.values(modules).map(({ module }) => module)
  assert.equal(paths, ['xep-9999/proto-or-so.ts'])
})

test('a document without a number is known by its file, and has no address', async () => {
  const own = (namespace: string): string =>
    xepDocument(`<code>${escaped(schema(namespace))}</code>`).replace('>9999<', '>XXXX<')
  const texts = { 'docs/Tea Orders.xml': own('urn:tea:0'), 'docs/coffee.xml': own('urn:coffee:0') }
  const { text, errors, modules } = await readAll(texts)
  assert.equal(errors, [])
  assert.equal(
    Object.values(modules).map(({ module }) => module),
    ['coffee/coffee-0.ts', 'tea-orders/tea-0.ts'],
  )
  const module = text('tea-orders/tea-0.ts')
  assert.match(module, /^\/\/ XEP-XXXX: .*\n(?!\/\/ https)/m)
  assert.not.match(module, /xmpp\.org/)
  assert.match(text('coffee/coffee-0.ts'), /'urn:coffee:0'/)
})

test('recoveries are errors in a strict run', async () => {
  const block = `<code>${escaped(schema('urn:xmpp:a:0', '<xs:element name="a" type="xs:strin"/>'))}</code>`
  const { modules, errors } = await read(xepDocument(block), true)
  assert.equal(errors, ['T1'])
  assert.equal(modules, {})
})

test.run()

interface Module {
  readonly module: string
  readonly classes: Readonly<Record<string, string>>
}

interface Outcome {
  readonly list: readonly Diagnostic[]
  readonly errors: readonly string[]
  readonly modules: Readonly<Record<string, Module>>
  text(path: string): string
}

async function read(text: string, strict = false): Promise<Outcome> {
  return await readAll({ 'xep-9999.xml': text }, strict)
}

async function readAll(texts: Readonly<Record<string, string>>, strict = false): Promise<Outcome> {
  const diagnostics = new Diagnostics({ strict })
  const inputs = Object.entries(texts).map(([file, text]) => ({
    file,
    bytes: new TextEncoder().encode(text),
  }))
  const options = { importExtension: '.ts' as const, runtimeSpecifier: () => 'typed-xmpp/node/v1' }
  const compilation = await compile(inputs, options, diagnostics, () => undefined)
  const text = (path: string): string =>
    compilation?.files.find((each) => each.path === path)?.text ?? ''
  const { list } = diagnostics
  return {
    list,
    errors: list.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    modules: compilation === undefined ? {} : JSON.parse(text('manifest.json')).modules,
    text,
  }
}
