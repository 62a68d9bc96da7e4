import type { Element } from '../xml/element.ts'
import type { XmlLimits } from '../xml/limits.ts'
import { writeElement } from '../xml/serialise.ts'
import { Tokenizer } from '../xml/tokenizer.ts'
import type { DeclaredClass } from './declaration.ts'
import { namespacesOf } from './names.ts'
import type { Node } from './node.ts'
import { readNode } from './read.ts'
import { Registry } from './registry.ts'

const registries = new WeakMap<DeclaredClass, Registry>()
/** By element and class: asking twice gives the same node. */
const readings = new WeakMap<Element, Map<DeclaredClass, Reading>>()

interface Reading {
  readonly surroundings: Surroundings
  readonly node: Node | undefined
}

/** What an element inherits from where it stands. */
export interface Surroundings {
  /** The language in force. */
  readonly lang?: string | undefined
  /** The prefixes in scope. */
  readonly declarations?: ReadonlyMap<string, string> | undefined
}

/**
 * The node of a class that an element would have been, had its class been registered; undefined where
 * it is another element or the class cannot hold it.
 */
export function readAs<T extends Node>(
  element: Element,
  type: DeclaredClass<T>,
  surroundings: Surroundings = {},
): T | undefined {
  if (element.name !== type.declaration.name) return undefined
  if (!namespacesOf(type).includes(element.namespace)) return undefined
  const byType = readings.get(element) ?? new Map<DeclaredClass, Reading>()
  readings.set(element, byType)
  const before = byType.get(type)
  if (before && isSame(before.surroundings, surroundings)) return before.node as T | undefined
  const node = read(element, type, surroundings)
  byType.set(type, { surroundings, node })
  return node
}

function read<T extends Node>(
  element: Element,
  type: DeclaredClass<T>,
  { lang, declarations }: Surroundings,
): T | undefined {
  const known = registries.get(type) ?? new Registry([type])
  registries.set(type, known)
  let node: Node | Element | undefined
  const sink = {
    element: (tape: Parameters<typeof readNode>[0]) => {
      node = readNode(tape, known, 0, lang, undefined, declarations)
    },
  }
  const options = { mode: 'element', namespace: '', limits: limitsAgain } as const
  const tokenizer = new Tokenizer(sink, options)
  tokenizer.receive(encoder.encode(writeElement(element, '')))
  tokenizer.end()
  return node instanceof type ? node : undefined
}

function isSame(a: Surroundings, b: Surroundings): boolean {
  return a.lang === b.lang && a.declarations === b.declarations
}

const encoder = new TextEncoder()
const most = 2 ** 20

/**
 * The limits for what this package has written itself: it was within those of a stream when it came,
 * and what escapes add does not count.
 */
export const limitsAgain: Partial<XmlLimits> = {
  bytes: 2 ** 26 - 1,
  elements: most,
  attributes: most,
  names: most,
  nameBytes: most,
}
