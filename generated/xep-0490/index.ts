// Code generated from schemas/xep-0490/displayed-sync.xsd; DO NOT EDIT.
export { DisplayedSync } from './displayed-sync.ts'
export type { DisplayedSyncBuilder, DisplayedSyncInit } from './displayed-sync.ts'
