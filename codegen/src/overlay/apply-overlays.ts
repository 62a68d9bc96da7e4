// Overlays are applied to documents as they were read, before anything is repaired: what an overlay
// settles is not reported. One that has nothing to settle any more is an error that names both places.
import { formatLocation } from '../components/location.ts'
import type { Diagnostics } from '../diagnostics.ts'
import type { SourceDocument } from '../read/read-schema.ts'
import type { SourceElement } from '../read/source-element.ts'
import { applyPatch } from './apply-patch.ts'
import { type Found, follow } from './path.ts'
import { isNamed, type Overlay, type Patch } from './read-overlay.ts'

/**
 * Changes the documents in place and leaves out the excluded ones. Reports O2 (nothing there to change
 * any more) and O3 (more than one thing there).
 */
export function applyOverlays(
  documents: readonly SourceDocument[],
  overlays: readonly Overlay[],
  diagnostics: Diagnostics,
): readonly SourceDocument[] {
  const excluded = new Set<SourceDocument>()
  for (const overlay of overlays) {
    // One without a namespace changes nothing: it accepts.
    if (overlay.namespace === undefined) continue
    const own = documentsOf(overlay, documents, diagnostics)
    if (own.length === 0) continue
    for (const patch of overlay.patches) {
      // What is accepted is left as it is.
      if (patch.kind === 'accept') continue
      const target = targetOf(patch, own, diagnostics)
      if (target === undefined) continue
      if (patch.kind === 'exclude' && patch.path === undefined) {
        for (const each of own) if (each.root === target) excluded.add(each)
        continue
      }
      const fault = applyPatch(patch, target, own)
      if (fault === undefined) continue
      const message = `${fault} (${formatLocation(target.location)})`
      diagnostics.error('O2', message, patch.source.location, 'Remove the patch, or correct it.')
    }
  }
  return documents.filter((each) => !excluded.has(each))
}

function documentsOf(
  { namespace, document, block, location }: Overlay,
  documents: readonly SourceDocument[],
  diagnostics: Diagnostics,
): readonly SourceDocument[] {
  const ofNamespace = documents.filter((each) => each.targetNamespace === namespace)
  const inFile = ofNamespace.filter(({ file }) => isNamed(file, document))
  const chosen = inFile.filter(
    (each) =>
      block === undefined || inFile.filter((other) => other.file === each.file)[block - 1] === each,
  )
  if (chosen.length > 0) return chosen
  const [near] = inFile.length > 0 ? inFile : ofNamespace
  const where = near === undefined ? '' : ` (${formatLocation(near.root.location)})`
  const what = `${block === undefined ? '' : `block ${block} of `}${document ?? 'the inputs'}`
  const message = `the overlay is for the schema of ${namespace} in ${what}, which has none${where}`
  diagnostics.error('O2', message, location, 'Remove the overlay, or correct it.')
  return []
}

function targetOf(
  { path, source }: Patch,
  documents: readonly SourceDocument[],
  diagnostics: Diagnostics,
): SourceElement | undefined {
  const { location } = source
  const found: readonly Found[] = documents.map(({ root }) =>
    path === undefined ? { matches: [root], last: root } : follow(root, path),
  )
  const [match, other] = found.flatMap(({ matches }) => matches)
  if (match !== undefined && other === undefined) return match
  const written = path?.map(({ text }) => text).join('/') ?? 'the schema'
  if (match !== undefined && other !== undefined) {
    const places = `${formatLocation(match.location)} and ${formatLocation(other.location)}`
    const hint =
      path === undefined
        ? 'Say document="…" or block="…" on the overlay.'
        : 'Say more of the path, or which one: …[2].'
    diagnostics.error('O3', `'${written}' is there more than once: ${places}`, location, hint)
    return undefined
  }
  const [first] = found
  const failed = first?.failed?.text ?? written
  const place = first === undefined ? '' : ` (${formatLocation(first.last.location)})`
  const message = `'${written}' matches nothing any more: there is no '${failed}'${place}`
  diagnostics.error('O2', message, location, 'Remove the patch, or correct its path.')
  return undefined
}
