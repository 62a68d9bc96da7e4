// Code generated from schema.xsd; DO NOT EDIT.
export { Q1A, Q1C } from './q1-0.ts'
export type { Q1ABuilder, Q1AInit, Q1CBuilder, Q1CInit } from './q1-0.ts'
