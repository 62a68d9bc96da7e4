// The registry of all classes.
import type { ModuleModel } from '../model/model.ts'
import type { OutputFile } from '../output.ts'
import { FileScope } from './file-scope.ts'
import { print } from './layout.ts'
import { arrayOf } from './literals.ts'
import type { Tools } from './module-file.ts'

/** `everything.ts`: a registry of the classes of all global elements. */
export function everythingFile(
  modules: readonly ModuleModel[],
  { options, printer }: Tools,
): OutputFile {
  const path = 'everything.ts'
  const scope = new FileScope(path, ['everything'], options)
  const names = modules.flatMap(({ classes }) =>
    classes.filter(({ local }) => !local).map((each) => scope.class(each, 'value')),
  )
  const type = scope.runtime('Registry')
  const begin = `export const everything: ${type} = ${scope.runtime('registry')}(`
  const doc = '/** Every class of the schemas that this folder was generated from. */'
  const text = `\n${doc}\n${print([begin, arrayOf(names), ')'])}\n`
  const header = '// Code generated from all schemas; DO NOT EDIT.'
  return {
    path,
    text: printer.print(path, header, [...scope.statements(), { kind: 'text', text }]),
  }
}
