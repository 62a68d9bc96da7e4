import type { Element } from '../xml/element.ts'
import { writeElement } from '../xml/serialise.ts'
import type { DeclaredClass } from './declaration.ts'
import { namespacesOf } from './names.ts'
import type { Node } from './node.ts'
import { parseNode } from './parse-node.ts'
import { Registry } from './registry.ts'

const registries = new WeakMap<DeclaredClass, Registry>()
/** By element and class: asking twice gives the same node. */
const readings = new WeakMap<Element, Map<DeclaredClass, Node | undefined>>()

/**
 * The node of a class that an element would have been, had its class been registered; undefined where
 * it is another element or the class cannot hold it.
 */
export function readAs<T extends Node>(element: Element, type: DeclaredClass<T>): T | undefined {
  if (element.name !== type.declaration.name) return undefined
  if (!namespacesOf(type).includes(element.namespace)) return undefined
  const byType = readings.get(element) ?? new Map<DeclaredClass, Node | undefined>()
  readings.set(element, byType)
  if (!byType.has(type)) byType.set(type, read(element, type))
  return byType.get(type) as T | undefined
}

function read(element: Element, type: DeclaredClass): Node | undefined {
  const known = registries.get(type) ?? new Registry([type])
  registries.set(type, known)
  // It was within the limits when it came; what escapes add does not count.
  const node = parseNode(writeElement(element, ''), known, { namespace: '', limits: unlimited })
  return node instanceof type ? node : undefined
}

const most = 2 ** 20
const unlimited = { bytes: 2 ** 26 - 1, depth: most, elements: most, attributes: most, names: most }
