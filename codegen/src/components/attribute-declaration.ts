// Attribute declarations and their uses (XSD 1.1 §3.2, §3.5).
import type { Annotation } from './annotation.ts'
import type { Location } from './location.ts'
import type { SimpleTypeDefinition } from './simple-type-definition.ts'
import type { ValueConstraint } from './value-constraint.ts'

/** An attribute that may occur. */
export interface AttributeDeclaration {
  readonly kind: 'attribute'
  readonly location: Location
  readonly annotation?: Annotation
  readonly name: string
  /** The namespace; the empty string for an unqualified attribute, which nearly all are. */
  readonly targetNamespace: string
  readonly scope: 'global' | 'local'
  readonly typeDefinition: SimpleTypeDefinition
  readonly valueConstraint?: ValueConstraint
}

/** An attribute in a complex type. */
export interface AttributeUse {
  readonly kind: 'attributeUse'
  readonly location: Location
  /** What was written where the attribute is used; for a local declaration the declaration's own. */
  readonly annotation?: Annotation
  readonly required: boolean
  readonly attributeDeclaration: AttributeDeclaration
  /** The value given here, else that of the declaration. */
  readonly valueConstraint?: ValueConstraint
}
