// The Attribute Group Definition component (XSD 1.1 §3.6).
import type { Annotation } from './annotation.ts'
import type { AttributeUse } from './attribute-declaration.ts'
import type { Location } from './location.ts'
import type { Wildcard } from './wildcard.ts'

/** A named set of attributes; complex types hold its uses already, references are gone. */
export interface AttributeGroupDefinition {
  readonly kind: 'attributeGroup'
  readonly location: Location
  readonly annotation?: Annotation
  readonly name: string
  readonly targetNamespace: string
  readonly attributeUses: readonly AttributeUse[]
  readonly attributeWildcard?: Wildcard
}
