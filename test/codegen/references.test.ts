/** References that lead nowhere, names that are none, components at odds: codes and places. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { front, frontOf, schema } from '../support/inline-schemas.ts'

/** Components on line 2; the column, severity and code of each finding; a part of the last hint. */
const cases: readonly [
  title: string,
  components: string,
  places: readonly string[],
  hint?: string,
][] = [
  ['an undeclared prefix', '<xs:element name="a" type="u:b"/>', ['22 warning Q2', '22 warning Q6']],
  [
    'xsd where xs is declared',
    '<xs:element name="a" type="xsd:string"/>',
    ['22 warning Q2'],
    "'xs'",
  ],
  ['a name with two colons', '<xs:element name="a" type="xs:xs:int"/>', ['22 warning Q3']],
  [
    'a namespace as a reference',
    '<xs:element name="a" type="urn:x:y"/>',
    ['22 warning I4', '22 warning Q3'],
  ],
  [
    'a built-in type without prefix',
    '<xs:element name="a" type="base64Binary"/>',
    ['22 warning Q4'],
    'xs:base64Binary',
  ],
  [
    'the empty type undeclared',
    '<xs:element name="a" type="empty"/>',
    ['22 warning Q5'],
    'Declare it',
  ],
  [
    'a type declared nowhere',
    '<xs:element name="a" type="t:nane"/><xs:complexType name="name"/>',
    ['22 warning Q6'],
    "'name'",
  ],
  [
    'a type that is an element',
    '<xs:element name="a" type="t:b"/><xs:element name="b" type="xs:int"/>',
    ['22 warning Q6'],
    'among the elements',
  ],
  [
    'a misspelt built-in type',
    '<xs:element name="a" type="xs:datetime"/>',
    ['22 warning T1'],
    'xs:dateTime',
  ],
  ['a type of DTDs', '<xs:attribute name="a" type="xs:CDATA"/>', ['24 warning T1'], 'xs:string'],
  [
    'an unknown xml attribute',
    '<xs:complexType name="a"><xs:attribute ref="xml:langs"/></xs:complexType>',
    ['40 warning Q6'],
  ],
  [
    'xml:lang without an import',
    '<xs:complexType name="a"><xs:attribute ref="xml:lang"/></xs:complexType>',
    ['40 note I1'],
  ],
  [
    'another namespace',
    '<xs:element name="a" type="o:b" xmlns:o="urn:o"/>',
    ['22 warning I4'],
    'Add the schema of urn:o',
  ],
  [
    'a type attribute and a type inside an element',
    '<xs:element name="a" type="xs:int"><xs:complexType/></xs:element>',
    ['36 warning S2'],
  ],
  [
    'a type attribute and a type inside an attribute',
    '<xs:attribute name="a" type="xs:int"><xs:simpleType><xs:restriction base="xs:int"/></xs:simpleType></xs:attribute>',
    ['38 warning S2'],
  ],
  [
    'an attribute of a complex type',
    '<xs:attribute name="a" type="t:b"/><xs:complexType name="b"/>',
    ['24 warning S9'],
  ],
  [
    'simple content from a complex type',
    '<xs:complexType name="a"/><xs:complexType name="b"><xs:simpleContent><xs:extension base="t:a"/></xs:simpleContent></xs:complexType>',
    ['84 warning S9'],
  ],
  [
    'complex content from a simple type',
    '<xs:complexType name="b"><xs:complexContent><xs:extension base="xs:int"/></xs:complexContent></xs:complexType>',
    ['59 warning S9'],
  ],
  [
    'a list of a complex type',
    '<xs:complexType name="a"/><xs:simpleType name="b"><xs:list itemType="t:a"/></xs:simpleType>',
    ['60 warning S9'],
  ],
  ['a global without a name', '<xs:element type="xs:int"/>', ['1 warning A4']],
  ['a name that is none', '<xs:element name="a b" type="xs:int"/>', ['13 warning A4']],
  ['a name that climbs', '<xs:element name="../a" type="xs:int"/>', ['13 warning A4']],
  [
    'an attribute named xml:lang',
    '<xs:complexType name="a"><xs:attribute name="xml:lang"/></xs:complexType>',
    ['26 note I1', '40 warning A4'],
    'ref="xml:lang"',
  ],
  [
    'an attribute named xmlns',
    '<xs:complexType name="a"><xs:attribute name="xmlns"/></xs:complexType>',
    ['26 warning A4'],
  ],
  [
    'neither name nor ref',
    '<xs:complexType name="a"><xs:sequence><xs:element/></xs:sequence></xs:complexType>',
    ['39 warning A4'],
  ],
  [
    'name and ref',
    '<xs:element name="b" type="xs:int"/><xs:group name="a"><xs:sequence><xs:element name="c" ref="t:b"/></xs:sequence></xs:group>',
    ['81 warning A4'],
  ],
  ['a group without content', '<xs:group name="a"/>', ['1 warning S7']],
  [
    'a wrong number',
    '<xs:complexType name="a"><xs:sequence minOccurs="many"><xs:any/></xs:sequence></xs:complexType>',
    ['39 warning A5'],
  ],
  [
    'a minimum above the maximum',
    '<xs:complexType name="a"><xs:sequence minOccurs="3" maxOccurs="2"><xs:any/></xs:sequence></xs:complexType>',
    ['53 warning A5'],
  ],
  [
    'occurrence in a group definition',
    '<xs:group name="a"><xs:sequence maxOccurs="2"><xs:any/></xs:sequence></xs:group>',
    ['33 warning A1'],
    'where the group is used',
  ],
  [
    'a wrong word',
    '<xs:group name="a"><xs:sequence><xs:any processContents="loose"/></xs:sequence></xs:group>',
    ['41 warning A5'],
  ],
  [
    'a wrong part of a namespace list',
    '<xs:group name="a"><xs:sequence><xs:any namespace="##others"/></xs:sequence></xs:group>',
    ['41 warning A5'],
  ],
  [
    'required and default',
    '<xs:complexType name="a"><xs:attribute name="b" type="xs:int" use="required" default="1"/></xs:complexType>',
    ['26 warning A3'],
  ],
  [
    'default and fixed',
    '<xs:attribute name="b" type="xs:int" fixed="1" default="1"/>',
    ['48 warning A3'],
  ],
  [
    'an attribute twice',
    '<xs:complexType name="a"><xs:attribute name="b" type="xs:int"/><xs:attribute name="b" type="xs:int"/></xs:complexType>',
    ['64 warning D2'],
  ],
  [
    'an attribute again in an extension',
    '<xs:complexType name="a"><xs:attribute name="b" type="xs:int"/></xs:complexType><xs:complexType name="c"><xs:complexContent><xs:extension base="t:a"><xs:attribute name="b" type="xs:int"/></xs:extension></xs:complexContent></xs:complexType>',
    ['150 warning D2'],
  ],
  [
    'a value listed twice',
    '<xs:simpleType name="a"><xs:restriction base="xs:token"><xs:enumeration value="b"/><xs:enumeration value=" b"/></xs:restriction></xs:simpleType>',
    ['84 warning D2'],
  ],
  [
    'a facet without a value',
    '<xs:simpleType name="a"><xs:restriction base="xs:token"><xs:length/></xs:restriction></xs:simpleType>',
    ['57 warning A4'],
  ],
  [
    'a bound that is no number',
    '<xs:simpleType name="a"><xs:restriction base="xs:int"><xs:maxInclusive value="1e3"/></xs:restriction></xs:simpleType>',
    ['55 warning A5'],
  ],
  [
    'a length of a number',
    '<xs:simpleType name="a"><xs:restriction base="xs:int"><xs:maxLength value="3"/></xs:restriction></xs:simpleType>',
    ['55 warning L6'],
  ],
  [
    'a bound of a string',
    '<xs:simpleType name="a"><xs:restriction base="xs:token"><xs:maxInclusive value="3"/></xs:restriction></xs:simpleType>',
    ['57 warning L6'],
  ],
  [
    'digits of a date, a bound of a list, a length of a union',
    '<xs:simpleType name="a"><xs:restriction base="xs:date"><xs:totalDigits value="3"/></xs:restriction></xs:simpleType><xs:simpleType name="l"><xs:list itemType="xs:int"/></xs:simpleType><xs:simpleType name="b"><xs:restriction base="t:l"><xs:maxInclusive value="3"/></xs:restriction></xs:simpleType><xs:simpleType name="u"><xs:union memberTypes="xs:int"/></xs:simpleType><xs:simpleType name="c"><xs:restriction base="t:u"><xs:length value="3"/></xs:restriction></xs:simpleType>',
    ['56 warning L6', '235 warning L6', '419 warning L6'],
  ],
  [
    'an optional member of a choice',
    '<xs:group name="a"><xs:choice><xs:any minOccurs="0"/></xs:choice></xs:group>',
    ['31 note L5'],
  ],
  [
    'a global declared twice alike',
    '<xs:element name="a" type="xs:int"/><xs:element type="xs:int" name="a"><xs:annotation/></xs:element>',
    ['37 warning D1'],
  ],
  [
    'a global declared twice differently',
    '<xs:element name="a" type="xs:int"/><xs:element name="a" type="xs:string"/>',
    ['37 error D1'],
  ],
  [
    'an include that is not there',
    '<xs:include schemaLocation="b.xsd"/>',
    ['13 error I6'],
    'Name it',
  ],
  ['an override', '<xs:override schemaLocation="a.xsd"/>', ['1 error I5']],
  [
    'a redefinition of what is not there',
    '<xs:redefine schemaLocation="a.xsd"><xs:group name="g"><xs:sequence/></xs:group></xs:redefine>',
    ['14 error Q7', '37 warning Q6'],
  ],
  [
    'a simple type derived from itself',
    '<xs:simpleType name="a"><xs:restriction base="t:a"/></xs:simpleType>',
    ['41 error Q7'],
  ],
  [
    'types derived from each other',
    '<xs:complexType name="a"><xs:complexContent><xs:extension base="t:b"/></xs:complexContent></xs:complexType><xs:complexType name="b"><xs:complexContent><xs:extension base="t:a"/></xs:complexContent></xs:complexType>',
    ['166 error Q7'],
  ],
  [
    'a group that contains itself',
    '<xs:group name="a"><xs:sequence><xs:group ref="t:a" minOccurs="0"/></xs:sequence></xs:group>',
    ['33 error Q7'],
  ],
  [
    'attribute groups that contain each other',
    '<xs:attributeGroup name="a"><xs:attributeGroup ref="t:b"/></xs:attributeGroup><xs:attributeGroup name="b"><xs:attributeGroup ref="t:a"/></xs:attributeGroup>',
    ['126 error Q7'],
  ],
  [
    'an element in its own substitution group',
    '<xs:element name="a" substitutionGroup="t:a"/>',
    ['1 error Q7'],
  ],
]

