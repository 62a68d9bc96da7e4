/** Validation by a schema table: what a generated class names where its fields cannot say all. */
import type { Element } from '../../xml/element.ts'
import { type Problem, shorten } from '../problem.ts'
import { ElementCheck, type IsKnown } from './check-element.ts'
import { SchemaIndex } from './schema-index.ts'
import type { SchemaTable } from './schema-table.ts'
import { SimpleValues } from './simple-values.ts'

/** A schema that elements can be checked against. */
export interface ExactSchema {
  /**
   * Every problem of an element that the schema declares, its content included; undefined for another.
   *
   * @param isKnown - whether an element is declared elsewhere, for strict wildcards
   */
  check(element: Element, isKnown: IsKnown): readonly Problem[] | undefined
  /** Whether it has a global element of that namespace and name. */
  declares(namespace: string, name: string): boolean
}

/** The schema of a table, prepared once. */
export function exact(table: SchemaTable): ExactSchema {
  let schema = schemas.get(table)
  if (schema === undefined) {
    schema = new Exact(table)
    schemas.set(table, schema)
  }
  return schema
}

const schemas = new WeakMap<SchemaTable, ExactSchema>()

class Exact implements ExactSchema {
  readonly #index: SchemaIndex
  readonly #values: SimpleValues

  constructor(table: SchemaTable) {
    this.#index = new SchemaIndex(table)
    this.#values = new SimpleValues(this.#index.type)
  }

  declares(namespace: string, name: string): boolean {
    return this.#index.element(`{${namespace}}${name}`) !== undefined
  }

  check(element: Element, isKnown: IsKnown): readonly Problem[] | undefined {
    const declared = this.#index.element(`{${element.namespace}}${element.name}`)
    if (declared === undefined) return undefined
    const problems: Problem[] = []
    const check = new ElementCheck(
      this.#index,
      this.#values,
      (code, path, expected, got) =>
        problems.push({ grade: 'note', code, path, expected, got: shorten(got) }),
      isKnown,
    )
    check.document(element, declared)
    return problems
  }
}
