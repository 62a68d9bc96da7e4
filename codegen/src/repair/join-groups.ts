// Two of what there can be only one (S7): several groups in a type are one after the other, of
// several types the first counts.
import type { Diagnostics } from '../diagnostics.ts'
import { elementsOf, type SourceElement } from '../read/source-element.ts'
import { productionOf } from './grammar.ts'
import type { RepairPass } from './repair-pass.ts'
import { isGroup, made, replaceChildren } from './rewrite.ts'

/** Makes one of two. */
export const joinGroups: RepairPass = {
  codes: ['S7'],
  run: (document, diagnostics) => join(document.root, undefined, diagnostics),
}

function join(element: SourceElement, parent: string | undefined, diagnostics: Diagnostics): void {
  if (element.localName === 'annotation') return
  const production = productionOf(element.localName, parent)
  const rivals = elementsOf(element).filter((each) => production?.single.has(each.localName))
  const [first, second] = rivals
  if (first !== undefined && second !== undefined) {
    const groups = rivals.filter(isGroup)
    const joins = groups.length === rivals.length
    const message = `<${second.qualifiedName}> stands beside <${first.qualifiedName}> in <${element.qualifiedName}>`
    const hint = joins ? 'Put an xs:sequence around the two.' : 'Keep one of the two.'
    diagnostics.warning('S7', message, second.location, hint)
    replaceChildren(element, rivals, [joins ? made('sequence', element, groups) : first])
  }
  for (const child of elementsOf(element)) join(child, element.localName, diagnostics)
}