const test = suite('references')

for (const [title, components, places, hint] of cases) {
  test(`reports ${title}`, () => {
    const found = frontOf(components)
    assert.equal(
      found.places.map((place) => place.replace(/^a\.xsd:2:/, '')),
      places,
    )
    if (hint === undefined) return
    const said = found.diagnostics.list.at(-1)?.hint
    assert.ok(said?.includes(hint), said)
  })
}

test('reports an unprefixed name where there is no default namespace', () => {
  const text = schema('<xs:element name="a" type="b"/><xs:complexType name="b"/>').replace(
    / xmlns="[^"]*"/,
    '',
  )
  const { places, diagnostics } = front({ 'a.xsd': text })
  assert.equal(places, ['a.xsd:2:22 warning Q1'])
  assert.is(diagnostics.list[0]?.hint, 'Bind a prefix to urn:test:schema and write prefix:b.')
})

test('finds another namespace without an import, and warns once', () => {
  const other = schema('<xs:element name="o" type="xs:int"/>').replaceAll(
    'urn:test:schema',
    'urn:other',
  )
  const using = schema(
    '<xs:group name="g"><xs:sequence><xs:element ref="o:o"/><xs:element ref="o:o"/></xs:sequence></xs:group>',
    'xmlns:o="urn:other"',
  )
  assert.equal(front({ 'a.xsd': using, 'b.xsd': other }).places, ['a.xsd:2:45 warning I2'])
})

