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
  readonly #taken = new Map<string, Location>()

  constructor(className: string, diagnostics: Diagnostics) {
    this.#className = className
    this.#diagnostics = diagnostics
  }

  /** The name of a property for one value. */
  one(wireName: string, annotations: readonly (Annotation | undefined)[], at: Location): string {
    const annotated = find(annotations, 'name')
    return this.#claim(annotated ?? freed(lowerCamel(wireName)), at, wireName)
  }

  /** The name of a property for a list of values. */
  many(wireName: string, annotations: readonly (Annotation | undefined)[], at: Location): string {
    const annotated = find(annotations, 'plural')
    if (annotated !== undefined) return this.#claim(annotated, at, wireName)
    const name = find(annotations, 'name') ?? lowerCamel(wireName)
    return this.#claim(name === '' ? '' : freed(plural(name)), at, wireName)
  }

  /** A name that an annotation states, or a fixed one (`text`). */
  stated(name: string, at: Location): string {
    return this.#claim(name, at, name)
  }

  /** Reports M1 (taken), M2 (no identifier, too long) or M3 (hides a member of every node). */
  #claim(name: string, at: Location, wireName: string): string {
    const hint = 'Say x:property name="…" there.'
    if (name === '' || name.length > longestName) {
      const what = wireName.slice(0, 40)
      this.#diagnostics.error('M2', `no property name can be made of '${what}'`, at, hint)
      return name
    }
    if (hidesMember(name)) {
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

/** The members of every node keep their names: a wire name of that kind takes a trailing `_`. */
function freed(name: string): string {
  return hidesMember(name) ? `${name}_` : name
}

function find(
  annotations: readonly (Annotation | undefined)[],
  key: 'name' | 'plural',
): string | undefined {
  return annotations
    .map((each) => each?.vocabulary.property?.[key])
    .find((each) => each !== undefined)
}
