import { Element } from '../xml/element.ts'
import { xmlNamespace } from '../xml/names.ts'
import type { DeclaredClass } from './declaration.ts'
import type { Extra } from './extra.ts'
import { type Layout, layoutOf, type Slot } from './layout.ts'
import { isOfField } from './names.ts'
import type { Node } from './node.ts'
import { readAs } from './on-demand.ts'
import { rescoped } from './rescope.ts'
import { type Surroundings, surroundingsIn } from './surroundings.ts'
import type { LangText } from './texts.ts'

/**
 * True for nodes of the same element with equal values, attributes and content. Lexical forms, prefixes
 * and the namespace that a stanza's stream gives it do not matter.
 */
export function nodesEqual(a: Node | Element, b: unknown, around: Surroundings = nowhere): boolean {
  if (a === b) return true
  if (a instanceof Element) {
    if (b instanceof Element) return a.equals(b)
    return isNode(b) && nodesEqual(b, a, around)
  }
  // Read with fewer classes in the registry, it would have been this.
  const type = a.constructor as DeclaredClass
  const other = b instanceof Element ? readAs(b, type, around) : b
  // A typed form is the form that it is read from.
  if (!isNode(other) || a.$declaration !== other.$declaration) return false
  const layout = layoutOf(type.declaration)
  const inside = surroundingsIn(a, around)
  return (
    layout.slots.every((slot) => valuesEqual(slot, fieldOf(a, slot), fieldOf(other, slot))) &&
    listsEqual(contentOf(a, layout), contentOf(other, layout), (left, right) =>
      nodesEqual(left, inNamespaceOf(a, other, right), inside),
    ) &&
    extrasEqual(a, other, layout)
  )
}

/**
 * The content but for what has its place among the children of a field. What there is too much of for a
 * field comes last: its order counts among itself only.
 */
function contentOf(node: Node, layout: Layout): readonly (Node | Element)[] {
  const { $content, $extra } = node
  if ($content.length === 0) return $content
  const others: (Node | Element)[] = []
  const further: (Node | Element)[] = []
  for (const child of $content) {
    if ($extra?.placed?.has(child as Element)) continue
    if (isOfField(child, node, layout)) further.push(child)
    else others.push(child)
  }
  return [...others, ...further]
}

/** A child of `b` as it were in `a`: what is in the namespace of a stanza's stream goes along. */
function inNamespaceOf<T extends Node | Element>(a: Node, b: Node, child: T): T | Element {
  return child instanceof Element ? rescoped(child, b.$namespace, a.$namespace) : child
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && '$content' in value
}

function fieldOf(node: Node, slot: Slot): unknown {
  return (node as unknown as Readonly<Record<string, unknown>>)[slot.property]
}

function valuesEqual(slot: Slot, a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (a === undefined || b === undefined) return false
  switch (slot.kind) {
    case 'attribute':
    case 'text':
    case 'childText':
      return slot.mapping.equals(a, b)
    case 'childTexts':
    case 'childAttributes':
      return listsEqual(a as readonly unknown[], b as readonly unknown[], slot.mapping.equals)
    case 'texts':
      return listsEqual(a as readonly LangText[], b as readonly LangText[], sameText)
    case 'child':
      return nodesEqual(a as Node, b as Node)
    case 'children':
    case 'choice':
      return listsEqual(a as readonly Node[], b as readonly Node[], (left, right) =>
        nodesEqual(left, right),
      )
    case 'mixed':
      return listsEqual(a as readonly Part[], b as readonly Part[], (left, right) =>
        typeof left === 'string' || typeof right === 'string'
          ? left === right
          : nodesEqual(left, right),
      )
    default:
      return false
  }
}

type Part = Node | Element | string

function sameText(a: LangText, b: LangText): boolean {
  return a.text === b.text && a.lang === b.lang
}

function listsEqual<T>(
  a: readonly T[],
  b: readonly T[],
  equal: (left: T, right: T) => boolean,
): boolean {
  return a.length === b.length && a.every((item, index) => equal(item, b[index]!))
}

/** Attributes and text that are in no field, and what no value of a field says. */
function extrasEqual(a: Node, b: Node, layout: Layout): boolean {
  const [left, right] = [a.$extra, b.$extra]
  if (left === undefined && right === undefined) return true
  if ((left?.text ?? '') !== (right?.text ?? '')) return false
  const attributes = left?.attributes ?? []
  if (attributes.length !== (right?.attributes ?? []).length) return false
  return (
    attributes.every((each) => b.$attribute(each.name, each.namespace) === each.value) &&
    layout.slots.every((slot) => leftoversEqual(a, b, slot)) &&
    placesEqual(left?.order, right?.order)
  )
}

/** Whether two nodes agree in what the field's value does not say. */
function leftoversEqual(a: Node, b: Node, slot: Slot): boolean {
  const { index } = slot
  if (faultyText(a, slot) !== faultyText(b, slot)) return false
  const [left, right] = [a.$extra?.raw?.get(index), b.$extra?.raw?.get(index)]
  if (left === undefined && right === undefined) return true
  for (let at = 0; at < Math.max(left?.length ?? 0, right?.length ?? 0); at++) {
    const rest = leftover(a, slot, left?.[at])
    const other = leftover(b, slot, right?.[at])
    const counterpart = other && inNamespaceOf(a, b, other)
    if (rest === undefined ? other !== undefined : !rest.equals(counterpart)) return false
  }
  return true
}

/** The text of an attribute or of the element that the field cannot hold. */
function faultyText(node: Node, slot: Slot): string | undefined {
  const text = node.$extra?.lexical?.get(slot.index)
  const value = fieldOf(node, slot)
  if (text === undefined || (value !== undefined && value !== slot.fallback)) return undefined
  const { mapping, values } = slot
  const read = mapping.parse(text)
  const isValue = read !== undefined && (slot.open || values?.has(mapping.format(read)) !== false)
  return isValue ? undefined : text
}

/** A child of a field without what the field's value says of it; undefined when that is all. */
function leftover(
  node: Node,
  slot: Slot,
  child: Element | number | undefined,
): Element | undefined {
  if (child === undefined || typeof child === 'number') return undefined
  const { field } = slot
  if (node.$extra?.placed?.has(child) || fieldOf(node, slot) === undefined) return child
  const said = field.kind === 'childAttributes' ? field.attribute : 'lang'
  const namespace = field.kind === 'texts' ? xmlNamespace : ''
  const isSaid = field.kind === 'childAttributes' || field.kind === 'texts'
  const attributes = child.attributes.filter(
    (each) => !(isSaid && each.name === said && each.namespace === namespace),
  )
  const hasText = field.kind === 'childAttributes' || field.kind === 'flag'
  const children = hasText ? child.children : child.elements
  if (attributes.length === 0 && children.length === 0) return undefined
  return new Element(child.namespace, child.name, attributes, children)
}

/** Whether text stands at the same places among the children. */
function placesEqual(a: Extra['order'], b: Extra['order']): boolean {
  if (a === undefined || b === undefined) return textsOf(a) === textsOf(b)
  return listsEqual(a, b, (left, right) =>
    typeof left === 'number' ? typeof right === 'number' : left === right,
  )
}

/** What of an order is another than of text before all children, `''` for nothing. */
function textsOf(order: Extra['order']): string {
  const isBefore = (entry: string | number, at: number): boolean =>
    typeof entry === 'number' || at === 0 || !/[^ \t\n\r]/.test(entry)
  return order === undefined || order.every(isBefore) ? '' : JSON.stringify(order)
}

const nowhere: Surroundings = {}
