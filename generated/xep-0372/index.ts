// Code generated from schemas/xep-0372/references.xsd; DO NOT EDIT.
export { Reference, types } from './references.ts'
export type { ReferenceBuilder, ReferenceInit, Type } from './references.ts'
