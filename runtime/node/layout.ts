/**
 * A declaration table made ready: fields with their positions ("slots"), types and defaults. Made when
 * the first node of its class is made or read.
 */
import { xmlNamespace } from '../xml/names.ts'
import { escapeAttribute } from '../xml/serialise.ts'
import type { DeclaredClass, Declaration, Field, SimpleValue } from './declaration.ts'
import { ShortForms } from './short-forms.ts'
import { noTexts } from './texts.ts'
import { qnameMapping } from './values/qname.ts'
import { stringMapping } from './values/strings.ts'
import type { ValueMapping } from './values/value-mapping.ts'
import { listOf, literalsOf, mappingOf } from './values/value-types.ts'

/** A field in its place. */
export interface Slot {
  /** The position among the values. */
  readonly index: number
  /** The property name. */
  readonly property: string
  readonly field: Field
  readonly kind: Field['kind']
  /** The local name of the attribute or child; `''` where there is not just one. */
  readonly name: string
  /** The namespace of the attribute or child; undefined for that of the element. */
  readonly namespace: string | undefined
  /** The type of the value, of fields that have a simple one. */
  readonly mapping: ValueMapping
  /** The values of an enumeration, each under itself. */
  readonly values: ReadonlyMap<string, string> | undefined
  /** The same in order, where they are few. */
  readonly literals: readonly string[] | undefined
  /** True for an address. */
  readonly isJid: boolean
  /** The short values of an attribute that has few, where they are primitive. */
  readonly shortForms: ShortForms | undefined
  /** True where any text is the value, and none is a default. */
  readonly isAnyString: boolean
  /** True where other values than those of the enumeration are read as they are. */
  readonly open: boolean
  /** True where the value is a qualified name, or a list of them: it needs prefixes. */
  readonly isQName: boolean
  /** For an attribute: whether its name or its value needs a prefix. */
  readonly isQualified: boolean
  /** True where no canonical form has a character that XML escapes. */
  readonly isPlain: boolean
  /** What the field holds where nothing is written. */
  readonly fallback: unknown
  /** True where there has to be one. */
  readonly required: boolean
  /** The slot that another belongs to: the texts of a shortcut, the choice of its text. */
  readonly of: number
  /** For an attribute: what comes before its value in XML. */
  readonly start: string
  /** The same, with the quote that ends the attribute before it. */
  readonly next: string
  /** For a child with nothing but text: its start tag without attributes. */
  readonly startTag: string
  /** The end tag of such a child. */
  readonly endTag: string
}

/** The fields of a declaration. */
export interface Layout {
  readonly declaration: Declaration
  readonly slots: readonly Slot[]
  readonly byProperty: ReadonlyMap<string, Slot>
  readonly attributes: readonly Slot[]
  /** True where there is no field for text or children. */
  readonly isLeaf: boolean
  /** How its start tag begins: `<delay`. */
  readonly open: string
  /** The same with the declaration of its namespace. */
  readonly declaredOpen: string
  /** Its end tag. */
  readonly close: string
  /** The fields that child elements fill. */
  readonly children: readonly Slot[]
  /** Those of them that stand behind the payloads. */
  readonly trailing: readonly Slot[]
  readonly text: Slot | undefined
  /** The field of mixed content. */
  readonly mixed: Slot | undefined
  /** The `xml:lang` attribute. */
  readonly language: Slot | undefined
  /** The values of an element that has nothing. */
  readonly fallbacks: readonly unknown[]
  readonly required: readonly Slot[]
  /** Lists that have to have something: a user may not leave them out. */
  readonly demanded: readonly Slot[]
  /** Attributes and texts that hold something where nothing is written. */
  readonly defaults: readonly Slot[]
  /** Shortcuts and texts of a choice: filled from other slots. */
  readonly derived: readonly Slot[]
  /** True where a start tag may need prefixes for what the fields hold. */
  readonly isQualified: boolean
}

const layouts = new WeakMap<Declaration, Layout>()

/** The layout of a declaration. */
export function layoutOf(declaration: Declaration): Layout {
  let layout = layouts.get(declaration)
  if (layout === undefined) {
    layout = buildLayout(declaration)
    layouts.set(declaration, layout)
  }
  return layout
}

/** The names that a child field takes: several for a choice. */
export function classesOf(field: Field): readonly DeclaredClass[] {
  switch (field.kind) {
    case 'child':
    case 'children':
      return [field.of()]
    case 'choice':
    case 'mixed':
      return field.of()
    default:
      return []
  }
}

