// Code generated from schemas/xep-0022/message-events.xsd; DO NOT EDIT.
export { MessageEvents } from './message-events.ts'
export type { MessageEventsBuilder, MessageEventsInit } from './message-events.ts'
