// Code generated from schemas/xep-0090/legacy-time.xsd; DO NOT EDIT.
export { LegacyTime } from './legacy-time.ts'
export type { LegacyTimeBuilder, LegacyTimeInit } from './legacy-time.ts'
