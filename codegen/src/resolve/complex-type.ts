// Complex types (XSD 1.1 §3.4.2).
import type { AttributeUse } from '../components/attribute-declaration.ts'
import { anyType, builtinType } from '../components/builtin-types.ts'
import type { ComplexTypeDefinition } from '../components/complex-type-definition.ts'
import type { TypeDefinition } from '../components/element-declaration.ts'
import type { Wildcard } from '../components/wildcard.ts'
import { attributeOf, elementsOf, type SourceElement } from '../read/source-element.ts'
import { type Attributes, attributeName, attributesOf } from './attribute-uses.ts'
import { complexContentOf, simpleContentOf } from './content-type.ts'
import { lookUp } from './lookup.ts'
import type { Filling, Resolution, Task } from './resolution.ts'
import type { Scope } from './scope.ts'
import { blockOf, booleanOf } from './values.ts'
import { unionOf } from './wildcard.ts'

/** Fills a complex type: base, attributes and content, those inherited included. */
export function fillComplexType(task: Task<ComplexTypeDefinition>, resolution: Resolution): void {
  const { source, scope } = task
  const type: Filling<ComplexTypeDefinition> = task.component
  type.abstract = booleanOf(source, 'abstract', resolution.diagnostics) ?? false
  const block = blockOf(source, scope.document.root, ['extension', 'restriction'])
  if (block.length > 0) type.block = block
  const content = elementsOf(source).find((each) =>
    /^(simple|complex)Content$/.test(each.localName),
  )
  if (content === undefined) {
    // The short form: a restriction of anyType, whose attributes are not inherited.
    setAttributes(type, attributesOf(source, scope, resolution))
    type.contentType = complexContentOf(
      { type: source, content: undefined, derivation: source, base: undefined, scope },
      resolution,
    )
    return
  }
  const derivation = elementsOf(content).find((each) => /^(re|ex)/.test(each.localName))
  if (derivation === undefined) {
    const message = `<${content.qualifiedName}> needs an xs:extension or xs:restriction`
    resolution.diagnostics.warning('S6', message, content.location)
    return
  }
  // A type that is derived from nothing known still has what it says itself.
  const base = baseOf(derivation, scope, resolution) ?? unknownBase(content, resolution)
  type.baseTypeDefinition = base
  type.derivationMethod = derivation.localName === 'extension' ? 'extension' : 'restriction'
  setAttributes(type, inherit(base, attributesOf(derivation, scope, resolution), type, resolution))
  const parts = { type: source, content, derivation, base, scope }
  type.contentType =
    content.localName === 'simpleContent'
      ? simpleContentOf(parts, resolution)
      : complexContentOf(parts, resolution)
}

function unknownBase({ localName }: SourceElement, { standIns }: Resolution): TypeDefinition {
  return localName === 'simpleContent' ? builtinType('string') : standIns.empty
}

function baseOf(
  derivation: SourceElement,
  scope: Scope,
  resolution: Resolution,
): TypeDefinition | undefined {
  const attribute = attributeOf(derivation, 'base')
  if (attribute === undefined) {
    const message = `<${derivation.qualifiedName}> needs a base`
    resolution.diagnostics.warning('A4', message, derivation.location)
    return undefined
  }
  const base = lookUp('type', { attribute, element: derivation, scope }, resolution)
  if (base === undefined || base === anyType) return base
  const message = `the type '${attribute.value.trim()}' is derived from itself`
  return resolution.complete(base, { message, location: attribute.location }) ? base : undefined
}

function setAttributes(
  type: Filling<ComplexTypeDefinition>,
  { attributeUses, attributeWildcard }: Omit<Attributes, 'prohibited'>,
): void {
  type.attributeUses = attributeUses
  if (attributeWildcard !== undefined) type.attributeWildcard = attributeWildcard
}

// XSD 1.1 §3.4.2.4 and §3.4.2.5.
function inherit(
  base: TypeDefinition,
  own: Attributes,
  type: ComplexTypeDefinition,
  { diagnostics }: Resolution,
): Omit<Attributes, 'prohibited'> {
  if (base.kind === 'simpleType') return own
  const extension = type.derivationMethod === 'extension'
  const replaced = new Map(
    own.attributeUses.map((use) => [attributeName(use.attributeDeclaration), use]),
  )
  const inherited: AttributeUse[] = []
  for (const use of base.attributeUses) {
    const name = attributeName(use.attributeDeclaration)
    const again = replaced.get(name)
    if (again === undefined && !(own.prohibited.has(name) && !extension)) inherited.push(use)
    if (again !== undefined && extension) {
      const message = `attribute '${use.attributeDeclaration.name}' is already in the base type`
      diagnostics.warning('D2', message, again.location)
    }
  }
  const wildcard = extension
    ? joined(own.attributeWildcard, base.attributeWildcard)
    : own.attributeWildcard
  return {
    attributeUses: [...inherited, ...own.attributeUses],
    ...(wildcard === undefined ? {} : { attributeWildcard: wildcard }),
  }
}

function joined(own: Wildcard | undefined, base: Wildcard | undefined): Wildcard | undefined {
  if (own === undefined || base === undefined) return own ?? base
  const namespaceConstraint = unionOf(own.namespaceConstraint, base.namespaceConstraint)
  return { ...own, namespaceConstraint }
}
