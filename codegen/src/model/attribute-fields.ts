// The fields of a class's attributes.
import type { AttributeUse } from '../components/attribute-declaration.ts'
import { xmlNamespace } from '../components/qname.ts'
import { documentationOf, type FieldContext, fieldValue } from './field-context.ts'
import type { AttributeModel } from './model.ts'

/** A field for each attribute; `xml:lang` comes last, for it says something of what follows. */
export function attributeFields(context: FieldContext): readonly AttributeModel[] {
  const type = context.draft.declaration.typeDefinition
  if (type.kind === 'simpleType') return []
  const uses = type.attributeUses
  return [...uses.filter((use) => !isLang(use)), ...uses.filter(isLang)].map((use) =>
    attributeField(use, context),
  )
}

function attributeField(use: AttributeUse, context: FieldContext): AttributeModel {
  const { attributeDeclaration, required, location } = use
  const { name, targetNamespace: namespace, typeDefinition: type } = attributeDeclaration
  const annotations = [use.annotation, attributeDeclaration.annotation]
  const property = context.properties.one(name, annotations, location)
  const constraint = use.valueConstraint
  const value = fieldValue(
    { type, annotations, property, location, constraint, implied: true },
    context,
  )
  const documentation = documentationOf(annotations)
  return { kind: 'attribute', property, documentation, location, name, namespace, required, value }
}

function isLang({ attributeDeclaration: { name, targetNamespace } }: AttributeUse): boolean {
  return name === 'lang' && targetNamespace === xmlNamespace
}
