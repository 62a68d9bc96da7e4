// Attribute values of the schema language itself: numbers, booleans, lists, enumerations.
import type { ValueConstraint } from '../components/value-constraint.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { attributeOf, type SourceAttribute, type SourceElement } from '../read/source-element.ts'

/** A boolean attribute; absent is false. Reports A5. */
export function booleanOf(
  element: SourceElement,
  name: string,
  diagnostics: Diagnostics,
): boolean | undefined {
  const attribute = attributeOf(element, name)
  if (attribute === undefined) return undefined
  const value = attribute.value.trim()
  if (value === 'true' || value === '1') return true
  if (value !== 'false' && value !== '0') reportValue(attribute, "'true' or 'false'", diagnostics)
  return false
}

/** An attribute that takes one of a few words; `undefined` where absent or wrong. Reports A5. */
export function wordOf<Word extends string>(
  element: SourceElement,
  name: string,
  words: readonly Word[],
  diagnostics: Diagnostics,
): Word | undefined {
  const attribute = attributeOf(element, name)
  if (attribute === undefined) return undefined
  const word = words.find((each) => each === attribute.value.trim())
  if (word === undefined) {
    reportValue(attribute, words.map((each) => `'${each}'`).join(' or '), diagnostics)
  }
  return word
}

/**
 * An attribute that is a non-negative integer. Values past 2^31 are read as 2^31: nothing counts
 * that far. Reports A5.
 */
export function countOf(
  element: SourceElement,
  name: string,
  diagnostics: Diagnostics,
): number | undefined {
  const attribute = attributeOf(element, name)
  if (attribute === undefined) return undefined
  const value = attribute.value.trim()
  if (/^\+?[0-9]+$/.test(value)) return Math.min(Number(value), 2 ** 31)
  reportValue(attribute, 'a non-negative integer', diagnostics)
  return undefined
}

/** The occurrence bounds of a particle (XSD 1.1 §3.9.2). Reports A5. */
export function occurrenceOf(
  element: SourceElement,
  diagnostics: Diagnostics,
): { readonly minOccurs: number; readonly maxOccurs: number | 'unbounded' } {
  const minOccurs = countOf(element, 'minOccurs', diagnostics) ?? 1
  const written = attributeOf(element, 'maxOccurs')
  if (written?.value.trim() === 'unbounded') return { minOccurs, maxOccurs: 'unbounded' }
  const maxOccurs = countOf(element, 'maxOccurs', diagnostics) ?? Math.max(1, minOccurs)
  if (maxOccurs >= minOccurs) return { minOccurs, maxOccurs }
  const at = written ?? attributeOf(element, 'minOccurs')
  const message = `minOccurs ${minOccurs} is more than maxOccurs ${maxOccurs}`
  diagnostics.warning('A5', message, at?.location ?? element.location)
  return { minOccurs: maxOccurs, maxOccurs }
}

/** The default or fixed value written on an element or attribute. Reports A3 where both are. */
export function valueConstraintOf(
  element: SourceElement,
  diagnostics: Diagnostics,
): { readonly valueConstraint?: ValueConstraint } {
  const fixed = attributeOf(element, 'fixed')
  const given = attributeOf(element, 'default')
  if (fixed !== undefined && given !== undefined) {
    diagnostics.warning('A3', "'default' and 'fixed' exclude each other", given.location)
  }
  if (fixed !== undefined) {
    return { valueConstraint: { variety: 'fixed', lexicalForm: fixed.value } }
  }
  if (given === undefined) return {}
  return { valueConstraint: { variety: 'default', lexicalForm: given.value } }
}

/** What `block` says on an element or type, or the schema for it. */
export function blockOf(
  element: SourceElement,
  root: SourceElement,
  words: readonly string[],
): readonly string[] {
  const said = wordsOf(attributeOf(element, 'block') ?? attributeOf(root, 'blockDefault'))
  return said.includes('#all') ? words : words.filter((each) => said.includes(each))
}

/** The words of a list, with nothing for an absent attribute. */
export function wordsOf(attribute: SourceAttribute | undefined): readonly string[] {
  return attribute?.value.split(/[ \t\r\n]+/).filter((word) => word !== '') ?? []
}

function reportValue(attribute: SourceAttribute, expected: string, diagnostics: Diagnostics): void {
  const message = `${attribute.qualifiedName}="${attribute.value.slice(0, 40)}" is not ${expected}`
  diagnostics.warning('A5', message, attribute.location)
}
