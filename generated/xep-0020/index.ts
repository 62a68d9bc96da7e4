// Code generated from schemas/xep-0020/feature-negotiation.xsd; DO NOT EDIT.
export { FeatureNegotiation } from './feature-negotiation.ts'
export type { FeatureNegotiationBuilder, FeatureNegotiationInit } from './feature-negotiation.ts'
