import type { DeclaredClass, Declaration } from './declaration.ts'
import { classesOf, emptyList, type Layout, layoutOf, type Slot } from './layout.ts'
import { Texts, textsFrom } from './texts.ts'

/** The values that a user's init stands for, one for each field. Throws TypeError, JidError. */
export function initialValues(declaration: Declaration, init: unknown): unknown[] {
  const layout = layoutOf(declaration)
  const values = layout.fallbacks.slice()
  const given = membersOf(layout, init)
  for (const property of Object.keys(given)) {
    const slot = layout.byProperty.get(property)
    if (slot === undefined) throw new TypeError(`${declaration.name} has no field "${property}"`)
    const input = given[property]
    if (input === undefined || input === null) continue
    values[slot.index] = within(declaration, property, () => acceptInput(slot, input))
  }
  const lang = layout.language ? (values[layout.language.index] as string | undefined) : undefined
  for (const slot of layout.derived) derive(slot, lang, values)
  for (const slot of layout.required) {
    if (values[slot.index] !== undefined) continue
    throw new TypeError(`${declaration.name} needs its field "${slot.property}"`)
  }
  return values
}

/** The text that a shortcut shows: that of the node's language, or the first. */
export function shortcutOf(texts: Texts, lang: string | undefined): string | undefined {
  return texts.length === 0 ? undefined : texts.byLang(lang)?.text
}

function membersOf(layout: Layout, init: unknown): Readonly<Record<string, unknown>> {
  if (init === undefined) return nothing
  // A bare value is the text, where the class is little more than one.
  if (typeof init !== 'object' || init instanceof Date || init instanceof Uint8Array) {
    if (layout.text) return { [layout.text.property]: init }
  }
  if (typeof init === 'object' && init !== null) return init as Record<string, unknown>
  throw new TypeError(`${layout.declaration.name} is made of an object, not ${typeof init}`)
}

function acceptInput(slot: Slot, input: unknown): unknown {
  const { field } = slot
  switch (field.kind) {
    case 'attribute':
    case 'text':
    case 'childText':
      return acceptValue(slot, input)
    case 'childTexts':
    case 'childAttributes':
      return listFrom(input).map((each) => acceptValue(slot, each))
    case 'child':
      return acceptNode(classesOf(field), input)
    case 'children':
    case 'choice':
      return listFrom(input).map((each) => acceptNode(classesOf(field), each))
    case 'mixed':
      return listFrom(input).slice()
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
  const names = classes.map((each) => each.name).join(' or ')
  const isNode = typeof input === 'object' && input !== null && '$content' in input
  if (classes.length === 1 && only && !isNode) return new only(input)
  throw new TypeError(`expected ${names}`)
}

/** Makes texts and the shortcut to one of them agree. Texts without a language take the node's. */
function derive(slot: Slot, lang: string | undefined, values: unknown[]): void {
  if (slot.kind !== 'shortcut') return
  const shortcut = values[slot.index] as string | undefined
  let texts = values[slot.of] as Texts
  if (texts.length === 0 && shortcut !== undefined) texts = textsFrom(shortcut)
  if (lang !== undefined && texts.some((each) => each.lang === undefined)) {
    texts = Texts.from(texts, (each) => ({ lang: each.lang ?? lang, text: each.text })) as Texts
  }
  const best = shortcutOf(texts, lang)
  if (shortcut !== undefined && shortcut !== best) {
    throw new TypeError(`"${slot.property}" and the texts it is one of are both given`)
  }
  values[slot.index] = best
  values[slot.of] = texts
}

function listFrom(input: unknown): readonly unknown[] {
  if (!Array.isArray(input)) throw new TypeError('expected an array')
  return input.length === 0 ? emptyList : input
}

/** Says in a TypeError which field it is about; other errors (JidError) say enough. */
function within<T>(declaration: Declaration, property: string, accept: () => T): T {
  try {
    return accept()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new TypeError(`${declaration.name}, field "${property}": ${error.message}`, {
      cause: error,
    })
  }
}

const nothing: Readonly<Record<string, unknown>> = Object.freeze({})
