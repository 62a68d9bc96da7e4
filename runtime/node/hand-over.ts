/**
 * How a generated constructor gets its values. It serves users, who pass an init, and the reader, which
 * passes {@link reading} and leaves the values here: one constructor for both keeps every node of a
 * class in one shape.
 */
import type { Declaration } from './declaration.ts'
import { initialValues } from './initial-values.ts'

/** The values of a node to be made, one for each field, in the order of the declaration. */
// biome-ignore lint/suspicious/noExplicitAny: each value has the type that the declaration says
export type Values = readonly any[]

/** Stands for the init where the reader makes a node. */
export const reading: object = Object.freeze({})

let readValues: Values = []

/** Leaves the values for the constructor that the reader calls next. */
export function handOver(values: Values): void {
  readValues = values
}

/**
 * The values of a new node, one for each field of the declaration.
 *
 * @throws TypeError for a field that is missing, unknown or of the wrong type; JidError for an address
 *   that is none
 */
export function take(declaration: Declaration, init: unknown): Values {
  return init === reading ? readValues : initialValues(declaration, init)
}
