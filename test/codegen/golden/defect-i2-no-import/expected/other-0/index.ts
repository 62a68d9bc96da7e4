// Code generated from other.xsd; DO NOT EDIT.
export { OtherB } from './other-0.ts'
export type { OtherBBuilder, OtherBInit } from './other-0.ts'
