// What can be said only when every component is there.
import type { ComponentCatalog } from '../components/component-catalog.ts'
import type { ComplexTypeDefinition } from '../components/complex-type-definition.ts'
import type { ElementDeclaration } from '../components/element-declaration.ts'
import { expandedName } from '../components/qname.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { ContentCheck } from './check-content.ts'

/** Checks content models (Q7, F6) and that the elements named as answers exist (X7). */
export function checkCatalog(
  catalog: ComponentCatalog,
  types: readonly ComplexTypeDefinition[],
  diagnostics: Diagnostics,
): void {
  const content = new ContentCheck(diagnostics)
  for (const { contentType } of types) {
    if (!('particle' in contentType)) continue
    content.check(contentType.particle)
  }
  for (const schema of catalog.schemas) {
    for (const element of schema.elementDeclarations) checkAnswers(element, catalog, diagnostics)
    for (const group of schema.modelGroupDefinitions) {
      const { location, modelGroup } = group
      content.check({ kind: 'particle', location, minOccurs: 1, maxOccurs: 1, term: modelGroup })
    }
  }
}

function checkAnswers(
  element: ElementDeclaration,
  catalog: ComponentCatalog,
  diagnostics: Diagnostics,
): void {
  for (const answer of element.annotation?.vocabulary.answers ?? []) {
    if (answer.with === undefined || catalog.element(answer.with) !== undefined) continue
    const message = `the answer ${expandedName(answer.with)} is not a declared element`
    diagnostics.error('X7', message, answer.location)
  }
}
