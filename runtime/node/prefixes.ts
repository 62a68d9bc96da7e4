import { xmlNamespace, xmlnsNamespace } from '../xml/names.ts'
import { checkName, escapeAttribute } from '../xml/serialise.ts'
import { XmlError } from '../xml/xml-error.ts'
import type { Slot } from './layout.ts'
import type { QName } from './values/qname.ts'

/** The prefixes of one start tag: those that were read there, and new ones for what needs one. */
export class Prefixes {
  /** The declarations, each with a space before it. */
  declarations = ''
  readonly #bound = new Map<string, string>([[xmlNamespace, 'xml']])
  readonly #taken = new Set<string>()

  /** Throws XmlError for prefixes that are no names. */
  constructor(kept: ReadonlyMap<string, string> | undefined) {
    for (const [prefix, namespace] of kept ?? []) {
      if (prefix !== '' && prefix !== 'xml') this.#declare(prefix, namespace)
    }
  }

  /** The prefix of a namespace, declared if need be. */
  of(namespace: string): string {
    const bound = this.#bound.get(namespace)
    if (bound !== undefined) return bound
    // Begins as nobody's prefix does: texts inside may use one from outside of this element.
    let number = 1
    while (this.#taken.has(`_${number}`)) number++
    this.#declare(`_${number}`, namespace)
    return `_${number}`
  }

  /** A qualified name, or a list of them, as text. */
  qualified(slot: Slot, value: unknown): string {
    const names = Array.isArray(value) ? (value as readonly QName[]) : [value as QName]
    return slot.isQName
      ? names.map(({ namespace, localName }) => `${this.of(namespace)}:${localName}`).join(' ')
      : slot.mapping.format(value)
  }

  #declare(prefix: string, namespace: string): void {
    if (namespace === xmlnsNamespace) {
      throw new XmlError('not-well-formed', 'a prefix for the namespace of declarations')
    }
    this.declarations += ` xmlns:${checkName(prefix)}='${escapeAttribute(namespace)}'`
    this.#taken.add(prefix)
    this.#bound.set(namespace, prefix)
  }
}
