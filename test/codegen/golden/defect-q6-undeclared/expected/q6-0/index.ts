// Code generated from schema.xsd; DO NOT EDIT.
export { Q6A, Q6AB, Q6AC } from './q6-0.ts'
export type { Q6ABBuilder, Q6ABInit, Q6ABuilder, Q6ACBuilder, Q6ACInit, Q6AInit } from './q6-0.ts'
