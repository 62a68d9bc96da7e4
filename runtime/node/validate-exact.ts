import { Element } from '../xml/element.ts'
import { greatestLimits } from '../xml/limits.ts'
import { parseElement } from '../xml/parse-element.ts'
import type { Node } from './node.ts'
import type { Problem } from './problem.ts'

/**
 * The problems of a node by the schema that its class names: of it as it is written, since all that the
 * schema may ask for is there. Undefined where the class names none. The schema says nothing of nodes of
 * other schemas inside, which are left to `others`.
 */
export function exactProblems(
  node: Node,
  others: (node: Node, step: string) => void,
): readonly Problem[] | undefined {
  const { schema, local } = node.$declaration
  if (schema === undefined || local) return undefined
  const exact = schema()
  const known = new Set<string>()
  const faults = new Set(faultsOf(node, ''))
  visit(node, '', (inner, step) => {
    const { $namespace: namespace, $declaration: declaration } = inner
    for (const path of faultsOf(inner, step)) faults.add(path)
    if (declaration.local || exact.declares(namespace, declaration.name)) return true
    known.add(`{${namespace}}${declaration.name}`)
    others(inner, step)
    return false
  })
  // What was read or made is checked whole, whatever a stream lets through.
  const element = parseElement(String(node), { namespace: '', limits: greatestLimits })
  const problems = exact.check(element, (name) => known.has(name))
  return problems?.map((each) =>
    faults.has(withoutNumbers(each.path)) ? { ...each, grade: 'fault' } : each,
  )
}

/** The places of what no field could hold when the node was read. */
function faultsOf({ $problems }: Node, step: string): readonly string[] {
  return $problems
    .filter(({ grade }) => grade === 'fault')
    .map(({ path }) => withoutNumbers([step, path].filter((each) => each !== '').join('/')))
}

function withoutNumbers(path: string): string {
  return path.replace(/\[\d+\]/g, '')
}

/** Shows the nodes inside a node, and those inside them where `enter` says so. */
function visit(node: Node, path: string, enter: (node: Node, path: string) => boolean): void {
  const inside = [...Object.values(node), ...node.$content].flat()
  for (const part of new Set<unknown>(inside)) {
    if (!isNode(part)) continue
    const step = `${path === '' ? '' : `${path}/`}${part.$declaration.name}`
    if (enter(part, step)) visit(part, step, enter)
  }
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' &&
    value !== null &&
    '$declaration' in value &&
    !(value instanceof Element)
  )
}
