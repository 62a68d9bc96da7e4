// The names of facets (XSD 1.1 part 2 §4.3), as schemas write them.

/** The local names of the elements that are facets. */
export const facetNames: ReadonlySet<string> = new Set([
  'enumeration',
  'pattern',
  'length',
  'minLength',
  'maxLength',
  'totalDigits',
  'fractionDigits',
  'minInclusive',
  'maxInclusive',
  'minExclusive',
  'maxExclusive',
  'whiteSpace',
])
