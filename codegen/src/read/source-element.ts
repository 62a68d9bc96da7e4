// A schema document as a tree that remembers where everything stands. Passes before resolving work
// on this tree; after resolving nobody sees it.
import type { Location } from '../components/location.ts'

/** An element of an input document. Repair passes may change its children and attributes. */
export interface SourceElement {
  readonly kind: 'element'
  readonly location: Location
  /** The namespace its prefix stands for. */
  readonly namespace: string
  readonly localName: string
  /** The name as written, prefix included: for messages. */
  readonly qualifiedName: string
  /** The attributes in document order, without namespace declarations. */
  attributes: SourceAttribute[]
  children: SourceNode[]
  /** The namespace bindings in scope, prefix to namespace; the default namespace under `''`. */
  readonly bindings: ReadonlyMap<string, string>
}

/** An attribute of an input document. */
export interface SourceAttribute {
  readonly location: Location
  /** The namespace its prefix stands for; the empty string without a prefix. */
  readonly namespace: string
  readonly localName: string
  readonly qualifiedName: string
  /** The value with references expanded. */
  readonly value: string
}

/** A run of character data, CDATA sections included. */
export interface SourceText {
  readonly kind: 'text'
  readonly location: Location
  readonly text: string
}

/** What stands inside an element; comments and processing instructions are gone. */
export type SourceNode = SourceElement | SourceText

/** The attribute in no namespace of that name. */
export function attributeOf(
  element: SourceElement,
  localName: string,
): SourceAttribute | undefined {
  return element.attributes.find((each) => each.localName === localName && each.namespace === '')
}

/** The child elements, in any namespace. */
export function elementsOf(element: SourceElement): readonly SourceElement[] {
  return element.children.filter((child): child is SourceElement => child.kind === 'element')
}

/** All character data below an element, in document order. */
export function textOf(element: SourceElement): string {
  let text = ''
  for (const child of element.children) text += child.kind === 'text' ? child.text : textOf(child)
  return text
}
