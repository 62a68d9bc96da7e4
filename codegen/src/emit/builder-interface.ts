// The builder of a class: it counts what is missing.
import type { ClassModel, FieldModel } from '../model/model.ts'
import { contentType, requiredProperties } from './class-statement.ts'
import type { Docs } from './docs.ts'
import { fieldTypes } from './field-types.ts'
import type { FileScope } from './file-scope.ts'
import { lineWidth, print, widthOf } from './layout.ts'
import { quoted } from './literals.ts'
import { parametersOf } from './parameters.ts'
import type { InterfaceStatement, MethodSyntax } from './syntax.ts'
import { afterColon, generic } from './types.ts'

/** The builder interface of a class. */
export function builderOf(model: ClassModel, scope: FileScope, docs: Docs): InterfaceStatement {
  const name = `${model.name}Builder`
  const missing = requiredProperties(model, scope)
  const parent = scope.runtime('Builder')
  const isGeneric = missing.length > 0
  const extended = `${parent}<${isGeneric ? 'Missing' : 'never'}>`
  return {
    kind: 'interface',
    ...headOf(name, missing, extended),
    doc: docs.builder(model, missing),
    extends: extended,
    properties: [],
    methods: [
      ...model.fields.map((field) => setterOf(field, name, scope, docs)),
      adderOf(model, scope, docs),
      buildOf(model, name, isGeneric),
    ],
  }
}

/** The head of a builder interface, which counts what is missing. */
export function headOf(
  name: string,
  missing: readonly string[],
  extended: string,
): { readonly name: string; readonly typeParameter?: string } {
  const begin = `export interface ${name}`
  if (missing.length === 0) {
    const width = widthOf(`${begin} extends ${extended} {`)
    return { name: width > lineWidth ? `${name}\n ` : name }
  }
  const literals = missing.map(quoted)
  const parameter = `out Missing extends string = ${literals.join(' | ')}`
  if (widthOf(`${begin}<${parameter}> extends ${extended} {`) <= lineWidth) {
    return { name, typeParameter: parameter }
  }
  // The heritage clause moves first, then the parameter.
  if (widthOf(`${begin}<${parameter}>`) <= lineWidth) return { name: `${name}<${parameter}>\n ` }
  const before = 'out Missing extends string ='
  const type = afterColon(before, [...literals.slice(0, -1), `${literals.at(-1)},`], 2)
  const separator = type.startsWith('\n') ? '' : ' '
  return { name, typeParameter: `\n  ${before}${separator}${type}\n` }
}

/** The name of the method that sets a property. */
export function setterName(property: string): string {
  // The builder's own methods keep their names.
  if (property === 'add' || property === 'build') return `${property}_`
  // Without quotes it would be what makes an interface callable with `new`.
  return property === 'new' ? quoted(property) : property
}

function setterOf(field: FieldModel, builder: string, scope: FileScope, docs: Docs): MethodSyntax {
  const { written, isRequired } = fieldTypes(field, scope)
  const { property } = field
  const name = setterName(property)
  const returns = isRequired ? generic(builder, [`Exclude<Missing, ${quoted(property)}>`]) : 'this'
  const signature = parametersOf(name, [{ name: 'value', type: written }], ': ', returns)
  return { name, ...signature, doc: docs.field(field) }
}

function adderOf(model: ClassModel, scope: FileScope, docs: Docs): MethodSyntax {
  const parameters = [{ name: '...content', type: [contentType(model, scope)] }]
  const doc = docs.content(model)
  const signature = parametersOf('add', parameters, ': ', 'this')
  return { name: 'add', ...signature, ...(doc === undefined ? {} : { doc }) }
}

function buildOf({ name }: ClassModel, builder: string, isGeneric: boolean): MethodSyntax {
  const parameters = isGeneric ? [{ name: 'this', type: [`${builder}<never>`] }] : []
  return { name: 'build', ...parametersOf('build', parameters, ': ', print(name)) }
}
