// Code generated from schema.xsd; DO NOT EDIT.
export { I4A, I4AB } from './i4-0.ts'
export type { I4ABBuilder, I4ABInit, I4ABuilder, I4AInit } from './i4-0.ts'
