// The compiler itself: documents in memory to files in memory. `generate` loads this module only
// when there is something to compile.
import { Memory } from './compile-memory.ts'
import type { Diagnostics } from './diagnostics.ts'
import { readTemplates } from './emit/template-texts.ts'
import { manifestFile } from './manifest.ts'
import { Acceptances, overlayOf } from './overlay/acceptances.ts'
import { isOverlaid, readOverlay } from './overlay/read-overlay.ts'
import type { OutputFile, OutputOptions } from './output.ts'
import type { Packages } from './packages/find-packages.ts'
import type { Progress } from './progress.ts'
import { gather } from './read/gather.ts'
import type { InputFile } from './read/input-files.ts'
import type { Report } from './report.ts'

/** The output of a run. */
export interface Compilation {
  /** Every generated file, the manifest included. */
  readonly files: readonly OutputFile[]
  readonly report: Report
  /** The absolute paths of the further files that the output depends on, there or not. */
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
  around: Surroundings = nowhere,
): Promise<Compilation | undefined> {
  const { project, packages, overlays: overlayFiles = [], namespaces = {} } = around
  const templates = readTemplates()
  const memory = around.memory ?? new Memory()
  memory.under(conditionsOf(options, project, templates))
  const overlays = overlayFiles.flatMap((each) => readOverlay(each, diagnostics) ?? [])
  const acceptances = new Acceptances(
    overlays,
    (overlay) => inputs.filter((each) => isOverlaid(each, [overlay])).map(({ file }) => file),
    diagnostics,
  )
  const sources = { project, packages, overlays, overlayFiles, namespaces, memory }
  const { own, imported, forms, dependencies } = gather(inputs, sources, diagnostics, progress)
  memory.dependencies = [...dependencies, ...packages.all.map(({ file }) => file)]
  // Overlays are about inputs, not about what those include.
  const given = new Set(inputs.map(({ file }) => file))
  const overlayable = own.filter(({ file }) => given.has(file))
  diagnostics.suggest((each) => overlayOf(each, overlayable))
  const { link, Linker } = await import('./link/link.ts')
  const documents = [...own, ...imported]
  // With errors a run comes to nothing that could be kept.
  const linked =
    around.memory === undefined || diagnostics.failed
      ? link(documents, forms, diagnostics, progress)
      : memory.lasting('linker', () => new Linker()).link(documents, forms, diagnostics, progress)
  if (linked === undefined) return undefined
  progress('emitting', 0, 1)
  const { formsOutline, outline } = await import('./model/outline.ts')
  const { emit } = await import('./emit/emit.ts')
  const files = emit(linked, options, { templates, ...around })
  acceptances.check()
  const modules = outline(linked)
  const formModules = formsOutline(linked)
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

// What every file of a run depends on beside its documents.
function conditionsOf(
  { importExtension, runtimeSpecifier }: OutputOptions,
  project: string,
  templates: object,
): string {
  const runtime = ['everything.ts', 'folder/module.ts'].map(runtimeSpecifier)
  return JSON.stringify([project, importExtension, runtime, templates])
}
