// Code generated from schema.xsd; DO NOT EDIT.
export { S7A } from './s7-0.ts'
export type { S7ABuilder, S7AInit } from './s7-0.ts'
