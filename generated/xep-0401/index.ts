// Code generated from schemas/xep-0401/forms.xml; DO NOT EDIT.
export { InvitationForm } from './forms.ts'
export type { InvitationFormBuilder, InvitationFormInit } from './forms.ts'
