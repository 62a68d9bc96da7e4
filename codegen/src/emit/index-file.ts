// The index of a folder: the only path by which its modules are imported.
import type { ModuleModel } from '../model/model.ts'
import { modulePath } from '../model/outline.ts'
import type { OutputFile } from '../output.ts'
import { compareText } from '../text/compare.ts'
import { compareNames, relativeSpecifier } from './file-scope.ts'
import { exportsOf, type Tools } from './module-file.ts'
import type { ExportStatement } from './syntax.ts'

/** The index of the modules of one folder. */
export function indexFile(
  folder: string,
  modules: readonly ModuleModel[],
  { options, printer }: Tools,
): OutputFile {
  const path = `${folder}/index.ts`
  const schemas = [...new Set(modules.flatMap((each) => each.schemas))].sort(compareText)
  const statements = modules.flatMap((module) => {
    const from = relativeSpecifier(path, modulePath(module), options)
    const { values, types } = exportsOf(module)
    return [exported(values, false, from), exported(types, true, from)].flat()
  })
  const header = `// Code generated from ${schemas.join(', ')}; DO NOT EDIT.`
  return { path, text: printer.print(path, header, statements) }
}

function exported(
  names: readonly string[],
  isTypeOnly: boolean,
  from: string,
): readonly ExportStatement[] {
  if (names.length === 0) return []
  return [{ kind: 'export', isTypeOnly, from, names: [...names].sort(compareNames) }]
}
