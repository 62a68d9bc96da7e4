// Code generated from schemas/xep-0393/styling.xsd; DO NOT EDIT.
export { Unstyled } from './styling.ts'
export type { UnstyledBuilder, UnstyledInit } from './styling.ts'
