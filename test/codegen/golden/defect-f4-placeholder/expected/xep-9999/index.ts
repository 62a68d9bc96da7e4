// Code generated from xep-9999.xml; DO NOT EDIT.
export { F4Tip } from './f4-1.ts'
export type { F4TipBuilder, F4TipInit } from './f4-1.ts'
export { NotYetGivenOrder } from './not-yet-given.ts'
export type { NotYetGivenOrderBuilder, NotYetGivenOrderInit } from './not-yet-given.ts'
