// Code generated from schema.xsd; DO NOT EDIT.
export { F2A } from './f2-0.ts'
export type { F2ABuilder, F2AInit } from './f2-0.ts'
