// Code generated from schemas/xep-0077/forms.xml, schemas/xep-0077/register-feature.xsd, schemas/xep-0077/register.xsd; DO NOT EDIT.
export { Register } from './register.ts'
export type { RegisterBuilder, RegisterInit } from './register.ts'
export { RegisterFeature } from './register-feature.ts'
export type { RegisterFeatureBuilder, RegisterFeatureInit } from './register-feature.ts'
export { RegisterCancelForm, RegisterChangePasswordForm, RegisterForm } from './forms.ts'
export type {
  RegisterCancelFormBuilder,
  RegisterCancelFormInit,
  RegisterChangePasswordFormBuilder,
  RegisterChangePasswordFormInit,
  RegisterFormBuilder,
  RegisterFormInit,
} from './forms.ts'
