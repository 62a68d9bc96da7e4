// Code generated from schemas/xep-0224/attention.xsd; DO NOT EDIT.
export { Attention } from './attention.ts'
export type { AttentionBuilder, AttentionInit } from './attention.ts'
