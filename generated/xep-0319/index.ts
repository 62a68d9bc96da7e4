// Code generated from schemas/xep-0319/idle.xsd; DO NOT EDIT.
export { Idle } from './idle.ts'
export type { IdleBuilder, IdleInit } from './idle.ts'
