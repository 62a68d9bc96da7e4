/**
 * How the two documents of a stream are put into what a transport carries: as they are (RFC 6120), or
 * in messages of one element each, with elements of their own in place of the tags of the root
 * (RFC 7395).
 */
import { StreamHeader } from '../../generated/rfc6120/index.ts'
import { FrameClose, FrameOpen } from '../../generated/rfc7395/index.ts'
import { type Node, type Registry, readNode, registry, writeNode } from '../node/index.ts'
import { type Element, escapeAttribute, type Tape } from '../xml/index.ts'
import { nameOf, namespaceOf } from './name-of.ts'
import { streamsNamespace } from './namespaces.ts'
import { type HeaderFault, type HeaderInit, judgeHeader, writeHeader } from './stream-header.ts'

const framingNamespace = 'urn:ietf:params:xml:ns:xmpp-framing'

/** How a transport carries a stream: as one document, or as messages of one element each. */
export type Framing = 'document' | 'messages'

/** How what is sent is written. */
export interface FramingWriter {
  header(init: HeaderInit): string
  /** A child of the stream. Throws XmlError `not-well-formed` for what XML does not have. */
  child(node: Node | Element, contentNamespace: string): string
  readonly footer: string
}

/** The writers. */
export const framings: Readonly<Record<Framing, FramingWriter>> = {
  document: {
    header: writeHeader,
    child: (node, contentNamespace) => {
      return namespaceOf(node) === streamsNamespace
        ? writeStreamElement(node, '')
        : writeNode(node, contentNamespace)
    },
    footer: '</stream:stream>',
  },
  messages: {
    header: writeOpen,
    // Each message is a document, which states what it needs (RFC 7395 §3.3).
    child: (node) => {
      return namespaceOf(node) === streamsNamespace
        ? writeStreamElement(node, ` xmlns:stream='${streamsNamespace}'`)
        : writeNode(node, '')
    },
    footer: `<close xmlns='${framingNamespace}'/>`,
  },
}

/** What a message is: a frame of the framing, or (`undefined`) the child of the stream that it is for. */
export type FrameReader = (
  tape: Tape,
  expected: { readonly hasVersion: boolean },
) => StreamHeader | HeaderFault | FrameClose | undefined

/** What reads frames. It has to be there before the first is scanned, which then knows their names. */
export function frameReader(): FrameReader {
  frames ??= registry([FrameOpen, FrameClose])
  const classes = frames
  return (tape, expected) => {
    if (tape.namespaceOf(tape.data[1]!) !== framingNamespace) return undefined
    const frame = readNode(tape, classes)
    if (frame instanceof FrameClose) return frame
    if (!(frame instanceof FrameOpen)) {
      return { condition: 'bad-format', text: 'a frame that is none of RFC 7395' }
    }
    const { from, to, id, version, lang } = frame
    const header = new StreamHeader({ from, to, id, version, lang })
    return judgeHeader(header, frame.$problems, expected)
  }
}

function writeOpen(init: HeaderInit): string {
  let tag = `<open xmlns='${framingNamespace}'`
  const attributes = {
    from: init.from?.toString(),
    to: init.to?.toString(),
    id: init.id,
    'xml:lang': init.lang,
    version: init.hasVersion ? '1.0' : undefined,
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${name}='${escapeAttribute(value)}'`
  }
  return `${tag}/>`
}

/** A stream's own elements are written with the prefix `stream`, which some peers insist on. */
function writeStreamElement(node: Node | Element, declaration: string): string {
  const name = nameOf(node)
  // The children are in other namespaces, so each states its own.
  const xml = writeNode(node, streamsNamespace).replace(`<${name}`, `<stream:${name}${declaration}`)
  const end = `</${name}>`
  return xml.endsWith(end) ? `${xml.slice(0, -end.length)}</stream:${name}>` : xml
}

/** Made when first needed, so that importing this module does nothing. */
let frames: Registry | undefined
