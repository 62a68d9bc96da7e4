/**
 * A schema as data: what the tables of fields cannot say of it. The compiler writes one for each
 * namespace whose rules need it, and a class that names one is validated by it to the letter of XSD.
 *
 * A type is referred to by its name, `xs:int` or `{namespace}name`, or stands in place. Names are in
 * lists and not keys of objects, for a schema may declare anything, `__proto__` too.
 */

/** The declarations of one target namespace. */
export interface SchemaTable {
  readonly namespace: string
  readonly elements?: readonly ElementTable[]
  readonly types?: readonly NamedType[]
  /** The global attributes, for wildcards. */
  readonly attributes?: readonly AttributeTable[]
  /** The tables of other namespaces that this one refers to, or that add to it. */
  readonly others?: () => readonly SchemaTable[]
}

/** A type by its name or in place. */
export type TypeReference = string | TypeTable

/** A type with a name. */
export type NamedType = TypeTable & { readonly name: string }

/** A simple or complex type. */
export type TypeTable = SimpleTypeTable | ComplexTypeTable

/** An element declaration. */
export interface ElementTable {
  readonly name: string
  /** The namespace of a local element; none where absent. */
  readonly namespace?: string
  /** `xs:anyType` where absent. */
  readonly type?: TypeReference
  readonly nillable?: true
  readonly abstract?: true
  readonly default?: string
  readonly fixed?: string
  /** The expanded names of the elements it may stand in for. */
  readonly heads?: readonly string[]
  /** What may not take its place: `substitution`, `extension`, `restriction`. */
  readonly block?: readonly string[]
  /** The keys below it, and the references to them. */
  readonly keys?: readonly KeyTable[]
}

/** A key, or a reference to one: what is selected, and the fields that it is made of. */
export interface KeyTable {
  readonly kind: 'key' | 'unique' | 'keyref'
  /** The expanded name. */
  readonly name: string
  /** The expanded name of the key that is referred to. */
  readonly refer?: string
  readonly selector: readonly PathTable[]
  readonly fields: readonly (readonly PathTable[])[]
}

/** A way to elements or an attribute. */
export interface PathTable {
  /** Whether it begins anywhere below. */
  readonly deep?: true
  /** `{namespace}name`, `{namespace}*` or `*`; of an attribute with `@` before it. */
  readonly steps: readonly string[]
}

/** An attribute declaration, or its use in a type. */
export interface AttributeTable {
  readonly name: string
  /** The namespace where there is one. */
  readonly namespace?: string
  readonly type: TypeReference
  readonly required?: true
  readonly fixed?: string
  readonly default?: string
}

/** A complex type, with all that it inherits. */
export interface ComplexTypeTable {
  readonly base?: TypeReference
  readonly by?: 'extension' | 'restriction'
  readonly abstract?: true
  readonly block?: readonly string[]
  readonly attributes?: readonly AttributeTable[]
  readonly anyAttribute?: WildcardTable
  /** The type of the text of simple content. */
  readonly text?: TypeReference
  readonly content?: ParticleTable
  readonly mixed?: true
  readonly complex: true
}

/** A part of a content model; it occurs once where nothing is said. */
export type ParticleTable = {
  readonly min?: number
  /** `-1` for any number. */
  readonly max?: number
} & TermTable

/** What a part of a content model holds. */
export type TermTable =
  | { readonly element: ElementTable }
  | { readonly ref: string }
  | { readonly any: WildcardTable }
  | { readonly sequence: readonly ParticleTable[] }
  | { readonly choice: readonly ParticleTable[] }
  | { readonly all: readonly ParticleTable[] }

/** A wildcard; every namespace where neither list is given. */
export interface WildcardTable {
  readonly namespaces?: readonly string[]
  readonly not?: readonly string[]
  /** `strict` where absent. */
  readonly process?: 'lax' | 'skip'
}

/** A simple type: a restriction of another, a list or a union. */
export interface SimpleTypeTable extends FacetTable {
  readonly base?: TypeReference
  readonly list?: TypeReference
  readonly union?: readonly TypeReference[]
  readonly complex?: never
}

/** The facets of one step of derivation. */
export interface FacetTable {
  /** Regular expressions of JavaScript for the whole value; one of them has to match. */
  readonly patterns?: readonly string[]
  /** Values in a lexical form; of qualified names as `{namespace}name`. */
  readonly values?: readonly string[]
  /** What prefixes stand for in the values of lists and unions of names. */
  readonly prefixes?: readonly (readonly [prefix: string, namespace: string])[]
  readonly length?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly totalDigits?: number
  readonly fractionDigits?: number
  readonly minInclusive?: string
  readonly maxInclusive?: string
  readonly minExclusive?: string
  readonly maxExclusive?: string
  readonly whiteSpace?: 'preserve' | 'replace' | 'collapse'
}
