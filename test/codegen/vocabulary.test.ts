/** The annotation vocabulary: what is read, what is refused, and that its schema says the same. */
import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Vocabulary } from '../../codegen/src/components/vocabulary.ts'
import { terms } from '../../codegen/src/vocabulary/terms.ts'
import { front, frontOf, testNamespace } from '../support/inline-schemas.ts'

/** Vocabulary elements on a global element, and the data they become, positions left out. */
const readings: readonly [said: string, data: object][] = [
  [
    '<x:class name="DiscoInfo" extends="Stanza" section="3.1"/>',
    { class: { name: 'DiscoInfo', extends: 'Stanza', section: '3.1' } },
  ],
  ['<x:class section="3.1"/>', { class: { section: '3.1' } }],
  ['<x:stands in=" message  iq-get "/>', { stands: { in: ['message', 'iq-get'] } }],
  ['<x:stands in=""/>', { stands: { in: [] } }],
  [
    '<x:answer request="get" with="t:e"/><x:answer request="set"/>',
    {
      answers: [
        { request: 'get', with: { namespace: testNamespace, localName: 'e' } },
        { request: 'set' },
      ],
    },
  ],
  [
    '<x:answer request="set" with="t:e"/><x:answer request="set"/>',
    {
      answers: [
        { request: 'set', with: { namespace: testNamespace, localName: 'e' } },
        { request: 'set' },
      ],
    },
  ],
  [
    '<x:answer request="get" with="e"/>',
    { answers: [{ request: 'get', with: { namespace: testNamespace, localName: 'e' } }] },
  ],
  [
    '<x:property name="identity" plural="identities"/>',
    { property: { name: 'identity', plural: 'identities' } },
  ],
  ['<x:value type="jid"/>', { value: { type: 'jid' } }],
  ['<x:fold attribute="var"/>', { fold: { attribute: 'var' } }],
  ['<x:texts shortcut="body"/>', { texts: { shortcut: 'body' } }],
]

/** Vocabulary elements on a global element, and the column, code and a part of the message. */
const faults: readonly [said: string, place: string, message: string][] = [
  ['<x:clas name="A"/>', '1 X1', 'not in the annotation vocabulary'],
  [
    '<y:class xmlns:y="urn:typed-xmpp:annotations:2" name="A"/>',
    '1 X1',
    'not in the annotation vocabulary',
  ],
  ['<x:class nam="A"/>', '10 X2', "no attribute 'nam'"],
  ['<x:class name="discoInfo"/>', '10 X3', 'is not a class name'],
  ['<x:class name="A; import(`x`)"/>', '10 X3', 'is not a class name'],
  ['<x:class name=""/>', '10 X3', 'is not a class name'],
  ['<x:property name="a-b"/>', '13 X3', 'is not a property name'],
  ['<x:property name="__proto__"/>', '13 X3', 'is not a property name'],
  ['<x:answer request="result"/>', '11 X3', "is not 'get' or 'set'"],
  ['<x:answer request="get" with="u:e"/>', '25 X3', "prefix of 'u:e'"],
  ['<x:answer request="get" with="t:nowhere"/>', '1 X7', 'not a declared element'],
  ['<x:stands in="IQ"/>', '11 X3', 'is not contexts'],
  ['<x:value/>', '1 X4', "needs the attribute 'type'"],
  ['<x:module name="a"/>', '1 X5', 'cannot annotate xs:element'],
  ['<x:one-of name="a"/>', '1 X5', 'cannot annotate xs:element'],
  ['<x:class name="A"/><x:class name="A"/>', '20 X6', 'said twice'],
  ['<x:answer request="get"/><x:answer request="get"/>', '26 X6', 'said twice'],
  ['<x:class name="A">text</x:class>', '1 X3', 'has content'],
]

/** Names on `x:module` and `x:specification` that would leave the folder or its rules. */
const paths: readonly string[] = [
  '../a',
  'a/b',
  '/a',
  'A',
  'a--b',
  'a-',
  '.a',
  'a.ts',
  'con',
  'nul',
  'com1',
  'index',
  'everything',
  'a\\b',
  'a:b',
  ' ',
  'a'.repeat(201),
]

const test = suite('vocabulary')

for (const [said, data] of readings) {
  test(`reads ${said}`, () => {
    const { catalog, places } = frontOf(element(said))
    assert.equal(places, [])
    const [found] = catalog.schemas[0]?.elementDeclarations ?? []
    assert.equal(withoutPlaces(found?.annotation?.vocabulary), data)
  })
}

for (const [said, place, message] of faults) {
  test(`refuses ${said}`, () => {
    const { diagnostics } = frontOf(element(`\n${said}`))
    const [fault, ...others] = diagnostics.list
    assert.equal(others, [])
    assert.is(`${fault?.location?.column} ${fault?.code}`, place)
    assert.is(fault?.location?.line, 3)
    assert.ok(fault?.message.includes(message), fault?.message)
  })
}

for (const name of paths) {
  test(`makes no path of ${JSON.stringify(name.slice(0, 20))}`, () => {
    const { diagnostics } = frontOf(annotation(`<x:module name="${name}"/>`))
    assert.equal(
      diagnostics.list.map(({ code }) => code),
      ['X3'],
    )
  })
}

