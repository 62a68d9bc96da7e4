/** What the model refuses, with the place and the code. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { modelled, modelOf } from '../../support/model-of.ts'
import { schema } from '../../support/inline-schemas.ts'

const note = (terms: string): string =>
  `<xs:annotation><xs:appinfo>${terms}</xs:appinfo></xs:annotation>`
const empty =
  '<xs:simpleType name="empty"><xs:restriction base="xs:string"><xs:enumeration value=""/></xs:restriction></xs:simpleType>'
const long = 'x'.repeat(70)

/** Components of a schema, beginning on line 2, and what there is to report. */
const cases: readonly [title: string, components: string, faults: readonly string[]][] = [
  [
    'two elements with one class name',
    `<xs:element name="a">${note('<x:class name="Same"/>')}</xs:element>\n<xs:element name="b">${note('<x:class name="Same"/>')}</xs:element>`,
    ["a.xsd:3 M1 'Same', the name of the element b, is that of the element a too (a.xsd:2:1)"],
  ],
  [
    'a class with the name of an init',
    `<xs:element name="a"/>\n<xs:element name="b">${note('<x:class name="TestSchemaAInit"/>')}</xs:element>`,
    [
      "a.xsd:3 M1 'TestSchemaAInit', the name of the element b, is that of the init of the element a too (a.xsd:2:1)",
    ],
  ],
  [
    'a shortcut with the name of its plural',
    `<xs:element name="e"><xs:complexType><xs:sequence><xs:element name="news" type="xs:string" maxOccurs="2">${note('<x:texts shortcut="news"/>')}</xs:element></xs:sequence></xs:complexType></xs:element>`,
    ["a.xsd:2 M1 TestSchemaE has two properties called 'news' (the other: a.xsd:2:51)"],
  ],
  [
    'names that are too long',
    `<xs:element name="${long}"><xs:complexType>\n<xs:attribute name="${long}"/></xs:complexType></xs:element>`,
    [
      `a.xsd:2 M2 the name TestSchema${`X${long}`.slice(0, 53)}… of the element ${long} is too long`,
      `a.xsd:3 M2 no property name can be made of '${long.slice(0, 40)}'`,
    ],
  ],
  [
    'a class that hides a global',
    `<xs:element name="e">${note('<x:class name="Error"/>')}</xs:element>`,
    ["a.xsd:2 M3 'Error', the name of the element e, hides another 'Error'"],
  ],
  [
    'a property that hides a member of every node',
    `<xs:element name="e"><xs:complexType><xs:attribute name="a">${note('<x:property name="equals"/>')}</xs:attribute></xs:complexType></xs:element>`,
    ["a.xsd:2 M3 the property 'equals' of TestSchemaE hides a member of every node"],
  ],
  [
    'an unknown value type',
    `<xs:element name="e"><xs:complexType><xs:attribute name="a" type="xs:string">${note('<x:value type="jidd"/>')}</xs:attribute></xs:complexType></xs:element>`,
    ["a.xsd:2 M4 there is no value type 'jidd'"],
  ],
  [
    'a value type on what is no string',
    `<xs:element name="e"><xs:complexType><xs:attribute name="a" type="xs:int">${note('<x:value type="jid"/>')}</xs:attribute></xs:complexType></xs:element>`,
    ['a.xsd:2 M4 x:value says jid of what the schema says is int'],
  ],
  [
    'an unknown base class',
    `<xs:element name="e">${note('<x:class name="E" extends="Thing"/>')}</xs:element>`,
    ["a.xsd:2 M4 the runtime has no base class 'Thing'"],
  ],
  [
    'texts of what is more than text',
    `<xs:element name="e"><xs:complexType><xs:sequence><xs:element name="a" maxOccurs="2">${note('<x:texts shortcut="a"/>')}<xs:complexType><xs:attribute name="b"/></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>`,
    ['a.xsd:2 M5 x:texts stands on <a>, which is not text and xml:lang alone'],
  ],
  [
    'a fold of what has more than the attribute',
    `<xs:element name="e"><xs:complexType><xs:sequence><xs:element name="a" maxOccurs="2">${note('<x:fold attribute="b"/>')}<xs:complexType><xs:attribute name="b"/><xs:attribute name="c"/></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>`,
    ["a.xsd:2 M5 x:fold stands on <a>, which has more than the attribute 'b'"],
  ],
  [
    'a one-of choice that is repeated',
    `<xs:element name="e"><xs:complexType><xs:choice maxOccurs="2">${note('<x:one-of name="which"/>')}<xs:element name="a" type="t:empty"/><xs:element name="b" type="t:empty"/></xs:choice></xs:complexType></xs:element>${empty}`,
    ['a.xsd:2 M5 a one-of choice cannot be repeated'],
  ],
  [
    'a one-of choice with text that is not asked for, and with a child',
    `<xs:element name="e"><xs:complexType><xs:choice>${note('<x:one-of name="which"/>')}\n<xs:element name="a" type="xs:string"/>\n<xs:element name="b"><xs:complexType><xs:attribute name="c"/></xs:complexType></xs:element></xs:choice></xs:complexType></xs:element>`,
    [
      'a.xsd:3 M5 <a> in a one-of choice is not empty',
      'a.xsd:4 M5 <b> in a one-of choice is not empty',
    ],
  ],
  [
    'a one-of choice with a wildcard',
    `<xs:element name="e"><xs:complexType><xs:choice>${note('<x:one-of name="which"/>')}<xs:element name="a" type="t:empty"/><xs:any/></xs:choice></xs:complexType></xs:element>${empty}`,
    ['a.xsd:2 M5 a one-of choice holds elements and nothing else'],
  ],
  [
    'one name with two types',
    `<xs:element name="e"><xs:complexType><xs:sequence>\n<xs:element name="a" type="xs:string"/>\n<xs:element name="a" type="xs:int"/></xs:sequence></xs:complexType></xs:element>`,
    ['a.xsd:4 M8 <a> has another type here than at a.xsd:3:1 in the same content'],
  ],
  [
    'default values that are none of their types',
    `<xs:element name="e"><xs:complexType>\n<xs:attribute name="a" type="xs:boolean" default="maybe"/>\n<xs:attribute name="b" type="xs:unsignedInt" default="-1"/>\n<xs:attribute name="c" default="x"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="y"/></xs:restriction></xs:simpleType></xs:attribute></xs:complexType></xs:element>`,
    [
      "a.xsd:3 M9 the default value 'maybe' is none of its type",
      "a.xsd:4 M9 the default value '-1' is none of its type",
      "a.xsd:5 M9 the default value 'x' is none of its type",
    ],
  ],
]

