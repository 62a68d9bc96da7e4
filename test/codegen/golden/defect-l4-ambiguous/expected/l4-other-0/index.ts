// Code generated from other.xsd; DO NOT EDIT.
export { L4OtherNote } from './l4-other-0.ts'
export type { L4OtherNoteBuilder, L4OtherNoteInit } from './l4-other-0.ts'
