// Code generated from schema.xsd; DO NOT EDIT.
export { S10A } from './s10-0.ts'
export type { S10ABuilder, S10AInit } from './s10-0.ts'
