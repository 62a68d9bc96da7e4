// Values as TypeScript literals. Whatever a schema holds ends inside quotes here.
import { group, indent, join, type Layout, line, softLine, ifBroken } from './layout.ts'

/** A literal's parts: data, or code taken as it is. */
export type Literal = string | number | boolean | readonly Literal[] | Members | Code

/** The members of an object literal, in order; those that are undefined are left out. */
export interface Members {
  readonly members: readonly (readonly [key: string, value: Literal | undefined])[]
  /** True where every member stands on a line of its own. */
  readonly expanded?: boolean
}

/** Code inside a literal. */
export interface Code {
  readonly code: Layout
}

/** A string literal: single quotes, unless that needs more escapes than double ones. */
export function quoted(value: string): string {
  const doubles = value.split('"').length
  const singles = value.split("'").length
  const quote = singles > doubles ? '"' : "'"
  const escaped = value.replace(escapes, (character) => {
    if (character === "'" || character === '"')
      return character === quote ? `\\${quote}` : character
    return named.get(character) ?? unicodeEscape(character)
  })
  return `${quote}${escaped}${quote}`
}

/** A key of an object literal or a type: quoted where it has to be. */
export function keyOf(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) || isIdentifier(name) ? name : quoted(name)
}

/** A literal as code. */
export function literal(value: Literal): Layout {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (isList(value)) return arrayLiteral(value)
  return 'code' in value ? value.code : objectLiteral(value)
}

/** An array literal of laid out elements. */
export function arrayOf(elements: readonly Layout[], broken = false): Layout {
  if (elements.length === 0) return '[]'
  return group(
    ['[', indent([softLine, join(elements, [',', line])]), ifBroken(',', ''), softLine, ']'],
    broken,
  )
}

function arrayLiteral(values: readonly Literal[]): Layout {
  return arrayOf(values.map(literal), isTable(values))
}

/** Several elements that each hold several things are rows: one a line. */
function isTable(values: readonly Literal[]): boolean {
  if (values.length < 2) return false
  return (
    values.every((each) => isList(each) && each.length > 1) ||
    values.every((each) => isMembers(each) && presentMembers(each).length > 1)
  )
}

function objectLiteral(object: Members): Layout {
  const members = presentMembers(object).map(([key, value]) => member(keyOf(key), value))
  if (members.length === 0) return '{}'
  const content = indent([line, join(members, [',', line])])
  return group(['{', content, ifBroken(',', ''), line, '}'], object.expanded ?? false)
}

function member(key: string, value: Literal): Layout {
  // A string that does not fit beside its key goes below it.
  if (typeof value === 'string') return group([key, ':', indent([line, quoted(value)])])
  return [key, ': ', literal(value)]
}

function presentMembers({ members }: Members): readonly (readonly [string, Literal])[] {
  return members.filter((each): each is readonly [string, Literal] => each[1] !== undefined)
}

function isList(value: Literal): value is readonly Literal[] {
  return Array.isArray(value)
}

function isMembers(value: Literal): value is Members {
  return typeof value === 'object' && !isList(value) && 'members' in value
}

function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(name)
}

function unicodeEscape(character: string): string {
  return [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('')
}

// What is not printable, or changes how the line around it is shown, is escaped.
const escapes = /['"\\\p{C}\p{Zl}\p{Zp}\u3000]/gu

const named: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])
