// Code generated from schemas/xep-0500/forms.xml; DO NOT EDIT.
export { MucSlowModeConfigForm, MucSlowModeInfoForm } from './forms.ts'
export type {
  MucSlowModeConfigFormBuilder,
  MucSlowModeConfigFormInit,
  MucSlowModeInfoFormBuilder,
  MucSlowModeInfoFormInit,
} from './forms.ts'
