/**
 * The one writer: nodes to XML by the declaration of each class. It adds to one string, which today's
 * engines do faster than filling arrays or bytes, and faster than joining the strings of parts.
 */
import type { Jid } from '../jid/jid.ts'
import type { Element } from '../xml/element.ts'
import { xmlNamespace } from '../xml/names.ts'
import { checkName, escapeAttribute, escapeText, writeElement } from '../xml/serialise.ts'
import type { DeclaredClass } from './declaration.ts'
import { amongContent, type Extra } from './extra.ts'
import { holdsSeveral, type Layout, layoutOf, type Slot } from './layout.ts'
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
  if (isElement(node)) return writeElement(node, parentNamespace)
  const writer = new Writer()
  writer.write(node, parentNamespace, lang, undefined)
  return writer.xml
}

/** The string that nodes are added to. It is one's own: adding to what is shared takes a twentieth longer. */
class Writer {
  /** What has been written. */
  xml = ''

  /** `parent` is the namespace of the parent before it was given another, where the node is content. */
  write(
    node: Node,
    parentNamespace: string,
    lang: string | undefined,
    parent: string | undefined,
  ): void {
    const layout = layoutOf((node.constructor as DeclaredClass).declaration)
    const extra = node.$extra
    const values = node as unknown as Readonly<Record<string, unknown>>
    const namespace = namespaceOf(node, layout, parentNamespace, parent)
    this.xml += namespace === parentNamespace ? layout.open : declaredOpen(layout, namespace)
    if (layout.isQualified || extra?.attributes || extra?.declarations) {
      this.#qualified({ node, values, layout, extra, namespace, lang })
      return
    }
    let language = lang
    const { attributes } = layout
    let isFirst = true
    for (let at = 0; at < attributes.length; at++) {
      const slot = attributes[at]!
      const value = values[slot.property]
      const kept = extra?.lexical === undefined ? undefined : extra.lexical.get(slot.index)
      let text: string
      if (slot === layout.language) {
        const own = value as string | undefined
        if (own !== undefined) language = own
        if (kept !== undefined) text = escapeAttribute(kept)
        else if (own === undefined || (own === lang && !extra?.language)) continue
        else text = escapeAttribute(own)
      } else if (kept !== undefined) text = escapeAttribute(kept)
      else if (value === undefined || value === slot.fallback) continue
      else if (slot.isJid) text = (value as Jid).$escaped
      else {
        text = formatValue(slot, value)
        if (!slot.isPlain) text = escapeAttribute(text)
      }
      // The quote that ends a value is added with what comes behind it.
      this.xml += isFirst ? slot.start : slot.next
      this.xml += text
      isFirst = false
    }
    if (extra === undefined && layout.isLeaf && node.$content.length === 0) {
      this.xml += isFirst ? '/>' : "'/>"
      return
    }
    if (!isFirst) this.xml += "'"
    this.#content({ node, values, layout, extra, namespace, lang: language }, undefined)
  }

