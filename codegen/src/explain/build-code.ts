// The TypeScript that builds an element. Each expression is made together with its value, and is kept
// only if the value is written as the element was; what no field of a class can hold is built untyped.
import { ImportNames } from './import-names.ts'
import type { LoadedClass, LoadedClasses } from './load-classes.ts'
import type { ClassLike, ElementLike, NodeLike } from './runtime-types.ts'
import { differs } from './same-element.ts'
import { typedForm } from './typed-form.ts'

/** An expression and what it gives. */
export interface Built {
  readonly code: string
  readonly value: unknown
}

/** A node as an expression that constructs it. */
interface Construction {
  readonly node: NodeLike
  readonly type: ClassLike
  readonly known: LoadedClass
  readonly members: readonly (readonly [string, Built])[]
  readonly content: readonly Built[]
  readonly hasRequired: boolean
}

/** Makes expressions and notes what they import. */
export class CodeBuilder {
  readonly #loaded: LoadedClasses
  readonly #names = new ImportNames()

  constructor(loaded: LoadedClasses) {
    this.#loaded = loaded
  }

  /** The expression of a node or an element. */
  build(source: NodeLike | ElementLike, depth = 0): Built {
    const typed = isNode(source)
      ? (this.#form(source, depth) ?? this.#node(source, depth))
      : undefined
    return typed ?? this.#element(isNode(source) ? this.#untyped(source) : source, depth)
  }

  /** The imports that a code needs. */
  importsOf(code: string): readonly string[] {
    return this.#names.lines((local) => code.includes(`new ${local}(`))
  }

  #node(node: NodeLike, depth: number): Built | undefined {
    const type = node.constructor as ClassLike
    const known = this.#loaded.classes.get(type)
    if (known === undefined) return undefined
    const { fields } = type.declaration
    const json = node.toJSON()
    if (json['$attributes'] !== undefined) return undefined
    const members: (readonly [string, Built])[] = []
    const content: Built[] = []
    for (const [property, field] of Object.entries(fields)) {
      if (!(property in json) || field.kind === 'shortcut') continue
      const value = (node as unknown as Readonly<Record<string, unknown>>)[property]
      const plain = field.kind === 'texts' ? plainText(value) : undefined
      members.push(
        plain === undefined
          ? [property, this.#value(value, depth + 1)]
          : [shortcutOf(property, fields) ?? property, this.#value(plain, depth + 1)],
      )
    }
    for (const each of node.elements) content.push(this.build(each, depth + 1))
    const hasRequired = Object.values(fields).some((each) => each.required || (each.min ?? 0) > 0)
    return this.#construct({ node, type, known, members, content, hasRequired }, depth)
  }

  // A form whose fields its class knows; what it has beside them goes along as it is.
  #form(node: NodeLike, depth: number): Built | undefined {
    const typed = typedForm(node, this.#loaded)
    if (typed === undefined) return undefined
    const { type, from: known, node: form } = typed
    const values = form as unknown as Readonly<Record<string, unknown>>
    const properties = new Map(
      Object.entries(type.form.fields).map(([name, field]) => [field.var ?? name, name]),
    )
    const members: (readonly [string, Built])[] = []
    for (const property of Object.keys(type.declaration.fields)) {
      const isUsual = property === 'fields' || (property === 'type' && form.type === 'submit')
      if (isUsual || !(property in form.toJSON())) continue
      members.push([property, this.#value(values[property], depth + 1)])
    }
    const further = form.fields.filter((each) => {
      const property = properties.get(each.var ?? '')
      const value = property === undefined ? undefined : values[property]
      if (property === undefined || value === undefined) return each.var !== 'FORM_TYPE'
      members.push([property, this.#value(value, depth + 1)])
      return false
    })
    if (further.length > 0) members.push(['fields', this.#value(further, depth + 1)])
    const content = form.elements.map((each) => this.build(each, depth + 1))
    return this.#construct({ node, type, known, members, content, hasRequired: false }, depth)
  }

  #construct(
    { node, type, known, members, content, hasRequired }: Construction,
    depth: number,
  ): Built | undefined {
    const init = members.map(([name, { code }]) => `${name}: ${code}`)
    const needsInit = init.length > 0 || hasRequired || content.length > 0
    const name = this.#names.name(known)
    const partsBroken = (isBroken: boolean): string =>
      [
        ...(needsInit ? [braced('{', init, '}', depth, isBroken && content.length === 0)] : []),
        ...(content.length > 0 ? [bracketed(content, depth, isBroken)] : []),
      ].join(', ')
    const flat = partsBroken(false)
    const isLong = !flat.includes('\n') && flat.length + 2 * name.length + 2 * depth > mostInLine
    const parts = isLong && (init.length > 0 || content.length > 0) ? partsBroken(true) : flat
    let value: NodeLike
    try {
      const initial = Object.fromEntries(members.map(([name, built]) => [name, built.value]))
      value = new type(
        initial,
        content.map((each) => each.value),
      )
    } catch {
      // A value that reading takes and building does not: the element is built untyped.
      return undefined
    }
    if (differs(this.#untyped(value), this.#untyped(node))) return undefined
    return { code: `new ${name}(${parts})`, value }
  }

  #element(element: ElementLike, depth: number): Built {
    const local = this.#names.name({ name: 'Element', from: 'typed-xmpp/node' })
    const { namespace, name, attributes, children } = element
    const parts = children.map(
      (each): Built =>
        typeof each === 'string'
          ? { code: quoted(each), value: each }
          : this.#element(each, depth + 1),
    )
    const isPlain = attributes.every((each) => each.namespace === '')
    const list = isPlain
      ? braced(
          '{',
          attributes.map((each) => `${key(each.name)}: ${quoted(each.value)}`),
          '}',
          depth,
        )
      : bracketed(
          attributes.map((each) => this.#value({ ...each }, depth + 1)),
          depth,
        )
    const rest = parts.length > 0 ? `, ${list}, ${bracketed(parts, depth)}` : `, ${list}`
    const shown = parts.length === 0 && attributes.length === 0 ? '' : rest
    const value = new this.#loaded.runtime.Element(
      namespace,
      name,
      attributes,
      parts.map((each) => each.value),
    )
    return { code: `new ${local}(${quoted(namespace)}, ${quoted(name)}${shown})`, value }
  }

  #value(value: unknown, depth: number): Built {
    if (typeof value === 'string') return { code: quoted(value), value }
    if (typeof value === 'bigint') return { code: `${value}n`, value }
    if (typeof value !== 'object' || value === null) return { code: String(value), value }
    if (value instanceof Date) return { code: `new Date(${quoted(value.toISOString())})`, value }
    if (value instanceof Uint8Array)
      return { code: `new Uint8Array([${[...value].join(', ')}])`, value }
    if (isNode(value) || isElement(value)) return this.build(value, depth)
    if (Array.isArray(value)) {
      const items = value.map((each) => this.#value(each, depth + 1))
      return { code: bracketed(items, depth), value: items.map((each) => each.value) }
    }
    // A JID is given as a text.
    if ('domainpart' in value) return { code: quoted(String(value)), value: String(value) }
    const entries = Object.entries(value).filter(([, each]) => each !== undefined)
    const built = entries.map(([name, each]) => [name, this.#value(each, depth + 1)] as const)
    const code = braced(
      '{',
      built.map(([name, each]) => `${key(name)}: ${each.code}`),
      '}',
      depth,
    )
    return { code, value: Object.fromEntries(built.map(([name, each]) => [name, each.value])) }
  }

  // As it is written, read with no classes.
  #untyped(node: NodeLike): ElementLike {
    const { parse, registry } = this.#loaded.runtime
    return parse(String(node), registry([]), { namespace: 'urn:typed-xmpp:none' }) as ElementLike
  }
}

/** Whether a value is a typed node. */
export function isNode(value: object): value is NodeLike {
  return '$namespace' in value && 'toJSON' in value
}

// The only text of a field of texts, where it says no language.
function plainText(value: unknown): string | undefined {
  const texts = value as readonly { readonly lang: string | undefined; readonly text: string }[]
  return texts.length === 1 && texts[0]?.lang === undefined ? texts[0]?.text : undefined
}

/** The property that stands for the best of the texts of another. */
export function shortcutOf(
  property: string,
  fields: ClassLike['declaration']['fields'],
): string | undefined {
  return Object.entries(fields).find(
    ([, each]) => each.kind === 'shortcut' && each.of === property,
  )?.[0]
}

function isElement(value: object): value is ElementLike {
  return 'declarations' in value && 'children' in value
}

function bracketed(items: readonly Built[], depth: number, isBroken = false): string {
  return braced(
    '[',
    items.map((each) => each.code),
    ']',
    depth,
    isBroken,
  )
}

function braced(
  open: string,
  items: readonly string[],
  close: string,
  depth: number,
  isBroken = false,
): string {
  if (items.length === 0) return open + close
  const space = open === '{' ? ' ' : ''
  const line = `${open}${space}${items.join(', ')}${space}${close}`
  if (!isBroken && line.length + 2 * depth <= mostInLine - 8 && !line.includes('\n')) return line
  const margin = '  '.repeat(depth + 1)
  return `${open}\n${items.map((each) => `${margin}${each},\n`).join('')}${'  '.repeat(depth)}${close}`
}

const mostInLine = 70

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) && name !== '__proto__' ? name : `[${quoted(name)}]`
}

/** A text as a literal of TypeScript. */
export function quoted(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${escaped.replace(unseen, unicodeEscape)}'`
}

function unicodeEscape(characters: string): string {
  const codes = [...Array(characters.length).keys()].map((index) => characters.charCodeAt(index))
  return codes.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('')
}

/** What is not seen, or turns round how the line is read. */
const unseen = /[\p{C}\p{Zl}\p{Zp}]/gu
