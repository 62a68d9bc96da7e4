/** Nodes and classes as trees, for tests that go through all of them. */
import { everything } from 'typed-xmpp/everything'
import { Element, type Field, Node, type NodeClass } from 'typed-xmpp/node'

/** Every class that is shipped, those that stand only inside others included. */
export function shippedClasses(): readonly NodeClass[] {
  const found = new Set<NodeClass>()
  const visit = (type: NodeClass): void => {
    if (found.has(type)) return
    found.add(type)
    for (const field of Object.values(type.declaration.fields)) childClasses(field).forEach(visit)
  }
  everything.classes.forEach(visit)
  return [...found]
}

/** The node and all nodes in it. */
export function* walk(node: Node | Element): Generator<Node> {
  if (node instanceof Element) return
  yield node
  for (const value of Object.values(fieldsOf(node))) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each instanceof Node) yield* walk(each)
    }
  }
  for (const child of node.elements) yield* walk(child)
}

/** What the fields of a node hold, by name. */
export function fieldsOf(node: Node): Readonly<Record<string, unknown>> {
  const own = node as unknown as Readonly<Record<string, unknown>>
  const names = Object.keys(node.$declaration.fields)
  return Object.fromEntries(names.map((name) => [name, own[name]]))
}

function childClasses(field: Field): readonly NodeClass[] {
  switch (field.kind) {
    case 'child':
    case 'children':
      return [field.of()]
    case 'choice':
    case 'mixed':
      return field.of()
    default:
      return []
  }
}
