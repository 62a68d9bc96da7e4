/** What can be wrong with an element of a class, made from the class's own declaration. */
import { type Declaration, Element, type Field, type ValueType } from 'typed-xmpp/node'

/** An element with one mistake. */
export interface Mutant {
  readonly kind: 'missing' | 'unknown' | 'too many' | 'value'
  /** What it is about: a field, `child`, a value. */
  readonly about: string
  /** The type of the value. */
  readonly type?: ValueType
  readonly element: Element
}

/** All mistakes that the declaration lets one make in an element. */
export function mutantsOf(declaration: Declaration, element: Element): readonly Mutant[] {
  const fields = Object.entries(declaration.fields)
  return [
    ...fields.flatMap(([property, field]) => withoutRequired(property, field, element)),
    ...withoutChoices(declaration, element),
    ...withUnknown(declaration, element),
    ...fields.flatMap(([property, field]) => withTooMany(property, field, element)),
    ...fields.flatMap(([property, field]) => withBadValues(property, field, element)),
  ]
}

interface Name {
  readonly namespace: string | undefined
  readonly name: string
}

/** The attribute of a field, where it is one. */
function attributeOf(property: string, field: Field): Name | undefined {
  if (field.kind !== 'attribute') return undefined
  return { namespace: field.namespace ?? '', name: field.name ?? property }
}

/** The children that a field holds; no namespace stands for that of the element. */
function childrenOf(property: string, field: Field): readonly Name[] {
  switch (field.kind) {
    case 'child':
    case 'children':
      return [field.of().declaration]
    case 'choice':
    case 'mixed':
      return field.of().map(({ declaration }) => declaration)
    case 'oneOf':
      return field.names.map((name) => ({ namespace: field.namespace, name }))
    case 'childText':
    case 'childTexts':
    case 'childAttributes':
    case 'texts':
    case 'flag':
      return [{ namespace: field.namespace, name: field.name ?? property }]
    default:
      return []
  }
}

function isOf(element: Element, names: readonly Name[], own: string): boolean {
  return names.some(
    ({ namespace = own, name }) => element.name === name && element.namespace === namespace,
  )
}

function withoutRequired(property: string, field: Field, element: Element): readonly Mutant[] {
  const isRequired =
    ('required' in field && field.required === true) || ('min' in field && (field.min ?? 0) > 0)
  if (!isRequired) return []
  const attribute = attributeOf(property, field)
  if (attribute !== undefined) {
    return [{ kind: 'missing', about: property, element: withoutAttribute(element, attribute) }]
  }
  const names = childrenOf(property, field)
  if (names.length === 0) return []
  return [{ kind: 'missing', about: property, element: withoutChildren(element, names) }]
}

function withoutChoices(declaration: Declaration, element: Element): readonly Mutant[] {
  const required = (declaration.choices ?? []).filter((choice) => choice.required)
  return required.map((choice) => {
    const properties = choice.of.flat()
    let made = element
    for (const property of properties) {
      const field = declaration.fields[property] as Field
      const attribute = attributeOf(property, field)
      made = attribute ? withoutAttribute(made, attribute) : made
      made = withoutChildren(made, childrenOf(property, field))
    }
    return { kind: 'missing', about: `any of ${properties.slice(0, 4).join(', ')}`, element: made }
  })
}

function withUnknown(declaration: Declaration, element: Element): readonly Mutant[] {
  const own = new Element(element.namespace, 'no-such-child')
  const other = new Element('urn:example:none', 'no-such-child')
  const fields = Object.values(declaration.fields)
  const hasText = fields.some(({ kind }) => kind === 'text' || kind === 'mixed')
  const named = withAttribute(element, { namespace: '', name: 'no-such-attribute' }, 'x')
  const made: Mutant[] = [{ kind: 'unknown', about: 'child', element: withChild(element, own) }]
  if (!declaration.anyAttribute) made.push({ kind: 'unknown', about: 'attribute', element: named })
  if (!hasText) {
    made.push({ kind: 'unknown', about: 'text', element: withChild(element, 'stray') })
  }
  if (declaration.any === undefined) {
    made.push({ kind: 'unknown', about: 'foreign child', element: withChild(element, other) })
  }
  return made
}

