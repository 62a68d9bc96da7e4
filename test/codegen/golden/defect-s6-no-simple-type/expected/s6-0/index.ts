// Code generated from schema.xsd; DO NOT EDIT.
export { S6A, s6AIds } from './s6-0.ts'
export type { S6ABuilder, S6AId, S6AInit } from './s6-0.ts'
