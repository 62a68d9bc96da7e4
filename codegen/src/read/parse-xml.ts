// XML text to a source tree, with sax in strict mode. sax accepts more than XML allows; what
// matters here is checked again: a second root, attributes given twice, characters XML has not.
// Namespaces are resolved here, because sax compares neither prefixes nor expanded names.
import sax from 'sax'
import { xmlNamespace, xmlnsNamespace, xsdNamespace } from '../components/qname.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { maxDepth, maxElements } from './limits.ts'
import { feedSax } from './feed-sax.ts'
import type { Locator } from './mapped-text.ts'
import { isXsd } from './schema-namespaces.ts'
import { scanTag } from './scan-tag.ts'
import type { SourceAttribute, SourceElement } from './source-element.ts'
import { describeSaxError, XmlFault } from './xml-fault.ts'

/**
 * Parses one document whose offsets a locator places. A fault is reported under F2 (not well-formed),
 * F3 (entity) or F6 (limit), and there is no tree: what follows a fault in XML cannot be trusted.
 * Without diagnostics nothing is said.
 */
export function parseXml(
  text: string,
  lines: Locator,
  diagnostics: Diagnostics | undefined,
): SourceElement | undefined {
  const builder = new TreeBuilder(text, lines)
  try {
    builder.run()
  } catch (fault) {
    if (!(fault instanceof XmlFault)) throw fault
    diagnostics?.error(fault.code, fault.message, fault.location, fault.hint)
    return undefined
  }
  return builder.root
}

class TreeBuilder {
  root: SourceElement | undefined
  readonly #text: string
  readonly #lines: Locator
  readonly #stack: SourceElement[] = []
  #values: { name: string; value: string }[] = []
  #elements = 0
  // Where the character data reported next begins; sax tells only where it ends.
  #contentStart = 0

  constructor(text: string, lines: Locator) {
    this.#text = text
    this.#lines = lines
  }

  run(): void {
    const illegal = illegalCharacter.exec(this.#text)
    if (illegal !== null) {
      const code = illegal[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
      throw this.#fault(`the character U+${code} is not allowed in XML`, illegal.index)
    }
    const parser = sax.parser(true, { position: true })
    // The inherited members of sax's own table would make `&constructor;` an entity.
    Object.assign(parser, { ENTITIES: predefinedEntities() })
    parser.onerror = (error) => {
      throw describeSaxError(error, {
        text: this.#text,
        lines: this.#lines,
        position: parser.position,
        startTagPosition: parser.startTagPosition,
        open: this.#stack.at(-1),
      })
    }
    parser.onattribute = (attribute) => {
      this.#values.push(attribute)
    }
    parser.onopentag = (tag) => {
      this.#open(tag.name, parser.startTagPosition - 1)
      this.#contentStart = parser.position
    }
    parser.onclosetag = () => {
      this.#stack.pop()
      this.#contentStart = parser.position
    }
    parser.oncomment = () => {
      this.#contentStart = parser.position
    }
    parser.ontext = (run) => this.#add(run)
    parser.oncdata = (run) => {
      this.#add(run)
      this.#contentStart = parser.position
    }
    feedSax(parser, this.#text, () => {
      throw this.#fault(
        'a declaration that is none of XML',
        this.#text.lastIndexOf('<!', parser.position),
      )
    })
    if (this.root === undefined) throw this.#fault('the document has no element', 0)
  }

