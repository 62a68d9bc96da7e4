// Code generated from schemas/xep-0367/message-attaching.xsd; DO NOT EDIT.
export { AttachTo } from './message-attaching.ts'
export type { AttachToBuilder, AttachToInit } from './message-attaching.ts'
