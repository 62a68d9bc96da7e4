/** What becomes of a schema or an instance, and how results are put together. */

/** How one test ended. */
export type Ending =
  | 'passed'
  /** An invalid schema that compiles, with a note of what is wrong. */
  | 'noted'
  | 'failed'
  /** Something was thrown that is no diagnostic. */
  | 'crashed'
  /** It took longer than it may. */
  | 'hung'
  /** Nothing is expected, or what it needs is not there. */
  | 'skipped'

/** What was tested. */
export type Kind = 'valid schema' | 'invalid schema' | 'valid instance' | 'invalid instance'

/** How one test of a group ended. */
export interface Outcome {
  readonly kind: Kind
  readonly name: string
  readonly ending: Ending
  /** Why, where it did not pass. */
  readonly reason?: string
}
