// The Identity-Constraint Definition component (XSD 1.1 §3.11), with its paths taken apart.
import type { QName } from './qname.ts'

/** What must be unique below an element, or be there. */
export interface IdentityConstraint {
  readonly category: 'key' | 'unique' | 'keyref'
  readonly name: QName
  /** The key that a keyref is about. */
  readonly referencedKey?: QName
  readonly selector: readonly IdentityPath[]
  readonly fields: readonly (readonly IdentityPath[])[]
}

/** One alternative of an XPath of the subset that is allowed there. */
export interface IdentityPath {
  /** Whether it begins with `.//`. */
  readonly deep: boolean
  /** Names of elements, `{namespace}name`, `{namespace}*` or `*`; of an attribute with `@` before it. */
  readonly steps: readonly string[]
}
