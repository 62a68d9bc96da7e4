// Code generated from schemas/xep-0461/reply.xsd; DO NOT EDIT.
export { Reply } from './reply.ts'
export type { ReplyBuilder, ReplyInit } from './reply.ts'
