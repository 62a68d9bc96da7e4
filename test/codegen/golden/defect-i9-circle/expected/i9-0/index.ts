// Code generated from schema.xsd, types.xsd; DO NOT EDIT.
export { I9Tree } from './i9-0.ts'
export type { I9TreeBuilder, I9TreeInit } from './i9-0.ts'
