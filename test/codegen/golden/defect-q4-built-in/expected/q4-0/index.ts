// Code generated from schema.xsd; DO NOT EDIT.
export { Q4A } from './q4-0.ts'
export type { Q4ABuilder, Q4AInit } from './q4-0.ts'
