// Code generated from schema.xsd; DO NOT EDIT.
export { A1A } from './a1-0.ts'
export type { A1ABuilder, A1AInit } from './a1-0.ts'
