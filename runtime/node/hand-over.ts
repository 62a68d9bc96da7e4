/**
 * How a generated constructor gets its values. It serves users, who pass an init, and the reader, which
 * passes {@link reading} and leaves the values here: one constructor for both keeps every node of a
 * class in one shape.
 */
import type { Element } from '../xml/element.ts'
import { isContent } from './accept-input.ts'
import type { DeclaredClass, Declaration } from './declaration.ts'
import { initialValues, writtenDefaults } from './initial-values.ts'
import type { Node } from './node.ts'

/** The values of a node to be made, one for each field, in the order of the declaration. */
// biome-ignore lint/suspicious/noExplicitAny: each value has the type that the declaration says
export type Values = readonly any[]

type Content = readonly (Node | Element)[]

/** Stands for the init where the reader makes a node. */
export const reading: object = Object.freeze({})

let readValues: Values = []
let readContent: Content | undefined
/** The node whose constructor has begun last. */
let begun: Node | undefined

/** Leaves the values, and the list of content, for the constructor that the reader calls next. */
export function handOver(values: Values, content: Content | undefined): void {
  readValues = values
  readContent = content
}

/**
 * The content of a node whose constructor begins: the reader's own list, or a copy of a user's.
 *
 * @throws TypeError for what is neither a node nor an element
 */
export function begin(node: Node, content: Content | undefined): Content {
  begun = node
  if (content === undefined) return noContent
  if (content === readContent) return content
  if (!Array.isArray(content)) throw new TypeError('content is an array')
  const at = content.findIndex((child) => !isContent(child))
  if (at < 0) return content.length === 0 ? noContent : content.slice()
  const name = (node.constructor as DeclaredClass).declaration.name
  throw new TypeError(`the content of ${name} is nodes and elements, not ${typeof content[at]}`)
}

/**
 * The values of a new node, one for each field of the declaration.
 *
 * @throws TypeError for a field that is missing, unknown or of the wrong type; JidError for an address
 *   that is none
 */
export function take(declaration: Declaration, init: unknown): Values {
  if (init === reading) return readValues
  const node = begun
  const values = initialValues(declaration, init)
  const lexical = writtenDefaults(declaration, init, values)
  if (lexical && node) node.$extra = { lexical }
  return values
}

const noContent: Content = Object.freeze([])
