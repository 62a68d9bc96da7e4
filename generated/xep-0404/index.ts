// Code generated from schemas/xep-0404/mix-anon.xsd; DO NOT EDIT.
export { MixAnonJoin, MixAnonParticipant, MixUserPreference } from './mix-anon.ts'
export type {
  MixAnonJoinBuilder,
  MixAnonJoinInit,
  MixAnonParticipantBuilder,
  MixAnonParticipantInit,
  MixUserPreferenceBuilder,
  MixUserPreferenceInit,
} from './mix-anon.ts'
