// Code generated from schema.xsd; DO NOT EDIT.
export { T1A } from './t1-0.ts'
export type { T1ABuilder, T1AInit } from './t1-0.ts'
