// Code generated from schemas/xep-0425/message-moderate.xsd; DO NOT EDIT.
export { Moderate, Moderated } from './message-moderate.ts'
export type {
  ModerateBuilder,
  ModeratedBuilder,
  ModeratedInit,
  ModerateInit,
} from './message-moderate.ts'