const test = suite('faults of the model')

for (const [title, components, expected] of cases) {
  test(title, () => {
    assert.equal(modelOf(components).faults, expected)
  })
}

test('two schemas for one file', () => {
  const head = note('<x:specification name="XEP-0001" title="A"/><x:module name="one"/>')
  const text = schema(`${head}<xs:element name="a"/>`)
  const other = text.replaceAll('urn:test:schema', 'urn:test:other').replace('"a"', '"b"')
  assert.equal(modelled({ 'a.xsd': text, 'b.xsd': other }).faults, [
    'a.xsd:1 M6 the module xep-0001/one is that of urn:test:other too (b.xsd)',
  ])
})

test('two documents of one namespace that disagree', () => {
  const document = (name: string, element: string): string =>
    schema(`${note(`<x:module name="${name}"/>`)}<xs:element name="${element}"/>`)
  assert.equal(modelled({ 'a.xsd': document('one', 'a'), 'b.xsd': document('two', 'b') }).faults, [
    'b.xsd:2 M6 another document of this namespace says a different x:module (a.xsd:2)',
  ])
})

test('a module that would be called index', () => {
  const text = schema('<xs:element name="a"/>').replaceAll('urn:test:schema', 'urn:xmpp:index')
  assert.equal(modelled({ 'a.xsd': text }).faults, [
    "a.xsd:1 M6 a module cannot be called 'index': that is the file of re-exports",
  ])
})

test.run()
