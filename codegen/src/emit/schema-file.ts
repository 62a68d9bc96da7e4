// The tables of schemas whose classes need them, and of those that these refer to.
import type { Schema } from '../components/schema.ts'
import type { LinkedSchema } from '../link/link.ts'
import type { ModuleModel } from '../model/model.ts'
import { lowerFirst, upperCamel } from '../model/names.ts'
import type { OutputFile } from '../output.ts'
import { FileScope } from './file-scope.ts'
import { print } from './layout.ts'
import { literal, type Literal, type Members } from './literals.ts'
import type { Tools } from './module-file.ts'
import { SchemaTables } from './schema-table.ts'

/** The module of the table that belongs to a module, and the name that it exports. */
export function schemaModule(module: SchemaOwner): SchemaOwner & { readonly constant: string } {
  const { folder, name } = module
  return { folder, name: `${name}-schema`, constant: `${lowerFirst(upperCamel(name))}Schema` }
}

/** What decides the place of a table. */
export type SchemaOwner = Pick<ModuleModel, 'folder' | 'name'>

/** The files of the tables. */
export function schemaFiles(
  modules: readonly ModuleModel[],
  components: ReadonlyMap<string, LinkedSchema>,
  tools: Tools,
): readonly OutputFile[] {
  const own = new Map(modules.map((each) => [each.namespace, each]))
  const made = new Map<string, Table>()
  // Types that others use may stand in a namespace that has no class.
  const withoutModules = (namespaces: readonly string[]): Inner => {
    const found = new Map<string, Members>()
    const rest: string[] = []
    const waiting = [...namespaces]
    for (const namespace of waiting) {
      const linked = components.get(namespace)
      if (linked === undefined || own.has(namespace) || found.has(namespace)) continue
      const { members, refersTo } = new SchemaTables(linked.catalog).table(linked.schema)
      found.set(namespace, members)
      rest.push(...refersTo)
      waiting.push(...refersTo)
    }
    return { tables: [...found.values()], refersTo: rest }
  }
  const queue = modules.filter(({ exact }) => exact === true).map((each) => each.namespace)
  for (const namespace of queue) {
    const linked = components.get(namespace)
    const module = own.get(namespace)
    if (linked === undefined || module === undefined || made.has(namespace)) continue
    const { schema, catalog } = linked
    const { members, refersTo } = new SchemaTables(catalog).table(schema)
    const inner = withoutModules(refersTo)
    const all = [...refersTo, ...inner.refersTo].filter((each) => each !== namespace)
    made.set(namespace, { schema, module, members, inner: inner.tables, refersTo: all })
    queue.push(...all)
  }
  return [...made.values()].map((table) => fileOf(table, made, tools))
}

interface Inner {
  readonly tables: readonly Members[]
  readonly refersTo: readonly string[]
}

interface Table {
  /** The tables of namespaces without a class, which have no module of their own. */
  readonly inner: readonly Members[]
  readonly schema: Schema
  readonly module: ModuleModel
  readonly members: Members
  readonly refersTo: readonly string[]
}

function fileOf(table: Table, all: ReadonlyMap<string, Table>, tools: Tools): OutputFile {
  const { folder, name, constant } = schemaModule(table.module)
  const path = `${folder}/${name}.ts`
  const scope = new FileScope(path, [constant], tools.options)
  // What adds to this one by standing in for its elements, or by types of its own, belongs to it too.
  const others = [...all.values()].filter(
    (each) =>
      each !== table &&
      (table.refersTo.includes(each.module.namespace) ||
        each.refersTo.includes(table.module.namespace)),
  )
  const names = others.map((each) => {
    const other = schemaModule(each.module)
    return scope.name(other, other.constant, 'value')
  })
  const inner = table.inner.map((each) => print([literal(each)]))
  const parts = [...names, ...inner]
  const code: Literal = { code: `() => [${parts.join(', ')}]` }
  const members: Members = {
    members: [...table.members.members, ['others', parts.length === 0 ? undefined : code]],
    expanded: true,
  }
  const type = scope.runtime('SchemaTable')
  const statement = print([`export const ${constant}: ${type} = `, literal(members)])
  const files = table.module.schemas.map((each) => each.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' '))
  const doc = '/** The schema to the letter: what the classes beside it are validated by. */'
  const header = `// Code generated from ${files.join(', ')}; DO NOT EDIT.`
  const text = tools.printer.print(path, header, [
    ...scope.statements(),
    { kind: 'text', text: `\n${doc}\n${statement}\n` },
  ])
  return { path, text }
}
