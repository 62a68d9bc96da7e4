// Code generated from schema.xsd; DO NOT EDIT.
export { Q5A } from './q5-0.ts'
export type { Q5ABuilder, Q5AInit } from './q5-0.ts'
