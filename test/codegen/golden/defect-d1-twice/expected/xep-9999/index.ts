// Code generated from xep-9999.xml; DO NOT EDIT.
export { D1A } from './d1-0.ts'
export type { D1ABuilder, D1AInit } from './d1-0.ts'
