// Code generated from schemas/xep-0352/csi.xsd; DO NOT EDIT.
export { CsiActive, CsiFeature, CsiInactive } from './csi.ts'
export type {
  CsiActiveBuilder,
  CsiActiveInit,
  CsiFeatureBuilder,
  CsiFeatureInit,
  CsiInactiveBuilder,
  CsiInactiveInit,
} from './csi.ts'