function buildLayout(declaration: Declaration): Layout {
  const properties = Object.keys(declaration.fields)
  const slots = Object.entries(declaration.fields).map(([property, field], index) => {
    const simple: SimpleValue = isSimple(field) ? field : {}
    const item = mappingOf(simple.type)
    const values = literals(simple, item)
    const mapping = simple.list
      ? (listOf(values && !simple.open ? literalsOf(item, values) : item) as ValueMapping)
      : item
    const name = wireName(property, field)
    const isXml = field.kind === 'attribute' && field.namespace === xmlNamespace
    const start = isXml ? ` xml:${name}='` : ` ${name}='`
    const slot: Slot = {
      index,
      property,
      field,
      kind: field.kind,
      name,
      namespace: 'namespace' in field ? field.namespace : undefined,
      mapping,
      values: values && !simple.list ? new Map(values.map((value) => [value, value])) : undefined,
      literals: fewOf(simple),
      isJid: simple.type === 'jid' && !simple.list && simple.default === undefined,
      shortForms: field.kind === 'attribute' && isOfFew(simple) ? new ShortForms() : undefined,
      isAnyString:
        mapping === (stringMapping as ValueMapping) &&
        values === undefined &&
        simple.default === undefined,
      open: simple.open === true,
      isQName: item === qnameMapping,
      isQualified: item === qnameMapping || isForeign(field),
      isPlain: mapping.isPlain === true || isPlainEnumeration(simple),
      fallback: fallbackOf(field, simple, mapping),
      required: isRequired(field),
      of: 'of' in field && typeof field.of === 'string' ? properties.indexOf(field.of) : -1,
      start,
      next: `'${start}`,
      startTag: `<${name}>`,
      endTag: `</${name}>`,
    }
    return slot
  })
  const text = slots.find((slot) => slot.kind === 'text')
  const children = slots.filter((slot) => childKinds.has(slot.kind))
  const before = children.findIndex(({ property }) => property === declaration.any?.before)
  const isLeaf = slots.every((slot) => slot.kind === 'attribute')
  return {
    declaration,
    isLeaf,
    open: `<${declaration.name}`,
    declaredOpen: `<${declaration.name} xmlns='${escapeAttribute(declaration.namespace)}'`,
    close: `</${declaration.name}>`,
    slots,
    byProperty: new Map(slots.map((slot) => [slot.property, slot])),
    attributes: slots.filter((slot) => slot.kind === 'attribute'),
    children,
    trailing: children.slice(before < 0 ? children.length : before),
    text,
    mixed: slots.find((slot) => slot.kind === 'mixed'),
    language: slots.find(
      (slot) =>
        slot.kind === 'attribute' && slot.namespace === xmlNamespace && slot.name === 'lang',
    ),
    fallbacks: slots.map((slot) => slot.fallback),
    required: slots.filter((slot) => slot.required),
    demanded: slots.filter(
      ({ field }) => 'min' in field && field.kind !== 'texts' && (field.min ?? 0) > 0,
    ),
    defaults: slots.filter(
      ({ kind, fallback }) => (kind === 'attribute' || kind === 'text') && fallback !== undefined,
    ),
    derived: slots.filter((slot) => slot.of >= 0),
    isQualified: slots.some(
      ({ kind, isQualified }) => isQualified && (kind === 'attribute' || kind === 'text'),
    ),
  }
}

/** The only values there are: of an enumeration, or the fixed one where its type is a literal. */
function literals(simple: SimpleValue, item: ValueMapping): readonly string[] | undefined {
  if (simple.values) return simple.values
  return simple.fixed !== undefined && !simple.list && item.isText ? [simple.fixed] : undefined
}

function fewOf({ values, list }: SimpleValue): readonly string[] | undefined {
  return values === undefined || list || values.length > 8 ? undefined : values
}

function isPlainEnumeration({ values, open }: SimpleValue): boolean {
  return values !== undefined && !open && values.every((value) => /^[\w.:/+ -]*$/.test(value))
}

/** True for what has few values: enumerations, and what is a number, a language or a truth value. */
function isOfFew({ list, values, open, type = 'string' }: SimpleValue): boolean {
  if (list) return false
  return values === undefined ? typesOfFew.has(type) : !open
}

const typesOfFew = new Set([
  'language',
  'boolean',
  'byte',
  'unsignedByte',
  'unsignedShort',
  'unsignedInt',
])

function isForeign(field: Field): boolean {
  return (
    field.kind === 'attribute' && field.namespace !== undefined && field.namespace !== xmlNamespace
  )
}

function isSimple(field: Field): field is Field & SimpleValue {
  return simpleKinds.has(field.kind)
}

function wireName(property: string, field: Field): string {
  if ('name' in field && field.name !== undefined) return field.name
  return field.kind === 'attribute' || field.kind === 'childText' || field.kind === 'flag'
    ? property
    : ''
}

function isRequired(field: Field): boolean {
  return 'required' in field && field.required === true && field.kind !== 'flag'
}

function fallbackOf(field: Field, simple: SimpleValue, mapping: ValueMapping): unknown {
  switch (field.kind) {
    case 'attribute':
    case 'text':
    case 'childText':
      return simple.default === undefined ? undefined : mapping.parse(simple.default)
    case 'childTexts':
    case 'childAttributes':
    case 'children':
    case 'choice':
    case 'mixed':
      return emptyList
    case 'texts':
      return noTexts
    case 'flag':
      return false
    default:
      return undefined
  }
}

/** The value of a list that has nothing. */
export const emptyList: readonly never[] = Object.freeze([])

const simpleKinds = new Set(['attribute', 'text', 'childText', 'childTexts', 'childAttributes'])
const childKinds = new Set([
  'child',
  'children',
  'childText',
  'childTexts',
  'childAttributes',
  'texts',
  'flag',
  'oneOf',
  'choice',
])

/** Whether a field holds a list of children, and not one whose value may be a list. */
export function holdsSeveral({ kind }: Slot): boolean {
  return !single.has(kind)
}

const single: ReadonlySet<Field['kind']> = new Set(['child', 'childText', 'flag', 'oneOf'])
