/** Content models as fields: how particles add up. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { modelOf } from '../../support/model-of.ts'
import { classText } from '../../support/model-text.ts'

const common = `
  <xs:simpleType name="empty"><xs:restriction base="xs:string"><xs:enumeration value=""/></xs:restriction></xs:simpleType>
  <xs:element name="other"><xs:complexType/></xs:element>
  <xs:group name="ab"><xs:sequence><xs:element name="a" type="xs:string"/><xs:element name="b" type="xs:int" minOccurs="0"/></xs:sequence></xs:group>`

const unordered =
  '<xs:annotation><xs:appinfo><x:order significant="false"/></xs:appinfo></xs:annotation>'

/** The content of an element `e`, and the class without its name. */
const cases: readonly [title: string, content: string, expected: string][] = [
  ['nothing', '', ''],
  [
    'a sequence of single children',
    '<xs:sequence><xs:element name="a" type="xs:string"/><xs:element name="b" type="t:empty" minOccurs="0"/></xs:sequence>',
    'ordered | a: <a> string! | b: <b/>?',
  ],
  [
    'repeated children',
    '<xs:sequence><xs:element name="a" type="xs:int" minOccurs="0" maxOccurs="unbounded"/><xs:element ref="t:other" minOccurs="2" maxOccurs="3"/></xs:sequence>',
    'ordered | as: <a> int* | others: <other> TestSchemaOther{2,3}',
  ],
  [
    'an optional group makes its members optional',
    '<xs:sequence><xs:group ref="t:ab" minOccurs="0"/></xs:sequence>',
    'ordered | a: <a> string? | b: <b> int?',
  ],
  [
    'a repeated group of one kind is a list',
    '<xs:sequence maxOccurs="3"><xs:element name="a" type="xs:string" maxOccurs="2"/></xs:sequence>',
    'as: <a> string{1,6}',
  ],
  [
    'a repeated group of several kinds keeps its order',
    '<xs:sequence><xs:group ref="t:ab" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>',
    'children: (TestSchemaEA|TestSchemaEB)*',
  ],
  [
    'a repeated choice keeps its order',
    '<xs:choice maxOccurs="unbounded"><xs:element name="a" type="xs:string"/><xs:element name="b" type="t:empty"/><xs:element ref="t:other"/></xs:choice>',
    'children: (TestSchemaEA|TestSchemaEB|TestSchemaOther)+',
  ],
  [
    'a repeated choice without order has a field for each member',
    `<xs:choice minOccurs="0" maxOccurs="unbounded">${unordered}<xs:element name="a" type="xs:string"/><xs:element name="b" type="t:empty"/><xs:element ref="t:other" maxOccurs="unbounded"/></xs:choice>`,
    'a: <a> string? | b: <b/>? | others: <other> TestSchemaOther*',
  ],
  [
    'xs:all is unordered',
    '<xs:all><xs:element name="a" type="xs:string"/><xs:element name="b" type="xs:string" minOccurs="0"/></xs:all>',
    'a: <a> string! | b: <b> string?',
  ],
  [
    'a choice of one',
    '<xs:choice><xs:element name="a" type="xs:string"/><xs:element name="b" type="xs:string"/></xs:choice>',
    'ordered | a: <a> string? | b: <b> string? | choice a | b!',
  ],
  [
    'an optional choice',
    '<xs:choice minOccurs="0"><xs:element name="a" type="xs:string"/><xs:element name="b" type="xs:string"/></xs:choice>',
    'ordered | a: <a> string? | b: <b> string? | choice a | b?',
  ],
  [
    'an optional member makes the choice optional',
    '<xs:choice><xs:element name="a" type="xs:string" minOccurs="0"/><xs:element name="b" type="xs:string"/></xs:choice>',
    'ordered | a: <a> string? | b: <b> string? | choice a | b?',
  ],
  [
    'a choice inside a choice joins it',
    '<xs:choice><xs:element name="a" type="xs:string"/><xs:choice><xs:element name="b" type="xs:string"/><xs:element name="c" type="xs:string"/></xs:choice></xs:choice>',
    'ordered | a: <a> string? | b: <b> string? | c: <c> string? | choice a | b | c!',
  ],
  [
    'a choice with a sequence has fields that go together',
    '<xs:choice><xs:group ref="t:ab"/><xs:element name="c" type="xs:string" maxOccurs="unbounded"/></xs:choice>',
    'ordered | a: <a> string? | b: <b> int? | cs: <c> string* | choice a+b | cs!',
  ],
  [
    'a choice with a wildcard demands nothing',
    '<xs:choice><xs:element name="a" type="xs:string"/><xs:element name="b" type="xs:string"/><xs:any namespace="##other"/></xs:choice>',
    'ordered | a: <a> string? | b: <b> string? | choice a | b? | any{0,1} ##other',
  ],
  [
    'a choice of one member is none',
    '<xs:choice><xs:element name="a" type="xs:string"/></xs:choice>',
    'a: <a> string!',
  ],
  [
    'alternatives that share a member exclude nothing',
    '<xs:choice><xs:sequence><xs:element name="a" type="xs:string"/><xs:element name="b" type="xs:string"/></xs:sequence><xs:element name="a" type="xs:string"/></xs:choice>',
    'ordered | a: <a> string! | b: <b> string?',
  ],
  [
    'a choice inside an optional sequence demands nothing',
    '<xs:sequence minOccurs="0"><xs:choice><xs:element name="a" type="xs:string"/><xs:element name="b" type="xs:string"/></xs:choice></xs:sequence>',
    'ordered | a: <a> string? | b: <b> string? | choice a | b?',
  ],
  [
    'an element in two places is one field',
    '<xs:sequence><xs:element name="a" type="xs:string"/><xs:element name="b" type="xs:string"/><xs:element name="a" type="xs:string" minOccurs="0"/></xs:sequence>',
    'as: <a> string{1,2} | b: <b> string!',
  ],
  [
    'a choice that is there twice excludes nothing',
    '<xs:sequence><xs:choice><xs:element name="a" type="xs:string"/><xs:element name="b" type="xs:string"/></xs:choice><xs:choice><xs:element name="a" type="xs:string"/><xs:element name="b" type="xs:string"/></xs:choice></xs:sequence>',
    'as: <a> string{0,2} | bs: <b> string{0,2}',
  ],
  [
    'an element beside a list that takes it is in the list',
    '<xs:sequence><xs:element name="a" type="xs:string"/><xs:choice minOccurs="0" maxOccurs="unbounded"><xs:element name="a" type="xs:string"/><xs:element name="b" type="xs:string"/></xs:choice></xs:sequence>',
    'children: (TestSchemaEA|TestSchemaEB)+',
  ],
  [
    'a wildcard in a sequence has its place',
    '<xs:sequence><xs:any namespace="##any" minOccurs="0" maxOccurs="unbounded"/><xs:element name="a" type="xs:string"/></xs:sequence>',
    'a: <a> string! | any* before a',
  ],
  [
    'wildcards are taken together',
    '<xs:sequence><xs:any namespace="urn:a" minOccurs="0"/><xs:any namespace="urn:b urn:a" maxOccurs="2"/></xs:sequence>',
    'any{1,3} urn:a urn:b',
  ],
  [
    'a flag occurs or not',
    '<xs:sequence><xs:element name="a" type="t:empty" maxOccurs="unbounded"/></xs:sequence>',
    'a: <a/>!',
  ],
]

