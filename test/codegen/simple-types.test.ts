/** Simple types: the built-in ones, facets, lists and unions. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  anyType,
  builtinType,
  builtinTypeNames,
  isAnyType,
} from '../../codegen/src/components/builtin-types.ts'
import type { BuiltinTypeName } from '../../codegen/src/components/builtin-type-name.ts'
import {
  enumerationOf,
  facetOf,
  isEmptyType,
  patternsOf,
} from '../../codegen/src/components/simple-types.ts'
import type { SimpleTypeDefinition } from '../../codegen/src/components/simple-type-definition.ts'
import { simpleTypeText } from '../support/component-text.ts'
import { frontOf, testNamespace } from '../support/inline-schemas.ts'

/** A built-in type: its line of ancestors, and the facets in force. */
const builtins: readonly [name: BuiltinTypeName, ancestors: string, facets: string][] = [
  ['string', 'anyAtomicType anySimpleType', 'whiteSpace=preserve'],
  [
    'NCName',
    'Name token normalizedString string anyAtomicType anySimpleType',
    'whiteSpace=collapse pattern=\\i\\c* pattern=[\\i-[:]][\\c-[:]]*',
  ],
  ['boolean', 'anyAtomicType anySimpleType', 'whiteSpace=collapse'],
  [
    'unsignedByte',
    'unsignedShort unsignedInt unsignedLong nonNegativeInteger integer decimal anyAtomicType anySimpleType',
    'whiteSpace=collapse fractionDigits=0 pattern=[\\-+]?[0-9]+ minInclusive=0 maxInclusive=255',
  ],
  [
    'byte',
    'short int long integer decimal anyAtomicType anySimpleType',
    'whiteSpace=collapse fractionDigits=0 pattern=[\\-+]?[0-9]+ minInclusive=-128 maxInclusive=127',
  ],
  [
    'positiveInteger',
    'nonNegativeInteger integer decimal anyAtomicType anySimpleType',
    'whiteSpace=collapse fractionDigits=0 pattern=[\\-+]?[0-9]+ minInclusive=1',
  ],
  ['NMTOKENS', 'anySimpleType', 'minLength=1 whiteSpace=collapse'],
]

/** The inside of `xs:simpleType`, and what it comes to. */
const cases: readonly [title: string, body: string, expected: string][] = [
  [
    'an enumeration',
    '<xs:restriction base="xs:NCName"><xs:enumeration value=" a "/><xs:enumeration value="b"/></xs:restriction>',
    'NCName [enumeration a b]',
  ],
  [
    'an enumeration of strings, spaces kept',
    '<xs:restriction base="xs:string"><xs:enumeration value=" a "/></xs:restriction>',
    'string [enumeration  a ]',
  ],
  [
    'bounds',
    '<xs:restriction base="xs:int"><xs:minInclusive value="-5"/><xs:maxExclusive value="10"/></xs:restriction>',
    'int [minInclusive -5] [maxExclusive 10]',
  ],
  [
    'a bound past the safe integers',
    '<xs:restriction base="xs:integer"><xs:maxInclusive value="99999999999999999999"/></xs:restriction>',
    'integer [maxInclusive 99999999999999999999]',
  ],
  [
    'lengths',
    '<xs:restriction base="xs:string"><xs:length value="3"/><xs:minLength value="1"/><xs:maxLength value="4"/></xs:restriction>',
    'string [length 3] [minLength 1] [maxLength 4]',
  ],
  [
    'digits',
    '<xs:restriction base="xs:decimal"><xs:totalDigits value="9"/><xs:fractionDigits value="2"/></xs:restriction>',
    'decimal [totalDigits 9] [fractionDigits 2]',
  ],
  [
    'white space',
    '<xs:restriction base="xs:string"><xs:whiteSpace value="collapse"/></xs:restriction>',
    'string [whiteSpace collapse]',
  ],
  [
    'alternative patterns',
    '<xs:restriction base="xs:string"><xs:pattern value="a+"/><xs:pattern value="b"/></xs:restriction>',
    'string [pattern a+ or b]',
  ],
  ['a list', '<xs:list itemType="xs:int"/>', 'list of int [whiteSpace collapse]'],
  [
    'a list of a type inside',
    '<xs:list><xs:simpleType><xs:restriction base="xs:token"><xs:enumeration value="a"/></xs:restriction></xs:simpleType></xs:list>',
    'list of token [enumeration a] [whiteSpace collapse]',
  ],
  [
    'a restricted list',
    '<xs:restriction><xs:simpleType><xs:list itemType="xs:int"/></xs:simpleType><xs:maxLength value="2"/></xs:restriction>',
    'list of int [maxLength 2]',
  ],
  ['a union', '<xs:union memberTypes="xs:int xs:token"/>', 'union of int, token'],
  [
    'a union with a type inside',
    '<xs:union memberTypes="xs:int"><xs:simpleType><xs:restriction base="xs:token"><xs:enumeration value="none"/></xs:restriction></xs:simpleType></xs:union>',
    'union of int, token [enumeration none]',
  ],
  [
    'a restriction of a type inside',
    '<xs:restriction><xs:simpleType><xs:restriction base="xs:int"><xs:minInclusive value="1"/></xs:restriction></xs:simpleType><xs:maxInclusive value="5"/></xs:restriction>',
    'int [maxInclusive 5]',
  ],
]

