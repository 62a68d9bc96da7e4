// Code generated from schemas/xep-0166/jingle-errors.xsd, schemas/xep-0166/jingle.xsd; DO NOT EDIT.
export {
  Jingle,
  jingleActions,
  JingleAlternativeSession,
  JingleContent,
  jingleParties,
  JingleReason,
  jingleReasonConditions,
  jingleSendersValues,
} from './jingle.ts'
export type {
  JingleAction,
  JingleAlternativeSessionBuilder,
  JingleAlternativeSessionInit,
  JingleBuilder,
  JingleContentBuilder,
  JingleContentInit,
  JingleInit,
  JingleParty,
  JingleReasonBuilder,
  JingleReasonCondition,
  JingleReasonInit,
  JingleSenders,
} from './jingle.ts'
export {
  JingleOutOfOrder,
  JingleSecurityRequired,
  JingleTieBreak,
  JingleUnknownSession,
  JingleUnsupportedInfo,
} from './jingle-errors.ts'
export type {
  JingleOutOfOrderBuilder,
  JingleOutOfOrderInit,
  JingleSecurityRequiredBuilder,
  JingleSecurityRequiredInit,
  JingleTieBreakBuilder,
  JingleTieBreakInit,
  JingleUnknownSessionBuilder,
  JingleUnknownSessionInit,
  JingleUnsupportedInfoBuilder,
  JingleUnsupportedInfoInit,
} from './jingle-errors.ts'
