import { Element } from '../xml/element.ts'
import type { Node } from './node.ts'

/**
 * The node, which has just been read, with prefixes declared that were in force around it: what stands
 * in it keeps its meaning wherever it is written. Its own declarations come before those.
 */
export function declaring<T extends Node>(node: T, around: ReadonlyMap<string, string>): T {
  const own = node.$extra?.declarations ?? []
  node.$extra = { ...node.$extra, declarations: new Map([...around, ...own]) }
  return node
}

/** As {@link declaring}, of an element. */
export function elementDeclaring(
  element: Element,
  around: ReadonlyMap<string, string> | undefined,
): Element {
  if (around === undefined) return element
  const { namespace, name, attributes, children, prefix } = element
  const declarations = new Map([...around, ...element.declarations])
  const notation = prefix === undefined ? { declarations } : { declarations, prefix }
  return new Element(namespace, name, attributes, children, notation)
}
