import { Element } from '../xml/element.ts'
import type { AnyContent } from './declaration.ts'
import type { Layout, Slot } from './layout.ts'
import { isNameOf, nameOf } from './names.ts'
import type { Node } from './node.ts'
import type { Report } from './validate.ts'

/** Checks the children that no field foresees: whether they may be there, and how many. */
export function checkContent(node: Node, layout: Layout, report: Report): void {
  const { any } = layout.declaration
  let count = 0
  for (const child of [...node.$content, ...strangersIn(node, layout.mixed)]) {
    // What has its place in a field is a fault there.
    if (child instanceof Element && node.$extra?.placed?.has(child)) continue
    const [namespace, name] = nameOf(child)
    const slot = layout.children.find((each) => isNameOf(each, node.$namespace, namespace, name))
    if (slot && isSingle(slot)) report('count', name, 'one at most', 'another')
    else if (any === undefined) report('unknown-child', name, 'no such child', '')
    else if (!admits(any, namespace, node)) {
      report('unknown-child', name, 'a child of another namespace', namespace)
    } else count++
  }
  if (any?.min !== undefined && count < any.min) {
    report('count', '', `${any.min} other children at least`, String(count))
  }
  if (any?.max !== undefined && count > any.max) {
    report('count', '', `${any.max} other children at most`, String(count))
  }
}

/** The elements in mixed content that are none of its classes; all stand in its list. */
function strangersIn(node: Node, mixed: Slot | undefined): readonly (Node | Element)[] {
  if (mixed === undefined) return []
  const values = node as unknown as Readonly<Record<string, readonly (Node | Element | string)[]>>
  return (values[mixed.property] ?? []).filter(
    (each) => typeof each !== 'string' && !isNameOf(mixed, node.$namespace, ...nameOf(each)),
  ) as readonly (Node | Element)[]
}

function admits({ namespaces }: AnyContent, namespace: string, node: Node): boolean {
  if (namespaces === undefined) return true
  if (namespaces !== '##other') return namespaces.includes(namespace)
  const isOwn = namespace === node.$declaration.namespace || namespace === node.$namespace
  return !isOwn && namespace !== ''
}

function isSingle({ kind }: Slot): boolean {
  return kind === 'child' || kind === 'childText' || kind === 'flag' || kind === 'oneOf'
}
