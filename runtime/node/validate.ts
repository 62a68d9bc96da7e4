import { Element } from '../xml/element.ts'
import type { Choice, DeclaredClass, SimpleValue } from './declaration.ts'
import { brokenFacet } from './facets.ts'
import { type Layout, layoutOf, type Slot } from './layout.ts'
import type { Node } from './node.ts'
import { type Problem, type ProblemCode, shorten } from './problem.ts'

/**
 * Every problem of a node against its schema, its children included: types, facets, what is required,
 * how often, in which order, unknown content. None for a plain `Element`, which has no schema.
 */
export function validate(node: Node | Element): readonly Problem[] {
  const problems: Problem[] = []
  if (!(node instanceof Element)) check(node, '', problems)
  return problems
}

function check(node: Node, path: string, problems: Problem[]): void {
  const layout = layoutOf((node.constructor as DeclaredClass).declaration)
  const values = node as unknown as Readonly<Record<string, unknown>>
  for (const problem of node.$problems) {
    problems.push({ ...problem, path: joinPath(path, problem.path) })
  }
  const { section } = layout.declaration
  const report = (code: ProblemCode, at: string, expected: string, got: string): void => {
    problems.push({
      grade: 'note',
      code,
      path: joinPath(path, at),
      expected,
      got: shorten(got),
      ...(section && { section }),
    })
  }
  for (const slot of layout.slots) {
    const value = values[slot.property]
    if (value === undefined || value === slot.fallback) {
      checkAbsent(slot, node, report)
      continue
    }
    checkValue(slot, value, node, path, problems, report)
  }
  for (const choice of layout.declaration.choices ?? []) checkChoice(choice, layout, values, report)
  checkContent(node, layout, path, problems, report)
}

type Report = (code: ProblemCode, at: string, expected: string, got: string) => void

function checkAbsent(slot: Slot, node: Node, report: Report): void {
  const { field } = slot
  if ('min' in field && field.min)
    report('count', slot.name || slot.property, atLeast(field.min), '0')
  const isMissing = field.kind === 'flag' && field.required && !hasRaw(node, slot)
  if (isMissing) report('missing', slot.name, 'the empty element', 'nothing')
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
  const at = field.kind === 'attribute' ? `@${slot.name}` : field.kind === 'text' ? '' : slot.name
  switch (field.kind) {
    case 'attribute':
    case 'text':
    case 'childText':
      checkSimple(slot, field, value, at, report)
      break
    case 'childTexts':
    case 'childAttributes':
      for (const item of value as readonly unknown[]) checkSimple(slot, field, item, at, report)
      break
    case 'child':
      check(value as Node, joinPath(path, nameOf(value as Node)), problems)
      break
    case 'children':
    case 'choice':
    case 'mixed':
      checkItems(value as readonly (Node | Element | string)[], path, problems)
      break
    default:
      break
  }
  if (Array.isArray(value)) checkCount(slot, value.length + faulty(node, slot), report)
}

function checkSimple(
  slot: Slot,
  field: SimpleValue,
  value: unknown,
  at: string,
  report: Report,
): void {
  const lexical = slot.mapping.format(value)
  if (field.fixed !== undefined && lexical !== field.fixed) {
    report('value', at, `the value ${field.fixed}`, lexical)
  }
  if (field.list && field.values) {
    for (const item of value as readonly unknown[]) {
      if (field.values.includes(String(item))) continue
      report('enumeration', at, field.values.join(' | '), String(item))
    }
  }
  if (field.facets === undefined) return
  const broken = brokenFacet(field.facets, value, lexical, slot.mapping)
  if (broken !== undefined) report('facet', at, broken, lexical)
}

function checkItems(
  items: readonly (Node | Element | string)[],
  path: string,
  problems: Problem[],
): void {
  const nodes = items.filter((item) => typeof item !== 'string')
  for (const [index, item] of nodes.entries()) {
    if (item instanceof Element) continue
    const name = nodes.length === 1 ? nameOf(item) : `${nameOf(item)}[${index + 1}]`
    check(item, joinPath(path, name), problems)
  }
}

function checkCount(slot: Slot, count: number, report: Report): void {
  const { field } = slot
  const at = slot.name || slot.property
  if ('min' in field && field.min !== undefined && count < field.min) {
    report('count', at, atLeast(field.min), String(count))
  }
  if ('max' in field && field.max !== undefined && count > field.max) {
    report('count', at, `${field.max} at most`, String(count))
  }
}

function checkChoice(
  choice: Choice,
  layout: Layout,
  values: Readonly<Record<string, unknown>>,
  report: Report,
): void {
  const isPresent = (property: string): boolean =>
    values[property] !== undefined && values[property] !== layout.byProperty.get(property)?.fallback
  const present = choice.of.filter((each) =>
    typeof each === 'string' ? isPresent(each) : each.some(isPresent),
  )
  const names = choice.of.map((each) => (typeof each === 'string' ? each : each.join(' and ')))
  if (present.length > 1)
    report('choice', '', `one of ${names.join(', ')}`, present.flat().join(', '))
  if (present.length === 0 && choice.required) {
    report('choice', '', `one of ${names.join(', ')}`, 'none')
  }
}

/** The children that no field holds. What reading noted already is not noted again. */
function checkContent(
  node: Node,
  layout: Layout,
  path: string,
  problems: Problem[],
  report: Report,
): void {
  const { any, namespace } = layout.declaration
  const wasRead = node.$problems.some(({ code }) => code === 'unknown-child' || code === 'count')
  let count = 0
  for (const child of node.$content) {
    const isFaulty = child instanceof Element && node.$extra?.placed?.has(child)
    if (isFaulty) continue
    count++
    const name = nameOf(child)
    const childNamespace = child instanceof Element ? child.namespace : child.$namespace
    if (any === undefined) {
      if (!wasRead && node.$problems.every((each) => !each.path.startsWith(name))) {
        report('unknown-child', name, 'no such child', '')
      }
    } else if (!admits(any.namespaces, childNamespace, namespace, node.$namespace)) {
      if (!wasRead) report('unknown-child', name, 'a child of another namespace', childNamespace)
    }
    if (!(child instanceof Element)) check(child, joinPath(path, name), problems)
  }
  if (any?.min !== undefined && count < any.min) {
    report('count', '', `${any.min} payloads or more`, String(count))
  }
  if (any?.max !== undefined && count > any.max) {
    report('count', '', `${any.max} payloads at most`, String(count))
  }
}

function admits(
  constraint: '##other' | readonly string[] | undefined,
  namespace: string,
  declared: string,
  own: string,
): boolean {
  if (constraint === undefined) return true
  if (constraint === '##other')
    return namespace !== declared && namespace !== own && namespace !== ''
  return constraint.includes(namespace)
}

function faulty(node: Node, slot: Slot): number {
  const raw = node.$extra?.raw?.get(slot.index)
  const placed = node.$extra?.placed
  return raw && placed
    ? raw.filter((each) => typeof each !== 'number' && placed.has(each)).length
    : 0
}

function hasRaw(node: Node, slot: Slot): boolean {
  return node.$extra?.raw?.has(slot.index) === true
}

function nameOf(child: Node | Element): string {
  return child instanceof Element ? child.name : child.$declaration.name
}

function atLeast(min: number): string {
  return `${min} at least`
}

function joinPath(path: string, step: string): string {
  if (path === '') return step
  return step === '' ? path : `${path}/${step}`
}
