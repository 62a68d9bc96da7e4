import { Element } from '../xml/element.ts'
import type { NodeBuilder } from './builder.ts'
import { builderOf } from './builder.ts'
import { changed } from './change.ts'
import type { DeclaredClass, Declaration } from './declaration.ts'
import { nodesEqual } from './equals.ts'
import type { Extra } from './extra.ts'
import type { Facts, StandsIn, UnknownFacts } from './facts.ts'
import { begin } from './hand-over.ts'
import { inspectNode } from './inspect.ts'
import { type NodeJson, nodeFromJson, nodeToJson } from './json.ts'
import { readAs } from './on-demand.ts'
import { surroundingsIn } from './surroundings.ts'
import type { Problem } from './problem.ts'
import type { Registry } from './registry.ts'
import { writeNode } from './write.ts'

/** A class of nodes: what generated modules export. */
export type NodeClass<T extends Node = Node> = DeclaredClass<T>

/** What a node holds beside its fields: payloads of classes, and elements without one. */
export type Content<Context extends string = never> = [Context] extends [never]
  ? readonly (Node | Element)[]
  : readonly (Payload<Context> | Element)[]

/** A node that may stand in one of these places (`message`, `iq-get`). */
export type Payload<Context extends string> = Context extends string
  ? Node<StandsIn<Context>>
  : never

/**
 * A node, or what it is made of; a node of another class is neither, whatever its fields. The node is
 * named by its facts, without its fields: so an editor shows those of the init, and what they mean.
 */
export type NodeLike<T extends Node> =
  | Node<T['$facts']>
  | (NonNullable<InitOf<T>> & { readonly $facts?: never })

/** The init of a node's class. */
export type InitOf<T extends Node> = T extends { readonly $facts: { readonly init: infer Init } }
  ? Init
  : never

/**
 * An element of a class that was compiled from its schema: immutable, with the attributes, children
 * and text of the element side by side as fields.
 *
 * What the class does not know is kept and written back. Members of the base that are not for every
 * day begin with `$`.
 */
export abstract class Node<F extends Facts = UnknownFacts> {
  /** What the class says about its element. */
  declare static readonly declaration: Declaration
  /** Builds a node of the class step by step. */
  static readonly builder: () => NodeBuilder = newBuilder

  /** Types only: what the compiler knows of the class. Nothing of it exists at run time. */
  declare readonly $facts: F
  /** The children that no field holds, in document order. */
  declare readonly $content: readonly (Node | Element)[]
  /** @internal What was read and is in no field. */
  declare $extra: Extra | undefined

  /** @param content - children beside the fields, such as the payloads of a stanza */
  constructor(content?: readonly (Node | Element)[]) {
    this.$extra = undefined
    this.$content = begin(this, content)
  }

  /**
   * The node of a class that {@link toJSON} wrote. `known` has the classes of its content.
   *
   * @throws TypeError for what is not the JSON of such a node, or names a class that is not known
   */
  static fromJSON<T extends Node>(this: DeclaredClass<T>, json: unknown, known?: Registry): T {
    // biome-ignore lint/complexity/noThisInStatic: the class it is called on is what it makes
    return nodeFromJson(this, json as NodeJson, known)
  }

  /** The namespace of the element. */
  get $namespace(): string {
    return this.$extra?.namespace ?? this.$declaration.namespace
  }

  /** The declaration of its class. */
  get $declaration(): Declaration {
    return (this.constructor as DeclaredClass).declaration
  }

  /** What was wrong with this very node when it was read; `validate()` asks the whole. */
  get $problems(): readonly Problem[] {
    return this.$extra?.problems ?? noProblems
  }

  /** The value of an attribute that is no field, or undefined. */
  $attribute(name: string, namespace = ''): string | undefined {
    return this.$extra?.attributes?.find(
      (each) => each.name === name && each.namespace === namespace,
    )?.value
  }

  /** The children that no field holds: typed where their class was known, `Element` otherwise. */
  get elements(): readonly (Node | Element)[] {
    return this.$content
  }

  /** The first child of a class among those that no field holds. */
  get<T extends Node>(type: NodeClass<T>): T | undefined {
    for (const child of this.$content) {
      const node = asInstance(this, child, type)
      if (node !== undefined) return node
    }
    return undefined
  }

  /** The children of a class among those that no field holds. */
  all<T extends Node>(type: NodeClass<T>): readonly T[] {
    const found: T[] = []
    for (const child of this.$content) {
      const node = asInstance(this, child, type)
      if (node !== undefined) found.push(node)
    }
    return found
  }

  /** True when {@link get} finds one. */
  has(type: NodeClass): boolean {
    return this.get(type) !== undefined
  }

  /** A copy with other values for some fields; `undefined` clears one. Throws as the constructor. */
  with(changes: Partial<F['init']>, content?: readonly (Node | Element)[]): this {
    return changed(this, changes as Readonly<Record<string, unknown>>, content)
  }

  /** A copy without the values of some fields. Throws TypeError for fields that are required. */
  without(...fields: (keyof F['init'] & string)[]): this {
    return changed(this, Object.fromEntries(fields.map((field) => [field, undefined])))
  }

  /** True for a node of the same element with equal values, attributes and content. */
  equals(other: unknown): boolean {
    return nodesEqual(this, other)
  }

  /** The XML, complete in itself. Throws XmlError for characters XML does not have. */
  toString(): string {
    return writeNode(this, '')
  }

  /** The node as plain values, for `fromJSON`. */
  toJSON(): NodeJson {
    return nodeToJson(this)
  }
}

// How consoles show a node. A member named by a symbol has no place in an isolated declaration.
Object.defineProperty(Node.prototype, Symbol.for('nodejs.util.inspect.custom'), {
  value(this: Node): string {
    return inspectNode(this)
  },
})

/** Called as a static method: `this` is the class. */
function newBuilder(this: DeclaredClass): NodeBuilder {
  return builderOf(this)
}

function asInstance<T extends Node>(
  parent: Node,
  child: Node | Element,
  type: NodeClass<T>,
): T | undefined {
  if (child instanceof type) return child
  if (type.form !== undefined)
    return type.$in?.(type, child, surroundingsIn(parent)) as T | undefined
  return child instanceof Element ? readAs(child, type, surroundingsIn(parent)) : undefined
}

const noProblems: readonly never[] = Object.freeze([])
