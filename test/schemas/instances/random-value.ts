/** Values of simple types, made at random: every lexical form that a type has, edges more than middles. */
import type { BuiltinTypeName } from '../../../codegen/src/components/builtin-type-name.ts'
import type { BoundFacet } from '../../../codegen/src/components/facet.ts'
import type {
  AtomicTypeDefinition,
  SimpleTypeDefinition,
} from '../../../codegen/src/components/simple-type-definition.ts'
import { enumerationOf, facetOf, patternsOf } from '../../../codegen/src/components/simple-types.ts'
import type { Random } from '../../support/random.ts'
import { randomMatch } from './random-pattern.ts'
import { lexicalForms, randomBase64, randomHex, randomName, randomText } from './random-text.ts'

/** Makes values from one source of randomness. */
export class RandomValues {
  readonly #random: Random
  /** Whose turn it is in each list. */
  readonly #turns = new Map<object, number>()
  #identifiers = 0

  constructor(random: Random) {
    this.#random = random
  }

  /** A lexical form of a value of the type; `annotated` is what `x:value` says it means. */
  value(type: SimpleTypeDefinition, annotated?: string): string {
    const enumeration = enumerationOf(type)
    if (enumeration !== undefined) return this.#padded(type, this.turn(enumeration).value)
    if (type.variety === 'union') {
      return this.value(this.#random.pick(type.memberTypeDefinitions), annotated)
    }
    if (type.variety === 'list') return this.#list(type, annotated)
    return this.#padded(type, this.#fitting(type, annotated))
  }

  /** One of the values of a list that is the same each time: all have their turn. */
  turn<T>(values: readonly T[]): T {
    const turn = this.#turns.get(values) ?? this.#random.below(values.length)
    this.#turns.set(values, turn + 1)
    return values[turn % values.length] as T
  }

  #list(type: SimpleTypeDefinition & { readonly variety: 'list' }, annotated?: string): string {
    const [least, most] = lengthsOf(type)
    const count = least + this.#random.below(Math.min(most - least, 3) + 1)
    const items = Array.from({ length: count }, () =>
      this.value(type.itemTypeDefinition, annotated).trim(),
    )
    return items.filter((each) => each !== '').join(this.#random.pick([' ', ' ', '  ', '\n']))
  }

  /** White space around it at times, where the type collapses it. */
  #padded(type: SimpleTypeDefinition, value: string): string {
    if (facetOf(type, 'whiteSpace')?.value !== 'collapse' || this.#random() > 0.1) return value
    // That of dates and times libxml2 does not collapse, against XSD Part 2 §4.3.6.
    if (type.variety === 'atomic' && /date|time|duration|^g/i.test(type.builtinAncestor)) {
      return value
    }
    return this.#random.pick([` ${value}`, `${value} `, `\n  ${value}\n`])
  }

  #fitting(type: AtomicTypeDefinition, annotated?: string): string {
    for (let attempt = 0; attempt < 200; attempt++) {
      const value = this.#atomic(type, annotated)
      if (fits(type, value)) return value
    }
    throw new Error(`no value was found for ${type.name} at ${type.location.file}`)
  }

