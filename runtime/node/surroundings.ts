import type { Attribute } from '../xml/element.ts'
import { xmlNamespace } from '../xml/names.ts'
import type { DeclaredClass } from './declaration.ts'
import { layoutOf } from './layout.ts'
import type { Node } from './node.ts'
import { languageMapping } from './values/strings.ts'

/** What an element inherits from where it stands. */
export interface Surroundings {
  /** The language in force. */
  readonly lang?: string | undefined
  /** The prefixes in scope. */
  readonly declarations?: ReadonlyMap<string, string> | undefined
}

/** What the children of a node inherit from it. */
export function surroundingsIn(node: Node, around: Surroundings = {}): Surroundings {
  return {
    lang: languageIn(node) ?? around.lang,
    declarations: node.$extra?.declarations ?? around.declarations,
  }
}

/** The language that a node states for its children, in a field or without one. */
export function languageIn(node: Node): string | undefined {
  const { language } = layoutOf((node.constructor as DeclaredClass).declaration)
  if (language === undefined) return languageOf(node.$extra?.attributes)
  return (node as unknown as Readonly<Record<string, string | undefined>>)[language.property]
}

/** The language that attributes which are no fields state; undefined also for what is no language. */
export function languageOf(attributes: readonly Attribute[] | undefined): string | undefined {
  const stated = attributes?.find(
    ({ name, namespace }) => name === 'lang' && namespace === xmlNamespace,
  )
  return stated && languageMapping.parse(stated.value)
}
