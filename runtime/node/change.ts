import type { Element } from '../xml/element.ts'
import type { DeclaredClass } from './declaration.ts'
import type { Extra } from './extra.ts'
import { type Layout, layoutOf } from './layout.ts'
import type { Node } from './node.ts'

/**
 * A copy of a node with other values for some fields; `undefined` clears one. What was read and is in
 * no field goes along, but for what concerned the fields that change.
 *
 * @throws TypeError, JidError as the constructor
 */
export function changed<T extends Node>(
  node: T,
  changes: Readonly<Record<string, unknown>>,
  content: readonly (Node | Element)[] = node.$content,
): T {
  const type = node.constructor as DeclaredClass<T>
  const layout = layoutOf(type.declaration)
  const copy = new type(initOf(node, layout, changes), content)
  if (node.$extra) copy.$extra = remaining(node.$extra, layout, changes)
  return copy
}

/** What a node of the same values is made of. */
function initOf(
  node: Node,
  layout: Layout,
  changes: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const values = node as unknown as Readonly<Record<string, unknown>>
  const init: Record<string, unknown> = {}
  for (const slot of layout.slots) {
    const { property } = slot
    // A shortcut follows from the texts, unless it is set itself: then the texts follow from it.
    if (slot.kind === 'shortcut') continue
    const shortcut = layout.derived.find((each) => each.of === slot.index)
    const isReplaced = shortcut?.kind === 'shortcut' && shortcut.property in changes
    if (isReplaced && !(property in changes)) continue
    // The text of a choice belongs to what was chosen.
    const chosen = slot.kind === 'oneOfText' ? layout.slots[slot.of]!.property : ''
    if (chosen in changes) continue
    const value = values[property]
    if (value !== undefined) init[property] = value
  }
  return { ...init, ...changes }
}

function remaining(
  extra: Extra,
  layout: Layout,
  changes: Readonly<Record<string, unknown>>,
): Extra | undefined {
  const isChanged = (index: number): boolean => {
    const slot = layout.slots[index]!
    return (
      slot.property in changes ||
      layout.derived.some((each) => each.of === index && each.property in changes)
    )
  }
  const { source: _, ...kept } = extra
  const rest: Extra = kept
  if (extra.lexical) {
    rest.lexical = new Map([...extra.lexical].filter(([index]) => !isChanged(index)))
  }
  if (extra.raw) {
    rest.raw = new Map([...extra.raw].filter(([index]) => !isChanged(index)))
    if (extra.placed) {
      const still = [...rest.raw.values()].flat()
      rest.placed = new Set([...extra.placed].filter((each) => still.includes(each)))
    }
  }
  return rest
}
