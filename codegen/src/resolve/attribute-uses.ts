// The attributes of a type or an attribute group (XSD 1.1 §3.4.2.4, §3.5.2, §3.6.2).
import type { AttributeDeclaration, AttributeUse } from '../components/attribute-declaration.ts'
import { expandedName } from '../components/qname.ts'
import type { Wildcard } from '../components/wildcard.ts'
import { attributeOf, elementsOf, type SourceElement } from '../read/source-element.ts'
import { lookUp } from './lookup.ts'
import { isNCName } from './names.ts'
import type { Resolution } from './resolution.ts'
import type { Scope } from './scope.ts'
import { valueConstraintOf, wordOf } from './values.ts'
import { intersectionOf, wildcardOf } from './wildcard.ts'

/** The attributes written in one place, groups written out. */
export interface Attributes {
  readonly attributeUses: readonly AttributeUse[]
  /** The names with `use="prohibited"`, which a restriction takes away. */
  readonly prohibited: ReadonlySet<string>
  readonly attributeWildcard?: Wildcard
}

/** Reads the attributes, attribute groups and attribute wildcard that stand in an element. */
export function attributesOf(
  source: SourceElement,
  scope: Scope,
  resolution: Resolution,
): Attributes {
  const uses = new Map<string, AttributeUse>()
  const prohibited = new Set<string>()
  const wildcards: Wildcard[] = []
  const add = (use: AttributeUse, at: SourceElement): void => {
    const name = attributeName(use.attributeDeclaration)
    const earlier = uses.get(name)
    if (earlier === undefined) uses.set(name, use)
    else if (earlier.attributeDeclaration !== use.attributeDeclaration) {
      const message = `attribute '${use.attributeDeclaration.name}' is declared twice`
      resolution.diagnostics.warning('D2', message, at.location)
    }
  }
  for (const child of elementsOf(source)) {
    if (child.localName === 'attribute') {
      const use = useOf(child, scope, resolution)
      if (use === undefined) continue
      if (wordOf(child, 'use', useWords, resolution.diagnostics) === 'prohibited') {
        prohibited.add(attributeName(use.attributeDeclaration))
      } else {
        add(use, child)
      }
    } else if (child.localName === 'attributeGroup') {
      const group = groupOf(child, scope, resolution)
      for (const use of group?.attributeUses ?? []) add(use, child)
      if (group?.attributeWildcard !== undefined) wildcards.push(group.attributeWildcard)
    } else if (child.localName === 'anyAttribute') {
      wildcards.unshift(wildcardOf(child, scope, resolution))
    }
  }
  const attributeWildcard = narrowest(wildcards)
  return {
    attributeUses: [...uses.values()],
    prohibited,
    ...(attributeWildcard === undefined ? {} : { attributeWildcard }),
  }
}

/** The expanded name of an attribute, as a key. */
export function attributeName({ targetNamespace, name }: AttributeDeclaration): string {
  return expandedName({ namespace: targetNamespace, localName: name })
}

const useWords = ['optional', 'required', 'prohibited'] as const

function useOf(
  source: SourceElement,
  scope: Scope,
  resolution: Resolution,
): AttributeUse | undefined {
  const { diagnostics } = resolution
  const declaration = declarationOf(source, scope, resolution)
  if (declaration === undefined) return undefined
  const required = wordOf(source, 'use', useWords, diagnostics) === 'required'
  const written = valueConstraintOf(source, diagnostics)
  // The declaration is filled so that its own value constraint can be seen.
  resolution.complete(declaration)
  const { valueConstraint } = { ...declaration, ...written }
  if (required && written.valueConstraint?.variety === 'default') {
    const message = `attribute '${declaration.name}' is required and has a default`
    diagnostics.warning('A3', message, source.location, 'Remove one of the two.')
  }
  return {
    kind: 'attributeUse',
    location: source.location,
    ...resolution.annotation(source, scope),
    required,
    attributeDeclaration: declaration,
    ...(valueConstraint === undefined ? {} : { valueConstraint }),
  }
}

function declarationOf(
  source: SourceElement,
  scope: Scope,
  resolution: Resolution,
): AttributeDeclaration | undefined {
  const reference = attributeOf(source, 'ref')
  const name = attributeOf(source, 'name')
  if (reference !== undefined) {
    return lookUp('attribute', { attribute: reference, element: source, scope }, resolution)
  }
  if (name === undefined || !isNCName(name.value.trim()) || name.value.trim() === 'xmlns') {
    const message =
      name === undefined
        ? `<${source.qualifiedName}> has neither a name nor a ref`
        : `'${name.value.slice(0, 60)}' is not the name of an attribute`
    const hint = name?.value.startsWith('xml:') ? `Write ref="${name.value}".` : undefined
    resolution.diagnostics.warning('A4', message, (name ?? source).location, hint)
    return undefined
  }
  return resolution.allocate(source, scope) as AttributeDeclaration
}

function groupOf(
  source: SourceElement,
  scope: Scope,
  resolution: Resolution,
): Attributes | undefined {
  const attribute = attributeOf(source, 'ref')
  if (attribute === undefined) {
    const message = `<${source.qualifiedName}> needs a ref here`
    resolution.diagnostics.warning('A4', message, source.location)
    return undefined
  }
  const group = lookUp('attributeGroup', { attribute, element: source, scope }, resolution)
  if (group === undefined) return undefined
  const message = `attribute group '${group.name}' contains itself`
  if (!resolution.complete(group, { message, location: attribute.location })) return undefined
  return { ...group, prohibited: new Set() }
}

// The wildcard written in the place itself decides on processContents, as it comes first.
function narrowest([first, ...rest]: readonly Wildcard[]): Wildcard | undefined {
  if (first === undefined) return undefined
  const namespaceConstraint = rest
    .map((wildcard) => wildcard.namespaceConstraint)
    .reduce(intersectionOf, first.namespaceConstraint)
  return { ...first, namespaceConstraint }
}
