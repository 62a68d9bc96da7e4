// Code generated from schemas/xep-0191/blocking-errors.xsd, schemas/xep-0191/blocking.xsd; DO NOT EDIT.
export { Block, BlockItem, Blocklist, Unblock } from './blocking.ts'
export type {
  BlockBuilder,
  BlockInit,
  BlockItemBuilder,
  BlockItemInit,
  BlocklistBuilder,
  BlocklistInit,
  UnblockBuilder,
  UnblockInit,
} from './blocking.ts'
export { BlockedCondition } from './blocking-errors.ts'
export type { BlockedConditionBuilder, BlockedConditionInit } from './blocking-errors.ts'
