// Annotations come first and attributes last (S1). The order carries no meaning, so a document that
// has it otherwise is understood all the same.
import type { Diagnostics } from '../diagnostics.ts'
import { elementsOf, type SourceElement } from '../read/source-element.ts'
import type { RepairPass } from './repair-pass.ts'

/** Puts the children of every element in the order the schema language wants. */
export const orderChildren: RepairPass = {
  codes: ['S1'],
  run: (document, diagnostics) => {
    for (const child of elementsOf(document.root)) order(child, diagnostics)
  },
}

function order(element: SourceElement, diagnostics: Diagnostics): void {
  if (element.localName === 'annotation') return
  const children = elementsOf(element)
  let highest = 0
  for (const child of children) {
    const rank = rankOf(child)
    if (rank < highest) {
      const message = `<${child.qualifiedName}> stands too late in <${element.qualifiedName}>`
      diagnostics.note('S1', message, child.location)
    }
    highest = Math.max(highest, rank)
  }
  element.children = [...children].sort((a, b) => rankOf(a) - rankOf(b))
  for (const child of children) order(child, diagnostics)
}

function rankOf({ localName }: SourceElement): number {
  return ranks.get(localName) ?? 2
}

const ranks: ReadonlyMap<string, number> = new Map([
  ['annotation', 0],
  ['openContent', 1],
  ['attribute', 3],
  ['attributeGroup', 3],
  ['anyAttribute', 4],
])
