// Code generated from schema.xsd; DO NOT EDIT.
export { Q3A } from './q3-0.ts'
export type { Q3ABuilder, Q3AInit } from './q3-0.ts'
