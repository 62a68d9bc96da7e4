// Code generated from schemas/xep-0335/json.xsd; DO NOT EDIT.
export { Json } from './json.ts'
export type { JsonBuilder, JsonInit } from './json.ts'
