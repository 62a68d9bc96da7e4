// Code generated from schemas/xep-0391/jet.xsd; DO NOT EDIT.
export { JetSecurity } from './jet.ts'
export type { JetSecurityBuilder, JetSecurityInit } from './jet.ts'
