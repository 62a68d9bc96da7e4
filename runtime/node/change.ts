import type { Element } from '../xml/element.ts'
import type { DeclaredClass } from './declaration.ts'
import type { Extra } from './extra.ts'
import { handOver, reading } from './hand-over.ts'
import { changedValues, writtenDefaults } from './initial-values.ts'
import { classesOf, type Layout, layoutOf, type Slot } from './layout.ts'
import { isNameOf, nameOf } from './names.ts'
import type { Node } from './node.ts'
import type { Problem } from './problem.ts'

/**
 * A copy of a node with other values for some fields; `undefined` clears one. What was read and is in
 * no field goes along, but for what concerned the fields that change.
 *
 * @throws TypeError, JidError as the constructor
 */
export function changed<T extends Node>(
  node: T,
  changes: Readonly<Record<string, unknown>>,
  content?: readonly (Node | Element)[],
): T {
  const type = node.constructor as DeclaredClass<T>
  const layout = layoutOf(type.declaration)
  const fields = node as unknown as Readonly<Record<string, unknown>>
  const current = layout.slots.map(({ property }) => fields[property])
  const values = changedValues(type.declaration, current, changes)
  const slots = changedSlots(layout, changes)
  const rest = content ?? contentWithout(node, slots)
  handOver(values, content === undefined ? rest : undefined)
  const copy = new type(reading, rest)
  if (node.$extra) copy.$extra = remaining(node.$extra, layout, slots, rest)
  keepDefaults(copy, changes, values)
  return copy
}

/**
 * A node of a class that lacks what `init` lacks: what answers a stanza without what it needs. Throws
 * as the constructor for all else.
 */
export function answered<T extends Node>(
  type: DeclaredClass<T>,
  init: Readonly<Record<string, unknown>>,
  content: readonly (Node | Element)[],
): T {
  const { fallbacks } = layoutOf(type.declaration)
  const given = Object.fromEntries(Object.entries(init).filter(([, value]) => value !== undefined))
  return nodeOf(type, changedValues(type.declaration, fallbacks, given), given, content)
}

/** The node that has these values, as a user's init gave them. Throws TypeError for other content. */
export function nodeOf<T extends Node>(
  type: DeclaredClass<T>,
  values: readonly unknown[],
  given: Readonly<Record<string, unknown>>,
  content: readonly (Node | Element)[] | undefined,
): T {
  handOver(values, undefined)
  const node = new type(reading, content)
  keepDefaults(node, given, values)
  return node
}

/** Has those defaults written that were given all the same. */
function keepDefaults(
  node: Node,
  given: Readonly<Record<string, unknown>>,
  values: readonly unknown[],
): void {
  const written = writtenDefaults(node.$declaration, given, values)
  if (written === undefined) return
  const lexical = new Map([...(node.$extra?.lexical ?? []), ...written])
  node.$extra = { ...node.$extra, lexical }
}

/** The slots whose values change: what is set, and what follows from it. */
function changedSlots(
  { slots, derived }: Layout,
  changes: Readonly<Record<string, unknown>>,
): ReadonlySet<Slot> {
  const changed = new Set(slots.filter(({ property }) => property in changes))
  for (const slot of derived) if (changed.has(slot)) changed.add(slots[slot.of]!)
  return changed
}

/** The content without those children of the fields that had no place in them. */
function contentWithout(node: Node, slots: ReadonlySet<Slot>): readonly (Node | Element)[] {
  const { $content, $namespace } = node
  if ($content.length === 0 || slots.size === 0) return $content
  const rest = $content.filter((child) => {
    const [namespace, name] = nameOf(child)
    return ![...slots].some((slot) => isNameOf(slot, $namespace, namespace, name))
  })
  return rest.length === $content.length ? $content : rest
}

function remaining(
  { lexical, raw, placed, order, language, problems, ...kept }: Extra,
  layout: Layout,
  slots: ReadonlySet<Slot>,
  rest: readonly (Node | Element)[],
): Extra {
  const remains: Extra = kept
  const isKept = ([index]: readonly [number, unknown]): boolean => !slots.has(layout.slots[index]!)
  if (lexical) remains.lexical = new Map([...lexical].filter(isKept))
  const still = new Set<Node | Element>(rest)
  if (raw) {
    const isThere = (each: Element | number): boolean =>
      typeof each === 'number' || !placed?.has(each) || still.has(each)
    const lists = [...raw].filter(isKept)
    remains.raw = new Map(lists.map(([index, list]) => [index, list.filter(isThere)]))
    if (placed) remains.placed = new Set([...placed].filter((each) => still.has(each)))
  }
  // Where the text stood between the elements is lost with the text.
  if (order && !(layout.text && slots.has(layout.text))) remains.order = order
  if (language && !(layout.language && slots.has(layout.language))) remains.language = language
  if (problems) {
    const names = new Set(rest.map((child) => nameOf(child)[1]))
    remains.problems = problems.filter((problem) => {
      const slot = layout.slots.find((each) => concerns(problem, each))
      if (slot && slots.has(slot)) return false
      return slot?.kind === 'childText' || !isAboutChild(problem) || names.has(stepOf(problem))
    })
  }
  return remains
}

/** Whether the problem is about the field. */
function concerns(problem: Problem, slot: Slot): boolean {
  const step = stepOf(problem)
  if (slot.kind === 'attribute') return step === `@${slot.name}`
  if (slot.kind === 'text') return step === ''
  const { field } = slot
  if (field.kind === 'oneOf' && field.names.includes(step)) return true
  if (classesOf(field).some(({ declaration }) => declaration.name === step)) return true
  return step === (slot.name || slot.property)
}

/** Whether the problem is about a child that is among the content. */
function isAboutChild(problem: Problem): boolean {
  const { code, grade } = problem
  const step = stepOf(problem)
  if (step === '' || step.startsWith('@')) return false
  return grade === 'fault' || code === 'unknown-child' || code === 'count'
}

/** The first step of the path. */
function stepOf({ path }: Problem): string {
  return path.split(/[/[]/, 1)[0]!
}
