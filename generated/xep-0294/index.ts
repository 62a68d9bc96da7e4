// Code generated from schemas/xep-0294/rtp-header-extensions.xsd; DO NOT EDIT.
export {
  RtpExtmapAllowMixed,
  RtpHeaderExtension,
  RtpHeaderExtensionParameter,
  rtpSendersValues,
} from './rtp-header-extensions.ts'
export type {
  RtpExtmapAllowMixedBuilder,
  RtpExtmapAllowMixedInit,
  RtpHeaderExtensionBuilder,
  RtpHeaderExtensionInit,
  RtpHeaderExtensionParameterBuilder,
  RtpHeaderExtensionParameterInit,
  RtpSenders,
} from './rtp-header-extensions.ts'
