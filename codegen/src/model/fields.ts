// The fields of a class: attributes, then text, then children, in the order of the schema.
import { attributeFields } from './attribute-fields.ts'
import { childFields } from './child-fields.ts'
import type { FieldContext } from './field-context.ts'
import type { ChoiceModel, FieldModel } from './model.ts'
import { mixedField } from './mixed-field.ts'
import { textField } from './text-field.ts'

/** The fields of a class and which of them exclude each other. */
export interface Fields {
  readonly fields: readonly FieldModel[]
  readonly choices: readonly ChoiceModel[]
  /** The property of the first child field behind the wildcard in a sequence. */
  readonly afterWildcard?: string
}

/** Makes the fields of a class. Reports M1 to M5 and M9. */
export function fieldsOf(context: FieldContext): Fields {
  const attributes = attributeFields(context)
  const text = textField(context)
  const mixed = mixedField(context)
  if (mixed !== undefined) return { fields: [...attributes, mixed], choices: [] }
  const { fields, ...rest } = childFields(context)
  return { fields: [...attributes, ...(text === undefined ? [] : [text]), ...fields], ...rest }
}
