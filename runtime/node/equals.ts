import { Element } from '../xml/element.ts'
import type { DeclaredClass } from './declaration.ts'
import { layoutOf, type Slot } from './layout.ts'
import type { Node } from './node.ts'
import { readAs } from './on-demand.ts'
import type { LangText } from './texts.ts'

/**
 * True for nodes of the same element with equal values, attributes and content. Lexical forms, prefixes
 * and the namespace that a stanza's stream gives it do not matter.
 */
export function nodesEqual(a: Node | Element, b: unknown): boolean {
  if (a === b) return true
  if (a instanceof Element) {
    if (b instanceof Element) return a.equals(b)
    return isNode(b) && nodesEqual(b, a)
  }
  // Read with fewer classes in the registry, it would have been this.
  const other = b instanceof Element ? readAs(b, a.constructor as DeclaredClass) : b
  if (!isNode(other) || a.constructor !== other.constructor) return false
  const { slots } = layoutOf((a.constructor as DeclaredClass).declaration)
  return (
    slots.every((slot) => valuesEqual(slot, fieldOf(a, slot), fieldOf(other, slot))) &&
    listsEqual(a.$content, other.$content, nodesEqual) &&
    extrasEqual(a, other)
  )
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
      return listsEqual(a as readonly Node[], b as readonly Node[], nodesEqual)
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

/** Attributes and text that are in no field, and values that no field can hold. */
function extrasEqual(a: Node, b: Node): boolean {
  const left = a.$extra
  const right = b.$extra
  if ((left?.text ?? '') !== (right?.text ?? '')) return false
  const attributes = left?.attributes ?? []
  if (attributes.length !== (right?.attributes ?? []).length) return false
  return attributes.every((each) => b.$attribute(each.name, each.namespace) === each.value)
}
