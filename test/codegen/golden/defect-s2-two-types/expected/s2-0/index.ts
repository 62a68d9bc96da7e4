// Code generated from schema.xsd; DO NOT EDIT.
export { S2A } from './s2-0.ts'
export type { S2ABuilder, S2AInit } from './s2-0.ts'
