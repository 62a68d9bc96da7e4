// Code generated from schemas/xep-0466/ephemeral.xsd; DO NOT EDIT.
export { Ephemeral } from './ephemeral.ts'
export type { EphemeralBuilder, EphemeralInit } from './ephemeral.ts'
