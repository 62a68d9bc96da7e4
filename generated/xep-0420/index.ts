// Code generated from schemas/xep-0420/stanza-content-encryption.xsd; DO NOT EDIT.
export { SceContent, SceEnvelope, SceFrom, SceTime, SceTo } from './stanza-content-encryption.ts'
export type {
  SceContentBuilder,
  SceContentInit,
  SceEnvelopeBuilder,
  SceEnvelopeInit,
  SceFromBuilder,
  SceFromInit,
  SceTimeBuilder,
  SceTimeInit,
  SceToBuilder,
  SceToInit,
} from './stanza-content-encryption.ts'
