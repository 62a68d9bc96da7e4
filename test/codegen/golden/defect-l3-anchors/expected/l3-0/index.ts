// Code generated from schema.xsd; DO NOT EDIT.
export { L3A } from './l3-0.ts'
export type { L3ABuilder, L3AInit } from './l3-0.ts'
