// Code generated from schema.xsd; DO NOT EDIT.
export { S6Grant, s6GrantAccesses } from './s6-1.ts'
export type { S6GrantAccess, S6GrantBuilder, S6GrantInit } from './s6-1.ts'
