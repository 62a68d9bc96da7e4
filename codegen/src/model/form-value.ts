// The values of a field of a form.
import type { BuiltinTypeName } from '../components/builtin-type-name.ts'
import { builtinType } from '../components/builtin-types.ts'
import type { FormField, FormFieldType } from '../components/form-type.ts'
import type { FormContext } from './build-forms.ts'
import { expressions } from './facets.ts'
import type { EnumerationModel, FacetsModel, ModuleModel, ValueModel } from './model.ts'
import { isText, isValueType, type ValueType, valueTypeOf } from './value-type.ts'

/** Where the values of a field are. */
export interface FormValueOwner extends FormContext {
  readonly module: ModuleModel
  readonly className: string
  readonly property: string
}

/** The type of each value of a field; makes the enumeration of its options. Reports R8. */
export function formValue(field: FormField, owner: FormValueOwner): ValueModel {
  const { options } = field
  const type = typeOf(field, owner)
  const isList = field.type.startsWith('list-')
  const facets = facetsOf(field)
  return {
    type,
    list: false,
    // Where there is a closer type than text, the options are values of that.
    ...(isList && options.length > 0 && isText(type)
      ? { enumeration: optionsOf(field, type, owner) }
      : {}),
    ...(facets === undefined ? {} : { facets }),
  }
}

function typeOf(field: FormField, { diagnostics, module }: FormValueOwner): ValueType {
  const usual = fieldTypes[field.type] ?? 'string'
  const { datatype, location } = field.validation ?? {}
  if (datatype === undefined) return usual
  const name = /^xs:(.+)$/.exec(datatype)?.[1] ?? ''
  const isBuiltin = builtinType(name) !== undefined
  const own = isValueType(datatype) ? datatype : undefined
  const type = isBuiltin ? valueTypeOf(name as BuiltinTypeName) : own
  if (type !== undefined && !(field.type in fieldTypes)) return type === 'token' ? 'string' : type
  const message =
    type === undefined
      ? `there is no datatype '${datatype.slice(0, 60)}'`
      : `the values of a field of type ${field.type} are none of ${datatype.slice(0, 60)}`
  const hint = 'Its values are of the type of the field.'
  diagnostics[module.published ? 'warning' : 'error']('R8', message, location, hint)
  return usual
}

function optionsOf(
  { options: values, documentation, location, validation }: FormField,
  type: ValueType,
  { module, className, property, enumerations }: FormValueOwner,
): EnumerationModel {
  const found = { values, type, open: validation?.open ?? false }
  return enumerations.ofOptions({ module, className, property }, found, { documentation, location })
}

function facetsOf({ validation }: FormField): FacetsModel | undefined {
  const { min, max, pattern } = validation ?? {}
  if (min === undefined && max === undefined && pattern === undefined) return undefined
  return {
    ...(min === undefined ? {} : { minInclusive: min }),
    ...(max === undefined ? {} : { maxInclusive: max }),
    ...(pattern === undefined ? {} : { patterns: expressions([pattern]) }),
  }
}

// The types of fields whose values are no texts.
const fieldTypes: Readonly<Partial<Record<FormFieldType, ValueType>>> = {
  boolean: 'boolean',
  'jid-single': 'jid',
  'jid-multi': 'jid',
}
