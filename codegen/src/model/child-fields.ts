// The fields of a class's children.
import type { Location } from '../components/location.ts'
import { type ElementMember, type Member, memberKey, type RepeatedMember } from './content-model.ts'
import { type ElementShape, shapeOf } from './element-shape.ts'
import { documentationOf, type FieldContext, fieldValue } from './field-context.ts'
import type { Fields } from './fields.ts'
import type { ChoiceModel, FieldModel } from './model.ts'
import { namespacePrefix } from './module-names.ts'
import { upperFirst } from './names.ts'
import { oneOfFields } from './one-of-fields.ts'

/** The fields of the members of a content model, and the choices among them. */
export function childFields(context: FieldContext): Fields {
  const { content } = context.draft
  const byMember = new Map<string, readonly FieldModel[]>()
  for (const member of content?.members ?? []) {
    byMember.set(memberKey(member), memberFields(member, context))
  }
  const choices = (content?.alternations ?? []).flatMap(({ of, required }): ChoiceModel[] => {
    // The first field of a member is the one that stands for it on the wire.
    const properties = of.map((keys) =>
      keys.flatMap((key) => byMember.get(key)?.[0]?.property ?? []),
    )
    const named = properties.filter((each) => each.length > 0)
    return named.length < 2 ? [] : [{ of: named, required }]
  })
  const before = content?.wildcard?.before
  const next = before === undefined ? undefined : byMember.get(before)?.[0]?.property
  return {
    fields: [...byMember.values()].flat(),
    choices,
    ...(next === undefined ? {} : { afterWildcard: next }),
  }
}

function memberFields(member: Member, context: FieldContext): readonly FieldModel[] {
  switch (member.kind) {
    case 'oneOf':
      return oneOfFields(member, context)
    case 'repeated':
      return [orderedChoiceField(member, context)]
    case 'element':
      return elementFields(member, context)
  }
}

function elementFields(member: ElementMember, context: FieldContext): readonly FieldModel[] {
  const { declaration, annotation, location, max } = member
  const { name, targetNamespace: namespace } = declaration
  const annotations = [annotation, declaration.annotation]
  const shape = shapeOf(declaration, annotation, context.diagnostics)
  const isList = shape.kind === 'texts' || shape.kind === 'attribute' || max > 1
  // Beside a child of the same name in another namespace, or an attribute of that name.
  const isForeign = namespace !== context.draft.module.namespace
  const others = [...(isForeign ? [`${namespacePrefix(namespace)}-${name}`] : []), `${name}-child`]
  const property =
    isList && shape.kind !== 'flag'
      ? context.properties.many(name, annotations, location, others)
      : context.properties.one(name, annotations, location, others)
  const documentation = documentationOf([...annotations, declaration.typeDefinition.annotation])
  return fieldsOfShape(
    shape,
    { property, documentation, location, name, namespace },
    member,
    context,
  )
}

interface Base {
  readonly property: string
  readonly documentation: readonly string[]
  readonly location: Location
  readonly name: string
  readonly namespace: string
}

function fieldsOfShape(
  shape: ElementShape,
  base: Base,
  { declaration, annotation, min, max }: ElementMember,
  context: FieldContext,
): readonly FieldModel[] {
  const { property, location } = base
  const annotations = [annotation, declaration.annotation]
  const required = min > 0
  switch (shape.kind) {
    case 'flag':
      return [{ kind: 'flag', ...base, required }]
    case 'class': {
      const of = context.classOf(declaration, context.draft)
      if (max > 1) return [{ kind: 'children', ...base, of, min, max }]
      return [{ kind: 'child', ...base, of, required }]
    }
    case 'value': {
      const { type } = shape
      const constraint = declaration.valueConstraint
      // An element's default holds where it is there and empty, not where it is absent.
      const use = { type, annotations, property, location, constraint, implied: false }
      const value = fieldValue(use, context)
      if (max > 1) return [{ kind: 'childTexts', ...base, value, min, max }]
      // Where it may be there and empty, it has to be there without its value being there.
      const canBeEmpty = declaration.nillable || constraint !== undefined
      return [{ kind: 'childText', ...base, value, required: required && !canBeEmpty }]
    }
    case 'attribute': {
      const { attributeDeclaration, annotation: own } = shape.use
      const { name: attribute, typeDefinition: type } = attributeDeclaration
      const all = [...annotations, own]
      const use = { type, annotations: all, property, location, implied: false }
      const value = fieldValue(use, context)
      return [{ kind: 'childAttributes', ...base, attribute, value, min, max }]
    }
    case 'texts': {
      const single = context.properties.stated(shape.texts.shortcut, shape.texts.location)
      const { documentation, name } = base
      const shortcut = { property: single, documentation, location, name, of: property }
      return [
        { kind: 'texts', ...base, min, max },
        { kind: 'shortcut', ...shortcut },
      ]
    }
  }
}

/** The one list of children whose order means something. */
function orderedChoiceField(member: RepeatedMember, context: FieldContext): FieldModel {
  const { annotation, location, elements, min, max } = member
  const { draft, properties, names, classOf } = context
  const said = annotation?.vocabulary.property
  const property =
    said === undefined
      ? properties.fixed('children', 'orderedChildren', location)
      : properties.many('child', [annotation], location)
  const { folder } = draft.module
  const usual = `${draft.model.name}${upperFirst(said?.name ?? 'child')}`
  const isTaken = !names.areFree(folder, [usual]) && names.mayStepAside(draft.module, [usual])
  const union = isTaken ? `${draft.model.name}OrderedChild` : usual
  const hint = 'Say another x:property name on the choice.'
  const { name } = draft.model
  names.claim(folder, union, `the children of ${name}`, location, hint)
  const documentation = annotation?.documentation ?? []
  const of = [...new Set(elements.map((each) => classOf(each.declaration, draft)))]
  return { kind: 'choice', property, documentation, location, of, union, min, max }
}
