// Code generated from schema.xsd; DO NOT EDIT.
export { S5A } from './s5-0.ts'
export type { S5ABuilder, S5AInit } from './s5-0.ts'
