// Code generated from schemas/xep-0317/forms.xml, schemas/xep-0317/hats.xsd; DO NOT EDIT.
export { Hat, Hats } from './hats.ts'
export type { HatBuilder, HatInit, HatsBuilder, HatsInit } from './hats.ts'
export { HatsCommandForm, MucHatsInfoForm } from './forms.ts'
export type {
  HatsCommandFormBuilder,
  HatsCommandFormInit,
  MucHatsInfoFormBuilder,
  MucHatsInfoFormInit,
} from './forms.ts'
