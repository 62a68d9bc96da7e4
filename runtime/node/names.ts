/**
 * A layout with the integers that the tokenizer gives its names: what the reader looks up.
 */
import { Element } from '../xml/element.ts'
import { internName, xmlNamespace } from '../xml/names.ts'
import type { DeclaredClass } from './declaration.ts'
import { classesOf, type Layout, layoutOf, type Slot } from './layout.ts'
import type { Node } from './node.ts'

/** A child that a class takes. */
export interface ChildTarget {
  readonly slot: Slot
  /** The class and names of the child, where it has a class. */
  readonly type: NamedLayout | undefined
  /** The literal of a one-of field. */
  readonly literal: string | undefined
  /** The attribute that holds the value, of `childAttributes`. */
  readonly attribute: number
  /** The position among the fields in order, for the order to be checked. */
  readonly rank: number
}

/** A class as it is read in one of its namespaces. */
export interface NamedLayout {
  readonly type: DeclaredClass
  readonly layout: Layout
  readonly namespace: string
  /** True where the namespace is not the class's first. */
  readonly isOther: boolean
  /** True for stanzas: whatever they lack, they are delivered typed. */
  readonly isAlwaysTyped: boolean
  readonly attributeQids: readonly number[]
  readonly attributeSlots: readonly Slot[]
  readonly childQids: readonly number[]
  readonly childTargets: readonly ChildTarget[]
}

const known = new WeakMap<DeclaredClass, Map<string, NamedLayout>>()

/** The namespaces of a class, its first one first. */
export function namespacesOf(type: DeclaredClass): readonly string[] {
  const { namespace, alsoIn } = type.declaration
  return alsoIn === undefined ? [namespace] : [namespace, ...alsoIn]
}

/** Interns every name that reading the class can ask for. */
export function internNames(type: DeclaredClass, seen: Set<DeclaredClass>): void {
  if (seen.has(type)) return
  seen.add(type)
  const { declaration } = type
  const namespaces = namespacesOf(type)
  for (const namespace of namespaces) internName(namespace, declaration.name)
  for (const [property, field] of Object.entries(declaration.fields)) {
    switch (field.kind) {
      case 'attribute':
        internName(field.namespace ?? '', field.name ?? property)
        break
      case 'childAttributes':
        internName('', field.attribute)
        internIn(field.namespace, namespaces, field.name)
        break
      case 'childText':
      case 'flag':
        internIn(field.namespace, namespaces, field.name ?? property)
        break
      case 'childTexts':
      case 'texts':
        internIn(field.namespace, namespaces, field.name)
        break
      case 'oneOf':
        for (const name of field.names) internIn(field.namespace, namespaces, name)
        break
      default:
        for (const child of classesOf(field)) internNames(child, seen)
    }
  }
}

/** The namespaces of a child inside a parent: that of the parent, where it is shared, or all. */
function namespacesWithin(type: DeclaredClass, parent: string): readonly string[] {
  const namespaces = namespacesOf(type)
  return namespaces.includes(parent) ? [parent] : namespaces
}

/** The namespace and the local name of a child. */
export function nameOf(child: Node | Element): readonly [namespace: string, name: string] {
  return child instanceof Element
    ? [child.namespace, child.name]
    : [child.$namespace, child.$declaration.name]
}

const knownChildNames = new WeakMap<Layout, ReadonlySet<string>>()

/** Whether a child has the name of one that a field holds. */
export function isOfField(child: Node | Element, parent: Node, layout: Layout): boolean {
  const [namespace, name] = nameOf(child)
  return (
    childNames(layout).has(name) &&
    layout.children.some((slot) => isNameOf(slot, parent.$namespace, namespace, name))
  )
}

/** The local names of the children that fields hold. */
function childNames(layout: Layout): ReadonlySet<string> {
  let names = knownChildNames.get(layout)
  if (names === undefined) {
    names = new Set(
      layout.children.flatMap(({ field, name }) =>
        field.kind === 'oneOf'
          ? field.names
          : [name, ...classesOf(field).map(({ declaration }) => declaration.name)],
      ),
    )
    knownChildNames.set(layout, names)
  }
  return names
}

/** Whether a child of this name belongs to the field, in a parent of the namespace. */
export function isNameOf(slot: Slot, parent: string, namespace: string, name: string): boolean {
  const { field } = slot
  const classes = classesOf(field)
  if (classes.length > 0) {
    return classes.some(
      (type) =>
        type.declaration.name === name && namespacesWithin(type, parent).includes(namespace),
    )
  }
  if (namespace !== (slot.namespace ?? parent)) return false
  return field.kind === 'oneOf' ? field.names.includes(name) : slot.name === name
}

/** The class as it is read in the namespace. */
export function namedLayout(type: DeclaredClass, namespace: string): NamedLayout {
  const byNamespace = namedLayouts(type)
  return (
    byNamespace.get(namespace) ?? build(type, namespace, (made) => byNamespace.set(namespace, made))
  )
}

function namedLayouts(type: DeclaredClass): Map<string, NamedLayout> {
  const byNamespace = known.get(type) ?? new Map<string, NamedLayout>()
  known.set(type, byNamespace)
  return byNamespace
}

function internIn(own: string | undefined, namespaces: readonly string[], name: string): void {
  for (const namespace of own === undefined ? namespaces : [own]) internName(namespace, name)
}

function build(
  type: DeclaredClass,
  namespace: string,
  register: (made: NamedLayout) => void,
): NamedLayout {
  const layout = layoutOf(type.declaration)
  const childQids: number[] = []
  const childTargets: ChildTarget[] = []
  const named: NamedLayout = {
    type,
    layout,
    namespace,
    isOther: namespace !== type.declaration.namespace,
    isAlwaysTyped: '$isAlwaysTyped' in type,
    attributeQids: layout.attributes.map((slot) => internName(slot.namespace ?? '', slot.name)),
    attributeSlots: layout.attributes,
    childQids,
    childTargets,
  }
  // Before its children are asked for: a class may hold itself.
  register(named)
  const add = (qid: number, target: ChildTarget): void => {
    childQids.push(qid)
    childTargets.push(target)
  }
  const fields = layout.mixed ? [...layout.children, layout.mixed] : layout.children
  for (const slot of fields) {
    const { field } = slot
    const common = { slot, type: undefined, literal: undefined, attribute: -1, rank: slot.index }
    const own = slot.namespace ?? namespace
    if (field.kind === 'oneOf') {
      for (const literal of field.names) add(internName(own, literal), { ...common, literal })
    } else if (field.kind === 'childAttributes') {
      add(internName(own, slot.name), { ...common, attribute: internName('', field.attribute) })
    } else if (slot.name !== '') {
      add(internName(own, slot.name), common)
    }
    for (const child of classesOf(field)) {
      for (const each of namespacesWithin(child, namespace)) {
        const type = namedLayout(child, each)
        add(internName(each, child.declaration.name), { ...common, type })
      }
    }
  }
  return named
}

/** The qid of `xml:lang`. */
export const langQid: number = internName(xmlNamespace, 'lang')
