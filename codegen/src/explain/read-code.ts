// The TypeScript that reads an element: each value by the path that leads to it, with what it is as a
// comment.
import { isNode, quoted, shortcutOf } from './build-code.ts'
import { ImportNames } from './import-names.ts'
import type { LoadedClasses } from './load-classes.ts'
import type { ClassLike, ElementLike, NodeLike } from './runtime-types.ts'

/**
 * The code that reads a node from the text `xml` and says what is in it. Of long lists it shows the
 * beginning.
 */
export function readCode(node: NodeLike, loaded: LoadedClasses): string {
  return new ReadCode(loaded).code(node)
}

/** A value as a comment says it: texts as literals, what is long with an ellipsis. */
export function shown(value: unknown): string {
  // It stands in a comment, which a line of the peer's must not end.
  const text = whole(value).replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
  return text.length > longest ? `${[...text].slice(0, longest).join('')}…` : text
}

const longest = 60
const mostShown = 2

class ReadCode {
  readonly #loaded: LoadedClasses
  readonly #names = new ImportNames()
  readonly #variables = new Set<string>()
  /** The classes that reading has to know: that of the whole, and those of content. */
  readonly #known: string[] = []

  constructor(loaded: LoadedClasses) {
    this.#loaded = loaded
    for (const name of ['parse', 'registry']) this.#names.name({ name, from: 'typed-xmpp/node' })
  }

