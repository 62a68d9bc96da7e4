// Code generated from schema.xsd; DO NOT EDIT.
export { F2A, F2B } from './f2-0.ts'
export type { F2ABuilder, F2AInit, F2BBuilder, F2BInit } from './f2-0.ts'
