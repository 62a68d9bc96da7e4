// The emit pass: the model in, files in memory out.
import type { Model, ModuleModel } from '../model/model.ts'
import type { OutputFile, OutputOptions } from '../output.ts'
import { Docs } from './docs.ts'
import { everythingFile } from './everything-file.ts'
import { indexFile } from './index-file.ts'
import { moduleFile, type Tools } from './module-file.ts'
import { FilePrinter } from './print-file.ts'
import { Templates } from './templates.ts'

/** Emits a model: its modules, an index for each folder, and the registry of everything. */
export function emit(model: Model, options: OutputOptions): readonly OutputFile[] {
  const templates = new Templates()
  const docs = new Docs(templates)
  const tools: Tools = { options, templates, docs, printer: new FilePrinter() }
  const folders = new Map<string, ModuleModel[]>()
  for (const module of model.modules) {
    const modules = folders.get(module.folder)
    if (modules === undefined) folders.set(module.folder, [module])
    else modules.push(module)
  }
  return [
    ...model.modules.map((module) => moduleFile(module, tools)),
    ...[...folders].map(([folder, modules]) => indexFile(folder, modules, tools)),
    everythingFile(model, tools),
  ]
}
