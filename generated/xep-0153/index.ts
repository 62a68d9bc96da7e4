// Code generated from schemas/xep-0153/vcard-avatar.xsd; DO NOT EDIT.
export { VCardUpdate } from './vcard-avatar.ts'
export type { VCardUpdateBuilder, VCardUpdateInit } from './vcard-avatar.ts'
