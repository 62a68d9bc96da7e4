// What the readers of registrations share.
import { annotationsNamespace } from '../../components/qname.ts'
import type { Location } from '../../components/location.ts'
import type { Vocabulary } from '../../components/vocabulary.ts'
import type { DiagnosticCode } from '../../diagnostic-codes.ts'
import type { Diagnostics } from '../../diagnostics.ts'
import { readTerm } from '../../vocabulary/read-term.ts'
import { type SourceElement, textOf } from '../source-element.ts'

/** Where faults of a document go: nobody can edit a published one, so there they are warnings. */
export interface FormScope {
  readonly published: boolean
  readonly diagnostics: Diagnostics
  fault(code: DiagnosticCode, message: string, at: Location, hint?: string): void
}

/** The scope of a document. */
export function formScope(published: boolean, diagnostics: Diagnostics): FormScope {
  let faults = 0
  const report = published ? 'warning' : 'error'
  return {
    published,
    diagnostics,
    fault: (code, message, at, hint) => {
      faults += 1
      if (faults <= mostFaults) diagnostics[report](code, message, at, hint)
      else if (faults === mostFaults + 1) {
        diagnostics[report]('F6', `more than ${mostFaults} faults in registrations`, at)
      }
    },
  }
}

const mostFaults = 100

/** What a term of the annotation vocabulary says; `undefined` for an element that is none. */
export function termIn(element: SourceElement, scope: FormScope): Partial<Vocabulary> | undefined {
  if (element.namespace !== annotationsNamespace) return undefined
  const host = hosts.get(element.localName)
  return readTerm(element, host ?? 'schema', scope.diagnostics)
}

// What in a schema is annotated so.
const hosts: ReadonlyMap<string, string> = new Map([
  ['class', 'element'],
  ['property', 'element'],
])

/** The paragraphs of an element's text. */
export function proseOf(element: SourceElement): readonly string[] {
  return textOf(element)
    .split(/\n[ \t\r]*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s+/g, ' '))
    .filter((paragraph) => paragraph !== '')
}
