// The emit pass: the model in, files in memory out.
import type { Memory } from '../compile-memory.ts'
import type { Linked } from '../link/link.ts'
import type { ModuleModel } from '../model/model.ts'
import { modulePath } from '../model/outline.ts'
import type { OutputFile, OutputOptions } from '../output.ts'
import { compareText } from '../text/compare.ts'
import { Docs } from './docs.ts'
import { everythingFile } from './everything-file.ts'
import { indexFile } from './index-file.ts'
import { ModuleSignatures } from './module-signature.ts'
import { moduleFile, type Tools } from './module-file.ts'
import { FilePrinter } from './print-file.ts'
import { schemaFiles } from './schema-file.ts'
import { readTemplates, type TemplateTexts } from './template-texts.ts'
import { Templates } from './templates.ts'

/** What a run emits with. */
export interface Emitting {
  /** The texts of the templates, where they were read before. */
  readonly templates?: TemplateTexts
  /** What is kept from one run to the next, where a process makes several. */
  readonly memory?: Memory
}

/** Emits what was linked: its modules, an index for each folder, and the registry of everything. */
export function emit(
  linked: Pick<Linked, 'modules' | 'forms'> & Partial<Linked>,
  options: OutputOptions,
  { templates: texts = readTemplates(), memory }: Emitting = {},
): readonly OutputFile[] {
  const make = (): Pick<Tools, 'templates' | 'printer'> => ({
    templates: new Templates(texts),
    printer: new FilePrinter({ overwrites: memory !== undefined }),
  })
  const { templates, printer } = memory === undefined ? make() : memory.lasting('printer', make)
  const tools: Tools = {
    options,
    templates,
    docs: new Docs(templates),
    printer: memory === undefined ? printer : remembering(printer, memory),
  }
  const { modules, forms, components = new Map() } = linked
  const all: readonly ModuleModel[] = [...modules, ...forms]
  const folders = new Map<string, ModuleModel[]>()
  for (const module of all) {
    const known = folders.get(module.folder)
    if (known === undefined) folders.set(module.folder, [module])
    else known.push(module)
  }
  return [
    ...moduleFiles(all, tools, memory),
    ...[...folders].sort(byFolder).map(([folder, each]) => indexFile(folder, each, tools)),
    everythingFile(modules, tools),
    ...schemaFiles(modules, components, tools),
  ]
}

// A module that was kept has its file. One that was made again may still be what it was: then it is not
// printed, which takes the longest.
function moduleFiles(
  modules: readonly ModuleModel[],
  tools: Tools,
  memory: Memory | undefined,
): readonly OutputFile[] {
  if (memory === undefined) return modules.map((module) => moduleFile(module, tools))
  const signatures = new ModuleSignatures()
  return modules.map((module) =>
    memory.file(module, () => {
      const path = modulePath(module)
      const print = (): string => moduleFile(module, tools).text
      return { path, text: memory.text(path, signatures.of(module), print) }
    }),
  )
}

// Prints what has changed since the last run of a process.
function remembering(printer: Tools['printer'], memory: Memory): Tools['printer'] {
  return {
    print: (path, header, statements) =>
      memory.text(`printed ${path}`, JSON.stringify([header, statements]), () =>
        printer.print(path, header, statements),
      ),
  }
}

function byFolder([a]: [string, unknown], [b]: [string, unknown]): number {
  return compareText(a, b)
}
