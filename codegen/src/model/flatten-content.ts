// Particles to content models. Nested groups multiply and add up; what repeats as a group keeps its
// order in one list.
import { formatLocation } from '../components/location.ts'
import type { ElementDeclaration } from '../components/element-declaration.ts'
import type { ModelGroup, Particle } from '../components/model-group.ts'
import type { OneOfAnnotation } from '../components/vocabulary.ts'
import type { Diagnostics } from '../diagnostics.ts'
import type { SubstitutionGroups } from './substitution-groups.ts'
import {
  type AnyMember,
  absorbed,
  type Content,
  choiceOf,
  nothing,
  sequenceOf,
  times,
} from './content-algebra.ts'
import {
  type ContentModel,
  type Member,
  memberKey,
  type OneOfMember,
  type RepeatedMember,
} from './content-model.ts'

/**
 * Flattens content models; a group that many types share is flattened once. Reports M5 for a one-of
 * choice that is none, and M8 for two types of one name.
 */
export class ContentFlattener {
  readonly #diagnostics: Diagnostics
  readonly #groups = new Map<ModelGroup, Content>()
  readonly #substitutions: SubstitutionGroups

  constructor(diagnostics: Diagnostics, substitutions: SubstitutionGroups = new Map()) {
    this.#diagnostics = diagnostics
    this.#substitutions = substitutions
  }

  /** The content model of a particle. */
  flatten(particle: Particle): ContentModel {
    const content = this.#particle(particle)
    const members = absorbed(content.members)
    for (const member of members) this.#checkConsistency(member)
    const keys = new Set(members.map(memberKey))
    const alternations = [...content.alternations, ...(content.top ? [content.top] : [])]
    const wildcard = content.members.get('any')
    const order = [...content.members.keys()]
    const before = content.ordered ? order[order.indexOf('any') + 1] : undefined
    return {
      members,
      wildcard:
        wildcard?.kind === 'wildcard'
          ? { ...wildcard, ...(before === undefined ? {} : { before }) }
          : undefined,
      alternations: alternations.filter(({ of }) => of.flat().every((key) => keys.has(key))),
      ordered: content.ordered && members.length > 1,
    }
  }

  #particle(particle: Particle): Content {
    const { term, location, annotation, minOccurs: min } = particle
    const max = particle.maxOccurs === 'unbounded' ? Number.POSITIVE_INFINITY : particle.maxOccurs
    if (term.kind === 'modelGroup') return this.#group(particle, term, min, max)
    const group = term.kind === 'element' ? this.#substitutions.get(term) : undefined
    if (term.kind === 'element' && (group !== undefined || term.abstract)) {
      return this.#substitution(particle, group ?? [], max)
    }
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

  /** What may stand in a place that is that of a head; elements of other namespaces may too. */
  #substitution(particle: Particle, members: readonly ElementDeclaration[], max: number): Content {
    const { location } = particle
    if (members.length === 0) return nothing
    const parts = members.map((declaration): Content => {
      const member: AnyMember = { kind: 'element', declaration, location, min: 1, max: 1 }
      const members = new Map([[memberKey(member), member]])
      return { ...nothing, members, least: 1, greatest: 1, canBeEmpty: false }
    })
    const choice = choiceOf(parts)
    return max <= 1 ? times(choice, 0, max) : this.#repeated(choice, particle, 0, max)
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

  #checkConsistency(member: Member): void {
    if (member.kind === 'repeated') for (const each of member.elements) this.#checkConsistency(each)
    if (member.kind !== 'element' || member.conflict === undefined) return
    const { declaration, conflict } = member
    const where = formatLocation(declaration.location)
    const message = `<${conflict.name}> has another type here than at ${where} in the same content`
    const hint = 'Elements of one name in one content model have one type.'
    this.#diagnostics.warning('M8', message, conflict.location, hint)
  }

  #fault({ location }: Particle, rule: string): void {
    this.#diagnostics.error('M5', `a ${rule}`, location, 'See x:one-of in annotations.xsd.')
  }
}
