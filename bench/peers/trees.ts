/** The peers that hand a stanza to the user: the tree of @xmpp/xml, the objects of stanza.js. */
import { type Element, Parser } from '@xmpp/xml'
import { Checksum } from '../checksum.ts'
import type { Corpus, Side } from '../side.ts'
import { parseStanza, type StanzaElement, type StanzaObject, stanzaRegistry } from './stanza.ts'
import { feed } from './tokens.ts'

/** The untyped tree that @xmpp/client parses a stream into. */
export function treeOfXmppXml({ chunks }: Corpus): Side {
  return {
    name: '@xmpp/xml, untyped tree',
    pass() {
      const checksum = new Checksum()
      readTree(chunks, (element) => walkTree(element, checksum))
      return checksum
    },
  }
}

/** The stanzas of a stream as @xmpp/xml gives them. */
export function readTree(chunks: readonly Uint8Array[], receive: (element: Element) => void): void {
  const parser = new Parser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('element', receive)
  feed(chunks, (text) => parser.write(text))
}

function walkTree(element: Element, checksum: Checksum): void {
  checksum.nodes++
  checksum.string(element.name)
  for (const name in element.attrs) checksum.string(element.attrs[name] as string)
  for (const child of element.children) {
    if (typeof child === 'string') checksum.string(child)
    else walkTree(child, checksum)
  }
}

/** The objects stanza.js makes of stanzas, each given whole, as its WebSocket transport gets them. */
export function objectsOfStanza({ stanzas }: Corpus): Side {
  const registry = stanzaRegistry()
  const frames = stanzas.map((stanza) => new TextEncoder().encode(framed(stanza)))
  const decoder = new TextDecoder()
  return {
    name: 'stanza.js, parse and import',
    pass() {
      const checksum = new Checksum()
      for (const frame of frames) {
        walkObject(registry.import(parseStanza(decoder.decode(frame))), checksum)
      }
      return checksum
    },
  }
}

/** The stanza with its namespace declared, as in WebSocket framing (RFC 7395 §3.3.3). */
function framed(stanza: string): string {
  if (/^<[^>]* xmlns=/.test(stanza)) return stanza
  return stanza.replace(/^<[\w-]+/, (tag) => `${tag} xmlns='jabber:client'`)
}

/** What stanza.js calls the stanza; undefined for what is no stanza. */
export function pathOfStanza(stanza: string): string | undefined {
  return /^<(message|presence|iq)[\s/>]/.exec(stanza)?.[1]
}

/** The object stanza.js makes of one stanza; undefined when it does not know it. */
export function objectOfStanza(
  stanza: string,
  registry: { import(element: StanzaElement): StanzaObject | undefined },
): StanzaObject | undefined {
  return registry.import(parseStanza(framed(stanza)))
}

function walkObject(value: unknown, checksum: Checksum): void {
  if (typeof value === 'string') checksum.string(value)
  else if (typeof value === 'number') checksum.number(value)
  else if (typeof value === 'boolean') checksum.number(Number(value))
  else if (value instanceof Date) checksum.number(value.getTime())
  else if (value instanceof Uint8Array) checksum.number(value.length)
  else if (Array.isArray(value)) for (const item of value) walkObject(item, checksum)
  else if (value !== null && typeof value === 'object') {
    checksum.nodes++
    for (const key in value) walkObject((value as StanzaObject)[key], checksum)
  }
}
