// Code generated from schemas/xep-0452/muc-mentions.xsd; DO NOT EDIT.
export { MucMentions } from './muc-mentions.ts'
export type { MucMentionsBuilder, MucMentionsInit } from './muc-mentions.ts'
