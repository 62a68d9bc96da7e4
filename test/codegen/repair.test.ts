/** The passes before resolving: misplaced elements and attributes, order, anchors. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { patternsOf } from '../../codegen/src/components/simple-types.ts'
import { diagnosticCodes } from '../../codegen/src/diagnostic-codes.ts'
import { repairPasses } from '../../codegen/src/repair/repair.ts'
import { front, frontOf, testNamespace } from '../support/inline-schemas.ts'

const text = '<xs:simpleContent><xs:extension base="xs:string"/></xs:simpleContent>'

/** Components on line 2, and what is reported: column, severity and code. */
const cases: readonly [title: string, components: string, reported: readonly string[]][] = [
  ['a sound element', '<xs:element name="a" type="xs:string"/>', []],
  [
    'an element in a complex type',
    '<xs:complexType name="a"><xs:element name="b" type="xs:string"/></xs:complexType>',
    ['26 warning S3'],
  ],
  [
    'an attribute in an element',
    '<xs:element name="a"><xs:attribute name="b" type="xs:string"/></xs:element>',
    ['22 warning S4'],
  ],
  [
    'an attribute in simple content',
    '<xs:complexType name="a"><xs:simpleContent><xs:attribute name="b"/></xs:simpleContent></xs:complexType>',
    ['44 note L2', '44 warning S5'],
  ],
  [
    'a facet in a simple type',
    '<xs:simpleType name="a"><xs:enumeration value="b"/></xs:simpleType>',
    ['25 warning S6'],
  ],
  [
    'a derivation in a complex type',
    '<xs:complexType name="a"><xs:extension base="xs:string"/></xs:complexType>',
    ['26 warning S6'],
  ],
  [
    'a type in a type',
    '<xs:complexType name="a"><xs:complexType/></xs:complexType>',
    ['26 warning S7'],
  ],
  [
    'two types in an element',
    '<xs:element name="a"><xs:complexType/><xs:simpleType><xs:restriction base="xs:string"/></xs:simpleType></xs:element>',
    ['39 warning S7'],
  ],
  [
    'two groups in a type',
    '<xs:complexType name="a"><xs:sequence/><xs:choice/></xs:complexType>',
    ['40 warning S7'],
  ],
  ['an unknown construct', '<xs:elemnt name="a"/>', ['1 note L2', '1 warning S10']],
  ['an element of no namespace', '<element xmlns="" name="a"/>', ['1 note L2', '1 warning S10']],
  ['a vocabulary element outside an annotation', '<x:class name="A"/>', ['1 error X5']],
  ['text', 'stray', ['1 error S10']],
  [
    'an unknown attribute',
    '<xs:element name="a" type="xs:string" nilable="true"/>',
    ['39 warning A1'],
  ],
  [
    'a use on an element',
    '<xs:element name="a" type="xs:string" use="optional"/>',
    ['39 warning A1'],
  ],
  ['an attribute of another namespace', '<xs:element name="a" type="xs:string" x:y="z"/>', []],
  [
    'identity constraints',
    '<xs:element name="a" type="xs:string"><xs:key name="k"><xs:selector xpath="."/><xs:field xpath="."/></xs:key></xs:element>',
    [],
  ],
  [
    'an identity constraint without a field',
    '<xs:element name="a" type="xs:string"><xs:key name="k"><xs:selector xpath="."/></xs:key></xs:element>',
    ['39 warning A4'],
  ],
  [
    'an identity constraint with a path of another kind',
    '<xs:element name="a" type="xs:string"><xs:key name="k"><xs:selector xpath="//a[1]"/><xs:field xpath="."/></xs:key></xs:element>',
    ['39 warning A4'],
  ],
  [
    'an assertion',
    `<xs:complexType name="a">${text.replace('string"/>', 'string"><xs:assert test="1"/></xs:extension>')}</xs:complexType>`,
    ['75 note S11'],
  ],
  [
    'a group of all inside a sequence',
    '<xs:complexType name="a"><xs:sequence><xs:all><xs:any/></xs:all></xs:sequence></xs:complexType>',
    ['39 note S8'],
  ],
  [
    'attributes before the content',
    '<xs:complexType name="a"><xs:attribute name="b" type="xs:string"/><xs:sequence/></xs:complexType>',
    ['67 note S1'],
  ],
  [
    'a late annotation',
    '<xs:complexType name="a"><xs:sequence/><xs:annotation/></xs:complexType>',
    ['40 note S1'],
  ],
  [
    'lengths that leave no value',
    '<xs:simpleType name="a"><xs:restriction base="xs:string"><xs:minLength value="5"/><xs:maxLength value="3"/></xs:restriction></xs:simpleType>',
    ['58 warning A5'],
  ],
  [
    'bounds that leave no value',
    '<xs:simpleType name="a"><xs:restriction base="xs:int"><xs:minInclusive value="5"/><xs:maxExclusive value="5"/></xs:restriction></xs:simpleType>',
    ['55 warning A5'],
  ],
  [
    'a bound wider than that of a built-in type',
    '<xs:simpleType name="a"><xs:restriction base="xs:byte"><xs:maxInclusive value="128"/></xs:restriction></xs:simpleType>',
    ['56 warning A5'],
  ],
  [
    'bounds that narrow',
    '<xs:simpleType name="a"><xs:restriction base="xs:byte"><xs:minInclusive value="-5"/><xs:maxInclusive value="5"/><xs:totalDigits value="1"/></xs:restriction></xs:simpleType>',
    [],
  ],
  [
    'a pattern with anchors',
    '<xs:simpleType name="a"><xs:restriction base="xs:string"><xs:pattern value="^[0-9]{2}$"/></xs:restriction></xs:simpleType>',
    ['70 warning L3'],
  ],
  [
    'occurrence on a global element',
    '<xs:element name="a" type="xs:string" minOccurs="0"/>',
    ['39 note A2'],
  ],
]

