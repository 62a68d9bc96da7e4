// From a reference in an attribute to the component it names. A reference that leads nowhere is
// reported with the code of the way in which it went wrong.
import type { AttributeDeclaration } from '../components/attribute-declaration.ts'
import type { AttributeGroupDefinition } from '../components/attribute-group-definition.ts'
import { anyType, builtinType } from '../components/builtin-types.ts'
import type { ElementDeclaration, TypeDefinition } from '../components/element-declaration.ts'
import type { ModelGroupDefinition } from '../components/model-group.ts'
import { type QName, xmlNamespace, xsdNamespace } from '../components/qname.ts'
import type { SourceAttribute, SourceElement } from '../read/source-element.ts'
import type { Declaration, SymbolSpace } from './declarations.ts'
import { writtenName } from './names.ts'
import { recoverName, recoverReference } from './recover-reference.ts'
import type { Resolution } from './resolution.ts'
import type { Scope } from './scope.ts'
import { xmlAttribute } from './xml-attributes.ts'

/** What each symbol space holds. */
interface Components {
  readonly element: ElementDeclaration
  readonly attribute: AttributeDeclaration
  readonly type: TypeDefinition
  readonly group: ModelGroupDefinition
  readonly attributeGroup: AttributeGroupDefinition
}

/** A reference: the attribute that holds it, or one word of it, and where that stands. */
export interface Reference {
  readonly attribute: SourceAttribute
  readonly element: SourceElement
  readonly scope: Scope
  /** One of several names in the attribute; the attribute's value where absent. */
  readonly text?: string
}

/**
 * Follows a reference. One that leads nowhere is reported (Q1 to Q6, T1, I4) and followed to what it
 * means, or to something that stands in for an element or attribute. Reports I1 and I2.
 */
export function lookUp<Space extends SymbolSpace>(
  space: Space,
  reference: Reference,
  resolution: Resolution,
): Components[Space] | undefined {
  const name = nameOf(space, reference, resolution)
  if (name === undefined) return undefined
  const { attribute, scope } = reference
  const former = formerOf(space, name, reference)
  if (former !== undefined) return resolution.global(former) as Components[Space]
  const found = find(space, name, resolution)
  if (found !== undefined) {
    checkImported(name.namespace, attribute, scope, resolution)
    return found as Components[Space]
  }
  const recovered = recoverReference(space, name, reference, resolution)
  switch (recovered.kind) {
    case 'name':
      return find(space, recovered.name, resolution) as Components[Space] | undefined
    case 'empty':
      return resolution.standIns.empty as Components[SymbolSpace] as Components[Space]
    case 'missing':
      return standIn(space, recovered.name, reference, resolution) as Components[Space] | undefined
  }
}

function nameOf(
  space: SymbolSpace,
  reference: Reference,
  resolution: Resolution,
): QName | undefined {
  const { attribute, element, text = attribute.value } = reference
  const value = text.trim()
  const written = writtenName(value)
  const namespace = written && element.bindings.get(written.prefix)
  if (written !== undefined && (namespace !== undefined || written.prefix === '')) {
    const { document, targetNamespace } = reference.scope
    // What has its namespace from elsewhere refers to it without knowing.
    const adopted = document.adopted && (namespace ?? '') === '' ? targetNamespace : ''
    return { namespace: namespace || adopted, localName: written.localName }
  }
  return recoverName(space, value, reference, resolution)
}

// What a redefinition calls by its own name is what it redefines (XSD 1.1 §4.2.4).
function formerOf(
  space: SymbolSpace,
  { namespace, localName }: QName,
  { attribute, scope }: Reference,
): Declaration | undefined {
  const { redefined } = scope
  if (redefined === undefined || namespace !== scope.targetNamespace) return undefined
  if (redefined.space !== space || redefined.name !== localName) return undefined
  return attribute.localName === (space === 'type' ? 'base' : 'ref') ? redefined : undefined
}

function standIn(
  space: SymbolSpace,
  name: QName,
  { attribute: { location }, scope }: Reference,
  { standIns }: Resolution,
): Components[SymbolSpace] | undefined {
  if (space === 'element') return standIns.element(name, scope.targetNamespace, location)
  return space === 'attribute' ? standIns.attribute(name, location) : undefined
}

function find(
  space: SymbolSpace,
  name: QName,
  resolution: Resolution,
): Components[SymbolSpace] | undefined {
  const declaration = resolution.declarations.find(space, name)
  if (declaration !== undefined) return resolution.global(declaration)
  if (space === 'type' && name.namespace === xsdNamespace) {
    return name.localName === 'anyType' ? anyType : builtinType(name.localName)
  }
  if (space === 'attribute' && name.namespace === xmlNamespace) return xmlAttribute(name.localName)
  return undefined
}

// Using a namespace asks for an xs:import (XSD 1.1 §4.2.6.1); the run knows it all the same.
function checkImported(
  namespace: string,
  attribute: SourceAttribute,
  scope: Scope,
  resolution: Resolution,
): void {
  const { diagnostics } = resolution
  if (namespace === xsdNamespace || namespace === scope.targetNamespace) return
  if (scope.imported.has(namespace)) return
  if (!resolution.first(`${scope.document.file} imports ${namespace}`)) return
  if (namespace === xmlNamespace) {
    diagnostics.note(
      'I1',
      `'${attribute.value.trim()}' is used without an import`,
      attribute.location,
    )
    return
  }
  const message = `the namespace ${namespace} is used without an import`
  const hint = `Add <xs:import namespace="${namespace}"/>.`
  diagnostics.warning('I2', message, attribute.location, hint)
}
