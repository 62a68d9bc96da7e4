// Code generated from schemas/xep-0425/message-moderate-0.xsd, schemas/xep-0425/message-moderate.xsd; DO NOT EDIT.
export { Moderate, Moderated } from './message-moderate.ts'
export type {
  ModerateBuilder,
  ModeratedBuilder,
  ModeratedInit,
  ModerateInit,
} from './message-moderate.ts'
export { Moderate0, Moderated0 } from './message-moderate-0.ts'
export type {
  Moderate0Builder,
  Moderate0Init,
  Moderated0Builder,
  Moderated0Init,
} from './message-moderate-0.ts'