test('reads unqualified local elements of an XMPP namespace as qualified, and warns', () => {
  const element =
    '<xs:element name="a"><xs:complexType><xs:sequence><xs:element name="b" type="xs:int"/><xs:element name="c" type="xs:int" form="unqualified"/></xs:sequence></xs:complexType></xs:element>'
  const text = schema(element, '').replaceAll('urn:test:schema', 'urn:xmpp:schema')
  const { catalog, places } = front({ 'a.xsd': text })
  assert.equal(places, ['a.xsd:1:1 warning L1'])
  const type = catalog.schemas[0]?.elementDeclarations[0]?.typeDefinition
  assert.ok(type?.kind === 'complexType' && type.contentType.variety === 'elementOnly')
  const { term } = type.contentType.particle
  assert.ok(term.kind === 'modelGroup')
  assert.equal(
    term.particles.map((each) => each.term.kind === 'element' && each.term.targetNamespace),
    ['urn:xmpp:schema', ''],
  )
})

test('reads local elements of other namespaces as their schema says', () => {
  const element =
    '<xs:element name="a"><xs:complexType><xs:sequence><xs:element name="b"/><xs:element name="c" form="qualified"/></xs:sequence></xs:complexType></xs:element>'
  const { catalog } = frontOf(element, '')
  const type = catalog.schemas[0]?.elementDeclarations[0]?.typeDefinition
  assert.ok(type?.kind === 'complexType' && type.contentType.variety === 'elementOnly')
  const { term } = type.contentType.particle
  assert.ok(term.kind === 'modelGroup')
  assert.equal(
    term.particles.map((each) => each.term.kind === 'element' && each.term.targetNamespace),
    ['', 'urn:test:schema'],
  )
})

