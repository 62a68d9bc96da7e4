/**
 * Text, values, names and elements as they stand in XML. What the tokenizer would refuse is refused
 * here, with the same error.
 *
 * Written by adding to strings: on the engines there are, faster than filling arrays or bytes.
 */
import { isNCName } from './characters.ts'
import type { Element } from './element.ts'
import { xmlNamespace, xmlnsNamespace } from './names.ts'
import { XmlError } from './xml-error.ts'

/**
 * The XML of an element that is to stand where `parentNamespace` is the default namespace and
 * `prefixes` (prefix to namespace) are bound. Throws {@link XmlError} (`not-well-formed`) for names
 * and characters XML does not have, an attribute given twice, and declarations that are not allowed.
 */
export function writeElement(
  element: Element,
  parentNamespace: string,
  prefixes: ReadonlyMap<string, string> = noPrefixes,
): string {
  const simple = simpleStartTag(element, parentNamespace)
  if (simple !== undefined) {
    const { name, namespace } = element
    if (element.children.length === 0) return `${simple}/>`
    let content = ''
    for (const child of element.children) {
      content +=
        typeof child === 'string' ? escapeText(child) : writeElement(child, namespace, prefixes)
    }
    return `${simple}>${content}</${name}>`
  }
  const tag = new StartTag(element, parentNamespace, prefixes)
  if (element.children.length === 0) return `<${tag.name}${tag.attributes}/>`
  let content = ''
  for (const child of element.children) {
    content +=
      typeof child === 'string'
        ? escapeText(child)
        : writeElement(child, tag.defaultNamespace, tag.prefixes)
  }
  return `<${tag.name}${tag.attributes}>${content}</${tag.name}>`
}

/**
 * A text as character data. Throws {@link XmlError} (`not-well-formed`) for a character XML does not
 * have.
 */
export function escapeText(text: string): string {
  if (!textHazards.test(text)) return text
  checkCharacters(text)
  return text.replace(/[&<>\r]/g, reference)
}

/**
 * A text as the value of an attribute, for either quote; its white space is kept from being
 * normalised. Throws {@link XmlError} (`not-well-formed`) for a character XML does not have.
 */
