// Code generated from schemas/xep-0379/preauth-subscription.xsd; DO NOT EDIT.
export { PreAuth } from './preauth-subscription.ts'
export type { PreAuthBuilder, PreAuthInit } from './preauth-subscription.ts'
