// Simple types as the values of fields.
import type { Annotation } from '../components/annotation.ts'
import type { Location } from '../components/location.ts'
import type { SimpleTypeDefinition } from '../components/simple-type-definition.ts'
import type { ValueConstraint } from '../components/value-constraint.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { didYouMean } from '../text/nearest.ts'
import type { EnumerationOwner, Enumerations } from './enumerations.ts'
import { facetsOf, isLexicalForm } from './facets.ts'
import type { ValueModel } from './model.ts'
import { isText, isValueType, type ValueType, valueTypeOf, valueTypes } from './value-type.ts'

/** A simple type where it is used. */
export interface ValueUse {
  readonly type: SimpleTypeDefinition
  /** The annotations of the place, the nearest first: the use, then the declaration. */
  readonly annotations: readonly (Annotation | undefined)[]
  readonly constraint?: ValueConstraint
  /** True where the value holds although nothing is written. */
  readonly implied: boolean
  readonly owner: EnumerationOwner
  readonly location: Location
}

/**
 * The value of a use. Reports M4 for an `x:value` that is no type or stands on what is no string, and
 * M9 for a default that is no value of its type, which then is left out.
 */
export function valueModelOf(
  use: ValueUse,
  enumerations: Enumerations,
  diagnostics: Diagnostics,
): ValueModel {
  const { type, owner } = use
  const list = type.variety === 'list'
  const item = list ? type.itemTypeDefinition : type
  const annotated = annotatedType(use, item, diagnostics)
  const isString = annotated === undefined || isText(annotated)
  const enumeration = isString ? enumerations.ofType(item, owner) : undefined
  const valueType = annotated ?? enumeration?.type ?? typeOf(item)
  const facets = enumeration === undefined ? facetsOf(type) : undefined
  const model: ValueModel = {
    type: valueType,
    list,
    ...(enumeration === undefined ? {} : { enumeration }),
    ...(facets === undefined ? {} : { facets }),
  }
  return { ...model, ...constraintOf(use, model, diagnostics) }
}

/** The value type of a simple type by itself. */
function typeOf(type: SimpleTypeDefinition): ValueType {
  const known = knownTypes.get(type)
  if (known !== undefined) return known
  const found = ownTypeOf(type)
  knownTypes.set(type, found)
  return found
}

/** Unions of unions may lead to one type in more ways than there is time for. */
const knownTypes = new WeakMap<SimpleTypeDefinition, ValueType>()

function ownTypeOf(type: SimpleTypeDefinition): ValueType {
  switch (type.variety) {
    case 'atomic':
      return valueTypeOf(type.builtinAncestor)
    case 'list':
      return 'string'
    case 'union': {
      const [first, ...others] = type.memberTypeDefinitions.map(typeOf)
      return first !== undefined && others.every((each) => each === first) ? first : 'string'
    }
  }
}

function annotatedType(
  { type, annotations, location }: ValueUse,
  item: SimpleTypeDefinition,
  diagnostics: Diagnostics,
): ValueType | undefined {
  const said = [...annotations, type.annotation, item.annotation]
    .map((each) => each?.vocabulary.value)
    .find((each) => each !== undefined)
  if (said === undefined) return undefined
  if (!isValueType(said.type)) {
    const hint = didYouMean(said.type, valueTypes)
    diagnostics.error('M4', `there is no value type '${said.type}'`, said.location, hint)
    return undefined
  }
  const own = typeOf(item)
  if (!isText(own) && own !== said.type) {
    const message = `x:value says ${said.type} of what the schema says is ${own}`
    diagnostics.error('M4', message, location, 'It belongs on a string.')
    return undefined
  }
  return said.type
}

function constraintOf(
  { constraint, implied, location }: ValueUse,
  { type, list, enumeration }: ValueModel,
  diagnostics: Diagnostics,
): { readonly default?: string; readonly fixed?: string } {
  if (constraint === undefined) return {}
  const written = constraint.lexicalForm
  const text = type === 'string' && !list ? written : written.trim().replace(/[ \t\r\n]+/g, ' ')
  const items = list ? text.split(' ').filter((each) => each !== '') : [text]
  const allowed = enumeration?.open === false ? enumeration.values : undefined
  const sound = items.every(
    (each) => isLexicalForm(each, type) && (allowed?.some(({ value }) => value === each) ?? true),
  )
  if (!sound) {
    const message = `the ${constraint.variety} value '${text.slice(0, 60)}' is none of its type`
    diagnostics.warning('M9', message, location, 'It is left out.')
    return {}
  }
  const fallback = implied ? { default: text } : {}
  return constraint.variety === 'fixed' ? { ...fallback, fixed: text } : fallback
}
