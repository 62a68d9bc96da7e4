import type { Element } from '../xml/element.ts'
import { writeElement } from '../xml/serialise.ts'
import type { DeclaredClass } from './declaration.ts'
import { namespacesOf } from './names.ts'
import type { Node } from './node.ts'
import { readAgain } from './read-again.ts'
import { type Registry, registry } from './registry.ts'
import type { Surroundings } from './surroundings.ts'

const registries = new WeakMap<DeclaredClass, Registry>()
/** By element and class: asking twice gives the same node. */
const readings = new WeakMap<Element, Map<DeclaredClass, Reading>>()

interface Reading {
  readonly surroundings: Surroundings
  readonly node: Node | undefined
}

/**
 * The node of a class that an element would have been, had its class been registered; undefined where
 * it is another element or the class cannot hold it.
 */
export function readAs<T extends Node>(
  element: Element,
  type: DeclaredClass<T>,
  surroundings: Surroundings = {},
): T | undefined {
  if (element.name !== type.declaration.name) return undefined
  if (!namespacesOf(type).includes(element.namespace)) return undefined
  const byType = readings.get(element) ?? new Map<DeclaredClass, Reading>()
  readings.set(element, byType)
  const before = byType.get(type)
  if (before && isSame(before.surroundings, surroundings)) return before.node as T | undefined
  const known = registries.get(type) ?? registry([type])
  registries.set(type, known)
  const node = readAgain(writeElement(element, ''), type, known, surroundings)
  byType.set(type, { surroundings, node })
  return node
}

function isSame(a: Surroundings, b: Surroundings): boolean {
  return a.lang === b.lang && a.declarations === b.declarations
}
