// Code generated from schema.xsd; DO NOT EDIT.
export { L1A } from './l1-0.ts'
export type { L1ABuilder, L1AInit } from './l1-0.ts'
