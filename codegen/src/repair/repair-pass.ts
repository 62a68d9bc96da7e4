// One step that brings a document closer to what its author meant.
import type { DiagnosticCode } from '../diagnostic-codes.ts'
import type { Diagnostics } from '../diagnostics.ts'
import type { SourceDocument } from '../read/read-schema.ts'

/**
 * A repair: changes the tree of one document in place and reports what it changed, each departure
 * under its stable code. A pass looks at one document only and assumes what earlier passes left.
 */
export interface RepairPass {
  /** The codes it may report. */
  readonly codes: readonly DiagnosticCode[]
  readonly run: (document: SourceDocument, diagnostics: Diagnostics) => void
}
