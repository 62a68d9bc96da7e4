/**
 * What the compiler of TypeScript knows of a class and the wire does not show: the type argument of
 * {@link Node}. Nothing of it exists at run time.
 */

/** The facts that a class states of itself. */
export interface Facts {
  /** The namespace and local name: makes two classes without fields different types. */
  readonly wire?: string
  /** The init interface, taken by the constructor and by `with()`. */
  readonly init?: unknown
  /** The places where it may stand, each name with the value `true`. */
  readonly in: unknown
  /** What answers it, by the type of iq it may be sent in. */
  readonly answer?: Answers
}

/** The facts of a node that may stand in a place. An interface, so that errors name it. */
export interface StandsIn<Place extends string> extends Facts {
  readonly in: { readonly [place in Place]: true }
}

/** The class of the answer to each type of request; `undefined` for an empty result. */
export interface Answers {
  readonly get?: unknown
  readonly set?: unknown
}

/** The `in` of an element that may stand anywhere, because nothing says otherwise. */
// biome-ignore lint/suspicious/noExplicitAny: assignable to every place is the meaning
export type Anywhere = any

/** The facts of a node of which no class is known to the compiler: it may stand anywhere. */
export interface UnknownFacts extends Facts {
  readonly in: Anywhere
}