const test = suite('repair')

for (const [title, components, reported] of cases) {
  test(`reports ${title}`, () => {
    const places = frontOf(components).places.map((place) => place.replace(/^a\.xsd:2:/, ''))
    assert.equal(places, reported)
  })
}

test('understands a document whose attributes stand first', () => {
  const type =
    '<xs:complexType name="a"><xs:attribute name="b" type="xs:string"/><xs:sequence><xs:any/></xs:sequence></xs:complexType>'
  const found = frontOf(type).catalog.type({ namespace: testNamespace, localName: 'a' })
  assert.ok(found?.kind === 'complexType')
  assert.is(found.contentType.variety, 'elementOnly')
  assert.is(found.attributeUses.length, 1)
})

test('strips anchors from a pattern, where schemas are not read to the letter', () => {
  const type =
    '<xs:simpleType name="a"><xs:restriction base="xs:string"><xs:pattern value="^[0-9]{2}$"/><xs:pattern value="a\\$"/></xs:restriction></xs:simpleType>'
  const patterns = (namespace: string): unknown => {
    const written = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}">${type}</xs:schema>`
    const found = front({ 'a.xsd': written }).catalog.type({ namespace, localName: 'a' })
    return found?.kind === 'simpleType' && patternsOf(found)
  }
  assert.equal(patterns('urn:xmpp:x:0'), [['[0-9]{2}', 'a\\$']])
  assert.equal(patterns(testNamespace), [['^[0-9]{2}$', 'a\\$']])
})

test('notes identity constraints of the schemas of XMPP, and reads those of others', () => {
  const found = (namespace: string): readonly [unknown, readonly string[]] => {
    const written = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:x" targetNamespace="${namespace}"><xs:element name="a"><xs:complexType/><xs:keyref name="k" refer="t:r"><xs:selector xpath=".//t:b | child::*"/><xs:field xpath="c/@d"/></xs:keyref></xs:element></xs:schema>`
    const { catalog, diagnostics } = front({ 'a.xsd': written })
    const element = catalog.element({ namespace, localName: 'a' })
    return [element?.identityConstraints, diagnostics.list.map(({ code }) => code)]
  }
  assert.equal(found('urn:xmpp:x:0'), [undefined, ['S11']])
  const [constraints, codes] = found(testNamespace)
  assert.equal(codes, [])
  assert.equal(constraints, [
    {
      category: 'keyref',
      name: { namespace: testNamespace, localName: 'k' },
      referencedKey: { namespace: 'urn:x', localName: 'r' },
      selector: [
        { deep: true, steps: ['{urn:x}b'] },
        { deep: false, steps: ['*'] },
      ],
      fields: [[{ deep: false, steps: ['{}c', '@{}d'] }]],
    },
  ])
})

test('hints at what an unknown name was meant to be', () => {
  const { list } = frontOf('<xs:elemnt name="a"/>').diagnostics
  assert.is(list.find(({ code }) => code === 'S10')?.hint, 'Write <xs:element>.')
})

test('names the codes of every pass, all of them known', () => {
  for (const { codes } of repairPasses) {
    assert.ok(codes.length > 0)
    for (const code of codes) assert.ok(code in diagnosticCodes, code)
  }
})

test.run()
