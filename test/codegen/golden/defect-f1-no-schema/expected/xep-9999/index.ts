// Code generated from xep-9999.xml; DO NOT EDIT.
export { F1A } from './f1-0.ts'
export type { F1ABuilder, F1AInit } from './f1-0.ts'
