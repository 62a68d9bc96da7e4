// The field of an element's own character data.
import { isAnyType } from '../components/builtin-types.ts'
import type { SimpleTypeDefinition } from '../components/simple-type-definition.ts'
import { isEmptyType } from '../components/simple-types.ts'
import { documentationOf, type FieldContext, fieldValue } from './field-context.ts'
import type { TextModel, ValueModel } from './model.ts'
import { admitsEmpty } from './value-type.ts'

/**
 * The text of an element of a simple type, of simple content, of no stated type, or of mixed content
 * without children.
 */
export function textField(context: FieldContext): TextModel | undefined {
  const { declaration, content } = context.draft
  const { typeDefinition: type, location, valueConstraint: constraint } = declaration
  const simple = simpleTypeOf(context)
  if (simple !== undefined) {
    if (isEmptyType(simple)) return undefined
    const property = context.properties.fixed('text', 'ownText', location)
    const annotations = [declaration.annotation, type.annotation]
    const use = { type: simple, annotations, property, location, constraint, implied: true }
    const value = fieldValue(use, context)
    const documentation = simple === type ? [] : documentationOf([simple.annotation])
    const required = !declaration.nillable && !canBeEmpty(value)
    return { kind: 'text', property, documentation, location, required, value }
  }
  const isMixed = type.kind === 'complexType' && type.contentType.variety === 'mixed'
  if (!isAnyType(type) && !(isMixed && isWithoutChildren(content))) return undefined
  const property = context.properties.fixed('text', 'ownText', location)
  const value: ValueModel = { type: 'string', list: false }
  return { kind: 'text', property, documentation: [], location, required: false, value }
}

/** Whether a content model has no place for a child. */
export function isWithoutChildren(content: FieldContext['draft']['content']): boolean {
  return content === undefined || (content.members.length === 0 && content.wildcard === undefined)
}

function simpleTypeOf({ draft }: FieldContext): SimpleTypeDefinition | undefined {
  const type = draft.declaration.typeDefinition
  if (type.kind === 'simpleType') return type
  return type.contentType.variety === 'simple' ? type.contentType.simpleTypeDefinition : undefined
}

/** Whether an element without any text has a value of the type. */
function canBeEmpty({ list, default: fallback, enumeration, type }: ValueModel): boolean {
  if (list || fallback !== undefined) return true
  if (enumeration === undefined) return admitsEmpty(type)
  return enumeration.open || enumeration.values.some((each) => each.value === '')
}
