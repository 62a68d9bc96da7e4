// Constraining facets (XSD 1.1 Part 2 §4.3).
import type { Annotation } from './annotation.ts'
import type { Location } from './location.ts'

/** A constraining facet of a simple type. */
export type Facet = EnumerationFacet | PatternFacet | LengthFacet | BoundFacet | WhiteSpaceFacet

/** A facet's kind: the local name of its element. */
export type FacetKind = Facet['kind']

/** `xs:enumeration`: all values of one derivation step, in document order. */
export interface EnumerationFacet {
  readonly kind: 'enumeration'
  readonly location: Location
  readonly values: readonly EnumerationValue[]
  /** What prefixes stand for in the values of lists and unions of qualified names. */
  readonly prefixes?: readonly (readonly [prefix: string, namespace: string])[]
}

/** One permitted value. */
export interface EnumerationValue {
  readonly location: Location
  readonly annotation?: Annotation
  /** The value after the base type's white space processing. */
  readonly value: string
  /** The expanded name, where the value is a qualified one. */
  readonly expanded?: string
}

/** `xs:pattern`: the alternatives of one derivation step; facets of several steps all apply. */
export interface PatternFacet {
  readonly kind: 'pattern'
  readonly location: Location
  /** The regular expressions, in XSD's own language (anchored, no `^` and `$`). */
  readonly patterns: readonly string[]
}

/** A facet that counts: characters, octets, list items or digits. */
export interface LengthFacet {
  readonly kind: 'length' | 'minLength' | 'maxLength' | 'totalDigits' | 'fractionDigits'
  readonly location: Location
  readonly value: number
  readonly fixed: boolean
}

/** A facet that bounds an ordered type. */
export interface BoundFacet {
  readonly kind: 'minInclusive' | 'maxInclusive' | 'minExclusive' | 'maxExclusive'
  readonly location: Location
  /** The bound as a lexical form of the base type; an integer may exceed the safe range. */
  readonly value: string
  readonly fixed: boolean
}

/** `xs:whiteSpace`. */
export interface WhiteSpaceFacet {
  readonly kind: 'whiteSpace'
  readonly location: Location
  readonly value: 'preserve' | 'replace' | 'collapse'
  readonly fixed: boolean
}
