/**
 * Reads every field of a node into a checksum, and what no field holds. The fields of a class are read
 * by a function made for it, `node.body` and so on, as a program reads the fields it knows.
 */
import { Jid } from '../../runtime/jid/jid.ts'
import type { DeclaredClass } from '../../runtime/node/declaration.ts'
import { Element, Node } from '../../runtime/node/index.ts'
import type { Checksum } from '../checksum.ts'

type FieldReader = (node: Node, checksum: Checksum, walk: typeof walkValue) => void

const readers = new Map<DeclaredClass, FieldReader>()

/** Reads a node, or an element without a class, and all that is in it. */
export function walkNode(node: Node | Element, checksum: Checksum): void {
  if (node instanceof Element) {
    walkElement(node, checksum)
    return
  }
  checksum.nodes++
  readerOf(node.constructor as DeclaredClass)(node, checksum, walkValue)
  for (const child of node.$content) walkNode(child, checksum)
  const attributes = node.$extra?.attributes
  if (attributes) for (const { value } of attributes) checksum.string(value)
}

function walkElement(element: Element, checksum: Checksum): void {
  checksum.nodes++
  checksum.string(element.name)
  checksum.string(element.namespace)
  for (const { value } of element.attributes) checksum.string(value)
  for (const child of element.children) {
    if (typeof child === 'string') checksum.string(child)
    else walkElement(child, checksum)
  }
}

function walkValue(value: unknown, checksum: Checksum): void {
  if (value === undefined) return
  if (typeof value === 'string') checksum.string(value)
  else if (typeof value === 'number') checksum.number(value)
  else if (typeof value === 'boolean') checksum.number(Number(value))
  else if (typeof value === 'bigint') checksum.number(Number(value))
  else if (value instanceof Jid) checksum.string(value.toString())
  else if (value instanceof Node || value instanceof Element) walkNode(value, checksum)
  else if (Array.isArray(value)) for (const item of value) walkValue(item, checksum)
  else if (value instanceof Date) checksum.number(value.getTime())
  else if (value instanceof Uint8Array) checksum.number(value.length)
  else for (const key in value) walkValue((value as Record<string, unknown>)[key], checksum)
}

function readerOf(type: DeclaredClass): FieldReader {
  const known = readers.get(type)
  if (known !== undefined) return known
  const fields = Object.keys(type.declaration.fields)
  const body = fields.map((field) => `walk(node[${JSON.stringify(field)}], checksum)`).join('\n')
  const reader = new Function('node', 'checksum', 'walk', body) as FieldReader
  readers.set(type, reader)
  return reader
}
