// Class names: from an annotation, else from the schema's prefix or the parent class.
import type { ElementDeclaration } from '../components/element-declaration.ts'
import type { ClassAnnotation } from '../components/vocabulary.ts'
import { upperCamel } from './names.ts'
import { hidesGlobal } from './reserved.ts'

/** The `x:class` of an element: on the declaration itself, else on its type. */
export function classAnnotationOf({
  annotation,
  typeDefinition,
}: ElementDeclaration): ClassAnnotation | undefined {
  return annotation?.vocabulary.class ?? typeDefinition.annotation?.vocabulary.class
}

/** The name of a global component: what the prefix says already is not said twice. */
export function globalName(prefix: string, name: string): string {
  const own = upperCamel(name)
  if (own === '') return ''
  if (prefix.endsWith(own) && !hidesGlobal(prefix)) return prefix
  const repeats = own.startsWith(prefix) && !/^\p{Ll}/u.test(own.slice(prefix.length))
  return repeats && !hidesGlobal(own) ? own : `${prefix}${own}`
}

/** The parts that the name of the class of a local element is made of. */
export interface LocalNameParts {
  /** The class of the parent, or of the type that several parents share. */
  readonly parent: string
  /** The local names from the global element down to this one. */
  readonly path: readonly string[]
  /** What its namespace is called, where that is not the module's. */
  readonly qualifier?: string
  /** The prefix of the module. */
  readonly prefix: string
}

/**
 * The names that the class of a local element may have, the usual one first; the others are for where
 * that one is taken or too long.
 */
export function localNames({
  parent,
  path,
  qualifier = '',
  prefix,
}: LocalNameParts): readonly string[] {
  const own = upperCamel(path.at(-1) ?? '')
  const outer = upperCamel(path.at(-2) ?? '')
  return [
    `${parent}${own}`,
    ...(qualifier === '' ? [] : [`${parent}${qualifier}${own}`]),
    `${prefix}${outer}${own}`,
    `${parent}Child${own}`,
    `${prefix}${outer}Child${own}`,
    `${prefix}${path.map(upperCamel).join('')}`,
  ]
}
