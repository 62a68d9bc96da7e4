// The class of the forms of one FORM_TYPE, with its init and its builder.
import type { FormFieldModel, FormModel } from '../model/form-model.ts'
import { headOf, setterName } from './builder-interface.ts'
import type { Docs } from './docs.ts'
import { type UnionMembers, valueTypes } from './field-types.ts'
import type { FileScope } from './file-scope.ts'
import { formTableName } from './form-table.ts'
import { lineWidth, print, widthOf } from './layout.ts'
import { quoted } from './literals.ts'
import { parametersOf } from './parameters.ts'
import type {
  ClassMethodSyntax,
  ClassStatement,
  InterfaceStatement,
  MethodSyntax,
  PropertySyntax,
  Statement,
} from './syntax.ts'
import { afterColon, afterEquals, generic, listType } from './types.ts'

/** The statement that exports a class of forms. */
export function formClassOf(model: FormModel, scope: FileScope, docs: Docs): ClassStatement {
  const { name, fields } = model
  const table = formTableName(model)
  const type = scope.runtime('FormDeclaration')
  const begin = `static override readonly form: ${type} =`
  const isWide = widthOf(`${begin} ${table}`) > lineWidth - 2
  const content = scope.runtime('Content')
  const isRequired = fields.some(({ required }) => required)
  const constructor_ = [
    { name: isRequired ? 'init' : 'init?', type: [`${name}Init`] },
    { name: 'content?', type: [content] },
  ]
  const [init, values] = [scope.runtime('formInit'), scope.runtime('formValues')]
  return {
    kind: 'class',
    name,
    doc: docs.form(model),
    extends: baseName(model, scope, '', 'value'),
    properties: [
      {
        name: 'form',
        type,
        modifiers: ['static', 'override'],
        initializer: isWide ? `\n    ${table}` : table,
      },
      { name: 'builder', type: `() => ${name}Builder`, modifiers: ['static', 'declare'] },
      {
        name: '$form',
        doc: 'Types only: tells it from other forms.',
        type: afterColon('declare readonly $form:', [quoted(model.formType)], 2),
        modifiers: ['declare'],
      },
      ...fields.map((field) => propertyOf(field, scope, docs)),
    ],
    constructor_: {
      parameters: parametersOf('constructor', constructor_, ' {').parameters,
      statements: [
        `super(${init}(${table}, init), content)`,
        ...(fields.length > 0 ? [`const v = ${values}(this, ${table})`] : []),
        ...fields.map(({ property }, index) => `this.${property} = v[${index}]`),
      ],
    },
    methods: changersOf(model, scope),
  }
}

/** What a new form is made of. */
export function formInitOf(model: FormModel, scope: FileScope, docs: Docs): Statement {
  const name = `${model.name}Init`
  const parent = `Partial<${baseName(model, scope, 'Init', 'type')}>`
  if (model.fields.length === 0) {
    const type = afterEquals(`export type ${name} =`, [parent])
    return { kind: 'alias', name, doc: docs.init(model), type }
  }
  const width = widthOf(`export interface ${name} extends ${parent} {`)
  return {
    kind: 'interface',
    name: width > lineWidth ? `${name}\n ` : name,
    doc: docs.init(model),
    extends: parent,
    properties: model.fields.map((field) => {
      const { written } = typesOf(field, scope)
      const { property, required } = field
      const members = required ? written : [...written, 'undefined']
      return {
        name: property,
        doc: docs.formField(field),
        type: afterColon(`readonly ${property}${required ? '' : '?'}:`, members, 2),
        modifiers: required ? [] : ['optional' as const],
      }
    }),
    methods: [],
  }
}

/** The builder interface of a class of forms. */
export function formBuilderOf(model: FormModel, scope: FileScope, docs: Docs): InterfaceStatement {
  const name = `${model.name}Builder`
  const missing = model.fields.filter(({ required }) => required).map(({ property }) => property)
  const isGeneric = missing.length > 0
  const extended = `${baseName(model, scope, 'Builder', 'type')}<never>`
  const init = baseName(model, scope, 'Init', 'type')
  const setters = model.fields.map((field): MethodSyntax => {
    const { written } = typesOf(field, scope)
    const own = setterName(field.property)
    const returns = field.required
      ? generic(name, [`Exclude<Missing, ${quoted(field.property)}>`])
      : 'this'
    const signature = parametersOf(own, [{ name: 'value', type: written }], ': ', returns)
    return { name: own, ...signature, doc: docs.formField(field) }
  })
  const build = isGeneric ? [{ name: 'this', type: [`${name}<never>`] }] : []
  return {
    kind: 'interface',
    ...headOf(name, missing, extended),
    doc: docs.builder(model, missing),
    extends: extended,
    properties: isGeneric
      ? [
          {
            name: '$missingFields',
            doc: 'Types only: the fields still missing.',
            type: 'Missing',
            modifiers: ['optional'],
          },
        ]
      : [],
    methods: [
      { name: 'type', parameters: `value: ${init}['type']`, returns: 'this' },
      ...setters,
      { name: 'build', ...parametersOf('build', build, ': ', print(model.name)) },
    ],
  }
}

function propertyOf(field: FormFieldModel, scope: FileScope, docs: Docs): PropertySyntax {
  const { read } = typesOf(field, scope)
  return {
    name: field.property,
    doc: docs.formField(field),
    type: afterColon(`declare readonly ${field.property}:`, [...read, 'undefined'], 2),
    modifiers: ['declare'],
  }
}

// The changes that the base class takes are those of forms without typed fields.
function changersOf({ name }: FormModel, scope: FileScope): readonly ClassMethodSyntax[] {
  const init = `${name}Init`
  const changes = [
    { name: 'changes', type: [`Partial<${init}>`] },
    { name: 'content?', type: [scope.runtime('Content')] },
  ]
  const fields = [{ name: '...fields', type: [`(keyof ${init} & string)[]`] }]
  return [
    {
      name: 'with',
      parameters: parametersOf('override with', changes, ': this {').parameters,
      returns: 'this',
      statements: ['return super.with(changes, content)'],
    },
    {
      name: 'without',
      parameters: parametersOf('override without', fields, ': this {').parameters,
      returns: 'this',
      statements: ['return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))'],
    },
  ]
}

/** The types of a field of a form: on the form, and in what a new one is made of. */
export function typesOf(
  { value, isMulti }: FormFieldModel,
  scope: FileScope,
): { readonly read: UnionMembers; readonly written: UnionMembers } {
  const { read, written } = valueTypes(value, scope)
  return isMulti ? { read: [listType(read)], written: [listType(written)] } : { read, written }
}

function baseName(
  { base }: FormModel,
  scope: FileScope,
  suffix: string,
  kind: 'type' | 'value',
): string {
  return scope.name(base.module, `${base.name}${suffix}`, kind)
}
