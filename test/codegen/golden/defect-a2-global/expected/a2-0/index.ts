// Code generated from schema.xsd; DO NOT EDIT.
export { A2A } from './a2-0.ts'
export type { A2ABuilder, A2AInit } from './a2-0.ts'
