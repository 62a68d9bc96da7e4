// Code generated from schemas/xep-0424/message-retract.xsd; DO NOT EDIT.
export { MessageRetract, MessageRetracted } from './message-retract.ts'
export type {
  MessageRetractBuilder,
  MessageRetractedBuilder,
  MessageRetractedInit,
  MessageRetractInit,
} from './message-retract.ts'
