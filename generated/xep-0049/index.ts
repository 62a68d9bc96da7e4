// Code generated from schemas/xep-0049/private-storage.xsd; DO NOT EDIT.
export { PrivateStorage } from './private-storage.ts'
export type { PrivateStorageBuilder, PrivateStorageInit } from './private-storage.ts'