  /** The rest of an element behind its name, with a start tag that may need prefixes for its parts. */
  #qualified(context: Context): void {
    const { values, layout, extra, lang } = context
    const prefixes = new Prefixes(extra?.declarations)
    let language = lang
    const rest = this.#apart(() => {
      for (const slot of layout.attributes) {
        const value = values[slot.property]
        const kept = extra?.lexical?.get(slot.index)
        if (slot === layout.language) {
          const own = value as string | undefined
          if (kept !== undefined) this.xml += attribute(slot, kept)
          else if (own !== undefined && (own !== lang || extra?.language))
            this.xml += attribute(slot, own)
          if (own !== undefined) language = own
        } else if (kept !== undefined) this.xml += qualifiedAttribute(slot, kept, prefixes)
        else if (value !== undefined && value !== slot.fallback) {
          this.xml += qualifiedAttribute(slot, prefixes.qualified(slot, value), prefixes)
        }
      }
      if (extra?.attributes !== undefined) {
        this.xml += otherAttributes(extra.attributes, prefixes)
        if (layout.language === undefined) language = languageOf(extra.attributes) ?? language
      }
      this.#content({ ...context, lang: language }, prefixes)
    })
    this.xml += prefixes.declarations + rest
  }

  /** The end of a start tag, what is in the element, and its end tag. */
  #content(context: Context, prefixes: Prefixes | undefined): void {
    const { layout, extra } = context
    const before = this.xml
    this.xml += '>'
    const empty = this.xml.length
    if (extra?.order) this.#ordered(context, extra.order)
    else {
      if (layout.text !== undefined) this.xml += ownText(context, prefixes)
      this.#children(context)
    }
    if (this.xml.length === empty) this.xml = `${before}/>`
    else this.xml += layout.close
  }

  /** What comes after the text: the children of the fields, the payloads, stray text. */
  #children(context: Context): void {
    const { layout, extra } = context
    const before = layout.declaration.any?.before
    const further = before !== undefined && hasTrailing(context) ? furtherOnes(context) : undefined
    const { children: slots } = layout
    for (let at = 0; at < slots.length; at++) {
      const slot = slots[at]!
      if (slot.property === before) this.#payloads(context, further)
      if (extra === undefined) {
        const value = context.values[slot.property]
        if (value !== undefined && value !== slot.fallback) this.#child(context, slot, value)
      } else this.#childrenOf(context, slot)
    }
    if (layout.mixed) {
      for (const part of context.values[layout.mixed.property] as readonly (Child | string)[]) {
        if (typeof part === 'string') this.xml += escapeText(part)
        else this.#payload(context, part)
      }
    }
    if (before === undefined) this.#payloads(context)
    for (const child of further ?? []) this.#payload(context, child)
    if (extra?.text !== undefined) this.xml += escapeText(extra.text)
  }

  #payloads(context: Context, without?: ReadonlySet<Child>): void {
    const { node, extra } = context
    const { $content } = node
    for (let at = 0; at < $content.length; at++) {
      const child = $content[at]!
      if (extra?.placed?.has(child as Element) || without?.has(child)) continue
      this.#payload(context, child)
    }
  }

  #payload(context: Context, child: Child): void {
    if (isElement(child)) this.#raw(context, child)
    else {
      const { namespace, lang, extra, layout } = context
      this.write(child, namespace, lang, extra?.namespace ?? layout.declaration.namespace)
    }
  }

  /** An element as it came, in the namespace that is written instead of the node's own. */
  #raw({ namespace, extra, layout }: Context, element: Element): void {
    const own = extra?.namespace ?? layout.declaration.namespace
    this.xml += writeElement(
      own === namespace ? element : rescoped(element, own, namespace),
      namespace,
    )
  }

  /** The children of a field, some of them as they came. */
  #childrenOf(context: Context, slot: Slot): void {
    const { values, extra } = context
    const value = values[slot.property]
    const raw = extra?.raw === undefined ? undefined : extra.raw.get(slot.index)
    if (raw !== undefined) for (const child of raw) this.#rawChild(context, slot, child)
    else if (value !== undefined && value !== slot.fallback) this.#child(context, slot, value)
  }

  #rawChild(context: Context, slot: Slot, child: Element | number): void {
    if (typeof child !== 'number') {
      this.#raw(context, child)
      return
    }
    const value = context.values[slot.property]
    if (holdsSeveral(slot)) this.#item(context, slot, (value as readonly unknown[])[child])
    else this.#child(context, slot, value)
  }

  #child(context: Context, slot: Slot, value: unknown): void {
    const { layout, values, namespace, lang } = context
    switch (slot.kind) {
      case 'child':
        this.write(value as Node, namespace, lang, undefined)
        return
      case 'childText':
        this.#value(context, slot, value)
        return
      case 'flag':
        if (value === true) this.#simple(slot, slot.name, '', '', namespace)
        return
      case 'oneOf': {
        const holder = layout.derived.find((each) => each.of === slot.index)
        const text = holder ? (values[holder.property] as string | undefined) : undefined
        this.#simple(slot, value as string, '', text ?? '', namespace)
        return
      }
      default: {
        const items = value as readonly unknown[]
        for (let at = 0; at < items.length; at++) this.#item(context, slot, items[at])
      }
    }
  }

  /** An item of a list. */
  #item(context: Context, slot: Slot, item: unknown): void {
    const { namespace, lang } = context
    switch (slot.kind) {
      case 'childTexts':
      case 'childAttributes':
        this.#value(context, slot, item)
        return
      case 'texts': {
        const { lang: own, text } = item as Texts[number]
        const written =
          own === undefined || own === lang ? '' : ` xml:lang='${escapeAttribute(own)}'`
        this.#simple(slot, slot.name, written, text, namespace)
        return
      }
      default:
        this.write(item as Node, namespace, lang, undefined)
    }
  }

  /** An element with a value as its text or attribute. */
  #value({ namespace }: Context, slot: Slot, value: unknown): void {
    const { field, name } = slot
    const prefixes = slot.isQName ? new Prefixes(undefined) : undefined
    const text = prefixes ? prefixes.qualified(slot, value) : formatValue(slot, value)
    const declared = prefixes?.declarations ?? ''
    if (field.kind === 'childAttributes') {
      const attribute = ` ${field.attribute}='${escapeAttribute(text)}'`
      this.#simple(slot, name, declared + attribute, '', namespace)
    } else this.#simple(slot, name, declared, text, namespace)
  }

  /** An element with nothing but text. */
  #simple(slot: Slot, name: string, attributes: string, text: string, namespace: string): void {
    if (attributes === '' && text !== '' && name === slot.name && slot.namespace === undefined) {
      this.xml += slot.startTag
      this.xml += escapeText(text)
      this.xml += slot.endTag
      return
    }
    const own = slot.namespace
    const declared =
      own === undefined || own === namespace ? '' : ` xmlns='${escapeAttribute(own)}'`
    this.xml += `<${name}${declared}${attributes}`
    this.xml += text === '' ? '/>' : `>${escapeText(text)}</${name}>`
  }

  /** Content in the order it was read in, texts among it; children that were not there then come last. */
  #ordered(context: Context, order: readonly (string | number)[]): void {
    const { layout, node, extra, values } = context
    const left = new Map<number, string[]>()
    for (const slot of layout.children) {
      const value = values[slot.property]
      const raw = extra?.raw?.get(slot.index)
      if (raw === undefined && (value === undefined || value === slot.fallback)) continue
      const items = raw ?? (holdsSeveral(slot) ? [...(value as readonly unknown[]).keys()] : [0])
      left.set(
        slot.index,
        items.map((item) => this.#apart(() => this.#rawChild(context, slot, item))).reverse(),
      )
    }
    const others = node.$content.filter((child) => !extra?.placed?.has(child as Element))
    left.set(
      amongContent,
      others.map((child) => this.#apart(() => this.#payload(context, child))).reverse(),
    )
    for (const entry of order) {
      this.xml += typeof entry === 'string' ? escapeText(entry) : (left.get(entry)?.pop() ?? '')
    }
    for (const items of left.values()) this.xml += items.reverse().join('')
  }

  /** What is written meanwhile, apart from what has been written. */
  #apart(part: () => void): string {
    const before = this.xml
    this.xml = ''
    part()
    const written = this.xml
    this.xml = before
    return written
  }
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

type Child = Node | Element

/** Whether a field has something that stands behind the payloads. */
function hasTrailing({ layout, values, extra }: Context): boolean {
  const { trailing } = layout
  for (let at = 0; at < trailing.length; at++) {
    const slot = trailing[at]!
    const value = values[slot.property]
    if ((value !== undefined && value !== slot.fallback) || extra?.raw?.has(slot.index)) return true
  }
  return false
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

/** As `instanceof` would say it, which takes as long as writing a small element. */
function isElement(child: Child): child is Element {
  return (child as Node).$content === undefined
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
