// Code generated from schema.xsd; DO NOT EDIT.
export { S9A } from './s9-0.ts'
export type { S9ABuilder, S9AInit } from './s9-0.ts'
