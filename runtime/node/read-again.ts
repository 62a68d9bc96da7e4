import { greatestLimits } from '../xml/limits.ts'
import { Tokenizer } from '../xml/tokenizer.ts'
import type { DeclaredClass } from './declaration.ts'
import { internNames } from './names.ts'
import type { Node } from './node.ts'
import { readNodeOf } from './read.ts'
import type { Registry } from './registry.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * The node of a class in XML that this package has written itself; undefined where it is another
 * element or the class cannot hold it. Throws XmlError for what is no element.
 */
export function readAgain<T extends Node>(
  xml: string,
  type: DeclaredClass<T>,
  registry: Registry,
  surroundings?: Surroundings,
): T | undefined {
  internNames(type, interned)
  let node: T | undefined
  const tokenizer = new Tokenizer(
    {
      element: (tape) => {
        node = readNodeOf(tape, type, registry, surroundings)
      },
    },
    // It was within the limits of a stream when it came; what escapes add does not count.
    { mode: 'element', namespace: '', limits: greatestLimits },
  )
  tokenizer.receive(encoder.encode(xml))
  tokenizer.end()
  return node
}

const interned = new Set<DeclaredClass>()
const encoder = new TextEncoder()
