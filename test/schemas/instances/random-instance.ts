/** Instances of element declarations, made at random: valid by the schema, and all that it admits. */
import { type Attribute, Element } from 'typed-xmpp/node'
import type { Annotation } from '../../../codegen/src/components/annotation.ts'
import type { AttributeUse } from '../../../codegen/src/components/attribute-declaration.ts'
import { isAnyType } from '../../../codegen/src/components/builtin-types.ts'
import type { ContentType } from '../../../codegen/src/components/complex-type-definition.ts'
import type { ElementDeclaration } from '../../../codegen/src/components/element-declaration.ts'
import type { ModelGroup, Particle } from '../../../codegen/src/components/model-group.ts'
import type { SimpleTypeDefinition } from '../../../codegen/src/components/simple-type-definition.ts'
import type { ValueConstraint } from '../../../codegen/src/components/value-constraint.ts'
import type { NamespaceConstraint, Wildcard } from '../../../codegen/src/components/wildcard.ts'
import type { Random } from '../../support/random.ts'
import type { ElementNotation } from '../../../runtime/xml/element.ts'
import { RandomValues } from './random-value.ts'

type Content = Element | string

/** Makes instances from one source of randomness. */
export class RandomInstances {
  readonly #random: Random
  readonly #values: RandomValues
  readonly #globals: readonly ElementDeclaration[]
  readonly #heights = new Map<ElementDeclaration, number>()

  /** `globals` are what wildcards are filled with, beside what no schema knows. */
  constructor(random: Random, globals: readonly ElementDeclaration[]) {
    this.#random = random
    this.#values = new RandomValues(random)
    this.#globals = globals
  }

  /** An instance of the element. */
  instance(declaration: ElementDeclaration): Element {
    return this.#element(declaration, undefined, 0)
  }

