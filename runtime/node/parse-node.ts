import type { Element } from '../xml/element.ts'
import type { XmlLimits } from '../xml/limits.ts'
import { encodeXml } from '../xml/serialise.ts'
import { Tokenizer } from '../xml/tokenizer.ts'
import type { Node } from './node.ts'
import type { Problem } from './problem.ts'
import { readNode } from './read.ts'
import type { Registry } from './registry.ts'

/** How an element outside of a stream is read. */
export interface ParseOptions {
  /** The default namespace around the element; `jabber:client` where absent. */
  readonly namespace?: string | undefined
  /** The language in force around the element. */
  readonly lang?: string | undefined
  /** How large, deep and wide it may be; the same as in a stream where absent. */
  readonly limits?: Partial<XmlLimits>
  /** Told why the element itself could not be a node of its class. */
  readonly onProblem?: (problem: Problem) => void
}

/**
 * Reads one element: the typed node, or a plain `Element` where no class is registered for it or the
 * class cannot hold it. By default it stands in the namespace `jabber:client` with the prefix `stream`
 * bound, as in a stream.
 *
 * Content that is merely unexpected is no error: the node lists it, and `validate()` too.
 *
 * @throws XmlError for what is not well-formed XML as RFC 6120 §11 restricts it, or exceeds a limit
 */
export function parseNode(
  xml: string | Uint8Array,
  registry: Registry,
  options: ParseOptions = {},
): Node | Element {
  let node: Node | Element | undefined
  const { namespace, limits } = options
  const tokenizer = new Tokenizer(
    {
      element: (tape) => {
        node = readNode(tape, registry, 0, options.lang, options.onProblem)
      },
    },
    {
      mode: 'element',
      ...(namespace !== undefined && { namespace }),
      ...(limits !== undefined && { limits }),
    },
  )
  tokenizer.receive(typeof xml === 'string' ? encodeXml(xml) : xml)
  tokenizer.end()
  return node!
}
