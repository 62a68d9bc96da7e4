/**
 * Nodes as plain values for JSON and back. Fields stand under their names, as numbers, booleans, strings
 * in their lexical form, arrays and objects; what begins with `$` is not a field.
 */
import {
  type Attribute,
  checkAttribute,
  Element,
  type ElementJson,
  elementFromJson,
} from '../xml/element.ts'
import { nodeOf } from './change.ts'
import type { DeclaredClass } from './declaration.ts'
import type { Extra } from './extra.ts'
import { initialValues } from './initial-values.ts'
import { classesOf, layoutOf, type Slot } from './layout.ts'
import { namespacesOf } from './names.ts'
import type { Node } from './node.ts'
import { readAgain } from './read-again.ts'
import { type Registry, registry } from './registry.ts'
import { languageIn, languageOf } from './surroundings.ts'
import type { LangText } from './texts.ts'
import type { ValueMapping } from './values/value-mapping.ts'
import { writeNode } from './write.ts'

/** A node as JSON: the fields that are written, under their names, and these. */
export interface NodeJson {
  /** The namespace of the element. */
  readonly $namespace: string
  /** The local name of the element. */
  readonly $name: string
  /** The attributes that are no field. */
  readonly $attributes?: readonly Attribute[]
  /** The children that no field holds. */
  readonly $content?: readonly (NodeJson | { readonly $element: ElementJson })[]
  /** The XML, where the fields do not say all of it; reading goes by it. */
  readonly $xml?: string
  readonly [property: string]: unknown
}

/** The JSON of a node. What is inherited from around it, the language `lang`, is not repeated. */
export function nodeToJson(node: Node, lang?: string): NodeJson {
  const layout = layoutOf((node.constructor as DeclaredClass).declaration)
  const { slots, declaration, language, demanded } = layout
  const json: Record<string, unknown> = { $namespace: node.$namespace, $name: declaration.name }
  const values = node as unknown as Readonly<Record<string, unknown>>
  const inside = languageIn(node) ?? lang
  for (const slot of slots) {
    const value = values[slot.property]
    if (value === undefined || slot.kind === 'shortcut') continue
    if (slot === language && value === lang) continue
    const isWritten = node.$extra?.lexical?.has(slot.index) || demanded.includes(slot)
    if (value === slot.fallback && !isWritten) continue
    json[slot.property] = toPlain(slot, value, inside)
  }
  const extra = node.$extra
  if (extra?.attributes) json['$attributes'] = extra.attributes
  if (node.$content.length > 0) {
    json['$content'] = node.$content.map((child) => contentToJson(child, inside))
  }
  if (extra && isIrregular(extra, slots, values)) json['$xml'] = writeNode(node, '', lang)
  return json as NodeJson
}

/** Whether there is more to a node than its fields, content and unknown attributes say. */
function isIrregular(
  { lexical, raw, order, text, declarations, language, problems }: Extra,
  slots: readonly Slot[],
  values: Readonly<Record<string, unknown>>,
): boolean {
  const isLexical = [...(lexical ?? [])].some(([index, kept]) => {
    const { mapping, property } = slots[index]!
    const value = values[property]
    return value === undefined || mapping.format(value) !== kept
  })
  // A stanza without what it needs: its constructor would refuse the fields.
  const isFaulty = problems?.some(({ grade }) => grade === 'fault') === true
  return (
    isLexical ||
    isFaulty ||
    text !== undefined ||
    [raw, order, declarations, language].some(Boolean)
  )
}

/**
 * The node of a class that {@link nodeToJson} wrote. `known` holds the classes of its content; children
 * of others become elements.
 *
 * @throws TypeError for what is not the JSON of such a node; XmlError, JidError for bad values
 */
export function nodeFromJson<T extends Node>(
  type: DeclaredClass<T>,
  json: NodeJson,
  known?: Registry,
  lang?: string,
): T {
  if (typeof json !== 'object' || json === null) throw new TypeError('expected an object')
  const { name } = type.declaration
  const { $namespace = type.declaration.namespace } = json
  if ((json.$name ?? name) !== name || !namespacesOf(type).includes($namespace)) {
    throw new TypeError(`expected the JSON of ${name}, got that of ${json.$name}`)
  }
  if (json.$xml !== undefined) {
    const node = readAgain(json.$xml, type, known ?? nothingKnown, { lang })
    if (node) return node
    throw new TypeError(`the XML in the JSON is not ${name}`)
  }
  const { byProperty, language } = layoutOf(type.declaration)
  const inside = statedLanguage(json, language) ?? lang
  const init: Record<string, unknown> =
    language && lang !== undefined ? { [language.property]: lang } : {}
  for (const [property, value] of Object.entries(json)) {
    if (property.startsWith('$')) continue
    const slot = byProperty.get(property)
    if (slot === undefined) throw new TypeError(`${name} has no field "${property}"`)
    init[property] = fromPlain(slot, value, known, inside)
  }
  const content =
    json.$content &&
    listIn(json.$content, '$content').map((child) => contentFromJson(child, known, inside))
  const values = initialValues(type.declaration, init, inside)
  const node = nodeOf(type, values, init, content)
  const extra = extraOf(type, json)
  if (Object.keys(extra).length > 0) node.$extra = { ...node.$extra, ...extra }
  return node
}

