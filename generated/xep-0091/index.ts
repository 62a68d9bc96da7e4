// Code generated from schemas/xep-0091/legacy-delay.xsd; DO NOT EDIT.
export { LegacyDelay } from './legacy-delay.ts'
export type { LegacyDelayBuilder, LegacyDelayInit } from './legacy-delay.ts'
