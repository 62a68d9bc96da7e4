// The emit pass: the model in, files in memory out.
import type { Memory } from '../compile-memory.ts'
import type { ComponentCatalog } from '../components/component-catalog.ts'
import type { Model, ModuleModel } from '../model/model.ts'
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
import { Templates } from './templates.ts'

/** Emits a model: its modules, an index for each folder, and the registry of everything. */
export function emit(
  model: Model,
  options: OutputOptions,
  memory?: Memory,
  catalog?: ComponentCatalog,
): readonly OutputFile[] {
  const make = (): Pick<Tools, 'templates' | 'printer'> => ({
    templates: new Templates(),
    printer: new FilePrinter({ overwrites: memory !== undefined }),
  })
  const { templates, printer } = memory === undefined ? make() : memory.lasting(make)
  const tools: Tools = {
    options,
    templates,
    docs: new Docs(templates),
    printer: memory === undefined ? printer : remembering(printer, memory),
  }
  const signatures = new ModuleSignatures()
  const folders = new Map<string, ModuleModel[]>()
  const all: readonly ModuleModel[] = [...model.modules, ...model.forms]
  for (const module of all) {
    const modules = folders.get(module.folder)
    if (modules === undefined) folders.set(module.folder, [module])
    else modules.push(module)
  }
  return [
    ...all.map((module) => {
      if (memory === undefined) return moduleFile(module, tools)
      const path = modulePath(module)
      const imports = `${options.importExtension} ${options.runtimeSpecifier(path)}`
      const source = `${imports}\n${signatures.of(module)}`
      return { path, text: memory.text(path, source, () => moduleFile(module, tools).text) }
    }),
    ...[...folders].sort(byFolder).map(([folder, modules]) => indexFile(folder, modules, tools)),
    everythingFile(model, tools),
    ...(catalog === undefined ? [] : schemaFiles(model.modules, catalog, tools)),
  ]
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
