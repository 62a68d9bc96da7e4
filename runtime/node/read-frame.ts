import type { Element } from '../xml/element.ts'
import type { Extra } from './extra.ts'
import { emptyList, holdsSeveral, type Slot } from './layout.ts'
import type { Node } from './node.ts'
import type { Problem } from './problem.ts'

/** What a node is made of while it is read. */
export class Frame {
  /** By slot. */
  readonly values: unknown[] = []
  content: (Node | Element)[] | undefined
  extra: Extra | undefined
  /** The rank of the child read last. */
  rank = -1

  /** Begins a node whose fields hold these values unless others are read. */
  begin(fallbacks: readonly unknown[]): void {
    const { values } = this
    for (let slot = 0; slot < fallbacks.length; slot++) values[slot] = fallbacks[slot]
    this.content = undefined
    this.extra = undefined
    this.rank = -1
  }

  /** What is in no field, to be added to. */
  more(): Extra {
    this.extra ??= {}
    return this.extra
  }

  /** Lists a problem. */
  add(problem: Problem): void {
    const extra = this.more()
    extra.problems ??= []
    extra.problems.push(problem)
  }

  /** Adds a child that no field holds. */
  append(child: Node | Element): void {
    this.content ??= []
    this.content.push(child)
  }

  /** The list in a slot, to be added to. */
  list(slot: number): unknown[] {
    if (this.values[slot] === emptyList) this.values[slot] = []
    return this.values[slot] as unknown[]
  }

  /** Keeps the text of a value that would be written as another. */
  keepLexical(slot: Slot, text: string): void {
    const extra = this.more()
    extra.lexical ??= new Map()
    extra.lexical.set(slot.index, text)
  }

  /** Says that the child of a slot at a position is regular, where one before it was not. */
  regular(slot: Slot, position: number): void {
    if (this.extra?.raw !== undefined) this.extra.raw.get(slot.index)?.push(position)
  }

  /** Keeps a child as it came; those of its slot before it, up to its position, were regular. */
  keep(slot: Slot, position: number, element: Element): void {
    const extra = this.more()
    extra.raw ??= new Map()
    const children = extra.raw.get(slot.index)
    if (children) children.push(element)
    else {
      const before = Array.from({ length: position }, (_, index) => index)
      extra.raw.set(slot.index, [...before, element])
    }
  }

  /** Keeps a child that has no value: among the content, and in its place. */
  misplace(slot: Slot, element: Element): void {
    const value = this.values[slot.index]
    this.keep(slot, holdsSeveral(slot) && Array.isArray(value) ? value.length : 0, element)
    const extra = this.more()
    extra.placed ??= new Set()
    extra.placed.add(element)
    this.append(element)
  }
}
