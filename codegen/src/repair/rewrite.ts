// Elements that a repair makes: in the schema language, at the place of what they stand for.
import { facetNames } from '../components/facet-names.ts'
import { xsdNamespace } from '../components/qname.ts'
import {
  attributeOf,
  elementsOf,
  type SourceAttribute,
  type SourceElement,
  type SourceNode,
} from '../read/source-element.ts'

/** An element of the schema language, at the place of another. */
export function made(
  localName: string,
  at: SourceElement,
  children: readonly SourceNode[],
  attributes: readonly SourceAttribute[] = [],
): SourceElement {
  const { location, bindings } = at
  return {
    kind: 'element',
    location,
    namespace: xsdNamespace,
    localName,
    qualifiedName: schemaName(localName, at),
    attributes: [...attributes],
    children: [...children],
    bindings,
  }
}

/** An attribute without prefix, at the place of an element. */
export function madeAttribute(
  localName: string,
  value: string,
  { location }: Pick<SourceElement, 'location'>,
): SourceAttribute {
  return { location, namespace: '', localName, qualifiedName: localName, value }
}

/** A name of the schema language as it is written at an element: `xs:string`. */
export function schemaName(localName: string, { bindings }: SourceElement): string {
  const [prefix = 'xs'] = [...bindings].find(([, namespace]) => namespace === xsdNamespace) ?? []
  return prefix === '' ? localName : `${prefix}:${localName}`
}

/** A name by a prefix that is declared at an element; one is declared there where none is. */
export function nameAt(element: SourceElement, namespace: string, localName: string): string {
  const known = [...element.bindings].find(([, each]) => each === namespace)
  if (known !== undefined) return known[0] === '' ? localName : `${known[0]}:${localName}`
  let prefix = 'other'
  while (element.bindings.has(prefix)) prefix += '-'
  Object.assign(element, { bindings: new Map([...element.bindings, [prefix, namespace]]) })
  return `${prefix}:${localName}`
}

/** Sets an attribute without prefix, in place. */
export function setAttribute(element: SourceElement, localName: string, value: string): void {
  const rest = element.attributes.filter((each) => each !== attributeOf(element, localName))
  element.attributes = [...rest, madeAttribute(localName, value, element)]
}

/** Removes an attribute without prefix, in place. */
export function removeAttribute(element: SourceElement, localName: string): void {
  element.attributes = element.attributes.filter((each) => each !== attributeOf(element, localName))
}

/** Puts elements in the place of the first of some children, in place. */
export function replaceChildren(
  element: SourceElement,
  children: readonly SourceElement[],
  by: readonly SourceElement[],
): void {
  const [first] = children
  element.children = element.children.flatMap((child): readonly SourceNode[] => {
    if (child === first) return by
    return child.kind === 'element' && children.includes(child) ? [] : [child]
  })
}

/** Calls a function for every element of a schema, those inside first; annotations are left out. */
export function everyElement(
  root: SourceElement,
  visit: (element: SourceElement, parent: SourceElement | undefined) => void,
  parent?: SourceElement,
): void {
  if (root.localName === 'annotation') return
  for (const child of elementsOf(root)) everyElement(child, visit, root)
  visit(root, parent)
}

/** Whether an element is a group of particles or refers to one. */
export function isGroup({ localName }: SourceElement): boolean {
  return /^(?:all|choice|sequence|group)$/.test(localName)
}

/** Whether an element declares or refers to attributes. */
export function isAttribute({ localName }: SourceElement): boolean {
  return /^(?:attribute|attributeGroup|anyAttribute)$/.test(localName)
}

/** Whether an element is a particle that is no group. */
export function isTerm({ localName }: SourceElement): boolean {
  return localName === 'element' || localName === 'any'
}

/** Whether an element is a facet. */
export function isFacet({ localName }: SourceElement): boolean {
  return facetNames.has(localName)
}
