// Code generated from schemas/xep-0202/time.xsd; DO NOT EDIT.
export { EntityTime } from './time.ts'
export type { EntityTimeBuilder, EntityTimeInit } from './time.ts'
