// Code generated from schema.xsd; DO NOT EDIT.
export { S1A } from './s1-0.ts'
export type { S1ABuilder, S1AInit } from './s1-0.ts'
