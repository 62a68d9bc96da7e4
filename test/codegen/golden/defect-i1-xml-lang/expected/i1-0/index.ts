// Code generated from schema.xsd; DO NOT EDIT.
export { I1A } from './i1-0.ts'
export type { I1ABuilder, I1AInit } from './i1-0.ts'
