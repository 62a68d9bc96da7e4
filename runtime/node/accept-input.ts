import { Element } from '../xml/element.ts'
import type { DeclaredClass } from './declaration.ts'
import { classesOf, emptyList, type Slot } from './layout.ts'
import { textsFrom } from './texts.ts'

/** The value of a field that a user's input stands for. Throws TypeError, JidError. */
export function acceptInput(slot: Slot, input: unknown): unknown {
  const { field } = slot
  switch (field.kind) {
    case 'attribute':
    case 'text':
    case 'childText':
      return acceptValue(slot, input)
    case 'childTexts':
    case 'childAttributes':
      return listFrom(input, (each) => acceptValue(slot, each))
    case 'child':
      return acceptNode(classesOf(field), input)
    case 'children':
    case 'choice':
      return listFrom(input, (each) => acceptNode(classesOf(field), each))
    case 'mixed':
      return listFrom(input, acceptPart)
    case 'texts':
      return textsFrom(input)
    case 'flag':
      if (typeof input !== 'boolean') throw new TypeError('expected a boolean')
      return input
    case 'oneOf':
      if (field.names.includes(input as string)) return input
      throw new TypeError(`expected one of ${field.names.join(', ')}`)
    case 'shortcut':
    case 'oneOfText':
      if (typeof input !== 'string') throw new TypeError('expected a string')
      return input
  }
}

/** True for a node or an element: what content consists of. */
export function isContent(value: unknown): boolean {
  return value instanceof Element || isNode(value)
}

function isNode(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '$content' in value
}

function acceptValue(slot: Slot, input: unknown): unknown {
  const value = slot.mapping.accept(input)
  if (slot.values === undefined || slot.open) return value
  const lexical = slot.mapping.format(value)
  if (slot.values.has(lexical)) return value
  throw new TypeError(`expected one of ${[...slot.values.keys()].join(', ')}, got "${lexical}"`)
}

function acceptNode(classes: readonly DeclaredClass[], input: unknown): unknown {
  if (classes.some((each) => input instanceof each)) return input
  const [only] = classes
  if (classes.length === 1 && only && !isContent(input)) return new only(input)
  throw new TypeError(`expected ${classes.map((each) => each.name).join(' or ')}`)
}

function acceptPart(input: unknown): unknown {
  if (typeof input === 'string' || isContent(input)) return input
  throw new TypeError('expected strings, nodes and elements')
}

/** The list of what the items stand for; that of nothing is the one which fields without any hold. */
function listFrom(input: unknown, accept: (item: unknown) => unknown): readonly unknown[] {
  if (!Array.isArray(input)) throw new TypeError('expected an array')
  return input.length === 0 ? emptyList : input.map(accept)
}
