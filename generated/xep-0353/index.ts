// Code generated from schemas/xep-0353/jingle-message.xsd; DO NOT EDIT.
export {
  JingleMessageAccept,
  JingleMessageFinish,
  JingleMessageMigrated,
  JingleMessageProceed,
  JingleMessagePropose,
  JingleMessageReject,
  JingleMessageRetract,
  JingleMessageRinging,
} from './jingle-message.ts'
export type {
  JingleMessageAcceptBuilder,
  JingleMessageAcceptInit,
  JingleMessageFinishBuilder,
  JingleMessageFinishInit,
  JingleMessageMigratedBuilder,
  JingleMessageMigratedInit,
  JingleMessageProceedBuilder,
  JingleMessageProceedInit,
  JingleMessageProposeBuilder,
  JingleMessageProposeInit,
  JingleMessageRejectBuilder,
  JingleMessageRejectInit,
  JingleMessageRetractBuilder,
  JingleMessageRetractInit,
  JingleMessageRingingBuilder,
  JingleMessageRingingInit,
} from './jingle-message.ts'
