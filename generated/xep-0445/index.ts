// Code generated from schemas/xep-0445/preauth-register.xsd; DO NOT EDIT.
export { PreAuthRegisterFeature } from './preauth-register.ts'
export type {
  PreAuthRegisterFeatureBuilder,
  PreAuthRegisterFeatureInit,
} from './preauth-register.ts'
