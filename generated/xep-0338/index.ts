// Code generated from schemas/xep-0338/jingle-grouping.xsd; DO NOT EDIT.
export { JingleGroup } from './jingle-grouping.ts'
export type { JingleGroupBuilder, JingleGroupInit } from './jingle-grouping.ts'
