// The Element Declaration component (XSD 1.1 §3.3).
import type { Annotation } from './annotation.ts'
import type { ComplexTypeDefinition } from './complex-type-definition.ts'
import type { IdentityConstraint } from './identity-constraint.ts'
import type { Location } from './location.ts'
import type { QName } from './qname.ts'
import type { SimpleTypeDefinition } from './simple-type-definition.ts'
import type { ValueConstraint } from './value-constraint.ts'

/** An element that may occur, at the top of a schema or inside a type. */
export interface ElementDeclaration {
  readonly kind: 'element'
  readonly location: Location
  readonly annotation?: Annotation
  readonly name: string
  readonly targetNamespace: string
  readonly scope: 'global' | 'local'
  /** The type; it may lead back here, types may be recursive. */
  readonly typeDefinition: TypeDefinition
  readonly valueConstraint?: ValueConstraint
  readonly nillable: boolean
  readonly abstract: boolean
  /** What may not take its place: `substitution`, `extension`, `restriction`. */
  readonly block?: readonly string[]
  /** The heads of the substitution groups this element may stand in for. */
  readonly substitutionGroupAffiliations: readonly QName[]
  /** Its keys and references to keys; none in the schemas of XMPP. */
  readonly identityConstraints?: readonly IdentityConstraint[]
}

/** The type of an element. */
export type TypeDefinition = SimpleTypeDefinition | ComplexTypeDefinition
