// Lays code out in lines as biome does (and prettier before it): what fits in the line stays in the
// line, otherwise the outermost group is broken first. After Wadler, "A prettier printer".

/** The greatest width of a line. */
export const lineWidth = 100

/** Code that is not laid out yet. */
export type Layout = string | readonly Layout[] | Group | Indent | Line | IfBroken

/** Code whose lines are either all broken or all joined. */
export interface Group {
  readonly kind: 'group'
  readonly content: Layout
  /** True where it is broken although it would fit. */
  readonly broken: boolean
}

/** Code whose broken lines begin deeper. */
export interface Indent {
  readonly kind: 'indent'
  readonly content: Layout
}

/** A place where a line may end: otherwise a space, or nothing. */
export interface Line {
  readonly kind: 'line'
  readonly flat: '' | ' '
}

/** Code that depends on whether the group around it is broken. */
export interface IfBroken {
  readonly kind: 'ifBroken'
  readonly broken: string
  readonly flat: string
}

/** Code that is broken as a whole or not at all. */
export function group(content: Layout, broken = false): Group {
  return { kind: 'group', content, broken }
}

/** Code of which the broken lines are indented. */
export function indent(content: Layout): Indent {
  return { kind: 'indent', content }
}

/** A space, or the end of a line. */
export const line: Line = { kind: 'line', flat: ' ' }

/** Nothing, or the end of a line. */
export const softLine: Line = { kind: 'line', flat: '' }

/** One text where the group is broken, another where it is not. */
export function ifBroken(broken: string, flat: string): IfBroken {
  return { kind: 'ifBroken', broken, flat }
}

/** Parts with something between them. */
export function join(parts: readonly Layout[], between: Layout): Layout {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]))
}

/** Prints a layout that begins in column `column` of a line indented by `depth` spaces. */
export function print(layout: Layout, depth = 0, column: number = depth): string {
  const rest: Task[] = [{ layout, depth, broken: true }]
  const lines: string[] = []
  let current = ''
  let at = column
  for (let task = rest.pop(); task !== undefined; task = rest.pop()) {
    const { layout: next, depth: level, broken } = task
    if (typeof next === 'string') {
      current += next
      at += widthOf(next)
    } else if (!('kind' in next)) {
      for (let index = next.length - 1; index >= 0; index--) {
        rest.push({ layout: next[index] ?? '', depth: level, broken })
      }
    } else if (next.kind === 'indent') {
      rest.push({ layout: next.content, depth: level + 2, broken })
    } else if (next.kind === 'ifBroken') {
      rest.push({ layout: broken ? next.broken : next.flat, depth: level, broken })
    } else if (next.kind === 'line') {
      if (broken) {
        lines.push(current.trimEnd())
        current = ' '.repeat(level)
        at = level
      } else {
        current += next.flat
        at += next.flat.length
      }
    } else {
      const breaks = next.broken || !fits(next.content, lineWidth - at, rest)
      rest.push({ layout: next.content, depth: level, broken: breaks })
    }
  }
  lines.push(current)
  return lines.join('\n')
}

interface Task {
  readonly layout: Layout
  readonly depth: number
  readonly broken: boolean
}

/** Whether a group fits flat, together with what follows it up to the next end of a line. */
function fits(content: Layout, width: number, following: readonly Task[]): boolean {
  const rest: Task[] = [{ layout: content, depth: 0, broken: false }]
  let left = width
  let next = following.length - 1
  while (left >= 0) {
    const task = rest.pop() ?? following[next--]
    if (task === undefined) return true
    const { layout, broken } = task
    if (typeof layout === 'string') left -= widthOf(layout)
    else if (!('kind' in layout)) {
      for (let index = layout.length - 1; index >= 0; index--) {
        rest.push({ layout: layout[index] ?? '', depth: 0, broken })
      }
    } else if (layout.kind === 'indent') rest.push({ layout: layout.content, depth: 0, broken })
    else if (layout.kind === 'group') {
      if (layout.broken && !broken) return false
      rest.push({ layout: layout.content, depth: 0, broken: layout.broken })
    } else if (layout.kind === 'ifBroken') left -= widthOf(broken ? layout.broken : layout.flat)
    else if (broken) return true
    else left -= layout.flat.length
  }
  return false
}

/** The columns a text takes: characters of East Asian scripts take two, combining ones none. */
export function widthOf(text: string): number {
  // Nearly all code is ASCII.
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let width = 0
  for (const character of text) {
    if (!/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) width += wide.test(character) ? 2 : 1
  }
  return width
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1b000}-\u{1b2fb}\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]/u
