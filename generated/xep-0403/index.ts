// Code generated from schemas/xep-0403/mix-presence.xsd; DO NOT EDIT.
export { MixPresence } from './mix-presence.ts'
export type { MixPresenceBuilder, MixPresenceInit } from './mix-presence.ts'
