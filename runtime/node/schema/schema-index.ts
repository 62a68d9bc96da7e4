/** What a schema declares, by name: its own tables and those it refers to. */
import { anyType, builtinTypes } from './builtin-types.ts'
import type {
  AttributeTable,
  ElementTable,
  SchemaTable,
  TypeReference,
  TypeTable,
} from './schema-table.ts'

/** An element declaration and the namespace of its table. */
export interface Declared {
  readonly element: ElementTable
  /** The expanded name. */
  readonly name: string
}

/** The components of a schema and of all that it refers to. */
export class SchemaIndex {
  readonly #types = new Map<string, TypeTable>()
  readonly #elements = new Map<string, Declared>()
  readonly #attributes = new Map<string, AttributeTable>()
  readonly #members = new Map<string, Declared[]>()
  /** Whether there are keys anywhere. */
  hasKeys = false

  constructor(table: SchemaTable) {
    const queue = [table]
    const seen = new Set(queue)
    for (const each of queue) {
      this.#add(each)
      for (const other of each.others?.() ?? []) {
        if (!seen.has(other)) queue.push(other)
        seen.add(other)
      }
    }
  }

  #look(part: unknown): void {
    if (this.hasKeys || typeof part !== 'object' || part === null) return
    if ('selector' in part) this.hasKeys = true
    else for (const each of Object.values(part)) this.#look(each)
  }

  /** The type that a reference means; `xs:anyType` where there is none. */
  readonly type = (reference: TypeReference | undefined): TypeTable => {
    if (typeof reference === 'object') return reference
    if (reference === undefined || reference === 'xs:anyType') return anyType
    return builtinTypes.get(reference) ?? this.#types.get(reference) ?? anyType
  }

  /** The type of an expanded name, as `xsi:type` has it. */
  typeNamed(name: string): TypeTable | undefined {
    const builtin = name.replace(/^\{http:\/\/www\.w3\.org\/2001\/XMLSchema\}/, 'xs:')
    return builtin === 'xs:anyType' ? anyType : (builtinTypes.get(builtin) ?? this.#types.get(name))
  }

  /** The global element of an expanded name. */
  element(name: string): Declared | undefined {
    return this.#elements.get(name)
  }

  /** The global attribute of an expanded name. */
  attribute(name: string): AttributeTable | undefined {
    return this.#attributes.get(name)
  }

  /** The elements that may stand in for one, by what they say themselves. */
  membersOf(head: string): readonly Declared[] {
    return this.#members.get(head) ?? []
  }

  /**
   * By which methods one type is derived from another, none where they are the same; undefined where
   * it is not.
   */
  derivation(type: TypeTable, base: TypeTable): ReadonlySet<string> | undefined {
    const methods = new Set<string>()
    const seen = new Set<TypeTable>()
    for (let at = type; ; ) {
      if (at === base) return methods
      if (seen.has(at)) return undefined
      seen.add(at)
      if (!base.complex && base.union?.some((each) => this.derivation(at, this.type(each)))) {
        return methods.add('restriction')
      }
      if (at === anyType) return undefined
      methods.add(at.complex ? (at.by ?? 'restriction') : 'restriction')
      const next = at.complex || at.base !== undefined ? at.base : undefined
      if (next !== undefined) at = this.type(next)
      else at = at.complex || at === anySimple() ? anyType : anySimple()
    }
  }

  #add(table: SchemaTable): void {
    const { namespace, types = [], elements = [], attributes = [] } = table
    this.#look([types, elements])
    for (const type of types) this.#types.set(`{${namespace}}${type.name}`, type)
    for (const attribute of attributes) {
      this.#attributes.set(`{${attribute.namespace ?? ''}}${attribute.name}`, attribute)
    }
    for (const element of elements) {
      const declared = { element, name: `{${namespace}}${element.name}` }
      this.#elements.set(declared.name, declared)
      for (const head of element.heads ?? []) {
        const members = this.#members.get(head)
        if (members === undefined) this.#members.set(head, [declared])
        else members.push(declared)
      }
    }
  }
}

function anySimple(): TypeTable {
  return builtinTypes.get('xs:anySimpleType') ?? anyType
}
