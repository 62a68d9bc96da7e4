/**
 * The table of a typed form: what a generated class of forms says about the fields of its `FORM_TYPE`,
 * as plain data. Keys of `fields` are property names, in the order of the registration.
 */
import type { Facets, ValueType } from './declaration.ts'

/** What a class of forms is made from. */
export interface FormDeclaration {
  /** The value of the field `FORM_TYPE` (XEP-0068 §3). */
  readonly type: string
  /** The section of the specification, as in `XEP-0045 §10.2`. */
  readonly section?: string
  readonly fields: Readonly<Record<string, FormField>>
}

/** The types of fields (XEP-0004 §3.3). */
export type FormFieldType =
  | 'boolean'
  | 'fixed'
  | 'hidden'
  | 'jid-multi'
  | 'jid-single'
  | 'list-multi'
  | 'list-single'
  | 'text-multi'
  | 'text-private'
  | 'text-single'

/** A field of a class of forms. */
export interface FormField {
  /** The `var` on the wire, where it differs from the property name. */
  readonly var?: string
  /** The type of the field, `text-single` where absent. */
  readonly type?: FormFieldType
  /** The type of each value, where it is closer than that of the field (XEP-0122 §3.1). */
  readonly datatype?: ValueType
  /** The values of the options. */
  readonly values?: readonly string[]
  /** True where other values than those of the options are allowed too. */
  readonly open?: true
  /** True where a submission or a result has to have it. */
  readonly required?: true
  /** The constraining facets of each value. */
  readonly facets?: Facets
}
