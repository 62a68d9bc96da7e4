// Code generated from schema.xsd; DO NOT EDIT.
export { Q2A } from './q2-0.ts'
export type { Q2ABuilder, Q2AInit } from './q2-0.ts'