export function escapeAttribute(text: string): string {
  if (!attributeHazards.test(text)) return text
  checkCharacters(text)
  return text.replace(/[&<>"'\t\n\r]/g, reference)
}

/**
 * The bytes of XML. Throws {@link XmlError} (`not-well-formed`) for half a surrogate pair, which
 * `TextEncoder` would put another character in the place of.
 */
export function encodeXml(xml: string): Uint8Array {
  if (/[\ud800-\udfff]/u.test(xml)) checkCharacters(xml)
  return encoder.encode(xml)
}

/** The name itself. Throws {@link XmlError} (`not-well-formed`) for what is no name without colon. */
export function checkName(name: string): string {
  if (knownNames.has(name)) return name
  if (!isNCName(name)) throw unwritable(`${JSON.stringify(name)} is no name`)
  if (knownNames.size === mostKnownNames) knownNames.clear()
  knownNames.add(name)
  return name
}

/**
 * The start tag, up to its end, of an element without prefixes, as nearly all are; undefined for
 * another. It saves what {@link StartTag} has to keep: writing such elements takes half the time.
 */
function simpleStartTag(element: Element, parentNamespace: string): string | undefined {
  const { namespace, attributes } = element
  if (element.prefix !== undefined || element.declarations.size > 0) return undefined
  if (namespace === xmlNamespace || namespace === xmlnsNamespace) return undefined
  let start = `<${checkName(element.name)}`
  if (namespace !== parentNamespace) start += ` xmlns='${escapeAttribute(namespace)}'`
  for (let at = 0; at < attributes.length; at++) {
    const attribute = attributes[at]!
    if (attribute.namespace !== '' || attribute.name === 'xmlns') return undefined
    for (let other = 0; other < at; other++) {
      if (attributes[other]!.name === attribute.name) return undefined
    }
    start += ` ${checkName(attribute.name)}='${escapeAttribute(attribute.value)}'`
  }
  return start
}

/** The start tag of an element, and what is in force behind it. */
class StartTag {
  readonly name: string
  attributes = ''
  defaultNamespace: string
  prefixes: ReadonlyMap<string, string>

  constructor(element: Element, inherited: string, prefixes: ReadonlyMap<string, string>) {
    this.prefixes = prefixes
    this.defaultNamespace = inherited
    for (const [prefix, namespace] of element.declarations) {
      if (prefix !== '') this.#declare(prefix, namespace)
    }
    const prefix = this.#prefixOf(element)
    const name = checkName(element.name)
    this.name = prefix === '' ? name : `${prefix}:${name}`
    const declared = element.declarations.get('')
    this.#declareDefault(prefix === '' ? element.namespace : (declared ?? inherited))
    if (element.attributes.length > 0) this.#write(element)
  }

  /** The prefix the element had, where it still means the namespace of the element. */
  #prefixOf({ prefix, namespace, declarations }: Element): string {
    if (namespace === xmlNamespace) return 'xml'
    if (namespace === xmlnsNamespace)
      throw unwritable('an element in the namespace of declarations')
    if (prefix === undefined || namespace === '') return ''
    if (this.prefixes.get(prefix) === namespace) return checkName(prefix)
    if (declarations.has(prefix) || prefix === 'xml') return ''
    this.#declare(prefix, namespace)
    return prefix
  }

  #write({ attributes }: Element): void {
    for (const [index, { name, namespace, value }] of attributes.entries()) {
      for (let other = 0; other < index; other++) {
        if (attributes[other]!.name === name && attributes[other]!.namespace === namespace) {
          throw unwritable(`the attribute ${name} given twice`)
        }
      }
      if (namespace === xmlnsNamespace || (namespace === '' && name === 'xmlns')) {
        throw unwritable('a namespace declaration given as an attribute')
      }
      const prefix = namespace === '' ? '' : `${this.#attributePrefix(namespace)}:`
      this.attributes += ` ${prefix}${checkName(name)}='${escapeAttribute(value)}'`
    }
  }

  /** A prefix of the namespace: one that is bound, or a new one. */
  #attributePrefix(namespace: string): string {
    if (namespace === xmlNamespace) return 'xml'
    for (const [prefix, bound] of this.prefixes) if (bound === namespace) return prefix
    let number = 1
    while (this.prefixes.has(`ns${number}`)) number++
    this.#declare(`ns${number}`, namespace)
    return `ns${number}`
  }

  #declareDefault(namespace: string): void {
    if (namespace === this.defaultNamespace) return
    if (namespace === xmlNamespace || namespace === xmlnsNamespace) throw reserved(namespace)
    this.defaultNamespace = namespace
    this.attributes += ` xmlns='${escapeAttribute(namespace)}'`
  }

  #declare(prefix: string, namespace: string): void {
    if (prefix === 'xml' && namespace === xmlNamespace) return
    if (prefix === 'xml' || namespace === xmlNamespace) throw reserved(prefix)
    if (prefix === 'xmlns' || namespace === xmlnsNamespace) throw reserved(prefix)
    if (namespace === '') throw unwritable(`the prefix ${prefix} bound to no namespace`)
    this.prefixes = new Map(this.prefixes).set(prefix, namespace)
    this.attributes += ` xmlns:${checkName(prefix)}='${escapeAttribute(namespace)}'`
  }
}

/** Throws for a character that XML does not have (XML 1.0 production Char), half a pair included. */
function checkCharacters(text: string): void {
  const found = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]/u.exec(text)
  if (found === null) return
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  throw unwritable(`U+${code}, which XML does not have`)
}

function unwritable(message: string): XmlError {
  return new XmlError('not-well-formed', message)
}

function reserved(name: string): XmlError {
  return unwritable(`a reserved prefix or namespace declared: ${name}`)
}

function reference(character: string): string {
  return references[character]!
}

// One test tells whether there is anything to do at all; half of what it finds are whole pairs.
const textHazards = /[&<>\r\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]/
const attributeHazards = /[&<>"'\t\n\r\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]/
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

const encoder = new TextEncoder()
const mostKnownNames = 4096
const knownNames = new Set<string>()
const noPrefixes: ReadonlyMap<string, string> = new Map()
