/**
 * The one writer: nodes to XML by the declaration of each class. It adds to strings, which today's
 * engines do faster than filling arrays or bytes.
 */
import { Element } from '../xml/element.ts'
import { xmlNamespace } from '../xml/names.ts'
import { checkName, escapeAttribute, escapeText, writeElement } from '../xml/serialise.ts'
import type { DeclaredClass } from './declaration.ts'
import type { Extra } from './extra.ts'
import { type Layout, layoutOf, type Slot } from './layout.ts'
import { namespacesOf } from './names.ts'
import type { Node } from './node.ts'
import type { Texts } from './texts.ts'
import type { QName } from './values/qname.ts'
import { qnameMapping } from './values/qname.ts'
import { stringMapping } from './values/strings.ts'

/**
 * The XML of a node (or element) that is to stand where `parentNamespace` is the default namespace.
 * Stanzas and what else several namespaces share take that namespace when it is one of theirs.
 *
 * @param lang - the language in force around it: texts of this language do not repeat it
 * @throws XmlError for characters and names that XML does not have
 */
export function writeNode(node: Node | Element, parentNamespace: string, lang?: string): string {
  if (node instanceof Element) return writeElement(node, parentNamespace)
  const type = node.constructor as DeclaredClass
  const layout = layoutOf(type.declaration)
  const extra = node.$extra
  const namespace = namespaceOf(node, layout, type, parentNamespace)
  if (extra?.source) return writeElement(withNamespace(extra.source, namespace), parentNamespace)
  const { name } = layout.declaration
  let start = namespace === parentNamespace ? `<${name}` : `<${name} xmlns='${namespace}'`
  const values = node as unknown as Readonly<Record<string, unknown>>
  let language = lang
  for (const slot of layout.attributes) {
    const value = values[slot.property]
    if (slot === layout.language) {
      const own = value as string | undefined
      if (own !== undefined && (own !== lang || extra?.language)) start += attribute(slot, own)
      else if (extra?.lexical?.has(slot.index)) start += attribute(slot, lexicalOf(extra, slot))
      if (own !== undefined) language = own
      continue
    }
    const kept = extra?.lexical === undefined ? undefined : extra.lexical.get(slot.index)
    if (kept !== undefined) start += attribute(slot, kept)
    else if (value !== undefined && value !== slot.fallback) {
      if (slot.mapping === qnameMapping) start += qnameAttribute(slot, value as QName)
      else {
        const text = formatValue(slot, value)
        start += slot.isPlain ? `${slot.start}${text}'` : attribute(slot, text)
      }
    }
  }
  if (extra !== undefined) start += extraAttributes(extra)
  const content = writeContent(node, layout, namespace, language)
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`
}

function writeContent(
  node: Node,
  layout: Layout,
  namespace: string,
  lang: string | undefined,
): string {
  const values = node as unknown as Readonly<Record<string, unknown>>
  const extra = node.$extra
  const { text } = layout
  let content = ''
  if (text) {
    const kept = extra?.lexical?.get(text.index)
    const value = values[text.property]
    if (kept !== undefined) content += escapeText(kept)
    else if (value !== undefined && value !== text.fallback) {
      content += escapeText(formatValue(text, value))
    }
  }
  const before = layout.declaration.any?.before
  for (const slot of layout.children) {
    if (slot.property === before) content += payloads(node, namespace, lang)
    const value = values[slot.property]
    const raw = extra?.raw === undefined ? undefined : extra.raw.get(slot.index)
    if (raw !== undefined) content += writeRaw(slot, raw, value, namespace, lang)
    else if (value !== undefined && value !== slot.fallback) {
      content += writeChild(slot, value, layout, values, namespace, lang)
    }
  }
  if (layout.mixed) {
    for (const part of values[layout.mixed.property] as readonly (Node | Element | string)[]) {
      content += typeof part === 'string' ? escapeText(part) : writeNode(part, namespace, lang)
    }
  }
  if (before === undefined) content += payloads(node, namespace, lang)
  if (extra?.text !== undefined) content += escapeText(extra.text)
  return content
}

function payloads(node: Node, namespace: string, lang: string | undefined): string {
  let content = ''
  const placed = node.$extra?.placed
  for (const child of node.$content) {
    if (placed?.has(child as Element)) continue
    content += writeNode(child, namespace, lang)
  }
  return content
}

/** The children of a slot as they came. */
function writeRaw(
  slot: Slot,
  raw: readonly (Element | number)[],
  value: unknown,
  namespace: string,
  lang: string | undefined,
): string {
  let content = ''
  for (const child of raw) {
    content +=
      typeof child === 'number'
        ? writeItem(slot, (value as readonly unknown[])[child], namespace, lang)
        : writeElement(child, namespace)
  }
  return content
}

function writeChild(
  slot: Slot,
  value: unknown,
  layout: Layout,
  values: Readonly<Record<string, unknown>>,
  namespace: string,
  lang: string | undefined,
): string {
  switch (slot.kind) {
    case 'child':
      return writeNode(value as Node, namespace, lang)
    case 'childText':
      return element(slot, slot.name, '', formatValue(slot, value), namespace)
    case 'flag':
      return value === true ? element(slot, slot.name, '', '', namespace) : ''
    case 'oneOf': {
      const holder = layout.derived.find((each) => each.of === slot.index)
      const text = holder ? (values[holder.property] as string | undefined) : undefined
      return element(slot, value as string, '', text ?? '', namespace)
    }
    default: {
      let content = ''
      for (const item of value as readonly unknown[]) {
        content += writeItem(slot, item, namespace, lang)
      }
      return content
    }
  }
}

/** An item of a list. */
function writeItem(slot: Slot, item: unknown, namespace: string, lang: string | undefined): string {
  const { field } = slot
  switch (field.kind) {
    case 'childTexts':
      return element(slot, slot.name, '', formatValue(slot, item), namespace)
    case 'childAttributes': {
      const value = escapeAttribute(formatValue(slot, item))
      return element(slot, slot.name, ` ${field.attribute}='${value}'`, '', namespace)
    }
    case 'texts': {
      const { lang: own, text } = item as Texts[number]
      const written = own === undefined || own === lang ? '' : ` xml:lang='${escapeAttribute(own)}'`
      return element(slot, slot.name, written, text, namespace)
    }
    default:
      return writeNode(item as Node, namespace, lang)
  }
}

function element(
  slot: Slot,
  name: string,
  attributes: string,
  text: string,
  namespace: string,
): string {
  const own = slot.namespace
  const declared = own === undefined || own === namespace ? '' : ` xmlns='${own}'`
  return text === ''
    ? `<${name}${declared}${attributes}/>`
    : `<${name}${declared}${attributes}>${escapeText(text)}</${name}>`
}

function formatValue(slot: Slot, value: unknown): string {
  return slot.mapping === stringMapping ? (value as string) : slot.mapping.format(value)
}

function attribute(slot: Slot, text: string): string {
  return `${slot.start}${escapeAttribute(text)}'`
}

