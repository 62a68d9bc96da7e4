/** What the reader notes on a node while it reads it. */
import type { Slot } from './layout.ts'
import type { NamedLayout } from './names.ts'
import { type Problem, type ProblemCode, shorten } from './problem.ts'
import type { Frame } from './read-frame.ts'

/** Notes what leaves the node typed and whole. */
export function addNote(
  frame: Frame,
  named: NamedLayout,
  code: ProblemCode,
  path: string,
  expected: string,
  got: string,
): void {
  frame.add(problemOf('note', code, path, expected, got, named))
}

/** Notes a value that an open enumeration does not name. */
export function addEnumerationNote(
  frame: Frame,
  named: NamedLayout,
  slot: Slot,
  text: string,
): void {
  const expected = [...slot.values!.keys()].join(' | ')
  const path = slot.kind === 'attribute' ? `@${slot.name}` : slot.name
  addNote(frame, named, 'enumeration', path, expected, text)
}

/** Lists a text that is no value of its field. */
export function addValueFault(
  frame: Frame,
  named: NamedLayout,
  slot: Slot,
  text: string,
  path: string,
): void {
  const code = 'values' in slot.field && !slot.open ? 'enumeration' : 'value'
  const expected = slot.values ? [...slot.values.keys()].join(' | ') : slot.mapping.expected
  frame.add(problemOf('fault', code, path, expected, text, named))
}

/** A problem of a node of the class. */
export function problemOf(
  grade: Problem['grade'],
  code: ProblemCode,
  path: string,
  expected: string,
  got: string,
  named: NamedLayout,
): Problem {
  const { section } = named.layout.declaration
  return { grade, code, path, expected, got: shorten(got), ...(section && { section }) }
}

/** The first step of the path to what a field holds. */
export function pathOf({ kind, name, property, field }: Slot): string {
  if (kind === 'attribute') return `@${name}`
  return name || (field.kind === 'child' ? field.of().declaration.name : property)
}
