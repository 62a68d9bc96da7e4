/** What attributes, text and single children become. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { modelOf } from '../../support/model-of.ts'
import { fieldText } from '../../support/model-text.ts'

const types = `
  <xs:simpleType name="empty"><xs:restriction base="xs:string"><xs:enumeration value=""/></xs:restriction></xs:simpleType>
  <xs:simpleType name="colour"><xs:restriction base="xs:NCName"><xs:enumeration value="red"/><xs:enumeration value="blue"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="shade"><xs:union memberTypes="t:colour xs:string"/></xs:simpleType>
  <xs:simpleType name="either"><xs:union memberTypes="t:colour t:empty"/></xs:simpleType>
  <xs:simpleType name="numbers"><xs:list itemType="xs:int"/></xs:simpleType>
  <xs:simpleType name="level"><xs:restriction base="xs:int"><xs:enumeration value="1"/></xs:restriction></xs:simpleType>
  <xs:element name="global" type="xs:string"/>`

const value = (type: string): string =>
  `<xs:annotation><xs:appinfo><x:value type="${type}"/></xs:appinfo></xs:annotation>`
const property = (attributes: string): string =>
  `<xs:annotation><xs:appinfo><x:property ${attributes}/></xs:appinfo></xs:annotation>`

/** An attribute of an element, and its field. */
const attributes: readonly [attribute: string, field: string][] = [
  ['name="a" type="xs:string"', 'a: @a string?'],
  ['name="a"', 'a: @a string?'],
  ['name="a" type="xs:string" use="required"', 'a: @a string!'],
  ['name="a" type="xs:boolean" default="false"', 'a: @a boolean=false?'],
  ['name="a" type="xs:string" fixed="1.0"', 'a: @a string=1.0==1.0?'],
  ['name="a" type="xs:int" default=" 7 "', 'a: @a int=7?'],
  ['name="a" type="xs:normalizedString"', 'a: @a string?'],
  ['name="a" type="xs:NCName"', 'a: @a token?'],
  ['name="a" type="xs:anyURI"', 'a: @a uri?'],
  ['name="a" type="xs:gYear"', 'a: @a token?'],
  ['name="a" type="xs:hexBinary"', 'a: @a hex?'],
  ['name="a" type="xs:NMTOKENS"', 'a: @a token[]?'],
  ['name="a" type="t:numbers" default="1  2"', 'a: @a int[]=1 2?'],
  ['name="a" type="t:colour"', 'a: @a TestSchemaColour?'],
  ['name="a" type="t:colour" default="red"', 'a: @a TestSchemaColour=red?'],
  ['name="a" type="t:shade" default="mauve"', 'a: @a TestSchemaShade…=mauve?'],
  ['name="a" type="t:either" default=""', 'a: @a TestSchemaEither=?'],
  ['name="a" type="t:level"', 'a: @a int?'],
  ['name="message-id" type="xs:string"', 'messageId: @message-id string?'],
  ['name="get" type="xs:string"', 'get_: @get string?'],
  ['name="then" type="xs:string"', 'then_: @then string?'],
  ['name="toString" type="xs:string"', 'toString_: @toString string?'],
  ['ref="xml:lang"', 'lang: @lang language?'],
]

/** What stands inside an attribute of type xs:string, and its field. */
const annotated: readonly [annotation: string, field: string][] = [
  [value('jid'), 'a: @a jid?'],
  [value('legacyDateTime'), 'a: @a legacyDateTime?'],
  [property('name="address"'), 'address: @a string?'],
]

