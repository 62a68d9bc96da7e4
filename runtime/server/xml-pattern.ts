/** Whether an element is as a pattern says, and how the two differ in lines. */
import type { Element } from '../xml/index.ts'

/**
 * Whether an element has the name, the attributes, the text and the children that a pattern has, in
 * order. It may have more; `*` stands for any value of an attribute.
 */
export function fits(pattern: Element, element: Element): boolean {
  if (pattern.name !== element.name || pattern.namespace !== element.namespace) return false
  for (const { name, namespace, value } of pattern.attributes) {
    const found = element.attribute(name, namespace)
    if (found === undefined || (value !== '*' && value !== found)) return false
  }
  const text = pattern.text.trim()
  if (text !== '' && text !== element.text.trim()) return false
  const children = element.elements.values()
  return pattern.elements.every((wanted) => {
    for (const child of children) if (fits(wanted, child)) return true
    return false
  })
}

/** What lacks of the pattern after `-`, what there is more after `+`, in the lines of both. */
export function difference(pattern: Element, element: Element): string {
  const wanted = linesOf(pattern)
  const found = linesOf(element)
  const common = commonLines(wanted, found)
  const lines: string[] = []
  let i = 0
  let j = 0
  for (const [atWanted, atFound] of [...common, [wanted.length, found.length] as const]) {
    while (i < atWanted) lines.push(`- ${wanted[i++]}`)
    while (j < atFound) lines.push(`+ ${found[j++]}`)
    if (i < wanted.length && j < found.length) lines.push(`  ${found[j]}`)
    i++
    j++
  }
  return lines.join('\n')
}

/** An element in lines: each tag, attribute and text on one of its own. */
export function linesOf({ name, namespace, attributes, children }: Element, indent = ''): string[] {
  const sorted = attributes.map((each) => `${each.name}='${each.value}'`).sort()
  const inner = `${indent}  `
  return [
    `${indent}<${name} xmlns='${namespace}'>`,
    ...sorted.map((attribute) => `${inner}@${attribute}`),
    ...children.flatMap((child) => {
      if (typeof child !== 'string') return linesOf(child, inner)
      return child.trim() === '' ? [] : [`${inner}${JSON.stringify(child.trim())}`]
    }),
  ]
}

/** The places of the lines that both have, in order, as many as can be. */
function commonLines(
  left: readonly string[],
  right: readonly string[],
): (readonly [number, number])[] {
  const most = left.map(() => right.map(() => 0))
  const at = (i: number, j: number): number => most[i]?.[j] ?? 0
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const row = most[i]
      if (row === undefined) continue
      row[j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const places: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (left[i] === right[j]) places.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return places
}
