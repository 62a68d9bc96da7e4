// A complex type's content, flattened: each kind of child once, with how often it occurs.
import type { Annotation } from '../components/annotation.ts'
import type { ElementDeclaration } from '../components/element-declaration.ts'
import type { Location } from '../components/location.ts'
import type { ModelGroup } from '../components/model-group.ts'
import { expandedName } from '../components/qname.ts'
import type { OneOfAnnotation } from '../components/vocabulary.ts'
import type { Wildcard } from '../components/wildcard.ts'

/** The children that a content model allows. */
export interface ContentModel {
  readonly members: readonly Member[]
  readonly wildcard: WildcardMember | undefined
  readonly alternations: readonly Alternation[]
  /** True where the children come in the order of the members. */
  readonly ordered: boolean
}

/** A kind of child. */
export type Member = ElementMember | OneOfMember | RepeatedMember

/** A child element. */
export interface ElementMember {
  readonly kind: 'element'
  readonly declaration: ElementDeclaration
  /** What was written at the first place of use. */
  readonly annotation?: Annotation
  readonly location: Location
  readonly min: number
  readonly max: number
  /** Another declaration of the same name with another type, which XSD does not allow (§3.8.6.3). */
  readonly conflict?: ElementDeclaration
}

/** A choice of empty children that is one value. */
export interface OneOfMember {
  readonly kind: 'oneOf'
  readonly oneOf: OneOfAnnotation
  readonly group: ModelGroup
  readonly annotation: Annotation
  readonly location: Location
  readonly declarations: readonly ElementDeclaration[]
  readonly min: number
  readonly max: number
}

/** Several kinds of children in one list, whose order means something. */
export interface RepeatedMember {
  readonly kind: 'repeated'
  readonly elements: readonly ElementMember[]
  readonly annotation?: Annotation
  readonly location: Location
  readonly min: number
  readonly max: number
}

/** All wildcards of a content model. */
export interface WildcardMember {
  readonly kind: 'wildcard'
  readonly wildcards: readonly Wildcard[]
  readonly location: Location
  readonly min: number
  readonly max: number
  /** The key of the member that follows the wildcard in a sequence; absent where none does. */
  readonly before?: string
}

/** Members of which only one alternative may be present, by {@link memberKey}. */
export interface Alternation {
  readonly of: readonly (readonly string[])[]
  readonly required: boolean
}

/** What identifies a member within a content model. */
export function memberKey(member: Member | WildcardMember): string {
  switch (member.kind) {
    case 'element': {
      const { targetNamespace, name } = member.declaration
      return expandedName({ namespace: targetNamespace, localName: name })
    }
    case 'oneOf':
      return `one of ${member.oneOf.name}`
    case 'repeated':
      return `repeated ${member.annotation?.vocabulary.property?.name ?? ''}`
    case 'wildcard':
      return 'any'
  }
}