test('accepts an include of a document of the same namespace among the inputs', () => {
  const including = schema('<xs:include schemaLocation="../b/c.xsd"/>')
  assert.equal(front({ 'a/a.xsd': including, 'b/c.xsd': schema('') }).places, [])
  const other = schema('').replaceAll('urn:test:schema', 'urn:other')
  assert.equal(front({ 'a/a.xsd': including, 'b/c.xsd': other }).places, ['a/a.xsd:2:13 error I6'])
})

test('reports the unequal declarations of two documents with both places', () => {
  const { diagnostics } = front({
    'a.xsd': schema('<xs:element name="e" type="xs:int"/>'),
    'b.xsd': schema('<xs:element name="e" type="xs:string"/>'),
  })
  assert.is(diagnostics.list[0]?.location?.file, 'b.xsd')
  assert.is(
    diagnostics.list[0]?.message,
    "element 'e' of urn:test:schema is declared differently at a.xsd:2:1",
  )
})

test('keeps the flags and substitution groups of elements', () => {
  const { catalog, places } = frontOf(
    '<xs:element name="head" type="xs:int" abstract="true"/><xs:element name="member" substitutionGroup="t:head" nillable="true"/>',
  )
  assert.equal(places, [])
  const [head, member] = catalog.schemas[0]?.elementDeclarations ?? []
  assert.equal(
    [head?.abstract, head?.nillable, member?.abstract, member?.nillable],
    [true, false, false, true],
  )
  assert.equal(member?.substitutionGroupAffiliations, [
    { namespace: 'urn:test:schema', localName: 'head' },
  ])
  assert.is(member?.typeDefinition, head?.typeDefinition)
})

test.run()
