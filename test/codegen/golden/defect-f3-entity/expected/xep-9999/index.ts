// Code generated from xep-9999.xml; DO NOT EDIT.
export { F3A } from './f3-0.ts'
export type { F3ABuilder, F3AInit } from './f3-0.ts'