/** A child of an element, and its fields. */
const children: readonly [child: string, fields: string][] = [
  ['<xs:element name="a" type="xs:dateTime"/>', 'a: <a> dateTime!'],
  ['<xs:element name="a" type="t:empty"/>', 'a: <a/>!'],
  ['<xs:element name="a"><xs:complexType/></xs:element>', 'a: <a/>!'],
  ['<xs:element name="a" type="t:colour"/>', 'a: <a> TestSchemaColour!'],
  ['<xs:element name="a" type="xs:int" default="7" minOccurs="0"/>', 'a: <a> int?'],
  ['<xs:element name="a" type="xs:int" fixed="7"/>', 'a: <a> int==7?'],
  ['<xs:element name="a"/>', 'a: <a> TestSchemaEA!'],
  ['<xs:element ref="t:global"/>', 'global: <global> TestSchemaGlobal!'],
  [
    `<xs:element name="a" type="xs:string" maxOccurs="unbounded">${property('name="one" plural="several"')}</xs:element>`,
    'several: <a> string+',
  ],
  [
    `<xs:element name="a" type="xs:string" maxOccurs="unbounded">${property('name="entry"')}</xs:element>`,
    'entries: <a> string+',
  ],
  [
    '<xs:element name="a"><xs:complexType><xs:attribute name="b"/></xs:complexType></xs:element>',
    'a: <a> TestSchemaEA!',
  ],
  [
    '<xs:element name="a"><xs:complexType><xs:simpleContent><xs:extension base="xs:int"/></xs:simpleContent></xs:complexType></xs:element>',
    'a: <a> int!',
  ],
  [
    '<xs:element name="a" type="xs:string"><xs:annotation><xs:appinfo><x:class name="Own"/></xs:appinfo></xs:annotation></xs:element>',
    'a: <a> Own!',
  ],
  [
    '<xs:element name="a" maxOccurs="unbounded"><xs:annotation><xs:appinfo><x:fold attribute="n"/></xs:appinfo></xs:annotation><xs:complexType><xs:attribute name="n" type="xs:int"/></xs:complexType></xs:element>',
    'as: <a n> int+',
  ],
  [
    '<xs:element name="body" type="xs:string" maxOccurs="unbounded"><xs:annotation><xs:appinfo><x:texts shortcut="body"/></xs:appinfo></xs:annotation></xs:element>',
    'bodies: <body> texts+ | body: best of bodies',
  ],
]

/** The type of a global element, and its text. */
const texts: readonly [type: string, field: string][] = [
  ['xs:string', 'text: #text string?'],
  ['xs:int', 'text: #text int!'],
  ['xs:base64Binary', 'text: #text base64?'],
  ['xs:language', 'text: #text language?'],
  ['t:colour', 'text: #text TestSchemaColour!'],
  ['t:shade', 'text: #text TestSchemaShade…?'],
  ['t:either', 'text: #text TestSchemaEither?'],
  ['t:numbers', 'text: #text int[]?'],
  ['t:empty', ''],
]

const test = suite('fields')

for (const [attribute, field] of attributes) {
  test(`of the attribute ${attribute}`, () => {
    assert.is(fieldsOf(`<xs:complexType><xs:attribute ${attribute}/></xs:complexType>`), field)
  })
}

for (const [annotation, field] of annotated) {
  test(`of an attribute with ${/<x:.*?>/.exec(annotation)?.[0]}`, () => {
    const attribute = `<xs:attribute name="a" type="xs:string">${annotation}</xs:attribute>`
    assert.is(fieldsOf(`<xs:complexType>${attribute}</xs:complexType>`), field)
  })
}

for (const [child, fields] of children) {
  test(`of the child ${child}`, () => {
    const content = `<xs:sequence>${child}</xs:sequence>`
    assert.is(fieldsOf(`<xs:complexType>${content}</xs:complexType>`), fields)
  })
}

for (const [type, field] of texts) {
  test(`of an element of type ${type}`, () => {
    assert.is(fieldsOf('', `type="${type}"`), field)
  })
}

test('come as attributes, xml:lang, text and children', () => {
  const attributes = '<xs:attribute ref="xml:lang"/><xs:attribute name="z"/>'
  assert.is(
    fieldsOf(`<xs:complexType>${attributes}</xs:complexType>`),
    'z: @z string? | lang: @lang language?',
  )
  const extension = `<xs:extension base="xs:string">${attributes}</xs:extension>`
  assert.is(
    fieldsOf(`<xs:complexType><xs:simpleContent>${extension}</xs:simpleContent></xs:complexType>`),
    'z: @z string? | lang: @lang language? | text: #text string?',
  )
})

test.run()

function fieldsOf(content: string, attributes = ''): string {
  const { model, faults } = modelOf(
    `<xs:element name="e" ${attributes}>${content}</xs:element>${types}`,
  )
  assert.equal(faults, [])
  const found = model.modules[0]?.classes.find((each) => each.element === 'e')
  return found?.fields.map(fieldText).join(' | ') ?? 'no class'
}
