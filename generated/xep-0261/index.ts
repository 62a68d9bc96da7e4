// Code generated from schemas/xep-0261/jingle-ibb.xsd; DO NOT EDIT.
export { inBandStanzas, InBandTransport } from './jingle-ibb.ts'
export type { InBandStanza, InBandTransportBuilder, InBandTransportInit } from './jingle-ibb.ts'
