import type { Choice } from './declaration.ts'
import type { Layout } from './layout.ts'
import type { Node } from './node.ts'
import type { Report } from './validate.ts'

/** Checks that of alternatives not more than one is there, and one where one has to be. */
export function checkChoice(choice: Choice, layout: Layout, node: Node, report: Report): void {
  const values = node as unknown as Readonly<Record<string, unknown>>
  const isPresent = (property: string): boolean => {
    const slot = layout.byProperty.get(property)!
    const { index, fallback } = slot
    const value = values[property]
    return (value !== undefined && value !== fallback) || node.$extra?.raw?.has(index) === true
  }
  const present = choice.of.filter((each) =>
    typeof each === 'string' ? isPresent(each) : each.some(isPresent),
  )
  const names = choice.of.map((each) => (typeof each === 'string' ? each : each.join(' and ')))
  const expected = `one of ${names.join(', ')}`
  if (present.length > 1) report('choice', '', expected, present.flat().join(', '))
  if (present.length === 0 && choice.required) report('choice', '', expected, 'none')
}
