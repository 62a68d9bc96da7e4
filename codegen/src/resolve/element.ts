// Element declarations (XSD 1.1 §3.3.2).
import { anyType } from '../components/builtin-types.ts'
import type { ElementDeclaration, TypeDefinition } from '../components/element-declaration.ts'
import type { QName } from '../components/qname.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { attributeOf, elementsOf } from '../read/source-element.ts'
import { identityConstraintsOf } from './identity-constraints.ts'
import { lookUp } from './lookup.ts'
import { isQualified } from './read-scope.ts'
import { type Filling, isType, type Resolution, type Task } from './resolution.ts'
import { blockOf, booleanOf, valueConstraintOf, wordOf, wordsOf } from './values.ts'

/** Fills an element declaration: its type, namespace, value constraint and flags. */
export function fillElement(task: Task<ElementDeclaration>, resolution: Resolution): void {
  const { source, scope } = task
  const { diagnostics } = resolution
  const element: Filling<ElementDeclaration> = task.component
  Object.assign(element, valueConstraintOf(source, diagnostics))
  element.nillable = booleanOf(source, 'nillable', diagnostics) ?? false
  element.abstract = booleanOf(source, 'abstract', diagnostics) ?? false
  if (element.scope === 'local') {
    refusePayloadAnnotations(element, diagnostics)
    const forms = ['qualified', 'unqualified'] as const
    const { document, targetNamespace } = scope
    const usual = isQualified(document)
      ? 'qualified'
      : wordOf(document.root, 'elementFormDefault', forms, diagnostics)
    const form = wordOf(source, 'form', forms, diagnostics) ?? usual
    element.targetNamespace = form === 'qualified' ? targetNamespace : ''
  } else {
    for (const name of ['minOccurs', 'maxOccurs']) {
      const attribute = attributeOf(source, name)
      if (attribute === undefined) continue
      const message = `${name} says nothing about the global element '${element.name}'`
      diagnostics.note('A2', message, attribute.location)
    }
  }
  const block = blockOf(source, scope.document.root, ['substitution', 'extension', 'restriction'])
  if (block.length > 0) element.block = block
  const constraints = identityConstraintsOf(source, scope, diagnostics)
  if (constraints.length > 0) element.identityConstraints = constraints
  const heads = headsOf(task, resolution)
  element.substitutionGroupAffiliations = heads.map(nameOf)
  element.typeDefinition = typeOf(task, heads[0], resolution)
}

function refusePayloadAnnotations(
  { name, annotation }: ElementDeclaration,
  diagnostics: Diagnostics,
): void {
  const { stands, answers = [] } = annotation?.vocabulary ?? {}
  for (const { location } of stands === undefined ? answers : [stands, ...answers]) {
    const message = `the local element '${name}' is no payload by itself`
    diagnostics.error('X5', message, location, 'Say this on a global element.')
  }
}

function headsOf(
  { source, scope }: Task<ElementDeclaration>,
  resolution: Resolution,
): readonly ElementDeclaration[] {
  const attribute = attributeOf(source, 'substitutionGroup')
  if (attribute === undefined) return []
  return wordsOf(attribute).flatMap(
    (text) => lookUp('element', { attribute, element: source, scope, text }, resolution) ?? [],
  )
}

function typeOf(
  { component, source, scope }: Task<ElementDeclaration>,
  head: ElementDeclaration | undefined,
  resolution: Resolution,
): TypeDefinition {
  const { diagnostics } = resolution
  const reference = attributeOf(source, 'type')
  const inline = elementsOf(source).find((each) => /^(simple|complex)Type$/.test(each.localName))
  if (reference !== undefined) {
    const found = lookUp('type', { attribute: reference, element: source, scope }, resolution)
    return found ?? anyType
  }
  if (inline !== undefined) {
    const type = resolution.allocate(inline, scope)
    if (isType(type)) return type
  }
  if (head !== undefined) {
    const message = `element '${component.name}' is in its own substitution group`
    const { location } = source
    return resolution.complete(head, { message, location }) ? head.typeDefinition : anyType
  }
  const message = `element '${component.name}' has no type and takes any content`
  diagnostics.note('L2', message, source.location)
  return anyType
}

function nameOf({ targetNamespace, name }: ElementDeclaration): QName {
  return { namespace: targetNamespace, localName: name }
}
