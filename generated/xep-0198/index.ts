// Code generated from schemas/xep-0198/stream-management-2.xsd, schemas/xep-0198/stream-management.xsd; DO NOT EDIT.
export {
  SmAnswer,
  SmEnable,
  SmEnabled,
  SmFailed,
  SmFeature,
  SmHandledCountTooHigh,
  SmRequest,
  SmResume,
  SmResumed,
} from './stream-management.ts'
export type {
  SmAnswerBuilder,
  SmAnswerInit,
  SmEnableBuilder,
  SmEnabledBuilder,
  SmEnabledInit,
  SmEnableInit,
  SmFailedBuilder,
  SmFailedInit,
  SmFeatureBuilder,
  SmFeatureInit,
  SmHandledCountTooHighBuilder,
  SmHandledCountTooHighInit,
  SmRequestBuilder,
  SmRequestInit,
  SmResumeBuilder,
  SmResumedBuilder,
  SmResumedInit,
  SmResumeInit,
} from './stream-management.ts'
export { Sm2Feature } from './stream-management-2.ts'
export type { Sm2FeatureBuilder, Sm2FeatureInit } from './stream-management-2.ts'
