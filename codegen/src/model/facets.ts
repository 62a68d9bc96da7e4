// The facets that a schema's types add to the built-in ones, and values checked against a type.
import type { Facet } from '../components/facet.ts'
import { builtinLocation } from '../components/location.ts'
import type { SimpleTypeDefinition } from '../components/simple-type-definition.ts'
import { translatePattern } from '../pattern/translate-pattern.ts'
import type { FacetsModel } from './model.ts'
import type { ValueType } from './value-type.ts'

/** The facets in force that no built-in type brings along. */
export function facetsOf(type: SimpleTypeDefinition): FacetsModel | undefined {
  const facets: { -readonly [Key in keyof FacetsModel]: FacetsModel[Key] } = {}
  for (const facet of type.facets) {
    if (facet.location.file === builtinLocation.file) continue
    // Of several steps the last is the narrowest, and one of its alternatives has to match.
    if (facet.kind === 'pattern') facets.patterns = expressions(facet.patterns)
    else if (isCount(facet)) facets[facet.kind] = facet.value
    else if (isBound(facet)) facets[facet.kind] = facet.value
  }
  return Object.keys(facets).length === 0 ? undefined : facets
}

/** Patterns as regular expressions of JavaScript; none where one of them is none of XSD. */
export function expressions(patterns: readonly string[]): readonly string[] | undefined {
  const translated = patterns.map(translatePattern)
  return translated.every((each) => each !== undefined) ? translated : undefined
}

/** Whether a text is a lexical form of the type, as far as the runtime must be able to read it. */
export function isLexicalForm(text: string, type: ValueType): boolean {
  const form = forms[type]
  return form === undefined || form.test(text.trim())
}

type CountFacet = Extract<Facet, { value: number }>
type BoundFacet = Exclude<Extract<Facet, { value: string }>, { kind: 'whiteSpace' }>

function isCount(facet: Facet): facet is CountFacet {
  return 'value' in facet && typeof facet.value === 'number'
}

function isBound(facet: Facet): facet is BoundFacet {
  return /^(?:min|max)(?:In|Ex)clusive$/.test(facet.kind)
}

const integer = /^[+-]?\d{1,40}$/
const natural = /^\+?\d{1,40}$/
const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/
const float = /^(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|-?INF|NaN)$/

const forms: Readonly<Partial<Record<ValueType, RegExp>>> = {
  boolean: /^(?:true|false|0|1)$/,
  byte: integer,
  short: integer,
  int: integer,
  long: integer,
  integer,
  nonPositiveInteger: integer,
  negativeInteger: integer,
  unsignedByte: natural,
  unsignedShort: natural,
  unsignedInt: natural,
  unsignedLong: natural,
  nonNegativeInteger: natural,
  positiveInteger: natural,
  decimal,
  float,
  double: float,
  dateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/,
  legacyDateTime: /^\d{8}T\d\d:\d\d:\d\d$/,
  language: /^(?:[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)?$/,
  base64: /^[A-Za-z0-9+/=\s]*$/,
  hex: /^(?:[0-9A-Fa-f]{2})*$/,
  jid: /^[^\s]+$/,
  // What a prefix means is not known where a default is used.
  qname: /^(?!)/,
}
