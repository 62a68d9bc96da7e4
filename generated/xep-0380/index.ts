// Code generated from schemas/xep-0380/eme.xsd; DO NOT EDIT.
export { ExplicitEncryption } from './eme.ts'
export type { ExplicitEncryptionBuilder, ExplicitEncryptionInit } from './eme.ts'
