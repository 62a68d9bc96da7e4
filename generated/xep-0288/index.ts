// Code generated from schemas/xep-0288/bidi-feature.xsd, schemas/xep-0288/bidi.xsd; DO NOT EDIT.
export { Bidi } from './bidi.ts'
export type { BidiBuilder, BidiInit } from './bidi.ts'
export { BidiFeature } from './bidi-feature.ts'
export type { BidiFeatureBuilder, BidiFeatureInit } from './bidi-feature.ts'
