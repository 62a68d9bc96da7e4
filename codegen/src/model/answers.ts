// What answers an iq request with a payload.
import type { ComponentCatalog } from '../components/component-catalog.ts'
import type { ElementDeclaration } from '../components/element-declaration.ts'
import { expandedName } from '../components/qname.ts'
import type { AnswerAnnotation } from '../components/vocabulary.ts'
import type { Diagnostics } from '../diagnostics.ts'
import type { ClassDraft } from './class-draft.ts'
import type { AnswerModel } from './model.ts'

/** The answers that annotations state. Reports M7 for an element that does not exist. */
export function answersOf(
  said: readonly AnswerAnnotation[],
  catalog: ComponentCatalog,
  globals: ReadonlyMap<ElementDeclaration, ClassDraft>,
  diagnostics: Diagnostics,
): readonly AnswerModel[] {
  return said.flatMap((answer): readonly AnswerModel[] => {
    if (answer.with === undefined) return [{ request: answer.request }]
    const declaration = catalog.element(answer.with)
    const draft = declaration === undefined ? undefined : globals.get(declaration)
    if (draft !== undefined) return [{ request: answer.request, with: draft.model }]
    const message = `the answer ${expandedName(answer.with)} is no global element of this run`
    diagnostics.error('M7', message, answer.location)
    return []
  })
}
