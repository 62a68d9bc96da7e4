// The repairs, in their order. What published schemas get wrong is a list of classes, each with a
// code; a class is one pass here.
import type { Diagnostics } from '../diagnostics.ts'
import type { SourceDocument } from '../read/read-schema.ts'
import { checkStructure } from './check-structure.ts'
import { orderChildren } from './order-children.ts'
import type { RepairPass } from './repair-pass.ts'
import { stripAnchors } from './strip-anchors.ts'

/** Runs every pass over a document, in place. */
export function repair(document: SourceDocument, diagnostics: Diagnostics): void {
  for (const pass of repairPasses) pass.run(document, diagnostics)
}

/** The passes: what does not belong where it stands goes first, so that later ones see schemas. */
export const repairPasses: readonly RepairPass[] = [checkStructure, orderChildren, stripAnchors]
