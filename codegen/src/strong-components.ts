// What of a graph leads to each other: circles of any length, in linear time and without recursion.

/** The sets of nodes of which each leads to each other in the set; a node by itself is one too. */
export function strongComponents<Node>(
  nodes: readonly Node[],
  next: (node: Node) => readonly Node[],
): readonly ReadonlySet<Node>[] {
  const before = new Map<Node, Node[]>(nodes.map((node) => [node, []]))
  for (const node of nodes) for (const each of next(node)) before.get(each)?.push(node)
  const taken = new Set<Node>()
  const components: ReadonlySet<Node>[] = []
  // Kosaraju: backwards from those that a search came back from last.
  for (const root of finished(nodes, next).reverse()) {
    if (taken.has(root)) continue
    taken.add(root)
    const component = new Set([root])
    // A set is walked in insertion order, what is added meanwhile included.
    for (const node of component) {
      for (const each of before.get(node) ?? []) {
        if (taken.has(each)) continue
        taken.add(each)
        component.add(each)
      }
    }
    components.push(component)
  }
  return components
}

/** All nodes, each after those that it leads to as far as they are not before it anyway. */
function finished<Node>(nodes: readonly Node[], next: (node: Node) => readonly Node[]): Node[] {
  const seen = new Set<Node>()
  const order: Node[] = []
  for (const node of nodes) {
    if (seen.has(node)) continue
    seen.add(node)
    const open = [{ node, rest: [...next(node)] }]
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const child = top.rest.pop()
      if (child === undefined) {
        order.push(top.node)
        open.pop()
      } else if (!seen.has(child)) {
        seen.add(child)
        open.push({ node: child, rest: [...next(child)] })
      }
    }
  }
  return order
}
