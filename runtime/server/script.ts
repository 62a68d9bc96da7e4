/** What a scripted peer is told to do: what it expects, as text, class or condition, and what it says. */
import { type Node, type NodeClass, parse, registry, writeNode } from '../node/index.ts'
import { Element, escapeAttribute, parseElement } from '../xml/index.ts'
import { ScriptError } from './script-error.ts'
import { difference, fits, linesOf } from './xml-pattern.ts'

/** What is heard of the other side: an element, the start tag of its stream, or its end. */
export type Heard = Element | 'end'

/**
 * What is expected: XML, of which what is heard may have more, and where `*` stands for any value of an
 * attribute; a class; or a condition. `<stream:stream>` is the start tag of the stream, and
 * `</stream:stream>` its end.
 */
export type ScriptPattern<T = unknown> =
  | string
  | NodeClass<T & Node>
  | ((element: Element) => boolean)

/**
 * What is said: XML, in which `{name}` stands for an attribute of what was heard; a node; bytes as they
 * are; or any of these made of what was heard.
 */
export type ScriptReply<T = Element> =
  | string
  | Node
  | Element
  | Uint8Array
  | ((heard: T) => string | Node | Element | Uint8Array)

/** An expectation that can be compared. */
export interface Expected {
  /** What it is, for messages. */
  readonly title: string
  /** Whether it is the start tag of a stream. */
  readonly isHeader: boolean
  /** What is handed to the replies, or what the difference is. */
  compare(heard: Heard): { readonly value: unknown } | { readonly difference: string }
}

/** Reads a pattern. Throws XmlError for text that is no XML. */
export function expected(pattern: ScriptPattern): Expected {
  if (typeof pattern === 'string') {
    return pattern === streamEnd ? end : expectedXml(pattern)
  }
  if (isNodeClass(pattern)) {
    const known = registry([pattern])
    return expectedBy(`a ${pattern.name}`, (heard) => {
      const node = parse(String(heard), known)
      return node instanceof pattern ? node : undefined
    })
  }
  return expectedBy(`what ${pattern.name || 'the condition'} accepts`, (heard) =>
    pattern(heard) ? heard : undefined,
  )
}

/** The text or bytes of a reply. Throws ScriptError for an attribute that was not heard. */
export function said(
  reply: ScriptReply<never>,
  heard: Heard | undefined,
  value: unknown,
): string | Uint8Array {
  const isMade = typeof reply === 'function'
  const given = isMade ? reply(value as never) : reply
  if (given instanceof Uint8Array) return given
  if (typeof given !== 'string') return writeNode(given, contentNamespace)
  if (isMade) return given
  return given.replace(/\{([\w:-]+)\}/g, (_match, name: string) => {
    const found = heard instanceof Element ? heard.attribute(name) : undefined
    if (found === undefined) throw new ScriptError(`there is no ${name} in what was heard`)
    return escapeAttribute(found)
  })
}

/** What was heard, for messages. */
export function shown(heard: Heard): string {
  return heard === 'end' ? streamEnd : linesOf(heard).join('\n')
}

function expectedXml(xml: string): Expected {
  const isHeader = /^\s*(<\?xml[^>]*>\s*)?<stream:stream\b[^>]*[^/]>\s*$/.test(xml)
  const text = isHeader ? xml.replace(/^\s*<\?xml[^>]*>/, '').replace(/>\s*$/, '/>') : xml
  const pattern = parseElement(text)
  const title = isHeader ? `${linesOf(pattern).join('\n')}, the start of a stream` : xml
  return {
    title,
    isHeader: pattern.name === 'stream' && pattern.namespace === streams,
    compare(heard) {
      if (heard === 'end') return { difference: streamEnd }
      return fits(pattern, heard) ? { value: heard } : { difference: difference(pattern, heard) }
    },
  }
}

function expectedBy(title: string, value: (heard: Element) => unknown): Expected {
  return {
    title,
    isHeader: false,
    compare(heard) {
      const found = heard === 'end' ? undefined : value(heard)
      return found === undefined ? { difference: shown(heard) } : { value: found }
    },
  }
}

const streamEnd = '</stream:stream>'
const contentNamespace = 'jabber:client'
const streams = 'http://etherx.jabber.org/streams'

const end: Expected = {
  title: streamEnd,
  isHeader: false,
  compare: (heard) => (heard === 'end' ? { value: heard } : { difference: shown(heard) }),
}

function isNodeClass(pattern: object): pattern is NodeClass<Node> {
  return 'declaration' in pattern
}
