// Types as code: unions, object types, generics, broken over lines as biome breaks them.
import { group, indent, join, type Layout, line, print, softLine } from './layout.ts'
import { keyOf } from './literals.ts'

/** A type after `name: ` or `name =`. */
export function annotated(before: Layout, members: readonly Layout[], after: Layout = ''): Layout {
  const [only] = members
  if (only !== undefined && members.length === 1) return [before, ' ', only, after]
  const leading: Layout = { kind: 'ifBroken', broken: '| ', flat: '' }
  return [before, group(indent([line, leading, join(members, [line, '| '])])), after]
}

/** `readonly T[]`, with `T` in parentheses where it is a union or itself a list. */
export function listType(members: readonly Layout[]): Layout {
  const [only] = members
  if (only !== undefined && members.length === 1) {
    return isListType(only) ? ['readonly ', '(', only, ')[]'] : ['readonly ', only, '[]']
  }
  const leading: Layout = { kind: 'ifBroken', broken: '| ', flat: '' }
  const content = indent([softLine, leading, join(members, [line, '| '])])
  return ['readonly ', group(['(', content, softLine, ')[]'])]
}

function isListType(type: Layout): boolean {
  return Array.isArray(type) && type[0] === 'readonly '
}

/** An object type, one member a line. */
export function expandedObject(members: readonly (readonly [string, Layout])[]): Layout {
  const lines = members.map(([key, type]) => [keyOf(key), ': ', type])
  return group(['{', indent([line, join(lines, line)]), line, '}'], true)
}

/** An object type that stays in the line where it fits. */
export function objectType(members: readonly (readonly [string, Layout])[]): Layout {
  if (members.length === 0) return '{}'
  const parts = members.map(([key, type]) => [keyOf(key), ': ', type])
  const between: Layout = [{ kind: 'ifBroken', broken: '', flat: ';' }, line]
  return group(['{', indent([line, join(parts, between)]), line, '}'])
}

/** A generic type with its arguments. */
export function generic(name: string, args: readonly Layout[]): Layout {
  return group([name, '<', indent([softLine, join(args, [',', line])]), softLine, '>'])
}

/** The text of a type behind the beginning of its declaration, at that depth. */
export function afterColon(before: string, members: readonly Layout[], depth: number): string {
  return print(annotated(before, members), depth).slice(before.length).replace(/^ /, '')
}

/** The text of an alias's type behind the beginning of its declaration. */
export function afterEquals(before: string, members: readonly Layout[]): string {
  if (members.length > 1) return afterColon(before, members, 0)
  const text = print([before, group(indent([line, ...members]))])
  return text.slice(before.length).replace(/^ /, '')
}
