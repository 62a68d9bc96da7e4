// Code generated from schemas/xep-0167/jingle-rtp-errors.xsd, schemas/xep-0167/jingle-rtp-info.xsd, schemas/xep-0167/jingle-rtp.xsd; DO NOT EDIT.
export {
  RtpBandwidth,
  RtpCrypto,
  RtpDescription,
  RtpEncryption,
  RtpParameter,
  RtpPayloadType,
} from './jingle-rtp.ts'
export type {
  RtpBandwidthBuilder,
  RtpBandwidthInit,
  RtpCryptoBuilder,
  RtpCryptoInit,
  RtpDescriptionBuilder,
  RtpDescriptionInit,
  RtpEncryptionBuilder,
  RtpEncryptionInit,
  RtpParameterBuilder,
  RtpParameterInit,
  RtpPayloadTypeBuilder,
  RtpPayloadTypeInit,
} from './jingle-rtp.ts'
export { RtpCryptoRequired, RtpInvalidCrypto } from './jingle-rtp-errors.ts'
export type {
  RtpCryptoRequiredBuilder,
  RtpCryptoRequiredInit,
  RtpInvalidCryptoBuilder,
  RtpInvalidCryptoInit,
} from './jingle-rtp-errors.ts'
export {
  RtpActive,
  RtpHold,
  RtpMute,
  rtpParties,
  RtpRinging,
  RtpUnhold,
  RtpUnmute,
} from './jingle-rtp-info.ts'
export type {
  RtpActiveBuilder,
  RtpActiveInit,
  RtpHoldBuilder,
  RtpHoldInit,
  RtpMuteBuilder,
  RtpMuteInit,
  RtpParty,
  RtpRingingBuilder,
  RtpRingingInit,
  RtpUnholdBuilder,
  RtpUnholdInit,
  RtpUnmuteBuilder,
  RtpUnmuteInit,
} from './jingle-rtp-info.ts'
