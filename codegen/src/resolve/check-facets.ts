// Facets that contradict each other or widen those of the base (XSD 1.1 Part 2 §4.3.2.3 to §4.3.12.4).
import type { Facet } from '../components/facet.ts'
import type { SimpleTypeDefinition } from '../components/simple-type-definition.ts'
import { facetOf } from '../components/simple-types.ts'
import type { Diagnostics } from '../diagnostics.ts'

/** Reports A5 for the facets of one restriction that no value could obey, or that undo the base's. */
export function checkFacets(
  own: readonly Facet[],
  inForce: readonly Facet[],
  base: SimpleTypeDefinition,
  diagnostics: Diagnostics,
): void {
  const written = new Map(own.map((each) => [each.kind, each]))
  const all = new Map(inForce.map((each) => [each.kind, each]))
  const report = (kind: Facet['kind'], message: string): void => {
    diagnostics.warning('A5', message, (written.get(kind) ?? all.get(kind))?.location)
  }
  for (const [least, most] of pairs) {
    if (!written.has(least) && !written.has(most)) continue
    const order = compared(all.get(least), all.get(most))
    const isExclusive = least === 'minExclusive' || most === 'maxExclusive'
    if (order > 0 || (order === 0 && isExclusive)) {
      report(written.has(least) ? least : most, `${least} and ${most} leave no value`)
    }
  }
  for (const [one, other] of exclusive) {
    if (written.has(one) && written.has(other))
      report(other, `${one} and ${other} exclude each other`)
  }
  for (const [kind, direction] of narrowing) {
    const order = compared(written.get(kind), facetOf(base, kind))
    if (order * direction > 0) report(kind, `${kind} is wider than that of the base`)
  }
}

/** How two facets with numbers are ordered; NaN where one is none. */
function compared(a: Facet | undefined, b: Facet | undefined): number {
  if (a === undefined || b === undefined || !('value' in a) || !('value' in b)) return Number.NaN
  const [left, right] = [Number(a.value), Number(b.value)]
  return left === right ? 0 : Math.sign(left - right)
}

const pairs = [
  ['minLength', 'maxLength'],
  ['fractionDigits', 'totalDigits'],
  ['minInclusive', 'maxInclusive'],
  ['minInclusive', 'maxExclusive'],
  ['minExclusive', 'maxInclusive'],
  ['minExclusive', 'maxExclusive'],
] as const

const exclusive = [
  ['minInclusive', 'minExclusive'],
  ['maxInclusive', 'maxExclusive'],
] as const

/** In which direction a facet is wider. */
const narrowing = [
  ['minLength', -1],
  ['maxLength', 1],
  ['totalDigits', 1],
  ['fractionDigits', 1],
  ['minInclusive', -1],
  ['maxInclusive', 1],
] as const
