// Typed forms, as they will be generated.
import type { FormFieldType } from '../components/form-type.ts'
import type { Location } from '../components/location.ts'
import type { ModuleModel, ValueModel } from './model.ts'

/** The module of the forms of one document: it is of no namespace of its own. */
export interface FormModuleModel extends ModuleModel {
  readonly forms: readonly FormModel[]
}

/** A generated class: the forms of one FORM_TYPE. */
export interface FormModel {
  /** The exported name. */
  readonly name: string
  readonly module: ModuleModel
  /** The value of the field FORM_TYPE. */
  readonly formType: string
  /** The class of all forms. */
  readonly base: FormBase
  readonly documentation: readonly string[]
  /** The section of the specification. */
  readonly section?: string
  readonly fields: readonly FormFieldModel[]
  readonly location: Location
}

/** The class of all forms, which those of typed ones extend. */
export interface FormBase {
  readonly name: string
  readonly module: Pick<ModuleModel, 'folder' | 'name' | 'package'>
}

/** A property of a form. */
export interface FormFieldModel {
  readonly property: string
  /** The name of the field, its `var`. */
  readonly var: string
  readonly type: FormFieldType
  /** True where the value is a list. */
  readonly isMulti: boolean
  readonly required: boolean
  /** The type of each value. */
  readonly value: ValueModel
  readonly documentation: readonly string[]
  readonly location: Location
}
