/**
 * The one writer: nodes to XML by the declaration of each class. It adds to strings, which today's
 * engines do faster than filling arrays or bytes.
 */
import { Element } from '../xml/element.ts'
import { xmlNamespace } from '../xml/names.ts'
import { checkName, escapeAttribute, escapeText, writeElement } from '../xml/serialise.ts'
import type { DeclaredClass } from './declaration.ts'
import { amongContent, type Extra } from './extra.ts'
import { type Layout, layoutOf, type Slot } from './layout.ts'
import { isOfField } from './names.ts'
import type { Node } from './node.ts'
import { Prefixes } from './prefixes.ts'
import { rescoped } from './rescope.ts'
import { languageOf } from './surroundings.ts'
import type { Texts } from './texts.ts'
import { stringMapping } from './values/strings.ts'

/**
 * The XML of a node (or element) that is to stand where `parentNamespace` is the default namespace.
 * Stanzas and what else several namespaces share take that namespace when it is one of theirs.
 *
 * @param lang - the language in force around it: texts of this language do not repeat it
 * @throws XmlError for characters and names that XML does not have
 */
export function writeNode(node: Node | Element, parentNamespace: string, lang?: string): string {
  return node instanceof Element
    ? writeElement(node, parentNamespace)
    : write(node, parentNamespace, lang, undefined)
}

/** What the parts of a node are written with. */
interface Context {
  readonly node: Node
  readonly values: Readonly<Record<string, unknown>>
  readonly layout: Layout
  readonly extra: Extra | undefined
  /** The namespace it is written in. */
  readonly namespace: string
  /** The language in force inside. */
  readonly lang: string | undefined
}

/** `parent` is the namespace of the parent before it was given another, where the node is content. */
function write(
  node: Node,
  parentNamespace: string,
  lang: string | undefined,
  parent: string | undefined,
): string {
  const layout = layoutOf((node.constructor as DeclaredClass).declaration)
  const extra = node.$extra
  const values = node as unknown as Readonly<Record<string, unknown>>
  const namespace = namespaceOf(node, layout, parentNamespace, parent)
  const needsPrefixes = layout.isQualified || extra?.attributes || extra?.declarations
  const prefixes = needsPrefixes ? new Prefixes(extra?.declarations) : undefined
  const open = namespace === parentNamespace ? layout.open : declaredOpen(layout, namespace)
  let start = ''
  let language = lang
  const { attributes } = layout
  for (let at = 0; at < attributes.length; at++) {
    const slot = attributes[at]!
    const value = values[slot.property]
    const kept = extra?.lexical === undefined ? undefined : extra.lexical.get(slot.index)
    if (slot === layout.language) {
      const own = value as string | undefined
      if (kept !== undefined) start += attribute(slot, kept)
      else if (own !== undefined && (own !== lang || extra?.language)) start += attribute(slot, own)
      if (own !== undefined) language = own
    } else if (slot.isQualified) {
      if (kept !== undefined) start += qualifiedAttribute(slot, kept, prefixes!)
      else if (value !== undefined && value !== slot.fallback) {
        start += qualifiedAttribute(slot, prefixes!.qualified(slot, value), prefixes!)
      }
    } else if (kept !== undefined) start += attribute(slot, kept)
    else if (value !== undefined && value !== slot.fallback) {
      const text = formatValue(slot, value)
      start += slot.isPlain ? `${slot.start}${text}'` : attribute(slot, text)
    }
  }
  if (extra?.attributes !== undefined) {
    start += otherAttributes(extra.attributes, prefixes!)
    if (layout.language === undefined) language = languageOf(extra.attributes) ?? language
  }
  if (extra === undefined && layout.isLeaf && node.$content.length === 0) {
    if (prefixes !== undefined) start = prefixes.declarations + start
    return `${open}${start}/>`
  }
  const context = { node, values, layout, extra, namespace, lang: language }
  const text = layout.text === undefined ? '' : ownText(context, prefixes)
  const content = extra?.order ? ordered(context, extra.order) : text + children(context)
  if (prefixes !== undefined) start = prefixes.declarations + start
  return content === '' ? `${open}${start}/>` : `${open}${start}>${content}${layout.close}`
}

