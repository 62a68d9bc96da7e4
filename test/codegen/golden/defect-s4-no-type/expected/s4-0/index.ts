// Code generated from schema.xsd; DO NOT EDIT.
export { S4A } from './s4-0.ts'
export type { S4ABuilder, S4AInit } from './s4-0.ts'
