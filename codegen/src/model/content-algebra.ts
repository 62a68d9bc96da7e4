// How parts of a content model add up: occurrences are added in a sequence, alternatives in a choice,
// and all are multiplied where a group repeats.
import { type Alternation, type Member, memberKey, type WildcardMember } from './content-model.ts'

/** A kind of child, or what a wildcard takes. */
export type AnyMember = Member | WildcardMember

/** A part of a content model. */
export interface Content {
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

/** A part without children. */
export const nothing: Content = {
  members: new Map(),
  alternations: [],
  top: undefined,
  ordered: true,
  least: 0,
  greatest: 0,
  canBeEmpty: true,
}

/** Parts that follow each other. */
export function sequenceOf(parts: readonly Content[]): Content {
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

/** Parts of which one is there. */
export function choiceOf(parts: readonly Content[]): Content {
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
export function times(content: Content, min: number, max: number): Content {
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
export function absorbed(all: ReadonlyMap<string, AnyMember>): readonly Member[] {
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
  if (first.kind === 'element' && second.kind === 'element') {
    const isSame = first.declaration.typeDefinition === second.declaration.typeDefinition
    return { ...first, min, max, ...(isSame ? {} : { conflict: second.declaration }) }
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
