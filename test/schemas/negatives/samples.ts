/** Elements of each class, found in valid instances, with the way to them. */
import { Element, Node, type NodeClass } from 'typed-xmpp/node'
import { fieldsOf } from '../../node/node-tree.ts'

/** An element of a class somewhere in an instance. */
export interface Sample {
  readonly root: Element
  /** The indexes of the children that lead to the element, from the root. */
  readonly path: readonly number[]
  readonly element: Element
}

/** Keeps a few samples of each class: each field is present in one of them, and one has the fewest. */
export class Samples {
  readonly #kept = new Map<NodeClass, Sample[]>()
  readonly #present = new Map<NodeClass, Set<string>>()
  readonly #fewest = new Map<NodeClass, number>()

  /** The samples of a class. */
  of(type: NodeClass): readonly Sample[] {
    return this.#kept.get(type) ?? []
  }

  /** Takes what is new from an instance and the node it was read as. */
  add(root: Element, node: Node): void {
    this.#visit(root, [], root, node)
  }

  #visit(root: Element, path: readonly number[], element: Element, node: Node): void {
    this.#keep(node, { root, path, element })
    const children = [...childNodes(node)]
    for (const [index, child] of element.children.entries()) {
      if (typeof child === 'string') continue
      const at = children.findIndex(
        (each) => each.$namespace === child.namespace && each.$declaration.name === child.name,
      )
      const [found] = at < 0 ? [] : children.splice(at, 1)
      if (found !== undefined) this.#visit(root, [...path, index], child, found)
    }
  }

  #keep(node: Node, sample: Sample): void {
    const type = node.constructor as NodeClass
    const kept = this.#kept.get(type) ?? []
    const present = this.#present.get(type) ?? new Set()
    const filled = Object.entries(fieldsOf(node))
      .filter(([, value]) => value !== undefined && value !== false)
      .map(([property]) => property)
    const fewest = this.#fewest.get(type) ?? Number.POSITIVE_INFINITY
    const isNew = filled.length < fewest || filled.some((property) => !present.has(property))
    if (!isNew) return
    this.#fewest.set(type, Math.min(fewest, filled.length))
    for (const property of filled) present.add(property)
    this.#kept.set(type, [...kept, sample])
    this.#present.set(type, present)
  }
}

/** The root of a sample with another element in its place. */
export function replaced({ root, path }: Sample, element: Element): Element {
  const put = (at: Element, [index, ...rest]: readonly number[]): Element => {
    if (index === undefined) return element
    const children = at.children.with(index, put(at.children[index] as Element, rest))
    return new Element(at.namespace, at.name, at.attributes, children)
  }
  return put(root, path)
}

/** The nodes directly in a node: those of its fields, and the others. */
function* childNodes(node: Node): Generator<Node> {
  for (const value of Object.values(fieldsOf(node))) {
    for (const each of Array.isArray(value) ? value : [value]) if (each instanceof Node) yield each
  }
  for (const child of node.elements) if (child instanceof Node) yield child
}
