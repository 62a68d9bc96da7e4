/**
 * Reads every field of a node into a checksum, and what no field holds. The fields of a class are read
 * by a function made for it, `node.body` and so on, as a program reads the fields it knows.
 */
import { Jid } from '../../runtime/jid/jid.ts'
import type { DeclaredClass, Field } from '../../runtime/node/declaration.ts'
import { Element, Node, type Texts } from '../../runtime/node/index.ts'
import type { Checksum } from '../checksum.ts'

type FieldReader = (node: Node, checksum: Checksum, of: typeof reading) => void

const readers = new Map<DeclaredClass, FieldReader>()

/** Reads a node, or an element without a class, and all that is in it. */
export function walkNode(node: Node | Element, checksum: Checksum): void {
  if (node instanceof Element) {
    walkElement(node, checksum)
    return
  }
  checksum.nodes++
  readerOf(node.constructor as DeclaredClass)(node, checksum, reading)
  const { length } = node.$content
  for (let at = 0; at < length; at++) walkNode(node.$content[at]!, checksum)
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
  const body = Object.entries(type.declaration.fields).map(([property, field]) =>
    statementFor(`node[${JSON.stringify(property)}]`, field),
  )
  const reader = new Function('node', 'checksum', 'of', body.join('\n')) as FieldReader
  readers.set(type, reader)
  return reader
}

/** What the functions made for classes call. */
const reading = {
  node: walkNode,
  value: walkValue,
  list: walkList,
  nodes: walkNodes,
  texts: walkTexts,
}

function walkList(values: readonly unknown[], checksum: Checksum): void {
  for (let at = 0; at < values.length; at++) walkValue(values[at], checksum)
}

function walkNodes(nodes: readonly Node[], checksum: Checksum): void {
  for (let at = 0; at < nodes.length; at++) walkNode(nodes[at]!, checksum)
}

function walkTexts(texts: Texts, checksum: Checksum): void {
  for (let at = 0; at < texts.length; at++) {
    const { lang, text } = texts[at]!
    if (lang !== undefined) checksum.string(lang)
    checksum.string(text)
  }
}

/** The statement that reads a field, whose type a program knows. */
function statementFor(field: string, declared: Field): string {
  return `{ const value = ${field}; if (value !== undefined) ${callFor(declared)} }`
}

function callFor(declared: Field): string {
  switch (declared.kind) {
    case 'child':
      return 'of.node(value, checksum)'
    case 'children':
      return 'of.nodes(value, checksum)'
    case 'texts':
      return 'of.texts(value, checksum)'
    case 'flag':
      return 'checksum.number(value ? 1 : 0)'
    case 'attribute':
    case 'text':
    case 'childText':
      return (
        (declared.list ? undefined : calls[declared.type ?? 'string']) ??
        'of.value(value, checksum)'
      )
    case 'shortcut':
    case 'oneOf':
    case 'oneOfText':
      return 'checksum.string(value)'
    default:
      return 'of.list(value, checksum)'
  }
}

const calls: Readonly<Record<string, string>> = {
  string: 'checksum.string(value)',
  token: 'checksum.string(value)',
  language: 'checksum.string(value)',
  jid: 'checksum.string(value.toString())',
  dateTime: 'checksum.number(value.getTime())',
}
