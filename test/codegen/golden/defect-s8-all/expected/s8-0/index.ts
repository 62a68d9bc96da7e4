// Code generated from schema.xsd; DO NOT EDIT.
export { S8A } from './s8-0.ts'
export type { S8ABuilder, S8AInit } from './s8-0.ts'
