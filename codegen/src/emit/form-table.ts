// The table of a class of forms.
import type { FormFieldModel, FormModel } from '../model/form-model.ts'
import { lowerFirst } from '../model/names.ts'
import type { FileScope } from './file-scope.ts'
import type { Members } from './literals.ts'
import { sectionOf } from './section.ts'
import { object, printed, printedMember, simple } from './table.ts'
import type { Templates } from './templates.ts'

/** The name of the table of a class of forms in its module. */
export function formTableName({ name }: FormModel): string {
  return `${lowerFirst(name)}Declaration`
}

/** The statement that declares the table of a class of forms. */
export function formTableOf(model: FormModel, scope: FileScope, templates: Templates): string {
  scope.runtime('FormDeclaration')
  return templates.fill('form-declaration', {
    constant: formTableName(model),
    members: printed(2, { type: model.formType, section: sectionOf(model) }),
    fields: model.fields.map((field) => printedMember(4, field.property, entryOf(field, scope))),
  })
}

function entryOf(field: FormFieldModel, scope: FileScope): Members {
  const { type: datatype, values, open, facets } = simple(field.value, scope)
  return object({
    var: field.var === field.property ? undefined : field.var,
    type: field.type === 'text-single' ? undefined : field.type,
    // Of these the type of the field says enough.
    datatype: datatype === 'boolean' || datatype === 'jid' ? undefined : datatype,
    values,
    open,
    required: field.required || undefined,
    facets,
  })
}