/** The beginning of a start tag that declares its namespace; that with the class's own is made once. */
function declaredOpen(layout: Layout, namespace: string): string {
  return namespace === layout.declaration.namespace
    ? layout.declaredOpen
    : `${layout.open} xmlns='${escapeAttribute(namespace)}'`
}

/** The character data of an element that has a field for it. */
function ownText({ values, layout, extra }: Context, prefixes: Prefixes | undefined): string {
  const slot = layout.text!
  const kept = extra?.lexical?.get(slot.index)
  if (kept !== undefined) return escapeText(kept)
  const value = values[slot.property]
  if (value === undefined || value === slot.fallback) return ''
  return escapeText(slot.isQName ? prefixes!.qualified(slot, value) : formatValue(slot, value))
}

/** What comes after the text: the children of the fields, the payloads, stray text. */
function children(context: Context): string {
  const { layout, extra } = context
  const before = layout.declaration.any?.before
  const further = before === undefined ? undefined : furtherOnes(context)
  let content = ''
  const { children: slots } = layout
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at]!
    if (slot.property === before) content += payloads(context, further)
    if (extra === undefined) {
      const value = context.values[slot.property]
      if (value !== undefined && value !== slot.fallback)
        content += writeChild(context, slot, value)
    } else content += childrenOf(context, slot)
  }
  if (layout.mixed) {
    for (const part of context.values[layout.mixed.property] as readonly (Child | string)[]) {
      content += typeof part === 'string' ? escapeText(part) : payload(context, part)
    }
  }
  if (before === undefined) content += payloads(context)
  for (const child of further ?? []) content += payload(context, child)
  return extra?.text === undefined ? content : content + escapeText(extra.text)
}

type Child = Node | Element

function payloads(context: Context, without?: ReadonlySet<Child>): string {
  const { node, extra } = context
  const { $content } = node
  let content = ''
  for (let at = 0; at < $content.length; at++) {
    const child = $content[at]!
    if (extra?.placed?.has(child as Element) || without?.has(child)) continue
    content += payload(context, child)
  }
  return content
}

/** Of what there may be one of, those that came after the one in the field: they stay behind it. */
function furtherOnes({ node, layout, extra }: Context): ReadonlySet<Child> | undefined {
  let further: Set<Child> | undefined
  for (const child of node.$content) {
    if (!isOfField(child, node, layout) || extra?.placed?.has(child as Element)) continue
    further ??= new Set()
    further.add(child)
  }
  return further
}

function payload(context: Context, child: Child): string {
  if (child instanceof Element) return writeRaw(context, child)
  const { namespace, lang, extra, layout } = context
  return write(child, namespace, lang, extra?.namespace ?? layout.declaration.namespace)
}

/** An element as it came, in the namespace that is written instead of the node's own. */
function writeRaw({ namespace, extra, layout }: Context, element: Element): string {
  const own = extra?.namespace ?? layout.declaration.namespace
  return writeElement(own === namespace ? element : rescoped(element, own, namespace), namespace)
}

/** The children of a field, some of them as they came. */
function childrenOf(context: Context, slot: Slot): string {
  const { values, extra } = context
  const value = values[slot.property]
  const raw = extra?.raw === undefined ? undefined : extra.raw.get(slot.index)
  if (raw === undefined) {
    return value === undefined || value === slot.fallback ? '' : writeChild(context, slot, value)
  }
  let content = ''
  for (const child of raw) content += rawChild(context, slot, child)
  return content
}

function rawChild(context: Context, slot: Slot, child: Element | number): string {
  if (typeof child !== 'number') return writeRaw(context, child)
  const value = context.values[slot.property]
  return Array.isArray(value)
    ? writeItem(context, slot, value[child])
    : writeChild(context, slot, value)
}

function writeChild(context: Context, slot: Slot, value: unknown): string {
  const { layout, values, namespace, lang } = context
  switch (slot.kind) {
    case 'child':
      return write(value as Node, namespace, lang, undefined)
    case 'childText':
      return valueElement(context, slot, value)
    case 'flag':
      return value === true ? element(slot, slot.name, '', '', namespace) : ''
    case 'oneOf': {
      const holder = layout.derived.find((each) => each.of === slot.index)
      const text = holder ? (values[holder.property] as string | undefined) : undefined
      return element(slot, value as string, '', text ?? '', namespace)
    }
    default: {
      let content = ''
      for (const item of value as readonly unknown[]) content += writeItem(context, slot, item)
      return content
    }
  }
}

