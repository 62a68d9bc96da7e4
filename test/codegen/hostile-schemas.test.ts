/** Schemas made to exhaust a compiler: each is one diagnostic, and quickly. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { frontOf } from '../support/inline-schemas.ts'

const many = (count: number, item: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => item(index)).join('')

/** Components, and the codes reported, each once. */
const cases: readonly [title: string, components: () => string, codes: readonly string[]][] = [
  [
    'a long chain of derived types',
    () =>
      `${many(
        5000,
        (i) =>
          `<xs:complexType name="t${i}"><xs:complexContent><xs:extension base="t:t${i + 1}"/></xs:complexContent></xs:complexType>`,
      )}<xs:complexType name="t5000"/>`,
    ['F6'],
  ],
  [
    'a long chain of simple types',
    () =>
      `${many(
        5000,
        (i) => `<xs:simpleType name="t${i}"><xs:restriction base="t:t${i + 1}"/></xs:simpleType>`,
      )}<xs:simpleType name="t5000"><xs:restriction base="xs:string"/></xs:simpleType>`,
    ['F6'],
  ],
  [
    'a long chain of groups',
    () =>
      `${many(
        5000,
        (i) =>
          `<xs:group name="g${i}"><xs:sequence><xs:group ref="t:g${i + 1}"/></xs:sequence></xs:group>`,
      )}<xs:group name="g5000"><xs:sequence/></xs:group>`,
    ['F6'],
  ],
  [
    'a long chain of groups, declared from its end',
    () =>
      '<xs:group name="g0"><xs:sequence/></xs:group>' +
      many(
        5000,
        (i) =>
          `<xs:group name="g${i + 1}"><xs:sequence><xs:group ref="t:g${i}"/></xs:sequence></xs:group>`,
      ),
    ['F6'],
  ],
  [
    'groups that double at each level',
    () =>
      `${many(
        40,
        (i) =>
          `<xs:group name="g${i}"><xs:sequence><xs:group ref="t:g${i + 1}"/><xs:group ref="t:g${i + 1}"/></xs:sequence></xs:group>`,
      )}<xs:group name="g40"><xs:sequence><xs:any/></xs:sequence></xs:group>`,
    ['F6'],
  ],
  [
    'attribute groups that double at each level',
    () =>
      many(
        40,
        (i) =>
          `<xs:attributeGroup name="g${i}"><xs:attributeGroup ref="t:g${i + 1}"/><xs:attributeGroup ref="t:g${i + 1}"/></xs:attributeGroup>`,
      ) +
      '<xs:attributeGroup name="g40"><xs:attribute name="a" type="xs:int"/></xs:attributeGroup>',
    [],
  ],
  [
    'groups nested deeply in place',
    () =>
      `<xs:group name="g"><xs:sequence>${many(120, () => '<xs:sequence>')}${many(120, () => '</xs:sequence>')}</xs:sequence></xs:group>`,
    [],
  ],
  [
    'a type that contains itself in every way',
    () =>
      `<xs:complexType name="t"><xs:choice maxOccurs="unbounded">${many(500, (i) => `<xs:element name="e${i}" type="t:t"/>`)}</xs:choice></xs:complexType>`,
    [],
  ],
  [
    'a huge occurrence',
    () =>
      '<xs:complexType name="t"><xs:sequence minOccurs="99999999999999999999" maxOccurs="99999999999999999999"><xs:any/></xs:sequence></xs:complexType>',
    [],
  ],
  [
    'names of every object',
    () =>
      many(1, () =>
        ['constructor', '__proto__', 'hasOwnProperty', 'toString']
          .map(
            (name) =>
              `<xs:element name="${name}" type="xs:int"/><xs:element name="r-${name}" type="t:${name}"/>`,
          )
          .join(''),
      ),
    ['Q6'],
  ],
  ['a long name', () => `<xs:element name="${'a'.repeat(100_000)}" type="xs:int"/>`, ['A4']],
]

const test = suite('hostile schemas')

for (const [title, components, codes] of cases) {
  test(`survives ${title}`, () => {
    const { diagnostics } = frontOf(components())
    const reported = [...new Set(diagnostics.list.map(({ code }) => code))]
    assert.equal(reported, codes)
  })
}

test('quotes no more of a document than fits a line', () => {
  const { diagnostics } = frontOf(`<xs:element name="a" type="${'x y'.repeat(10_000)}"/>`)
  const [fault] = diagnostics.list
  assert.ok(fault && fault.message.length < 200, fault?.message)
})

test.run()
