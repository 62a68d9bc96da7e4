// Code generated from schemas/xep-0405/mix-pam.xsd, schemas/xep-0405/mix-roster.xsd; DO NOT EDIT.
export { MixClientJoin, MixClientLeave } from './mix-pam.ts'
export type {
  MixClientJoinBuilder,
  MixClientJoinInit,
  MixClientLeaveBuilder,
  MixClientLeaveInit,
} from './mix-pam.ts'
export { MixRosterAnnotate, MixRosterChannel } from './mix-roster.ts'
export type {
  MixRosterAnnotateBuilder,
  MixRosterAnnotateInit,
  MixRosterChannelBuilder,
  MixRosterChannelInit,
} from './mix-roster.ts'
