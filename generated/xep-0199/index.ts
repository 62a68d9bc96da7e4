// Code generated from schemas/xep-0199/ping.xsd; DO NOT EDIT.
export { Ping } from './ping.ts'
export type { PingBuilder, PingInit } from './ping.ts'
