/** Texts against simple types: whether one is a value, and which (XSD Part 2 §4). */
import { longestMatched } from '../facets.ts'
import { builtinTypes, type Primitive, primitive } from './builtin-types.ts'
import type { FacetTable, SimpleTypeTable, TypeReference, TypeTable } from './schema-table.ts'

/** A value, or what is wrong with the text. */
export type Outcome =
  | {
      readonly key: string
      readonly ids: readonly Id[]
      /** What equal values of any two types have in common. */
      readonly value: string
    }
  | { readonly code: 'value' | 'facet' | 'enumeration'; readonly expected: string }

/** An identifier or a reference to one in a value. */
export interface Id {
  readonly kind: 'ID' | 'IDREF' | 'ENTITY'
  readonly name: string
}

/** Follows references to types. */
export type Resolve = (reference: TypeReference) => TypeTable | undefined

/** What a prefix stands for, `''` being none. */
export type Prefixes = (prefix: string) => string | undefined

/** Reads texts as values of types, each of which is prepared once. */
export class SimpleValues {
  readonly #resolve: Resolve
  readonly #prepared = new Map<SimpleTypeTable, Prepared>()

  constructor(resolve: Resolve) {
    this.#resolve = resolve
  }

  /** The value of a text. */
  read(type: SimpleTypeTable, text: string, prefixes: Prefixes): Outcome {
    return this.#prepare(type).read(text, prefixes)
  }

