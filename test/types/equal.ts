/** What type tests say about types. */

/** True for two types that are the same. */
export type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** Compiles when its type argument is `true`. */
export declare function expect<T extends true>(): T
