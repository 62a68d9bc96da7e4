// Code generated from schemas/xep-0440/sasl-channel-binding.xsd; DO NOT EDIT.
export { SaslChannelBinding } from './sasl-channel-binding.ts'
export type { SaslChannelBindingBuilder, SaslChannelBindingInit } from './sasl-channel-binding.ts'
