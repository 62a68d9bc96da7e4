// Code generated from schemas/xep-0422/fastening.xsd; DO NOT EDIT.
export { ApplyTo, FastenExternal } from './fastening.ts'
export type {
  ApplyToBuilder,
  ApplyToInit,
  FastenExternalBuilder,
  FastenExternalInit,
} from './fastening.ts'
