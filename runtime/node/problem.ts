/** What is wrong with a node by its schema. */
export interface Problem {
  /**
   * How bad it is: a `note` leaves the node typed and whole; a `fault` is a value that the field's type
   * cannot hold.
   */
  readonly grade: 'note' | 'fault'
  /** The kind of problem. */
  readonly code: ProblemCode
  /** Where it is, from the node that was asked: `delay/@stamp`; `''` for the node itself. */
  readonly path: string
  /** What the schema asks for, in words. */
  readonly expected: string
  /** What is there, shortened. */
  readonly got: string
  /** The section of the specification, where the schema names it. */
  readonly section?: string
}

/** The kinds of problem. */
export type ProblemCode =
  /** More than one alternative of a choice is present, or none of a required one. */
  | 'choice'
  /** There are more or fewer of a child than allowed. */
  | 'count'
  /** A value is not one of the enumeration. */
  | 'enumeration'
  /** A value breaks a facet: a pattern, a length, a bound. */
  | 'facet'
  /** Something required is missing. */
  | 'missing'
  /** Children are not in the order of the schema. */
  | 'order'
  /** An attribute that the schema does not know. */
  | 'unknown-attribute'
  /** A child that the schema does not know. */
  | 'unknown-child'
  /** Text where the schema has none. */
  | 'unknown-text'
  /** A value that is none of its type. */
  | 'value'

/** A value as `got` of a problem: at most some sixty characters of it. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
