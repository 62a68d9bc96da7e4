// A complex type's content, flattened: each kind of child once, with how often it occurs. Nested
// groups multiply and add up; what repeats as a group keeps its order in one list.
import type { Annotation } from '../components/annotation.ts'
import type { ElementDeclaration } from '../components/element-declaration.ts'
import type { Location } from '../components/location.ts'
import type { ModelGroup, Particle } from '../components/model-group.ts'
import { expandedName } from '../components/qname.ts'
import type { OneOfAnnotation } from '../components/vocabulary.ts'
import type { Wildcard } from '../components/wildcard.ts'
import type { Diagnostics } from '../diagnostics.ts'

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

/**
 * Flattens content models; a group that many types share is flattened once. Reports M5 for a one-of
 * choice that is none.
 */
export class ContentFlattener {
  readonly #diagnostics: Diagnostics
  readonly #groups = new Map<ModelGroup, Content>()

  constructor(diagnostics: Diagnostics) {
    this.#diagnostics = diagnostics
  }

  /** The content model of a particle. */
  flatten(particle: Particle): ContentModel {
    const content = this.#particle(particle)
    const members = absorbed(content.members)
    const keys = new Set(members.map(memberKey))
    const alternations = [...content.alternations, ...(content.top ? [content.top] : [])]
    const wildcard = content.members.get('any')
    return {
      members,
      wildcard: wildcard?.kind === 'wildcard' ? wildcard : undefined,
      alternations: alternations.filter(({ of }) => of.flat().every((key) => keys.has(key))),
      ordered: content.ordered && members.length > 1,
    }
  }

  #particle(particle: Particle): Content {
    const { term, location, annotation, minOccurs: min } = particle
    const max = particle.maxOccurs === 'unbounded' ? Number.POSITIVE_INFINITY : particle.maxOccurs
    if (term.kind === 'modelGroup') return this.#group(particle, term, min, max)
    const noted = annotation === undefined ? {} : { annotation }
    const member: AnyMember =
      term.kind === 'element'
        ? { kind: 'element', declaration: term, location, ...noted, min, max }
        : { kind: 'wildcard', wildcards: [term], location, min, max }
    const [least, greatest] = term.kind === 'element' ? [min, max] : [0, 0]
    return {
      ...nothing,
      members: new Map([[memberKey(member), member]]),
      least,
      greatest,
      canBeEmpty: min === 0,
    }
  }

  #group(particle: Particle, group: ModelGroup, min: number, max: number): Content {
    const annotation = particle.annotation ?? group.annotation
    const oneOf = annotation?.vocabulary.oneOf ?? group.annotation?.vocabulary.oneOf
    if (oneOf !== undefined && annotation !== undefined) {
      const member = this.#oneOf(particle, group, oneOf, min)
      if (max > 1) this.#fault(particle, 'one-of choice cannot be repeated')
      return { ...nothing, members: new Map([[memberKey(member), member]]), canBeEmpty: min === 0 }
    }
    const order = annotation?.vocabulary.order ?? group.annotation?.vocabulary.order
    if (max > 1 && order?.significant === false) {
      // What a member says of itself holds for the whole element.
      const parts = group.particles.map((each) => this.#particle(each))
      return { ...times(choiceOf(parts), 0, 1), alternations: [], top: undefined, ordered: false }
    }
    let content = this.#groups.get(group)
    if (content === undefined) {
      content = this.#combined(group)
      this.#groups.set(group, content)
    }
    if (max <= 1) return times(content, min, max)
    return this.#repeated(content, particle, min, max)
  }

  #combined(group: ModelGroup): Content {
    const parts = group.particles.map((each) => this.#particle(each))
    if (group.compositor === 'choice') return choiceOf(parts)
    const content = sequenceOf(parts)
    return group.compositor === 'all' ? { ...content, ordered: false } : content
  }

  #repeated(content: Content, particle: Particle, min: number, max: number): Content {
    const repeated = times(content, min, max)
    const single = { ...repeated, alternations: [], top: undefined }
    const kinds = [...content.members.values()].filter((each) => each.kind !== 'wildcard')
    for (const kind of kinds) {
      if (kind.kind === 'oneOf') this.#fault(particle, 'one-of choice cannot be repeated')
    }
    const [first] = kinds
    if (kinds.length < 2 || first === undefined) return single
    const elements = kinds.flatMap((each) =>
      each.kind === 'repeated' ? each.elements : each.kind === 'element' ? [each] : [],
    )
    const { annotation, location } = particle
    const member: RepeatedMember = {
      kind: 'repeated',
      elements,
      location,
      ...(annotation === undefined ? {} : { annotation }),
      min: repeated.least,
      max: repeated.greatest,
    }
    const wildcard = repeated.members.get('any')
    return {
      ...single,
      members: new Map<string, AnyMember>([
        [memberKey(member), member],
        ...(wildcard === undefined ? [] : ([['any', wildcard]] as const)),
      ]),
    }
  }

  #oneOf(particle: Particle, group: ModelGroup, oneOf: OneOfAnnotation, min: number): OneOfMember {
    if (group.compositor !== 'choice') this.#fault(particle, 'one-of stands on a choice')
    const declarations = group.particles.flatMap(({ term }) =>
      term.kind === 'element' ? [term] : [],
    )
    if (declarations.length < group.particles.length || declarations.length === 0) {
      this.#fault(particle, 'one-of choice holds elements and nothing else')
    }
    if (new Set(declarations.map((each) => each.targetNamespace)).size > 1) {
      this.#fault(particle, 'one-of choice holds elements of one namespace')
    }
    const optional = group.particles.some((each) => each.minOccurs === 0)
    const annotation = group.annotation ?? particle.annotation
    if (annotation === undefined) throw new TypeError('x:one-of without an annotation')
    return {
      kind: 'oneOf',
      oneOf,
      group,
      annotation,
      location: particle.location,
      declarations,
      min: optional ? 0 : min,
      max: 1,
    }
  }

  #fault({ location }: Particle, rule: string): void {
    this.#diagnostics.error('M5', `a ${rule}`, location, 'See x:one-of in annotations.xsd.')
  }
}

