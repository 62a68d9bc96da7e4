// Code generated from b.xsd; DO NOT EDIT.
export { Shared } from './a.ts'
export type { SharedBuilder, SharedInit } from './a.ts'
