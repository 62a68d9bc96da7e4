// The Wildcard component (XSD 1.1 §3.10).
import type { Annotation } from './annotation.ts'
import type { Location } from './location.ts'

/** `xs:any` or `xs:anyAttribute`. */
export interface Wildcard {
  readonly kind: 'wildcard'
  readonly location: Location
  readonly annotation?: Annotation
  readonly namespaceConstraint: NamespaceConstraint
  readonly processContents: 'skip' | 'lax' | 'strict'
}

/** The namespaces a wildcard takes; in the lists the empty string is "no namespace". */
export type NamespaceConstraint =
  | { readonly variety: 'any' }
  | { readonly variety: 'enumeration'; readonly namespaces: readonly string[] }
  | { readonly variety: 'not'; readonly namespaces: readonly string[] }
