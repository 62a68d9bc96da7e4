// Code generated from schema.xsd; DO NOT EDIT.
export { L2A, L2AB } from './l2-0.ts'
export type { L2ABBuilder, L2ABInit, L2ABuilder, L2AInit } from './l2-0.ts'
