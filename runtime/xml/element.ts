/**
 * An element without a class: names, attributes and content as they are, in an immutable tree.
 *
 * Prefixes do not distinguish elements. They are kept all the same, with the declarations an element
 * carries, because content may refer to them (QNames in text and attribute values).
 */
import { writeElement } from './serialise.ts'

/** An attribute. */
export interface Attribute {
  /** The local name. */
  readonly name: string
  /** The namespace, `''` for an attribute without a prefix. */
  readonly namespace: string
  /** The value, with references expanded. */
  readonly value: string
}

/** What an element holds: elements, and text in between. */
export type Content = Element | string

/** What {@link Element} takes as attributes: without a namespace by name, or as a list. */
export type AttributesInit = Readonly<Record<string, string | undefined>> | readonly Attribute[]

/** What an element has beside its names and content; neither takes part in {@link Element.equals}. */
export interface ElementNotation {
  /** The prefix it is written with. */
  readonly prefix?: string
  /** The prefixes it declares; `''` for the default namespace where it has a prefix itself. */
  readonly declarations?: ReadonlyMap<string, string>
}

/** An element without a class: name, attributes and content, immutable. */
export class Element {
  /** The namespace, `''` for none. */
  declare readonly namespace: string
  /** The local name. */
  declare readonly name: string
  /** The attributes, without namespace declarations. */
  declare readonly attributes: readonly Attribute[]
  /** The content: elements and non-empty texts, no two texts side by side. */
  declare readonly children: readonly Content[]
  /** The prefix it was written with. */
  declare readonly prefix: string | undefined
  /** The prefixes it declares. */
  declare readonly declarations: ReadonlyMap<string, string>

  /** An element; texts side by side become one, empty ones nothing, undefined attributes none. */
  constructor(
    namespace: string,
    name: string,
    attributes?: AttributesInit,
    children?: readonly Content[],
    notation?: ElementNotation,
  ) {
    this.namespace = namespace
    this.name = name
    if (notation === whole) {
      this.attributes = attributes as readonly Attribute[]
      this.children = children as readonly Content[]
    } else {
      this.attributes = attributes === undefined ? none : attributesOf(attributes)
      this.children = children === undefined || children.length === 0 ? none : joinTexts(children)
    }
    this.prefix = notation?.prefix
    this.declarations = notation?.declarations ?? noDeclarations
  }

  /** The value of an attribute, or undefined. */
  attribute(name: string, namespace = ''): string | undefined {
    for (const attribute of this.attributes) {
      if (attribute.name === name && attribute.namespace === namespace) return attribute.value
    }
    return undefined
  }

  /** The text directly in it, without that of its elements. */
  get text(): string {
    let text = ''
    for (const child of this.children) if (typeof child === 'string') text += child
    return text
  }

  /** The elements directly in it. */
  get elements(): readonly Element[] {
    return this.children.filter((child) => typeof child !== 'string')
  }

  /** The first element in it of this name, in the same namespace where none is given. */
  child(name: string, namespace: string = this.namespace): Element | undefined {
    return this.elements.find((child) => child.name === name && child.namespace === namespace)
  }

  /** True for the same names, attributes in any order, and content. Prefixes do not matter. */
  equals(other: unknown): boolean {
    return (
      this === other ||
      (other instanceof Element &&
        this.name === other.name &&
        this.namespace === other.namespace &&
        this.attributes.length === other.attributes.length &&
        this.children.length === other.children.length &&
        this.attributes.every((a) => other.attribute(a.name, a.namespace) === a.value) &&
        this.children.every((child, index) => {
          const counterpart = other.children[index]!
          return typeof child === 'string' || typeof counterpart === 'string'
            ? child === counterpart
            : child.equals(counterpart)
        }))
    )
  }

  /** The XML, complete in itself. Throws XmlError for names or characters XML does not have. */
  toString(): string {
    return writeElement(this, '')
  }

  /** A plain value that {@link elementFromJson} makes the element from again. */
  toJSON(): ElementJson {
    const { prefix, declarations } = this
    return {
      namespace: this.namespace,
      name: this.name,
      ...(this.attributes.length > 0 && { attributes: this.attributes }),
      ...(this.children.length > 0 && {
        children: this.children.map((child) =>
          typeof child === 'string' ? child : child.toJSON(),
        ),
      }),
      ...(prefix !== undefined && { prefix }),
      ...(declarations.size > 0 && { declarations: [...declarations] }),
    }
  }
}

/**
 * @internal Says to the constructor that the lists are nobody else's, and complete: no prefix, no
 * declarations, no two texts side by side.
 */
export const whole: ElementNotation = {}
/** @internal An empty list of attributes or children. */
export const none: readonly never[] = []

/** An {@link Element} as JSON. */
export interface ElementJson {
  readonly namespace: string
  readonly name: string
  readonly attributes?: readonly Attribute[]
  readonly children?: readonly (ElementJson | string)[]
  readonly prefix?: string
  readonly declarations?: readonly (readonly [prefix: string, namespace: string])[]
}

/** The element that {@link Element.toJSON} wrote. Throws TypeError for what is not the JSON of one. */
export function elementFromJson(json: ElementJson): Element {
  if (typeof json?.namespace !== 'string' || typeof json.name !== 'string') {
    throw new TypeError('expected the JSON of an element: { namespace, name, … }')
  }
  json.attributes?.forEach(checkAttribute)
  const children = json.children?.map((child) =>
    typeof child === 'string' ? child : elementFromJson(child),
  )
  return new Element(json.namespace, json.name, json.attributes, children, {
    ...(json.prefix !== undefined && { prefix: json.prefix }),
    ...(json.declarations !== undefined && { declarations: new Map(json.declarations) }),
  })
}

/** @internal Throws TypeError for what is no attribute. */
export function checkAttribute(attribute: Attribute): void {
  const { name, namespace, value } = attribute ?? {}
  if ([name, namespace, value].every((each) => typeof each === 'string')) return
  throw new TypeError('expected an attribute: { name, namespace, value }')
}

function attributesOf(init: AttributesInit): readonly Attribute[] {
  if (isList(init)) return init
  const attributes: Attribute[] = []
  for (const [name, value] of Object.entries(init)) {
    if (value !== undefined) attributes.push({ name, namespace: '', value })
  }
  return attributes
}

function isList(init: AttributesInit): init is readonly Attribute[] {
  return Array.isArray(init)
}

function joinTexts(children: readonly Content[]): readonly Content[] {
  const joined: Content[] = []
  for (const child of children) {
    if (child === '') continue
    const last = joined[joined.length - 1]
    if (typeof child === 'string' && typeof last === 'string') {
      joined[joined.length - 1] = last + child
    } else {
      joined.push(child)
    }
  }
  return joined
}

const noDeclarations: ReadonlyMap<string, string> = new Map()
