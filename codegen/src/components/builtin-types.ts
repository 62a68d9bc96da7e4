// The built-in types with their facets (XSD 1.1 Part 2 §3.3 and §3.4) and `xs:anyType`.
import type { BuiltinTypeName } from './builtin-type-name.ts'
import type { ComplexTypeDefinition } from './complex-type-definition.ts'
import type { TypeDefinition } from './element-declaration.ts'
import type { BoundFacet, Facet, LengthFacet, WhiteSpaceFacet } from './facet.ts'
import { builtinLocation } from './location.ts'
import { xsdNamespace } from './qname.ts'
import type { SimpleTypeDefinition } from './simple-type-definition.ts'
import { facetsInForce } from './simple-types.ts'

/** The built-in simple type of that name, or `undefined` where the XSD namespace has none. */
export function builtinType(name: BuiltinTypeName): SimpleTypeDefinition
export function builtinType(name: string): SimpleTypeDefinition | undefined
export function builtinType(name: string): SimpleTypeDefinition | undefined {
  return builtinTypes.get(name)
}

/** Whether a type is the built-in one of that name. */
export function isBuiltin(type: TypeDefinition, name: BuiltinTypeName): boolean {
  return type.kind === 'simpleType' && type.builtin === name
}

/** The names of all built-in simple types. */
export function builtinTypeNames(): readonly string[] {
  return [...builtinTypes.keys()]
}

/** Whether a type is `xs:anyType`: the type of an element for which none is written. */
export function isAnyType(type: TypeDefinition): boolean {
  return type === anyType
}

type Row = readonly [
  name: BuiltinTypeName,
  base: BuiltinTypeName,
  facets: readonly Facet[],
  itemType?: BuiltinTypeName,
]

function whiteSpace(value: WhiteSpaceFacet['value'], fixed = false): WhiteSpaceFacet {
  return { kind: 'whiteSpace', location: builtinLocation, value, fixed }
}

function pattern(...patterns: string[]): Facet {
  return { kind: 'pattern', location: builtinLocation, patterns }
}

function length(kind: LengthFacet['kind'], value: number, fixed = false): LengthFacet {
  return { kind, location: builtinLocation, value, fixed }
}

function bound(kind: BoundFacet['kind'], value: string): BoundFacet {
  return { kind, location: builtinLocation, value, fixed: false }
}

function range(least: string, greatest: string): readonly Facet[] {
  return [bound('minInclusive', least), bound('maxInclusive', greatest)]
}

const collapse = [whiteSpace('collapse', true)]
const list = [length('minLength', 1), whiteSpace('collapse', true)]

// A base stands before what is derived from it.
const rows: readonly Row[] = [
  ['anyAtomicType', 'anySimpleType', []],
  ['string', 'anyAtomicType', [whiteSpace('preserve')]],
  ['normalizedString', 'string', [whiteSpace('replace')]],
  ['token', 'normalizedString', [whiteSpace('collapse')]],
  ['language', 'token', [pattern('[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*')]],
  ['NMTOKEN', 'token', [pattern('\\c+')]],
  ['NMTOKENS', 'anySimpleType', list, 'NMTOKEN'],
  ['Name', 'token', [pattern('\\i\\c*')]],
  ['NCName', 'Name', [pattern('[\\i-[:]][\\c-[:]]*')]],
  ['ID', 'NCName', []],
  ['IDREF', 'NCName', []],
  ['IDREFS', 'anySimpleType', list, 'IDREF'],
  ['ENTITY', 'NCName', []],
  ['ENTITIES', 'anySimpleType', list, 'ENTITY'],
  ['boolean', 'anyAtomicType', collapse],
  ['decimal', 'anyAtomicType', collapse],
  ['integer', 'decimal', [length('fractionDigits', 0, true), pattern('[\\-+]?[0-9]+')]],
  ['nonPositiveInteger', 'integer', [bound('maxInclusive', '0')]],
  ['negativeInteger', 'nonPositiveInteger', [bound('maxInclusive', '-1')]],
  ['nonNegativeInteger', 'integer', [bound('minInclusive', '0')]],
  ['positiveInteger', 'nonNegativeInteger', [bound('minInclusive', '1')]],
  ['long', 'integer', range('-9223372036854775808', '9223372036854775807')],
  ['int', 'long', range('-2147483648', '2147483647')],
  ['short', 'int', range('-32768', '32767')],
  ['byte', 'short', range('-128', '127')],
  ['unsignedLong', 'nonNegativeInteger', [bound('maxInclusive', '18446744073709551615')]],
  ['unsignedInt', 'unsignedLong', [bound('maxInclusive', '4294967295')]],
  ['unsignedShort', 'unsignedInt', [bound('maxInclusive', '65535')]],
  ['unsignedByte', 'unsignedShort', [bound('maxInclusive', '255')]],
  ['float', 'anyAtomicType', collapse],
  ['double', 'anyAtomicType', collapse],
  ['duration', 'anyAtomicType', collapse],
  ['yearMonthDuration', 'duration', [pattern('[^DT]*')]],
  ['dayTimeDuration', 'duration', [pattern('[^YM]*[DT].*')]],
  ['dateTime', 'anyAtomicType', collapse],
  ['dateTimeStamp', 'dateTime', [pattern('.*(Z|(\\+|-)[0-9][0-9]:[0-9][0-9])')]],
  ['date', 'anyAtomicType', collapse],
  ['time', 'anyAtomicType', collapse],
  ['gYearMonth', 'anyAtomicType', collapse],
  ['gYear', 'anyAtomicType', collapse],
  ['gMonthDay', 'anyAtomicType', collapse],
  ['gDay', 'anyAtomicType', collapse],
  ['gMonth', 'anyAtomicType', collapse],
  ['hexBinary', 'anyAtomicType', collapse],
  ['base64Binary', 'anyAtomicType', collapse],
  ['anyURI', 'anyAtomicType', collapse],
  ['QName', 'anyAtomicType', collapse],
  ['NOTATION', 'anyAtomicType', collapse],
]

