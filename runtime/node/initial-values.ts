import { acceptInput, isContent } from './accept-input.ts'
import type { Declaration } from './declaration.ts'
import { type Layout, layoutOf, type Slot } from './layout.ts'
import { noTexts, Texts, textsFrom } from './texts.ts'

type Members = Readonly<Record<string, unknown>>

/**
 * The values that a user's init stands for, one for each field. Throws TypeError, JidError.
 *
 * @param lang - the language in force around it
 */
export function initialValues(declaration: Declaration, init: unknown, lang?: string): unknown[] {
  const layout = layoutOf(declaration)
  const values = layout.fallbacks.slice()
  const given = membersOf(layout, init)
  accept(layout, given, values)
  for (const slot of layout.derived) derive(slot, layout, values, lang)
  for (const slot of layout.required) {
    if (values[slot.index] === undefined) throw missing(declaration, slot)
  }
  for (const slot of layout.demanded) {
    if (isAbsent(given[slot.property])) throw missing(declaration, slot)
  }
  return values
}

/**
 * The values of a node after changes, `undefined` for what its fields hold where nothing is written.
 * What does not change is taken as it is, and may be missing if it was: a stanza that was read is a
 * node whatever it lacks. Throws as {@link initialValues}.
 */
export function changedValues(
  declaration: Declaration,
  current: readonly unknown[],
  changes: Members,
): unknown[] {
  const layout = layoutOf(declaration)
  const values = current.slice()
  const isChanged = (slot: Slot | undefined): boolean =>
    slot !== undefined && slot.property in changes
  const derived = layout.derived.filter(
    (slot) => isChanged(slot) || isChanged(layout.slots[slot.of]) || isChanged(layout.language),
  )
  for (const slot of derived) {
    const of = layout.slots[slot.of]!
    const isShortcut = slot.kind === 'shortcut'
    if (isShortcut || isChanged(of)) values[slot.index] = undefined
    // The texts follow from a shortcut that is set, unless they are set themselves.
    if (isShortcut && isChanged(slot)) values[of.index] = noTexts
  }
  for (const property of Object.keys(changes)) {
    const slot = layout.byProperty.get(property)
    if (slot) values[slot.index] = slot.fallback
  }
  accept(layout, changes, values)
  for (const slot of derived) derive(slot, layout, values, undefined)
  for (const slot of layout.required) {
    if (isChanged(slot) && values[slot.index] === undefined) throw missing(declaration, slot)
  }
  for (const slot of layout.demanded) {
    if (isChanged(slot) && isAbsent(changes[slot.property])) throw missing(declaration, slot)
  }
  return values
}

/** By slot, the defaults that a user gave all the same, in their lexical form: these are written. */
export function writtenDefaults(
  declaration: Declaration,
  init: unknown,
  values: readonly unknown[],
): Map<number, string> | undefined {
  const { defaults } = layoutOf(declaration)
  if (defaults.length === 0 || init === undefined) return undefined
  const given = membersOf(layoutOf(declaration), init)
  let lexical: Map<number, string> | undefined
  for (const { index, property, fallback, mapping } of defaults) {
    if (isAbsent(given[property]) || values[index] !== fallback) continue
    lexical ??= new Map()
    lexical.set(index, mapping.format(fallback))
  }
  return lexical
}

/** The text that a shortcut shows: that of the node's language, or the first. */
export function shortcutOf(texts: Texts, lang: string | undefined): string | undefined {
  if (texts.length < 2) return texts.length === 0 ? undefined : texts[0]!.text
  return texts.byLang(lang)?.text
}

function membersOf(layout: Layout, init: unknown): Members {
  if (init === undefined) return nothing
  const isBytes = init instanceof Uint8Array
  const isMembers = typeof init === 'object' && init !== null && !Array.isArray(init)
  if (isContent(init)) {
    throw new TypeError(
      `${layout.declaration.name} is not made of a node; with() makes a copy of one`,
    )
  }
  if (isMembers && !isBytes && !(init instanceof Date)) return init as Members
  // A bare value is the text, where the class is little more than one.
  if (layout.text && init !== null && !Array.isArray(init)) return { [layout.text.property]: init }
  const got = Array.isArray(init) ? 'an array' : init === null ? 'null' : `a ${typeof init}`
  throw new TypeError(`${layout.declaration.name} is made of an object with fields, not ${got}`)
}

function accept({ declaration, byProperty }: Layout, given: Members, values: unknown[]): void {
  for (const property of Object.keys(given)) {
    const slot = byProperty.get(property)
    if (slot === undefined) throw new TypeError(`${declaration.name} has no field "${property}"`)
    const input = given[property]
    if (isAbsent(input)) continue
    try {
      values[slot.index] = acceptInput(slot, input)
    } catch (error) {
      // Other errors, JidError above all, say enough.
      if (!(error instanceof TypeError)) throw error
      throw new TypeError(`${declaration.name}, field "${property}": ${error.message}`, {
        cause: error,
      })
    }
  }
}

/** Makes texts and the shortcut to one of them agree. Texts without a language take the node's. */
function derive(
  slot: Slot,
  layout: Layout,
  values: unknown[],
  inherited: string | undefined,
): void {
  const own = values[slot.index] as string | undefined
  if (slot.kind !== 'shortcut') {
    if (own === undefined || values[slot.of] !== undefined) return
    const { property } = layout.slots[slot.of]!
    throw new TypeError(`"${slot.property}" is the text of "${property}", which is missing`)
  }
  const lang = (layout.language && (values[layout.language.index] as string)) ?? inherited
  let texts = values[slot.of] as Texts
  if (texts.length === 0 && own !== undefined) texts = textsFrom(own)
  if (lang !== undefined && texts.some((each) => each.lang === undefined)) {
    texts = Texts.from(texts, (each) => ({ lang: each.lang ?? lang, text: each.text })) as Texts
  }
  const best = shortcutOf(texts, lang)
  if (own !== undefined && own !== best) {
    throw new TypeError(`"${slot.property}" and the texts it is one of are both given`)
  }
  values[slot.index] = best
  values[slot.of] = texts
}

function missing(declaration: Declaration, slot: Slot): TypeError {
  return new TypeError(`${declaration.name} needs its field "${slot.property}"`)
}

function isAbsent(input: unknown): boolean {
  return input === undefined || input === null
}

const nothing: Members = Object.freeze({})