  code(node: NodeLike): string {
    const type = this.#knownName(node)
    const variable = this.#variable(type)
    const lines = this.#fields(node, { path: variable, isOptional: false })
    const begin = `const ${variable} = parse(xml, registry([${this.#known.join(', ')}]))`
    const rest =
      lines.length === 0
        ? [`${variable} instanceof ${type} // true`]
        : [`if (${variable} instanceof ${type}) {`, ...lines.map((line) => `  ${line}`), '}']
    return [...this.#names.lines(() => true), '', begin, ...rest].join('\n')
  }

  #fields(node: NodeLike, place: Place): readonly string[] {
    const { fields } = (node.constructor as ClassLike).declaration
    const json = node.toJSON()
    const values = node as unknown as Readonly<Record<string, unknown>>
    const lines: string[] = []
    for (const [property, field] of Object.entries(fields)) {
      const value = values[property]
      if (!(property in json) || field.kind === 'shortcut' || value === undefined) continue
      const path = member(place, property)
      if (field.kind === 'child' && isNode(value as object)) {
        const isOptional = place.isOptional || field.required !== true
        lines.push(...this.#inner(value as NodeLike, { path, isOptional }))
      } else if (field.kind === 'children') {
        lines.push(...this.#list(value as readonly NodeLike[], path))
      } else if (field.kind === 'choice' || field.kind === 'mixed') {
        lines.push(...this.#parts(value as readonly (NodeLike | ElementLike | string)[], path))
      } else if (field.kind === 'texts') {
        const shortcut = shortcutOf(property, fields)
        lines.push(...textLines(value as readonly LangTextLike[], place, property, shortcut))
      } else lines.push(`${path} // ${shown(value)}`)
    }
    return [...lines, ...this.#content(node, place)]
  }

  /** A node in a field. One that says nothing but that it is there is shown as a whole. */
  #inner(node: NodeLike, place: Place): readonly string[] {
    const lines = this.#fields(node, place)
    return lines.length > 0 ? lines : [`${place.path} // ${shown(node)}`]
  }

  #list(nodes: readonly NodeLike[], path: string): readonly string[] {
    const lines = nodes
      .slice(0, mostShown)
      .flatMap((each, index) => this.#inner(each, { path: `${path}[${index}]`, isOptional: true }))
    return nodes.length > mostShown ? [...lines, `${path}.length // ${nodes.length}`] : lines
  }

  /** Children of several classes, and texts between them: how many, and the first of each class. */
  #parts(parts: readonly (NodeLike | ElementLike | string)[], path: string): readonly string[] {
    const lines = [`${path}.length // ${parts.length}`]
    const [first] = parts
    if (typeof first === 'string') lines.push(`${path}[0] // ${shown(first)}`)
    const seen = new Set<unknown>()
    for (const each of parts) {
      if (typeof each === 'string' || !isNode(each) || seen.has(each.constructor)) continue
      seen.add(each.constructor)
      if (!this.#loaded.classes.has(each.constructor as ClassLike)) continue
      const type = this.#knownName(each)
      const variable = this.#variable(type)
      lines.push(
        `const ${variable} = ${path}.find((each) => each instanceof ${type})`,
        ...this.#inner(each, { path: variable, isOptional: true }),
      )
    }
    return lines
  }

  #content(node: NodeLike, place: Place): readonly string[] {
    const lines: string[] = []
    const typed = node.elements.filter(
      (each): each is NodeLike =>
        isNode(each) && this.#loaded.classes.has(each.constructor as ClassLike),
    )
    const counts = new Map<unknown, number>()
    for (const { constructor: type } of typed) counts.set(type, (counts.get(type) ?? 0) + 1)
    for (const [of, count] of counts) {
      const each = typed.find((one) => one.constructor === of)
      if (each === undefined) continue
      const type = this.#knownName(each)
      const variable = this.#variable(type)
      const inner = this.#fields(each, { path: variable, isOptional: true })
      if (inner.length === 0) lines.push(`${member(place, 'has')}(${type}) // true`)
      else lines.push(`const ${variable} = ${member(place, 'get')}(${type})`, ...inner)
      if (count > 1) lines.push(`${member(place, 'all')}(${type}).length // ${count}`)
    }
    return lines
  }

  /** The name of a node's class, which reading has to know where no other class names it. */
  #knownName(node: NodeLike): string {
    const type = node.constructor as ClassLike
    const loaded = this.#loaded.classes.get(type)
    if (loaded === undefined) throw new TypeError('a node whose class is not among the loaded ones')
    const name = this.#names.name(loaded)
    const isKnown = type.declaration.local === true || this.#known.includes(name)
    if (!isKnown) this.#known.push(name)
    return name
  }

  #variable(type: string): string {
    const name = type.charAt(0).toLowerCase() + type.slice(1)
    const candidates = [name, ...Array.from({ length: 99 }, (_, index) => `${name}${index + 2}`)]
    const free = candidates.find((each) => !this.#variables.has(each) && !reserved.has(each))
    if (free === undefined) throw new Error(`no variable is left for ${type}`)
    this.#variables.add(free)
    return free
  }
}

interface Place {
  readonly path: string
  readonly isOptional: boolean
}

interface LangTextLike {
  readonly lang: string | undefined
  readonly text: string
}

function member({ path, isOptional }: Place, property: string): string {
  return `${path}${isOptional ? '?.' : '.'}${property}`
}

/** One text by its shortcut; several by their languages. */
function textLines(
  texts: readonly LangTextLike[],
  place: Place,
  property: string,
  shortcut: string | undefined,
): readonly string[] {
  const [first] = texts
  if (texts.length === 1 && first !== undefined && shortcut !== undefined) {
    return [`${member(place, shortcut)} // ${shown(first.text)}`]
  }
  const path = member(place, property)
  return texts.slice(0, mostShown + 1).map(({ lang, text }, index) => {
    const isFirst = texts.findIndex((each) => each.lang === lang) === index
    return lang !== undefined && isFirst
      ? `${path}.byLang(${quoted(lang)})?.text // ${shown(text)}`
      : `${path}[${index}]?.text // ${shown(text)}`
  })
}

function whole(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value !== 'object' || value === null) return String(value)
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Uint8Array) return `${value.length} bytes`
  if (Array.isArray(value)) return `[${value.map(whole).join(', ')}]`
  if ('domainpart' in value) return String(value)
  if (isNode(value)) return String(value)
  return `{ ${Object.entries(value)
    .map(([name, each]) => `${name}: ${whole(each)}`)
    .join(', ')} }`
}

const reserved: ReadonlySet<string> = new Set([
  'delete',
  'default',
  'enum',
  'export',
  'import',
  'in',
  'new',
  'parse',
  'private',
  'public',
  'registry',
  'switch',
  'this',
  'void',
  'with',
  'xml',
])
