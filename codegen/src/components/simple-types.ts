// Questions about simple types that several passes ask.
import type { TypeDefinition } from './element-declaration.ts'
import type { EnumerationFacet, EnumerationValue, Facet, FacetKind, PatternFacet } from './facet.ts'
import type { SimpleTypeDefinition } from './simple-type-definition.ts'

/** The facet of a kind in force on a type; for `pattern`, use {@link patternsOf}. */
export function facetOf<Kind extends Exclude<FacetKind, 'pattern'>>(
  type: SimpleTypeDefinition,
  kind: Kind,
): FacetOfKind<Kind> | undefined {
  return type.facets.find((facet): facet is FacetOfKind<Kind> => facet.kind === kind)
}

/** The member of {@link Facet} that has a kind among its kinds. */
export type FacetOfKind<Kind extends FacetKind> = Facet extends infer Each
  ? Each extends { readonly kind: infer Kinds }
    ? Kind extends Kinds
      ? Each & { readonly kind: Kind }
      : never
    : never
  : never

/** The patterns in force: a value must match one alternative of each entry. */
export function patternsOf(type: SimpleTypeDefinition): readonly (readonly string[])[] {
  return type.facets
    .filter((facet): facet is PatternFacet => facet.kind === 'pattern')
    .map((facet) => facet.patterns)
}

/** The enumerated values in force, or `undefined` where the type is open. */
export function enumerationOf(type: SimpleTypeDefinition): readonly EnumerationValue[] | undefined {
  const facet = type.facets.find((each): each is EnumerationFacet => each.kind === 'enumeration')
  return facet?.values
}

/** Whether the only value is the empty string: how XMPP schemas say that an element is a flag. */
export function isEmptyType(type: TypeDefinition): boolean {
  if (type.kind !== 'simpleType') return false
  return enumerationOf(type)?.every((each) => each.value === '') ?? false
}

/**
 * The facets in force after a derivation step: the step's own replace the base's of the same kind,
 * except that patterns add up.
 */
export function facetsInForce(base: readonly Facet[], own: readonly Facet[]): readonly Facet[] {
  const kinds = new Set(own.map((facet) => facet.kind))
  const inherited = base.filter((facet) => facet.kind === 'pattern' || !kinds.has(facet.kind))
  return [...inherited, ...own]
}
