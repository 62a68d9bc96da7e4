// Code generated from schema.xsd; DO NOT EDIT.
export { A5A } from './a5-0.ts'
export type { A5ABuilder, A5AInit } from './a5-0.ts'
