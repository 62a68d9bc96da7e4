// The compiler itself: documents in memory to files in memory. `generate` loads this module only
// when there is something to compile.
import type { Memory } from './compile-memory.ts'
import type { ComponentCatalog } from './components/component-catalog.ts'
import type { FormDocument } from './components/form-type.ts'
import type { Diagnostics } from './diagnostics.ts'
import { manifestFile } from './manifest.ts'
import type { Model } from './model/model.ts'
import { Acceptances, overlayOf } from './overlay/acceptances.ts'
import { applyOverlays } from './overlay/apply-overlays.ts'
import { type Overlay, readOverlay } from './overlay/read-overlay.ts'
import type { OutputFile, OutputOptions } from './output.ts'
import type { Packages } from './packages/find-packages.ts'
import { importDocuments } from './packages/imported-documents.ts'
import type { Progress } from './progress.ts'
import { adoptIncluded, readCompositions } from './read/compositions.ts'
import { decode } from './read/decode.ts'
import { nameDocuments } from './read/name-documents.ts'
import type { InputFile } from './read/input-files.ts'
import { type ReadInput, readInput } from './read/read-document.ts'
import type { SourceDocument } from './read/read-schema.ts'
import { repair } from './repair/repair.ts'
import type { Report } from './report.ts'
import { resolve } from './resolve/resolve.ts'

/** The output of a run. */
export interface Compilation {
  /** Every generated file, the manifest included. */
  readonly files: readonly OutputFile[]
  readonly report: Report
  /** The absolute paths of the further files that the output depends on. */
  readonly dependencies: readonly string[]
}

/** What a run finds around its inputs. */
export interface Surroundings {
  /** The folder that names are relative to. */
  readonly project: string
  readonly packages: Packages
  /** What is said about documents that cannot be edited. */
  readonly overlays?: readonly InputFile[]
  /** The target namespaces of documents that say none, by file. */
  readonly namespaces?: Readonly<Record<string, string>>
  /** What is kept from one run to the next, where a process makes several. */
  readonly memory?: Memory
}

/**
 * Compiles: read, repair, resolve, model, emit. Every fault is reported; with an error among them
 * there is no output.
 */
export async function compile(
  inputs: readonly InputFile[],
  options: OutputOptions,
  diagnostics: Diagnostics,
  progress: Progress,
  { project, packages, overlays: overlayFiles, namespaces = {}, memory }: Surroundings = nowhere,
): Promise<Compilation | undefined> {
  const overlays = (overlayFiles ?? []).flatMap((each) => readOverlay(each, diagnostics) ?? [])
  const documents: SourceDocument[] = []
  diagnostics.suggest((each) => overlayOf(each, [...documents, ...overlaid]))
  const acceptances = new Acceptances(
    overlays,
    (overlay) => inputs.filter((each) => isOverlaid(each, [overlay])).map(({ file }) => file),
    diagnostics,
  )
  const forms: FormDocument[] = []
  const overlaid: SourceDocument[] = []
  const readWhole = (input: InputFile, into: Diagnostics): ReadInput => {
    const read = (found: Diagnostics): ReadInput => {
      const whole = readInput(input, found)
      return { ...whole, documents: repaired(whole.documents, found) }
    }
    return memory?.read(input, into, read) ?? read(into)
  }
  for (const [index, input] of inputs.entries()) {
    progress('reading', index, inputs.length)
    if (isOverlaid(input, overlays)) {
      const read = readInput(input, diagnostics)
      overlaid.push(...read.documents)
      forms.push(...read.forms)
      continue
    }
    const known = readWhole(input, diagnostics)
    documents.push(...known.documents)
    forms.push(...known.forms)
  }
  documents.push(...repaired(applyOverlays(overlaid, overlays, diagnostics), diagnostics))
  const composed =
    project === ''
      ? { documents, files: [] }
      : await readCompositions(
          documents,
          project,
          (namespace) => packages.of(namespace) !== undefined,
          (input) => readWhole(input, diagnostics).documents,
          diagnostics,
        )
  const whole = nameDocuments(adoptIncluded(composed.documents), namespaces, diagnostics)
  const {
    own,
    imported,
    files: packaged,
  } = await importDocuments(whole, packages, project, diagnostics)
  const dependencies = [...composed.files, ...packaged]
  if (whole.length > 0 && own.length === 0 && forms.length === 0) {
    const hint = "To generate it here, say imports: { '<namespace>': false } in the configuration."
    const message = 'there is nothing to generate, for other packages have all of it'
    diagnostics.error('I7', message, undefined, hint)
  }
  if (whole.length === 0 && forms.length === 0 && !diagnostics.failed) {
    const [only, another] = inputs
    const file = another === undefined ? only?.file : undefined
    const message = `there is no schema in ${file ?? 'the inputs'}`
    const location = file === undefined ? undefined : { file, line: 1, column: 1 }
    const hint = 'Write one; --from-examples drafts one from the examples of a XEP document.'
    diagnostics.error('F9', message, location, hint)
    return undefined
  }
  progress('resolving', 0, 1)
  const catalog = resolve([...own, ...imported], diagnostics)
  // A model of half the documents would report faults that are not there.
  if (diagnostics.failed) return undefined
  const { buildModel } = await import('./model/build-model.ts')
  const { formsOutline, outline } = await import('./model/outline.ts')
  progress('modelling', 0, 1)
  const model = buildModel(catalog, diagnostics, forms)
  if (diagnostics.failed) return undefined
  useNamesOf(catalog, model)
  progress('emitting', 0, 1)
  const { emit } = await import('./emit/emit.ts')
  const files = emit(model, options, memory, catalog)
  const modules = outline(model)
  acceptances.check()
  const formModules = formsOutline(model)
  const all = [...modules, ...formModules]
  const classes = all.reduce((sum, each) => sum + Object.keys(each.classes).length, 0)
  return {
    files: [...files, manifestFile(modules, files, formModules)],
    dependencies,
    report: { schemas: own.length + formModules.length, modules: all.length, classes },
  }
}

/** No surroundings: nothing is read beside the inputs. */
export const nowhere: Surroundings = { project: '', packages: { all: [], of: () => undefined } }

function repaired(
  documents: readonly SourceDocument[],
  diagnostics: Diagnostics,
): readonly SourceDocument[] {
  for (const document of documents) repair(document, diagnostics)
  return documents
}

// Whether an overlay may be about a file: it has to name the namespace somewhere.
function isOverlaid({ bytes }: InputFile, overlays: readonly Overlay[]): boolean {
  const decoded = overlays.length === 0 ? undefined : decode(bytes)
  if (decoded === undefined || 'fault' in decoded) return false
  return overlays.some(({ namespace }) => decoded.text.includes(namespace))
}

// A package's classes are called what its manifest says, whatever generated it.
function useNamesOf(catalog: ComponentCatalog, { imported }: Model): void {
  for (const { namespace, classes } of imported) {
    const schema = catalog.schemas.find((each) => each.targetNamespace === namespace)
    const names = schema?.documents.find((each) => each.package !== undefined)?.package?.classes
    for (const model of classes) {
      const name = names?.[model.path]
      if (name !== undefined) Object.assign(model, { name })
    }
  }
}
