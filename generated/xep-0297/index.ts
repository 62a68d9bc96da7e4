// Code generated from schemas/xep-0297/forward.xsd; DO NOT EDIT.
export { Forwarded } from './forward.ts'
export type { ForwardedBuilder, ForwardedInit } from './forward.ts'
