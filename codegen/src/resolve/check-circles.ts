// Documents that include each other are one schema (XSD 1.1 §4.2.3); documents that redefine each other
// say nothing at all, for each would be made of what the other makes of it.
import type { Diagnostics } from '../diagnostics.ts'
import { fileAt } from '../read/compositions.ts'
import type { SourceDocument } from '../read/read-schema.ts'
import { attributeOf, elementsOf, type SourceAttribute } from '../read/source-element.ts'

/** Reports Q7 (documents that redefine each other) and I9 (that include each other). */
export function checkCircles(
  documents: ReadonlyMap<string, SourceDocument>,
  diagnostics: Diagnostics,
): void {
  const edges = new Map([...documents].map(([file, each]) => [file, edgesOf(each, documents)]))
  for (const circle of circlesIn(edges)) {
    const inside = [...circle].flatMap((file) => edges.get(file) ?? [])
    const closing = inside.filter(({ to }) => circle.has(to))
    const redefining = closing.find(({ isRedefinition }) => isRedefinition)
    const first = redefining ?? closing[0]
    if (first === undefined) continue
    const { location } = first.place
    if (redefining === undefined) {
      diagnostics.note('I9', `${first.to.slice(0, 120)} includes this document in turn`, location)
    } else {
      const message = `${first.to.slice(0, 120)} is made of what this redefines of it`
      diagnostics.error('Q7', message, location, 'Let one of the two stand by itself.')
    }
  }
}

interface Edge {
  readonly to: string
  readonly place: SourceAttribute
  readonly isRedefinition: boolean
}

function edgesOf(
  { root, file }: SourceDocument,
  documents: ReadonlyMap<string, SourceDocument>,
): readonly Edge[] {
  return elementsOf(root).flatMap((element): readonly Edge[] => {
    const { localName } = element
    if (localName !== 'include' && localName !== 'redefine') return []
    const place = attributeOf(element, 'schemaLocation')
    const to = place === undefined ? '' : fileAt(place.value, file)
    if (place === undefined || !documents.has(to)) return []
    return [{ to, place, isRedefinition: localName === 'redefine' }]
  })
}

/** The sets of documents of which each leads to each other: of one, where that leads to itself. */
function circlesIn(edges: ReadonlyMap<string, readonly Edge[]>): readonly ReadonlySet<string>[] {
  const backwards = new Map<string, string[]>()
  for (const [from, all] of edges) {
    for (const { to } of all) {
      const known = backwards.get(to)
      if (known === undefined) backwards.set(to, [from])
      else known.push(from)
    }
  }
  const forwards = (file: string): readonly string[] => (edges.get(file) ?? []).map(({ to }) => to)
  const taken = new Set<string>()
  const circles: ReadonlySet<string>[] = []
  for (const file of finished([...edges.keys()], forwards).reverse()) {
    if (taken.has(file)) continue
    const component = new Set([file])
    taken.add(file)
    // A set is walked in insertion order, what is added meanwhile included.
    for (const each of component) {
      for (const before of backwards.get(each) ?? []) {
        if (taken.has(before)) continue
        taken.add(before)
        component.add(before)
      }
    }
    if (component.size > 1 || forwards(file).includes(file)) circles.push(component)
  }
  return circles
}

/** All nodes, each after those that it leads to as far as they are not before it anyway. */
function finished(nodes: readonly string[], next: (node: string) => readonly string[]): string[] {
  const seen = new Set<string>()
  const order: string[] = []
  for (const node of nodes) {
    const open = [{ node, rest: [...next(node)] }]
    if (seen.has(node)) continue
    seen.add(node)
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
