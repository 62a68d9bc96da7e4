// Code generated from schema.xsd; DO NOT EDIT.
export { A4A } from './a4-0.ts'
export type { A4ABuilder, A4AInit } from './a4-0.ts'
