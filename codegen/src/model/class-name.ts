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

/** The name of the class of a local element. */
export function localName(parent: string, element: string): string {
  return `${parent}${upperCamel(element)}`
}