type AnyMember = Member | WildcardMember

interface Content {
  readonly members: ReadonlyMap<string, AnyMember>
  readonly alternations: readonly Alternation[]
  /** The alternatives that the content as a whole is, to be joined to those of a choice around it. */
  readonly top: Alternation | undefined
  readonly ordered: boolean
  /** The least and greatest number of child elements that no wildcard takes. */
  readonly least: number
  readonly greatest: number
  readonly canBeEmpty: boolean
}

const nothing: Content = {
  members: new Map(),
  alternations: [],
  top: undefined,
  ordered: true,
  least: 0,
  greatest: 0,
  canBeEmpty: true,
}

function sequenceOf(parts: readonly Content[]): Content {
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  const members = new Map<string, AnyMember>()
  const twice = new Set<string>()
  for (const part of parts) {
    for (const [key, member] of part.members) {
      const before = members.get(key)
      if (before === undefined) {
        members.set(key, member)
        continue
      }
      if (member.kind !== 'wildcard') twice.add(key)
      members.set(key, joined(before, member, before.min + member.min, before.max + member.max))
    }
  }
  const alternations = new Set(
    parts.flatMap((part) => [...part.alternations, ...(part.top ? [part.top] : [])]),
  )
  return {
    members,
    // What stands in two places is no longer one of several.
    alternations: [...alternations].filter(({ of }) => !of.flat().some((key) => twice.has(key))),
    top: undefined,
    ordered: twice.size === 0 && parts.every((part) => part.ordered),
    least: sum(parts.map((part) => part.least)),
    greatest: sum(parts.map((part) => part.greatest)),
    canBeEmpty: parts.every((part) => part.canBeEmpty),
  }
}

