// The repairs, in their order. What published schemas get wrong is a list of classes, each with a
// code; a class is one pass here.
import type { Diagnostics } from '../diagnostics.ts'
import type { SourceDocument } from '../read/read-schema.ts'
import { checkStructure } from './check-structure.ts'
import { joinGroups } from './join-groups.ts'
import { mergeTypes } from './merge-types.ts'
import { nameConstructs } from './name-constructs.ts'
import { nameTypes } from './name-types.ts'
import { orderChildren } from './order-children.ts'
import { placeAttributes } from './place-attributes.ts'
import { placeTypes } from './place-types.ts'
import type { RepairPass } from './repair-pass.ts'
import { stripAnchors } from './strip-anchors.ts'
import { wrapContent } from './wrap-content.ts'

/** Runs every pass over a document, in place. */
export function repair(document: SourceDocument, diagnostics: Diagnostics): void {
  for (const pass of repairPasses) pass.run(document, diagnostics)
}

/**
 * The passes: names first, then places from the inside out; what is left where it does not belong goes
 * before those that expect a schema.
 */
export const repairPasses: readonly RepairPass[] = [
  nameConstructs,
  placeAttributes,
  placeTypes,
  wrapContent,
  mergeTypes,
  nameTypes,
  joinGroups,
  checkStructure,
  orderChildren,
  stripAnchors,
]
