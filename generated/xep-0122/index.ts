// Code generated from schemas/xep-0122/form-validation.xsd; DO NOT EDIT.
export { FormValidation, FormValidationListRange, FormValidationRange } from './form-validation.ts'
export type {
  FormValidationBuilder,
  FormValidationInit,
  FormValidationListRangeBuilder,
  FormValidationListRangeInit,
  FormValidationRangeBuilder,
  FormValidationRangeInit,
} from './form-validation.ts'
