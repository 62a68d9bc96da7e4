// Code generated from schemas/xep-0203/delay.xsd; DO NOT EDIT.
export { Delay } from './delay.ts'
export type { DelayBuilder, DelayInit } from './delay.ts'
