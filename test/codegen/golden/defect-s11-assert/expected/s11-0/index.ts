// Code generated from schema.xsd; DO NOT EDIT.
export { S11A } from './s11-0.ts'
export type { S11ABuilder, S11AInit } from './s11-0.ts'