/** An item of a list. */
function writeItem(context: Context, slot: Slot, item: unknown): string {
  const { field } = slot
  const { namespace, lang } = context
  switch (field.kind) {
    case 'childTexts':
    case 'childAttributes':
      return valueElement(context, slot, item)
    case 'texts': {
      const { lang: own, text } = item as Texts[number]
      const written = own === undefined || own === lang ? '' : ` xml:lang='${escapeAttribute(own)}'`
      return element(slot, slot.name, written, text, namespace)
    }
    default:
      return write(item as Node, namespace, lang, undefined)
  }
}

/** An element with a value as its text or attribute. */
function valueElement({ namespace }: Context, slot: Slot, value: unknown): string {
  const { field, name } = slot
  const prefixes = slot.isQName ? new Prefixes(undefined) : undefined
  const text = prefixes ? prefixes.qualified(slot, value) : formatValue(slot, value)
  const declared = prefixes?.declarations ?? ''
  if (field.kind !== 'childAttributes') return element(slot, name, declared, text, namespace)
  const attribute = ` ${field.attribute}='${escapeAttribute(text)}'`
  return element(slot, name, declared + attribute, '', namespace)
}

function element(
  slot: Slot,
  name: string,
  attributes: string,
  text: string,
  namespace: string,
): string {
  const own = slot.namespace
  const declared = own === undefined || own === namespace ? '' : ` xmlns='${escapeAttribute(own)}'`
  return text === ''
    ? `<${name}${declared}${attributes}/>`
    : `<${name}${declared}${attributes}>${escapeText(text)}</${name}>`
}

/** Content in the order it was read in, texts among it; children that were not there then come last. */
function ordered(context: Context, order: readonly (string | number)[]): string {
  const { layout, node, extra, values } = context
  const left = new Map<number, string[]>()
  for (const slot of layout.children) {
    const value = values[slot.property]
    const raw = extra?.raw?.get(slot.index)
    if (raw === undefined && (value === undefined || value === slot.fallback)) continue
    const items = raw ?? (Array.isArray(value) ? [...value.keys()] : [0])
    left.set(slot.index, items.map((item) => rawChild(context, slot, item)).reverse())
  }
  const others = node.$content.filter((child) => !extra?.placed?.has(child as Element))
  left.set(amongContent, others.map((child) => payload(context, child)).reverse())
  let content = ''
  for (const entry of order) {
    content += typeof entry === 'string' ? escapeText(entry) : (left.get(entry)?.pop() ?? '')
  }
  for (const items of left.values()) content += items.reverse().join('')
  return content
}

function formatValue(slot: Slot, value: unknown): string {
  return slot.mapping === stringMapping ? (value as string) : slot.mapping.format(value)
}

function attribute(slot: Slot, text: string): string {
  return `${slot.start}${escapeAttribute(text)}'`
}

/** An attribute whose name or value needs prefixes. */
function qualifiedAttribute(slot: Slot, text: string, prefixes: Prefixes): string {
  const { namespace = '', name } = slot
  if (namespace === '' || namespace === xmlNamespace) return attribute(slot, text)
  return ` ${prefixes.of(namespace)}:${name}='${escapeAttribute(text)}'`
}

function otherAttributes(attributes: NonNullable<Extra['attributes']>, prefixes: Prefixes): string {
  let start = ''
  for (const { name, namespace, value } of attributes) {
    const prefix = namespace === '' ? '' : `${prefixes.of(namespace)}:`
    start += ` ${prefix}${checkName(name)}='${escapeAttribute(value)}'`
  }
  return start
}

function namespaceOf(
  { $extra }: Node,
  { declaration }: Layout,
  parentNamespace: string,
  parent: string | undefined,
): string {
  if (declaration.alsoIn === undefined) return declaration.namespace
  const own = $extra?.namespace ?? declaration.namespace
  // Content of another namespace than its parent's has that namespace for a reason.
  if (parent !== undefined && parent !== own) return own
  const isShared =
    parentNamespace === declaration.namespace || declaration.alsoIn.includes(parentNamespace)
  return isShared ? parentNamespace : own
}
