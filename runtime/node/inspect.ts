import { Element } from '../xml/element.ts'
import { isXmlError } from '../xml/xml-error.ts'
import type { DeclaredClass } from './declaration.ts'
import { layoutOf } from './layout.ts'
import type { Node } from './node.ts'

/**
 * A node for a person to read: the class, the fields that hold something, attributes that are no field
 * (`[@name]`), values that no field can hold (`!`), and the rest of the content (`+`).
 */
export function inspectNode(node: Node, depth = 0): string {
  const type = node.constructor as DeclaredClass
  const { slots } = layoutOf(type.declaration)
  const members: string[] = []
  for (const slot of slots) {
    const value = (node as unknown as Readonly<Record<string, unknown>>)[slot.property]
    if (value === undefined || value === slot.fallback || slot.kind === 'shortcut') continue
    members.push(`${slot.property}: ${inspectValue(value, depth + 1)}`)
  }
  for (const { name, value } of node.$extra?.attributes ?? []) {
    members.push(`[@${name}]: ${JSON.stringify(value)}`)
  }
  for (const { grade, path, got } of node.$problems) {
    if (grade === 'fault') members.push(`! ${path}: ${JSON.stringify(got)}`)
  }
  for (const child of node.$content) members.push(`+ ${inspectValue(child, depth + 1)}`)
  if (members.length === 0) return `${type.name} {}`
  const line = members.join(', ')
  if (line.length <= 76 - 2 * depth && !line.includes('\n')) return `${type.name} { ${line} }`
  const margin = '  '.repeat(depth + 1)
  return `${type.name} {\n${margin}${members.join(`,\n${margin}`)}\n${'  '.repeat(depth)}}`
}

function inspectValue(value: unknown, depth: number): string {
  if (value instanceof Element) return shortened(inspectElement(value))
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Uint8Array) return `Uint8Array(${value.length})`
  if (Array.isArray(value)) {
    const items = value.map((each) => inspectValue(each, depth + 1))
    const line = items.join(', ')
    if (line.length <= 70 - 2 * depth && !line.includes('\n')) return `[${line}]`
    const margin = '  '.repeat(depth + 1)
    return `[\n${margin}${items.join(`,\n${margin}`)}\n${'  '.repeat(depth)}]`
  }
  if (typeof value === 'object' && value !== null && '$content' in value) {
    return inspectNode(value as Node, depth)
  }
  if (typeof value === 'string') return shortened(JSON.stringify(value))
  if (typeof value === 'object' && value !== null && 'domainpart' in value) return String(value)
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value !== 'object' || value === null) return String(value)
  const members = Object.entries(value).filter(([, each]) => each !== undefined)
  return `{ ${members.map(([name, each]) => `${name}: ${inspectValue(each, depth)}`).join(', ')} }`
}

/** The XML of an element, or its name where it cannot be written: a console is no place for errors. */
function inspectElement(element: Element): string {
  try {
    return String(element)
  } catch (error) {
    if (!isXmlError(error)) throw error
    return `Element ${JSON.stringify({ name: element.name, namespace: element.namespace })}`
  }
}

/** The beginning of a long text. */
function shortened(text: string): string {
  if (text.length <= longestShown) return text
  return `${text.slice(0, longestShown)}… ${text.length - longestShown} more`
}

const longestShown = 1000
