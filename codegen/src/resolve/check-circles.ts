// Documents that include each other are one schema (XSD 1.1 §4.2.3); documents that redefine each other
// say nothing at all, for each would be made of what the other makes of it.
import type { Diagnostics } from '../diagnostics.ts'
import { fileAt } from '../read/compositions.ts'
import type { SourceDocument } from '../read/read-schema.ts'
import { attributeOf, elementsOf, type SourceAttribute } from '../read/source-element.ts'
import { strongComponents } from '../strong-components.ts'

/** Reports Q7 (documents that redefine each other) and I9 (that include each other). */
export function checkCircles(
  documents: ReadonlyMap<string, SourceDocument>,
  diagnostics: Diagnostics,
): void {
  const edges = new Map([...documents].map(([file, each]) => [file, edgesOf(each, documents)]))
  const next = (file: string): readonly string[] => (edges.get(file) ?? []).map(({ to }) => to)
  for (const circle of strongComponents([...edges.keys()], next)) {
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
