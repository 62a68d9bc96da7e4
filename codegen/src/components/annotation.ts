// The Annotation component (XSD 1.1 §3.15).
import type { Location } from './location.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What `xs:annotation` elements say about the component they stand in. */
export interface Annotation {
  readonly location: Location
  /**
   * The text of every `xs:documentation`, white space collapsed, one entry a paragraph (an empty
   * line or a new `xs:documentation` begins one).
   */
  readonly documentation: readonly string[]
  /** The vocabulary of `urn:typed-xmpp:annotations:1` found in `xs:appinfo`; `{}` where none was. */
  readonly vocabulary: Vocabulary
}
