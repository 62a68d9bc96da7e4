// Everything that a run compiles: the documents of the inputs with what overlays say of them, what those
// include, and what other packages have.
import type { Memory } from '../compile-memory.ts'
import type { FormDocument } from '../components/form-type.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { applyOverlays } from '../overlay/apply-overlays.ts'
import { type Overlay, isOverlaid } from '../overlay/read-overlay.ts'
import type { Packages } from '../packages/find-packages.ts'
import { importDocuments } from '../packages/imported-documents.ts'
import type { Progress } from '../progress.ts'
import { repair } from '../repair/repair.ts'
import { adoptIncluded, readCompositions } from './compositions.ts'
import type { InputFile } from './input-files.ts'
import { nameDocuments } from './name-documents.ts'
import { type ReadInput, readInput } from './read-document.ts'
import type { SourceDocument } from './read-schema.ts'

/** What a run compiles. */
export interface Gathered {
  /** The documents that classes are generated for. */
  readonly own: readonly SourceDocument[]
  /** The documents of other packages. */
  readonly imported: readonly SourceDocument[]
  readonly forms: readonly FormDocument[]
  /** The absolute paths of the files that were looked for beside the inputs. */
  readonly dependencies: readonly string[]
}

/** Where a run finds what it compiles. */
export interface Sources {
  /** The folder that names are relative to; empty where nothing is read beside the inputs. */
  readonly project: string
  readonly packages: Packages
  readonly overlays: readonly Overlay[]
  readonly overlayFiles: readonly InputFile[]
  /** The target namespaces of documents that say none, by file. */
  readonly namespaces: Readonly<Record<string, string>>
  readonly memory: Memory
}

/**
 * Reads and repairs the inputs and what belongs to them. Reports what reading and repairing do, and F9 and
 * I7 where that comes to nothing.
 */
export function gather(
  inputs: readonly InputFile[],
  { project, packages, overlays, overlayFiles, namespaces, memory }: Sources,
  diagnostics: Diagnostics,
  progress: Progress,
): Gathered {
  const read = (input: InputFile): ReadInput =>
    memory.made(`file ${input.file}`, input.bytes, diagnostics, (found) => {
      const { documents, forms } = readInput(input, found)
      return { documents: repaired(documents, found), forms }
    })
  const documents: SourceDocument[] = []
  const forms: FormDocument[] = []
  const take = (whole: ReadInput): void => {
    documents.push(...whole.documents)
    forms.push(...whole.forms)
  }
  const overlaid: InputFile[] = []
  for (const [index, input] of inputs.entries()) {
    progress('reading', index, inputs.length)
    if (isOverlaid(input, overlays)) overlaid.push(input)
    else take(read(input))
  }
  if (overlays.length > 0) {
    // An overlay may be about several files, and several overlays about one.
    const all = [...overlaid, ...overlayFiles]
    const bytes = Buffer.concat(
      all.flatMap((each) => [Buffer.from(`\0${each.file}\0`), each.bytes]),
    )
    take(memory.made('overlaid', bytes, diagnostics, (found) => patched(overlaid, overlays, found)))
  }
  const composed =
    project === ''
      ? { documents, files: [] }
      : readCompositions(
          documents,
          project,
          (namespace) => packages.of(namespace) !== undefined,
          (input) => read(input).documents,
          diagnostics,
        )
  const whole = nameDocuments(adoptIncluded(composed.documents), namespaces, diagnostics)
  const schemaOf = (input: InputFile): readonly SourceDocument[] => read(input).documents
  const { own, imported, files } = importDocuments(whole, packages, project, schemaOf, diagnostics)
  if (own.length + forms.length === 0) reportNothing(whole, inputs, overlays, diagnostics)
  return { own, imported, forms, dependencies: [...composed.files, ...files] }
}

function reportNothing(
  elsewhere: readonly SourceDocument[],
  inputs: readonly InputFile[],
  overlays: readonly Overlay[],
  diagnostics: Diagnostics,
): void {
  if (elsewhere.length > 0) {
    const hint = "To generate it here, say imports: { '<namespace>': false } in the configuration."
    const message = 'there is nothing to generate, for other packages have all of it'
    diagnostics.error('I7', message, undefined, hint)
  } else if (!diagnostics.failed) {
    const [only, another] = inputs
    const file = another === undefined ? only?.file : undefined
    const location = file === undefined ? undefined : { file, line: 1, column: 1 }
    const isExcluded = overlays.some(({ patches }) =>
      patches.some(({ kind, path }) => kind === 'exclude' && path === undefined),
    )
    const message = isExcluded
      ? `overlays leave out all that there is in ${file ?? 'the inputs'}`
      : `there is no schema in ${file ?? 'the inputs'}`
    const hint = isExcluded
      ? 'Exclude less, or take the document out of the inputs.'
      : 'Write one; --from-examples drafts one from the examples of a XEP document.'
    diagnostics.error('F9', message, location, hint)
  }
}

function patched(
  inputs: readonly InputFile[],
  overlays: readonly Overlay[],
  diagnostics: Diagnostics,
): ReadInput {
  const all = inputs.map((each) => readInput(each, diagnostics))
  const documents = all.flatMap((each) => each.documents)
  return {
    documents: repaired(applyOverlays(documents, overlays, diagnostics), diagnostics),
    forms: all.flatMap((each) => each.forms),
  }
}

function repaired(
  documents: readonly SourceDocument[],
  diagnostics: Diagnostics,
): readonly SourceDocument[] {
  for (const document of documents) repair(document, diagnostics)
  return documents
}
