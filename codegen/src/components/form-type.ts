// A registered form type (XEP-0068 §4.2): the fields that forms of one FORM_TYPE have.
import type { Location } from './location.ts'
import type {
  ClassAnnotation,
  ModuleAnnotation,
  PropertyAnnotation,
  SpecificationAnnotation,
} from './vocabulary.ts'

/** The form types of one document. */
export interface FormDocument {
  readonly location: Location
  readonly specification?: SpecificationAnnotation
  readonly module?: ModuleAnnotation
  /** Whether the registrations stand in the specification's own document. */
  readonly published: boolean
  readonly formTypes: readonly FormType[]
}

/** A registration, `<form_type>`. */
export interface FormType {
  readonly location: Location
  /** The value of the field FORM_TYPE. */
  readonly name: string
  readonly class?: ClassAnnotation
  readonly documentation: readonly string[]
  readonly fields: readonly FormField[]
}

/** The types of fields (XEP-0004 §3.3). */
export const formFieldTypes = [
  'boolean',
  'fixed',
  'hidden',
  'jid-multi',
  'jid-single',
  'list-multi',
  'list-single',
  'text-multi',
  'text-private',
  'text-single',
] as const

/** A type of a field. */
export type FormFieldType = (typeof formFieldTypes)[number]

/** A field of a registration. */
export interface FormField {
  readonly location: Location
  readonly var: string
  readonly type: FormFieldType
  readonly property?: PropertyAnnotation
  readonly documentation: readonly string[]
  readonly required: boolean
  readonly options: readonly FormOption[]
  readonly validation?: FormValidation
}

/** An option of a list. */
export interface FormOption {
  readonly value: string
  readonly documentation: readonly string[]
}

/** What is said closer of the values (XEP-0122 §3). */
export interface FormValidation {
  readonly location: Location
  /** The datatype, prefix included: `xs:integer`. */
  readonly datatype?: string
  /** True where other values than the options are allowed. */
  readonly open: boolean
  readonly min?: string
  readonly max?: string
  readonly pattern?: string
}
