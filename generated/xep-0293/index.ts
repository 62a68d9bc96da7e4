// Code generated from schemas/xep-0293/rtcp-feedback.xsd; DO NOT EDIT.
export { RtcpFeedback, RtcpFeedbackInterval, RtcpFeedbackParameter } from './rtcp-feedback.ts'
export type {
  RtcpFeedbackBuilder,
  RtcpFeedbackInit,
  RtcpFeedbackIntervalBuilder,
  RtcpFeedbackIntervalInit,
  RtcpFeedbackParameterBuilder,
  RtcpFeedbackParameterInit,
} from './rtcp-feedback.ts'
