/** Complex types: content models, derivation, attributes, wildcards. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { ComplexTypeDefinition } from '../../codegen/src/components/complex-type-definition.ts'
import { attributesText, constraintText, contentText, typeText } from '../support/component-text.ts'
import { front, frontOf, schema, testNamespace } from '../support/inline-schemas.ts'

const el = (name: string, rest = ''): string =>
  `<xs:element name="${name}" type="xs:string" ${rest}/>`
const at = (name: string, rest = ''): string =>
  `<xs:attribute name="${name}" type="xs:string" ${rest}/>`
const type = (body: string, rest = ''): string =>
  `<xs:complexType name="T" ${rest}>${body}</xs:complexType>`
const base = (body: string, rest = ''): string =>
  `<xs:complexType name="B" ${rest}>${body}</xs:complexType>`
const seq = (body: string, rest = ''): string => `<xs:sequence ${rest}>${body}</xs:sequence>`
const derive = (kind: string, content: string, body: string, from = 't:B'): string =>
  `<xs:${content}Content><xs:${kind} base="${from}">${body}</xs:${kind}></xs:${content}Content>`
const optional = 'minOccurs="0"'
const repeated = 'minOccurs="0" maxOccurs="unbounded"'

/** Components, one of which is the type `T`; its content, and its attributes. */
const cases: readonly [title: string, components: string, content: string, attributes?: string][] =
  [
    ['nothing', type(''), 'empty'],
    ['an empty sequence', type('<xs:sequence/>'), 'empty'],
    ['an empty optional choice', type('<xs:choice minOccurs="0"/>'), 'empty'],
    ['an empty choice, which nothing satisfies', type('<xs:choice/>'), '()'],
    ['a sequence', type(seq(el('a') + el('b', optional) + el('c', repeated))), '(a, b?, c*)'],
    ['counted occurrence', type(seq(el('a', 'minOccurs="2" maxOccurs="5"'))), '(a{2,5})'],
    ['more at least than at most by default', type(seq(el('a', 'minOccurs="3"'))), '(a{3,3})'],
    ['a huge bound', type(seq(el('a', 'maxOccurs="99999999999999999999"'))), '(a{1,2147483648})'],
    [
      'a child that never occurs',
      type(seq(el('a', 'minOccurs="0" maxOccurs="0"') + el('b'))),
      '(b)',
    ],
    ['a group that never occurs', type(seq(el('a'), 'minOccurs="0" maxOccurs="0"')), 'empty'],
    [
      'a choice in a sequence',
      type(seq(`${el('a')}<xs:choice ${repeated}>${el('b')}${el('c')}</xs:choice>`)),
      '(a, (b | c)*)',
    ],
    ['all', type(`<xs:all>${el('a', optional)}${el('b', optional)}</xs:all>`), '(a? & b?)'],
    ['an element by reference', type(seq(`<xs:element ref="t:e" ${optional}/>`)) + el('e'), '(e?)'],
    [
      'a group by reference',
      type(`<xs:group ref="t:g" ${repeated}/>`) +
        `<xs:group name="g"><xs:choice>${el('a')}${el('b')}</xs:choice></xs:group>`,
      '(a | b)*',
    ],
    [
      'a group inside a group',
      type(seq(`<xs:group ref="t:g"/>${el('z')}`)) +
        `<xs:group name="g">${seq('<xs:group ref="t:h"/>')}</xs:group><xs:group name="h">${seq(el('a'))}</xs:group>`,
      '(((a)), z)',
    ],
    [
      'any',
      type(seq(`<xs:any/><xs:any namespace="##other" processContents="lax" ${repeated}/>`)),
      `(any{##any strict}, any{not ${testNamespace} ##local lax}*)`,
    ],
    [
      'listed namespaces',
      type(seq('<xs:any namespace="urn:a ##targetNamespace ##local" processContents="skip"/>')),
      `(any{urn:a ${testNamespace} ##local skip})`,
    ],
    [
      'excluded namespaces',
      type(seq('<xs:any notNamespace="urn:a ##targetNamespace"/>')),
      `(any{not urn:a ${testNamespace} strict})`,
    ],
    ['mixed content', type(seq(el('a', repeated)), 'mixed="true"'), 'mixed (a*)'],
    ['text and no children, mixed', type('', 'mixed="true"'), 'mixed ()'],
    [
      'attributes',
      type(at('a') + at('b', 'use="required"') + at('c', 'default="x"') + at('d', 'fixed="y"')),
      'empty',
      'a b! c=x d=y',
    ],
    ['a qualified attribute', type(at('a', 'form="qualified"')), 'empty', `{${testNamespace}}a`],
    [
      'xml:lang',
      type('<xs:attribute ref="xml:lang"/>'),
      'empty',
      '{http://www.w3.org/XML/1998/namespace}lang',
    ],
    [
      'an attribute by reference',
      type('<xs:attribute ref="t:g" use="required"/>') + at('g', 'default="1"'),
      'empty',
      `{${testNamespace}}g!=1`,
    ],
    [
      'attribute groups',
      type('<xs:attributeGroup ref="t:g"/>') +
        `<xs:attributeGroup name="g">${at('a')}<xs:attributeGroup ref="t:h"/></xs:attributeGroup><xs:attributeGroup name="h">${at('b')}</xs:attributeGroup>`,
      'empty',
      'a b',
    ],
    [
      'text with attributes',
      type(
        `<xs:simpleContent><xs:extension base="xs:int">${at('a')}</xs:extension></xs:simpleContent>`,
      ),
      'int',
      'a',
    ],
    [
      'text extended twice',
      base(derive('extension', 'simple', at('a'), 'xs:int')) +
        type(derive('extension', 'simple', at('b'))),
      'int',
      'a b',
    ],
    [
      'text restricted',
      base(derive('extension', 'simple', at('a') + at('b'), 'xs:string')) +
        type(
          derive(
            'restriction',
            'simple',
            `<xs:maxLength value="5"/>${at('b', 'use="prohibited"')}`,
          ),
        ),
      'string [maxLength 5]',
      'a',
    ],
    [
      'text restricted more than before',
      `<xs:simpleType name="S"><xs:restriction base="xs:string"><xs:maxLength value="9"/></xs:restriction></xs:simpleType>${base(derive('extension', 'simple', '', 't:S'))}${type(derive('restriction', 'simple', '<xs:maxLength value="5"/>'))}`,
      'string [maxLength 5]',
    ],
    [
      'text restricted by nothing',
      `${base(derive('extension', 'simple', '', 'xs:int'))}${type(derive('restriction', 'simple', ''))}`,
      'int',
    ],
    [
      'an extension',
      base(seq(el('a')) + at('x')) + type(derive('extension', 'complex', seq(el('b')) + at('y'))),
      '((a), (b))',
      'x y',
    ],
    [
      'an extension that adds attributes',
      base(seq(el('a'))) + type(derive('extension', 'complex', at('y'))),
      '(a)',
      'y',
    ],
    [
      'an extension of nothing',
      base(at('x')) + type(derive('extension', 'complex', seq(el('b')))),
      '(b)',
      'x',
    ],
    [
      'an extension of mixed content',
      base(seq(el('a')), 'mixed="true"') +
        type(derive('extension', 'complex', seq(el('b')), 't:B')),
      'mixed ((a), (b))',
    ],
    [
      'an extension before its base',
      type(derive('extension', 'complex', seq(el('b')))) + base(seq(el('a'))),
      '((a), (b))',
    ],
    [
      'a restriction',
      base(seq(el('a') + el('b', optional)) + at('x') + at('y')) +
        type(
          derive(
            'restriction',
            'complex',
            seq(el('a')) + at('x', 'use="required"') + at('y', 'use="prohibited"'),
          ),
        ),
      '(a)',
      'x!',
    ],
    [
      'a restriction of anyType',
      type(derive('restriction', 'complex', seq(el('a')), 'xs:anyType')),
      '(a)',
    ],
  ]

