// Code generated from schema.xsd; DO NOT EDIT.
export { L5A } from './l5-0.ts'
export type { L5ABuilder, L5AInit } from './l5-0.ts'
