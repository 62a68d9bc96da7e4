/**
 * XML documents as they stand in files, for a reader of the XML of streams: without comments, processing
 * instructions and document types, whose entities are put in their places.
 */
import { type Element, parseElement, type XmlLimits } from '../../runtime/xml/index.ts'
import { SaxesParser, type SaxesTag } from '../support/saxes.ts'

/** The limits of a stream are not those of files. */
const limits: XmlLimits = {
  bytes: 2 ** 26 - 1,
  depth: 512,
  attributes: 4096,
  elements: 2 ** 20,
  names: 2 ** 18,
  nameBytes: 65_536,
}

/** How a document is read: in no namespace but its own. */
export const documentOptions: { readonly namespace: ''; readonly limits: XmlLimits } = {
  namespace: '',
  limits,
}

/**
 * The root element of a document.
 *
 * @throws Error where it is not well-formed
 */
export function readDocument(bytes: Uint8Array): Element {
  return parseElement(restrictedXml(bytes), documentOptions)
}

/**
 * The text of the root element of a document, in the XML that a stream may carry.
 *
 * @throws Error where it is not well-formed
 */
export function restrictedXml(bytes: Uint8Array): string {
  const parts: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  const add = (text: string): void => {
    if (depth > 0) parts.push(escaped(text))
  }
  let depth = 0
  let fault: Error | undefined
  parser.on('error', (error) => {
    fault ??= error
  })
  parser.on('doctype', (text) => {
    for (const [, name = '', , double, single] of text.matchAll(entityDeclaration)) {
      parser.ENTITIES[name] = withCharacters(double ?? single ?? '')
    }
  })
  parser.on('opentag', (tag) => {
    depth++
    parts.push(startTag(tag))
  })
  parser.on('closetag', (tag) => {
    depth--
    parts.push(`</${tag.name}>`)
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(decoded(bytes)).close()
  if (fault !== undefined) throw fault
  return parts.join('')
}

const entityDeclaration = /<!ENTITY\s+([\w:.-]+)\s+(SYSTEM\s+|PUBLIC\s+)?(?:"([^"]*)"|'([^']*)')/g

/** The value of an entity: references to characters in it count at once (XML §4.5). */
function withCharacters(text: string): string {
  return text.replace(/&#(?:x([0-9A-Fa-f]+)|(\d+));/g, (_, hex?: string, decimal?: string) =>
    String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
  )
}

function startTag({ name, attributes }: SaxesTag): string {
  const written = Object.values(attributes).map((each) => ` ${each.name}="${escaped(each.value)}"`)
  return `<${name}${written.join('')}>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"\t\r]|\n/g, (each) =>
    each === '\n' ? '&#10;' : `&#${each.charCodeAt(0)};`,
  )
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  const isUtf16 = (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe)
  if (isUtf16) return new TextDecoder(first === 0xfe ? 'utf-16be' : 'utf-16le').decode(bytes)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const named = /^<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8'
  return new TextDecoder(/^utf-?16$/i.test(named) ? 'utf-8' : named).decode(bytes)
}
