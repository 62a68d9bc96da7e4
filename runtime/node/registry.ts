import { internName } from '../xml/names.ts'
import type { DeclaredClass, Declaration } from './declaration.ts'
import { internNames, type NamedLayout, namedLayout, namespacesOf } from './names.ts'

/** What a registry is made from: classes, modules of classes, and other registries. */
export type RegistryItem = DeclaredClass | Registry | object

/**
 * The classes that reading knows, by the names of their elements. A value: what one part of a program
 * registers changes nothing for another.
 */
export class Registry {
  /** The classes, without those that stand only inside others. */
  readonly classes: readonly DeclaredClass[]
  /** By the number of the element's name. */
  readonly #byQid: (Entry | undefined)[] = []
  readonly #byName = new Map<string, DeclaredClass>()

  /** @internal Use {@link registry}. */
  constructor(classes: readonly DeclaredClass[]) {
    const seen = new Set<DeclaredClass>()
    for (const type of classes) {
      internNames(type, seen)
      for (const namespace of namespacesOf(type)) {
        const { name } = type.declaration
        this.#byQid[internName(namespace, name)] = { type, namespace }
        this.#byName.set(`{${namespace}}${name}`, type)
      }
    }
    this.classes = [...new Set(this.#byName.values())]
  }

  /** The class of an element, or undefined. */
  classOf(namespace: string, name: string): DeclaredClass | undefined {
    return this.#byName.get(`{${namespace}}${name}`)
  }

  /** @internal The class, ready for reading, of the element with this qid. */
  layoutOf(qid: number): NamedLayout | undefined {
    if (qid >= this.#byQid.length) return undefined
    const entry = this.#byQid[qid]
    if (entry === undefined) return undefined
    entry.layout ??= namedLayout(entry.type, entry.namespace)
    return entry.layout
  }
}

/**
 * The registry of these classes; of two for the same element the later one counts. A module (what
 * `import * as disco from 'typed-xmpp/xep-0030'` gives) stands for all its classes, a class of typed
 * forms for that of all forms: what they are is asked of the form.
 *
 * @throws TypeError for what is none of these
 */
export function registry(items: readonly RegistryItem[]): Registry {
  const classes: DeclaredClass[] = []
  for (const item of items) {
    if (item instanceof Registry) classes.push(...item.classes)
    else if (isDeclaredClass(item)) classes.push(item)
    else if (typeof item === 'object' && item !== null) classes.push(...classesIn(item))
    else throw new TypeError('a registry is made from classes, modules and registries')
  }
  const named = classes.map((type) =>
    type.form === undefined ? type : Object.getPrototypeOf(type),
  )
  return new Registry(named.filter((type) => type.declaration.local !== true))
}

/** True for a class with a declaration. */
export function isDeclaredClass(value: unknown): value is DeclaredClass {
  if (typeof value !== 'function' || !('declaration' in value)) return false
  const declaration = value.declaration as Partial<Declaration> | undefined
  return typeof declaration?.name === 'string' && typeof declaration.namespace === 'string'
}

function classesIn(module: object): DeclaredClass[] {
  return Object.values(module).filter(isDeclaredClass)
}

interface Entry {
  readonly type: DeclaredClass
  readonly namespace: string
  layout?: NamedLayout
}
