// Code generated from schemas/xep-0115/caps.xsd; DO NOT EDIT.
export { Caps } from './caps.ts'
export type { CapsBuilder, CapsInit } from './caps.ts'