function withTooMany(property: string, field: Field, element: Element): readonly Mutant[] {
  const isSingle = ['child', 'childText', 'flag', 'oneOf'].includes(field.kind)
  const most = isSingle ? 1 : 'max' in field ? field.max : undefined
  if (most === undefined) return []
  const names = childrenOf(property, field)
  const found = element.elements.find((each) => isOf(each, names, element.namespace))
  if (found === undefined) return []
  const index = element.children.indexOf(found)
  const copies = Array.from({ length: most }, () => found)
  const children = element.children.toSpliced(index, 0, ...copies)
  return [{ kind: 'too many', about: property, element: withContent(element, children) }]
}

/** What is no value of most types. */
const badValues = [
  ...['', 'no such value', '%', '-1', '99999999999999999999999', '2002-02-30T00:00:00Z', '@'],
  ...['a'.repeat(4000)],
]

/**
 * Types that take any text: names of XML, such as NMTOKEN, are tokens here, and a URI may be anything by
 * XSD 1.1 Part 2 §3.3.17, while libxml2 goes by 1.0.
 */
const textTypes: ReadonlySet<ValueType> = new Set(['string', 'token', 'uri'])

function withBadValues(property: string, field: Field, element: Element): readonly Mutant[] {
  if (!('type' in field || 'values' in field || 'facets' in field || 'fixed' in field)) return []
  const { type = 'string' } = field
  const isNarrowed = 'values' in field || 'facets' in field || 'fixed' in field
  if (textTypes.has(type) && !isNarrowed) return []
  return badValues.flatMap((value): readonly Mutant[] => {
    const made = withValue(property, field, element, value)
    // An empty language is one that is not inherited (XML §2.12).
    if (made === undefined || (type === 'language' && value === '')) return []
    const about = `${property} '${value.length > 30 ? `${value.slice(0, 3)}…` : value}'`
    return [{ kind: 'value', about, type, element: made }]
  })
}

function withValue(
  property: string,
  field: Field,
  element: Element,
  value: string,
): Element | undefined {
  const attribute = attributeOf(property, field)
  if (attribute !== undefined) return withAttribute(element, attribute, value)
  if (field.kind === 'text') return withContent(element, [value])
  const names = childrenOf(property, field)
  const found = element.elements.find((each) => isOf(each, names, element.namespace))
  if (found === undefined) return undefined
  const changed =
    field.kind === 'childAttributes'
      ? withAttribute(found, { namespace: '', name: field.attribute }, value)
      : withContent(found, [value])
  return withContent(element, element.children.with(element.children.indexOf(found), changed))
}

function withoutAttribute(element: Element, { namespace = '', name }: Name): Element {
  const { attributes } = element
  const left = attributes.filter((each) => each.name !== name || each.namespace !== namespace)
  return new Element(element.namespace, element.name, left, element.children)
}

function withAttribute(element: Element, name: Name, value: string): Element {
  const { namespace, attributes, children } = withoutAttribute(element, name)
  const added = { name: name.name, namespace: name.namespace ?? '', value }
  return new Element(namespace, element.name, [...attributes, added], children)
}

function withoutChildren(element: Element, names: readonly Name[]): Element {
  return withContent(
    element,
    element.children.filter(
      (each) => typeof each === 'string' || !isOf(each, names, element.namespace),
    ),
  )
}

function withChild(element: Element, child: Element | string): Element {
  return withContent(element, [...element.children, child])
}

function withContent(element: Element, children: readonly (Element | string)[]): Element {
  return new Element(element.namespace, element.name, element.attributes, children)
}