  #prepare(type: SimpleTypeTable): Prepared {
    const known = this.#prepared.get(type)
    if (known !== undefined) return known
    const prepared = this.#make(type)
    this.#prepared.set(type, prepared)
    return prepared
  }

  #make(type: SimpleTypeTable): Prepared {
    if (type.list !== undefined) return withFacets(new List(this.#of(type.list)), type)
    if (type.union !== undefined) {
      return withFacets(new Union(type.union.map((each) => this.#of(each))), type)
    }
    if (type.base !== undefined) {
      const own = withFacets(this.#of(type.base), type)
      if (type === builtinTypes.get('xs:ID')) return new Identifier(own, 'ID')
      if (type === builtinTypes.get('xs:IDREF')) return new Identifier(own, 'IDREF')
      if (type === builtinTypes.get('xs:ENTITY')) return new Identifier(own, 'ENTITY')
      return own
    }
    const name = [...builtinTypes].find(([, each]) => each === type)?.[0] ?? 'xs:anySimpleType'
    return new Atom(name, primitive(name) ?? anything, type.whiteSpace ?? 'preserve')
  }

  #of(reference: TypeReference): Prepared {
    const type = this.#resolve(reference)
    if (type === undefined || type.complex) return anyText
    return this.#prepare(type)
  }
}

const anything: Primitive = { key: (text) => text }

interface Prepared {
  readonly whiteSpace: WhiteSpace
  /** The length of a value, for the facets of that name; undefined where they say nothing. */
  length(text: string): number | undefined
  compare(a: string, b: string): number | undefined
  read(text: string, prefixes: Prefixes): Outcome
}

type WhiteSpace = 'preserve' | 'replace' | 'collapse'

/** A text as a `whiteSpace` facet has it. */
export function normalise(text: string, mode: WhiteSpace): string {
  if (mode === 'preserve') return text
  const replaced = text.replace(/[\t\n\r]/g, ' ')
  return mode === 'replace' ? replaced : replaced.replace(/ +/g, ' ').replace(/^ | $/g, '')
}

class Atom implements Prepared {
  readonly whiteSpace: WhiteSpace
  readonly #name: string
  readonly #primitive: Primitive

  constructor(name: string, values: Primitive, whiteSpace: WhiteSpace) {
    this.#name = name
    this.#primitive = values
    this.whiteSpace = whiteSpace
  }

  length(text: string): number | undefined {
    return this.#primitive.length?.(text)
  }

  compare(a: string, b: string): number | undefined {
    return this.#primitive.compare?.(a, b)
  }

  read(text: string, prefixes: Prefixes): Outcome {
    const isName = this.#name === 'xs:QName' || this.#name === 'xs:NOTATION'
    const plain = normalise(text, this.whiteSpace)
    const key = this.#primitive.key(isName ? expanded(plain, prefixes) : plain)
    if (key !== undefined) return { key, ids: [], value: `${this.#name} ${key}` }
    return { code: 'value', expected: this.#name.replace('xs:', 'a value of type ') }
  }
}

const anyText: Prepared = new Atom('xs:anySimpleType', anything, 'preserve')

function expanded(text: string, prefixes: Prefixes): string {
  if (text.startsWith('{')) return text
  const colon = text.indexOf(':')
  const namespace = colon === 0 ? undefined : prefixes(text.slice(0, Math.max(0, colon)))
  if (namespace === undefined && colon >= 0) return ''
  return `{${namespace ?? ''}}${text.slice(colon + 1)}`
}

class List implements Prepared {
  readonly whiteSpace = 'collapse'
  readonly #item: Prepared

  constructor(item: Prepared) {
    this.#item = item
  }

  length(text: string): number {
    return words(text).length
  }

  compare(): undefined {
    return undefined
  }

  read(text: string, prefixes: Prefixes): Outcome {
    const keys: string[] = []
    const values: string[] = []
    const ids: Id[] = []
    for (const word of words(text)) {
      const outcome = this.#item.read(word, prefixes)
      if ('code' in outcome) return outcome
      keys.push(outcome.key)
      values.push(outcome.value)
      ids.push(...outcome.ids)
    }
    return { key: keys.join(' '), ids, value: JSON.stringify(values) }
  }
}

function words(text: string): readonly string[] {
  return text.split(/[ \t\n\r]+/).filter((word) => word !== '')
}

class Union implements Prepared {
  readonly whiteSpace = 'preserve'
  readonly #members: readonly Prepared[]

  constructor(members: readonly Prepared[]) {
    this.#members = members
  }

  length(): undefined {
    return undefined
  }

  compare(): undefined {
    return undefined
  }

  read(text: string, prefixes: Prefixes): Outcome {
    for (const [index, member] of this.#members.entries()) {
      const outcome = member.read(text, prefixes)
      if (!('code' in outcome)) return { ...outcome, key: `${index} ${outcome.key}` }
    }
    return { code: 'value', expected: 'a value of one of the types of a union' }
  }
}

class Identifier implements Prepared {
  readonly whiteSpace: WhiteSpace
  readonly #base: Prepared
  readonly #kind: Id['kind']

  constructor(base: Prepared, kind: Id['kind']) {
    this.#base = base
    this.#kind = kind
    this.whiteSpace = base.whiteSpace
  }

  length(text: string): number | undefined {
    return this.#base.length(text)
  }

  compare(): undefined {
    return undefined
  }

  read(text: string, prefixes: Prefixes): Outcome {
    const outcome = this.#base.read(text, prefixes)
    if ('code' in outcome) return outcome
    return { ...outcome, ids: [{ kind: this.#kind, name: outcome.key }] }
  }
}

function withFacets(base: Prepared, facets: FacetTable): Prepared {
  return facetNames.some((name) => facets[name] !== undefined) ? new Restricted(base, facets) : base
}

const facetNames = [
  'patterns',
  'values',
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
] as const satisfies readonly (keyof FacetTable)[]

class Restricted implements Prepared {
  readonly whiteSpace: WhiteSpace
  readonly #base: Prepared
  readonly #facets: FacetTable
  readonly #patterns: readonly RegExp[] | undefined
  readonly #prefixes: ReadonlyMap<string, string>

  constructor(base: Prepared, facets: FacetTable) {
    this.#base = base
    this.#facets = facets
    this.whiteSpace = facets.whiteSpace ?? base.whiteSpace
    this.#prefixes = new Map(facets.prefixes)
    this.#patterns = facets.patterns?.map((each) => new RegExp(`^(?:${each})$`, 'u'))
  }

  length(text: string): number | undefined {
    return this.#base.length(text)
  }

  compare(a: string, b: string): number | undefined {
    return this.#base.compare(a, b)
  }

  read(text: string, prefixes: Prefixes): Outcome {
    const plain = normalise(text, this.whiteSpace)
    const outcome = this.#base.read(plain, prefixes)
    if ('code' in outcome) return outcome
    const { values } = this.#facets
    if (values !== undefined && !values.some((each) => this.#keyOf(each) === outcome.key)) {
      return { code: 'enumeration', expected: values.slice(0, 10).join(' | ') }
    }
    const expected =
      this.#brokenPattern(plain) ??
      this.#brokenCount(plain, outcome.key) ??
      this.#brokenBound(outcome.key)
    return expected === undefined ? outcome : { code: 'facet', expected }
  }

  #keyOf(text: string): string | undefined {
    const outcome = this.#base.read(text, (prefix) => this.#prefixes.get(prefix))
    return 'code' in outcome ? undefined : outcome.key
  }

  #brokenPattern(text: string): string | undefined {
    const patterns = this.#patterns
    if (patterns === undefined || text.length > longestMatched) return undefined
    if (patterns.some((each) => each.test(text))) return undefined
    return `something like ${(this.#facets.patterns ?? []).join(' or ')}`
  }

  #brokenCount(text: string, key: string): string | undefined {
    const { length, minLength, maxLength, totalDigits, fractionDigits } = this.#facets
    const actual = this.#base.length(text)
    if (actual !== undefined) {
      if (length !== undefined && actual !== length) return `a length of ${length}`
      if (minLength !== undefined && actual < minLength) return `a length of ${minLength} or more`
      if (maxLength !== undefined && actual > maxLength) return `a length of ${maxLength} or less`
    }
    if (totalDigits === undefined && fractionDigits === undefined) return undefined
    const [whole = '', fraction = ''] = key.replace('-', '').split('.')
    const digits = `${whole === '0' ? '' : whole}${fraction}`
    if (totalDigits !== undefined && digits.length > totalDigits)
      return `${totalDigits} digits or fewer`
    if (fractionDigits !== undefined && fraction.length > fractionDigits) {
      return `${fractionDigits} digits or fewer after the point`
    }
    return undefined
  }

  #brokenBound(key: string): string | undefined {
    const { minInclusive, maxInclusive, minExclusive, maxExclusive } = this.#facets
    const order = (bound: string): number => {
      const limit = this.#keyOf(bound)
      // What cannot be compared is on neither side.
      return limit === undefined ? 0 : (this.#base.compare(key, limit) ?? Number.NaN)
    }
    if (minInclusive !== undefined && !(order(minInclusive) >= 0)) return `${minInclusive} or more`
    if (maxInclusive !== undefined && !(order(maxInclusive) <= 0)) return `${maxInclusive} or less`
    if (minExclusive !== undefined && !(order(minExclusive) > 0)) return `more than ${minExclusive}`
    if (maxExclusive !== undefined && !(order(maxExclusive) < 0)) return `less than ${maxExclusive}`
    return undefined
  }
}
