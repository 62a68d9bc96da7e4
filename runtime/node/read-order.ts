import { TEXT, type Tape } from '../xml/tape.ts'
import { amongContent } from './extra.ts'
import { holdsSeveral } from './layout.ts'
import type { NamedLayout } from './names.ts'
import type { Frame } from './read-frame.ts'

/**
 * Where between the children of a node its text was: the texts, and for each child the slot that holds
 * it.
 */
export function orderOf(
  tape: Tape,
  frame: Frame,
  named: NamedLayout,
  start: number,
  end: number,
): (string | number)[] {
  const { data } = tape
  const order: (string | number)[] = []
  const singles = new Map<number, number>()
  for (let i = start; i < end; ) {
    if ((data[i]! & 7) === TEXT) {
      appendText(order, tape.value(i + 1))
      i += 3
      continue
    }
    const slot = named.childTargets[named.childQids.indexOf(data[i + 1]!)]?.slot
    let place = slot === undefined ? amongContent : slot.index
    if (slot && !holdsSeveral(slot)) {
      // Of what there may be one of, further ones are content.
      const before = singles.get(place) ?? 0
      singles.set(place, before + 1)
      if (before >= (frame.extra?.raw?.get(place)?.length ?? 1)) place = amongContent
    }
    order.push(place)
    i = data[i + 2]!
  }
  return order
}

/** Adds text to what else there is in order; a CDATA section is no part of its own. */
export function appendText(parts: unknown[], text: string): void {
  const last = parts.length - 1
  if (typeof parts[last] === 'string') parts[last] += text
  else parts.push(text)
}
