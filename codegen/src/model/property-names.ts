// Property names: from an annotation, else from the wire name in lowerCamel.
import type { Annotation } from '../components/annotation.ts'
import { formatLocation, type Location } from '../components/location.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { longestName, lowerCamel, plural } from './names.ts'
import { hidesMember } from './reserved.ts'

/** Gives the properties of one class their names. */
export class PropertyNames {
  readonly #className: string
  readonly #diagnostics: Diagnostics
  readonly #members: ReadonlySet<string>
  readonly #taken = new Map<string, Location>()

  /** `members` are those that a base class has beside those of every node. */
  constructor(className: string, diagnostics: Diagnostics, members: readonly string[] = []) {
    this.#className = className
    this.#diagnostics = diagnostics
    this.#members = new Set(members)
  }

  /** The name of a property for one value. `others` are for where that of the wire name is taken. */
  one(
    wireName: string,
    annotations: readonly (Annotation | undefined)[],
    at: Location,
    others: readonly string[] = [],
  ): string {
    const annotated = find(annotations, 'name')
    const names = [wireName, ...others].map((each) => this.#freed(lowerCamel(each)))
    const last = [verbatim(wireName), ...spelled(wireName)].map((each) => this.#freed(each))
    return this.#claim(annotated ?? this.#firstFree([...names, ...last]), at, wireName)
  }

  /** The name of a property for a list of values. */
  many(
    wireName: string,
    annotations: readonly (Annotation | undefined)[],
    at: Location,
    others: readonly string[] = [],
  ): string {
    const annotated = find(annotations, 'plural')
    if (annotated !== undefined) return this.#claim(annotated, at, wireName)
    const stated = find(annotations, 'name')
    const names = stated === undefined ? [wireName, ...others].map(lowerCamel) : [stated]
    const plurals = names.map((name) => (name === '' ? '' : this.#freed(plural(name))))
    const last = [verbatim(wireName), ...spelled(wireName)].map((each) => this.#freed(plural(each)))
    return this.#claim(this.#firstFree([...plurals, ...last]), at, wireName)
  }

  /** A name that an annotation states. */
  stated(name: string, at: Location): string {
    return this.#claim(name, at, name)
  }

  /** A name that a kind of field has by itself, or the other where an attribute has that. */
  fixed(name: string, other: string, at: Location): string {
    return this.#claim(this.#firstFree([name, other]), at, name)
  }

  #firstFree(names: readonly string[]): string {
    const free = names.find(
      (each) => each !== '' && each.length <= longestName && !this.#taken.has(each),
    )
    return free ?? names[0] ?? ''
  }

  /** The members of a base class keep their names: a wire name of that kind takes a trailing `_`. */
  #freed(name: string): string {
    return this.#hides(name) ? `${name}_` : name
  }

  #hides(name: string): boolean {
    return hidesMember(name) || this.#members.has(name)
  }

  /** Reports M1 (taken), M2 (no identifier, too long) or M3 (hides a member of every node). */
  #claim(name: string, at: Location, wireName: string): string {
    const hint = 'Say x:property name="…" there.'
    if (name === '' || name.length > longestName) {
      const what = wireName.slice(0, 40)
      this.#diagnostics.error('M2', `no property name can be made of '${what}'`, at, hint)
      return name
    }
    if (this.#hides(name)) {
      const message = `the property '${name}' of ${this.#className} hides a member of every node`
      this.#diagnostics.error('M3', message, at, hint)
      return name
    }
    const other = this.#taken.get(name)
    if (other !== undefined) {
      const where = formatLocation(other)
      const message = `${this.#className} has two properties called '${name}' (the other: ${where})`
      this.#diagnostics.error('M1', message, at, hint)
      return name
    }
    this.#taken.set(name, at)
    return name
  }
}

/** The wire name as nearly as an identifier can have it: `foo-bar` is `foo_bar`. */
function verbatim(wireName: string): string {
  const name = wireName.replace(/[^\p{ID_Continue}]+/gu, '_')
  return /^\p{ID_Start}/u.test(name) ? name : `_${name}`
}

/** Names for what differs from others in its signs or in its case only: `a-b` is `aHyphenB`. */
function spelled(wireName: string): readonly string[] {
  const words = wireName.replace(
    /[^\p{L}\p{N}\p{M}]/gu,
    (sign) => `-${signs.get(sign) ?? `u${sign.codePointAt(0)?.toString(16)}`}-`,
  )
  return [lowerCamel(words), `${verbatim(wireName)}Value`]
}

const signs: ReadonlyMap<string, string> = new Map([
  ['.', 'dot'],
  ['-', 'hyphen'],
  ['_', 'underscore'],
])

function find(
  annotations: readonly (Annotation | undefined)[],
  key: 'name' | 'plural',
): string | undefined {
  return annotations
    .map((each) => each?.vocabulary.property?.[key])
    .find((each) => each !== undefined)
}
