// What a document lends to everything written in it.
import type { AnnotationIndex } from '../vocabulary/read-annotations.ts'
import type { SourceDocument } from '../read/read-schema.ts'
import type { Declaration } from './declarations.ts'

/** A document with its annotations read. */
export interface Scope {
  readonly document: SourceDocument
  readonly targetNamespace: string
  readonly annotations: AnnotationIndex
  /** The namespaces named by `xs:import`. */
  readonly imported: ReadonlySet<string>
  /** Inside a redefinition: what it redefines. */
  readonly redefined?: Declaration
}
