// Code generated from envelope.xsd; DO NOT EDIT.
export { A1Envelope } from './a1-2.ts'
export type { A1EnvelopeBuilder, A1EnvelopeInit } from './a1-2.ts'
