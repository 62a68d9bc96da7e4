// Code generated from schemas/xep-0424/message-retract-0.xsd, schemas/xep-0424/message-retract.xsd; DO NOT EDIT.
export { MessageRetract, MessageRetracted } from './message-retract.ts'
export type {
  MessageRetractBuilder,
  MessageRetractedBuilder,
  MessageRetractedInit,
  MessageRetractInit,
} from './message-retract.ts'
export { MessageRetract0, MessageRetracted0 } from './message-retract-0.ts'
export type {
  MessageRetract0Builder,
  MessageRetract0Init,
  MessageRetracted0Builder,
  MessageRetracted0Init,
} from './message-retract-0.ts'
