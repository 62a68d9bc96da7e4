// Code generated from schemas/xep-0482/call-invites.xsd; DO NOT EDIT.
export {
  CallInvite,
  CallInviteAccept,
  CallInviteExternal,
  CallInviteJingle,
  CallInviteLeft,
  CallInviteReject,
  CallInviteRetract,
} from './call-invites.ts'
export type {
  CallInviteAcceptBuilder,
  CallInviteAcceptInit,
  CallInviteBuilder,
  CallInviteExternalBuilder,
  CallInviteExternalInit,
  CallInviteInit,
  CallInviteJingleBuilder,
  CallInviteJingleInit,
  CallInviteLeftBuilder,
  CallInviteLeftInit,
  CallInviteRejectBuilder,
  CallInviteRejectInit,
  CallInviteRetractBuilder,
  CallInviteRetractInit,
} from './call-invites.ts'
