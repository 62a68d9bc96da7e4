// Code generated from schema.xsd; DO NOT EDIT.
export { A3A } from './a3-0.ts'
export type { A3ABuilder, A3AInit } from './a3-0.ts'
