// The Value Constraint property record (XSD 1.1 §3.2.1, §3.3.1).

/** A default or fixed value of an element or attribute. */
export interface ValueConstraint {
  readonly variety: 'default' | 'fixed'
  /** The value as written, white space not yet normalised. */
  readonly lexicalForm: string
}
