// Code generated from schemas/xep-0030/disco-info.xsd, schemas/xep-0030/disco-items.xsd; DO NOT EDIT.
export { DiscoIdentity, DiscoInfo } from './disco-info.ts'
export type {
  DiscoIdentityBuilder,
  DiscoIdentityInit,
  DiscoInfoBuilder,
  DiscoInfoInit,
} from './disco-info.ts'
export { DiscoItem, DiscoItems } from './disco-items.ts'
export type {
  DiscoItemBuilder,
  DiscoItemInit,
  DiscoItemsBuilder,
  DiscoItemsInit,
} from './disco-items.ts'
