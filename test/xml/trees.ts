/** Elements as plain text, by which two parsers can be compared: names, attributes, content. */
import { Element } from '../../runtime/xml/index.ts'
import { SaxesParser } from '../support/saxes.ts'

/** An element spelt out; attributes are sorted, prefixes and declarations left out. */
export function spell(element: Element, namespaceOf: (namespace: string) => string = same): string {
  const attributes = element.attributes.map(({ namespace, name, value }) =>
    spellAttribute(namespaceOf(namespace), name, value),
  )
  const content = element.children.map((child) =>
    child instanceof Element ? spell(child, namespaceOf) : JSON.stringify(child),
  )
  return spellElement(namespaceOf(element.namespace), element.name, attributes, content)
}

/** What saxes made of the children of a root. */
export interface SaxesReading {
  /** The complaint that ended it. */
  readonly error: Error | undefined
  /** The elements spelt out, a line each. */
  readonly elements: string
  /** True when there was other text than white space between them, or a CDATA section. */
  readonly hasTextBetween: boolean
}

/** Reads with saxes, with namespaces, up to its first complaint. */
export function readWithSaxes(xml: string): SaxesReading {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const elements: string[] = []
  const open: OpenElement[] = []
  let hasTextBetween = false
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ attributes }) => {
    const own: string[] = []
    for (const name in attributes) {
      const { uri, local, value } = attributes[name]!
      if (uri !== xmlnsNamespace) own.push(spellAttribute(uri, local, value))
    }
    open.push({ attributes: own, content: [], text: '' })
  })
  parser.on('text', (text) => {
    if (open.length === 1 && /[^ \t\r\n]/.test(text)) hasTextBetween = true
    open[open.length - 1]!.text += text
  })
  parser.on('cdata', (text) => {
    if (open.length === 1) hasTextBetween = true
    open[open.length - 1]!.text += text
  })
  parser.on('closetag', ({ uri, local }) => {
    const { attributes, content } = withText(open.pop()!)
    const spelt = spellElement(uri, local, attributes, content)
    if (open.length === 1) elements.push(spelt)
    if (open.length > 1) withText(open[open.length - 1]!).content.push(spelt)
  })
  let error: Error | undefined
  try {
    parser.write(xml).close()
  } catch (fault) {
    error = fault as Error
  }
  return { error, elements: elements.join('\n'), hasTextBetween }
}

interface OpenElement {
  readonly attributes: string[]
  readonly content: string[]
  /** The text behind the last of the content. */
  text: string
}

function withText(element: OpenElement): OpenElement {
  if (element.text !== '') element.content.push(JSON.stringify(element.text))
  element.text = ''
  return element
}

function spellAttribute(namespace: string, name: string, value: string): string {
  return `{${namespace}}${name}=${JSON.stringify(value)}`
}

function spellElement(
  namespace: string,
  name: string,
  attributes: string[],
  content: readonly string[],
): string {
  return `{${namespace}}${name} ${attributes.sort().join(' ')}(${content.join(',')})`
}

function same(namespace: string): string {
  return namespace
}

const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/'
