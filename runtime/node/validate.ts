import { Element } from '../xml/element.ts'
import type { DeclaredClass, SimpleValue } from './declaration.ts'
import { brokenFacet } from './facets.ts'
import { type Layout, layoutOf, type Slot } from './layout.ts'
import type { Node } from './node.ts'
import { type Problem, type ProblemCode, shorten } from './problem.ts'
import { checkChoice } from './validate-choice.ts'
import { checkContent } from './validate-content.ts'
import { exactProblems } from './validate-exact.ts'
import { checkValueElements } from './validate-values.ts'
import { stringMapping } from './values/strings.ts'
import { collapse } from './values/value-mapping.ts'

/**
 * Every problem of a node against its schema, its children included: types, facets, what is required,
 * how often, in which order, unknown content. None for a plain `Element`, which has no schema.
 */
export function validate(node: Node | Element): readonly Problem[] {
  const problems: Problem[] = []
  if (!(node instanceof Element)) check(node, '', problems)
  return problems
}

/** Lists a problem at a step from the node that is checked. */
export type Report = (code: ProblemCode, step: string, expected: string, got: string) => void

function check(node: Node, path: string, problems: Problem[]): void {
  const type = node.constructor as DeclaredClass
  const exact = exactProblems(node, (other, step) => check(other, joined(path, step), problems))
  if (exact !== undefined) {
    for (const problem of exact) problems.push({ ...problem, path: joined(path, problem.path) })
    return
  }
  const layout = layoutOf(type.declaration)
  const { section } = layout.declaration
  const values = node as unknown as Readonly<Record<string, unknown>>
  const known = new Set<string>()
  for (const problem of node.$problems) {
    // What the node itself shows is found below, in nodes that were not read too.
    if (shown.has(problem.code)) continue
    problems.push({ ...problem, path: joined(path, problem.path) })
    known.add(`${problem.code} ${problem.path}`)
  }
  const report: Report = (code, step, expected, got) => {
    if (known.has(`${code} ${step}`)) return
    problems.push({
      grade: 'note',
      code,
      path: joined(path, step),
      expected,
      got: shorten(got),
      ...(section !== undefined && { section }),
    })
  }
  checkUnknown(node, layout, report)
  for (const slot of layout.slots) {
    const value = values[slot.property]
    if (value === undefined || value === slot.fallback) checkAbsent(slot, node, report)
    else checkValue(slot, value, node, path, problems, report)
  }
  type.$check?.(node, (grade, code, step, expected, got) => {
    problems.push({
      grade,
      code,
      path: joined(path, step),
      expected,
      got: shorten(got),
      ...(type.form?.section !== undefined && { section: type.form.section }),
    })
  })
  for (const choice of layout.declaration.choices ?? []) checkChoice(choice, layout, node, report)
  checkContent(node, layout, report)
  checkValueElements(node, layout, report)
  for (const child of node.$content) {
    if (!(child instanceof Element)) check(child, joined(path, child.$declaration.name), problems)
  }
}

/** The problems that a node shows without having been read. */
const shown: ReadonlySet<ProblemCode> = new Set([
  'count',
  'unknown-attribute',
  'unknown-child',
  'unknown-text',
])

// Where a schema lies may be said anywhere (XSD Part 1 §3.2.7).
const xsiNamespace = 'http://www.w3.org/2001/XMLSchema-instance'

/** Attributes and text that the schema does not know. */
function checkUnknown(node: Node, layout: Layout, report: Report): void {
  const { attributes = [], text = '' } = node.$extra ?? {}
  for (const { name, namespace, value } of layout.declaration.anyAttribute ? [] : attributes) {
    if (namespace === xsiNamespace && /^(?:noNamespaceS|s)chemaLocation$/.test(name)) continue
    report('unknown-attribute', `@${name}`, 'no such attribute', value)
  }
  if (/[^ \t\r\n]/.test(text)) report('unknown-text', '', 'no text', text)
}

function checkAbsent(slot: Slot, node: Node, report: Report): void {
  const { field } = slot
  const raw = node.$extra?.raw?.get(slot.index)
  if ('min' in field && field.min !== undefined && field.min > (raw?.length ?? 0)) {
    report('count', slot.name || slot.property, `${field.min} at least`, String(raw?.length ?? 0))
  }
  if (field.kind === 'flag' && field.required && raw === undefined) {
    report('missing', slot.name, 'the empty element', 'nothing')
  }
}

function checkValue(
  slot: Slot,
  value: unknown,
  node: Node,
  path: string,
  problems: Problem[],
  report: Report,
): void {
  const { field } = slot
  switch (field.kind) {
    case 'attribute':
      checkSimple(slot, field, value, `@${slot.name}`, node, report)
      break
    case 'text':
      checkSimple(slot, field, value, '', node, report)
      break
    case 'childText':
      checkSimple(slot, field, value, slot.name, node, report)
      break
    case 'childTexts':
    case 'childAttributes':
      for (const [index, item] of (value as readonly unknown[]).entries()) {
        checkSimple(slot, field, item, stepTo(slot.name, index, value), node, report)
      }
      break
    case 'child':
      check(value as Node, joined(path, (value as Node).$declaration.name), problems)
      break
    case 'children':
    case 'choice':
    case 'mixed':
      for (const [index, item] of (value as readonly (Node | Element | string)[]).entries()) {
        if (typeof item === 'string' || item instanceof Element) continue
        check(item, joined(path, stepTo(item.$declaration.name, index, value)), problems)
      }
      break
    default:
      break
  }
  if (Array.isArray(value)) checkCount(slot, countOf(slot, value, node), report)
}

function checkSimple(
  slot: Slot,
  field: SimpleValue,
  value: unknown,
  step: string,
  node: Node,
  report: Report,
): void {
  const { mapping, values } = slot
  const canonical = mapping.format(value)
  if (field.fixed !== undefined && canonical !== field.fixed) {
    report('value', step, `the value ${field.fixed}`, canonical)
  }
  if (slot.open && values?.has(canonical) === false) {
    report('enumeration', step, [...values.keys()].join(' | '), canonical)
  }
  if (field.facets === undefined) return
  const kept = mapping === stringMapping ? undefined : node.$extra?.lexical?.get(slot.index)
  const lexical = kept === undefined ? canonical : collapse(kept)
  const broken = brokenFacet(field.facets, value, lexical, mapping)
  if (broken !== undefined) report('facet', step, broken, canonical)
}

/** How many children of the field there are, those counted that are no value of it. */
function countOf(slot: Slot, value: readonly unknown[], node: Node): number {
  return node.$extra?.raw?.get(slot.index)?.length ?? value.length
}

function checkCount({ field, name, property }: Slot, count: number, report: Report): void {
  const step = name || property
  if ('min' in field && field.min !== undefined && count < field.min) {
    report('count', step, `${field.min} at least`, String(count))
  }
  if ('max' in field && field.max !== undefined && count > field.max) {
    report('count', step, `${field.max} at most`, String(count))
  }
}

/** A step to an item of a list; without a number where it is the only one. */
function stepTo(name: string, index: number, list: unknown): string {
  return (list as readonly unknown[]).length === 1 ? name : `${name}[${index + 1}]`
}

function joined(path: string, step: string): string {
  if (path === '') return step
  return step === '' ? path : `${path}/${step}`
}