function choiceOf(parts: readonly Content[]): Content {
  const [only] = parts
  if (only === undefined) return nothing
  if (parts.length === 1) return only
  const members = new Map<string, AnyMember>()
  const counts = new Map<string, number>()
  for (const part of parts) {
    for (const key of part.members.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  for (const part of parts) {
    for (const [key, member] of part.members) {
      const before = members.get(key)
      const everywhere = counts.get(key) === parts.length
      const min = everywhere ? Math.min(before?.min ?? member.min, member.min) : 0
      members.set(
        key,
        joined(before ?? member, member, min, Math.max(before?.max ?? 0, member.max)),
      )
    }
  }
  const canBeEmpty = parts.some((part) => part.canBeEmpty)
  const namesAll = parts.every((part) => [...part.members.keys()].some((key) => key !== 'any'))
  const of = parts
    .flatMap((part) => part.top?.of ?? [namedKeys(part)])
    .filter((it) => it.length > 0)
  const overlaps = new Set(of.flat()).size < of.flat().length
  return {
    members,
    alternations: [...new Set(parts.flatMap((part) => part.alternations.map(optional)))],
    top: of.length < 2 || overlaps ? undefined : { of, required: namesAll && !canBeEmpty },
    ordered: parts.every((part) => part.ordered),
    least: parts.reduce((least, part) => Math.min(least, part.least), only.least),
    greatest: parts.reduce((greatest, part) => Math.max(greatest, part.greatest), only.greatest),
    canBeEmpty,
  }
}

/** A content that occurs as a whole between `min` and `max` times. */
function times(content: Content, min: number, max: number): Content {
  if (min === 1 && max === 1) return content
  const members = new Map<string, AnyMember>()
  for (const [key, member] of content.members) {
    const most = member.kind === 'oneOf' ? member.max : member.max * max
    members.set(key, { ...member, min: member.min * min, max: most })
  }
  const { top } = content
  return {
    members,
    alternations: min === 0 ? content.alternations.map(optional) : content.alternations,
    top: top !== undefined && min === 0 ? optional(top) : top,
    ordered: content.ordered,
    least: content.least * min,
    greatest: content.greatest * max,
    canBeEmpty: content.canBeEmpty || min === 0,
  }
}

/** The named members; an element that a list of several kinds takes too is in that list only. */
function absorbed(all: ReadonlyMap<string, AnyMember>): readonly Member[] {
  const members = [...all.values()].filter((each) => each.kind !== 'wildcard')
  const lists = members.filter((each) => each.kind === 'repeated')
  const listed = new Set(lists.flatMap((list) => list.elements.map(memberKey)))
  return members
    .filter((each) => each.kind !== 'element' || !listed.has(memberKey(each)))
    .map((each) => {
      if (each.kind !== 'repeated') return each
      const own = new Set(each.elements.map(memberKey))
      const taken = members.filter((other) => other.kind === 'element' && own.has(memberKey(other)))
      const min = each.min + sum(taken.map((other) => other.min))
      return { ...each, min, max: each.max + sum(taken.map((other) => other.max)) }
    })
}

function joined(first: AnyMember, second: AnyMember, min: number, max: number): AnyMember {
  if (first.kind === 'wildcard' && second.kind === 'wildcard') {
    const wildcards = [...new Set([...first.wildcards, ...second.wildcards])]
    return { ...first, wildcards, min, max }
  }
  if (first.kind === 'repeated' && second.kind === 'repeated') {
    const names = new Set(first.elements.map(memberKey))
    const further = second.elements.filter((each) => !names.has(memberKey(each)))
    return { ...first, elements: [...first.elements, ...further], min, max }
  }
  return { ...first, min, max: first.kind === 'oneOf' ? 1 : max }
}

function namedKeys({ members }: Content): readonly string[] {
  return [...members.keys()].filter((key) => key !== 'any')
}

function optional(alternation: Alternation): Alternation {
  return alternation.required ? { ...alternation, required: false } : alternation
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
