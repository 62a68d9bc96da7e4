/** The one builder: its methods come from the declaration of the class. */
import type { Element } from '../xml/element.ts'
import type { DeclaredClass } from './declaration.ts'
import { type Layout, layoutOf } from './layout.ts'
import type { Node } from './node.ts'

/**
 * What every generated builder has beside a method for each field. `Missing` are the required fields
 * that are not set yet.
 */
export interface Builder<out Missing extends string> {
  /** Types only: the fields still missing. */
  readonly $missing?: Missing
  /** Adds children beside the fields, such as payloads. */
  add(...content: readonly (Node | Element)[]): this
  /**
   * Makes the node. It does not compile until every required field is set.
   *
   * @throws TypeError for a value of the wrong type or out of range
   * @throws JidError for an address that is none
   */
  build(this: Builder<never>): Node
}

/** A builder, whatever its class. */
export type NodeBuilder = Builder<string>

type BuilderClass = new () => NodeBuilder

const builders = new WeakMap<DeclaredClass, BuilderClass>()

/** A new builder of a class. */
export function builderOf(type: DeclaredClass): NodeBuilder {
  let builder = builders.get(type)
  if (builder === undefined) {
    builder = builderClass(type, layoutOf(type.declaration))
    builders.set(type, builder)
  }
  return new builder()
}

function builderClass(type: DeclaredClass, layout: Layout): BuilderClass {
  class GenericBuilder {
    readonly #init: Record<string, unknown> = {}
    readonly #content: (Node | Element)[] = []

    set(property: string, value: unknown): this {
      this.#init[property] = value
      return this
    }

    add(...content: readonly (Node | Element)[]): this {
      this.#content.push(...content)
      return this
    }

    /** Throws TypeError, JidError as the constructor of the class. */
    build(): Node {
      return new type({ ...this.#init }, [...this.#content])
    }
  }
  const { set } = GenericBuilder.prototype
  Reflect.deleteProperty(GenericBuilder.prototype, 'set')
  const forms = Object.keys(type.form?.fields ?? {})
  for (const property of [...layout.slots.map((slot) => slot.property), ...forms]) {
    // The builder's own methods: a field of the same name is set by the name with an underscore.
    const method = property === 'add' || property === 'build' ? `${property}_` : property
    Object.defineProperty(GenericBuilder.prototype, method, {
      value(this: GenericBuilder, value: unknown): GenericBuilder {
        return set.call(this, property, value)
      },
    })
  }
  return GenericBuilder
}
