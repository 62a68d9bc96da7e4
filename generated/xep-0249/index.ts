// Code generated from schemas/xep-0249/direct-invitation.xsd; DO NOT EDIT.
export { DirectInvitation } from './direct-invitation.ts'
export type { DirectInvitationBuilder, DirectInvitationInit } from './direct-invitation.ts'