const test = suite('simple types')

for (const [name, ancestors, facets] of builtins) {
  test(`knows xs:${name}`, () => {
    const type = builtinType(name)
    const line: string[] = []
    for (let each = type.baseTypeDefinition; each !== undefined; each = each.baseTypeDefinition)
      line.push(each.name ?? '')
    assert.is(line.join(' '), ancestors)
    const printed = type.facets.map(
      (facet) =>
        `${facet.kind}=${'value' in facet ? facet.value : 'patterns' in facet ? facet.patterns.join('|') : ''}`,
    )
    assert.is(printed.join(' '), facets)
  })
}

for (const [title, body, expected] of cases) {
  test(`understands ${title}`, () => {
    const type = simpleType(`<xs:simpleType name="T">${body}</xs:simpleType>`)
    assert.is(simpleTypeText(type), expected)
  })
}

test('has every built-in type of the standard', () => {
  assert.is(builtinTypeNames().length, 49)
  for (const name of builtinTypeNames()) assert.is(builtinType(name)?.name, name)
  assert.is(builtinType('constructor'), undefined)
})

test('adds up the patterns of several steps and replaces other facets', () => {
  const type = simpleType(
    '<xs:simpleType name="T"><xs:restriction base="t:B"><xs:pattern value="a.*"/><xs:maxLength value="3"/></xs:restriction></xs:simpleType>' +
      '<xs:simpleType name="B"><xs:restriction base="xs:string"><xs:pattern value=".*z"/><xs:maxLength value="9"/></xs:restriction></xs:simpleType>',
  )
  assert.equal(patternsOf(type), [['.*z'], ['a.*']])
  assert.is(facetOf(type, 'maxLength')?.value, 3)
  assert.is(type.baseTypeDefinition?.name, 'B')
})

test('keeps what is said about an enumerated value', () => {
  const type = simpleType(
    '<xs:simpleType name="T"><xs:restriction base="xs:token"><xs:enumeration value="a"><xs:annotation><xs:documentation>The first.</xs:documentation></xs:annotation></xs:enumeration></xs:restriction></xs:simpleType>',
  )
  assert.equal(
    enumerationOf(type)?.map((each) => each.annotation?.documentation),
    [['The first.']],
  )
})

test('tells the idiom for an empty element from other enumerations', () => {
  const restriction = (values: string): SimpleTypeDefinition =>
    simpleType(
      `<xs:simpleType name="T"><xs:restriction base="xs:string">${values}</xs:restriction></xs:simpleType>`,
    )
  assert.ok(isEmptyType(restriction('<xs:enumeration value=""/>')))
  assert.not(isEmptyType(restriction('<xs:enumeration value=""/><xs:enumeration value="a"/>')))
  assert.not(isEmptyType(restriction('')))
  assert.not(isEmptyType(anyType))
})

test('gives an element without a type any content, and an attribute a string', () => {
  const { catalog, places } = frontOf('<xs:element name="e"/><xs:attribute name="a"/>')
  const element = catalog.element({ namespace: testNamespace, localName: 'e' })
  assert.ok(element && isAnyType(element.typeDefinition))
  const attribute = catalog.attribute({ namespace: testNamespace, localName: 'a' })
  assert.is(attribute?.typeDefinition, builtinType('string'))
  assert.equal(places, ['a.xsd:2:1 note L2', 'a.xsd:2:23 note L2'])
})

test.run()

function simpleType(components: string): SimpleTypeDefinition {
  const { catalog, diagnostics } = frontOf(components)
  assert.equal(diagnostics.list, [])
  const type = catalog.type({ namespace: testNamespace, localName: 'T' })
  assert.ok(type?.kind === 'simpleType')
  return type
}