const test = suite('content models')

for (const [title, content, expected] of cases) {
  test(title, () => {
    const { model, faults } = modelOf(
      `<xs:element name="e"><xs:complexType>${content}</xs:complexType></xs:element>${common}`,
    )
    assert.equal(faults, [])
    const found = model.modules[0]?.classes.find((each) => each.element === 'e')
    assert.ok(found)
    const [head = '', ...lines] = classText(found).split('\n  ')
    const marks = head.replace(/^TestSchemaE ?/, '')
    assert.is([marks, ...lines].filter((each) => each !== '').join(' | '), expected)
  })
}

test('groups that hold each other twice cost no more than they look', () => {
  const groups = Array.from({ length: 10 }, (_, index) =>
    index === 0
      ? '<xs:group name="g0"><xs:sequence><xs:element name="a" type="xs:string"/><xs:choice><xs:element name="b" type="xs:string"/><xs:element name="c" type="xs:string"/></xs:choice></xs:sequence></xs:group>'
      : `<xs:group name="g${index}"><xs:sequence><xs:group ref="t:g${index - 1}"/><xs:group ref="t:g${index - 1}"/></xs:sequence></xs:group>`,
  )
  const { model } = modelOf(
    `<xs:element name="e"><xs:complexType><xs:group ref="t:g9"/></xs:complexType></xs:element>${groups.join('')}`,
  )
  const [found] = model.modules[0]?.classes ?? []
  assert.is(
    found && classText(found),
    'TestSchemaE\n  as: <a> string{512,512}\n  bs: <b> string{0,512}\n  cs: <c> string{0,512}',
  )
})

test.run()
