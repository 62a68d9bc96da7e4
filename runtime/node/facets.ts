/** The constraining facets of a value (XSD Part 2 §4.3). */
import type { Facets } from './declaration.ts'
import type { ValueMapping } from './values/value-mapping.ts'

/** What a value breaks of its facets, in words of what is expected; undefined when nothing. */
export function brokenFacet(
  facets: Facets,
  value: unknown,
  lexical: string,
  mapping: ValueMapping,
): string | undefined {
  return (
    brokenLength(facets, lengthOf(value, lexical)) ??
    brokenBound(facets, value, mapping) ??
    brokenDigits(facets, lexical) ??
    brokenPattern(facets, lexical)
  )
}

/** Characters, octets of binary values, items of lists. */
function lengthOf(value: unknown, lexical: string): number {
  if (value instanceof Uint8Array || Array.isArray(value)) return value.length
  return [...lexical].length
}

function brokenLength(
  { length, minLength, maxLength }: Facets,
  actual: number,
): string | undefined {
  if (length !== undefined && actual !== length) return `a length of ${length}`
  if (minLength !== undefined && actual < minLength) return `a length of ${minLength} or more`
  if (maxLength !== undefined && actual > maxLength) return `a length of ${maxLength} or less`
  return undefined
}

function brokenBound(facets: Facets, value: unknown, mapping: ValueMapping): string | undefined {
  const compare = (bound: string | undefined): number | undefined => {
    if (bound === undefined) return undefined
    const limit = mapping.parse(bound)
    if (limit === undefined) return undefined
    return order(value) === order(limit) ? 0 : order(value) > order(limit) ? 1 : -1
  }
  const { minInclusive, maxInclusive, minExclusive, maxExclusive } = facets
  if ((compare(minInclusive) ?? 0) < 0) return `${minInclusive} or more`
  if ((compare(maxInclusive) ?? 0) > 0) return `${maxInclusive} or less`
  if ((compare(minExclusive) ?? 1) <= 0) return `more than ${minExclusive}`
  if ((compare(maxExclusive) ?? -1) >= 0) return `less than ${maxExclusive}`
  return undefined
}

function order(value: unknown): number | bigint | string {
  if (value instanceof Date) return value.getTime()
  return typeof value === 'number' || typeof value === 'bigint' ? value : String(value)
}

function brokenDigits(
  { totalDigits, fractionDigits }: Facets,
  lexical: string,
): string | undefined {
  if (totalDigits === undefined && fractionDigits === undefined) return undefined
  const [whole = '', fraction = ''] = lexical.replace(/^[+-]?0*/, '').split('.')
  const decimals = significant(fraction)
  if (totalDigits !== undefined && whole.length + decimals > totalDigits) {
    return `${totalDigits} digits or fewer`
  }
  if (fractionDigits !== undefined && decimals > fractionDigits) {
    return `${fractionDigits} digits or fewer after the point`
  }
  return undefined
}

/** How many of the digits behind a point count. An expression would look at each run of zeros often. */
function significant(fraction: string): number {
  let length = fraction.length
  while (fraction.endsWith('0', length)) length--
  return length
}

function brokenPattern({ patterns }: Facets, lexical: string): string | undefined {
  if (patterns === undefined || lexical.length > longestMatched) return undefined
  if (patterns.some((each) => expressionOf(each).test(lexical))) return undefined
  return `something like ${patterns.join(' or ')}`
}

/** The compiled expression, for a whole value. */
function expressionOf(pattern: string): RegExp {
  let known = expressions.get(pattern)
  if (known === undefined) {
    known = new RegExp(`^(?:${pattern})$`, 'u')
    expressions.set(pattern, known)
  }
  return known
}

const expressions = new Map<string, RegExp>()

/** A pattern of a schema may take more than linear time: longer values are not matched. */
export const longestMatched = 4096
