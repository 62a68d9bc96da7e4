// A generated module: enumerations, then for each class its table, itself, its init and its builder.
import type { FormModel, FormModuleModel } from '../model/form-model.ts'
import type { ClassModel, EnumerationModel, ModuleModel } from '../model/model.ts'
import { modulePath } from '../model/outline.ts'
import type { OutputFile, OutputOptions } from '../output.ts'
import { builderOf } from './builder-interface.ts'
import { classOf, unionsOf } from './class-statement.ts'
import type { Docs } from './docs.ts'
import { enumerationOf } from './enumeration.ts'
import { FileScope } from './file-scope.ts'
import { formBuilderOf, formClassOf, formInitOf } from './form-class.ts'
import { formTableName, formTableOf } from './form-table.ts'
import { initOf } from './init-interface.ts'
import type { FilePrinter } from './print-file.ts'
import type { Statement } from './syntax.ts'
import { tableName, tableOf } from './table.ts'
import type { Templates } from './templates.ts'

/** What every file of a run is made with. */
export interface Tools {
  readonly options: OutputOptions
  readonly printer: Pick<FilePrinter, 'print'>
  readonly templates: Templates
  readonly docs: Docs
}

/** A module of a schema, or of forms. */
export type AnyModule = ModuleModel & Partial<FormModuleModel>

/** The names that a module exports. */
export function exportsOf(module: AnyModule): {
  readonly values: readonly string[]
  readonly types: readonly string[]
} {
  const { classes, enumerations, forms = [] } = module
  const named = [...classes, ...forms]
  const unions = classes.flatMap(({ fields }) =>
    fields.flatMap((field) => ('union' in field ? [field.union] : [])),
  )
  return {
    values: [...named.map(({ name }) => name), ...enumerations.map(({ listName }) => listName)],
    types: [
      ...named.flatMap(({ name }) => [`${name}Init`, `${name}Builder`]),
      ...enumerations.map(({ name }) => name),
      ...unions,
    ],
  }
}

/** The file of a module. */
export function moduleFile(module: AnyModule, shared: Tools): OutputFile {
  const tools: Tools = { ...shared, docs: shared.docs.of(module) }
  const path = modulePath(module)
  const { values, types } = exportsOf(module)
  const { forms = [] } = module
  const own = [...values, ...types, ...module.classes.map(tableName), ...forms.map(formTableName)]
  const scope = new FileScope(path, own, tools.options)
  const statements = [
    ...module.enumerations.flatMap((each) => enumerationStatements(each, tools)),
    ...module.classes.flatMap((each) => classStatements(each, scope, tools)),
    ...forms.flatMap((each) => formStatements(each, scope, tools)),
  ]
  const header = `// Code generated from ${module.schemas.map(singleLine).join(', ')}; DO NOT EDIT.`
  const text = tools.printer.print(path, [header, ...aboutOf(module)].join('\n'), [
    ...scope.statements(),
    ...statements,
  ])
  return { path, text }
}

// What a published document is, above its module: one read out of it, not one that names it itself.
function aboutOf({ specification, published }: ModuleModel): readonly string[] {
  if (specification === undefined || !published) return []
  const { name, title, version, status, url } = specification
  const state = [version === undefined ? '' : `version ${version}`, status ?? ''].filter(Boolean)
  const about = [
    `${name}${title === undefined ? '' : `: ${title}`}`,
    state.length === 0 ? '' : ` (${state.join(', ')})`,
  ].join('')
  return [
    '//',
    ...[about, ...(url === undefined ? [] : [url])].map((line) => `// ${singleLine(line)}`),
  ]
}

function enumerationStatements(model: EnumerationModel, { docs }: Tools): readonly Statement[] {
  return enumerationOf(model, docs)
}

function classStatements(model: ClassModel, scope: FileScope, tools: Tools): readonly Statement[] {
  const { docs, templates } = tools
  return [
    { kind: 'text', text: tableOf(model, scope, templates) },
    classOf(model, scope, docs),
    ...unionsOf(model, scope),
    initOf(model, scope, docs),
    builderOf(model, scope, docs),
  ]
}

function formStatements(model: FormModel, scope: FileScope, tools: Tools): readonly Statement[] {
  const { docs, templates } = tools
  return [
    { kind: 'text', text: formTableOf(model, scope, templates) },
    formClassOf(model, scope, docs),
    formInitOf(model, scope, docs),
    formBuilderOf(model, scope, docs),
  ]
}

function singleLine(file: string): string {
  return file.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')
}
