// Code generated from schemas/rfc6120/bind.xsd, schemas/rfc6120/sasl.xsd, schemas/rfc6120/stanza-errors.xsd, schemas/rfc6120/stanzas.xsd, schemas/rfc6120/stream-errors.xsd, schemas/rfc6120/streams.xsd, schemas/rfc6120/tls.xsd; DO NOT EDIT.
export { Bind } from './bind.ts'
export type { BindBuilder, BindInit } from './bind.ts'
export {
  SaslAbort,
  SaslAuth,
  SaslChallenge,
  saslFailureConditions,
  SaslFailureElement,
  SaslMechanisms,
  SaslResponse,
  SaslSuccess,
} from './sasl.ts'
export type {
  SaslAbortBuilder,
  SaslAbortInit,
  SaslAuthBuilder,
  SaslAuthInit,
  SaslChallengeBuilder,
  SaslChallengeInit,
  SaslFailureCondition,
  SaslFailureElementBuilder,
  SaslFailureElementInit,
  SaslMechanismsBuilder,
  SaslMechanismsInit,
  SaslResponseBuilder,
  SaslResponseInit,
  SaslSuccessBuilder,
  SaslSuccessInit,
} from './sasl.ts'
export { stanzaErrorConditions } from './stanza-errors.ts'
export type { StanzaErrorCondition } from './stanza-errors.ts'
export {
  errorTypes,
  Iq,
  iqTypes,
  Message,
  MessageThread,
  messageTypes,
  Presence,
  presenceTypes,
  shows,
  StanzaErrorElement,
} from './stanzas.ts'
export type {
  ErrorType,
  IqBuilder,
  IqInit,
  IqType,
  MessageBuilder,
  MessageInit,
  MessageThreadBuilder,
  MessageThreadInit,
  MessageType,
  PresenceBuilder,
  PresenceInit,
  PresenceType,
  Show,
  StanzaErrorElementBuilder,
  StanzaErrorElementInit,
} from './stanzas.ts'
export { streamErrorConditions } from './stream-errors.ts'
export type { StreamErrorCondition } from './stream-errors.ts'
export { StreamErrorElement, StreamFeatures, StreamHeader } from './streams.ts'
export type {
  StreamErrorElementBuilder,
  StreamErrorElementInit,
  StreamFeaturesBuilder,
  StreamFeaturesInit,
  StreamHeaderBuilder,
  StreamHeaderInit,
} from './streams.ts'
export { StartTls, TlsFailure, TlsProceed } from './tls.ts'
export type {
  StartTlsBuilder,
  StartTlsInit,
  TlsFailureBuilder,
  TlsFailureInit,
  TlsProceedBuilder,
  TlsProceedInit,
} from './tls.ts'
