// Code generated from schemas/xep-0407/mix-misc.xsd; DO NOT EDIT.
export {
  MixInvitation,
  MixInvitationAck,
  MixInvite,
  MixMiscJoin,
  mixMiscOutcomes,
  MixRegister,
  MixRetract,
  MixRetracted,
} from './mix-misc.ts'
export type {
  MixInvitationAckBuilder,
  MixInvitationAckInit,
  MixInvitationBuilder,
  MixInvitationInit,
  MixInviteBuilder,
  MixInviteInit,
  MixMiscJoinBuilder,
  MixMiscJoinInit,
  MixMiscOutcome,
  MixRegisterBuilder,
  MixRegisterInit,
  MixRetractBuilder,
  MixRetractedBuilder,
  MixRetractedInit,
  MixRetractInit,
} from './mix-misc.ts'
