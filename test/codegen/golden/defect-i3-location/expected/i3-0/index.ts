// Code generated from schema.xsd; DO NOT EDIT.
export { I3A } from './i3-0.ts'
export type { I3ABuilder, I3AInit } from './i3-0.ts'
