// Code generated from schemas/xep-0444/reactions.xsd; DO NOT EDIT.
export { Reactions } from './reactions.ts'
export type { ReactionsBuilder, ReactionsInit } from './reactions.ts'