test('reads what is said about a schema', () => {
  const said =
    '<x:specification name="RFC 6120" title="Core" version="1" status="Final" url="https://example.org/a#b"/><x:module name="a-b" prefix="Core"/><x:shared namespaces="urn:a urn:b"/>'
  const { catalog, places } = frontOf(
    annotation(said, '<xs:documentation>One\n two.\n \n Three.</xs:documentation>'),
  )
  assert.equal(places, [])
  const document = catalog.schemas[0]?.documents[0]
  assert.equal(document?.annotation?.documentation, ['One two.', 'Three.'])
  assert.equal(withoutPlaces(document?.annotation?.vocabulary), {
    specification: {
      name: 'RFC 6120',
      folder: 'rfc6120',
      title: 'Core',
      version: '1',
      status: 'Final',
      url: 'https://example.org/a#b',
    },
    module: { name: 'a-b', prefix: 'Core' },
    shared: { namespaces: ['urn:a', 'urn:b'] },
  })
})

test('refuses addresses and names of specifications that would end a comment or a folder', () => {
  for (const said of [
    'name="a" url="javascript:x"',
    'name="a" url="https://a*/b"',
    'name="../a"',
    'name="a/b"',
    'name="a" title="x&#10;y"',
  ]) {
    const { diagnostics } = frontOf(annotation(`<x:specification ${said}/>`))
    const expected = said.includes('title') ? [] : ['X3']
    assert.equal(
      diagnostics.list.map(({ code }) => code),
      expected,
      said,
    )
  }
})

test('finds annotations where they were written', () => {
  const { catalog, places } = frontOf(
    `${element('<x:class name="E"/>')}<xs:complexType name="T"><xs:choice>${appinfo('<x:one-of name="kind"/><x:order significant="false"/>')}` +
      `<xs:element ref="t:e">${appinfo('<x:property name="used"/>')}</xs:element><xs:any>${appinfo('<x:accepts context="message presence"/>')}</xs:any></xs:choice>` +
      `<xs:attribute name="a" type="xs:string">${appinfo('<x:value type="jid"/>')}</xs:attribute></xs:complexType>`,
  )
  assert.equal(places, [])
  const type = catalog.type({ namespace: testNamespace, localName: 'T' })
  assert.ok(type?.kind === 'complexType' && type.contentType.variety === 'elementOnly')
  const { particle } = type.contentType
  assert.ok(particle.term.kind === 'modelGroup')
  assert.is(particle.annotation, particle.term.annotation)
  assert.equal(withoutPlaces(particle.annotation?.vocabulary), {
    oneOf: { name: 'kind' },
    order: { significant: false },
  })
  const [reference, wildcard] = particle.term.particles
  assert.equal(withoutPlaces(reference?.annotation?.vocabulary), { property: { name: 'used' } })
  assert.ok(reference?.term.kind === 'element')
  assert.equal(withoutPlaces(reference.term.annotation?.vocabulary), { class: { name: 'E' } })
  assert.equal(withoutPlaces(wildcard?.annotation?.vocabulary), {
    accepts: { contexts: ['message', 'presence'] },
  })
  assert.equal(withoutPlaces(type.attributeUses[0]?.annotation?.vocabulary), {
    value: { type: 'jid' },
  })
})

test('takes payload annotations on local elements for the mistake they are', () => {
  const local = `<xs:complexType name="T"><xs:sequence><xs:element name="l" type="xs:string">${appinfo('<x:stands in="message"/>')}</xs:element></xs:sequence></xs:complexType>`
  assert.equal(
    frontOf(local).diagnostics.list.map(({ code }) => code),
    ['X5'],
  )
})

test('prefers documentation in English', () => {
  const prose = (language: string): string =>
    `<xs:documentation xml:lang="${language}">${language}</xs:documentation>`
  const documentation = (written: string): unknown =>
    frontOf(annotation('', written)).catalog.schemas[0]?.documents[0]?.annotation?.documentation
  assert.equal(documentation(prose('de') + prose('en-GB')), ['en-GB'])
  assert.equal(documentation(prose('de') + prose('fr')), ['de', 'fr'])
})

test('is the vocabulary that annotations.xsd documents', () => {
  const path = new URL('../../codegen/annotations.xsd', import.meta.url)
  const { catalog, places } = front({ 'annotations.xsd': readFileSync(path, 'utf8') })
  assert.equal(places, [])
  const declared = catalog.schemas[0]?.elementDeclarations ?? []
  const written = declared.map(({ name, annotation: said, typeDefinition }) => {
    assert.ok(said && said.documentation.length > 0, `${name} is not documented`)
    assert.ok(typeDefinition.kind === 'complexType')
    return [
      name,
      typeDefinition.attributeUses.map(
        (use) => `${use.attributeDeclaration.name}${use.required ? '!' : ''}`,
      ),
    ]
  })
  const known = [...terms].map(([name, { attributes }]) => [
    name,
    Object.entries(attributes).map(([each, { required }]) => `${each}${required ? '!' : ''}`),
  ])
  assert.equal(written, known)
})

test.run()

function appinfo(said: string): string {
  return `<xs:annotation><xs:appinfo>${said}</xs:appinfo></xs:annotation>`
}

function annotation(said: string, documentation = ''): string {
  return `<xs:annotation>${documentation}<xs:appinfo>${said}</xs:appinfo></xs:annotation>`
}

function element(said: string): string {
  return `<xs:element name="e" type="xs:string">${appinfo(said)}</xs:element>`
}

function withoutPlaces(vocabulary: Vocabulary | undefined): unknown {
  return JSON.parse(
    JSON.stringify(vocabulary, (key, value) => (key === 'location' ? undefined : value)),
  )
}
