// Code generated from schemas/xep-0114/handshake.xsd; DO NOT EDIT.
export { Handshake } from './handshake.ts'
export type { HandshakeBuilder, HandshakeInit } from './handshake.ts'
