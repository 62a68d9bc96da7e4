import { Element } from '../xml/element.ts'

/**
 * An element with its namespace, and that of the same in it, replaced: what is in the namespace of a
 * stanza goes along when the stanza is written in another (RFC 6120 §4.8.3).
 */
export function rescoped(element: Element, from: string, to: string): Element {
  if (from === to || element.namespace !== from) return element
  const { name, attributes, children, prefix, declarations } = element
  const inside = children.map((child) =>
    child instanceof Element ? rescoped(child, from, to) : child,
  )
  return new Element(to, name, attributes, inside, {
    ...(prefix !== undefined && { prefix }),
    declarations,
  })
}
