// Code generated from schemas/xep-0308/message-correct.xsd; DO NOT EDIT.
export { MessageCorrection } from './message-correct.ts'
export type { MessageCorrectionBuilder, MessageCorrectionInit } from './message-correct.ts'