const builtinTypes = defineBuiltinTypes()

function defineBuiltinTypes(): ReadonlyMap<string, SimpleTypeDefinition> {
  const types = new Map<string, SimpleTypeDefinition>()
  types.set('anySimpleType', {
    ...common('anySimpleType', []),
    variety: 'atomic',
    builtinAncestor: 'anySimpleType',
  })
  for (const [name, baseName, own, itemName] of rows) {
    const baseTypeDefinition = types.get(baseName)
    if (baseTypeDefinition === undefined) throw new Error(`${name} stands before ${baseName}`)
    const facets = facetsInForce(baseTypeDefinition.facets, own)
    const shared = { ...common(name, facets), baseTypeDefinition }
    const itemTypeDefinition = itemName === undefined ? undefined : types.get(itemName)
    types.set(
      name,
      itemTypeDefinition === undefined
        ? { ...shared, variety: 'atomic', builtinAncestor: name }
        : { ...shared, variety: 'list', itemTypeDefinition },
    )
  }
  return types
}

function common(
  name: BuiltinTypeName,
  facets: readonly Facet[],
): {
  readonly kind: 'simpleType'
  readonly location: typeof builtinLocation
  readonly name: string
  readonly targetNamespace: string
  readonly builtin: BuiltinTypeName
  readonly facets: readonly Facet[]
} {
  return {
    kind: 'simpleType',
    location: builtinLocation,
    name,
    targetNamespace: xsdNamespace,
    builtin: name,
    facets,
  }
}

/** `xs:anyType`: any attributes, any children, any text (XSD 1.1 §3.4.7). */
export const anyType: ComplexTypeDefinition = defineAnyType()

function defineAnyType(): ComplexTypeDefinition {
  const wildcard = {
    kind: 'wildcard',
    location: builtinLocation,
    namespaceConstraint: { variety: 'any' },
    processContents: 'lax',
  } as const
  const type: { -readonly [Key in keyof ComplexTypeDefinition]: ComplexTypeDefinition[Key] } = {
    kind: 'complexType',
    location: builtinLocation,
    name: 'anyType',
    targetNamespace: xsdNamespace,
    baseTypeDefinition: builtinTypes.get('anySimpleType') as SimpleTypeDefinition,
    derivationMethod: 'restriction',
    abstract: false,
    attributeUses: [],
    attributeWildcard: wildcard,
    contentType: {
      variety: 'mixed',
      particle: {
        kind: 'particle',
        location: builtinLocation,
        minOccurs: 1,
        maxOccurs: 1,
        term: {
          kind: 'modelGroup',
          location: builtinLocation,
          compositor: 'sequence',
          particles: [
            {
              kind: 'particle',
              location: builtinLocation,
              minOccurs: 0,
              maxOccurs: 'unbounded',
              term: wildcard,
            },
          ],
        },
      },
    },
  }
  // XSD 1.1 §3.4.7: the type is its own base.
  type.baseTypeDefinition = type
  return type
}
