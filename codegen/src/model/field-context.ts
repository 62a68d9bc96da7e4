// What the makers of fields share: one class, and the tables of the run.
import type { Annotation } from '../components/annotation.ts'
import type { Location } from '../components/location.ts'
import type { SimpleTypeDefinition } from '../components/simple-type-definition.ts'
import type { ValueConstraint } from '../components/value-constraint.ts'
import type { Diagnostics } from '../diagnostics.ts'
import type { ClassDraft, ClassLookup } from './class-draft.ts'
import type { EnumerationOwner, Enumerations } from './enumerations.ts'
import type { ValueModel } from './model.ts'
import type { NameTable } from './name-table.ts'
import type { PropertyNames } from './property-names.ts'
import { valueModelOf } from './values.ts'

/** What making the fields of a class needs to know. */
export interface FieldContext {
  readonly draft: ClassDraft
  readonly classOf: ClassLookup
  readonly properties: PropertyNames
  readonly enumerations: Enumerations
  readonly names: NameTable
  readonly diagnostics: Diagnostics
}

/** A simple type where a field has it. */
export interface FieldValue {
  readonly type: SimpleTypeDefinition
  /** The annotations of the place, the nearest first. */
  readonly annotations: readonly (Annotation | undefined)[]
  readonly property: string
  readonly location: Location
  readonly constraint?: ValueConstraint | undefined
  /** True where a default value holds although nothing is written. */
  readonly implied: boolean
}

/** The value of a field. */
export function fieldValue(
  { constraint, property, ...use }: FieldValue,
  context: FieldContext,
): ValueModel {
  const owner = ownerOf(property, context)
  return valueModelOf(
    { ...use, owner, ...(constraint === undefined ? {} : { constraint }) },
    context.enumerations,
    context.diagnostics,
  )
}

/** What the enumeration of a property is named after. */
export function ownerOf(property: string, { draft }: FieldContext): EnumerationOwner {
  return { module: draft.module, className: draft.model.name, property }
}

/** What is said at the nearest place that says something. */
export function documentationOf(
  annotations: readonly (Annotation | undefined)[],
): readonly string[] {
  return annotations.find((each) => (each?.documentation.length ?? 0) > 0)?.documentation ?? []
}
