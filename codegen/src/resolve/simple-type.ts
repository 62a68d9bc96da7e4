// Simple types (XSD 1.1 §3.16.2).
import { builtinType } from '../components/builtin-types.ts'
import type { SimpleTypeDefinition } from '../components/simple-type-definition.ts'
import { facetsInForce } from '../components/simple-types.ts'
import {
  attributeOf,
  elementsOf,
  type SourceAttribute,
  type SourceElement,
} from '../read/source-element.ts'
import { checkFacets } from './check-facets.ts'
import { facetsOf } from './facets.ts'
import { lookUp } from './lookup.ts'
import { isQualified } from './read-scope.ts'
import type { Resolution, Task } from './resolution.ts'
import type { Scope } from './scope.ts'
import { wordsOf } from './values.ts'

/** Fills a simple type from its restriction, list or union. */
export function fillSimpleType(task: Task<SimpleTypeDefinition>, resolution: Resolution): void {
  const { source, scope } = task
  const children = elementsOf(source)
  const derivation = children.find((each) => /^(restriction|list|union)$/.test(each.localName))
  if (derivation === undefined) {
    const message = 'a simple type needs an xs:restriction, xs:list or xs:union'
    resolution.diagnostics.warning('S6', message, source.location)
    return
  }
  const properties =
    derivation.localName === 'list'
      ? listOf(derivation, scope, resolution)
      : derivation.localName === 'union'
        ? unionOf(derivation, scope, resolution)
        : restrictionOf(derivation, scope, resolution)
  if (properties === undefined) return
  // What was allocated is atomic; the other varieties have no built-in ancestor.
  if (properties.variety !== 'atomic') Reflect.deleteProperty(task.component, 'builtinAncestor')
  Object.assign(task.component, properties)
}

/** What a derivation decides: everything but the names and annotations. */
export type SimpleTypeProperties = Decided<SimpleTypeDefinition>

type Decided<Type> = Type extends unknown
  ? Omit<Type, 'kind' | 'location' | 'annotation' | 'name' | 'targetNamespace' | 'builtin'>
  : never

/** What a restriction of a type is, with the facets that stand in `source`. */
export function restrict(
  base: SimpleTypeDefinition,
  source: SourceElement,
  scope: Scope,
  resolution: Resolution,
): SimpleTypeProperties {
  const own = facetsOf(source, base, scope, resolution)
  const facets = facetsInForce(base.facets, own)
  // What the schemas of XMPP say is taken as it was meant.
  if (!isQualified(scope.document)) checkFacets(own, facets, base, resolution.diagnostics)
  switch (base.variety) {
    case 'atomic': {
      const { variety, builtinAncestor } = base
      return { variety, builtinAncestor, baseTypeDefinition: base, facets }
    }
    case 'list': {
      const { variety, itemTypeDefinition } = base
      return {
        variety,
        itemTypeDefinition,
        baseTypeDefinition: base,
        facets,
      }
    }
    case 'union': {
      const { variety, memberTypeDefinitions } = base
      return {
        variety,
        memberTypeDefinitions,
        baseTypeDefinition: base,
        facets,
      }
    }
  }
}

function restrictionOf(
  source: SourceElement,
  scope: Scope,
  resolution: Resolution,
): SimpleTypeProperties | undefined {
  const base = partOf(source, 'base', scope, resolution)
  return restrict(base ?? builtinType('string'), source, scope, resolution)
}

function listOf(
  source: SourceElement,
  scope: Scope,
  resolution: Resolution,
): SimpleTypeProperties | undefined {
  const itemTypeDefinition = partOf(source, 'itemType', scope, resolution) ?? builtinType('string')
  const whiteSpace = {
    kind: 'whiteSpace',
    location: source.location,
    value: 'collapse',
    fixed: true,
  } as const
  return {
    variety: 'list',
    baseTypeDefinition: builtinType('anySimpleType'),
    itemTypeDefinition,
    facets: [whiteSpace],
  }
}

function unionOf(
  source: SourceElement,
  scope: Scope,
  resolution: Resolution,
): SimpleTypeProperties | undefined {
  const attribute = attributeOf(source, 'memberTypes')
  const named = wordsOf(attribute).map((text) =>
    attribute === undefined ? undefined : namedType(attribute, source, scope, resolution, text),
  )
  const inline = elementsOf(source)
    .filter((each) => each.localName === 'simpleType')
    .map((each) => inlineType(each, scope, resolution))
  const members = [...named, ...inline].filter((each) => each !== undefined)
  if (members.length === 0) {
    if (named.length + inline.length === 0) {
      resolution.diagnostics.error('A4', 'a union needs member types', source.location)
    }
    return undefined
  }
  return {
    variety: 'union',
    baseTypeDefinition: builtinType('anySimpleType'),
    memberTypeDefinitions: members,
    facets: [],
  }
}

// The type given by an attribute, or written inside in its place.
function partOf(
  source: SourceElement,
  attributeName: string,
  scope: Scope,
  resolution: Resolution,
): SimpleTypeDefinition | undefined {
  const attribute = attributeOf(source, attributeName)
  const inline = elementsOf(source).find((each) => each.localName === 'simpleType')
  if (attribute !== undefined && inline !== undefined) {
    const message = `<${source.qualifiedName}> has '${attributeName}' and a type inside`
    resolution.diagnostics.warning('S2', message, inline.location, 'Keep one of the two.')
  }
  if (attribute !== undefined) return namedType(attribute, source, scope, resolution)
  if (inline !== undefined) return inlineType(inline, scope, resolution)
  const message = `<${source.qualifiedName}> needs '${attributeName}' or an xs:simpleType inside`
  resolution.diagnostics.warning('A4', message, source.location)
  return builtinType('string')
}

function namedType(
  attribute: SourceAttribute,
  element: SourceElement,
  scope: Scope,
  resolution: Resolution,
  text: string = attribute.value,
): SimpleTypeDefinition | undefined {
  const type = lookUp('type', { attribute, element, scope, text }, resolution)
  if (type === undefined) return undefined
  if (type.kind === 'complexType') {
    const message = `'${text.trim()}' is a complex type; a simple type is wanted`
    resolution.diagnostics.warning('S9', message, attribute.location)
    return undefined
  }
  const message = `the simple type '${text.trim()}' is derived from itself`
  return resolution.complete(type, { message, location: attribute.location }) ? type : undefined
}

function inlineType(
  source: SourceElement,
  scope: Scope,
  resolution: Resolution,
): SimpleTypeDefinition | undefined {
  const type = resolution.allocate(source, scope)
  if (type.kind !== 'simpleType') return undefined
  resolution.complete(type)
  return type
}
