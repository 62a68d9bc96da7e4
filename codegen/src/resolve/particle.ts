// Particles and model groups (XSD 1.1 §3.7.2, §3.8.2, §3.9.2).
import type { ElementDeclaration } from '../components/element-declaration.ts'
import type { ModelGroup, ModelGroupDefinition, Particle, Term } from '../components/model-group.ts'
import type { Wildcard } from '../components/wildcard.ts'
import {
  attributeOf,
  elementsOf,
  type SourceAttribute,
  type SourceElement,
} from '../read/source-element.ts'
import { lookUp } from './lookup.ts'
import { isNCName } from './names.ts'
import type { Resolution, Task } from './resolution.ts'
import type { Scope } from './scope.ts'
import { occurrenceOf } from './values.ts'
import { wildcardOf } from './wildcard.ts'

/** The particle a child of a type or group stands for; `undefined` where it is none or at fault. */
export function particleOf(
  source: SourceElement,
  scope: Scope,
  resolution: Resolution,
): Particle | undefined {
  const term = termOf(source, scope, resolution)
  if (term === undefined) return undefined
  const { minOccurs, maxOccurs } = occurrenceOf(source, resolution.diagnostics)
  // XSD 1.1 §3.9.2: what may occur zero times at most is no particle at all.
  if (maxOccurs === 0) return undefined
  return {
    kind: 'particle',
    location: source.location,
    ...resolution.annotation(source, scope),
    minOccurs,
    maxOccurs,
    term,
  }
}

/** Fills a model group definition from the group inside it. */
export function fillGroup(task: Task<ModelGroupDefinition>, resolution: Resolution): void {
  const { source, scope } = task
  const definition = task.component
  const content = elementsOf(source).find((each) => isCompositor(each.localName))
  if (content === undefined) {
    const message = `group '${definition.name}' has no xs:all, xs:choice or xs:sequence`
    resolution.diagnostics.warning('S7', message, source.location)
    return
  }
  const occurrence = attributeOf(content, 'minOccurs') ?? attributeOf(content, 'maxOccurs')
  if (occurrence === undefined) {
    Object.assign(definition.modelGroup, modelGroupOf(content, scope, resolution))
    return
  }
  const message = `'${occurrence.localName}' is not allowed on the content of a group definition`
  const hint = 'Say it where the group is used.'
  resolution.diagnostics.warning('A1', message, occurrence.location, hint)
  // What was meant is clear: the group holds its content that often.
  const particle = particleOf(content, scope, resolution)
  Object.assign(definition.modelGroup, { particles: particle === undefined ? [] : [particle] })
}

function termOf(source: SourceElement, scope: Scope, resolution: Resolution): Term | undefined {
  const { localName } = source
  if (localName === 'element') return elementOf(source, scope, resolution)
  if (localName === 'group') return referencedGroup(source, scope, resolution)
  if (localName === 'any') return wildcardOf(source, scope, resolution)
  return isCompositor(localName) ? modelGroupOf(source, scope, resolution) : undefined
}

function modelGroupOf(source: SourceElement, scope: Scope, resolution: Resolution): ModelGroup {
  const { localName } = source
  const children = elementsOf(source)
  noteOptionalChoice(source, children, resolution)
  return {
    kind: 'modelGroup',
    location: source.location,
    ...resolution.annotation(source, scope),
    compositor: isCompositor(localName) ? localName : 'sequence',
    particles: children.flatMap((child) => particleOf(child, scope, resolution) ?? []),
  }
}

function noteOptionalChoice(
  source: SourceElement,
  children: readonly SourceElement[],
  { diagnostics }: Resolution,
): void {
  if (source.localName !== 'choice') return
  const optional = children.find((child) => attributeOf(child, 'minOccurs')?.value.trim() === '0')
  if (optional === undefined) return
  const message = 'an optional member makes the whole choice optional'
  diagnostics.note('L5', message, optional.location)
}

function isCompositor(name: string): name is ModelGroup['compositor'] {
  return name === 'all' || name === 'choice' || name === 'sequence'
}

function elementOf(
  source: SourceElement,
  scope: Scope,
  resolution: Resolution,
): ElementDeclaration | Wildcard | undefined {
  const reference = attributeOf(source, 'ref')
  const name = attributeOf(source, 'name')
  if (reference !== undefined) {
    if (isNamespace(reference.value)) return namespaceWildcard(source, reference, resolution)
    return lookUp('element', { attribute: reference, element: source, scope }, resolution)
  }
  if (name === undefined || !isNCName(name.value.trim())) {
    const message =
      name === undefined
        ? `<${source.qualifiedName}> has neither a name nor a ref`
        : `'${name.value.slice(0, 60)}' is not the name of an element`
    resolution.diagnostics.warning('A4', message, (name ?? source).location)
    return undefined
  }
  return resolution.allocate(source, scope) as ElementDeclaration
}

function isNamespace(reference: string): boolean {
  return /^\s*(?:urn:[^\s:]+:|https?:\/\/|jabber:[a-z]+:)\S+\s*$/.test(reference)
}

// A namespace where a name is wanted (Q3): any element of it.
function namespaceWildcard(
  source: SourceElement,
  { value, location }: SourceAttribute,
  resolution: Resolution,
): Wildcard {
  const namespace = value.trim()
  const message = `'${namespace.slice(0, 60)}' is a namespace, not the name of an element`
  const hint = 'A reference is a name, or prefix:name with a declared prefix.'
  resolution.diagnostics.warning('Q3', message, location, hint)
  return {
    kind: 'wildcard',
    location: source.location,
    namespaceConstraint: { variety: 'enumeration', namespaces: [namespace] },
    processContents: 'lax',
  }
}

function referencedGroup(
  source: SourceElement,
  scope: Scope,
  resolution: Resolution,
): ModelGroup | undefined {
  const attribute = attributeOf(source, 'ref')
  if (attribute === undefined) {
    const message = `<${source.qualifiedName}> needs a ref here`
    resolution.diagnostics.warning('A4', message, source.location)
    return undefined
  }
  // Not filled here: what the group holds is nobody's business yet, and chains stay short.
  return lookUp('group', { attribute, element: source, scope }, resolution)?.modelGroup
}