/** A QName, with a declaration of its own for its prefix. */
function qnameAttribute(slot: Slot, { namespace, localName }: QName): string {
  if (namespace === '') return attribute(slot, localName)
  const declared = ` xmlns:q='${escapeAttribute(namespace)}'`
  return `${declared}${attribute(slot, `q:${localName}`)}`
}

function lexicalOf(extra: Extra, slot: Slot): string {
  return extra.lexical!.get(slot.index)!
}

/** What the class does not know of the start tag: attributes and declarations of prefixes. */
function extraAttributes({ attributes, declarations }: Extra): string {
  let start = ''
  const prefixes = new Map<string, string>([[xmlNamespace, 'xml']])
  for (const [prefix, namespace] of declarations ?? []) {
    if (prefix === '' || prefix === 'xml') continue
    start += ` xmlns:${checkName(prefix)}='${escapeAttribute(namespace)}'`
    prefixes.set(namespace, prefix)
  }
  for (const { name, namespace, value } of attributes ?? []) {
    let prefix = ''
    if (namespace !== '') {
      let bound = prefixes.get(namespace)
      if (bound === undefined) {
        bound = freePrefix(declarations, prefixes)
        prefixes.set(namespace, bound)
        start += ` xmlns:${bound}='${escapeAttribute(namespace)}'`
      }
      prefix = `${bound}:`
    }
    start += ` ${prefix}${checkName(name)}='${escapeAttribute(value)}'`
  }
  return start
}

function freePrefix(
  declarations: ReadonlyMap<string, string> | undefined,
  prefixes: ReadonlyMap<string, string>,
): string {
  let number = prefixes.size
  while (declarations?.has(`ns${number}`)) number++
  return `ns${number}`
}

function namespaceOf(
  node: Node,
  layout: Layout,
  type: DeclaredClass,
  parentNamespace: string,
): string {
  const { declaration } = layout
  if (declaration.alsoIn === undefined) return declaration.namespace
  if (namespacesOf(type).includes(parentNamespace)) return parentNamespace
  return node.$extra?.namespace ?? declaration.namespace
}

function withNamespace(source: Element, namespace: string): Element {
  if (source.namespace === namespace) return source
  const children = source.children.map((child) =>
    child instanceof Element && child.namespace === source.namespace
      ? withNamespace(child, namespace)
      : child,
  )
  return new Element(namespace, source.name, source.attributes, children)
}
