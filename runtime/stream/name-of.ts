/** The names of elements, with a class or without. */
import type { Node } from '../node/index.ts'
import type { Element } from '../xml/index.ts'

/** The local name of an element. */
export function nameOf(node: Node | Element): string {
  return '$declaration' in node ? node.$declaration.name : node.name
}

/** The namespace of an element. */
export function namespaceOf(node: Node | Element): string {
  return '$declaration' in node ? node.$namespace : node.namespace
}