const test = suite('complex types')

for (const [title, components, content, attributes = ''] of cases) {
  test(`understands ${title}`, () => {
    const { catalog, diagnostics } = frontOf(components)
    assert.equal(
      diagnostics.list.filter(({ severity }) => severity === 'error'),
      [],
    )
    const found = complexType(catalog.type({ namespace: testNamespace, localName: 'T' }))
    assert.is(contentText(found.contentType), content)
    assert.is(attributesText(found.attributeUses), attributes)
  })
}

test('follows a reference to the very component it names', () => {
  const { catalog } = frontOf(`${type(seq('<xs:element ref="t:e"/>'))}${el('e')}`)
  const found = complexType(catalog.type({ namespace: testNamespace, localName: 'T' }))
  assert.ok(found.contentType.variety === 'elementOnly')
  const { term } = found.contentType.particle
  assert.ok(term.kind === 'modelGroup')
  assert.is(term.particles[0]?.term, catalog.element({ namespace: testNamespace, localName: 'e' }))
})

test('lets types contain themselves', () => {
  const { catalog, diagnostics } = frontOf(
    `<xs:element name="e"><xs:complexType>${seq(`<xs:element ref="t:e" ${repeated}/><xs:element name="l" type="t:T"/>`)}</xs:complexType></xs:element>` +
      type(derive('extension', 'complex', seq('<xs:element name="m" type="t:T"/>'))) +
      base(seq('<xs:element name="n" type="t:T"/>')),
  )
  assert.equal(diagnostics.list, [])
  const element = catalog.element({ namespace: testNamespace, localName: 'e' })
  const content = complexType(element?.typeDefinition).contentType
  assert.is(contentText(content), '(e*, l)')
  assert.ok(content.variety === 'elementOnly' && content.particle.term.kind === 'modelGroup')
  assert.is(content.particle.term.particles[0]?.term, element)
})

