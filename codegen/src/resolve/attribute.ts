// Attribute declarations (XSD 1.1 §3.2.2).
import type { AttributeDeclaration } from '../components/attribute-declaration.ts'
import { builtinType } from '../components/builtin-types.ts'
import { attributeOf, elementsOf } from '../read/source-element.ts'
import { lookUp } from './lookup.ts'
import type { Filling, Resolution, Task } from './resolution.ts'
import { valueConstraintOf, wordOf } from './values.ts'

/** Fills an attribute declaration: its type, namespace and value constraint. */
export function fillAttribute(task: Task<AttributeDeclaration>, resolution: Resolution): void {
  const { source, scope } = task
  const { diagnostics } = resolution
  const attribute: Filling<AttributeDeclaration> = task.component
  Object.assign(attribute, valueConstraintOf(source, diagnostics))
  if (attribute.scope === 'local') {
    const forms = ['qualified', 'unqualified'] as const
    const form =
      wordOf(source, 'form', forms, diagnostics) ??
      wordOf(scope.document.root, 'attributeFormDefault', forms, diagnostics)
    attribute.targetNamespace = form === 'qualified' ? scope.targetNamespace : ''
  }
  const reference = attributeOf(source, 'type')
  const inline = elementsOf(source).find((each) => each.localName === 'simpleType')
  if (reference !== undefined) {
    const found = lookUp('type', { attribute: reference, element: source, scope }, resolution)
    if (found === undefined) return
    if (found.kind === 'simpleType') {
      attribute.typeDefinition = found
      return
    }
    const message = `attribute '${attribute.name}' cannot have the complex type ${reference.value}`
    diagnostics.warning('S9', message, reference.location, 'The type of an attribute is simple.')
    return
  }
  if (inline !== undefined) {
    const type = resolution.allocate(inline, scope)
    if (type.kind === 'simpleType') attribute.typeDefinition = type
    return
  }
  attribute.typeDefinition = builtinType('string')
  const message = `attribute '${attribute.name}' has no type and is read as a string`
  diagnostics.note('L2', message, source.location)
}
