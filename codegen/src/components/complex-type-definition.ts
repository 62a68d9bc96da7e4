// The Complex Type Definition component (XSD 1.1 §3.4).
import type { Annotation } from './annotation.ts'
import type { AttributeUse } from './attribute-declaration.ts'
import type { TypeDefinition } from './element-declaration.ts'
import type { Location } from './location.ts'
import type { Particle } from './model-group.ts'
import type { SimpleTypeDefinition } from './simple-type-definition.ts'
import type { Wildcard } from './wildcard.ts'

/** A type with attributes, children or mixed content. */
export interface ComplexTypeDefinition {
  readonly kind: 'complexType'
  readonly location: Location
  readonly annotation?: Annotation
  /** The name; absent for a type written inside an element. */
  readonly name?: string
  readonly targetNamespace: string
  /** The type this one extends or restricts; `xs:anyType` where none is written. */
  readonly baseTypeDefinition: TypeDefinition
  readonly derivationMethod: 'extension' | 'restriction'
  readonly abstract: boolean
  /** The methods of derivation by which no type may take its place. */
  readonly block?: readonly string[]
  /** All attributes in force: inherited ones, those of attribute groups, and the type's own. */
  readonly attributeUses: readonly AttributeUse[]
  readonly attributeWildcard?: Wildcard
  /** The content in force: for an extension the base's content comes first. */
  readonly contentType: ContentType
}

/** What an element of a complex type holds. */
export type ContentType =
  | { readonly variety: 'empty' }
  | { readonly variety: 'simple'; readonly simpleTypeDefinition: SimpleTypeDefinition }
  | { readonly variety: 'elementOnly' | 'mixed'; readonly particle: Particle }
