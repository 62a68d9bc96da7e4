// Code generated from schemas/xep-0478/stream-limits.xsd; DO NOT EDIT.
export { StreamLimits } from './stream-limits.ts'
export type { StreamLimitsBuilder, StreamLimitsInit } from './stream-limits.ts'
