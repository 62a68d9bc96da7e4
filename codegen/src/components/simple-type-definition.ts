// The Simple Type Definition component (XSD 1.1 §3.16).
import type { Annotation } from './annotation.ts'
import type { BuiltinTypeName } from './builtin-type-name.ts'
import type { Facet } from './facet.ts'
import type { Location } from './location.ts'

/** A simple type: built in, or declared by an `xs:simpleType`. */
export type SimpleTypeDefinition = AtomicTypeDefinition | ListTypeDefinition | UnionTypeDefinition

/** What every simple type has. */
export interface SimpleTypeBase {
  readonly kind: 'simpleType'
  readonly location: Location
  readonly annotation?: Annotation
  /** The name; absent for a type written inside another component. */
  readonly name?: string
  readonly targetNamespace: string
  /** The name if the type itself is built in (`xs:string`, `xs:NMTOKENS`). */
  readonly builtin?: BuiltinTypeName
  /** The type this one restricts; absent only for `xs:anySimpleType`. */
  readonly baseTypeDefinition?: SimpleTypeDefinition
  /**
   * The facets in force: those of the base type with this step's own applied. At most one of each
   * kind, save `pattern`, of which there is one a step and all apply.
   */
  readonly facets: readonly Facet[]
}

/** A type whose values are not divided. */
export interface AtomicTypeDefinition extends SimpleTypeBase {
  readonly variety: 'atomic'
  /** The nearest built-in type at or above this one: what decides the TypeScript type. */
  readonly builtinAncestor: BuiltinTypeName
}

/** A type whose values are lists separated by white space. */
export interface ListTypeDefinition extends SimpleTypeBase {
  readonly variety: 'list'
  readonly itemTypeDefinition: SimpleTypeDefinition
}

/** A type whose values are those of any of its members. */
export interface UnionTypeDefinition extends SimpleTypeBase {
  readonly variety: 'union'
  readonly memberTypeDefinitions: readonly SimpleTypeDefinition[]
}