  #open(name: string, offset: number): void {
    const location = this.#lines.locate(offset)
    const parent = this.#stack.at(-1)
    if (parent === undefined && this.root !== undefined) {
      throw this.#fault(
        `a second root element <${name}>`,
        offset,
        'Join or separate the documents.',
      )
    }
    this.#elements += 1
    if (this.#elements > maxElements) {
      throw new XmlFault('F6', `more than ${maxElements} elements in one document`, location)
    }
    if (this.#stack.length >= maxDepth) {
      throw new XmlFault('F6', `elements nested more than ${maxDepth} levels deep`, location)
    }
    const element = this.#element(name, offset, parent?.bindings ?? initialBindings)
    if (parent === undefined) this.root = element
    else parent.children.push(element)
    this.#stack.push(element)
  }

  #element(name: string, offset: number, inherited: ReadonlyMap<string, string>): SourceElement {
    const offsets = this.#attributeOffsets(offset)
    const bindings = this.#bindings(inherited, offsets, offset)
    const place = (attribute: string): number => offsets.get(attribute) ?? offset
    const { prefix, localName } = this.#split(name, offset)
    const attributes: SourceAttribute[] = []
    for (const { name: qualifiedName, value } of this.#values) {
      if (qualifiedName === 'xmlns' || qualifiedName.startsWith('xmlns:')) continue
      const parts = this.#split(qualifiedName, place(qualifiedName))
      attributes.push({
        location: this.#lines.locate(place(qualifiedName)),
        namespace:
          parts.prefix === ''
            ? ''
            : this.#namespace(parts.prefix, qualifiedName, bindings, place(qualifiedName)),
        localName: parts.localName,
        qualifiedName,
        value,
      })
    }
    this.#refuseSameName(attributes)
    this.#values = []
    return {
      kind: 'element',
      location: this.#lines.locate(offset),
      namespace: this.#namespace(prefix, name, bindings, offset),
      localName,
      qualifiedName: name,
      attributes,
      children: [],
      bindings,
    }
  }

  #attributeOffsets(offset: number): ReadonlyMap<string, number> {
    const offsets = new Map<string, number>()
    for (const attribute of scanTag(this.#text, offset)) {
      if (offsets.has(attribute.name)) {
        throw this.#fault(`the attribute '${attribute.name}' is given twice`, attribute.offset)
      }
      offsets.set(attribute.name, attribute.offset)
    }
    return offsets
  }

  #bindings(
    inherited: ReadonlyMap<string, string>,
    offsets: ReadonlyMap<string, number>,
    offset: number,
  ): ReadonlyMap<string, string> {
    let bindings: Map<string, string> | undefined
    for (const { name, value } of this.#values) {
      const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : undefined
      if (prefix === undefined) continue
      const at = offsets.get(name) ?? offset
      if (prefix === '' && name !== 'xmlns') throw this.#fault(`'${name}' is not a name`, at)
      const reserved =
        prefix === 'xmlns' ||
        (prefix === 'xml') !== (value === xmlNamespace) ||
        value === xmlnsNamespace
      if (reserved) throw this.#fault(`the namespace declaration '${name}' is reserved`, at)
      if (prefix !== '' && value === '') {
        throw this.#fault(`the prefix '${prefix}' cannot be bound to no namespace`, at)
      }
      bindings ??= new Map(inherited)
      bindings.set(prefix, isXsd(value) ? xsdNamespace : value)
    }
    return bindings ?? inherited
  }

  #namespace(
    prefix: string,
    name: string,
    bindings: ReadonlyMap<string, string>,
    offset: number,
  ): string {
    const namespace = bindings.get(prefix)
    if (namespace !== undefined) return namespace
    if (prefix === '') return ''
    throw this.#fault(
      `the prefix '${prefix}' of '${name}' is not declared`,
      offset,
      `Add xmlns:${prefix}="…" to the root element.`,
    )
  }

  #refuseSameName(attributes: readonly SourceAttribute[]): void {
    if (attributes.length < 2) return
    const seen = new Set<string>()
    for (const { namespace, localName, qualifiedName, location } of attributes) {
      const key = `${namespace} ${localName}`
      if (seen.has(key)) {
        throw new XmlFault('F2', `the attribute '${qualifiedName}' is given twice`, location)
      }
      seen.add(key)
    }
  }

  #split(name: string, offset: number): { readonly prefix: string; readonly localName: string } {
    const parts = name.split(':')
    const [first = '', second] = parts
    if (parts.length > 2 || first === '' || second === '') {
      throw this.#fault(`'${name}' is not a qualified name`, offset)
    }
    return second === undefined
      ? { prefix: '', localName: first }
      : { prefix: first, localName: second }
  }

  #add(text: string): void {
    const blank = text.length - text.trimStart().length
    const location = this.#lines.locate(this.#contentStart + blank)
    this.#stack.at(-1)?.children.push({ kind: 'text', location, text })
  }

  #fault(message: string, offset: number, hint?: string): XmlFault {
    return new XmlFault('F2', message, this.#lines.locate(offset), hint)
  }
}

const initialBindings: ReadonlyMap<string, string> = new Map([['xml', xmlNamespace]])

const illegalCharacter = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/

function predefinedEntities(): Record<string, string> {
  const entities = { lt: '<', gt: '>', amp: '&', apos: "'", quot: '"' }
  return Object.assign(Object.create(null), entities)
}
