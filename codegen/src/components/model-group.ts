// Model groups and particles (XSD 1.1 §3.7 to §3.9).
import type { Annotation } from './annotation.ts'
import type { ElementDeclaration } from './element-declaration.ts'
import type { Location } from './location.ts'
import type { Wildcard } from './wildcard.ts'

/** `xs:all`, `xs:choice` or `xs:sequence`. */
export interface ModelGroup {
  readonly kind: 'modelGroup'
  readonly location: Location
  readonly annotation?: Annotation
  readonly compositor: 'all' | 'choice' | 'sequence'
  readonly particles: readonly Particle[]
}

/** A term and how often it occurs. */
export interface Particle {
  readonly kind: 'particle'
  readonly location: Location
  /**
   * What was written at this place: on the `xs:element` (a declaration or a reference), the group
   * or the wildcard. Properties are named from here, classes from the declaration.
   */
  readonly annotation?: Annotation
  readonly minOccurs: number
  readonly maxOccurs: number | 'unbounded'
  /** The term; references to elements and groups are already followed. */
  readonly term: Term
}

/** What a particle may hold. */
export type Term = ElementDeclaration | ModelGroup | Wildcard

/** A named model group (`xs:group` at the top of a schema). */
export interface ModelGroupDefinition {
  readonly kind: 'group'
  readonly location: Location
  readonly annotation?: Annotation
  readonly name: string
  readonly targetNamespace: string
  readonly modelGroup: ModelGroup
}
