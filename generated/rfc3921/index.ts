// Code generated from schemas/rfc3921/session.xsd; DO NOT EDIT.
export { Session } from './session.ts'
export type { SessionBuilder, SessionInit } from './session.ts'
