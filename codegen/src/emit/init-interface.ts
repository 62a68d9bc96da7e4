// What a new node is made of.
import type { ClassModel } from '../model/model.ts'
import type { Docs } from './docs.ts'
import { fieldTypes } from './field-types.ts'
import type { FileScope } from './file-scope.ts'
import { print } from './layout.ts'
import type { Statement } from './syntax.ts'
import { afterColon, generic } from './types.ts'

/** The init of a class. One without members takes no object with any, which `{}` would. */
export function initOf(model: ClassModel, scope: FileScope, docs: Docs): Statement {
  const name = `${model.name}Init`
  const doc = docs.init(model)
  if (model.fields.length === 0) {
    const before = `export type ${name} = `
    const type = print([before, generic('Readonly', ['Record<string, never>'])])
    return { kind: 'alias', name, doc, type: type.slice(before.length) }
  }
  const properties = model.fields.map((field) => {
    const { written, isRequired } = fieldTypes(field, scope)
    const mark = isRequired ? '' : '?'
    const members = isRequired ? written : [...written, 'undefined']
    return {
      name: field.property,
      doc: docs.field(field),
      type: afterColon(`readonly ${field.property}${mark}:`, members, 2),
      modifiers: isRequired ? [] : ['optional' as const],
    }
  })
  return { kind: 'interface', name, doc, properties, methods: [] }
}