  #atomic(type: AtomicTypeDefinition, annotated?: string): string {
    const random = this.#random
    const own = patternsOf(type).at(-1)
    if (own !== undefined && type.builtin === undefined && !isInherited(type, own)) {
      return randomMatch(random.pick(own), random)
    }
    if (annotated === 'jid' || annotated === 'legacyDateTime' || annotated === 'language') {
      return random.pick(lexicalForms[annotated] ?? [])
    }
    const builtin = annotatedBuiltins.get(annotated ?? '') ?? type.builtinAncestor
    const forms = lexicalForms[builtin]
    if (forms !== undefined) return random.pick(forms)
    const [least, most] = lengthsOf(type)
    switch (builtin) {
      case 'string':
      case 'normalizedString':
      case 'token':
      case 'anySimpleType':
      case 'anyAtomicType': {
        const text = randomText(random, least, most)
        return builtin === 'token' || builtin === 'normalizedString'
          ? text.replaceAll(/[\t\n\r]/g, ' ')
          : text
      }
      case 'NCName':
      case 'Name':
      case 'NMTOKEN':
        return randomName(random, least, most)
      case 'ID':
        this.#identifiers += 1
        return `id-${this.#identifiers}`
      case 'base64Binary':
        return randomBase64(random, least, most)
      case 'hexBinary':
        return randomHex(random, least, most)
      case 'decimal':
      case 'float':
      case 'double':
        return this.#fractional(type, builtin)
      default:
        if (integers.has(builtin)) return this.#integer(type)
        throw new Error(`there are no values for xs:${builtin}`)
    }
  }

  #integer(type: AtomicTypeDefinition): string {
    const [least, most] = boundsOf(type)
    const from = least === undefined ? -(10n ** 20n) : bigintOf(least, 1n)
    const to = most === undefined ? 10n ** 20n : bigintOf(most, -1n)
    const near = [from, to, 0n, 1n, from + 1n, BigInt(this.#random.below(100_000))]
    const value = this.#random.pick(near.filter((each) => each >= from && each <= to))
    const sign = value < 0n ? '-' : this.#random() < 0.05 ? '+' : ''
    const zeros = this.#random() < 0.05 ? '00' : ''
    return `${sign}${zeros}${value < 0n ? -value : value}`
  }

  #fractional(type: AtomicTypeDefinition, builtin: BuiltinTypeName): string {
    const random = this.#random
    const [least, most] = boundsOf(type)
    const from = least === undefined ? -1000 : Number(least.value)
    const to = most === undefined ? 1000 : Number(most.value)
    const middle = (from + random() * (to - from)).toFixed(random.below(8))
    const forms = [least?.value, most?.value, middle, middle, middle]
    if (from < 0 && to > 1) forms.push('.5', '-0.25', '+0.75', '1.', '0', '1.50')
    if (builtin !== 'decimal' && least === undefined && most === undefined) {
      forms.push('INF', '-INF', 'NaN', '1E5', '-2.5e-3')
    }
    return random.pick(forms.filter((each) => each !== undefined))
  }
}

/** Whether a value keeps the lengths and bounds of the type; what else there is libxml2 looks at. */
function fits(type: AtomicTypeDefinition, value: string): boolean {
  const [least, most] = lengthsOf(type)
  const isBinary = type.builtinAncestor === 'base64Binary' || type.builtinAncestor === 'hexBinary'
  const length = [...value].length
  if (!isBinary && (length < least || length > most)) return false
  const [from, to] = boundsOf(type)
  if (from?.kind === 'minExclusive' && Number(value) <= Number(from.value)) return false
  return !(to?.kind === 'maxExclusive' && Number(value) >= Number(to.value))
}

/** Whether the patterns are those of a built-in type. */
function isInherited(type: SimpleTypeDefinition, patterns: readonly string[]): boolean {
  let base: SimpleTypeDefinition | undefined = type
  while (base !== undefined && base.builtin === undefined) base = base.baseTypeDefinition
  return base !== undefined && patternsOf(base).includes(patterns)
}

function lengthsOf(type: SimpleTypeDefinition): readonly [least: number, most: number] {
  const exact = facetOf(type, 'length')?.value
  return [
    exact ?? facetOf(type, 'minLength')?.value ?? 0,
    exact ?? facetOf(type, 'maxLength')?.value ?? Number.POSITIVE_INFINITY,
  ]
}

function boundsOf(
  type: SimpleTypeDefinition,
): readonly [least: BoundFacet | undefined, most: BoundFacet | undefined] {
  return [
    facetOf(type, 'minInclusive') ?? facetOf(type, 'minExclusive'),
    facetOf(type, 'maxInclusive') ?? facetOf(type, 'maxExclusive'),
  ]
}

function bigintOf({ kind, value }: BoundFacet, step: bigint): bigint {
  return BigInt(value) + (kind.endsWith('Exclusive') ? step : 0n)
}

/** The built-in types of what `x:value` says of strings. */
const annotatedBuiltins: ReadonlyMap<string, BuiltinTypeName> = new Map([
  ['uri', 'anyURI'],
  ['base64', 'base64Binary'],
  ['hex', 'hexBinary'],
  ['boolean', 'boolean'],
  ['dateTime', 'dateTime'],
  ['date', 'date'],
  ['time', 'time'],
  ['duration', 'duration'],
  ['unsignedInt', 'unsignedInt'],
])

const integers: ReadonlySet<string> = new Set([
  ...['integer', 'nonPositiveInteger', 'negativeInteger', 'nonNegativeInteger', 'positiveInteger'],
  ...['long', 'int', 'short', 'byte'],
  ...['unsignedLong', 'unsignedInt', 'unsignedShort', 'unsignedByte'],
])