  #element(declaration: ElementDeclaration, place: Annotation | undefined, depth: number): Element {
    const { name, targetNamespace, typeDefinition: type, annotation, valueConstraint } = declaration
    if (declaration.abstract || declaration.nillable) throw new Error(`<${name}/> is special`)
    const notes = [place, annotation]
    if (type.kind === 'simpleType') {
      const value = this.#value(type, notes, valueConstraint)
      return new Element(targetNamespace, name, [], [value], this.#notation(targetNamespace))
    }
    if (isAnyType(type) || type.abstract) throw new Error(`<${name}/> is of no type of its own`)
    const attributes = type.attributeUses.flatMap((use) => this.#attribute(use))
    if (type.attributeWildcard !== undefined) {
      attributes.push(...this.#otherAttributes(type.attributeWildcard, targetNamespace))
    }
    const content = this.#content(type.contentType, notes, valueConstraint, targetNamespace, depth)
    return new Element(targetNamespace, name, attributes, content, this.#notation(targetNamespace))
  }

  /** A prefix at times, and declarations that nothing needs. */
  #notation(namespace: string): ElementNotation {
    if (this.#random() > 0.1) return {}
    const prefix = this.#random.pick(['p', 'stream', 'é'])
    return { prefix, declarations: new Map([[prefix, namespace]]) }
  }

  #attribute(use: AttributeUse): readonly Attribute[] {
    if (!use.required && this.#random() < 0.4) return []
    const { attributeDeclaration: declaration, annotation, valueConstraint } = use
    const { name, targetNamespace: namespace, typeDefinition } = declaration
    const value = this.#value(typeDefinition, [annotation, declaration.annotation], valueConstraint)
    return [{ name, namespace, value }]
  }

  #otherAttributes({ namespaceConstraint }: Wildcard, own: string): readonly Attribute[] {
    if (this.#random() < 0.5) return []
    const namespace = this.#random.pick(admitted(namespaceConstraint, own, ['urn:example:other']))
    return [{ name: 'foreign', namespace, value: 'of another' }]
  }

  #content(
    content: ContentType,
    notes: readonly (Annotation | undefined)[],
    constraint: ValueConstraint | undefined,
    own: string,
    depth: number,
  ): readonly Content[] {
    switch (content.variety) {
      case 'empty':
        return []
      case 'simple':
        return [this.#value(content.simpleTypeDefinition, notes, constraint)]
      case 'elementOnly':
        return this.#spaced(this.#particle(content.particle, own, depth))
      case 'mixed':
        return this.#mixed(this.#particle(content.particle, own, depth))
    }
  }

  #value(
    type: SimpleTypeDefinition,
    notes: readonly (Annotation | undefined)[],
    constraint?: ValueConstraint,
  ): string {
    if (constraint?.variety === 'fixed') return constraint.lexicalForm
    const items = type.variety === 'list' ? [type.itemTypeDefinition.annotation] : []
    const said = [...notes, type.annotation, ...items].find((note) => note?.vocabulary.value)
    return this.#values.value(type, said?.vocabulary.value?.type)
  }

  #particle(particle: Particle, own: string, depth: number): readonly Element[] {
    const { term, minOccurs: least, maxOccurs: most } = particle
    if (isUnordered(particle)) return this.#anyOrder(particle, own, depth)
    const room = (most === 'unbounded' ? Number.POSITIVE_INFINITY : most) - least
    // Deep inside there is no more than has to be; else one as often as none and several together.
    const more = depth > 4 ? 0 : this.#random.pick([0, 1, 1, 3])
    const count = least + Math.min(room, most === 1 ? more : this.#random.below(more + 1))
    const made: Element[] = []
    for (let index = 0; index < count; index++) {
      if (term.kind === 'element') made.push(this.#element(term, particle.annotation, depth + 1))
      else if (term.kind === 'wildcard') made.push(this.#other(term, own, depth))
      else made.push(...this.#group(term, own, depth))
    }
    return made
  }

  #group({ compositor, particles }: ModelGroup, own: string, depth: number): readonly Element[] {
    switch (compositor) {
      case 'sequence':
        return particles.flatMap((each) => this.#particle(each, own, depth))
      case 'all':
        return this.#shuffled(particles).flatMap((each) => this.#particle(each, own, depth))
      case 'choice':
        return particles.length === 0
          ? []
          : this.#particle(this.#alternative(particles, depth), own, depth)
    }
  }

  /** What a choice is repeated for whose order means nothing: each alternative as often as itself says. */
  #anyOrder({ term, minOccurs }: Particle, own: string, depth: number): readonly Element[] {
    const alternatives = term.kind === 'modelGroup' ? term.particles : []
    const parts = alternatives.flatMap((each): Particle[] => {
      const most = each.maxOccurs === 'unbounded' ? 3 : Math.min(each.maxOccurs, 3)
      const count = depth > 4 ? 0 : this.#random.below(most + 1)
      return Array.from({ length: count }, () => ({ ...each, minOccurs: 1, maxOccurs: 1 }))
    })
    while (parts.length < minOccurs) {
      parts.push({ ...this.#alternative(alternatives, depth), minOccurs: 1, maxOccurs: 1 })
    }
    return this.#shuffled(parts).flatMap((each) => this.#particle(each, own, depth))
  }

  /** One of the alternatives; deep inside one that ends soonest. */
  #alternative(particles: readonly Particle[], depth: number): Particle {
    if (depth <= 4) return this.#values.turn(particles)
    const heights = particles.map((each) => this.#heightOf(each))
    const lowest = Math.min(...heights)
    return this.#random.pick(particles.filter((_, index) => heights[index] === lowest))
  }

  /** How many elements there have to be inside one another; infinite on the way to itself. */
  #heightOf({ term, minOccurs }: Particle): number {
    if (minOccurs === 0) return 0
    if (term.kind === 'wildcard') return 1
    if (term.kind === 'modelGroup') {
      const heights = term.particles.map((each) => this.#heightOf(each))
      if (heights.length === 0) return 0
      return term.compositor === 'choice' ? Math.min(...heights) : Math.max(...heights)
    }
    const known = this.#heights.get(term)
    if (known !== undefined) return known
    this.#heights.set(term, Number.POSITIVE_INFINITY)
    const type = term.typeDefinition
    const particle =
      type.kind === 'complexType' && 'particle' in type.contentType
        ? type.contentType.particle
        : undefined
    const height = 1 + (particle === undefined ? 0 : this.#heightOf(particle))
    this.#heights.set(term, height)
    return height
  }

  /** What a wildcard takes: an element of some schema, or one of none. */
  #other({ namespaceConstraint, processContents }: Wildcard, own: string, depth: number): Element {
    const known = this.#globals.filter(({ targetNamespace, abstract }) => {
      return !abstract && admits(namespaceConstraint, own, targetNamespace)
    })
    const isKnown = processContents === 'strict' || (depth < 2 && this.#random() < 0.5)
    if (isKnown && known.length > 0) {
      return this.#element(this.#random.pick(known), undefined, depth + 2)
    }
    const namespace = this.#random.pick(
      admitted(namespaceConstraint, own, ['urn:example:other', 'urn:example:more']),
    )
    const inner = new Element(namespace, 'inner', { 'some-attribute': '1' }, ['text & more'])
    return new Element(namespace, this.#random.pick(['foreign', 'é']), { a: ' ' }, [inner])
  }

  /** White space between elements at times: it means nothing there. */
  #spaced(elements: readonly Element[]): readonly Content[] {
    if (this.#random() > 0.1) return elements
    return ['\n  ', ...elements.flatMap((each) => [each, '\n  '])]
  }

  /** Text between elements, which means something. */
  #mixed(elements: readonly Element[]): readonly Content[] {
    const { pick } = this.#random
    const text = (): string => pick(['', 'before', ' and <then> ', 'größe', '\n'])
    return [text(), ...elements.flatMap((each) => [each, text()])]
  }

  #shuffled<T>(values: readonly T[]): readonly T[] {
    const left = [...values]
    return values.map(() => left.splice(this.#random.below(left.length), 1)[0] as T)
  }
}

/** Whether the vocabulary says of a repeated choice that its order means nothing. */
function isUnordered({ term, annotation, maxOccurs }: Particle): boolean {
  if (term.kind !== 'modelGroup' || maxOccurs === 1) return false
  const order = annotation?.vocabulary.order ?? term.annotation?.vocabulary.order
  return term.compositor === 'choice' && order?.significant === false
}

/** The namespaces of some, and of what the constraint lists, that it admits. */
function admitted(
  constraint: NamespaceConstraint,
  own: string,
  some: readonly string[],
): readonly string[] {
  const listed = constraint.variety === 'enumeration' ? constraint.namespaces : []
  const found = [...some, ...listed].filter((each) => admits(constraint, own, each))
  if (found.length === 0) throw new Error(`a wildcard of ${own} admits nothing`)
  return found
}

function admits(constraint: NamespaceConstraint, own: string, namespace: string): boolean {
  if (constraint.variety === 'any') return namespace !== own
  const isListed = constraint.namespaces.includes(namespace)
  return constraint.variety === 'not' ? !isListed && namespace !== '' : isListed
}
