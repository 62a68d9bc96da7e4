/** Keys, and references to them (XSD Part 1 §3.11.4). */
import type { Attribute, Element } from '../../xml/element.ts'
import type { KeyTable, PathTable } from './schema-table.ts'

/** Lists what is wrong with a key at an element. */
export type ReportKey = (element: Element, expected: string, got: string) => void

/** Gathers the values of a document, and compares those that keys are made of. */
export class KeyCheck {
  readonly #report: ReportKey
  readonly #values = new Map<Element | Attribute, string>()
  readonly #implied = new Map<Element, Map<string, string>>()
  readonly #nil = new Set<Element>()
  /** The keys found inside the element that is open, by the name of the constraint. */
  #found: KeyTables = new Map()

  constructor(report: ReportKey) {
    this.#report = report
  }

  /** Takes down the value of an element or attribute. */
  value(of: Element | Attribute, value: string): void {
    this.#values.set(of, value)
  }

  /** Takes down the value that an absent attribute has by its declaration. */
  implied(element: Element, name: string, value: string): void {
    const known = this.#implied.get(element)
    if (known === undefined) this.#implied.set(element, new Map([[name, value]]))
    else known.set(name, value)
  }

  /** Takes down that an element is nil. */
  nil(element: Element): void {
    this.#nil.add(element)
  }

  /** Checks the keys of an element around the check of its content. */
  around(element: Element, keys: readonly KeyTable[], content: () => void): void {
    const outer = this.#found
    const inner: KeyTables = new Map()
    this.#found = inner
    content()
    const own: KeyTables = new Map()
    for (const key of keys) if (key.kind !== 'keyref') own.set(key.name, this.#keys(element, key))
    // What the element itself says of a key goes before what is said inside.
    for (const [name, rows] of own) inner.set(name, merged(rows, inner.get(name)))
    for (const key of keys) if (key.kind === 'keyref') this.#references(element, key)
    for (const [name, rows] of inner) outer.set(name, combined(outer.get(name), rows))
    this.#found = outer
  }

  #keys(element: Element, key: KeyTable): Rows {
    const rows: Rows = new Map()
    for (const target of selected(element, key.selector)) {
      const row = this.#row(target, key)
      if (row === undefined) continue
      const other = rows.get(row)
      if (other === undefined) rows.set(row, target)
      else if (other !== target) this.#report(target, 'a key that is nowhere else', row)
    }
    return rows
  }

  #references(element: Element, key: KeyTable): void {
    const rows = this.#found.get(key.refer ?? '')
    for (const target of selected(element, key.selector)) {
      const row = this.#row(target, key)
      if (row === undefined || (rows?.get(row) ?? undefined) !== undefined) continue
      this.#report(target, 'a key that is there', row)
    }
  }

  /** The values of the fields of an element; undefined where one is missing. */
  #row(target: Element, { kind, fields }: KeyTable): string | undefined {
    const values: string[] = []
    for (const paths of fields) {
      const places = [...selected(target, paths, this.#implied)]
      const [place] = places
      if (places.length > 1) {
        this.#report(target, 'one value for each part of a key', `${places.length}`)
        return undefined
      }
      const value = typeof place === 'string' ? place : place && this.#values.get(place)
      const isNil =
        place !== undefined && typeof place !== 'string' && this.#nil.has(place as Element)
      if (value === undefined || isNil) {
        if (kind === 'key') this.#report(target, 'a value for each part of a key', 'none')
        return undefined
      }
      values.push(value)
    }
    return JSON.stringify(values)
  }
}

type Rows = Map<string, Element | undefined>

type KeyTables = Map<string, Rows>

function merged(own: Rows, inside: Rows | undefined): Rows {
  return inside === undefined ? own : new Map([...inside, ...own])
}

/** The keys of two siblings: what both have belongs to neither. */
function combined(a: Rows | undefined, b: Rows): Rows {
  if (a === undefined) return new Map(b)
  for (const [row, element] of b) {
    a.set(row, a.has(row) && a.get(row) !== element ? undefined : element)
  }
  return a
}

type Implied = ReadonlyMap<Element, ReadonlyMap<string, string>>

/** What paths lead to from an element; a value that an absent attribute has is that value. */
function selected(element: Element, paths: readonly PathTable[]): ReadonlySet<Element>
function selected(
  element: Element,
  paths: readonly PathTable[],
  implied: Implied,
): ReadonlySet<Element | Attribute | string>
function selected(
  element: Element,
  paths: readonly PathTable[],
  implied?: Implied,
): ReadonlySet<Element | Attribute | string> {
  const found = new Set<Element | Attribute | string>()
  for (const { deep, steps } of paths) {
    const starts = deep ? [element, ...below(element)] : [element]
    for (const start of starts) walk(start, steps, 0, found, implied)
  }
  return found
}

function walk(
  element: Element,
  steps: readonly string[],
  at: number,
  found: Set<Element | Attribute | string>,
  implied: Implied | undefined,
): void {
  const step = steps[at]
  if (step === undefined) {
    found.add(element)
    return
  }
  if (!step.startsWith('@')) {
    for (const child of element.elements) {
      if (isNamed(step, child)) walk(child, steps, at + 1, found, implied)
    }
    return
  }
  const name = step.slice(1)
  for (const attribute of element.attributes) {
    if (isNamed(name, attribute)) found.add(attribute)
  }
  for (const [key, value] of implied?.get(element) ?? []) if (key === name) found.add(value)
}

function isNamed(step: string, { namespace, name }: Element | Attribute): boolean {
  if (step === '*') return true
  return step === `{${namespace}}${name}` || step === `{${namespace}}*`
}

function* below(element: Element): Generator<Element> {
  for (const child of element.elements) {
    yield child
    yield* below(child)
  }
}
