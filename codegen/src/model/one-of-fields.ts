// The fields of a choice of empty children: the chosen one's name, and the text it may have.
import type { OneOfMember } from './content-model.ts'
import { contentOfName } from './element-shape.ts'
import { type FieldContext, ownerOf } from './field-context.ts'
import type { FieldModel } from './model.ts'

/** The fields of a one-of choice. Reports M5 for a child that holds more than it may. */
export function oneOfFields(member: OneOfMember, context: FieldContext): readonly FieldModel[] {
  const { oneOf, group, annotation, declarations, location, min } = member
  const { enumerations, diagnostics, properties } = context
  const property = properties.stated(oneOf.name, oneOf.location)
  for (const each of declarations) {
    const holds = contentOfName(each)
    if (holds === 'empty' || (holds === 'text' && oneOf.text !== undefined)) continue
    const message = `<${each.name}> in a one-of choice is not empty`
    const hint = holds === 'text' ? 'Say x:one-of text="…" for its text.' : undefined
    diagnostics.error('M5', message, each.location, hint)
  }
  const owner = ownerOf(property, context)
  const enumeration = enumerations.ofGroup(group, declarations, annotation, owner)
  const { documentation } = annotation
  const namespace = declarations[0]?.targetNamespace ?? ''
  const required = min > 0
  const base = { property, documentation, location }
  const choice: FieldModel = { kind: 'oneOf', ...base, enumeration, namespace, required }
  if (oneOf.text === undefined) return [choice]
  const withText = declarations.filter((each) => contentOfName(each) === 'text')
  const names = withText.map((each) => `\`${each.name}\``).join(' or ')
  const text: FieldModel = {
    kind: 'oneOfText',
    property: properties.stated(oneOf.text, oneOf.location),
    documentation: names === '' ? [] : [`What stands in ${names}.`],
    location,
    of: property,
  }
  return [choice, text]
}