test('keeps what is abstract, and how a type was derived', () => {
  const { catalog } = frontOf(
    base('', 'abstract="true"') + type(derive('extension', 'complex', '')),
  )
  const derived = complexType(catalog.type({ namespace: testNamespace, localName: 'T' }))
  assert.is(derived.derivationMethod, 'extension')
  assert.is(derived.baseTypeDefinition, catalog.type({ namespace: testNamespace, localName: 'B' }))
  assert.ok(complexType(derived.baseTypeDefinition).abstract)
})

test('joins the attribute wildcards of an extension and narrows those of groups', () => {
  const any = (namespaces: string): string =>
    `<xs:anyAttribute namespace="${namespaces}" processContents="lax"/>`
  const { catalog } = frontOf(
    base(any('urn:a urn:b')) +
      type(derive('extension', 'complex', `<xs:attributeGroup ref="t:g"/>${any('urn:c urn:d')}`)) +
      `<xs:attributeGroup name="g">${any('urn:d urn:e')}</xs:attributeGroup>`,
  )
  const { attributeWildcard } = complexType(
    catalog.type({ namespace: testNamespace, localName: 'T' }),
  )
  assert.ok(attributeWildcard)
  assert.is(constraintText(attributeWildcard.namespaceConstraint), 'urn:d urn:a urn:b')
})

test('resolves across documents of one namespace and of several', () => {
  const other = schema(el('o'), 'elementFormDefault="qualified"').replaceAll(
    testNamespace,
    'urn:test:other',
  )
  const using = schema(
    type(seq('<xs:element ref="o:o"/><xs:element ref="t:e"/>')),
    'xmlns:o="urn:test:other" elementFormDefault="qualified"',
  )
  const imported = using.replace(
    '>\n',
    '>\n<xs:import namespace="urn:test:other" schemaLocation="https://nowhere.example/o.xsd"/>',
  )
  const { catalog, places } = front({ 'b.xsd': imported, 'a.xsd': schema(el('e')), 'c.xsd': other })
  assert.equal(places, ['b.xsd:2:39 note I3'])
  assert.equal(
    catalog.schemas.map((each) => each.targetNamespace),
    ['urn:test:other', testNamespace],
  )
  const found = complexType(catalog.type({ namespace: testNamespace, localName: 'T' }))
  assert.is(contentText(found.contentType), '(o, e)')
  assert.equal(
    catalog.schema(testNamespace)?.documents.map(({ location }) => location.file),
    ['a.xsd', 'b.xsd'],
  )
})

test('does not depend on the order of the documents', () => {
  const documents = {
    'a.xsd': schema(el('a') + el('z')),
    'b.xsd': schema(type(seq('<xs:element ref="t:z"/>'))),
    'c.xsd': schema(el('b')),
  }
  const print = (names: readonly string[]): string => {
    const picked = Object.fromEntries(
      names.map((name) => [name, documents[name as keyof typeof documents]]),
    )
    const { catalog, places } = front(picked)
    const [only] = catalog.schemas
    return JSON.stringify([
      places,
      only?.elementDeclarations.map(({ name, location }) => [name, location]),
      only?.typeDefinitions.map((each) => [
        typeText(each),
        contentText(complexType(each).contentType),
      ]),
      only?.documents,
    ])
  }
  assert.is(print(['c.xsd', 'a.xsd', 'b.xsd']), print(['a.xsd', 'b.xsd', 'c.xsd']))
})

test.run()

function complexType(found: unknown): ComplexTypeDefinition {
  const component = found as ComplexTypeDefinition | undefined
  assert.is(component?.kind, 'complexType')
  return component as ComplexTypeDefinition
}
