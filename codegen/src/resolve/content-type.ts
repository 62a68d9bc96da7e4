// What an element of a complex type holds (XSD 1.1 §3.4.2.2 and §3.4.2.3).
import { builtinType } from '../components/builtin-types.ts'
import type { ContentType } from '../components/complex-type-definition.ts'
import type { TypeDefinition } from '../components/element-declaration.ts'
import type { Particle } from '../components/model-group.ts'
import type { SimpleTypeDefinition } from '../components/simple-type-definition.ts'
import { attributeOf, elementsOf, type SourceElement } from '../read/source-element.ts'
import { particleOf } from './particle.ts'
import type { Resolution } from './resolution.ts'
import type { Scope } from './scope.ts'
import { restrict } from './simple-type.ts'
import { booleanOf, countOf } from './values.ts'

/** The elements of a complex type that decide its content. */
export interface ContentParts {
  readonly type: SourceElement
  /** The `xs:simpleContent` or `xs:complexContent`; absent in the short form. */
  readonly content: SourceElement | undefined
  /** The element that holds the group: the derivation, or the type itself in the short form. */
  readonly derivation: SourceElement
  readonly base: TypeDefinition | undefined
  readonly scope: Scope
}

/** The content of a type with `xs:simpleContent`. Where the base has no text (S9) it is complex. */
export function simpleContentOf(parts: ContentParts, resolution: Resolution): ContentType {
  const { derivation, base, scope } = parts
  const text = base === undefined ? undefined : (textTypeOf(base) ?? mixedTextOf(base, derivation))
  if (text === undefined) {
    const at = attributeOf(derivation, 'base') ?? derivation
    const message = 'the base of simple content has no simple content itself'
    const hint = 'Use xs:complexContent, or a simple type as the base.'
    resolution.diagnostics.warning('S9', message, at.location, hint)
    return complexContentOf(parts, resolution)
  }
  if (derivation.localName === 'extension') {
    return { variety: 'simple', simpleTypeDefinition: text }
  }
  return {
    variety: 'simple',
    simpleTypeDefinition: restricted(text, derivation, scope, resolution),
  }
}

/** The content of a type without `xs:simpleContent`, that of its base first. */
export function complexContentOf(parts: ContentParts, resolution: Resolution): ContentType {
  const { type, content, derivation, base, scope } = parts
  const { diagnostics } = resolution
  const own = groupOf(derivation, scope, resolution)
  if (base !== undefined && textTypeOf(base) !== undefined) {
    const at = attributeOf(derivation, 'base') ?? derivation
    const message = 'the base of complex content has simple content'
    diagnostics.warning('S9', message, at.location, 'Use xs:simpleContent.')
    // Text and elements together are mixed content.
    return own === undefined ? simpleContentOf(parts, resolution) : contentOf(own, true, derivation)
  }
  const mixed =
    (content === undefined ? undefined : booleanOf(content, 'mixed', diagnostics)) ??
    booleanOf(type, 'mixed', diagnostics) ??
    false
  if (derivation.localName !== 'extension' || base?.kind !== 'complexType') {
    return contentOf(own, mixed, derivation)
  }
  const { contentType: inherited } = base
  if (inherited.variety === 'empty') return contentOf(own, mixed, derivation)
  if (inherited.variety === 'simple') return inherited
  const { particle } = inherited
  return contentOf(
    own === undefined ? particle : sequence([particle, own], derivation),
    mixed || inherited.variety === 'mixed',
    derivation,
  )
}

function contentOf(
  particle: Particle | undefined,
  mixed: boolean,
  source: SourceElement,
): ContentType {
  if (mixed) return { variety: 'mixed', particle: particle ?? sequence([], source) }
  return particle === undefined ? { variety: 'empty' } : { variety: 'elementOnly', particle }
}

// The particle of the group in a type; `undefined` where it is empty by §3.4.2.3.3, 2.1.
function groupOf(
  source: SourceElement,
  scope: Scope,
  resolution: Resolution,
): Particle | undefined {
  const group = elementsOf(source).find((each) => groupNames.has(each.localName))
  if (group === undefined) return undefined
  const written = elementsOf(group).filter((each) => each.localName !== 'annotation')
  const optional = countOf(group, 'minOccurs', resolution.diagnostics) === 0
  const empty =
    group.localName === 'choice'
      ? optional && written.length === 0
      : group.localName !== 'group' && written.length === 0
  return empty ? undefined : particleOf(group, scope, resolution)
}

function sequence(particles: readonly Particle[], { location }: SourceElement): Particle {
  return {
    kind: 'particle',
    location,
    minOccurs: 1,
    maxOccurs: 1,
    term: { kind: 'modelGroup', location, compositor: 'sequence', particles },
  }
}

function textTypeOf(type: TypeDefinition): SimpleTypeDefinition | undefined {
  if (type.kind === 'simpleType') return type
  return type.contentType.variety === 'simple' ? type.contentType.simpleTypeDefinition : undefined
}

// Mixed content can be restricted to text alone, of a type that stands inside (§3.4.2.2, 2).
function mixedTextOf(
  base: TypeDefinition,
  source: SourceElement,
): SimpleTypeDefinition | undefined {
  if (base.kind === 'simpleType' || base.contentType.variety !== 'mixed') return undefined
  const isNarrowed = elementsOf(source).some((each) => each.localName === 'simpleType')
  return source.localName === 'restriction' && isNarrowed ? builtinType('anySimpleType') : undefined
}

// A restriction of text is an anonymous simple type, over the type inside it where there is one.
function restricted(
  text: SimpleTypeDefinition,
  source: SourceElement,
  scope: Scope,
  resolution: Resolution,
): SimpleTypeDefinition {
  const inline = elementsOf(source).find((each) => each.localName === 'simpleType')
  const narrowed = inline === undefined ? text : resolution.allocate(inline, scope)
  resolution.complete(narrowed)
  const base = narrowed.kind === 'simpleType' ? narrowed : text
  const properties = restrict(base, source, scope, resolution)
  // Nothing restricted: the type keeps its name and identity.
  if (properties.facets.every((facet) => base.facets.includes(facet))) return base
  const { location } = source
  return {
    kind: 'simpleType',
    location,
    targetNamespace: scope.targetNamespace,
    ...properties,
  }
}

const groupNames: ReadonlySet<string> = new Set(['all', 'choice', 'sequence', 'group'])
