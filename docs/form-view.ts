/** A typed form as its page shows it. */
import { FileScope } from '../codegen/src/emit/file-scope.ts'
import { typesOf } from '../codegen/src/emit/form-class.ts'
import { print } from '../codegen/src/emit/layout.ts'
import { addressOf, sectionOf } from '../codegen/src/emit/section.ts'
import type { FormFieldModel, FormModel } from '../codegen/src/model/form-model.ts'
import { placeOf } from './anchors.ts'
import { type FieldView, notesOf } from './field-view.ts'
import { code, escapeHtml, link, prose } from './html.ts'

/** What the template of a form gets. */
export interface FormView {
  readonly name: string
  readonly formType: string
  readonly documentation: readonly string[]
  readonly section: string
  readonly address: string
  readonly fields: readonly FieldView[]
}

/** A form for its page. */
export function formView(model: FormModel): FormView {
  return {
    name: model.name,
    formType: model.formType,
    documentation: model.documentation.map(prose),
    section: sectionOf(model) ?? '',
    address: addressOf(model) ?? '',
    fields: model.fields.map((field) => fieldView(field, model)),
  }
}

function fieldView(field: FormFieldModel, { module }: FormModel): FieldView {
  const scope = new FileScope(`${module.folder}/${module.name}.ts`, [], {
    importExtension: '.ts',
    runtimeSpecifier: () => 'typed-xmpp/node/v1',
  })
  const { read } = typesOf(field, scope)
  const isPresent = field.required || field.isMulti
  const type = [...read.map((each) => print(each)), ...(isPresent ? [] : ['undefined'])].join(' | ')
  const { enumeration } = field.value
  const name = enumeration === undefined ? '' : escapeHtml(scope.enumeration(enumeration))
  const html = escapeHtml(type)
  return {
    property: field.property,
    type: enumeration === undefined ? html : html.replace(name, link(placeOf(enumeration), name)),
    wire: `field ${code(field.var)}, ${code(field.type)}`,
    required: field.required,
    documentation: field.documentation.map(prose),
    notes: notesOf(field.value),
  }
}