/** The language that the JSON states for the node's children. */
function statedLanguage(json: NodeJson, language: Slot | undefined): string | undefined {
  if (language) return json[language.property] as string | undefined
  return languageOf(json.$attributes)
}

/** What the JSON says beyond fields and content. */
function extraOf({ declaration }: DeclaredClass, json: NodeJson): Extra {
  const { $namespace = declaration.namespace, $attributes } = json
  if ($attributes) listIn($attributes, '$attributes').forEach(checkAttribute)
  return {
    ...($namespace !== declaration.namespace && { namespace: $namespace }),
    ...($attributes && { attributes: $attributes }),
  }
}

function contentToJson(
  child: Node | Element,
  lang: string | undefined,
): NodeJson | { readonly $element: ElementJson } {
  return child instanceof Element ? { $element: child.toJSON() } : nodeToJson(child, lang)
}

function contentFromJson(
  json: NodeJson | { readonly $element: ElementJson },
  known: Registry | undefined,
  lang: string | undefined,
): Node | Element {
  if (typeof json !== 'object' || json === null) throw new TypeError('expected an object')
  if ('$element' in json) return elementFromJson(json.$element as ElementJson)
  const type = known?.classOf(json.$namespace, json.$name)
  if (type) return nodeFromJson(type, json, known, lang)
  throw new TypeError(`no class is given for <${json.$name} xmlns='${json.$namespace}'/>`)
}

function toPlain(slot: Slot, value: unknown, inside: string | undefined): unknown {
  switch (slot.kind) {
    case 'attribute':
    case 'text':
    case 'childText':
      return plainValue(slot.mapping, value)
    case 'childTexts':
    case 'childAttributes':
      return (value as readonly unknown[]).map((each) => plainValue(slot.mapping, each))
    case 'child':
      return nodeToJson(value as Node, inside)
    case 'children':
    case 'choice':
      return (value as readonly Node[]).map((each) => nodeToJson(each, inside))
    case 'mixed':
      return (value as readonly (Node | Element | string)[]).map((part) =>
        typeof part === 'string' ? part : contentToJson(part, inside),
      )
    case 'texts':
      return (value as readonly LangText[]).map(({ lang, text }) =>
        lang === undefined || lang === inside ? { text } : { lang, text },
      )
    default:
      return value
  }
}

function plainValue(mapping: ValueMapping, value: unknown): unknown {
  const isPlain = typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
  return isPlain ? value : mapping.format(value)
}

function fromPlain(
  slot: Slot,
  value: unknown,
  known: Registry | undefined,
  lang: string | undefined,
): unknown {
  const { field } = slot
  switch (field.kind) {
    case 'attribute':
    case 'text':
    case 'childText':
      return parsePlain(slot, value)
    case 'childTexts':
    case 'childAttributes':
      return arrayOf(slot, value).map((each) => parsePlain(slot, each))
    case 'child':
      return nodeFromJson(field.of(), value as NodeJson, known, lang)
    case 'children':
    case 'choice':
      return arrayOf(slot, value).map((each) => choose(slot, each as NodeJson, known, lang))
    case 'mixed':
      return arrayOf(slot, value).map((part) => {
        if (typeof part === 'string') return part
        const json = part as NodeJson
        const isChild = classesOf(field).some((type) => type.declaration.name === json.$name)
        return isChild ? choose(slot, json, known, lang) : contentFromJson(json, known, lang)
      })
    case 'texts':
      return arrayOf(slot, value).map((each) => ({ lang, ...(each as Partial<LangText>) }))
    default:
      return value
  }
}

function choose(
  slot: Slot,
  json: NodeJson,
  known: Registry | undefined,
  lang: string | undefined,
): Node {
  const classes = classesOf(slot.field)
  const type =
    classes.find(
      (each) =>
        each.declaration.name === json.$name && namespacesOf(each).includes(json.$namespace),
    ) ?? classes[0]!
  return nodeFromJson(type, json, known, lang)
}

function parsePlain(slot: Slot, value: unknown): unknown {
  if (typeof value !== 'string') return value
  const parsed = slot.mapping.parse(value)
  if (parsed !== undefined) return parsed
  throw new TypeError(`"${slot.property}": expected ${slot.mapping.expected}`)
}

function arrayOf(slot: Slot, value: unknown): readonly unknown[] {
  return listIn(value as readonly unknown[], slot.property)
}

function listIn<T>(value: readonly T[], property: string): readonly T[] {
  if (Array.isArray(value)) return value
  throw new TypeError(`"${property}": expected an array`)
}

const nothingKnown = registry([])
