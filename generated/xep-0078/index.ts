// Code generated from schemas/xep-0078/iq-auth-feature.xsd, schemas/xep-0078/iq-auth.xsd; DO NOT EDIT.
export { IqAuth } from './iq-auth.ts'
export type { IqAuthBuilder, IqAuthInit } from './iq-auth.ts'
export { IqAuthFeature } from './iq-auth-feature.ts'
export type { IqAuthFeatureBuilder, IqAuthFeatureInit } from './iq-auth-feature.ts'
